package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.network.NextMeeting;
import kreds.run.RunState;
import kreds.testing.aws.DynamoFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Staff choose the date of a meeting by the samples in `events/`, on the embedded AWS.
final class ChoosingEventsTest {
  @Test
  void choosingTheDateInvitesEverybodyInOneStep() {
    try (var door = Door.with(3)) {
      var meeting = door.polled();
      var choose = door.choosing();
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
              "10:00 Genanvendt råvare i maskinerne – Signe Højgaard",
              "12:00 Frokost");
    }
  }

  @Test
  void twoWhoChooseAtOnceInviteOnce() throws Exception {
    try (var door = Door.with(12)) {
      door.polled();
      var attempts = new ArrayList<Callable<Boolean>>();
      for (var i = 0; i < 6; i++) {
        attempts.add(() -> door.send(door.choosing()).ok());
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
      var choose = door.choosing();
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
      var other = door.choosing();
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
  void aMeetingOfEightyIsPlannedAndDatedEachInOneTransaction() {
    try (var door = Door.with(80)) {
      door.order("plan-meeting");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
      assertThat(door.letters("meeting-poll")).hasSize(83);

      assertThat(door.send(door.choosing()).ok()).isTrue();
      assertThat(door.faults.counts()).containsEntry("transactWriteItems", 2);
      assertThat(door.letters("meeting-invitation")).hasSize(80);
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

  @Test
  void onlyOfADateThatSomebodyDeclinedItIsSaidWhoCannot() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var host = door.visit("answer-poll", door.poll(meeting, door.host(meeting)));
      host.put("body", "date-1=no&date-2=yes&date-3=yes&date-4=yes&dates=4");
      assertThat(door.send(host).status()).isEqualTo(303);
      var choose = door.choosing();
      choose.put("date", "DATE-1");

      var declined = door.send(choose);

      assertThat(declined.refusal()).isEqualTo("date-declined");
      assertThat(declined.text("problem")).contains("Cannot: Hanne Bruun (host).");
      choose.put("date", "date-2");
      assertThat(door.send(choose).ok()).isTrue();
      choose.put("meeting", meeting);
      choose.put("date", "date-1");
      door.faults.reset();
      var closed = door.send(choose);
      assertThat(closed.refusal()).isEqualTo("poll-closed");
      assertThat(closed.text("problem")).doesNotContain("Cannot", "..");
      assertThat(door.faults.counts()).containsEntry("query", 2);
    }
  }
}
