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
import kreds.id.RunId;
import kreds.inquiry.Response;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// How a meeting was, from the morning after it to what comes of it, by the samples in `events/`
/// (S18, M12).
final class EvaluationEventsTest {
  private static final String SAID = "Mere tid til spørgsmål, tak.";

  @Test
  void theMorningAfterThoseWhoWereThereAreAskedAndSayIt() {
    try (var door = Door.with(4)) {
      var meeting = over(door);
      assertThat(door.letters("evaluation-asked")).isEmpty();
      assertThat(door.send(door.visit("evaluation", link(door, meeting, "e-1"))).status())
          .isEqualTo(409);

      door.clock.set(MORNING);
      door.function.round();

      assertThat(door.letters("evaluation-asked"))
          .hasSize(4)
          .contains("evaluation-asked/" + meeting + "/e-1");
      var page = door.visit("evaluation", link(door, meeting, "e-1"));
      assertThat(door.send(page).body())
          .contains(
              "Hvordan var mødet?",
              "Mødet som helhed",
              "Genanvendt råvare i maskinerne – Signe Højgaard",
              "Bordet rundt: vores egne tal",
              "1 – dårligt",
              "5 – rigtig godt",
              "Intet svar",
              "fredag den\u00A019.\u00A0februar",
              "uden navne",
              "<fieldset",
              "<legend",
              "type=\"radio\"")
          .doesNotContain("Frokost", "Velkomst og kaffe", "<script");
      page.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(page).body())
          .contains("How was the meeting?", "The meeting as a whole", "without names");

      var answer = door.visit("evaluate-meeting", link(door, meeting, "e-1"));
      assertThat(door.send(answer).json())
          .isEqualTo(Map.of("whole", 4, "point-1", 5, "comment", SAID));
      assertThat(door.send(answer).status()).as("the same again is the same").isEqualTo(200);
      assertThat(door.function.audited()).filteredOn("evaluate-meeting"::equals).hasSize(1);
      assertThat(door.aws.rows("Audit").toString()).doesNotContain(SAID);
      assertThat(door.aws.rows("Audit"))
          .filteredOn(line -> line.toString().contains("evaluate-meeting"))
          .singleElement()
          .satisfies(
              line -> assertThat(line.toString()).contains("somebody").doesNotContain("e-1"));
      assertThat(door.send(door.visit("evaluation", link(door, meeting, "e-1"))).body())
          .contains("Du har svaret", SAID, "checked");
      assertThat(door.send(door.visit("evaluation", link(door, meeting, "e-2"))).body())
          .doesNotContain(SAID);
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-1"))).body())
          .contains("Se eller ret dit svar om mødet")
          .doesNotContain("ud af 5");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-2"))).body())
          .contains("Fortæl, hvordan mødet var", "/evaluations/");
    }
  }

  @Test
  void aFormWithoutTheWholeIsShownAgainWithWhatWasTyped() {
    try (var door = Door.with(2)) {
      var meeting = asked(door);
      var page = door.visit("evaluate-meeting", link(door, meeting, "e-1"));

      var refused =
          door.send(
              HandlerUnderTest.asForm(
                  page, Map.of("whole", "", "point-1", "2", "comment", "Kaffen")));

      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body()).contains("Mødet som helhed", "Vælg et svar.", "Kaffen");
      var six = HandlerUnderTest.asForm(page, Map.of("whole", "6", "point-1", "0"));
      assertThat(door.send(six).status()).isEqualTo(422);
      var unknown = HandlerUnderTest.asForm(page, Map.of("whole", "3", "point-9", "2"));
      assertThat(door.send(unknown).status()).isEqualTo(422);
      var program = door.json(page, "{\"whole\":3,\"point-9\":2,\"point-8\":2}");
      assertThat(Answered.parts(door.send(program).json(), "errors"))
          .extracting(error -> error.get("field") + " " + error.get("code"))
          .containsExactly("point-8 point-unknown", "point-9 point-unknown");
      var right = HandlerUnderTest.asForm(page, Map.of("whole", "3", "point-1", "", "comment", ""));
      assertThat(door.send(right).status()).isEqualTo(303);
      assertThat(door.send(right).header("location")).contains("done=answer");
    }
  }

  @Test
  void nobodyElseSaysItAndNobodyTooLate() {
    try (var door = Door.with(3)) {
      var meeting = over(door);
      var seen = door.event("take-attendance");
      seen.put("present", List.of("e-1", "e-2"));
      seen.put("meeting", meeting);
      door.send(seen);
      door.clock.set(MORNING);
      door.function.round();
      assertThat(door.letters("evaluation-asked")).hasSize(2);

      for (var other : List.of("e-3", door.host(meeting), door.speaker(meeting))) {
        var refused = door.send(door.visit("evaluate-meeting", link(door, meeting, other)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("evaluation-not-asked");
        assertThat(door.send(door.visit("meeting", door.meeting(meeting, other))).body())
            .doesNotContain("Fortæl, hvordan mødet var");
      }
      door.clock.set(CLOSED);
      var late = door.send(door.visit("evaluate-meeting", link(door, meeting, "e-1")));
      assertThat(late.status()).isEqualTo(409);
      assertThat(late.body()).contains("evaluation-closed");
      assertThat(door.send(door.visit("evaluation", link(door, meeting, "e-1"))).body())
          .contains("Man kan ikke længere svare.", "Svarene bliver talt op lige nu.")
          .doesNotContain("<form", "for få svar");
      door.function.round();
      assertThat(door.send(door.visit("evaluation", link(door, meeting, "e-1"))).body())
          .contains("Man kan ikke længere svare.", "for få svar")
          .doesNotContain("<form");
    }
  }

  @Test
  void whoIsNotedTheDayAfterIsAskedThen() {
    try (var door = Door.with(3)) {
      var meeting = over(door);
      seen(door, meeting, "e-1");
      door.clock.set(MORNING);
      door.function.round();
      assertThat(door.letters("evaluation-asked")).hasSize(1);

      seen(door, meeting, "e-1", "e-2", "e-3");
      seen(door, meeting, "e-1", "e-2", "e-3");
      door.function.round();

      assertThat(door.letters("evaluation-asked"))
          .containsExactlyInAnyOrder(
              "evaluation-asked/" + meeting + "/e-1",
              "evaluation-asked/" + meeting + "/e-2",
              "evaluation-asked/" + meeting + "/e-3");
      says(door, meeting, 3, 4, "");
    }
  }

  @Test
  void whoHasAnotherAddressIsAskedAndAnswersAsBefore() {
    try (var door = Door.with(2)) {
      var meeting = asked(door);
      says(door, meeting, 1, 4, "Kommentar 1");
      door.moveTo(1, 9);
      door.function.round();

      var page = door.send(door.visit("evaluation", link(door, meeting, "e-9")));
      assertThat(page.body()).contains("Kommentar 1");
      assertThat(page.body()).contains(door.meeting(meeting, "e-9"));
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-9"))).body())
          .contains("Se eller ret dit svar om mødet");
      says(door, meeting, 9, 2, "Kommentar 2");

      var record = door.stored.meetings().of(Door.RUN, meeting).orElseThrow();
      assertThat(record.evaluation().orElseThrow().answers()).as("each says it once").hasSize(1);
    }
  }

  @Test
  void threeDaysBeforeTheEndTheSilentAreRemindedOnce() {
    try (var door = Door.with(3)) {
      var meeting = asked(door);
      says(door, meeting, 1, 4, "");

      door.clock.set("2027-02-16T08:00:00+01:00");
      door.function.round();
      door.function.round();

      assertThat(door.letters("evaluation-reminder"))
          .containsExactlyInAnyOrder(
              "evaluation-reminder/" + meeting + "/e-2", "evaluation-reminder/" + meeting + "/e-3");
    }
  }

  @Test
  void staffReadAveragesAndCommentsOnceItIsClosedAndNobodysName() {
    try (var door = Door.with(4)) {
      assertThat(door.order("show-evaluations").message())
          .isEqualTo(
              "No meeting has been evaluated yet: those who were there are asked on the next working"
                  + " day.");
      var meeting = asked(door);
      says(door, meeting, 1, 5, "Godt");
      says(door, meeting, 2, 4, "Bedre kaffe");
      var two = door.order("show-evaluations");
      assertThat(two.text("data")).doesNotContain("average", "Godt").contains("answered=2");

      says(door, meeting, 3, 4, "");
      says(door, meeting, 4, 4, "");
      var open = door.order("show-evaluations");
      assertThat(open.message())
          .isEqualTo(
              "0 meetings evaluated; 1 takes answers still, until 2027-02-19T08:00. Averages"
                  + " and comments show once an evaluation is closed and 3 have answered, and"
                  + " nobody's name.");
      assertThat(open.text("data"))
          .as("two looks would tell what the last has said")
          .doesNotContain("average=", "Godt", "Signe Højgaard")
          .contains("answered=4", "open=true");
      door.clock.set(CLOSED);
      assertThat(door.order("show-evaluations").message())
          .as("its time is over, and nothing shows before it is counted")
          .startsWith("0 meetings evaluated; 1 to be counted. ");
      assertThat(door.order("show-evaluations").text("data"))
          .contains("state=counting", "open=false")
          .doesNotContain("average=", "Godt");
      door.function.round();
      door.faults.reset();
      var shown = door.order("show-evaluations");

      assertThat(door.faults.counts())
          .as("all years of a network are one query")
          .isEqualTo(Map.of("query", 1));
      assertThat(shown.message()).startsWith("1 meeting evaluated. Averages ");
      assertThat(Answered.parts(shown.data(), "meetings"))
          .singleElement()
          .satisfies(each ->
              assertThat(each)
                  .containsEntry("asked", 4)
                  .containsEntry("answered", 4)
                  .containsEntry("average", 4.3)
                  .containsEntry("open", false)
                  .containsEntry("state", "closed")
                  .containsEntry("comments", List.of("Bedre kaffe", "Godt")));
      assertThat(Answered.parts(shown.data(), "themes"))
          .containsExactly(
              Map.of("theme", "Genanvendt råvare i maskinerne", "ratings", 4, "average", 4.3));
      assertThat(Answered.parts(shown.data(), "speakers"))
          .containsExactly(Map.of("speaker", "Signe Højgaard", "ratings", 4, "average", 4.3));
      assertThat(shown.text("data")).doesNotContain("e-1", "Deltager");
      assertThat(shown.text("next")).contains("show-meeting", meeting);
      assertThat(door.order("show-meeting").text("next")).contains("show-evaluations");
      assertThat(door.order("show-meeting").text("data")).doesNotContain("Bedre kaffe");
      assertThat(door.order("today").text("data")).doesNotContain("evaluat");
    }
  }

  @Test
  void onceItIsClosedThoseWhoTakePartAndWhoLeadsReadHowTheWholeWas() {
    try (var door = Door.with(3)) {
      var meeting = asked(door);
      for (var number : List.of(1, 2, 3)) {
        says(door, meeting, number, 3 + number % 2, "");
      }
      var leads = door.facilitator(meeting);
      var page = door.visit("meeting", door.meeting(meeting, leads));
      assertThat(door.send(page).body()).doesNotContain("ud af 5");

      door.clock.set(CLOSED);
      door.function.round();

      assertThat(door.send(page).body()).contains("Deltagerne gav mødet 3,7 ud af 5 (3 svar).");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-1"))).body())
          .contains("Deltagerne gav mødet 3,7 ud af 5 (3 svar).")
          .doesNotContain("/evaluations/");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, door.host(meeting)))).body())
          .doesNotContain("ud af 5");
      var mine = door.visit("evaluation", link(door, meeting, "e-1"));
      assertThat(door.send(mine).body())
          .contains("3,7 ud af 5", "Dit svar", "Mødet som helhed: 4", "Signe Højgaard: 4");
      mine.put("headers", Map.of("accept", "application/json"));
      assertThat(Answered.part(door.send(mine).json(), "result"))
          .containsEntry("asked", 3)
          .containsEntry("answered", 3)
          .containsEntry("average", 3.7);
    }
  }

  @Test
  void aGroupThatWantsNoneIsAskedNothing() {
    try (var door = Door.with(2)) {
      var none = door.event("set-statutes");
      none.put("evaluation", false);
      var set = door.send(none);
      assertThat(set.message()).contains("attendance 60 %, no evaluation.");
      assertThat(set.data()).containsEntry("evaluation", false);
      var again = door.event("set-statutes");
      assertThat(door.send(again).message()).as("what is not sent stays").contains("Nothing");

      over(door);
      door.clock.set(MORNING);
      door.function.round();

      assertThat(door.letters("evaluation-asked")).isEmpty();
    }
  }

  @Test
  void whoIsForgottenTakesAlongWhatTheyHaveSaid() {
    try (var door = Door.with(4)) {
      var meeting = asked(door);
      for (var number : List.of(1, 2, 3)) {
        says(door, meeting, number, 4, "Kommentar " + number);
      }

      door.forget(2);
      door.function.round();

      assertThat(door.aws.rows("Meetings").toString())
          .contains("Kommentar 1")
          .doesNotContain("Kommentar 2");
      var record = door.stored.meetings().of(Door.RUN, meeting).orElseThrow();
      assertThat(record.evaluation().orElseThrow().response("e-2", Response.Evaluated.class))
          .isEmpty();
      assertThat(door.function.audited()).contains("forget-answers");
      door.clock.set(CLOSED);
      door.function.round();
      assertThat(door.order("show-evaluations").text("data")).doesNotContain("average");
      assertThat(door.function.audited()).filteredOn("forget-answers"::equals).hasSize(1);
    }
  }

  @Test
  void ofAYearThatIsOverItIsSaidAndCountedAllTheSame() {
    try (var door = Door.with(3)) {
      var meeting = asked(door);
      door.nextYear();

      for (var number : List.of(1, 2, 3)) {
        says(door, meeting, number, 5, "");
      }
      door.clock.set(CLOSED);
      door.function.round();

      assertThat(Answered.parts(door.order("show-evaluations").data(), "meetings"))
          .singleElement()
          .satisfies(
              each -> assertThat(each).containsEntry("run", 1).containsEntry("average", 5.0));
      assertThat(door.roster().run().id()).isEqualTo(new RunId(Door.NETWORK, 2));
    }
  }
}
