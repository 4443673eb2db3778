package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// `today` of the meetings, by its sample: each thing with what does it, and done it is gone.
final class TodayOfMeetingsTest {
  private static final String ONLY_THE_FIRST = "date-1=yes&date-2=no&date-3=no&date-4=no";

  @Test
  void whatWaitsIsListedTheLongestFirstAndDoingItRemovesIt() {
    try (var door = Door.with(2)) {
      var first = door.order("today");
      assertThat(first.message()).isEqualTo("One thing waits for you.");
      assertThat(Answered.parts(first.data(), "waiting"))
          .singleElement()
          .satisfies(waits ->
              assertThat(waits)
                  .containsEntry("network", Door.NETWORK)
                  .containsEntry("title", "Plastgenanvendelse")
                  .containsEntry("what", "meeting-not-planned")
                  .doesNotContainKey("meeting"));
      assertThat(first.text("toFill"))
          .as("one, or the whole run")
          .contains("plan-meeting", "plan-run", Door.NETWORK)
          .doesNotContain("open-ballot");

      var meeting = door.polled();
      assertThat(door.order("today").message()).isEqualTo("Nothing waits for you.");
      door.order("set-rules");
      door.clock.set("2027-01-21T12:00:00+01:00");
      door.function.round();
      door.function.round();

      var later = door.order("today");
      assertThat(later.message()).isEqualTo("2 things wait for you.");
      assertThat(Answered.parts(later.data(), "waiting"))
          .extracting(waits -> waits.get("what"))
          .containsExactly("rules-not-accepted", "date-not-chosen");
      assertThat(later.text("next")).contains("show-inquiry", "show-meeting", meeting);
      assertThat(later.text("toFill")).contains("choose-date");

      door.send(door.choosing());
      assertThat(Answered.parts(door.order("today").data(), "waiting"))
          .extracting(waits -> waits.get("what"))
          .containsExactly("rules-not-accepted");
    }
  }

  @Test
  void onceTheGroupHasMetItCanBeAskedWhatTheOthersAreAbout() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.clock.set("2027-06-01T12:00:00+02:00");
      door.function.round();

      var today = door.order("today");
      assertThat(today.text("data")).contains("meeting-not-planned");
      assertThat(today.text("toFill"))
          .contains("plan-meeting", "open-ballot")
          .doesNotContain("plan-run");
    }
  }

  @Test
  void wherePolledDatesAreAllPastAnotherPollOrNoMeetingIsOffered() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      door.clock.set("2027-06-01T12:00:00+02:00");
      door.function.round();

      var today = door.order("today");

      assertThat(today.text("next")).contains("show-meeting", meeting);
      assertThat(today.text("toFill"))
          .contains("plan-meeting", "cancel-meeting", meeting)
          .doesNotContain("choose-date");
      assertThat(door.send(door.visit("poll", door.poll(meeting, "e-1"))).body())
          .contains("Ingen af datoerne blev valgt, og de er nu gået.")
          .doesNotContain("vælger nu datoen");
    }
  }

  @Test
  void aDateThatTheGroupHasDecidedOnIsOfferedAsItStands() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      for (var who : new String[] {"e-1", "e-2", door.host(meeting), door.speaker(meeting)}) {
        var sent = door.answer(door.poll(meeting, who), ONLY_THE_FIRST);
        assertThat(door.send(sent).status()).isLessThan(400);
      }
      door.clock.set("2027-01-21T12:00:00+01:00");
      door.function.round();

      var today = door.order("today");

      assertThat(today.text("next")).contains("choose-date");
      assertThat(today.text("toFill")).doesNotContain("choose-date");
    }
  }

  /// And one for all the meetings of other years and networks that nobody has called held.
  @Test
  void itCostsTwoQueriesARunThatIsOnAndTwoForAll() {
    try (var door = Door.with(2)) {
      door.faults.reset();

      door.order("today");

      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 4));
    }
  }

  @Test
  void howManyMeetingsWaitForTheirAttendanceCostsNothingMore() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.order("schedule-meeting");
      door.clock.set("2027-04-13T15:00:00+02:00");
      door.function.round();
      door.function.round();
      door.faults.reset();

      var today = door.order("today");

      assertThat(Answered.parts(today.data(), "waiting"))
          .filteredOn(waits -> "attendance-missing".equals(waits.get("what")))
          .hasSize(2);
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 5));
    }
  }
}
