package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kreds.contact.MailClass;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.testing.Spoken;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of letter, in every language, with the facts that were agreed.
final class EveryLetterTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");
  private static final String ORDER = "\\{\"command\"[^}]*\\}";
  private final LetterTexts texts = new LetterTexts();
  private final LetterWriter writer = Samples.writer();

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void existsInBothLanguagesWithTheSamePlaceholders(LetterKind kind) {
    var danish = texts.of(kind, Language.DA);
    var english = texts.of(kind, Language.EN);

    assertThat(placeholders(danish.body())).isEqualTo(placeholders(english.body()));
    assertThat(placeholders(danish.subject())).isEqualTo(placeholders(english.subject()));
  }

  @ParameterizedTest
  @EnumSource(MailClass.class)
  void hasAFooterInBothLanguagesWithTheSamePlaceholders(MailClass mailClass) {
    assertThat(placeholders(texts.footer(mailClass, Language.DA)))
        .isEqualTo(placeholders(texts.footer(mailClass, Language.EN)));
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void canBeWrittenFromTheFactsThatItsCauseGives(LetterKind kind) throws IOException {
    for (var language : Language.values()) {
      var mail = write(kind, language);

      assertThat(mail.subject()).isNotBlank().doesNotContain("{", "}");
      assertThat(mail.text().replaceAll(ORDER, "")).doesNotContain("{", "}", "**");
      assertThat(mail.text()).contains(Samples.PLAST.name());
      assertThat(mail.html()).contains("<html lang=\"" + language.code() + "\">");
      keepForPeople(kind, language, mail);
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void showsWhereItsLinksLeadInItsOwnLanguage(LetterKind kind) {
    for (var language : Language.values()) {
      var mail = write(kind, language);
      for (var link : Samples.links(kind).entrySet()) {
        if (!kind.mailClass().canBeLeft() && link.getKey().equals("unsubscribe")) {
          continue;
        }
        var address = Samples.address(link.getValue()) + "?letter=" + language.code();
        assertThat(mail.text()).contains(address);
        assertThat(mail.html()).contains("href=\"" + address + "\"");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void saysInWhichLanguageStaffWroteOfAMeeting(LetterKind kind) {
    var preheader = "<div style=\"display:none[^<]*</div>";
    var words = List.of("Første møde", "Østerport", "EU-regler", "Frokost");
    var html = write(kind, Language.EN).html().replaceFirst(preheader, "");

    assertThat(Spoken.notIn("da", html, words)).isEmpty();
    assertThat(html.contains("<span lang=\"da\">Første møde</span>"))
        .isEqualTo(Samples.values(kind).containsKey("meeting"));
    assertThat(write(kind, Language.DA).html()).doesNotContain("<span lang");
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void saysInWhichLanguageTheNetworkIsCalledWhereItHasNoNameInTheLetters(LetterKind kind) {
    var preheader = "<div style=\"display:none[^<]*</div>|<title>[^<]*</title>";
    var delivery = Samples.delivery(kind, Language.EN);
    var letter = Samples.with(delivery.letter(), Letter.TITLE_LANGUAGE, "da");
    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Samples.words(kind)).raw());
    var html = mail.html().replaceAll(preheader, "");

    assertThat(Spoken.notIn("da", html, List.of("Fødevarekontaktmaterialer"))).isEmpty();
    assertThat(mail.text())
        .contains(Samples.values(kind).containsKey("title") ? "Fødevarekontaktmaterialer" : "");
    assertThat(write(kind, Language.EN).html()).doesNotContain("<span lang=\"da\">Fødevare");
  }

  @Test
  void staffHearInWhichLanguageAProposerHasTyped() {
    var letter = Samples.delivery(LetterKind.PROPOSAL_NEWS, Language.DA).letter();
    letter = Samples.with(letter, Letter.TYPED_LANGUAGE, "en");
    letter = Samples.with(letter, "text", "Let us meet about steel.");
    letter = Samples.with(letter, "forWhom", "Tool makers");
    var html = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw()).html();

    assertThat(Spoken.notIn("en", html, List.of("Let us meet", "Tool makers"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void leadsToNoPageInAnotherLanguageThanItsOwn(LetterKind kind) {
    var led = Pattern.compile("(?:href=\"|[(])(https://netvaerk[.]example[.]dk[^\"\\s)]*)");
    for (var language : Language.values()) {
      var mail = write(kind, language);
      for (var found : led.matcher(mail.html() + mail.text()).results().toList()) {
        assertThat(found.group(1)).endsWith("?letter=" + language.code());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void hasAtMostOneButton(LetterKind kind) {
    assertThat(write(kind, Language.DA).html().split("class=\"label\"", -1)).hasSizeLessThan(3);
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void saysWhyItCame(LetterKind kind) {
    var expected =
        kind.mailClass() == MailClass.STAFF && kind != LetterKind.MAILING_TEST
            ? "er til sekretariatet"
            : "Du får denne mail, fordi";
    assertThat(write(kind, Language.DA).text()).contains(expected);
  }

  private ReadMail write(LetterKind kind, Language language) {
    return ReadMail.of(writer.write(Samples.delivery(kind, language), Samples.words(kind)).raw());
  }

  /// In `target/letters`, to be looked at.
  private static void keepForPeople(LetterKind kind, Language language, ReadMail mail)
      throws IOException {
    var folder = Files.createDirectories(Path.of("target", "letters", language.code()));
    var name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    Files.writeString(folder.resolve(name + ".html"), mail.html());
    Files.writeString(
        folder.resolve(name + ".txt"), "Subject: " + mail.subject() + "\n\n" + mail.text());
  }

  private static Set<String> placeholders(String text) {
    var found = new TreeSet<String>();
    var matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
