package kreds.meetingscheduling;

import static kreds.meetingscheduling.EvaluatedMeeting.CLOSED;
import static kreds.meetingscheduling.EvaluatedMeeting.MORNING;
import static kreds.meetingscheduling.EvaluatedMeeting.asked;
import static kreds.meetingscheduling.EvaluatedMeeting.link;
import static kreds.meetingscheduling.EvaluatedMeeting.over;
import static kreds.meetingscheduling.EvaluatedMeeting.says;
import static kreds.meetingscheduling.EvaluatedMeeting.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// Whose answers count in an evaluation, and that its figures stay as they were counted (S18).
final class EvaluationFiguresTest {
  private static final String REMINDS = "2027-02-16T08:00:00+01:00";

  @Test
  void whoIsForgottenAfterItHasClosedChangesNoFigure() {
    try (var door = Door.with(4)) {
      var meeting = asked(door);
      for (var number : List.of(1, 2, 3, 4)) {
        says(door, meeting, number, 1 + number, "Kommentar " + number);
      }
      door.clock.set(CLOSED);
      door.function.round();
      var before = door.order("show-evaluations").data();
      var page = door.send(door.visit("meeting", door.meeting(meeting, "e-1"))).body();
      assertThat(page).contains("Deltagerne gav mødet 3,5 ud af 5 (4 svar).");

      door.forget(2);
      door.function.round();

      var after = door.order("show-evaluations").data();
      assertThat(figures(after)).isEqualTo(figures(before));
      for (var part : List.of("themes", "speakers")) {
        assertThat(Answered.parts(after, part)).isEqualTo(Answered.parts(before, part)).hasSize(1);
      }
      assertThat(after.toString()).contains("Kommentar 1").doesNotContain("Kommentar 2");
      assertThat(door.aws.rows("Meetings").toString()).doesNotContain("Kommentar 2");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-1"))).body())
          .contains("Deltagerne gav mødet 3,5 ud af 5 (4 svar).");
    }
  }

  private static Map<String, Object> figures(Map<String, Object> data) {
    var one = new TreeMap<String, Object>(Answered.parts(data, "meetings").getFirst());
    one.remove("comments");
    return one;
  }

  @Test
  void whoIsNotedAwayMayNotSayItIsNotRemindedAndDoesNotCount() {
    try (var door = Door.with(4)) {
      var meeting = asked(door);
      for (var number : List.of(1, 2, 3)) {
        says(door, meeting, number, 4, "Kommentar " + number);
      }
      seen(door, meeting, "e-1", "e-2");

      for (var who : List.of("e-3", "e-4")) {
        var page = door.visit("evaluation", link(door, meeting, who));
        page.put("headers", Map.of("accept", "text/html"));
        var shown = door.send(page);
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.body())
            .contains("Det er noteret, at du ikke var med til mødet", "skriv til os")
            .doesNotContain("<form");
        page.put("queryStringParameters", Map.of("lang", "en"));
        assertThat(door.send(page).body()).contains("It is noted that you were not at the meeting");
        var post = door.send(door.visit("evaluate-meeting", link(door, meeting, who)));
        assertThat(post.status()).isEqualTo(409);
        assertThat(post.json()).containsEntry("type", "urn:kreds:problem:evaluation-absent");
        assertThat(door.send(door.visit("meeting", door.meeting(meeting, who))).body())
            .doesNotContain("/evaluations/");
      }
      door.clock.set(REMINDS);
      door.function.round();
      assertThat(door.letters("evaluation-reminder")).isEmpty();
      door.clock.set(CLOSED);
      door.function.round();

      assertThat(Answered.parts(door.order("show-evaluations").data(), "meetings"))
          .singleElement()
          .satisfies(each ->
              assertThat(each)
                  .as("two are no three")
                  .containsEntry("asked", 2)
                  .containsEntry("answered", 2)
                  .containsEntry("comments", List.of())
                  .doesNotContainKey("average"));
    }
  }

  @Test
  void whoIsNotedAgainSaysItAgain() {
    try (var door = Door.with(3)) {
      var meeting = asked(door);
      says(door, meeting, 3, 4, "Kommentar 3");
      seen(door, meeting, "e-1", "e-2");
      seen(door, meeting, "e-3");

      assertThat(door.send(door.visit("evaluation", link(door, meeting, "e-3"))).body())
          .contains("Kommentar 3", "<form");
      says(door, meeting, 3, 5, "Kommentar 3");
    }
  }

  @Test
  void whoHasLeftSinceTheMeetingSeesAndChangesTheAnswerUntilItCloses() {
    try (var door = Door.with(3)) {
      var meeting = asked(door);
      says(door, meeting, 1, 4, "Kommentar 1");
      door.leave(1);
      door.leave(2);
      door.function.round();

      var page = door.send(door.visit("evaluation", link(door, meeting, "e-1")));
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains("Kommentar 1", "<form")
          .as("the page of the meeting is theirs no more")
          .doesNotContain("/meetings/");
      says(door, meeting, 1, 2, "Kommentar 1b");
      says(door, meeting, 2, 2, "");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-1"))).status())
          .isEqualTo(404);
      says(door, meeting, 3, 5, "");
      door.clock.set(CLOSED);
      door.function.round();

      assertThat(Answered.parts(door.order("show-evaluations").data(), "meetings").getFirst())
          .containsEntry("answered", 3)
          .containsEntry("average", 3.0);
      assertThat(door.send(door.visit("evaluation", link(door, meeting, "e-1"))).status())
          .isEqualTo(404);
    }
  }

  @Test
  void whatWasSaidIsTakenBackUntilItClosesAlsoByWhoHasLeft() {
    try (var door = Door.with(4)) {
      var meeting = asked(door);
      for (var number : List.of(1, 2, 3, 4)) {
        says(door, meeting, number, 4, "Kommentar " + number);
      }
      door.leave(1);

      for (var who : List.of("e-1", "e-2")) {
        var withdrawn = withdraw(door, meeting, who);
        assertThat(withdrawn.status()).isEqualTo(303);
        var page = door.visit("evaluation", link(door, meeting, who));
        page.put("queryStringParameters", Map.of("done", "answer"));
        assertThat(door.send(page).body())
            .contains("Dit svar er slettet.", "Send")
            .doesNotContain("Kommentar 1", "Kommentar 2", "Træk svaret tilbage");
      }
      assertThat(door.aws.rows("Meetings").toString())
          .contains("Kommentar 3")
          .doesNotContain("Kommentar 1", "Kommentar 2");
      var lines = door.function.audited().size();
      assertThat(withdraw(door, meeting, "e-1").status()).isEqualTo(303);
      assertThat(door.function.audited()).as("twice is once").hasSize(lines);
      assertThat(door.aws.rows("Audit").toString()).doesNotContain("Kommentar");
      var program =
          door.json(
              door.visit("evaluate-meeting", link(door, meeting, "e-3")),
              "{\"action\":\"withdraw\"}");
      assertThat(door.send(program).json()).isEqualTo(Map.of("comment", ""));
      says(door, meeting, 3, 5, "Kommentar 3b");
      door.clock.set(CLOSED);
      door.function.round();

      assertThat(Answered.parts(door.order("show-evaluations").data(), "meetings").getFirst())
          .containsEntry("answered", 2)
          .doesNotContainKey("average");
      assertThat(withdraw(door, meeting, "e-3").status()).isEqualTo(409);
    }
  }

  private static Answered withdraw(Door door, String meeting, String who) {
    return door.send(
        HandlerUnderTest.asForm(
            door.visit("evaluate-meeting", link(door, meeting, who)),
            Map.of("action", "withdraw")));
  }

  @Test
  void whoHasLeftAndWasNotAskedSeesNothingNorDoesWhoIsForgotten() {
    try (var door = Door.with(3)) {
      var meeting = over(door);
      door.leave(2);
      door.clock.set(MORNING);
      door.function.round();
      assertThat(door.send(door.visit("evaluation", link(door, meeting, "e-2"))).status())
          .isEqualTo(404);

      door.forget(1);
      assertThat(door.send(door.visit("evaluation", link(door, meeting, "e-1"))).status())
          .isIn(404, 410);
    }
  }

  @Test
  void whereTheGroupWantsNoneAnyMoreWhatIsOpenIsCalledOff() {
    try (var door = Door.with(4)) {
      var meeting = asked(door);
      for (var number : List.of(1, 2, 3)) {
        says(door, meeting, number, 4, "");
      }

      var off = set(door, false);

      assertThat(off.message())
          .contains("Called off is the evaluation of meeting 1: nobody is reminded");
      var page = door.visit("evaluation", link(door, meeting, "e-1"));
      assertThat(door.send(page).body())
          .contains("Gruppen har stoppet evalueringen af mødet.", "Træk svaret tilbage")
          .doesNotContain("ud af 5", "type=\"radio\"", "<textarea");
      page.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(page).body())
          .contains("The group has stopped the evaluation of the meeting.");
      var post = door.send(door.visit("evaluate-meeting", link(door, meeting, "e-4")));
      assertThat(post.status()).isEqualTo(409);
      assertThat(post.json()).containsEntry("type", "urn:kreds:problem:evaluation-off");
      assertThat(withdraw(door, meeting, "e-1").status()).isEqualTo(303);
      page.remove("queryStringParameters");
      assertThat(door.send(page).body())
          .contains("Gruppen har stoppet evalueringen af mødet.")
          .doesNotContain("<form", "Dit svar</h2>");
      door.clock.set(REMINDS);
      door.function.round();
      door.clock.set(CLOSED);
      door.function.round();
      assertThat(door.letters("evaluation-reminder")).isEmpty();
      var shown = door.order("show-evaluations");
      assertThat(shown.message()).startsWith("0 meetings evaluated; 1 called off. ");
      assertThat(shown.text("data")).contains("state=called-off").doesNotContain("average=");
      assertThat(set(door, true).message()).contains("Nobody is asked about meeting 1:");
    }
  }

  @Test
  void whereItWantsThemAgainTheSameEveningTheMeetingIsAskedAbout() {
    try (var door = Door.with(2)) {
      set(door, false);
      over(door);

      assertThat(set(door, true).message()).doesNotContain("Nobody is asked");
      door.clock.set(MORNING);
      door.function.round();

      assertThat(door.letters("evaluation-asked")).hasSize(2);
    }
  }

  private static Answered set(Door door, boolean evaluation) {
    var statutes = door.event("set-statutes");
    statutes.put("evaluation", evaluation);
    return door.send(statutes);
  }

  @Test
  void aFormThatIsSentAllTheSameIsRefusedInASentence() {
    try (var door = Door.with(2)) {
      var meeting = asked(door);
      seen(door, meeting, "e-2");
      var form =
          HandlerUnderTest.asForm(
              door.visit("evaluate-meeting", link(door, meeting, "e-1")), Map.of("whole", "4"));

      assertThat(door.send(form).status()).isEqualTo(409);
      assertThat(door.send(form).body()).contains("Det er noteret, at du ikke var med");
    }
  }
}
