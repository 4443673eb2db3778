package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.mailing.MailingText;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Why;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import kreds.text.SingleLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What staff write is Markdown and no HTML; what others typed is neither; what is missing stops
/// the letter.
final class WordsTest {
  private final LetterWriter writer = Samples.writer();

  /// They are put in behind the Markdown, and whoever writes stars there has them read.
  @ParameterizedTest
  @EnumSource(Language.class)
  void ourOwnWordsForACodeAreNoMarkdown(Language language) throws IOException {
    try (var words =
        LetterWriter.class.getResourceAsStream("words_" + language.code() + ".properties")) {
      assertThat(new String(words.readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContain("**", "](");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**fed** og [her](https://ond.example)",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "{page} {name} {nothing}",
        "![pic](https://ond.example/p.png)",
        "`kode` & &amp; \\* _x_",
        "# Overskrift",
        "> citat"
      })
  void whatPeopleTypedIsShownAsTheyTypedIt(String typed) {
    var to = new Person(typed, Company.UNKNOWN, EmailAddress.of("ib@example.dk"), Language.DA);
    var letter =
        Samples.with(Samples.delivery(LetterKind.ENROLLMENT_SEATED, to).letter(), "title", typed);

    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());

    assertThat(mail.subject()).isEqualTo("Du har en plads i " + typed);
    assertThat(mail.text())
        .contains("Hej " + SingleLine.unlinked(typed) + "\r\n", "netværket " + typed + ".");
    assertThat(mail.html()).contains("<strong>" + escaped(typed) + "</strong>");
    assertThat(mail.html()).doesNotContain("<script", "<img", "onerror=alert(1)>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//ond.example",
        "file:///etc"
      })
  void aLinkThatLeadsNowhereIsNoneAndItsWordsStay(String url) {
    var mail = mailing("[tryk her](" + url + ")");

    assertThat(mail.html()).contains("tryk her").doesNotContain(url, "href=\"\"", ">tryk her</a>");
    assertThat(mail.text()).contains("tryk her").doesNotContain(url);
  }

  @Test
  void aTagInAMailingIsAWord() {
    var mail = mailing("<b>fed</b> og\n\n<script>alert(1)</script>\n\n<div onclick=x>hej</div>");

    assertThat(mail.html())
        .contains(
            "&lt;b&gt;fed&lt;/b&gt;",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&lt;div onclick=x&gt;");
    assertThat(mail.text()).contains("<b>fed</b>");
  }

  @Test
  void aMailingKeepsItsParagraphsListsQuotationsAndLines() {
    var mail =
        mailing(
            """
            # Nyt

            En
            to

            1. først
            2. så
               - inde

            > citat
            > mere

            ---

            slut [site]({site})
            """);

    assertThat(mail.text().replace("\r\n", "\n"))
        .startsWith(
            """
            Nyt

            En
            to

            1. først
            2. så
               - inde

            > citat
            > mere

            ---

            slut site (https://netvaerk.example.dk/?letter=da)
            """);
    assertThat(mail.html()).contains("<ol", "<blockquote", "En<br />", "<li");
  }

  @Test
  void aMailingGreetsEachByNameAndCompany() {
    var mail = mailing("Kære {name} fra {company}: {title}");

    assertThat(mail.text())
        .startsWith("Kære Karen Ærøskov fra Sjællands Plast A/S: Fødevarekontaktmaterialer");
    assertThat(mail.subject()).isEqualTo("Om Fødevarekontaktmaterialer");
  }

  @ParameterizedTest
  @CsvSource({
    "MAILING_TO_MEMBER, DA, 'Prøve: ', Dette er en prøve, fordi du arbejder",
    "MAILING_BY_CONSENT, DA, 'Prøve: ', Dette er en prøve, fordi du har sagt ja",
    "MAILING_TO_MEMBER, EN, 'Trial: ', This is a trial, because you work for a company",
    "MAILING_BY_CONSENT, EN, 'Trial: ', This is a trial, because you have agreed"
  })
  void aTrialIsTheMailItselfWithALineOnTopAndHarmsNobody(
      LetterKind as, Language language, String subject, String line, String footer) {
    var kind = LetterKind.MAILING_TEST;
    var letter = Samples.with(Samples.delivery(kind, language).letter(), "as", as.name());
    var trial = ReadMail.of(writer.write(Samples.delivery(letter), Samples.words(kind)).raw());
    var mail = ReadMail.of(writer.write(Samples.delivery(as, language), Samples.words(as)).raw());

    assertThat(trial.subject()).isEqualTo(subject + mail.subject());
    assertThat(trial.text()).startsWith(line).contains(footer);
    assertThat(trial.text().replaceAll("token-\\S*", ""))
        .endsWith(mail.text().replaceAll("token-\\S*", ""));
    assertThat(trial.headers().keySet()).isEqualTo(mail.headers().keySet());
    assertThat(trial.text() + trial.html() + trial.header("List-Unsubscribe"))
        .contains("/unsubscribe/token-trial-", "/candidates/token-trial.da-")
        .doesNotContain("karen@example.dk", "c-5");
  }

  @ParameterizedTest
  @CsvSource({
    "Hej {nmae}, missing-value:nmae",
    "Hej {, open-brace",
    "Hej {date:title}, not-a-time:title",
    "Hej {until:nothing}, missing-link:nothing",
    "Hej {words:title}, missing-words:title",
    "Hej {upper:title}, unknown-format:upper",
    "![x](https://a.example/b.png), picture",
    "[svar]({anwser}), missing-value:anwser"
  })
  void aFaultInTheWordsStopsTheMailingBeforeItsFirstMail(String body, String code) {
    var sample = Samples.delivery(LetterKind.MAILING_TO_MEMBER, Language.DA);

    assertThatThrownBy(() -> writer.check(new MailingText("Nyt", body), sample))
        .isInstanceOfSatisfying(
            UnwritableLetter.class, no -> assertThat(no.code()).isEqualTo(code));
  }

  @Test
  void aTelephoneAndAMailboxAreLinksToo() {
    var mail = mailing("[Ring](tel:+4570203040) eller [skriv](mailto:ib@example.dk)");

    assertThat(mail.html()).contains("href=\"tel:+4570203040\"", "href=\"mailto:ib@example.dk\"");
    assertThat(mail.text()).contains("Ring (tel:+4570203040) eller skriv (mailto:ib@example.dk)");
  }

  @ParameterizedTest
  @CsvSource({
    "www.plast.dk, https://www.plast.dk",
    "plast.dk/netværk?x=1, https://plast.dk/netværk?x=1",
    "ib@plast.dk, mailto:ib@plast.dk",
    "+4570203040, tel:+4570203040",
    "/networks/plast, {site}/networks/plast",
    "FTP://x.y, ''",
    "javascript:alert(1), ''",
    "//ond.example, ''",
    "https://, ''",
    "{company}, ''"
  })
  void aLinkThatLeadsNowhereIsFoundAndWhatWasMeantIsGuessed(String url, String meant) {
    assertThat(LinkTargets.dead("Se [her](" + url + "), [og](" + url + ")")).containsExactly(url);
    assertThat(LinkTargets.meant(url)).isEqualTo(meant);
  }

  @Test
  void whatLeadsSomewhereIsNoFault() {
    assertThat(
            LinkTargets.dead(
                """
                [a](https://plast.dk) [b](HTTP://plast.dk/x) [c](mailto:{reply-to}) [d](tel:112)
                [e]({answer}) [f]({site}/networks/{network}) [g](https://plast.dk/{network})
                """))
        .isEmpty();
  }

  @Test
  void aFaultInTheSubjectStopsItToo() {
    var sample = Samples.delivery(LetterKind.MAILING_TO_MEMBER, Language.DA);

    assertThatThrownBy(() -> writer.check(new MailingText("Nyt, {nmae}", "Hej"), sample))
        .hasMessageContaining("missing-value:nmae");
  }

  @Test
  void aLinkToAnswerBelongsToCandidatesOnly() {
    var sample = Samples.delivery(LetterKind.MAILING_TO_MEMBER, Language.DA).letter();
    var stranger =
        new Letter(
            sample.kind(),
            sample.to(),
            sample.values(),
            Map.of("unsubscribe", Samples.UNSUBSCRIBE),
            Optional.empty());

    assertThatThrownBy(() -> writer.check(Samples.WORDS, Samples.delivery(stranger)))
        .hasMessageContaining("missing-value:answer");
  }

  @Test
  void aMailingThatCannotBeLeftIsNotWritten() {
    var sample = Samples.delivery(LetterKind.MAILING_BY_CONSENT, Language.DA).letter();
    var bare = Letter.of(sample.kind(), sample.to(), sample.values(), Map.of());

    assertThatThrownBy(() -> writer.check(new MailingText("Nyt", "Hej"), Samples.delivery(bare)))
        .hasMessageContaining("missing-value:unsubscribe");
  }

  @Test
  void aMailingWithoutWordsIsNotWritten() {
    var sample = Samples.delivery(LetterKind.MAILING_TO_MEMBER, Language.DA);

    assertThatThrownBy(() -> writer.write(sample, Optional.empty()))
        .isInstanceOf(UnwritableLetter.class);
  }

  @Test
  void whatIsNotSaidIsLeftOutWithItsHeading() {
    var letter = Samples.delivery(LetterKind.PROPOSAL_APPROVAL, Language.DA).letter();
    var mail =
        ReadMail.of(
            writer
                .write(Samples.delivery(Samples.with(letter, "message", " \n ")), Optional.empty())
                .raw());

    assertThat(mail.text()).doesNotContain("Sekretariatet skriver");
    assertThat(mail.html()).doesNotContain("<blockquote");
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {"PROPOSAL_ANSWER", "PROPOSAL_APPROVAL", "PROPOSAL_DECLINED"})
  void whatStaffWriteIsQuotedAndSaysWhoseWordsItIs(LetterKind kind) {
    var letter = Samples.delivery(kind, Language.DA).letter();
    var name = kind == LetterKind.PROPOSAL_DECLINED ? "reason" : "message";
    var text = written(Samples.with(letter, name, "Gerne.\nMette")).text();

    assertThat(text)
        .contains(
            kind == LetterKind.PROPOSAL_DECLINED
                ? "> Begrundelsen er:"
                : "> Sekretariatet skriver:")
        .contains("\r\n> Gerne.\r\n> Mette\r\n\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "arrived, true",
    "arrived-quietly, true",
    "commented, true",
    "suggested, true",
    "approved, false",
    "withdrawn, false"
  })
  void staffAreToldThatWordsAreTheProposersWhereTheyAre(String news, boolean quoted) {
    var letter = Samples.delivery(LetterKind.PROPOSAL_NEWS, Language.DA).letter();
    var text = written(Samples.with(letter, "news", news)).text();

    assertThat(text.contains("Citatet er forslagsstillerens egne ord.")).isEqualTo(quoted);
    assertThat(text).contains("går svaret til forslagsstilleren." + (quoted ? " Citatet" : "\r\n"));
  }

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

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void noAddressHasAFullStopAttached(LetterKind kind) {
    for (var language : Language.values()) {
      var delivery = Samples.delivery(kind, language);
      var mail = ReadMail.of(writer.write(delivery, Samples.words(kind)).raw());

      assertThat(mail.text()).doesNotContainPattern("https?://[^\\s)]*[.,;](\\s|$)");
      assertThat(mail.text() + mail.html()).doesNotContain("netvaerk.example.dk?");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPlaceThatIsNotChosenFollows(Language language) {
    for (var kind : List.of(LetterKind.MEETING_INVITATION, LetterKind.MEETING_HOSTED)) {
      var letter = Samples.with(Samples.delivery(kind, language).letter(), "place", "");

      var mail = written(letter);

      assertThat(mail.text())
          .contains(language == Language.DA ? "Sted:\r\nFølger" : "Place:\r\nTo follow");
      assertThat(mail.html()).doesNotContain("lang=\"da\">To follow");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPollNamesItsNetworkWhereAPhoneShowsIt(Language language) {
    var letter = Samples.delivery(LetterKind.MEETING_POLL, language).letter();
    var spelt = "Første netværksmøde: migrationstest i praksis";

    assertThat(written(Samples.with(letter, "meeting", spelt)).subject())
        .startsWith("Fødevarekontaktmaterialer: " + (language == Language.DA ? "hvilke" : "which"))
        .endsWith(language == Language.DA ? "»" + spelt + "«" : "“" + spelt + "”");
  }

  @Test
  void aSubjectIsSearchedForAsPeopleTypeIt() {
    var letter = Samples.delivery(LetterKind.MEETING_INVITATION, Language.DA).letter();

    assertThat(written(letter).subject()).endsWith(", 12. januar 2027");
  }

  private ReadMail written(Letter letter) {
    return ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());
  }

  private ReadMail mailing(String body) {
    var delivery = Samples.delivery(LetterKind.MAILING_TO_MEMBER, Language.DA);
    var words = new MailingText("Om {title}", body);
    return ReadMail.of(writer.write(delivery, Optional.of(words)).raw());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
