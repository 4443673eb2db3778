package kreds.emaildistribution.writing;

import static kreds.emaildistribution.writing.Invitations.parsed;
import static kreds.emaildistribution.writing.Invitations.unfolded;
import static kreds.emaildistribution.writing.Invitations.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kreds.delivery.CalendarStatus;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What those who know of a meeting read when it is moved, corrected or cancelled, and what their
/// calendar program does with it.
final class ChangedMeetingLettersTest {
  private final LetterWriter writer = Samples.writer();

  @ParameterizedTest
  @CsvSource({
    "time, DA, 'Mødet »Første møde« er flyttet til tirsdag den 12. januar 2027 kl. 09.30'",
    "place, DA, 'Mødet »Første møde« den 12. januar 2027 er flyttet til et andet sted'",
    "both, EN, 'The meeting “Første møde” has moved to Tuesday 12 January 2027 at 09:30 and to"
        + " another place'"
  })
  void theSubjectOfAMovedMeetingSaysWhere(String change, Language language, String subject) {
    for (var kind : new LetterKind[] {LetterKind.MEETING_MOVED, LetterKind.MEETING_MOVED_HOSTED}) {
      var letter = Samples.with(letter(kind, language), "change", change);
      assertThat(read(letter).subject()).isEqualTo(subject);
    }
  }

  @Test
  void aMovedMeetingIsToldFromWhenToWhenAndAsksAgain() {
    assertThat(text(letter(LetterKind.MEETING_MOVED, Language.DA)))
        .contains(
            "»Første møde« i netværket Fødevarekontaktmaterialer er flyttet til et andet tidspunkt"
                + " og et andet sted.",
            "Tid: tirsdag den\u00A012.\u00A0januar\u00A02027 kl.\u00A009.30–\u206015.00",
            "Tiden var før:\nTirsdag den\u00A05.\u00A0januar\u00A02027",
            "Stedet var før:\nOdense Congress Center",
            "Har du svaret før, gælder det svar ikke længere.");
    assertThat(text(letter(LetterKind.MEETING_MOVED, Language.EN)))
        .contains(
            "has moved to another time and another place.",
            "The time was:\nTuesday 5\u00A0January\u00A02027",
            "An answer that you have given before counts no more.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsTheSameIsNotToldAsFormer(Language language) {
    var moved = letter(LetterKind.MEETING_MOVED, language);
    var elsewhere = Samples.with(Samples.with(moved, "change", "place"), "former", "same");
    var later = Samples.with(Samples.with(moved, "change", "time"), "wasPlace", "");
    var danish = language == Language.DA;

    assertThat(text(elsewhere))
        .contains(danish ? "gælder dit svar stadig" : "your answer still counts")
        .doesNotContain("Tiden var før", "The time was");
    assertThat(text(later)).doesNotContain("Stedet var før", "The place was");
  }

  @ParameterizedTest
  @CsvSource({
    "host, DA, 'Du er vært for mødet, og deltagerne har fået besked.'",
    "speaker, DA, 'Du er oplægsholder på mødet.'",
    "facilitator, EN, 'You lead the meeting as its facilitator, and the participants have been"
        + " told.'"
  })
  void whoMakesTheMeetingHappenReadsItInTheOwnWords(String role, Language language, String said) {
    var letter = Samples.with(letter(LetterKind.MEETING_MOVED_HOSTED, language), "role", role);

    assertThat(text(letter))
        .contains(said)
        .contains(language == Language.DA ? "svar på denne mail" : "reply to this email");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aCorrectionSaysWhatWasWrittenAndAsksNobody(Language language) {
    var danish = language == Language.DA;
    var letter = Samples.with(letter(LetterKind.MEETING_CORRECTED, language), "rsvp", "given");

    assertThat(text(letter))
        .contains("Første mode", "Hotel Østreport", "Hotel Østerport")
        .contains(danish ? "Dit svar gælder stadig" : "Your answer still counts");
    assertThat(text(Samples.with(letter, "wasTitle", "")))
        .doesNotContain("Mødet hed før", "The meeting was called");
    assertThat(read(letter).subject()).startsWith(danish ? "Rettelse: " : "Correction: ");
  }

  @ParameterizedTest
  @CsvSource({
    "given, DA, Dit svar gælder stadig, Se mødet og dit svar",
    "awaited, DA, 'Sig til, om du kommer, senest tirsdag den 12. januar 2027', 'Svar, om du kommer'",
    "awaited, EN, please say whether you are coming by Tuesday, Tell us whether you are coming"
  })
  void whetherAnAnswerStandsIsSaidToWhoeverHasGivenOne(
      String rsvp, Language language, String said, String link) {
    var corrected = Samples.with(letter(LetterKind.MEETING_CORRECTED, language), "rsvp", rsvp);

    assertThat(text(corrected).replace('\u00A0', ' ')).contains(said, link);
    if (rsvp.equals("awaited")) {
      assertThat(text(corrected)).doesNotContain("gælder stadig", "still counts");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void onceItIsOnNoAnswerIsSpokenOf(Language language) {
    var place = Samples.with(letter(LetterKind.MEETING_MOVED, language), "change", "place");
    for (var letter :
        List.of(
            letter(LetterKind.MEETING_CORRECTED, language),
            place,
            Samples.with(place, "change", "on"),
            Samples.with(place, "change", "on-elsewhere"),
            letter(LetterKind.MEETING_MOVED_HOSTED, language),
            letter(LetterKind.MEETING_INVITATION, language))) {
      assertThat(text(Samples.with(letter, "rsvp", "on")).split("\n-- \n")[0])
          .doesNotContainIgnoringCase("svar,", "dit svar", "svarknapper", "answer", "reply to this")
          .doesNotContain("  ", "\n ");
    }
  }

  @Test
  void aCorrectionSaysWhatIsCorrectedAndMarksTheDirections() {
    var letter = letter(LetterKind.MEETING_CORRECTED, Language.DA);
    var found = Samples.with(letter, "directions", "Bus 5.");
    var way = Samples.with(found, "corrects", "directions");

    assertThat(text(Samples.with(letter, "corrects", "title")))
        .contains("Vi har rettet titlen på »Første møde« i netværket");
    assertThat(text(Samples.with(way, "way", "other")))
        .contains(
            "Vi har rettet vejledningen til at finde frem til »Første møde«",
            "Sådan finder du frem (ændret):\nBus 5.");
    assertThat(text(Samples.with(way, "way", "added"))).contains("frem (nyt):\nBus 5.");
    assertThat(text(Samples.with(way, "way", "same"))).contains("finder du frem:\nBus 5.");
    assertThat(text(Samples.with(letter, "way", "gone")))
        .contains("hvordan du finder frem, gælder ikke længere.")
        .doesNotContain("Sådan finder du frem");
  }

  @ParameterizedTest
  @CsvSource({
    "participant, DA, du har stadig din plads",
    "host, EN, You were to host it",
    "speaker, DA, du skal ikke forberede mere",
    "facilitator, EN, You were to lead it"
  })
  void aCancellationSaysWhyAndWhatItMeansToItsReader(
      String role, Language language, String meaning) {
    for (var kind :
        new LetterKind[] {LetterKind.MEETING_CANCELLED, LetterKind.MEETING_POLL_CANCELLED}) {
      var letter = Samples.with(letter(kind, language), "role", role);
      assertThat(text(letter)).contains("Værten er desværre forhindret.", meaning);
      assertThat(read(letter).subject())
          .contains(language == Language.DA ? "er aflyst" : "is cancelled");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "participant, DA, du har stadig din plads",
    "host, EN, You were to host it",
    "speaker, DA, Du skulle have været oplægsholder.",
    "facilitator, EN, You were to lead it"
  })
  void whatCameToNothingIsNotCalledOffAfterwards(String role, Language language, String meaning) {
    var letter = Samples.with(letter(LetterKind.MEETING_MISSED, language), "role", role);
    var asked = language == Language.DA ? "skal du se bort fra den" : "please disregard it";

    assertThat(text(letter))
        .contains("Værten er desværre forhindret.", meaning, asked)
        .doesNotContain("aflys", "cancel");
    assertThat(read(letter).subject())
        .contains(language == Language.DA ? "blev ikke til noget" : "did not take place");
    assertThat(read(letter).attachments()).isEmpty();
    assertThat(text(Samples.with(letter, "asked", "no"))).doesNotContain(asked);
  }

  @ParameterizedTest
  @CsvSource({"set, med det samme, at once", "open, så snart det har en dato, as soon as"})
  void aSpeakerIsPromisedTheEntryByWhetherThereIsADate(String when, String danish, String english) {
    for (var language : Language.values()) {
      var letter = Samples.with(letter(LetterKind.SPEAKER_ASKED, language), "when", when);
      assertThat(text(letter)).contains(language == Language.DA ? danish : english);
    }
  }

  @Test
  void whoIsAskedToSpeakReadsWhenTheOwnPointIs() {
    for (var kind : List.of(LetterKind.SPEAKER_ASKED, LetterKind.SPEAKER_REMINDER)) {
      var own = "Onsdag den 13. januar 2027:\n09.00 Nye EU-regler – Åse Møller";
      var letter = Samples.with(letter(kind, Language.DA), "own", own);
      assertThat(text(letter)).contains("Dit punkt i programmet:\n" + own);
      assertThat(text(letter(kind, Language.EN))).doesNotContain("Your point");
    }
  }

  @Test
  void aReasonInAnotherLanguageIsMarkedForWhoReadsAloud() {
    var letter =
        Samples.with(
            letter(LetterKind.MEETING_CANCELLED, Language.EN), Letter.TYPED_LANGUAGE, "da");

    assertThat(read(letter).html()).contains("lang=\"da\">Værten er desværre forhindret.");
  }

  @Test
  void theCalendarOfACancelledMeetingCancelsItForEverybody() throws IOException, ParserException {
    var entry = Samples.entry(CalendarStatus.CANCELLED);

    assertThat(unfolded(entry))
        .contains(
            "METHOD:CANCEL",
            "STATUS:CANCELLED",
            "UID:m-1@plast.example.dk",
            "ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Karen Ærøskov:mailto:karen@example.dk");
    assertThat(value(parsed(entry), "STATUS")).isEqualTo("CANCELLED");
    var raw = raw(letter(LetterKind.MEETING_CANCELLED, Language.DA));
    assertThat(ReadMail.of(raw).attachments().getFirst().type())
        .isEqualTo("text/calendar; charset=UTF-8; method=CANCEL");
    assertThat(
            ReadMail.of(raw(letter(LetterKind.MEETING_POLL_CANCELLED, Language.DA))).attachments())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {"MEETING_MOVED", "MEETING_MOVED_HOSTED", "MEETING_CORRECTED"})
  void theCalendarOfAChangedMeetingAsksItsReaderAgain(LetterKind kind)
      throws IOException, ParserException {
    var mail = ReadMail.of(raw(letter(kind, Language.DA)));

    assertThat(mail.attachments().getFirst().type())
        .isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
    var event = parsed(new String(mail.attachments().getFirst().bytes(), StandardCharsets.UTF_8));
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(event.getAttendees()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoLeftReadsThatTheOthersMeetOnlyIfTheyDo(Language language) {
    var letter = letter(LetterKind.MEETING_LEFT, language);
    var others = language == Language.DA ? "de andre mødes" : "the others meet";

    assertThat(text(letter)).contains(others);
    assertThat(text(Samples.with(letter, "others", "off")))
        .doesNotContain(others)
        .contains(language == Language.DA ? "Mødet er aflyst." : "The meeting is cancelled.");
  }

  private static Letter letter(LetterKind kind, Language language) {
    return Samples.delivery(kind, language).letter();
  }

  private byte[] raw(Letter letter) {
    return writer.write(Samples.delivery(letter), Optional.empty()).raw();
  }

  private ReadMail read(Letter letter) {
    return ReadMail.of(raw(letter));
  }

  private String text(Letter letter) {
    return read(letter).text().replace("\r\n", "\n");
  }
}
