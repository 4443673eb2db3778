package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What staff mistype is answered helpfully, every fault at once, and changes nothing.
final class MistypedEventsTest {
  @Test
  void everyFaultOfAPlanIsNamedAtOnceWithTheSample() {
    try (var door = Door.with(2)) {
      var plan = door.event("plan-meeting");
      plan.put("title", "");
      plan.put("pollDeadline", "i morgen");
      plan.put("colour", "green");
      plan.put(
          "dates",
          List.of(
              Map.of("start", "2027-03-28T02:30", "end", "2027-03-28T05:00"),
              Map.of("start", "2027-10-31T01:00", "end", "2027-10-31T02:30")));
      plan.put(
          "programme",
          List.of(
              Map.of("start", "9.30", "end", "25:00", "title", "Velkomst"),
              Map.of("start", "10:00", "end", "09:00", "title", "Baglæns", "audience", "all")));

      var problem = door.send(plan).problem();

      assertThat(problem.get("errors"))
          .asInstanceOf(LIST)
          .extracting("field")
          .containsExactlyInAnyOrder(
              "title",
              "programme[0].start",
              "programme[0].end",
              "programme[1].audience",
              "programme[1].end",
              "dates[0].start",
              "dates[1].end",
              "pollDeadline",
              "colour");
      assertThat(String.valueOf(problem.get("sample"))).contains("plan-meeting");
      assertThat(String.valueOf(problem.get("errors"))).contains("no-such-time", "time-twice");
      assertThat(String.valueOf(problem.get("sample")))
          .as("only what was not right")
          .doesNotContain("network", "facilitator");
      assertThat(door.aws.rows("Meetings")).isEmpty();
    }
  }

  @Test
  void whatDoesNotFitTogetherIsNamedAtOnceToo() {
    try (var door = Door.with(2)) {
      var plan = door.event("plan-meeting");
      plan.put("pollDeadline", "2027-02-05T12:00");
      plan.put(
          "dates",
          List.of(
              Map.of("start", "2027-02-02T14:00", "end", "2027-02-02T09:30"),
              Map.of("start", "2027-02-04T09:30", "end", "2027-02-07T00:00")));
      assertThat(faults(door.send(plan)))
          .containsExactlyInAnyOrder(
              "dates[0].end ends-before-start",
              "dates[1].end too-many-days",
              "pollDeadline deadline-late");

      plan.put(
          "dates",
          List.of(
              Map.of("start", "2027-02-02T10:00", "end", "2027-02-02T14:00"),
              Map.of("start", "2027-02-02T10:00", "end", "2027-02-02T14:00")));
      assertThat(faults(door.send(plan)))
          .containsExactlyInAnyOrder("pollDeadline deadline-late", "dates date-twice");
      assertThat(door.aws.rows("Meetings")).isEmpty();
    }
  }

  private static List<String> faults(Answered answer) {
    return Answered.parts(answer.problem(), "errors").stream()
        .map(error -> error.get("field") + " " + error.get("code"))
        .toList();
  }

  @Test
  void overlapsAreRefusedAndNothingIsPlanned() {
    try (var door = Door.with(2)) {
      var plan = door.event("plan-meeting");
      plan.put(
          "programme",
          List.of(
              Map.of("start", "09:30", "end", "10:30", "title", "Velkomst"),
              Map.of("start", "10:00", "end", "11:00", "title", "Bordet rundt")));

      var problem = door.send(plan).problem();

      assertThat(problem).containsEntry("status", 422);
      assertThat(String.valueOf(problem.get("errors")))
          .contains("field=programme", "Velkomst", "Bordet rundt", "overlap");
      assertThat(door.aws.rows("Meetings")).isEmpty();
    }
  }

  @Test
  void aProgrammeThatOverlapsAndEndsTooLateIsToldBoth() {
    try (var door = Door.with(2)) {
      var plan = door.event("plan-meeting");
      plan.put(
          "programme",
          List.of(
              Map.of("start", "09:30", "end", "10:30", "title", "Velkomst"),
              Map.of("start", "10:00", "end", "15:00", "title", "Bordet rundt")));

      assertThat(faults(door.send(plan)))
          .containsExactlyInAnyOrder("programme programme-overlap", "programme programme-outside");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"command\":\"chose-date\",\"actor\":\"mette@example.dk\"}",
        "{\"command\":\"choose-date\"}",
        "{\"command\":\"choose-date\",\"actor\":\"mette@example.dk\",\"network\":7,\"date\":[]}",
        "{\"command\":\"plan-meeting\",\"actor\":\"mette@example.dk\",\"network\":\"a\\r\\nBcc: x\"}",
        "{\"command\":\"show-meeting\",\"actor\":\"mette@example.dk\",\"network\":\"ukendt\"}",
        "{\"schedule\":\"unknown\"}"
      })
  void whatStaffMistypeIsAnsweredHelpfullyAndChangesNothing(String event) {
    try (var door = Door.with(2)) {
      var answer = door.sendRaw(event);

      assertThat(answer.all()).containsEntry("ok", false).containsKey("problem");
      assertThat(door.aws.rows("Meetings")).isEmpty();
      assertThat(answer.text("problem")).doesNotContain("Exception");
    }
  }

  @Test
  void aTimeThatExistsTwiceIsAFaultOfItsFieldWhateverElseIsRight() {
    try (var door = Door.with(2)) {
      var plan = door.event("plan-meeting");
      var twice = Map.of("start", "2027-10-31T02:30", "end", "2027-10-31T05:00");
      var end = Map.of("start", "2027-10-31T01:00", "end", "2027-10-31T02:30");
      plan.put("dates", List.of(twice, end));
      assertThat(faults(door.send(plan)))
          .containsExactlyInAnyOrder("dates[0].start time-twice", "dates[1].end time-twice");

      var schedule = door.event("schedule-meeting");
      schedule.putAll(twice);
      assertThat(faults(door.send(schedule))).containsExactly("start time-twice");
      schedule.putAll(end);
      assertThat(faults(door.send(schedule))).containsExactly("end time-twice");
      assertThat(door.aws.rows("Meetings")).isEmpty();
    }
  }

  @Test
  void nobodyPlansMoreThanThreeYearsAhead() {
    try (var door = Door.with(2)) {
      var schedule = door.event("schedule-meeting");
      for (var year : List.of("2031", "2207", "7000", "9999")) {
        schedule.put("start", year + "-04-13T09:30");
        schedule.put("end", year + "-04-13T14:00");
        assertThat(faults(door.send(schedule))).containsExactly("start too-far-ahead");
      }
      var plan = door.event("plan-meeting");
      plan.put("pollDeadline", "9999-12-31T12:00");
      plan.put("dates", List.of(Map.of("start", "9999-12-31T09:30", "end", "9999-12-31T14:00")));
      assertThat(faults(door.send(plan)))
          .containsExactlyInAnyOrder("pollDeadline too-far-ahead", "dates[0].start too-far-ahead");
      assertThat(door.aws.rows("Meetings")).isEmpty();
    }
  }
}
