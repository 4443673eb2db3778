package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// Staff plan meetings by the samples in `events/`, on the embedded AWS.
final class PlanningEventsTest {
  @Test
  void staffPlanTheFirstMeetingByTheSample() {
    try (var door = Door.with(3)) {
      var answer = door.order("plan-meeting");

      assertThat(answer.ok()).isTrue();
      assertThat(answer.message()).isEqualTo("Meeting 1 is planned; asked for their dates: 6.");
      assertThat(answer.text("next")).contains("show-meeting", "mette@example.dk");
      assertThat(door.letters("meeting-poll")).hasSize(6);
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
    }
  }

  @Test
  void whatIsOnlyTriedAsksNobodyAndTheSameOrderDoesIt() {
    try (var door = Door.with(3)) {
      var writes = door.faults.writes();
      var poll = door.event("plan-meeting");
      poll.put("dryRun", true);
      var tried = door.send(poll);
      assertThat(tried.message())
          .isEqualTo(
              "Dry run, nothing is changed: Meeting 1 would be planned; asked for their dates: 6.");
      var fixed = door.event("schedule-meeting");
      fixed.put("dryRun", true);
      var fixing = door.send(fixed);
      assertThat(fixing.message())
          .isEqualTo("Dry run, nothing is changed: Meeting 1 would be on its date; letters: 4.");
      assertThat(Answered.parts(fixing.all(), "next")).hasSize(1);
      assertThat(door.faults.writes()).isEqualTo(writes);

      var planned = door.send(tried.next("plan-meeting"));

      assertThat(planned.message()).isEqualTo("Meeting 1 is planned; asked for their dates: 6.");
      assertThat(planned.data().get("meeting")).isEqualTo(tried.data().get("meeting"));
      assertThat(door.send(poll).message()).contains("so already");
      assertThat(door.letters("meeting-poll")).hasSize(6);
      door.send(door.choosing());
      writes = door.faults.writes();
      var programme = door.event("set-programme");
      programme.put("dryRun", true);
      var written = door.send(programme);
      assertThat(written.message())
          .isEqualTo(
              "Dry run, nothing is changed: the programme of meeting 1 would have 5 points. Whoever"
                  + " has the invitation gets it on 2027-01-28T09:30; the pages show it.");
      assertThat(door.faults.writes()).isEqualTo(writes);
      assertThat(written.next("set-programme"))
          .containsEntry("meeting", planned.data().get("meeting"))
          .containsEntry("programme", programme.get("programme"))
          .doesNotContainKey("dryRun");
      assertThat(door.send(written.next("set-programme")).message())
          .startsWith("The programme of meeting 1 has 5 points.");
    }
  }

  @Test
  void planningTwiceIsPlanningOnce() {
    try (var door = Door.with(3)) {
      var first = door.polled();

      var again = door.order("plan-meeting");

      assertThat(again.message()).contains("so already");
      assertThat(String.valueOf(again.data().get("meeting"))).isEqualTo(first);
      assertThat(door.letters("meeting-poll")).hasSize(6);
    }
  }

  @Test
  void schedulingTwiceIsSchedulingOnceAndWhatDiffersIsRefusedByWhatDiffers() {
    try (var door = Door.with(3)) {
      var schedule = door.event("schedule-meeting");
      var first = door.send(schedule);
      var lines = door.aws.rows("Audit").size();
      var again = door.send(schedule);
      assertThat(again.ok()).isTrue();
      assertThat(again.message()).contains("so already");
      assertThat(again.data().get("meeting")).isEqualTo(first.data().get("meeting"));
      assertThat(door.aws.rows("Audit")).hasSize(lines);

      for (var other :
          Map.<String, Object>of(
                  "place", "Kolding",
                  "end", "2027-04-13T16:00",
                  "programme", List.of(),
                  "speakers", List.of(),
                  "host", Map.of("name", "Hanne Bruun", "email", "hanne.bruun@example.dk"))
              .entrySet()) {
        var differing = door.event("schedule-meeting");
        differing.put(other.getKey(), other.getValue());
        var refused = door.send(differing);
        assertThat(refused.refusal()).isEqualTo("meeting-differs");
        assertThat(refused.text("problem")).contains("asked").doesNotContain("Bruun", "Møller");
      }

      assertThat(door.letters("meeting-invitation")).hasSize(3);
    }
  }

  @Test
  void aSecondPollOnTheSameDatesIsRefusedAndNobodyIsAskedAgain() {
    try (var door = Door.with(3)) {
      door.order("plan-meeting");
      var letters = door.letters("meeting-poll").size();
      var renamed = door.event("plan-meeting");
      renamed.put("title", "Andet netværksmøde: rundvisning");

      var refused = door.send(renamed);

      assertThat(refused.refusal()).isEqualTo("dates-asked");
      assertThat(door.letters("meeting-poll")).hasSize(letters);
    }
  }

  @Test
  void aCorrectedPlanIsRefusedWhileItsPollIsOpenUnlessAnotherMeetingIsMeant() {
    try (var door = Door.with(3)) {
      door.order("plan-meeting");
      var letters = door.letters("meeting-poll").size();
      var corrected = door.event("plan-meeting");
      corrected.put(
          "dates", List.of(Map.of("start", "2027-03-02T09:30", "end", "2027-03-02T14:00")));

      var refused = door.send(corrected);

      assertThat(refused.refusal()).isEqualTo("poll-open");
      assertThat(refused.text("problem"))
          .contains("Meeting 1", "Første netværksmøde", "2027-01-20T12:00", "another");
      assertThat(door.letters("meeting-poll")).hasSize(letters);
      corrected.put("another", true);
      assertThat(door.send(corrected).ok()).isTrue();
      assertThat(door.letters("meeting-poll")).hasSize(2 * letters);
    }
  }

  @Test
  void aSecondMeetingAtTheSameTimeIsRefusedAndNobodyIsInvitedAgain() {
    try (var door = Door.with(3)) {
      door.order("schedule-meeting");
      var renamed = door.event("schedule-meeting");
      renamed.put("title", "Andet netværksmøde: rundvisning");

      var refused = door.send(renamed);

      assertThat(refused.refusal()).isEqualTo("meeting-overlaps");
      assertThat(refused.text("problem")).contains("Meeting 1", "2027-04-13 09:30–14:00");
      assertThat(door.letters("meeting-invitation")).hasSize(3);
    }
  }

  @Test
  void theProgrammeIsWrittenAnewByTheSampleAndAFixedMeetingPlanned() {
    try (var door = Door.with(2)) {
      door.scheduled();

      assertThat(door.order("set-programme").message())
          .isEqualTo(
              "The programme of meeting 1 has 5 points. Whoever has the invitation gets it on"
                  + " 2027-01-28T09:30; the pages show it.");
      assertThat(door.order("schedule-meeting").message())
          .isEqualTo("Meeting 2 is on its date; letters: 3.");
      assertThat(door.order("set-programme").text("problem")).contains("meeting-unclear");
    }
  }

  @Test
  void whatDoesNotFitIntoOneTransactionIsRefusedByName() {
    try (var door = Door.with(80)) {
      var plan = door.event("plan-meeting");
      plan.put(
          "speakers",
          IntStream.range(0, 20).mapToObj(number -> Map.of("name", "Taler " + number)).toList());

      var answer = door.send(plan);

      assertThat(answer.refusal()).isEqualTo("too-much-at-once");
      assertThat(answer.text("problem")).contains("100");
      assertThat(door.aws.rows("Meetings")).isEmpty();
      assertThat(door.letters("meeting-poll")).isEmpty();
    }
  }

  @Test
  void whoIsNamedTwiceIsOneSpeaker() {
    try (var door = Door.with(2)) {
      var plan = door.event("plan-meeting");
      var signe = Map.of("name", "Signe Højgaard", "email", "signe@uni.example");
      plan.put("speakers", List.of(signe, Map.of("name", "Jens Uden"), signe));

      assertThat(door.send(plan).ok()).isTrue();

      assertThat(Answered.parts(door.order("show-meeting").data(), "guests"))
          .extracting(guest -> guest.get("guest"))
          .contains("host", "speaker-1", "facilitator")
          .doesNotContain("speaker-3");
      assertThat(door.letters("meeting-poll")).hasSize(5);
    }
  }

  @Test
  void aStepThatIsRepeatedLeavesNoSecondLine() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.order("set-programme");
      var lines = door.aws.rows("Audit").size();

      door.order("plan-meeting");
      var choose = door.choosing();
      assertThat(door.send(choose).ok()).isTrue();
      assertThat(door.order("set-programme").ok()).isTrue();

      assertThat(door.aws.rows("Audit")).hasSize(lines);
    }
  }
}
