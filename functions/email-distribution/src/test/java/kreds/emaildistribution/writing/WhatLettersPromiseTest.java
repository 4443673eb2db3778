package kreds.emaildistribution.writing;

import static kreds.inquiry.Attendee.Role.PARTICIPANT;
import static kreds.inquiry.Attendee.Role.SPEAKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
  void whoTookPartInANetworkThatHasEndedIsThankedForThatAndFindsWhatCameOfIt() {
    assertThat(text(LetterKind.NETWORK_ENDED, Language.DA))
        .contains("Tak, fordi du var med", "Se din side")
        .doesNotContain("ville være med");
    assertThat(with(LetterKind.NETWORK_ENDED, Language.EN, "ends", "line"))
        .contains("Thank you for wanting to take part.", "Your page can be opened until")
        .doesNotContain("meetings");
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

  @Test
  void whoKeepsTheEntryInAnotherRoleGetsItWithThePageOfThat() {
    for (var role : Attendee.Role.values()) {
      var host = keeping(LetterKind.TEAM_RELEASED, "stays", role, Language.DA);
      assertThat(host).contains(address(), "method=REQUEST").doesNotContain("været med til");
      var speaker = keeping(LetterKind.SPEAKER_RELEASED, "calendar", role, Language.EN);
      assertThat(speaker)
          .contains(address(), "method=REQUEST", "leads to the page that is yours now")
          .doesNotContain("it is about a talk");
    }
    assertThat(keeping(LetterKind.TEAM_RELEASED, "stays", PARTICIPANT, Language.DA))
        .contains("Du er stadig inviteret til mødet", "Svar, om du kommer", "deltager i. Den");
    assertThat(keeping(LetterKind.TEAM_RELEASED, "stays", SPEAKER, Language.EN))
        .contains("You still speak at the meeting.", "you speak at a meeting of a network.");
  }

  @Test
  void whoHostsNoMoreReadsNowhereThatTheyDo() {
    for (var stays : List.of("invited", "no")) {
      assertThat(with(LetterKind.TEAM_RELEASED, Language.DA, "stays", stays))
          .contains("den handler om et møde, som du har været med til at holde.")
          .doesNotContain("http://kreds.example/meetings");
    }
  }

  @Test
  void whoHasLeftAndHostsStillReadsSo() {
    var mail = with(LetterKind.MEETING_HOSTED, Language.DA, "hosting", "still");
    assertThat(mail)
        .contains(
            "Du har ikke længere en plads i netværket, men vi regner stadig med dig på »Første");
    assertThat(with(LetterKind.MEETING_HOSTED, Language.EN, "hosting", "still"))
        .contains("You no longer have a place in the network, but we still count on you at");
  }

  private static String address() {
    return Samples.address(Samples.links(LetterKind.MEETING_INVITATION).values().iterator().next());
  }

  private String keeping(LetterKind kind, String says, Attendee.Role role, Language language) {
    var sample = Samples.delivery(kind, language).letter();
    var values = new HashMap<>(sample.values());
    values.putAll(Map.of(says, "kept", "role", role.word(), "rsvp", "awaited"));
    var letter =
        new Letter(
            kind,
            sample.to(),
            values,
            Samples.links(LetterKind.MEETING_INVITATION),
            Optional.of(Samples.entry()));
    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());
    var types = mail.attachments().stream().map(ReadMail.Attachment::type).toList();
    return (mail.text() + types)
        .replaceAll("\\s+", " ")
        .replace('\u00A0', ' ')
        .replace("\u2060", "");
  }

  private String with(LetterKind kind, Language language, String name, String value) {
    var delivery = Samples.delivery(kind, language).saying(Map.of(name, value));
    return ReadMail.of(writer.write(delivery, Optional.empty()).raw())
        .text()
        .replaceAll("\\s+", " ")
        .replace('\u00A0', ' ')
        .replace("\u2060", "");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoHasSaidYesAtAnotherAddressReadsThatItStands(Language language) {
    var letter = Samples.delivery(LetterKind.SPEAKER_ASKED, language).letter();
    var agreed = Samples.with(Samples.with(letter, "occasion", "agreed-before"), "when", "agreed");
    var isDanish = language == Language.DA;
    assertThat(WrittenLetters.written(agreed).text())
        .contains(
            isDanish ? "Dit svar gælder stadig" : "Your answer stands",
            isDanish
                ? "Se dit oplæg, eller ret dit svar:"
                : "See your talk, or change your answer:")
        .doesNotContain(
            "Siger du ja", "If you say yes", "om du vil holde", "whether you give", "{", "}");
    assertThat(WrittenLetters.written(letter).text())
        .contains(isDanish ? "Svar, om du vil holde oplægget:" : "Say whether you give the talk:");
  }

  private String text(LetterKind kind, Language language) {
    return ReadMail.of(writer.write(Samples.delivery(kind, language), Optional.empty()).raw())
        .text()
        .replaceAll("\\s+", " ");
  }
}
