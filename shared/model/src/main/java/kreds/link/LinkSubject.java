package kreds.link;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import kreds.contact.MailList;
import kreds.id.RunId;
import kreds.text.Language;

/// What a personal link is about: identifiers, never a name, and never an address but where the
/// address itself is the matter. Its text travels in the token, so a link that was sent stays
/// readable for as long as it holds.
public sealed interface LinkSubject {
  /// Stands in the links of a trial, where others say whom they are about.
  String TRIAL = "trial";

  /// What it is good for.
  LinkPurpose purpose();

  /// As it travels: identifiers hold no `/`.
  String text();

  /// What is left of such a link once its key was taken away; nothing but the way out of mailings.
  default Optional<LinkSubject> afterItsKey() {
    return Optional.empty();
  }

  /// The proposer's page.
  record OfProposal(String proposal) implements LinkSubject {
    /// Such links.
    public static final LinkType<OfProposal> LINK =
        new LinkType<>(LinkPurpose.PROPOSAL, OfProposal.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.PROPOSAL;
    }

    @Override
    public String text() {
      return proposal;
    }
  }

  /// A candidate's invitation.
  record OfCandidate(String network, String candidate) implements LinkSubject {
    /// Such links.
    public static final LinkType<OfCandidate> LINK =
        new LinkType<>(LinkPurpose.CANDIDATE, OfCandidate.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.CANDIDATE;
    }

    @Override
    public String text() {
      return network + "/" + candidate;
    }

    /// The link of a trial: it opens, and is about nobody.
    ///
    /// @param language of the mail that it stands in
    public static OfCandidate trial(Language language) {
      return new OfCandidate(TRIAL, language.code());
    }

    /// The language of the trial whose link this is; none if it is about somebody.
    public Optional<Language> ofTrial() {
      return network.equals(TRIAL) ? Language.of(candidate) : Optional.empty();
    }
  }

  /// A person's page for one enrollment.
  record OfEnrollment(RunId run, String enrollment) implements LinkSubject {
    /// Such links.
    public static final LinkType<OfEnrollment> LINK =
        new LinkType<>(LinkPurpose.ENROLLMENT, OfEnrollment.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.ENROLLMENT;
    }

    @Override
    public String text() {
      return written(run) + "/" + enrollment;
    }
  }

  /// What one person is asked in a run.
  sealed interface Asked extends LinkSubject {

    /// The run that it belongs to.
    RunId run();

    /// Who is asked.
    String attendee();

    @Override
    default String text() {
      return written(run()) + "/" + attendee();
    }
  }

  /// What concerns one attendee of one meeting.
  sealed interface Attending extends Asked {

    /// The meeting.
    String meeting();

    @Override
    default String text() {
      return written(run()) + "/" + meeting() + "/" + attendee();
    }
  }

  /// The rules of a group, for one of its participants.
  record OfRules(RunId run, String attendee) implements Asked {
    /// Such links.
    public static final LinkType<OfRules> LINK = new LinkType<>(LinkPurpose.RULES, OfRules.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.RULES;
    }
  }

  /// A ballot of a group, for one of its participants.
  ///
  /// @param number which of the run's; 0 for the one that is open, or else the last
  record OfBallot(RunId run, String attendee, int number) implements Asked {
    /// Such links.
    public static final LinkType<OfBallot> LINK =
        new LinkType<>(LinkPurpose.BALLOT, OfBallot.class);

    /// The one that is open, or else the last.
    public OfBallot(RunId run, String attendee) {
      this(run, attendee, 0);
    }

    @Override
    public String text() {
      return Asked.super.text() + (number == 0 ? "" : "/" + number);
    }

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.BALLOT;
    }
  }

  /// Whether a group goes on, for one of its participants.
  record OfRenewal(RunId run, String attendee) implements Asked {
    /// Such links.
    public static final LinkType<OfRenewal> LINK =
        new LinkType<>(LinkPurpose.RENEWAL, OfRenewal.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.RENEWAL;
    }
  }

  /// The date poll of one meeting, for one attendee.
  record OfPoll(RunId run, String meeting, String attendee) implements Attending {
    /// Such links.
    public static final LinkType<OfPoll> LINK = new LinkType<>(LinkPurpose.POLL, OfPoll.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.POLL;
    }
  }

  /// One meeting, for one attendee.
  record OfMeeting(RunId run, String meeting, String attendee) implements Attending {
    /// Such links.
    public static final LinkType<OfMeeting> LINK =
        new LinkType<>(LinkPurpose.MEETING, OfMeeting.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.MEETING;
    }
  }

  /// Whether one person speaks at a meeting.
  record OfSpeaker(RunId run, String meeting, String attendee) implements Attending {
    /// Such links.
    public static final LinkType<OfSpeaker> LINK =
        new LinkType<>(LinkPurpose.SPEAKER, OfSpeaker.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.SPEAKER;
    }
  }

  /// The minutes of one meeting, for one who reads them.
  record OfMinutes(RunId run, String meeting, String attendee) implements Attending {
    /// Such links.
    public static final LinkType<OfMinutes> LINK =
        new LinkType<>(LinkPurpose.MINUTES, OfMinutes.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.MINUTES;
    }
  }

  /// How one meeting was, for one who was there.
  record OfEvaluation(RunId run, String meeting, String attendee) implements Attending {
    /// Such links.
    public static final LinkType<OfEvaluation> LINK =
        new LinkType<>(LinkPurpose.EVALUATION, OfEvaluation.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.EVALUATION;
    }
  }

  /// The own calendar of whoever that is: one for all networks of the mailbox.
  ///
  /// @param person who has a place in the run, or makes one of its meetings happen
  /// @param turn which of the calendar's addresses it is: the latest alone opens it
  record OfCalendar(RunId run, String person, int turn) implements LinkSubject {
    /// Such links.
    public static final LinkType<OfCalendar> LINK =
        new LinkType<>(LinkPurpose.CALENDAR, OfCalendar.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.CALENDAR;
    }

    @Override
    public String text() {
      return written(run) + "/" + person + "/" + turn;
    }
  }

  /// Leaving a list of mailings, or coming back.
  ///
  /// @param address an address, or a word that is none: the link of a trial is about nobody
  /// @param list the one that the mail with this link belongs to
  /// @param mailing the one that the mail belongs to; blank where it is none
  /// @param onlyLeaves whether its key was taken away, so that a stranger may have made it: by it
  ///   one leaves, and neither comes back nor learns anything
  record OfAddress(String address, MailList list, String mailing, boolean onlyLeaves)
      implements LinkSubject {
    /// Such links.
    public static final LinkType<OfAddress> LINK =
        new LinkType<>(LinkPurpose.UNSUBSCRIBE, OfAddress.class);

    private static final String OF_TRIAL = TRIAL + "-";

    /// As it stands in a mail.
    public OfAddress(String address, MailList list, String mailing) {
      this(address, list, mailing, false);
    }

    /// As it stands in mails from before there were several lists.
    public OfAddress(String address) {
      this(address, MailList.NETWORKS, "");
    }

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.UNSUBSCRIBE;
    }

    /// An address holds no blank. That of a mail of networks is as it ever was, so that what was
    /// sent stays readable.
    @Override
    public String text() {
      return list == MailList.NETWORKS && mailing.isEmpty()
          ? address
          : address + " " + list.word() + " " + mailing;
    }

    @Override
    public Optional<LinkSubject> afterItsKey() {
      return Optional.of(new OfAddress(address, list, mailing, true));
    }

    private static Optional<LinkSubject> read(String text) {
      var parts = text.split(" ", -1);
      if (parts.length != 3) {
        return text.isBlank() ? Optional.empty() : Optional.of(new OfAddress(text));
      }
      for (var list : MailList.values()) {
        if (list.word().equals(parts[1])) {
          return Optional.of(new OfAddress(parts[0], list, parts[2]));
        }
      }
      return Optional.empty();
    }

    /// The link of a trial.
    ///
    /// @param language of the mail that it stands in
    public static OfAddress trial(Language language, MailList list) {
      return new OfAddress(OF_TRIAL + language.code(), list, "");
    }

    /// The language of the trial whose link this is; none if it is about somebody.
    public Optional<Language> ofTrial() {
      return address.startsWith(OF_TRIAL)
          ? Language.of(address.substring(OF_TRIAL.length()))
          : Optional.empty();
    }
  }

  /// Confirming that a mailbox wants the newsletter.
  ///
  /// @param address the one that was typed
  /// @param language of the page on which that was
  record OfSubscriber(String address, Language language) implements LinkSubject {
    /// Such links.
    public static final LinkType<OfSubscriber> LINK =
        new LinkType<>(LinkPurpose.NEWSLETTER, OfSubscriber.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.NEWSLETTER;
    }

    @Override
    public String text() {
      return language.code() + " " + address;
    }

    private static Optional<LinkSubject> read(String text) {
      var end = text.indexOf(' ');
      return end < 0
          ? Optional.empty()
          : Language.of(text.substring(0, end))
              .map(language -> new OfSubscriber(text.substring(end + 1), language));
    }
  }

  /// A list of the people of one run, as a file.
  ///
  /// @param list which, in a word
  record OfList(RunId run, String list) implements LinkSubject {
    /// Such links.
    public static final LinkType<OfList> LINK = new LinkType<>(LinkPurpose.LIST, OfList.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.LIST;
    }

    @Override
    public String text() {
      return written(run) + "/" + list;
    }
  }

  /// What a run costs.
  ///
  /// @param what of it is opened, in a word: sums alone, or with names
  record OfBudget(RunId run, String what) implements LinkSubject {
    /// Such links.
    public static final LinkType<OfBudget> LINK =
        new LinkType<>(LinkPurpose.BUDGET, OfBudget.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.BUDGET;
    }

    @Override
    public String text() {
      return written(run) + "/" + what;
    }

    /// Sums and figures, and nobody's name.
    public static final String FIGURES = "figures";

    /// What is to be invoiced for whom.
    public static final String INVOICES = "invoices";
  }

  /// Sending a file of a meeting.
  ///
  /// @param file which of the meeting's
  record OfFile(RunId run, String meeting, String file) implements LinkSubject {
    /// Such links.
    public static final LinkType<OfFile> LINK = new LinkType<>(LinkPurpose.FILE, OfFile.class);

    @Override
    public LinkPurpose purpose() {
      return LinkPurpose.FILE;
    }

    @Override
    public String text() {
      return written(run) + "/" + meeting + "/" + file;
    }
  }

  private static String written(RunId run) {
    return run.network() + "/" + run.number();
  }

  /// What such a text says, for that purpose; empty if it says nothing for it.
  static Optional<LinkSubject> read(LinkPurpose purpose, String text) {
    var parts = text.split("/", -1);
    return switch (purpose) {
      case PROPOSAL -> some(whole(parts, 1), () -> new OfProposal(text));
      case UNSUBSCRIBE -> OfAddress.read(text);
      case NEWSLETTER -> OfSubscriber.read(text);
      case CANDIDATE -> some(whole(parts, 2), () -> new OfCandidate(parts[0], parts[1]));
      case ENROLLMENT -> run(parts, 3).map(run -> new OfEnrollment(run, parts[2]));
      case POLL -> run(parts, 4).map(run -> new OfPoll(run, parts[2], parts[3]));
      case MEETING -> run(parts, 4).map(run -> new OfMeeting(run, parts[2], parts[3]));
      case SPEAKER -> run(parts, 4).map(run -> new OfSpeaker(run, parts[2], parts[3]));
      case MINUTES -> run(parts, 4).map(run -> new OfMinutes(run, parts[2], parts[3]));
      case EVALUATION -> run(parts, 4).map(run -> new OfEvaluation(run, parts[2], parts[3]));
      case CALENDAR ->
          run(parts, 4)
              .filter(_ -> parts[3].matches("[1-9][0-9]{0,5}"))
              .map(run -> new OfCalendar(run, parts[2], Integer.parseInt(parts[3])));
      case RULES -> run(parts, 3).map(run -> new OfRules(run, parts[2]));
      case BALLOT -> ballot(parts);
      case RENEWAL -> run(parts, 3).map(run -> new OfRenewal(run, parts[2]));
      case LIST -> run(parts, 3).map(run -> new OfList(run, parts[2]));
      case BUDGET -> run(parts, 3).map(run -> new OfBudget(run, parts[2]));
      case FILE -> run(parts, 4).map(run -> new OfFile(run, parts[2], parts[3]));
    };
  }

  private static Optional<LinkSubject> ballot(String[] parts) {
    if (parts.length != 4) {
      return run(parts, 3).map(run -> new OfBallot(run, parts[2]));
    }
    return run(parts, 4)
        .filter(_ -> parts[3].matches("[1-9][0-9]{0,3}"))
        .map(run -> new OfBallot(run, parts[2], Integer.parseInt(parts[3])));
  }

  private static Optional<LinkSubject> some(boolean holds, Supplier<LinkSubject> subject) {
    return holds ? Optional.of(subject.get()) : Optional.empty();
  }

  /// So many identifiers, none of them blank.
  private static boolean whole(String[] parts, int expected) {
    return parts.length == expected && Arrays.stream(parts).noneMatch(String::isBlank);
  }

  private static Optional<RunId> run(String[] parts, int expected) {
    return whole(parts, expected) && parts[1].matches("[1-9][0-9]?")
        ? Optional.of(new RunId(parts[0], Integer.parseInt(parts[1])))
        : Optional.empty();
  }
}
