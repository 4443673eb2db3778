package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.delivery.LetterKind;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever is reminded sees in the list of mails that it is a reminder, and of what: a mail with
/// the subject of one that was read before is not opened (M12). Those of mailings are typed by
/// staff.
final class ReminderSubjectsTest {
  private static final Map<Language, String> SAYS =
      Map.of(Language.DA, "vi mangler ", Language.EN, "we are missing ");

  private final LetterWriter writer = Samples.writer();

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachReminderSaysInItsSubjectThatSomethingIsMissing(Language language) {
    assertThat(reminders()).hasSizeGreaterThanOrEqualTo(8);
    for (var kind : reminders()) {
      assertThat(subject(kind, language).toLowerCase(Locale.ROOT))
          .as(kind.key())
          .contains(SAYS.get(language));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noOtherLetterHasTheSubjectOfAReminder(Language language) {
    for (var kind : reminders()) {
      var subject = subject(kind, language);
      assertThat(
              Stream.of(LetterKind.values())
                  .filter(other -> other != kind && !other.key().startsWith("mailing-")))
          .as(kind.key())
          .noneMatch(other -> subject(other, language).equals(subject));
    }
  }

  private static List<LetterKind> reminders() {
    return Stream.of(LetterKind.values()).filter(kind -> kind.key().endsWith("-reminder")).toList();
  }

  private String subject(LetterKind kind, Language language) {
    return ReadMail.of(writer.write(Samples.delivery(kind, language), Optional.empty()).raw())
        .subject();
  }
}
