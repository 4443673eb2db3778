package kreds.emaildistribution.mailing;

import kreds.aws.Commands;
import kreds.aws.Log;
import kreds.emaildistribution.sending.SendingDue;

/// Puts together all that has to do with mailings.
public final class MailingWiring {
  private final MailingPorts ports;
  private final MailingContext context;
  private final MailingLetters letters;
  private final Audiences audiences;
  private final Checking checking;
  private final Pausing pausing;

  public MailingWiring(MailingPorts ports, MailingContext context) {
    this.ports = ports;
    this.context = context;
    this.letters = new MailingLetters(context.ids(), context.settings());
    this.audiences =
        new Audiences(
            new AudienceMembers(ports.rosters(), ports.candidates(), ports.contacts()),
            ports.rosters(),
            ports.contacts(),
            ports.deliveries(),
            ports.mailings());
    this.checking =
        new Checking(audiences, ports.rosters(), letters, context.writing(), context.clock());
    this.pausing =
        new Pausing(
            ports.mailings(),
            ports.deliveries(),
            context.auditing(),
            context.clock(),
            context.tries());
  }

  /// The round of each minute.
  public DueMail dueMail(SendingDue sending, Log log) {
    var expanding =
        new Expanding(
            ports.mailings(),
            ports.deliveries(),
            ports.candidates(),
            letters,
            context.clock(),
            context.tries());
    var conducting =
        new Conducting(
            ports.mailings(),
            ports.deliveries(),
            checking,
            expanding,
            pausing,
            letters,
            context.auditing(),
            context.clock());
    return new DueMail(ports.mailings(), conducting, sending, log, context.clock());
  }

  /// What is known of addresses.
  public Addresses addresses() {
    return new Addresses(
        ports.contacts(),
        ports.deliveries(),
        context.ids(),
        context.auditing(),
        ports.trail(),
        context.clock(),
        context.tries());
  }

  /// What staff can order.
  public Commands commands(Commands commands) {
    var answers = new StaffAnswers(context.auditing(), ports.trail());
    var data = new MailingJson(context.settings().zone());
    var drafting = drafting();
    var drafts = new DraftCommands(drafting, trying(), ports.mailings(), answers, data);
    var sending =
        new SendingCommands(
            drafts, drafting, releasing(drafting), pausing, ports.deliveries(), answers, data);
    return new AddressCommands(addresses(), answers).add(sending.add(drafts.add(commands)));
  }

  private Drafting drafting() {
    return new Drafting(
        ports.mailings(),
        audiences,
        checking,
        context.ids(),
        context.auditing(),
        context.clock(),
        context.tries());
  }

  private Releasing releasing(Drafting drafting) {
    return new Releasing(
        ports.mailings(), drafting, checking, context.auditing(), context.clock(), context.tries());
  }

  private TestMailing trying() {
    return new TestMailing(
        ports.mailings(),
        ports.contacts(),
        ports.deliveries(),
        checking,
        letters,
        context.writing(),
        context.auditing(),
        ports.trail(),
        context.clock());
  }
}
