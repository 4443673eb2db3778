package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kreds.delivery.LetterKind;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What a letter says of what is kept, deleted and seen is so.
final class WhatLettersPromiseTest {
  private final LetterWriter writer = Samples.writer();

  @Test
  void whoIsForgottenReadsThatTheCompanyStaysOnlyWhereItOwes() {
    assertThat(text(LetterKind.ENROLLMENT_FORGOTTEN, Language.DA))
        .contains(
            "Din virksomhed er også slettet, medmindre du har haft en plads",
            "Det, du har skrevet i dine svar om møder")
        .doesNotContain("Dit navn, din virksomhed");
    assertThat(text(LetterKind.ENROLLMENT_FORGOTTEN, Language.EN))
        .contains(
            "Your company has been deleted, too, unless you had a place",
            "What you have written in your answers about meetings")
        .doesNotContain("Your name, company");
  }

  @Test
  void whoWasNotAtTheMeetingMayIgnoreBothLettersAboutHowItWas() {
    for (var kind :
        new LetterKind[] {LetterKind.EVALUATION_ASKED, LetterKind.EVALUATION_REMINDER}) {
      assertThat(text(kind, Language.DA))
          .contains(
              "Fortæl, hvordan mødet var",
              "først når fristen er udløbet og mindst tre har svaret",
              "Var du der ikke, kan du se bort fra denne mail.");
      assertThat(text(kind, Language.EN))
          .contains(
              "only once the time is over and at least three have answered",
              "If you were not there, you can ignore this email.");
    }
  }

  @Test
  void ofWhomItIsNotedThatTheyWereThereNobodyAsksWhetherTheyWere() {
    for (var language : Language.values()) {
      var noted = with(LetterKind.EVALUATION_ASKED, language, "seen", "noted");
      assertThat(noted).doesNotContain("Var du der ikke", "If you were not there");
    }
  }

  @Test
  void oneFileIsOneAndAMeetingOfTwoDaysIsCalledByBoth() {
    var one = with(LetterKind.FILES_ADDED, Language.DA, "came", "one");
    assertThat(one).contains("Der er kommet en ny fil", "Se filen og referatet");
    assertThat(with(LetterKind.FILES_ADDED, Language.DA, "end", "2027-01-13T11:00:00Z"))
        .contains("den 12.–13. januar 2027", "Der er kommet nye filer");
    assertThat(with(LetterKind.FILES_ADDED, Language.EN, "came", "one"))
        .contains("There is a new file");
  }

  @Test
  void whoIsAskedToSpeakReadsUntilWhenTheAnswerCanBeChanged() {
    assertThat(text(LetterKind.SPEAKER_ASKED, Language.DA))
        .contains("Du kan ændre dit svar, indtil mødet begynder.");
    assertThat(with(LetterKind.SPEAKER_ASKED, Language.DA, "closes", "talk"))
        .contains("Du kan ændre dit svar, indtil dit oplæg begynder.");
    assertThat(with(LetterKind.SPEAKER_ASKED, Language.EN, "closes", "end"))
        .contains("You can change your answer until the meeting is over.");
  }

  @Test
  void whoComesLaterIsNotToldThatADateHasJustBeenChosen() {
    assertThat(text(LetterKind.MEETING_HOSTED, Language.DA)).contains("Datoen er valgt for");
    assertThat(with(LetterKind.MEETING_HOSTED, Language.DA, "hosting", "joined"))
        .contains("Her er alt om")
        .doesNotContain("valgt");
    assertThat(with(LetterKind.MEETING_LEFT, Language.DA, "leaves", "host"))
        .contains("En anden er nu vært for mødet")
        .doesNotContain("en plads");
    assertThat(with(LetterKind.MEETING_LEFT, Language.DA, "leaves", "address"))
        .contains("Du får nu mails på en anden adresse i netværket", "så på denne er du ikke")
        .doesNotContain("en plads");
    assertThat(with(LetterKind.MEETING_AGENDA, Language.DA, "talks", "on"))
        .contains("før I når til punktet")
        .doesNotContain("inden mødet");
  }

  @Test
  void whoHostsNoMoreReadsWhetherTheMeetingStaysInTheCalendar() {
    assertThat(text(LetterKind.TEAM_RELEASED, Language.DA))
        .contains("En anden er nu vært for mødet »Første møde«", "bliver stående i din kalender");
    assertThat(with(LetterKind.TEAM_RELEASED, Language.EN, "stays", "no"))
        .contains("Somebody else is now the host of the meeting “Første møde”")
        .doesNotContain("calendar");
    assertThat(with(LetterKind.TEAM_RELEASED, Language.EN, "rest", "other"))
        .contains("What else you do at the meeting stays as it is.")
        .doesNotContain("prepare");
    assertThat(with(LetterKind.TEAM_RELEASED, Language.EN, "leaves", "facilitator"))
        .contains("Somebody else now leads the meeting");
  }

  private String with(LetterKind kind, Language language, String name, String value) {
    var delivery = Samples.delivery(kind, language).saying(Map.of(name, value));
    return ReadMail.of(writer.write(delivery, Optional.empty()).raw())
        .text()
        .replaceAll("\\s+", " ")
        .replace('\u00A0', ' ')
        .replace("\u2060", "");
  }

  private String text(LetterKind kind, Language language) {
    return ReadMail.of(writer.write(Samples.delivery(kind, language), Optional.empty()).raw())
        .text()
        .replaceAll("\\s+", " ");
  }
}
