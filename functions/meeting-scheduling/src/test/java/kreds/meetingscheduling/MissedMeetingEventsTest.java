package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.meetingscheduling.feed.ReadFeed;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// Staff say of a meeting whose time has come that it did not take place.
final class MissedMeetingEventsTest {
  private static final String OVER = "2027-02-04T14:30:00+01:00";
  private static final String MORNING = "2027-02-05T08:01:00+01:00";

  @Test
  void todayOffersItAndAfterItNothingOfTheMeetingWaits() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.clock.set(OVER);
      door.function.round();
      var today = door.order("today");
      assertThat(today.text("data")).contains("attendance-missing", "minutes-missing");
      var offered =
          Answered.parts(today.all(), "toFill").stream()
              .filter(each -> each.toString().contains("cancel-meeting"))
              .toList();
      assertThat(offered).singleElement().asString().contains(meeting, "reason", "dryRun");

      var order = cancelling(door, meeting);
      order.put("dryRun", true);
      var tried = door.send(order);
      assertThat(tried.message())
          .isEqualTo(
              "Dry run, nothing is changed: Meeting 1 would be noted as not having taken place."
                  + " 5 emails.");
      assertThat(Answered.parts(tried.data(), "recipients").getLast())
          .containsEntry("letter", "meeting-missed")
          .doesNotContainKey("method")
          .containsEntry(
              "subject",
              "Mødet »Første netværksmøde: oppetid og korte omstillinger« den 4. februar 2027 blev"
                  + " ikke til noget");
      var done = door.send(new LinkedHashMap<>(Answered.parts(tried.all(), "next").getFirst()));

      assertThat(done.message())
          .isEqualTo("Meeting 1 is noted as not having taken place. 5 emails.");
      assertThat(Answered.parts(door.order("show-attendance").data(), "meetings")).isEmpty();
      assertThat(door.letters("meeting-missed")).hasSize(5);
      assertThat(door.letters("meeting-cancelled")).isEmpty();
      assertThat(door.order("today").text("data"))
          .doesNotContain("attendance-missing", "minutes-missing", "meeting-not-held");
      door.clock.set(MORNING);
      door.function.round();
      door.function.round();
      assertThat(door.letters("evaluation-asked")).isEmpty();
      assertThat(door.send(order).message())
          .isEqualTo("Meeting 1 is so already; nobody is written to.");
    }
  }

  @Test
  void pageAndCalendarSayIt() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.clock.set(MORNING);
      door.function.round();
      door.function.round();
      assertThat(door.letters("evaluation-asked")).hasSize(2);
      var evaluation = door.function.token(new LinkSubject.OfEvaluation(Door.RUN, meeting, "e-1"));
      assertThat(door.send(door.visit("evaluation", evaluation)).status()).isEqualTo(200);

      door.send(cancelling(door, meeting));

      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-1"))).body())
          .contains("Mødet blev ikke til noget.")
          .doesNotContain("Mødet er aflyst", "/evaluations/");
      assertThat(door.send(door.visit("evaluation", evaluation)).body())
          .contains("Mødet blev ikke til noget, så vi spørger ikke, hvordan det var.");
      assertThat(door.send(door.visit("evaluate-meeting", evaluation)).status()).isEqualTo(409);
      assertThat(door.order("show-evaluations").text("data")).doesNotContain(meeting);
      var feed = ReadFeed.of(door.send(door.event("http/network-calendar")).body());
      assertThat(feed.others("STATUS")).containsExactly("CANCELLED");
      assertThat(feed.others("SUMMARY"))
          .singleElement()
          .asString()
          .startsWith("Blev ikke til noget: ");
      var again = door.event("schedule-meeting");
      again.put("title", "Første netværksmøde: oppetid og korte omstillinger");
      assertThat(door.send(again).message()).contains("Meeting 2");
    }
  }

  @Test
  void thatItWasMissedAndWhyIsSaidWhereverTheMeetingIsShown() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var ask = door.event("ask-speaker");
      ask.put("meeting", meeting);
      door.send(ask);
      door.clock.set(OVER);
      door.function.round();
      door.send(cancelling(door, meeting));
      var why = "Værten er desværre forhindret, og vi har ikke kunnet finde et andet sted.";

      var shown = door.send(showing(door, meeting));
      assertThat(shown.message()).startsWith("Meeting 1 did not take place (" + why + ").");
      assertThat(shown.data())
          .containsEntry("state", "missed")
          .containsEntry("reason", why)
          .containsEntry(
              "reasonEnglish",
              "The host is unfortunately prevented, and we could not find another place.");
      assertThat(Answered.parts(door.order("list-meetings").data(), "meetings"))
          .singleElement()
          .satisfies(each ->
              assertThat(each).containsEntry("state", "missed").containsEntry("reason", why));
      var page = door.visit("meeting", door.meeting(meeting, "e-1"));
      assertThat(door.send(page).body()).contains("Mødet blev ikke til noget.", why);
      page.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(page).body())
          .contains("The meeting did not take place.", "The host is unfortunately prevented");
      assertThat(json(door, door.visit("meeting", door.meeting(meeting, "e-1"))))
          .containsEntry("state", "missed")
          .containsEntry("reason", why);
      var speaker = door.visit("speaker", door.speaking(meeting, "speaker-2"));
      assertThat(door.send(speaker).body())
          .contains("Mødet blev ikke til noget.", why)
          .doesNotContain("aflyst");
      assertThat(json(door, speaker))
          .containsEntry("state", "missed")
          .containsEntry("reason", why)
          .containsEntry("open", false);
    }
  }

  @Test
  void thePageOfItsPollSaysItToo() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var poll = door.visit("poll", door.poll(meeting, "e-1"));
      door.clock.set(OVER);
      door.send(cancelling(door, meeting));

      assertThat(door.send(poll).body())
          .contains("Mødet blev ikke til noget.")
          .doesNotContain("aflyst");
      assertThat(json(door, poll)).containsEntry("state", "missed");
    }
  }

  @Test
  void weeksLaterItIsTooLateToSayIt() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.clock.set("2027-02-19T08:00:00+01:00");
      door.function.round();

      var refused = door.send(cancelling(door, meeting));

      assertThat(refused.refusal()).isEqualTo("meeting-long-over");
      assertThat(refused.text("problem")).contains("could be said until 2027-02-19T08:00");
      assertThat(door.send(showing(door, meeting)).text("toFill")).doesNotContain("cancel-meeting");
      assertThat(door.order("today").text("toFill"))
          .contains("take-attendance")
          .doesNotContain("cancel-meeting");
    }
  }

  @Test
  void whatIsKeptOfAMeetingStandsAgainstIt() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.clock.set(OVER);
      var taken = door.event("take-attendance");
      taken.put("meeting", meeting);
      taken.put("present", List.of("e-1"));
      door.send(taken);

      var refused = door.send(cancelling(door, meeting));

      assertThat(refused.refusal()).isEqualTo("attendance-taken");
      assertThat(refused.text("problem")).contains("it is noted who was there");
      assertThat(door.send(showing(door, meeting)).text("toFill")).doesNotContain("cancel-meeting");
    }
  }

  private static Map<String, Object> json(Door door, Map<String, Object> visit) {
    return door.send(HandlerUnderTest.asJson(visit, Map.of())).json();
  }

  private static Map<String, Object> showing(Door door, String meeting) {
    var order = door.event("show-meeting");
    order.put("meeting", meeting);
    return order;
  }

  private static Map<String, Object> cancelling(Door door, String meeting) {
    var order = door.event("cancel-meeting");
    order.put("meeting", meeting);
    return order;
  }
}
