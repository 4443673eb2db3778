package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// What staff see by the samples in `events/`: commands, meetings, answers.
final class StaffViewsTest {
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
  void staffSeeAnswersBestDatesAndWhoComes() {
    try (var door = Door.with(2)) {
      door.polled();

      var shown = door.order("show-meeting");

      assertThat(shown.data()).containsKeys("dates", "programme", "guests", "pollDeadline");
      assertThat(shown.text("next")).as("nobody has answered").doesNotContain("choose-date");
      assertThat(shown.text("toFill")).contains("choose-date", "fill=[date]");
      assertThat(door.order("list-meetings").message()).isEqualTo("There is 1 meeting.");
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
  void staffSeeByNameWhoDeclinedADate() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var page = door.visit("answer-poll", door.poll(meeting, door.host(meeting)));
      page.put("body", "date-1=yes&date-2=no&date-3=yes&date-4=yes");
      assertThat(door.send(page).status()).isEqualTo(303);

      var dates = Answered.parts(door.order("show-meeting").data(), "dates");

      assertThat(dates.getLast())
          .containsEntry("date", "date-2")
          .containsEntry("declinedBy", List.of("Hanne Bruun (host)"));
      var lines = door.aws.rows("Audit").size();
      var refused = door.order("choose-date");
      assertThat(refused.refusal()).isEqualTo("date-declined");
      assertThat(refused.text("problem")).contains("Hanne Bruun (host)");
      assertThat(refused.text("next")).contains("list-meetings");
      assertThat(door.aws.rows("Audit")).hasSize(lines + 1);
    }
  }
}
