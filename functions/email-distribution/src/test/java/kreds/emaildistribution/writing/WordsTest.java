package kreds.emaildistribution.writing;

import static kreds.emaildistribution.writing.WrittenLetters.WRITER;
import static kreds.emaildistribution.writing.WrittenLetters.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kreds.delivery.LetterKind;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import kreds.text.SingleLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What others typed is neither Markdown nor HTML, staff's words say whose they are, and what is
/// not said is left out.
final class WordsTest {
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

    var mail = ReadMail.of(WRITER.write(Samples.delivery(letter), Optional.empty()).raw());

    assertThat(mail.subject()).isEqualTo("Du har en plads i " + typed);
    assertThat(mail.text())
        .contains("Hej " + SingleLine.unlinked(typed) + "\r\n", "netværket " + typed + ".");
    assertThat(mail.html()).contains("<strong>" + escaped(typed) + "</strong>");
    assertThat(mail.html()).doesNotContain("<script", "<img", "onerror=alert(1)>");
  }

  @Test
  void whatIsNotSaidIsLeftOutWithItsHeading() {
    var letter = Samples.delivery(LetterKind.PROPOSAL_APPROVAL, Language.DA).letter();
    var mail =
        ReadMail.of(
            WRITER
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
  @EnumSource(LetterKind.class)
  void noAddressHasAFullStopAttached(LetterKind kind) {
    for (var language : Language.values()) {
      var delivery = Samples.delivery(kind, language);
      var mail = ReadMail.of(WRITER.write(delivery, Samples.words(kind)).raw());

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

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
