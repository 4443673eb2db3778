package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;

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

  private String text(LetterKind kind, Language language) {
    return ReadMail.of(writer.write(Samples.delivery(kind, language), Optional.empty()).raw())
        .text()
        .replaceAll("\\s+", " ");
  }
}
