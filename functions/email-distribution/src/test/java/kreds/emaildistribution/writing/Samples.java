package kreds.emaildistribution.writing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.contact.MailList;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarIdentity;
import kreds.delivery.CalendarStatus;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.Organizer;
import kreds.delivery.StaffEvent;
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.mailing.MailingText;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// One letter of each kind, with the facts that its cause is agreed to give, no more and no less.
final class Samples {
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final Association PLAST =
      new Association(
          "Foreningen Plast & Emballage",
          EmailAddress.of("netvaerk@plast.example.dk"),
          EmailAddress.of("nyheder@nyt.plast.example.dk"),
          EmailAddress.of("sekretariatet@plast.example.dk"),
          "https://netvaerk.example.dk",
          ZoneId.of("Europe/Copenhagen"),
          Language.DA);
  static final Organizer ORGANIZER = new Organizer(PLAST.name(), PLAST.replyTo());
  static final Person KAREN =
      new Person(
          "Karen Ærøskov",
          Company.of("Sjællands Plast A/S"),
          EmailAddress.of("karen@example.dk"),
          Language.DA);
  private static final RunId RUN = RunId.first("foedevarekontaktmaterialer");
  static final Link UNSUBSCRIBE = Link.of(new LinkSubject.OfAddress("karen@example.dk"), NOW);
  static final MailingText WORDS =
      new MailingText(
          "Vil du være med i {title}?",
          """
          Kære {name}

          Vi starter et netværk om **{title}** og tror, at det er noget for dig og {company}:

          - 4–5 møder på et år
          - 12–15 deltagere
          - I vælger selv temaerne

          [Svar på invitationen]({answer})

          Læs mere på [netværkets side]({site}/networks/{network}).

          Mange hilsner
          Mette Holm\
          """);

  private Samples() {}

  static LetterWriter writer() {
    return new LetterWriter(PLAST, Samples::address, letter -> letter, Samples::gathered);
  }

  /// The letters in the digest.
  static List<Delivery> gathered(Delivery digest) {
    var to = digest.letter().to();
    var called = digest.letter().values().getOrDefault(Letter.TITLE_LANGUAGE, "");
    return Stream.of(LetterKind.NETWORK_READY, LetterKind.PROPOSAL_NEWS)
        .map(kind -> delivery(with(delivery(kind, to).letter(), Letter.TITLE_LANGUAGE, called)))
        .toList();
  }

  static String address(Link link) {
    var subject = link.subject().text().replace('/', '.').replace(' ', '.');
    return PLAST.site() + link.purpose().path() + "token-" + subject + "-c2lnbmF0dXJl";
  }

  static Delivery delivery(LetterKind kind, Language language) {
    return delivery(kind, new Person(KAREN.name(), KAREN.company(), KAREN.address(), language));
  }

  static Delivery delivery(LetterKind kind, Person to) {
    return delivery(new Letter(kind, to, values(kind), links(kind), calendar(kind)));
  }

  static Delivery delivery(Letter letter) {
    var key = letter.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "/e-1a2b";
    return Delivery.now(key, letter, NOW);
  }

  static Letter with(Letter letter, String name, String value) {
    var values = new LinkedHashMap<>(letter.values());
    values.put(name, value);
    return new Letter(
        letter.kind(), letter.to(), values, letter.links(), letter.calendar(), letter.replyTo());
  }

  static Optional<MailingText> words(LetterKind kind) {
    return switch (kind) {
      case MAILING_TO_ENROLLED, MAILING_TO_MEMBER, MAILING_BY_CONSENT, MAILING_TEST ->
          Optional.of(WORDS);
      case MAILING_TO_SUBSCRIBER ->
          Optional.of(new MailingText("Nyt om vores netværk", "Kære læser\n\nTre nye netværk."));
      default -> Optional.empty();
    };
  }

  static Map<String, String> values(LetterKind kind) {
    var title = "Fødevarekontaktmaterialer";
    var network = "foedevarekontaktmaterialer";
    return switch (kind) {
      case PROPOSAL_RECEIPT, PROPOSAL_LINK, PROPOSAL_JOINED -> Map.of("title", title);
      case PROPOSAL_APPROVAL ->
          Map.of("title", title, "message", "Vi har gjort titlen kortere.\nHvad siger du til den?");
      case PROPOSAL_ANSWER ->
          Map.of("title", title, "message", "Vi har fundet to oplægsholdere.\nHvem vil du helst?");
      case PROPOSAL_DECLINED ->
          Map.of("title", title, "reason", "Emnet dækkes af netværket Genanvendelse af plast.");
      case PROPOSAL_MERGED, PROPOSAL_CARRIES_ON -> Map.of("title", title, "other", "Mad og plast");
      case PROPOSAL_MERGED_PUBLISHED ->
          Map.of(
              "title", title,
              "other", "Mad og plast",
              "network", network,
              "opening", "later",
              "opens", "2027-02-01");
      case PROPOSAL_MERGED_DECLINED ->
          Map.of(
              "title",
              title,
              "other",
              "Mad og plast",
              "reason",
              "Emnet dækkes af et andet netværk.");
      case PROPOSAL_PUBLISHED ->
          Map.of("title", title, "network", network, "opening", "later", "opens", "2027-02-01");
      case NETWORK_OPEN ->
          Map.of(
              "title", title,
              "network", network,
              "interested", "9",
              "enrolling", "open",
              "confirmed", "0",
              "unconfirmed", "0",
              "minimum", "12",
              "maximum", "15",
              "decision", "2027-03-01",
              "event", event("proposal-intake", "list-interest", "network", network));
      case ENROLLMENT_SEATED, ENROLLMENT_LINK, INTEREST_LINK ->
          Map.of("title", title, "network", network);
      case ENROLLMENT_QUESTIONS ->
          Map.of(
              "title", title,
              "network", network,
              "asks", "several",
              "count", "2",
              "fresh", "Hvad arbejder du med?",
              "changed", "Hvad spiser du ikke?");
      case ENROLLMENT_CONFIRM ->
          Map.of(
              "title",
              title,
              "network",
              network,
              "places",
              "open",
              "confirmBy",
              "2026-12-07T08:00:00Z");
      case INTEREST_CONFIRM ->
          Map.of("title", title, "network", network, "confirmBy", "2026-12-07T08:00:00Z");
      case ENROLLMENT_NAMED ->
          Map.of(
              "title", title,
              "network", network,
              "giver", "Eva Ny",
              "fit", "all-or-none",
              "places", "together",
              "confirmBy", "2026-12-07T08:00:00Z",
              "role", "named");
      case ENROLLMENT_SHARED ->
          Map.of(
              "title", title,
              "network", network,
              "newcomer", "Bo Gammel",
              "known", "Eva Ny",
              "shared", "kept");
      case ENROLLMENT_FORMER -> Map.of("title", title, "network", network, "former", "moved");
      case PROPOSAL_NEWS ->
          Map.of(
              "title", title,
              "proposal", "p-7k2m4x",
              "news", "arrived",
              "who", "Karen Ærøskov\nSjællands Plast A/S",
              "text", "Vi mangler et sted at tale om det.\n\nMyndighederne kommer gerne.",
              "forWhom", "Kvalitetsansvarlige",
              "address", "karen@example.dk",
              "reads", "en",
              "event", event("proposal-intake", "show-proposal", "proposal", "p-7k2m4x"));
      case ENROLLMENT_WAITING -> Map.of("title", title, "network", network, "place", "3");
      case ENROLLMENT_OFFER ->
          Map.of(
              "title",
              title,
              "network",
              network,
              "offerUntil",
              "2027-01-13T14:00:00Z",
              "year",
              "next");
      case ENROLLMENT_ASKED ->
          Map.of(
              "title", title,
              "network", network,
              "giver", "Eva Ny",
              "givers", "Nordplast A/S",
              "askedUntil", "2027-01-18T08:00:00Z",
              "role", "asked");
      case ENROLLMENT_MOVED -> Map.of("title", title, "network", network, "moved", "here");
      case ENROLLMENT_NOT_TAKEN_OVER -> Map.of("title", title, "network", network, "answer", "no");
      case ENROLLMENT_OFFER_OVER,
          ENROLLMENT_REMOVED,
          ENROLLMENT_MAY_RETURN,
          ENROLLMENT_PENDING,
          ENROLLMENT_REJECTED,
          ENROLLMENT_NOTHING_TO_TAKE_OVER,
          ENROLLMENT_HANDED_OVER ->
          Map.of("title", title, "network", network);
      case ADMISSION_ASKED, ADMISSION_REMINDER ->
          Map.of(
              "title", title,
              "network", network,
              "who", "Sjællands Plast A/S\nKvalitetschef",
              "rule", "one-objection",
              "decidesBy", "2026-11-30T09:00:00Z");
      case ADMISSION_DUE ->
          Map.of(
              "title",
              title,
              "network",
              network,
              "who",
              "Karen Ærøskov\nSjællands Plast A/S\nKvalitetschef",
              "address",
              "karen@example.dk",
              "event",
              event("enrollment", "admit-enrollment", "network", network, "enrollment", "e-1a2b"));
      case ENROLLMENT_LEFT, ENROLLMENT_FORGOTTEN ->
          Map.of("title", title, "network", network, "before", "confirmed");
      case MEETING_LEFT ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "start", "2027-01-12T08:30:00Z",
              "end", "2027-01-12T14:00:00Z",
              "role", "participant",
              "own", "",
              "others", "meet");
      case TEAM_RELEASED ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "role", "parted",
              "own", "",
              "leaves", "host",
              "stays", "invited",
              "rest", "nothing");
      case MEETING_MOVED -> moved(values(LetterKind.MEETING_INVITATION));
      case MEETING_MOVED_HOSTED -> moved(values(LetterKind.MEETING_HOSTED));
      case MEETING_CORRECTED -> {
        var values = new LinkedHashMap<>(values(LetterKind.MEETING_INVITATION));
        values.put("wasTitle", "Første mode");
        values.put("wasPlace", "Hotel Østreport");
        yield values;
      }
      case MEETING_CANCELLED ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "start", "2027-01-12T08:30:00Z",
              "end", "2027-01-12T14:00:00Z",
              "role", "participant",
              "own", "",
              "reason", "Værten er desværre forhindret.");
      case MEETING_MISSED -> {
        var values = new LinkedHashMap<>(values(LetterKind.MEETING_CANCELLED));
        values.put("asked", "yes");
        yield values;
      }
      case MEETING_POLL_CANCELLED ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "role", "participant",
              "own", "",
              "reason", "Værten er desværre forhindret.");
      case NETWORK_READY ->
          Map.of(
              "title", title,
              "network", network,
              "confirmed", "12",
              "minimum", "12",
              "maximum", "15",
              "decision", "2027-01-11",
              "event", event("enrollment", "show-network", "network", network));
      case DECISION_DUE ->
          Map.of(
              "title",
              title,
              "network",
              network,
              "confirmed",
              "7",
              "unconfirmed",
              "2",
              "minimum",
              "12",
              "decision",
              "2027-01-11",
              "extend",
              event(
                  "enrollment", "extend-network", "network", network, "decisionDate", "2027-02-08"),
              "merge",
              event("enrollment", "today"),
              "cancel",
              event(
                  "enrollment",
                  "cancel-network",
                  "network",
                  network,
                  "reason",
                  "Der er for få tilmeldte."),
              "event",
              event("enrollment", "show-network", "network", network));
      case POLL_OVER ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "number", "1",
              "lead", "clear",
              "answers",
                  """
                  date-2/2027-06-14T07:30:00Z/2027-06-14T12:00:00Z/5/2/0/
                  date-1/2027-01-12T08:30:00Z/2027-01-12T14:00:00Z/6/0/1/Åse Møller (speaker-1)\
                  """,
              "missing", "Bo Gammel\nHanne Bruun (host)",
              "event",
                  event(
                      "meeting-scheduling",
                      "choose-date",
                      "network",
                      network,
                      "meeting",
                      "m-1",
                      "date",
                      "date-2"));
      case MEETING_POLL, MEETING_POLL_REMINDER ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "role", "participant",
              "own", "",
              "deadline", "2026-12-04T11:00:00Z",
              "dates",
                  "2027-01-12T08:30:00Z/2027-01-12T14:00:00Z\n2027-06-14T07:30:00Z/2027-06-14T12:00:00Z");
      case SPEAKER_ASKED -> {
        var values = new LinkedHashMap<>(values(LetterKind.SPEAKER_REMINDER));
        values.put("occasion", "first");
        yield values;
      }
      case SPEAKER_REMINDER ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "role", "talk",
              "own", "",
              "subject", "Nye EU-regler",
              "paid", "fee",
              "fee", "800000",
              "answerBy", "2026-12-04T11:00:00Z",
              "place", "Hotel Østerport, Oslo Plads 5, 2100 København Ø",
              "dates", "2027-01-12T08:30:00Z/2027-01-12T14:00:00Z");
      case SPEAKER_ANSWERED ->
          Map.of(
              "title",
              title,
              "meeting",
              "Første møde",
              "number",
              "1",
              "said",
              "yes",
              "who",
              "Åse Møller (speaker-1)",
              "subject",
              "Nye EU-regler",
              "needs",
              "Projektor",
              "note",
              "Jeg kommer med toget.",
              "event",
              event("meeting-scheduling", "show-meeting", "network", network, "meeting", "m-1"));
      case SPEAKER_RELEASED ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "role", "talk",
              "own", "",
              "farewell", "otherwise",
              "calendar", "rid");
      case RENEWAL_ASKED, RENEWAL_REMINDER ->
          Map.of(
              "title", title,
              "text", "Vi foreslår tre møder og et besøg.",
              "deadline", "2027-12-04T11:00:00Z",
              "cost", "between",
              "price", "4.200 kr.",
              "few", "5.100 kr.");
      case RENEWAL_CONTINUED, RENEWAL_GOODBYE, RENEWAL_NOT_HEARD, RENEWAL_WAITING ->
          Map.of("title", title, "network", network);
      case NETWORK_ENDED ->
          Map.of(
              "title", title,
              "network", network,
              "reason", "Gruppen har nået det, den ville.");
      case RENEWAL_OVER ->
          Map.of(
              "title",
              title,
              "network",
              network,
              "continuing",
              "9",
              "stopping",
              "2",
              "silent",
              "1",
              "event",
              event("meeting-scheduling", "show-inquiry", "network", network, "inquiry", "renewal"),
              "start",
              event("meeting-scheduling", "start-next-run", "network", network, "dryRun", "true"),
              "end",
              event("meeting-scheduling", "end-network", "network", network, "dryRun", "true"));
      case RULES_ASKED, RULES_REMINDER ->
          Map.of(
              "title", title,
              "rules", "Det, der bliver sagt i gruppen, bliver i gruppen.",
              "change", "first");
      case BALLOT_ASKED, BALLOT_REMINDER ->
          Map.of(
              "title", title,
              "themes", "Migration i praksis\nTryk og farver",
              "speakers", "Signe Højgaard: Migration i praksis\nJens Juul",
              "dates", "2027-03-09T08:30:00Z/2027-03-09T13:00:00Z",
              "deadline", "2027-01-20T11:00:00Z");
      case BALLOT_RESULT -> ballot(Map.of());
      case POST_CHANGED -> Map.of("title", "Fødevarekontaktmaterialer", "held", "contact");
      case BALLOT_OVER ->
          ballot(
              Map.of(
                  "answered",
                  "9",
                  "asked",
                  "12",
                  "event",
                  StaffEvent.of(
                      "meeting-scheduling",
                      "show-inquiry",
                      KAREN,
                      "network",
                      network,
                      "inquiry",
                      "ballot-1")));
      case MEETING_REMINDER ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "start", "2027-01-12T08:30:00Z",
              "end", "2027-01-12T14:00:00Z",
              "place", "Hotel Østerport, Oslo Plads 5, 2100 København Ø",
              "role", "participant",
              "own", "");
      case MINUTES_OUT ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "role", "participant",
              "own", "",
              "start", "2027-01-12T08:30:00Z",
              "deadline", "2027-01-28T11:00:00Z",
              "change", "first",
              "files", "Oplæg om spild.pdf\nTal fra blanderiet.xlsx");
      case FILES_ADDED ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "role", "participant",
              "own", "",
              "start", "2027-01-12T08:30:00Z",
              "files", "Oplæg om spild.pdf\nTal fra blanderiet.xlsx");
      case EVALUATION_ASKED, EVALUATION_REMINDER ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "role", "participant",
              "own", "",
              "start", "2027-01-12T08:30:00Z",
              "deadline", "2027-01-27T07:00:00Z");
      case MINUTES_OBJECTION ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "number", "1",
              "said", "objection",
              "who", "Karen Ærøskov\nSjællands Plast A/S",
              "objection", "Vi talte ikke om priser.\nDet var et andet møde.",
              "event",
                  event(
                      "meeting-scheduling", "show-meeting", "network", network, "meeting", "m-1"));
      case MEETING_AGENDA -> {
        var values = new LinkedHashMap<>(values(LetterKind.MEETING_INVITATION));
        values.remove("entry");
        values.put("change", "first");
        yield values;
      }
      case MEETING_INVITATION ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "start", "2027-01-12T08:30:00Z",
              "end", "2027-01-12T14:00:00Z",
              "place", "Hotel Østerport, Oslo Plads 5, 2100 København Ø",
              "role", "participant",
              "own", "",
              "entry", "here",
              "agenda",
                  "09.30 Velkomst – Søren Bæk\n10.00 Nye EU-regler – Åse Møller\n12.00 Frokost");
      case MEETING_HOSTED ->
          Map.of(
              "title", title,
              "meeting", "Første møde",
              "start", "2027-01-12T08:30:00Z",
              "end", "2027-01-12T14:00:00Z",
              "place", "Hotel Østerport, Oslo Plads 5, 2100 København Ø",
              "role", "speaker",
              "own", "10.00 Nye EU-regler – Åse Møller",
              "entry", "here",
              "agenda", "09.30 Velkomst – Søren Bæk\n10.00 Nye EU-regler – Åse Møller");
      case MAILING_TEST ->
          Map.of(
              "name",
              KAREN.name(),
              "company",
              KAREN.company().name(),
              "title",
              title,
              "network",
              network,
              "mailing",
              "l-9x8y7z",
              "as",
              "MAILING_TO_MEMBER");
      case MAILING_TO_ENROLLED ->
          Map.of(
              "name",
              KAREN.name(),
              "company",
              KAREN.company().name(),
              "title",
              title,
              "network",
              network,
              "role",
              "enrolled");
      case MAILING_TO_MEMBER, MAILING_BY_CONSENT ->
          Map.of(
              "name",
              KAREN.name(),
              "company",
              KAREN.company().name(),
              "title",
              title,
              "network",
              network);
      case MAILING_TO_SUBSCRIBER, NEWSLETTER_CONFIRM, NEWSLETTER_LINK -> Map.of();
      case MAILING_FIGURES ->
          Map.of(
              "mailing", "l-9x8y7z",
              "about", "Vil du være med?",
              "figures",
                  "sent/418/420\ndelivered/412/420\nbounced/4/420\ncomplained/0/420\nleft/2/420\nenrolled/9/420",
              "event", event("email-distribution", "show-mailing", "mailing", "l-9x8y7z"));
      case MAILING_TROUBLE ->
          Map.of(
              "mailing", "l-9x8y7z",
              "about", "Vil du være med?",
              "trouble", "late",
              "count", "7",
              "event", event("email-distribution", "show-mailing", "mailing", "l-9x8y7z"));
      case MAIL_MISSED ->
          Map.of(
              "number", "21",
              "letters", "Karen Åby, Åby A/S, karen@åby.dk: mødeindkaldelse – ikke sendt i tide",
              "rest", "… og 1 mere.",
              "event", event("email-distribution", "list-held"));
      case STAFF_DIGEST -> Map.of("letters", "network-ready/e-1a2b\nproposal-news/e-1a2b");
    };
  }

  private static String event(String function, String command, String... fields) {
    var staff = new Person("", Company.UNKNOWN, PLAST.replyTo(), Language.DA);
    return StaffEvent.of(function, command, staff, fields);
  }

  static Map<String, Link> links(LetterKind kind) {
    return switch (kind) {
      case PROPOSAL_RECEIPT,
          PROPOSAL_LINK,
          PROPOSAL_APPROVAL,
          PROPOSAL_ANSWER,
          PROPOSAL_MERGED,
          PROPOSAL_CARRIES_ON ->
          page(new LinkSubject.OfProposal("p-7k2m4x"));
      case ENROLLMENT_CONFIRM,
          ENROLLMENT_NAMED,
          ENROLLMENT_SEATED,
          ENROLLMENT_WAITING,
          ENROLLMENT_OFFER,
          ENROLLMENT_OFFER_OVER,
          ENROLLMENT_PENDING,
          ENROLLMENT_LINK,
          ENROLLMENT_QUESTIONS,
          ENROLLMENT_SHARED,
          ENROLLMENT_ASKED,
          ENROLLMENT_HANDED_OVER,
          ENROLLMENT_NOT_TAKEN_OVER,
          ENROLLMENT_NOTHING_TO_TAKE_OVER,
          ENROLLMENT_MOVED,
          ADMISSION_ASKED,
          ADMISSION_REMINDER ->
          page(new LinkSubject.OfEnrollment(RUN, "e-1a2b"));
      case INTEREST_CONFIRM, INTEREST_LINK ->
          page(new LinkSubject.OfCandidate("foedevarekontaktmaterialer", "c-5"));
      case MEETING_POLL, MEETING_POLL_REMINDER ->
          page(new LinkSubject.OfPoll(RUN, "m-1", "e-1a2b"));
      case SPEAKER_ASKED, SPEAKER_REMINDER -> page(new LinkSubject.OfSpeaker(RUN, "m-1", "t-1a2b"));
      case RENEWAL_CONTINUED, RENEWAL_WAITING ->
          page(new LinkSubject.OfEnrollment(RUN.next(), "e-1a2b"));
      case RENEWAL_ASKED, RENEWAL_REMINDER -> page(new LinkSubject.OfRenewal(RUN, "e-1a2b"));
      case MINUTES_OUT, FILES_ADDED -> page(new LinkSubject.OfMinutes(RUN, "m-1", "e-1a2b"));
      case EVALUATION_ASKED, EVALUATION_REMINDER ->
          page(new LinkSubject.OfEvaluation(RUN, "m-1", "e-1a2b"));
      case RULES_ASKED, RULES_REMINDER -> page(new LinkSubject.OfRules(RUN, "e-1a2b"));
      case POST_CHANGED -> page(new LinkSubject.OfEnrollment(RUN, "e-1a2b"));
      case BALLOT_ASKED, BALLOT_REMINDER, BALLOT_RESULT ->
          page(new LinkSubject.OfBallot(RUN, "e-1a2b"));
      case MEETING_INVITATION,
          MEETING_HOSTED,
          MEETING_REMINDER,
          MEETING_AGENDA,
          MEETING_MOVED,
          MEETING_MOVED_HOSTED,
          MEETING_CORRECTED ->
          page(new LinkSubject.OfMeeting(RUN, "m-1", "e-1a2b"));
      case MAILING_TEST ->
          Map.of(
              "answer", Link.of(LinkSubject.OfCandidate.trial(Language.DA), NOW),
              "unsubscribe",
                  Link.of(LinkSubject.OfAddress.trial(Language.DA, MailList.NETWORKS), NOW));
      case MAILING_TO_ENROLLED ->
          Map.of(
              "answer",
              Link.of(new LinkSubject.OfCandidate("foedevarekontaktmaterialer", "c-5"), NOW));
      case MAILING_TO_MEMBER, MAILING_BY_CONSENT ->
          Map.of(
              "answer",
              Link.of(new LinkSubject.OfCandidate("foedevarekontaktmaterialer", "c-5"), NOW),
              "unsubscribe",
              UNSUBSCRIBE);
      case MAILING_TO_SUBSCRIBER ->
          Map.of(
              "unsubscribe",
              Link.of(
                  new LinkSubject.OfAddress("karen@example.dk", MailList.NEWSLETTER, "l-9x8y7z"),
                  NOW));
      case NEWSLETTER_CONFIRM ->
          page(new LinkSubject.OfSubscriber("karen@example.dk", Language.DA));
      case NEWSLETTER_LINK ->
          page(new LinkSubject.OfAddress("karen@example.dk", MailList.NEWSLETTER, ""));
      case PROPOSAL_DECLINED,
          PROPOSAL_JOINED,
          PROPOSAL_PUBLISHED,
          PROPOSAL_MERGED_PUBLISHED,
          PROPOSAL_MERGED_DECLINED,
          PROPOSAL_NEWS,
          NETWORK_READY,
          DECISION_DUE,
          NETWORK_OPEN,
          ENROLLMENT_LEFT,
          ENROLLMENT_FORGOTTEN,
          ENROLLMENT_REMOVED,
          ENROLLMENT_MAY_RETURN,
          ENROLLMENT_REJECTED,
          ENROLLMENT_FORMER,
          ADMISSION_DUE,
          MEETING_LEFT,
          MEETING_CANCELLED,
          TEAM_RELEASED,
          MEETING_MISSED,
          MEETING_POLL_CANCELLED,
          POLL_OVER,
          SPEAKER_ANSWERED,
          SPEAKER_RELEASED,
          BALLOT_OVER,
          RENEWAL_OVER,
          MINUTES_OBJECTION,
          RENEWAL_GOODBYE,
          RENEWAL_NOT_HEARD,
          NETWORK_ENDED,
          MAILING_TROUBLE,
          MAILING_FIGURES,
          MAIL_MISSED,
          STAFF_DIGEST ->
          Map.of();
    };
  }

  /// What a group has chosen.
  private static Map<String, String> ballot(Map<String, String> more) {
    var values = new LinkedHashMap<>(more);
    values.put("title", "Fødevarekontaktmaterialer");
    values.put("choice", "some");
    values.put("themes", "7/Migration i praksis\n1/Tryk og farver");
    values.put("speakers", "6/Signe Højgaard: Migration i praksis");
    values.put("dates", "2027-03-09T08:30:00Z/2027-03-09T13:00:00Z");
    values.put("effect", "other");
    values.put("before", "390000");
    values.put("after", "431200");
    return values;
  }

  private static Map<String, Link> page(LinkSubject subject) {
    return Map.of("page", Link.of(subject, NOW));
  }

  /// A moved meeting is on another day, and place, than it was.
  private static Map<String, String> moved(Map<String, String> dated) {
    var values = new LinkedHashMap<>(dated);
    values.put("change", "both");
    values.put("former", "other");
    values.put("was", "2027-01-05T08:30:00Z/2027-01-05T14:00:00Z");
    values.put("wasPlace", "Odense Congress Center");
    return values;
  }

  private static Optional<CalendarEntry> calendar(LetterKind kind) {
    return switch (kind) {
      case MEETING_LEFT, SPEAKER_RELEASED -> Optional.of(entry().takenBack());
      case MEETING_INVITATION,
          MEETING_HOSTED,
          MEETING_MOVED,
          MEETING_MOVED_HOSTED,
          MEETING_CORRECTED ->
          Optional.of(entry());
      case MEETING_CANCELLED -> Optional.of(entry(CalendarStatus.CANCELLED));
      default -> Optional.empty();
    };
  }

  static CalendarEntry entry() {
    return entry(CalendarStatus.CONFIRMED);
  }

  static CalendarEntry entry(CalendarStatus status) {
    return new CalendarEntry(
        CalendarIdentity.of("m-1", ORGANIZER),
        status,
        Instant.parse("2027-01-12T08:30:00Z"),
        Instant.parse("2027-01-12T14:00:00Z"),
        "Første møde: Fødevarekontaktmaterialer",
        "Hotel Østerport, Oslo Plads 5, 2100 København Ø",
        "09.30 Velkomst – Søren Bæk\n10.00 Nye EU-regler – Åse Møller\n12.00 Frokost");
  }
}
