package kreds.emaildistribution.writing;

import static kreds.emaildistribution.writing.WrittenLetters.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.delivery.LetterKind;
import kreds.run.Why;
import kreds.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the letters about a place say: what a click gives, who waits for whom, and what is handed
/// over.
final class PlaceLettersTest {
  @ParameterizedTest
  @CsvSource({
    "DA, den 12.\u00A0januar\u00A02027., skal ikke gøre mere",
    "EN, on 12\u00A0January\u00A02027., nothing more for you to do"
  })
  void whoGetsAPlaceBeforeAMeetingIsToldOfItsInvitation(
      Language language, String day, String otherwise) {
    var letter = Samples.delivery(LetterKind.ENROLLMENT_SEATED, language).letter();
    var ahead = Samples.with(letter, "next", "invited");

    assertThat(written(Samples.with(ahead, "start", "2027-01-12T08:30:00Z")).text())
        .contains(day)
        .doesNotContain(otherwise);
    assertThat(written(letter).text()).contains(otherwise);
    var both = Samples.with(letter, "next", "both");
    assertThat(written(Samples.with(both, "start", "2027-01-12T08:30:00Z")).text())
        .contains(language == Language.DA ? "får du flere mails" : "get more emails")
        .doesNotContain(otherwise);
    assertThat(written(Samples.with(letter, "next", "asked")).text())
        .contains(language == Language.DA ? "ved at finde en dato" : "looking for a date")
        .doesNotContain(otherwise);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoWaitsForAPlaceOfTheOwnCompanyIsGivenNoNumberInTheLine(Language language) {
    var letter = Samples.delivery(LetterKind.ENROLLMENT_WAITING, language).letter();
    var ofCompany = Samples.with(letter, "why", "company-has-its-seats");
    var number = language == Language.DA ? "nummer 3 på ventelisten" : "number 3 on the waiting";

    assertThat(written(letter).text()).contains(number);
    assertThat(written(ofCompany).text())
        .contains(language == Language.DA ? "indtil en af dem" : "until one of them")
        .doesNotContain(number);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoWaitsForColleaguesReadsSoAndThatOthersMayComeBefore(Language language) {
    var letter = Samples.delivery(LetterKind.ENROLLMENT_WAITING, language).letter();

    assertThat(written(Samples.with(letter, "why", "with-colleagues")).text())
        .contains(
            language == Language.DA ? "andre kan få en plads før jer" : "others may get a place")
        .doesNotContain("nummer 3", "number 3");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whomAColleagueHasEnrolledReadsWhoInAQuotationAndWhatHappensWithoutAnAnswer(
      Language language) {
    var letter = Samples.delivery(LetterKind.ENROLLMENT_NAMED, language).letter();
    var all = language == Language.DA ? "alle skal have en plads" : "all get a place, or none";

    assertThat(written(letter).text())
        .contains("> Eva Ny", all)
        .contains(language == Language.DA ? "Gør du ingenting, bortfalder" : "If you do nothing")
        .contains(language == Language.DA ? "en kollega har tilmeldt dig" : "a colleague has");
    assertThat(written(Samples.with(letter, "fit", "as-many-as-fit")).text()).doesNotContain(all);
    var own = Samples.delivery(LetterKind.ENROLLMENT_CONFIRM, language).letter();
    assertThat(written(own).text()).doesNotContain(all);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLetterThatAsksForTheClickTellsTheOrderAsThePageDoes(Language language) {
    assertThat(written(Samples.delivery(LetterKind.ENROLLMENT_CONFIRM, language).letter()).text())
        .contains(
            language == Language.DA
                ? "den rækkefølge, tilmeldingerne er modtaget i"
                : "the order in which enrolments arrived");
  }

  @ParameterizedTest
  @CsvSource({
    "open, DA, 'Er der en plads til dig, når du bekræfter'",
    "open, EN, 'If there is a place for you when you confirm'",
    "full, DA, Alle pladser er taget lige nu.",
    "full, EN, All places are taken at present.",
    "decided, DA, 'bliver det afgjort, om du kommer med'",
    "decided, EN, 'it is decided whether you are let in'"
  })
  void theLetterThatAsksForTheClickSaysWhatItGives(String places, Language language, String said) {
    for (var kind : List.of(LetterKind.ENROLLMENT_CONFIRM, LetterKind.ENROLLMENT_NAMED)) {
      var letter = Samples.delivery(kind, language).letter();
      var text = written(Samples.with(letter, "places", places)).text();

      assertThat(text).as(kind.key()).contains(said);
      assertThat(text.contains("ventelisten") || text.contains("waiting list"))
          .isEqualTo(!places.equals("decided"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoTakesPartWithAllOrNoneIsPromisedNoPlaceByTheClickAlone(Language language) {
    var letter = Samples.delivery(LetterKind.ENROLLMENT_NAMED, language).letter();
    var danish = language == Language.DA;

    assertThat(written(letter).text())
        .contains(danish ? "Først når alle har bekræftet" : "only once all have confirmed")
        .doesNotContain("har du den", "you have it");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void onlyWhoWaitsAloneIsPromisedAnOfferThatIsHeld(Language language) {
    var letter = Samples.delivery(LetterKind.ENROLLMENT_WAITING, language).letter();
    var held = language == Language.DA ? "den holdes til dig et stykke tid" : "hold it for a while";
    for (var why : Why.values()) {
      assertThat(written(Samples.with(letter, "why", why.word())).text().contains(held))
          .as(why.word())
          .isEqualTo(why != Why.WITH_COLLEAGUES);
    }
    assertThat(written(Samples.with(letter, "why", "with-colleagues")).text())
        .contains(language == Language.DA ? "ikke vente på de andre" : "wait for the others")
        .containsOnlyOnce(language == Language.DA ? "alle har bekræftet" : "all have confirmed");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anOfferSaysNotWhereThePlaceComesFrom(Language language) {
    var letter = Samples.delivery(LetterKind.ENROLLMENT_OFFER, language).letter();

    assertThat(written(letter).text())
        .contains(language == Language.DA ? "nu en plads til dig" : "now a place for you")
        .doesNotContain("ledig", "become free");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anOfferInAnotherYearSaysSo(Language language) {
    var letter = Samples.delivery(LetterKind.ENROLLMENT_OFFER, language).letter();
    var said = language == Language.DA ? "netværkets nye år" : "network’s new year";

    assertThat(written(letter).text()).contains(said);
    assertThat(written(Samples.with(letter, "year", "first")).text()).doesNotContain(said);
  }

  @ParameterizedTest
  @CsvSource({
    "DA, 'hvis flere af jer svarer ja end nej inden fristen. Er der lige mange ja og nej, afgør'",
    "EN, 'if more of you say yes than no in time. If there are as many yes as no, the secretariat'"
  })
  void aMajorityIsOfThoseWhoAnswerAndATieIsLeftToStaff(Language language, String said) {
    for (var kind : List.of(LetterKind.ADMISSION_ASKED, LetterKind.ADMISSION_REMINDER)) {
      var letter = Samples.delivery(kind, language).letter();
      assertThat(written(Samples.with(letter, "rule", "majority")).text()).contains(said);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLetterOfQuestionsNamesThemAndWhichHaveChanged(Language language) {
    var danish = language == Language.DA;
    var letter = Samples.delivery(LetterKind.ENROLLMENT_QUESTIONS, language).letter();
    var one = Samples.with(Samples.with(letter, "asks", "one"), "changed", "");

    assertThat(written(letter).subject())
        .isEqualTo(
            danish
                ? "Netværket Fødevarekontaktmaterialer: 2 spørgsmål til dig"
                : "The network Fødevarekontaktmaterialer: 2 questions for you");
    assertThat(written(letter).text().replace("\r\n", "\n"))
        .contains("\n> Hvad arbejder du med?\n")
        .contains(
            (danish ? "> Ændret, siden du svarede:" : "> Changed since you answered:")
                + "\n> Hvad spiser du ikke?\n");
    assertThat(written(one).subject()).contains(danish ? ": et spørgsmål til dig" : ": a question");
    assertThat(written(one).text()).doesNotContain("Ændret", "Changed");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoHandsAPlaceOverReadsOfTheCalendarOnlyWhereThereIsAMeeting(Language language) {
    var calendar = language == Language.DA ? "kalender" : "calendar";
    var letter = Samples.delivery(LetterKind.ENROLLMENT_HANDED_OVER, language).letter();

    assertThat(written(letter).text()).doesNotContain(calendar);
    assertThat(written(Samples.with(letter, "next", "asked")).text()).doesNotContain(calendar);
    assertThat(written(Samples.with(letter, "next", "invited")).text()).contains(calendar);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoIsAskedToTakeAPlaceOverReadsThePriceAndWhetherADateIsSought(Language language) {
    var danish = language == Language.DA;
    var letter = Samples.delivery(LetterKind.ENROLLMENT_ASKED, language).letter();

    assertThat(written(letter).text())
        .contains(danish ? "resten af forløbet og dets pris" : "rest of the year and its price")
        .contains(danish ? "er ikke aftalt endnu" : "not agreed yet");
    assertThat(written(Samples.with(letter, "next", "asked")).text())
        .contains(danish ? "ved at finde en dato" : "looking for a date");
  }
}
