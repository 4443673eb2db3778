package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kreds.network.NextMeeting;
import kreds.run.RunState;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The staff commands, by their samples in `events/`, on the embedded AWS.
final class StaffEventsTest {

  @Test
  void everyCommandHasItsSampleAndHelpShowsThem() {
    try (var door = Door.with(2)) {
      var help = door.send(Map.of("command", "help"));

      assertThat(help.ok()).isTrue();
      assertThat(help.data().get("commands"))
          .asInstanceOf(LIST)
          .extracting("command")
          .containsExactly(
              "plan-meeting",
              "schedule-meeting",
              "list-meetings",
              "show-meeting",
              "choose-date",
              "set-programme");
    }
  }

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
  void choosingTheDateInvitesEverybodyInOneStep() {
    try (var door = Door.with(3)) {
      var meeting = door.polled();
      var choose = door.event("choose-date");
      choose.put("meeting", meeting);
      door.faults.reset();

      var answer = door.send(choose);

      assertThat(answer.message()).isEqualTo("Meeting 1 has its date; letters: 6.");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
      assertThat(door.letters("meeting-invitation"))
          .containsExactly(
              "meeting-invitation/" + meeting + "/0/e-1",
              "meeting-invitation/" + meeting + "/0/e-2",
              "meeting-invitation/" + meeting + "/0/e-3");
      var roster = door.roster();
      assertThat(roster.run().state()).isEqualTo(RunState.RUNNING);
      assertThat(roster.network().nextMeeting().map(NextMeeting::agenda).orElseThrow())
          .containsExactly(
              "09:30 Velkomst og kaffe",
              "10:00 Hvad må der stå på bakken? – Signe Højgaard",
              "12:00 Frokost");
    }
  }

  @Test
  void twoWhoChooseAtOnceInviteOnce() throws Exception {
    try (var door = Door.with(12)) {
      door.polled();
      var attempts = new ArrayList<Callable<Boolean>>();
      for (var i = 0; i < 6; i++) {
        attempts.add(() -> door.order("choose-date").ok());
      }

      try (var threads = Executors.newFixedThreadPool(6)) {
        for (var answer : threads.invokeAll(attempts)) {
          assertThat(answer.get()).isTrue();
        }
      }

      assertThat(door.letters("meeting-invitation")).hasSize(12);
      assertThat(door.letters("meeting-hosted")).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOST_RESPONSE", "KILL_AFTER", "TRANSACTION_CONFLICT", "KILL_BEFORE"})
  void aLostAnswerOrAConflictInvitesOnceWhenItIsOrderedAgain(String fault) {
    try (var door = Door.with(4)) {
      var choose = door.event("choose-date");
      choose.put("meeting", door.polled());
      door.faults.reset();
      door.faults.at(3, DynamoFault.valueOf(fault));

      orderUnlessKilled(door, choose);
      door.faults.reset();
      var again = door.send(choose);

      assertThat(again.ok()).isTrue();
      assertThat(door.letters("meeting-invitation")).hasSize(4);
      assertThat(door.letters("meeting-hosted")).hasSize(3);
    }
  }

  @Test
  void anotherDateThanTheChosenOneIsRefusedAndLeavesOnlyALine() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var other = door.event("choose-date");
      other.put("date", "date-1");
      var lines = door.aws.rows("Audit").size();

      var answer = door.send(other);

      assertThat(answer.all()).containsEntry("ok", false);
      assertThat(answer.problem()).containsEntry("status", 409);
      assertThat(door.aws.rows("Audit")).hasSize(lines + 1);
      assertThat(door.letters("meeting-invitation")).hasSize(2);
      assertThat(meeting).startsWith("m-");
    }
  }

  @Test
  void staffSeeAnswersBestDatesAndWhoComes() {
    try (var door = Door.with(2)) {
      door.polled();

      var shown = door.order("show-meeting");

      assertThat(shown.data()).containsKeys("dates", "programme", "guests", "pollDeadline");
      assertThat(shown.text("next")).contains("choose-date", "date-1");
      assertThat(door.order("list-meetings").message()).isEqualTo("There is 1 meeting.");
    }
  }

  @Test
  void theProgrammeIsWrittenAnewByTheSampleAndAFixedMeetingPlanned() {
    try (var door = Door.with(2)) {
      door.scheduled();

      assertThat(door.order("set-programme").message())
          .isEqualTo("The programme of meeting 1 has 5 points.");
      assertThat(door.order("schedule-meeting").message())
          .isEqualTo("Meeting 2 is on its date; letters: 3.");
      assertThat(door.order("set-programme").text("problem")).contains("meeting-unclear");
    }
  }

  @Test
  void withoutANetworkAllThatIsOpenIsListed() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.order("schedule-meeting");
      var all = door.event("list-meetings");
      all.remove("network");

      assertThat(door.send(all).message()).isEqualTo("There are 2 meetings.");
      door.clock.set("2027-02-04T14:00:00+01:00");
      door.function.round();

      var left = door.send(all);
      assertThat(left.message()).isEqualTo("There is 1 meeting.");
      assertThat(Answered.parts(left.data(), "meetings"))
          .singleElement()
          .satisfies(meeting -> assertThat(meeting).containsEntry("number", 2));
      assertThat(door.order("list-meetings").message()).isEqualTo("There are 2 meetings.");
    }
  }

  @Test
  void staffSeeWhoDeclinedADateByThePost() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var page = door.visit("answer-poll", door.poll(meeting, door.host(meeting)));
      page.put("body", "date-1=yes&date-2=no&date-3=yes&date-4=yes");
      assertThat(door.send(page).status()).isEqualTo(303);

      var dates = Answered.parts(door.order("show-meeting").data(), "dates");

      assertThat(dates.getLast())
          .containsEntry("date", "date-2")
          .containsEntry("declinedBy", List.of("host"));
      var lines = door.aws.rows("Audit").size();
      assertThat(door.order("choose-date").refusal()).isEqualTo("date-declined");
      assertThat(door.aws.rows("Audit")).hasSize(lines + 1);
    }
  }

  @Test
  void aMeetingOfEightyIsPlannedAndDatedEachInOneTransaction() {
    try (var door = Door.with(80)) {
      door.order("plan-meeting");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
      assertThat(door.letters("meeting-poll")).hasSize(83);

      assertThat(door.order("choose-date").ok()).isTrue();
      assertThat(door.faults.counts()).containsEntry("transactWriteItems", 2);
      assertThat(door.letters("meeting-invitation")).hasSize(80);
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
      var choose = door.event("choose-date");
      assertThat(door.send(choose).ok()).isTrue();
      assertThat(door.order("set-programme").ok()).isTrue();

      assertThat(door.aws.rows("Audit")).hasSize(lines);
    }
  }

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
      assertThat(door.aws.rows("Meetings")).isEmpty();
    }
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
      assertThat(String.valueOf(problem.get("detail")))
          .contains("Velkomst", "Bordet rundt", "overlap");
      assertThat(door.aws.rows("Meetings")).isEmpty();
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

  private static void orderUnlessKilled(Door door, Map<String, Object> event) {
    try {
      var answer = door.send(event);
      assertThat(answer.all()).containsKey("ok");
    } catch (DynamoFault.Killed killed) {
      assertThat(killed).isNotNull();
    }
  }
}
