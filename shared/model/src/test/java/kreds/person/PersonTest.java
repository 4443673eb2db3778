package kreds.person;

import static org.assertj.core.api.Assertions.assertThat;

import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When two names are one person's.
final class PersonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karen Holm",
        "karen  HOLM",
        "Karen\u00A0Holm",
        " Karen Holm\u200B",
        "Karen\tHolm"
      })
  void howANameIsWrittenMakesNoOtherPerson(String written) {
    assertThat(named(written).isNamedAs(named("Karen Holm"))).isTrue();
  }

  @Test
  void anotherNameIsAnother() {
    assertThat(named("Karen Holms").isNamedAs(named("Karen Holm"))).isFalse();
    assertThat(Person.isSameName("", "Karen")).isFalse();
  }

  private static Person named(String name) {
    return new Person(name, Company.UNKNOWN, EmailAddress.of("karen@holm.example"), Language.DA);
  }
}
