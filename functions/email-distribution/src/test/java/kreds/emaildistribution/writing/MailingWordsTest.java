package kreds.emaildistribution.writing;

import static kreds.emaildistribution.writing.WrittenLetters.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.mailing.MailingText;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What staff write in a mailing is Markdown and no HTML, and a fault in it stops the mailing
/// before its first letter.
final class MailingWordsTest {
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
    var trial = ReadMail.of(WRITER.write(Samples.delivery(letter), Samples.words(kind)).raw());
    var mail = ReadMail.of(WRITER.write(Samples.delivery(as, language), Samples.words(as)).raw());

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

    assertThatThrownBy(() -> WRITER.check(new MailingText("Nyt", body), sample))
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

    assertThatThrownBy(() -> WRITER.check(new MailingText("Nyt, {nmae}", "Hej"), sample))
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

    assertThatThrownBy(() -> WRITER.check(Samples.WORDS, Samples.delivery(stranger)))
        .hasMessageContaining("missing-value:answer");
  }

  @Test
  void aMailingThatCannotBeLeftIsNotWritten() {
    var sample = Samples.delivery(LetterKind.MAILING_BY_CONSENT, Language.DA).letter();
    var bare = Letter.of(sample.kind(), sample.to(), sample.values(), Map.of());

    assertThatThrownBy(() -> WRITER.check(new MailingText("Nyt", "Hej"), Samples.delivery(bare)))
        .hasMessageContaining("missing-value:unsubscribe");
  }

  @Test
  void aMailingWithoutWordsIsNotWritten() {
    var sample = Samples.delivery(LetterKind.MAILING_TO_MEMBER, Language.DA);

    assertThatThrownBy(() -> WRITER.write(sample, Optional.empty()))
        .isInstanceOf(UnwritableLetter.class);
  }

  private static ReadMail mailing(String body) {
    var delivery = Samples.delivery(LetterKind.MAILING_TO_MEMBER, Language.DA);
    var words = new MailingText("Om {title}", body);
    return ReadMail.of(WRITER.write(delivery, Optional.of(words)).raw());
  }
}
