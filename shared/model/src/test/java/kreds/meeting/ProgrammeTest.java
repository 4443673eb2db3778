package kreds.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;
import kreds.outcome.Outcome;
import org.junit.jupiter.api.Test;

final class ProgrammeTest {
  private static final AgendaItem WELCOME = item("09:30", "10:00", "Velkomst", Visibility.PUBLIC);
  private static final AgendaItem ROUND =
      item("10:00", "11:00", "Bordet rundt", Visibility.PARTICIPANTS);

  @Test
  void thePointsAreReadInOrderOfTime() {
    assertThat(Programme.of(List.of(ROUND, WELCOME)))
        .isEqualTo(Outcome.done(new Programme(List.of(WELCOME, ROUND))));
  }

  @Test
  void twoPointsThatOverlapAreRefusedAndBothAreNamed() {
    var early = item("09:45", "10:15", "Kaffe", Visibility.PUBLIC);

    var refused = (Outcome.Refused<Programme>) Programme.of(List.of(early, ROUND, WELCOME));

    assertThat(refused.refusal().code()).isEqualTo("programme-overlap");
    assertThat(refused.refusal().detail())
        .isEqualTo("The points \"Velkomst\" (09:30–10:00) and \"Kaffe\" (09:45–10:15) overlap.");
    assertThatThrownBy(() -> new Programme(List.of(WELCOME, early)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPointThatFollowsAtOnceDoesNotOverlap() {
    assertThat(Programme.of(List.of(WELCOME, ROUND))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aPointOutsideTheMeetingIsRefusedAndBothAreNamed() {
    var programme = new Programme(List.of(WELCOME, ROUND));

    assertThat(programme.outside(slot("09:30", "11:00"))).isEmpty();
    assertThat(programme.outside(slot("09:45", "11:00")))
        .hasValueSatisfying(no -> assertThat(no.detail()).contains("Velkomst", "09:45–11:00"));
    assertThat(programme.outside(slot("09:00", "10:30")))
        .hasValueSatisfying(no -> assertThat(no.detail()).contains("Bordet rundt", "09:00–10:30"));
  }

  @Test
  void thePublicNeverSeesThePartForParticipants() {
    var programme = new Programme(List.of(WELCOME, ROUND));

    assertThat(programme.linesFor(Visibility.PUBLIC)).containsExactly("09:30 Velkomst – Anne Holm");
    assertThat(programme.linesFor(Visibility.PARTICIPANTS))
        .containsExactly("09:30 Velkomst – Anne Holm", "10:00 Bordet rundt – Anne Holm");
  }

  @Test
  void aMeetingEndsAfterItStartsAndOnTheSameDay() {
    assertThat(code(Slot.of("date-1", wall("2027-02-02T12:00"), wall("2027-02-02T12:00"))))
        .isEqualTo("slot-ends-first");
    assertThat(code(Slot.of("date-1", wall("2027-02-02T22:00"), wall("2027-02-03T01:00"))))
        .isEqualTo("slot-over-midnight");
  }

  private static String code(Outcome<Slot> outcome) {
    return ((Outcome.Refused<Slot>) outcome).refusal().code();
  }

  private static AgendaItem item(String start, String end, String title, Visibility visibility) {
    return new AgendaItem(
        LocalTime.parse(start), LocalTime.parse(end), title, "Anne Holm", visibility);
  }

  private static Slot slot(String start, String end) {
    return new Slot("date-1", wall("2027-02-02T" + start), wall("2027-02-02T" + end));
  }

  private static WallTime wall(String local) {
    return new WallTime(LocalDateTime.parse(local), ZoneId.of("Europe/Copenhagen"));
  }

  @Test
  void aPointHasATitleAndEndsAfterItStarts() {
    assertThatThrownBy(() -> item("09:30", "09:30", "Velkomst", Visibility.PUBLIC))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> item("09:30", "10:00", " ", Visibility.PUBLIC))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
