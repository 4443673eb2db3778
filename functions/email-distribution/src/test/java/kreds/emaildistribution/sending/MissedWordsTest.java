package kreds.emaildistribution.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.sample.SamplePeople;
import kreds.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A letter that did not reach its person is called something, of whichever kind it is: else staff
/// would hear of none.
final class MissedWordsTest {

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void everyKindHasItsNameInBothLanguages(LetterKind kind) {
    var letter = Letter.of(kind, SamplePeople.person(1), Map.of(), Map.of());
    var missed =
        List.of(
            Delivery.now(kind.key() + "/e-1", letter, SamplePeople.MONDAY)
                .ended(DeliveryState.EXPIRED, ""));

    for (var language : Language.values()) {
      var line = new MissedWords(language).lines(missed);
      assertThat(line).contains("Deltager 1");
    }
  }
}
