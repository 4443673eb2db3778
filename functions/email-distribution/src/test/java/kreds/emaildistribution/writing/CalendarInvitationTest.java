package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.property.Attendee;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarIdentity;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The invitation as calendar programs read it: RFC 5545 (the entry), RFC 5546 (the message), RFC
/// 6047 (the mail). It is written with one library and read with another.
final class CalendarInvitationTest {
  private static final String PAGE =
      Samples.address(Samples.links(LetterKind.MEETING_INVITATION).values().iterator().next());
  private final LetterWriter writer = Samples.writer();

  @Test
  void asksTheRecipientAloneForAnAnswer() {
    assertThat(unfolded(Samples.entry()))
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains(
            "PRODID:-//Kreds//Networks 1.0//EN",
            "METHOD:REQUEST",
            "UID:m-1@plast.example.dk",
            "SEQUENCE:0",
            "DTSTAMP:20261123T090000Z",
            "DTSTART:20270112T083000Z",
            "DTEND:20270112T140000Z",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "ORGANIZER;CN=Foreningen Plast & Emballage:mailto:sekretariatet@plast.example.dk",
            "ATTENDEE;RSVP=TRUE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN=Karen"
                + " Ærøskov:mailto:karen@example.dk")
        .endsWith("END:VEVENT", "END:VCALENDAR");
  }

  @Test
  void isReadByAnotherLibraryAsItWasMeant() throws IOException, ParserException {
    var event = parsed(Samples.entry());

    assertThat(value(event, "SUMMARY")).isEqualTo("Første møde: Fødevarekontaktmaterialer");
    assertThat(value(event, "LOCATION"))
        .isEqualTo("Hotel Østerport, Oslo Plads 5, 2100 København Ø");
    assertThat(value(event, "DESCRIPTION"))
        .isEqualTo(
            "09.30 Velkomst – Søren Bæk\n10.00 Nye EU-regler – Åse Møller\n12.00 Frokost"
                + "\n\nSvar, om du kommer:\n"
                + PAGE);
    assertThat(value(event, "URL")).isEqualTo(PAGE);
    assertThat(event.getAttendees()).hasSize(1);
  }

  @Test
  void standsInTheMailWithItsMethodAsTheLastAlternative() {
    var mail = ReadMail.of(raw(Samples.entry()));

    assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
    assertThat(mail.attachments()).hasSize(1);
    assertThat(mail.attachments().getFirst().type())
        .isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
    assertThat(new String(raw(Samples.entry()), StandardCharsets.US_ASCII))
        .doesNotContain("Content-Disposition", "invite.ics");
  }

  @Test
  void keepsItsIdentityWhenTheMeetingMoves() {
    var moved = Samples.entry();
    var later = changed(moved, 1, false, moved.summary(), moved.place(), moved.description());

    assertThat(unfolded(later)).contains("UID:m-1@plast.example.dk", "SEQUENCE:1");
  }

  /// F10: under another uid or organizer it would be a second meeting, and nobody could take the
  /// first one back.
  @Test
  void keepsItsIdentityWhenTheAssociationHasAnotherNameAndAddress() {
    var renamed =
        new Association(
            "Plastindustrien",
            EmailAddress.of("netvaerk@plastindustrien.example.dk"),
            EmailAddress.of("kontakt@plastindustrien.example.dk"),
            "https://www.plastindustrien.example.dk",
            Samples.PLAST.zone(),
            Samples.PLAST.language());
    var delivery = Samples.delivery(invitation(Samples.entry(), Samples.KAREN));
    var later = new LetterWriter(renamed, Samples::address).write(delivery, Optional.empty());
    var mail = ReadMail.of(later.raw());

    assertThat(new String(mail.attachments().getFirst().bytes(), StandardCharsets.UTF_8))
        .isEqualTo(text(Samples.entry()));
    assertThat(mail.header("Reply-To")).contains("kontakt@plastindustrien.example.dk");
  }

  @Test
  void takesTheMeetingBackFromOnePersonWithoutCancellingItForAll() {
    var entry = Samples.entry();
    var cancelled = changed(entry, 2, true, entry.summary(), entry.place(), "");

    assertThat(unfolded(cancelled))
        .contains("METHOD:CANCEL", "UID:m-1@plast.example.dk", "SEQUENCE:2")
        .contains("ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Karen Ærøskov:mailto:karen@example.dk")
        .noneMatch(line -> line.startsWith("STATUS") || line.contains("RSVP"));
    assertThat(ReadMail.of(raw(cancelled)).attachments().getFirst().type())
        .isEqualTo("text/calendar; charset=UTF-8; method=CANCEL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plast; genbrug, og \"mere\" \\ andet: 100 %",
        "Rødgrød med fløde på Ærø – blåbær",
        "Genanvendelse ♻️ 🧑‍🔬 🇩🇰 æøåæøåæøå",
        "中文",
        "a"
      })
  void anyTextComesThroughAndNoLineIsTooLong(String part) throws IOException, ParserException {
    var text = part.repeat(40);
    var entry = changed(Samples.entry(), 0, false, text, text, text + "\n" + text);

    var event = parsed(entry);

    assertThat(value(event, "SUMMARY")).isEqualTo(text);
    assertThat(value(event, "LOCATION")).isEqualTo(text);
    assertThat(value(event, "DESCRIPTION")).startsWith(text + "\n" + text + "\n\n");
    for (var line : text(entry).split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Møde\r\nATTENDEE:mailto:alle@example.dk",
        "Møde\nEND:VEVENT\nBEGIN:VEVENT\nUID:x",
        "Møde\rMETHOD:CANCEL",
        "Møde\\nATTENDEE:mailto:alle@example.dk",
        "Møde\u2028METHOD:CANCEL\u0000\u0085METHOD:CANCEL"
      })
  void noTitlePlaceOrNameAddsALine(String text) throws IOException, ParserException {
    var entry = changed(Samples.entry(), 0, false, text, text, text);
    var to = new Person(text + "\";X=\"", Company.of(text), Samples.KAREN.address(), Language.DA);

    var lines = unfolded(write(entry, to));

    assertThat(lines.stream().map(CalendarInvitationTest::property))
        .containsExactly(
            "BEGIN",
            "VERSION",
            "PRODID",
            "METHOD",
            "BEGIN",
            "UID",
            "SEQUENCE",
            "DTSTAMP",
            "DTSTART",
            "DTEND",
            "SUMMARY",
            "LOCATION",
            "DESCRIPTION",
            "URL",
            "ORGANIZER",
            "ATTENDEE",
            "TRANSP",
            "STATUS",
            "END",
            "END");
    assertThat(parsed(write(entry, to)).getAttendees()).hasSize(1);
  }

  @Test
  void aCaretInANameIsWrittenTwiceAndReadOnce() throws IOException, ParserException {
    var to = new Person("Bo^n ^'x^' Lund", Company.of(""), Samples.KAREN.address(), Language.DA);

    var text = write(Samples.entry(), to);

    assertThat(unfolded(text)).anyMatch(line -> line.contains("CN=Bo^^n ^^'x^^' Lund:mailto:"));
    assertThat(Biweekly.parse(text).first().getEvents().getFirst().getAttendees().getFirst())
        .extracting(Attendee::getCommonName)
        .isEqualTo("Bo^n ^'x^' Lund");
    assertThat(parsed(text).getAttendees()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "a%b22@lund.example, a%25b22@lund.example",
    "a?b#c22@lund.example, a%3Fb%23c22@lund.example",
    "a&b=c/d@lund.example, a%26b%3Dc%2Fd@lund.example",
    "o'hara+net_1@lund.example, o'hara+net_1@lund.example"
  })
  void anAddressIsTheSameBehindMailto(String address, String written)
      throws IOException, ParserException {
    var to = new Person("Pia", Company.of(""), EmailAddress.of(address), Language.DA);

    var text = write(Samples.entry(), to);

    assertThat(unfolded(text)).anyMatch(line -> line.endsWith(":mailto:" + written));
    var attendee = parsed(text).getAttendees().getFirst().getCalAddress();
    assertThat(attendee.getSchemeSpecificPart()).isEqualTo(address);
  }

  @Test
  void endsEveryLineWithCrLfAndCutsNoCharacterApart() {
    var entry = changed(Samples.entry(), 0, false, "🧑‍🔬".repeat(30), "ø".repeat(80), "");
    var bytes = ReadMail.of(raw(entry)).attachments().getFirst().bytes();
    var text = new String(bytes, StandardCharsets.UTF_8);

    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + "🧑‍🔬".repeat(30));
  }

  @Test
  void leavesOutWhatIsNotKnownYet() {
    var entry = changed(Samples.entry(), 0, false, "Møde", " ", "");

    assertThat(unfolded(entry)).noneMatch(line -> line.startsWith("LOCATION"));
    assertThat(unfolded(entry)).contains("DESCRIPTION:Svar\\, om du kommer:\\n" + PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "host, DA, 'Se, hvem der kommer:'",
    "facilitator, EN, See who is coming:",
    "speaker, DA, Se mødet:",
    "speaker, EN, See the meeting:"
  })
  void whoMakesTheMeetingHappenHasAnEntryOfTheirOwn(String role, Language language, String label)
      throws IOException, ParserException {
    var delivery = Samples.delivery(LetterKind.MEETING_HOSTED, language);
    var letter = Samples.with(delivery.letter(), "role", role);
    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());

    var event = parsed(new String(mail.attachments().getFirst().bytes(), StandardCharsets.UTF_8));

    var page = language == Language.DA ? PAGE : PAGE + "?lang=en";
    assertThat(value(event, "DESCRIPTION")).endsWith("\n\n" + label + "\n" + page);
    assertThat(value(event, "URL")).isEqualTo(page);
    assertThat(event.getAttendees()).hasSize(1);
  }

  @Test
  void theHourIsThatOfCopenhagenOnBothSidesOfTheClockChange() {
    var summer = Instant.parse("2027-06-15T07:30:00Z");
    var entry =
        new CalendarEntry(
            Samples.entry().identity(), false, summer, summer.plusSeconds(3600), "M", "", "");
    var letter = invitation(entry, Samples.KAREN);
    var dated =
        Samples.with(
            Samples.with(letter, "start", "2027-06-15T07:30:00Z"), "end", "2027-06-15T08:30:00Z");

    var mail = ReadMail.of(writer.write(Samples.delivery(dated), Optional.empty()).raw());

    assertThat(mail.text()).contains("tirsdag den 15. juni 2027 kl.\u00A009.30–\u206010.30");
    assertThat(new String(mail.attachments().getFirst().bytes(), StandardCharsets.UTF_8))
        .contains("DTSTART:20270615T073000Z");
  }

  private static String property(String line) {
    return line.split("[;:]", 2)[0];
  }

  private static CalendarEntry changed(
      CalendarEntry entry,
      int sequence,
      boolean cancelled,
      String summary,
      String place,
      String description) {
    var identity = entry.identity();
    return new CalendarEntry(
        new CalendarIdentity(identity.uid(), identity.organizer(), sequence),
        cancelled,
        entry.start(),
        entry.end(),
        summary,
        place,
        description);
  }

  private List<String> unfolded(CalendarEntry entry) {
    return unfolded(text(entry));
  }

  private static List<String> unfolded(String text) {
    return text.replace("\r\n ", "").lines().toList();
  }

  private String text(CalendarEntry entry) {
    return write(entry, Samples.KAREN);
  }

  private String write(CalendarEntry entry, Person to) {
    var delivery = Samples.delivery(invitation(entry, to));
    var mail = ReadMail.of(writer.write(delivery, Optional.empty()).raw());
    return new String(mail.attachments().getFirst().bytes(), StandardCharsets.UTF_8);
  }

  private byte[] raw(CalendarEntry entry) {
    Delivery delivery = Samples.delivery(invitation(entry, Samples.KAREN));
    return writer.write(delivery, Optional.empty()).raw();
  }

  private static Letter invitation(CalendarEntry entry, Person to) {
    var kind = LetterKind.MEETING_INVITATION;
    return new Letter(kind, to, Samples.values(kind), Samples.links(kind), Optional.of(entry));
  }

  private VEvent parsed(CalendarEntry entry) throws IOException, ParserException {
    return parsed(text(entry));
  }

  private static String value(VEvent event, String name) {
    return event.<Property>getProperty(name).orElseThrow().getValue();
  }

  private static VEvent parsed(String text) throws IOException, ParserException {
    Calendar calendar =
        new CalendarBuilder()
            .build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
    return calendar.<VEvent>getComponents("VEVENT").getFirst();
  }
}
