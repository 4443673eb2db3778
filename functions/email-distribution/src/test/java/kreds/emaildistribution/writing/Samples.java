package kreds.emaildistribution.writing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  static final String TITLE = "Fødevarekontaktmaterialer";
  static final String NETWORK = "foedevarekontaktmaterialer";
  static final RunId RUN = RunId.first(NETWORK);
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
  private static final SampleTable ALL = SampleTable.ofAllFamilies();

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
    return delivery(new Letter(kind, to, values(kind), links(kind), ALL.of(kind).calendar()));
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
    return ALL.of(kind).values();
  }

  /// Those values and some more.
  static Map<String, String> also(Map<String, String> values, String... more) {
    var all = new LinkedHashMap<>(values);
    for (var i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  static String event(String function, String command, String... fields) {
    var staff = new Person("", Company.UNKNOWN, PLAST.replyTo(), Language.DA);
    return StaffEvent.of(function, command, staff, fields);
  }

  static Map<String, Link> links(LetterKind kind) {
    return ALL.of(kind).links();
  }

  static Map<String, Link> page(LinkSubject subject) {
    return Map.of("page", Link.of(subject, NOW));
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
