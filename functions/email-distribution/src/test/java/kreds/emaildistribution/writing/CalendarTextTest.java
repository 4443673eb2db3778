package kreds.emaildistribution.writing;

import static kreds.emaildistribution.writing.Invitations.changed;
import static kreds.emaildistribution.writing.Invitations.parsed;
import static kreds.emaildistribution.writing.Invitations.raw;
import static kreds.emaildistribution.writing.Invitations.text;
import static kreds.emaildistribution.writing.Invitations.unfolded;
import static kreds.emaildistribution.writing.Invitations.value;
import static kreds.emaildistribution.writing.Invitations.write;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.property.Attendee;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people typed comes through a calendar entry as they typed it, and adds nothing to it.
final class CalendarTextTest {
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

    assertThat(lines.stream().map(Invitations::property))
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
    assertThat(unfolded(entry))
        .contains(
            "DESCRIPTION:Svar\\, om du kommer:\\n" + CalendarInvitationTest.PAGE + "?letter=da");
  }
}
