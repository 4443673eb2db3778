package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each of those who are concerned by a meeting reads: the dates, why it is they who are
/// asked, and where they answer.
final class MeetingLettersTextTest {
  private final LetterWriter writer = Samples.writer();

  @Test
  void thePollListsItsDates() {
    assertThat(text(Samples.delivery(LetterKind.MEETING_POLL, Language.DA).letter()))
        .contains(
            """
            Mulige datoer:
            Tirsdag den\u00A012.\u00A0januar\u00A02027 kl.\u00A009.30–\u206015.00
            Mandag den\u00A014.\u00A0juni\u00A02027 kl.\u00A009.30–\u206014.00
            """)
        .contains("senest fredag den\u00A04.\u00A0december\u00A02026 kl.\u00A012.00:")
        .doesNotContain("Dit punkt i programmet");
    assertThat(text(Samples.delivery(LetterKind.MEETING_POLL, Language.EN).letter()))
        .contains(
            """
            Possible dates:
            Tuesday 12\u00A0January\u00A02027, 09:30–\u206015:00
            Monday 14\u00A0June\u00A02027, 09:30–\u206014:00
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "participant, DA, har en plads i netværket, deltager i",
    "participant, EN, have a place in the network, take part in",
    "host, DA, er vært for mødet: en dato, du er vært for et møde i et netværk",
    "host, EN, host the meeting: a date, you host a meeting of a network",
    "speaker, DA, er oplægsholder på mødet: en dato, du er oplægsholder på et møde",
    "speaker, EN, speak at the meeting: a date, you speak at a meeting of a network",
    "facilitator, DA, leder mødet som proceskonsulent, du leder et møde i et netværk",
    "facilitator, EN, lead the meeting as its facilitator, you lead a meeting of a network"
  })
  void everybodyReadsWhyTheyAreAskedAndTheFooterIsTrue(
      String role, Language language, String asked, String why) {
    var letter = Samples.delivery(LetterKind.MEETING_POLL, language).letter();
    var parts = text(Samples.with(letter, "role", role)).split("\n-- \n", -1);

    var because =
        language == Language.DA ? "Du er spurgt, fordi du " : "You are asked because you ";
    assertThat(parts[0]).contains(because + asked);
    assertThat(parts[1])
        .startsWith(
            language == Language.DA ? "Du får denne mail, fordi " : "You get this email because ")
        .contains(why + (role.equals("participant") ? "." : ""));
  }

  @ParameterizedTest
  @CsvSource({
    "DA, Dit punkt i programmet:, Se mødet:, Du er oplægsholder på mødet.",
    "EN, Your point in the programme:, See the meeting:, You speak at the meeting."
  })
  void theSpeakerReadsTheDateThePlaceAndTheOwnPoint(
      Language language, String own, String button, String role) {
    assertThat(text(Samples.delivery(LetterKind.MEETING_HOSTED, language).letter()))
        .contains(own + "\n10.00 Nye EU-regler – Åse Møller\n", button, role)
        .contains(
            "Hotel Østerport",
            language == Language.DA ? "12.\u00A0januar" : "12\u00A0January\u00A02027, 09");
  }

  @ParameterizedTest
  @CsvSource({
    "DA, Svar på siden: svarknapperne i din kalender læser vi ikke.",
    "EN, Please answer on the page: we do not read the buttons of your calendar."
  })
  void theInvitationSaysWhereAnAnswerIsRead(Language language, String said) {
    assertThat(text(Samples.delivery(LetterKind.MEETING_INVITATION, language).letter()))
        .contains(said);
  }

  private String text(Letter letter) {
    var mail = writer.write(Samples.delivery(letter), Optional.empty());
    return ReadMail.of(mail.raw()).text().replace("\r\n", "\n");
  }
}
