package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
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
              "set-programme",
              "move-meeting",
              "correct-meeting",
              "cancel-meeting",
              "set-costs",
              "show-budget",
              "invoice-basis",
              "set-rules",
              "open-ballot",
              "show-inquiry",
              "close-inquiry",
              "ask-speaker",
              "release-speaker",
              "ask-renewal",
              "start-next-run",
              "end-network",
              "set-statutes",
              "take-attendance",
              "show-attendance",
              "publish-minutes",
              "hold-meeting",
              "show-evaluations",
              "show-posts",
              "set-post",
              "plan-run",
              "list-templates",
              "set-template",
              "add-file",
              "remove-file",
              "today");
    }
  }

  @Test
  void staffSeeAnswersBestDatesAndWhoComes() {
    try (var door = Door.with(2)) {
      door.polled();

      var shown = door.order("show-meeting");

      assertThat(shown.data()).containsKeys("dates", "programme", "guests", "pollDeadline");
      assertThat(shown.text("next")).as("nobody has answered").doesNotContain("choose-date");
      assertThat(shown.text("toFill")).doesNotContain("choose-date");
      assertThat(shown.message())
          .isEqualTo(
              "Meeting 1 is polling. Have not answered: 5. The poll runs until 2027-01-20T12:00;"
                  + " staff get a letter then. They are reminded on 2027-01-19T12:00.");
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
      var refused = door.send(door.choosing());
      assertThat(refused.refusal()).isEqualTo("date-declined");
      assertThat(refused.text("problem")).contains("Hanne Bruun (host)");
      assertThat(refused.text("next")).contains("show-meeting");
      assertThat(refused.text("toFill")).contains("choose-date", "fill=[date]");
      assertThat(door.aws.rows("Audit")).hasSize(lines + 1);
    }
  }

  @Test
  void ofAPollWhoseDatesArePastNoneIsOfferedButAnotherPoll() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var page = door.visit("answer-poll", door.poll(meeting, door.host(meeting)));
      page.put("body", "date-1=yes&date-2=yes&date-3=yes&date-4=yes");
      assertThat(door.send(page).status()).isEqualTo(303);
      assertThat(door.order("show-meeting").text("toFill")).contains("choose-date");
      door.clock.advance(Duration.ofDays(365));

      var shown = door.order("show-meeting");

      assertThat(shown.text("next")).doesNotContain("choose-date");
      assertThat(shown.text("toFill"))
          .contains("plan-meeting", "cancel-meeting")
          .doesNotContain("choose-date");
    }
  }

  @Test
  void inARunThatIsOverNothingNewIsOffered() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var cancel = door.event("cancel-meeting");
      cancel.put("meeting", meeting);
      cancel.remove("dryRun");
      assertThat(door.send(cancel).text("toFill"))
          .contains("plan-meeting", "schedule-meeting", "set-rules");
      var roster = door.roster();
      var over = new NetworkFixture(roster).in(RunState.FINISHED).roster().run();
      door.stored.write(new Write.RunSaved(Optional.of(roster.run()), over));

      var shown = door.order("show-meeting");

      assertThat(shown.text("toFill"))
          .doesNotContain("plan-meeting", "schedule-meeting", "set-rules");
      assertThat(shown.text("next")).contains("list-meetings");
    }
  }

  @Test
  void whereNoDateIsLeftAnotherPollIsThereToBeFilledIn() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var page = door.visit("answer-poll", door.poll(meeting, door.host(meeting)));
      page.put("body", "date-1=no&date-2=no&date-3=no&date-4=no");
      assertThat(door.send(page).status()).isEqualTo(303);

      var refused = door.send(door.choosing());

      assertThat(refused.refusal()).isEqualTo("date-declined");
      assertThat(refused.text("toFill")).contains("plan-meeting", "pollDeadline", "another");
    }
  }

  @Test
  void aDateThatIsChosenTooSoonIsRefusedWithTheNamesOfThoseWhoHaveNotAnswered() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var page = door.visit("answer-poll", door.poll(meeting, door.host(meeting)));
      page.put("body", "date-1=yes&date-2=yes&date-3=yes&date-4=yes");
      assertThat(door.send(page).status()).isEqualTo(303);
      var choose = door.event("choose-date");

      var refused = door.send(choose);

      assertThat(refused.refusal()).isEqualTo("poll-unanswered");
      assertThat(refused.text("problem"))
          .contains("4 of 5", "2027-01-20T12:00", "anyway", "Signe Højgaard (speaker-1)")
          .doesNotContain("Hanne Bruun");
      assertThat(refused.text("toFill")).contains("choose-date", "date=date-2", "fill=[anyway]");
      assertThat(door.letters("meeting-invitation")).isEmpty();
      assertThat(door.order("show-meeting").text("toFill")).contains("fill=[date, anyway]");

      choose.put("anyway", true);
      assertThat(door.send(choose).ok()).isTrue();
    }
  }

  @Test
  void aMeetingIsOverFromItsEndOnAndIsStillFoundByTheSample() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      assertThat(door.order("show-meeting").text("data")).contains("state=scheduled");
      door.clock.set("2027-02-04T14:00:00+01:00");

      for (var looked : List.of(false, true)) {
        if (looked) {
          door.function.round();
        }
        var shown = door.order("show-meeting");
        assertThat(shown.message())
            .isEqualTo(
                "No meeting lies ahead; the last one was meeting 1 on 2027-02-04 09:30–14:00.");
        assertThat(shown.text("data")).contains("state=over");
        var named = door.event("show-meeting");
        named.put("meeting", meeting);
        assertThat(door.send(named).message()).isEqualTo("Meeting 1 is over.");
        assertThat(shown.text("toFill")).contains("plan-meeting");
        assertThat(door.order("list-meetings").text("data")).contains("state=over");
      }
      assertThat(door.order("set-programme").refusal()).isEqualTo("meeting-unknown");
    }
  }

  @Test
  void whereOneNeedsTheOthersMoreThanTheMeetingItselfIsOffered() {
    try (var door = Door.with(2)) {
      assertThat(door.order("plan-meeting").text("next"))
          .contains("show-meeting", "list-meetings")
          .doesNotContain("choose-date");
      var chosen = door.send(door.choosing());
      assertThat(chosen.text("next")).contains("show-meeting", "show-network", "list-meetings");
      assertThat(chosen.text("toFill")).contains("set-programme", "prepare-mailing");
      var written = door.order("set-programme");
      assertThat(written.text("next")).contains("show-meeting", "show-network");
      assertThat(written.text("toFill")).contains("prepare-mailing");
    }
  }
}
