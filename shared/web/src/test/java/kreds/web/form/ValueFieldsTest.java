package kreds.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Numbers, times, choices and boxes, as they are read.
final class ValueFieldsTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  enum Answer {
    YES,
    IF_NEEDED
  }

  @Test
  void aWordIsOneWhateverItsCapitalsAndTheSpacesAround() {
    var fields = Fields.of(Map.of("language", "\u00A0DA ", "dryRun", "\u00A0True"));
    assertThat(fields.word("language", Map.of("da", 1))).isEqualTo(1);
    assertThat(fields.flag("dryRun")).isTrue();
    assertThat(fields.faults()).isEmpty();
  }

  @Test
  void whatCannotBeSeenAroundANumberIsDropped() {
    var fields = Fields.of(Map.of("seats", "\u00A012\u202F"));
    assertThat(fields.whole("seats", 1, 15)).isEqualTo(12);
    assertThat(fields.faults()).isEmpty();
  }

  @Test
  void aNumberMayBeTyped() {
    var fields = Fields.of(Map.of("minimum", "12", "maximum", 15));
    assertThat(fields.whole("minimum", 1, 99)).isEqualTo(12);
    assertThat(fields.whole("maximum", 1, 99)).isEqualTo(15);
    assertThat(fields.optionalWhole("other", 1, 99)).isEmpty();
    assertThat(fields.faults()).isEmpty();
  }

  @Test
  void aNumberOutsideItsBoundsHearsThem() {
    for (Object number : List.of("0", 100, "99999999999", 1.5, "1e3", 5_000_000_000L)) {
      var fields = Fields.of(Map.of("minimum", number));
      fields.whole("minimum", 1, 99);
      assertThat(fields.faults()).hasSize(1);
    }
  }

  @Test
  void aChoiceIsWrittenInKebabCase() {
    assertThat(Fields.of(Map.of("a", "if-needed")).choice("a", Answer.class))
        .isEqualTo(Answer.IF_NEEDED);
    var fields = Fields.of(Map.of("a", "perhaps", "lang", "en"));
    fields.choice("a", Answer.class);
    assertThat(fields.choice("lang", Language.class)).isEqualTo(Language.EN);
    assertThat(fields.faults().getFirst().args()).containsEntry("choices", "yes, if-needed");
  }

  @Test
  void anUntickedBoxIsNo() {
    var fields = Fields.of(Map.of("a", "on", "b", true, "c", "nej", "d", "perhaps"));
    assertThat(fields.flag("a")).isTrue();
    assertThat(fields.flag("b")).isTrue();
    assertThat(fields.flag("c")).isFalse();
    assertThat(fields.flag("absent")).isFalse();
    assertThat(fields.flag("d")).isFalse();
    assertThat(FaultCodes.of(fields)).containsExactly("d not-yes-or-no");
  }

  @Test
  void halfPastNineInCopenhagenIsAMoment() {
    var fields = Fields.of(Map.of("start", "2027-01-11T09:30"));
    assertThat(fields.moment("start", COPENHAGEN)).isEqualTo(Instant.parse("2027-01-11T08:30:00Z"));
  }

  @Test
  void aTimeThatTheClockChangeLeavesOutIsRefused() {
    var fields = Fields.of(Map.of("spring", "2027-03-28T02:30", "autumn", "2027-10-31T02:30"));
    fields.moment("spring", COPENHAGEN);
    fields.moment("autumn", COPENHAGEN);
    assertThat(FaultCodes.of(fields)).containsExactly("spring no-such-time", "autumn time-twice");
  }

  @Test
  void nonsenseIsNoDate() {
    for (var text : List.of("2027-02-30", "11-01-2027", "+999999999-01-01", "x".repeat(5000))) {
      var fields = Fields.of(Map.of("day", text));
      assertThat(fields.date("day")).isEqualTo(LocalDate.EPOCH);
      assertThat(FaultCodes.of(fields)).containsExactly("day not-a-date");
    }
    assertThat(Fields.of(Map.of("day", "2027-03-01")).date("day")).isEqualTo("2027-03-01");
  }

  @Test
  void aTimeThatIsNoneIsReadAsAHarmlessOneThatExistsOnce() {
    for (var text : List.of("2027-03-28T02:30", "2027-10-31T02:30")) {
      var fields = Fields.of(Map.of("start", text));
      assertThat(fields.moment("start", COPENHAGEN)).isEqualTo(Instant.EPOCH);
    }
  }

  @Test
  void aClockOnTheWallShowsNoSeconds() {
    var fields = Fields.of(Map.of("start", "2027-01-11T09:30:59.999"));
    assertThat(fields.moment("start", COPENHAGEN)).isEqualTo(Instant.parse("2027-01-11T08:30:00Z"));
    assertThat(fields.faults()).isEmpty();
  }
}
