package kreds.emaildistribution.writing;

import static kreds.emaildistribution.writing.Invitations.changed;
import static kreds.emaildistribution.writing.Invitations.invitation;
import static kreds.emaildistribution.writing.Invitations.parsed;
import static kreds.emaildistribution.writing.Invitations.raw;
import static kreds.emaildistribution.writing.Invitations.text;
import static kreds.emaildistribution.writing.Invitations.unfolded;
import static kreds.emaildistribution.writing.Invitations.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.person.EmailAddress;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The invitation as calendar programs read it: RFC 5545 (the entry), RFC 5546 (the message), RFC
/// 6047 (the mail). It is written with one library and read with another.
final class CalendarInvitationTest {
  static final String PAGE =
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
            "ATTENDEE;RSVP=FALSE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN=Karen"
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
                + PAGE
                + "?letter=da");
    assertThat(value(event, "URL")).isEqualTo(PAGE + "?letter=da");
    assertThat(event.getAttendees()).hasSize(1);
  }

  @Test
  void goesOverTheNightInWhichTheClocksChange() throws IOException, ParserException {
    var night = overnight(Samples.entry());

    assertThat(unfolded(night)).contains("DTSTART:20270327T120000Z", "DTEND:20270328T100000Z");
    assertThat(value(parsed(night), "DTEND")).isEqualTo("20270328T100000Z");
    assertThat(value(parsed(night), "DESCRIPTION"))
        .startsWith("Lørdag den 27. marts 2027:\n13.00 Velkomst\nSøndag den 28. marts 2027:");
  }

  @Test
  void theLetterOfOneThatGoesOverTheNightSaysBothDays() {
    var values = new HashMap<>(Samples.values(LetterKind.MEETING_INVITATION));
    values.put("start", "2027-03-27T12:00:00Z");
    values.put("end", "2027-03-28T10:00:00Z");
    values.put("directions", "Parkér bag hal 3.\nIndgang B.");
    var letter = invitation(overnight(Samples.entry()), Samples.KAREN);
    var written = new Letter(letter.kind(), letter.to(), values, letter.links(), letter.calendar());

    var mail = ReadMail.of(writer.write(Samples.delivery(written), Optional.empty()).raw());

    assertThat(mail.text().replace("\r\n", "\n").replace('\u00A0', ' '))
        .contains(
            "lørdag den 27. marts 2027 kl. 13.00 – søndag den 28. marts 2027 kl. 12.00",
            "Sådan finder du frem:\nParkér bag hal 3.\nIndgang B.");
  }

  private static CalendarEntry overnight(CalendarEntry entry) {
    return new CalendarEntry(
        entry.identity(),
        entry.status(),
        Instant.parse("2027-03-27T12:00:00Z"),
        Instant.parse("2027-03-28T10:00:00Z"),
        entry.summary(),
        entry.place(),
        "Lørdag den 27. marts 2027:\n13.00 Velkomst\nSøndag den 28. marts 2027:\n09.00 Øvelser");
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
            EmailAddress.of("netvaerk@plastindustrien.example.dk"),
            EmailAddress.of("kontakt@plastindustrien.example.dk"),
            "https://www.plastindustrien.example.dk",
            Samples.PLAST.zone(),
            Samples.PLAST.language());
    var delivery = Samples.delivery(invitation(Samples.entry(), Samples.KAREN));
    var later =
        new LetterWriter(renamed, Samples::address, letter -> letter, Samples::gathered)
            .write(delivery, Optional.empty());
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

    var page = PAGE + "?letter=" + language.code();
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

    assertThat(mail.text())
        .contains("tirsdag den\u00A015.\u00A0juni\u00A02027 kl.\u00A009.30–\u206010.30");
    assertThat(new String(mail.attachments().getFirst().bytes(), StandardCharsets.UTF_8))
        .contains("DTSTART:20270615T073000Z");
  }
}
