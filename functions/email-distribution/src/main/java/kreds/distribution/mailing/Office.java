package kreds.distribution.mailing;

import kreds.aws.Commands;
import kreds.aws.Log;
import kreds.distribution.sending.SendingDue;

/// Puts together all that has to do with mailings.
public final class Office {
  private final Ports ports;
  private final Means means;
  private final MailingLetters letters;
  private final Audiences audiences;
  private final Checking checking;
  private final Pausing pausing;

  public Office(Ports ports, Means means) {
    this.ports = ports;
    this.means = means;
    this.letters = new MailingLetters(means.ids(), means.settings());
    this.audiences =
        new Audiences(
            new Groups(ports.rosters(), ports.candidates(), ports.contacts()),
            ports.rosters(),
            ports.contacts(),
            ports.deliveries(),
            ports.mailings());
    this.checking =
        new Checking(audiences, ports.rosters(), letters, means.writing(), means.clock());
    this.pausing =
        new Pausing(
            ports.mailings(), ports.deliveries(), means.auditing(), means.clock(), means.tries());
  }

  /// The round of each minute.
  public DueMail dueMail(SendingDue sending, Log log) {
    var expanding =
        new Expanding(
            ports.mailings(),
            ports.deliveries(),
            ports.candidates(),
            letters,
            means.clock(),
            means.tries());
    var conducting =
        new Conducting(
            ports.mailings(),
            ports.deliveries(),
            checking,
            expanding,
            pausing,
            letters,
            means.auditing(),
            means.clock());
    return new DueMail(ports.mailings(), conducting, sending, log, means.clock());
  }

  /// What is known of addresses.
  public Addresses addresses() {
    return new Addresses(
        ports.contacts(),
        ports.deliveries(),
        means.ids(),
        means.auditing(),
        ports.trail(),
        means.clock(),
        means.tries());
  }

  /// What staff can order.
  public Commands commands(Commands commands) {
    var answers = new Answers(means.auditing(), ports.trail());
    var data = new MailingData(means.settings().zone());
    var drafting = drafting();
    var drafts = new StaffOnDrafts(drafting, trying(), ports.mailings(), answers, data);
    var sending =
        new StaffOnSending(
            drafts, drafting, releasing(drafting), pausing, ports.deliveries(), answers, data);
    return new StaffOnAddresses(addresses(), answers).add(sending.add(drafts.add(commands)));
  }

  private Drafting drafting() {
    return new Drafting(
        ports.mailings(),
        audiences,
        checking,
        means.ids(),
        means.auditing(),
        means.clock(),
        means.tries());
  }

  private Releasing releasing(Drafting drafting) {
    return new Releasing(
        ports.mailings(), drafting, checking, means.auditing(), means.clock(), means.tries());
  }

  private Trying trying() {
    return new Trying(
        ports.mailings(),
        ports.contacts(),
        ports.deliveries(),
        checking,
        letters,
        means.writing(),
        means.auditing(),
        ports.trail(),
        means.clock());
  }
}
