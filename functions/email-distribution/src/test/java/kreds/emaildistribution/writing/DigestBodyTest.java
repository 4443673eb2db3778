package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Many letters to staff in one: a list of what they are about, then each as it reads by itself,
/// with its order (M14, U8).
final class DigestBodyTest {
  private static final List<LetterKind> NEWS =
      List.of(
          LetterKind.BALLOT_OVER,
          LetterKind.NETWORK_READY,
          LetterKind.POLL_OVER,
          LetterKind.ADMISSION_DUE,
          LetterKind.PROPOSAL_NEWS);

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachStandsInItAsItReadsByItself(Language language) {
    var letters = NEWS.stream().map(kind -> Samples.delivery(kind, language)).toList();

    var mail = written(language, letters);

    assertThat(mail.subject())
        .isEqualTo(language == Language.DA ? "Nyt om netværkene: 5" : "News of the networks: 5");
    var text = mail.text().replace("\r\n", "\n");
    var list = text.substring(0, text.indexOf("\n---\n"));
    for (var letter : letters) {
      var alone = alone(letter);
      assertThat(list.replace('\u00A0', ' ')).contains("\n- " + alone.subject());
      var order = letter.letter().values().getOrDefault("event", "");
      assertThat(text).contains(order);
      assertThat(mail.html().replace("&quot;", "\"")).contains(order);
      var words = alone.text().replace("\r\n", "\n");
      var own = words.substring(0, words.indexOf("\n-- \n")).strip();
      assertThat(text).contains(own.lines().findFirst().orElseThrow());
      if (!own.contains(language == Language.DA ? "Svarer du på" : "A reply to this")) {
        assertThat(text).contains(own);
      }
    }
    assertThat(mail.html().split("<h2", -1)).hasSize(6);
    assertThat(mail.html().split("<hr", -1)).hasSize(6);
    assertThat(text.split("\n-- \n", -1)).as("one footer").hasSize(2);
    assertThat(mail.text()).doesNotContain("**");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anAnswerToItGoesToNobodyInIt(Language language) {
    var kinds = List.of(LetterKind.PROPOSAL_NEWS, LetterKind.ADMISSION_DUE);
    var letters =
        kinds.stream()
            .map(kind -> Samples.delivery(kind, language).letter())
            .map(letter -> Samples.delivery(letter.answeredBy(Samples.KAREN.address())))
            .toList();

    var mail = written(language, letters);

    assertThat(mail.header("Reply-To")).contains(Samples.PLAST.replyTo().value());
    assertThat(mail.text())
        .contains(
            language == Language.DA
                ? "Et svar på denne mail når ikke frem til personen"
                : "A reply to this email does not reach the person")
        .doesNotContain("går svaret til", "email goes to")
        .contains("karen@example.dk");
    assertThat(alone(letters.getFirst()).text())
        .contains(language == Language.DA ? "går svaret til" : "email goes to");
  }

  @Test
  void oneAloneIsFineAndNoneIsNoMail() {
    var one = List.of(Samples.delivery(LetterKind.NETWORK_READY, Language.DA));

    assertThat(written(Language.DA, one).subject()).isEqualTo("Nyt om netværkene: 1");
    assertThatThrownBy(() -> written(Language.DA, List.of()))
        .isInstanceOfSatisfying(
            UnwritableLetter.class, none -> assertThat(none.code()).isEqualTo("empty-digest"));
  }

  @Test
  void whatAStrangerTypedIsQuotedThereTooAndStandsInNoListOfIts() {
    var typed = "Se https://ond.example/da";
    var letter = Samples.delivery(LetterKind.PROPOSAL_NEWS, Language.DA).letter();
    var news = Samples.with(Samples.with(letter, "title", typed), "text", typed);

    var mail = written(Language.DA, List.of(Samples.delivery(news)));

    assertThat(mail.text()).doesNotContain("https://ond.example");
    assertThat(mail.html()).doesNotContain("https://ond.example");
    var before = mail.html().substring(0, mail.html().indexOf("<blockquote"));
    assertThat(before).doesNotContain("ond");
    assertThat(mail.subject()).doesNotContain("ond");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatWouldMakeItTooLongIsNamedWithTheOrderThatShowsIt(Language language) {
    var letters =
        IntStream.range(0, 100)
            .mapToObj(number -> {
              var letter = Samples.delivery(LetterKind.PROPOSAL_NEWS, language).letter();
              var text = Samples.with(letter, "text", "Æblegrød. ".repeat(100));
              return Delivery.now("proposal-news/p-" + number + "/2", text, Samples.NOW);
            })
            .toList();

    var mail = written(language, letters);

    assertThat(mail.html().getBytes(StandardCharsets.UTF_8).length).isBetween(60_000, 100_000);
    assertThat(mail.subject()).endsWith("100");
    var shown =
        letters.stream().filter(letter -> mail.text().contains("\"" + letter.key() + "\"")).count();
    assertThat(shown).isBetween(50L, 99L);
    assertThat(mail.text())
        .contains("\"command\": \"show-mail\"", "\"proposal-news/p-99/2\"", "Æblegrød")
        .doesNotContain("\"proposal-news/p-0/2\"");
  }

  private static ReadMail written(Language language, List<Delivery> letters) {
    var to = Samples.delivery(LetterKind.STAFF_DIGEST, language).letter().to();
    var letter = Letter.of(LetterKind.STAFF_DIGEST, to, Map.of("letters", "x"), Map.of());
    var writer = new LetterWriter(Samples.PLAST, Samples::address, named -> named, _ -> letters);
    return ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());
  }

  private static ReadMail alone(Delivery letter) {
    return ReadMail.of(Samples.writer().write(letter, Optional.empty()).raw());
  }
}
