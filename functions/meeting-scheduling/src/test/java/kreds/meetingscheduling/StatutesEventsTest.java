package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The statutes of a group and the agenda that goes out by them, by the samples in `events/`.
final class StatutesEventsTest {
  @Test
  void whatIsNotSaidStaysAndTheSameAgainChangesNothing() {
    try (var door = Door.with(2)) {
      var set = door.order("set-statutes");
      assertThat(set.message())
          .isEqualTo(
              "The statutes are: agenda 10 days before, objections for 14 days, attendance 60 %."
                  + " Agendas that have not gone out follow; minutes that are out keep their time.");
      assertThat(door.order("set-statutes").message())
          .isEqualTo(
              "The statutes are: agenda 10 days before, objections for 14 days, attendance 60 %."
                  + " Nothing is changed.");

      var one = door.event("set-statutes");
      one.remove("objectionDays");
      one.remove("attendance");
      one.put("agendaDays", 3);
      assertThat(door.send(one).data())
          .containsEntry("agendaDays", 3)
          .containsEntry("objectionDays", 14)
          .containsEntry("attendance", 60);
      assertThat(door.function.audited()).filteredOn("set-statutes"::equals).hasSize(2);
      one.put("agendaDays", 0);
      assertThat(door.send(one).ok()).isFalse();
    }
  }

  @Test
  void theRoundSendsTheAgendaAsManyDaysBeforeAsTheStatutesSay() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var shown = door.order("set-programme");
      assertThat(shown.message())
          .endsWith("Whoever has the invitation gets it on 2027-01-28T09:30; the pages show it.");
      assertThat(door.order("show-meeting").message())
          .endsWith("Its agenda goes out on 2027-01-28T09:30.");
      door.order("set-statutes");

      door.clock.set("2027-01-25T09:29:00+01:00");
      door.function.round();
      assertThat(door.letters("meeting-agenda")).isEmpty();
      door.clock.set("2027-01-25T09:30:00+01:00");
      door.function.round();
      door.function.round();

      assertThat(door.letters("meeting-agenda"))
          .hasSize(5)
          .contains("meeting-agenda/" + meeting + "/1/e-1");
      assertThat(door.order("show-meeting").data()).containsKey("agendaSentAt");
      assertThat(door.order("show-meeting").message())
          .endsWith("Its agenda went out on 2027-01-25T09:30.");
    }
  }

  @Test
  void aProgrammeThatIsWrittenAnewAfterwardsGoesOutWithTheNextRound() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.order("set-programme");
      door.clock.set("2027-01-29T09:30:00+01:00");
      door.function.round();
      var first = door.letters("meeting-agenda");

      var event = door.event("set-programme");
      event.put(
          "programme",
          List.of(
              Map.of("start", "09:30", "end", "10:00", "title", "Kaffe", "audience", "public")));
      assertThat(door.send(event).message())
          .endsWith("Whoever has the invitation gets it within minutes; the pages show it.");
      door.function.round();

      assertThat(door.letters("meeting-agenda")).hasSize(2 * first.size());
    }
  }
}
