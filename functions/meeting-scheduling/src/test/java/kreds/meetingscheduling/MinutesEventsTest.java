package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Answer;
import kreds.link.LinkSubject;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// The minutes of a meeting from the order to the objection, and a meeting that is brought to its
/// end, by the samples in `events/` (S13, S19).
final class MinutesEventsTest {
  private static final String OVER = "2027-02-04T14:30:00+01:00";
  private static final String SAID = "Vi talte ikke om priser.";

  @Test
  void staffPublishThemAndThoseWhoTakePartReadThemAndObject() {
    try (var door = Door.with(2)) {
      var meeting = over(door);
      var dry = door.event("publish-minutes");
      dry.put("dryRun", true);
      assertThat(door.send(dry).message())
          .isEqualTo(
              "The minutes of meeting 1 would be out (dry run, nothing is changed), version 1: 3"
                  + " emails. The participants can object for 14 days.");
      assertThat(door.letters("minutes-out")).isEmpty();
      assertThat(door.order("publish-minutes").message())
          .isEqualTo(
              "The minutes of meeting 1 are out, version 1: 3 emails. The participants can object for"
                  + " 14 days.");
      assertThat(door.letters("minutes-out")).hasSize(3);
      assertThat(door.order("publish-minutes").message())
          .isEqualTo(
              "The minutes of meeting 1 say so already (version 1); nobody is written to again.");

      var mine = minutes(door, meeting, "e-1");
      assertThat(door.send(door.visit("minutes", mine)).body())
          .contains("Referat", "Rundvisning i blanderiet", "Man kan gøre indsigelse indtil");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-1"))).body())
          .contains("Læs referatet");

      assertThat(door.send(door.visit("object-to-minutes", mine)).json())
          .containsEntry("objection", SAID);
      assertThat(door.letters("minutes-objection")).hasSize(1);
      assertThat(door.send(door.visit("object-to-minutes", mine)).status()).isEqualTo(200);
      assertThat(door.letters("minutes-objection")).as("the same again is one").hasSize(1);
      assertThat(door.send(door.visit("minutes", mine)).body())
          .contains("Du har gjort indsigelse", SAID);
      assertThat(door.send(door.visit("minutes", minutes(door, meeting, "e-2"))).body())
          .doesNotContain(SAID);
      assertThat(door.order("show-meeting").text("data")).contains(SAID, "Deltager 1");
      assertThat(waiting(door)).contains("minutes-objected");
      assertThat(door.aws.rows("Audit").toString())
          .contains("publish-minutes", "object-to-minutes")
          .doesNotContain("Rundvisning", SAID);

      door.clock.set("2027-02-04T14:31:00+01:00");
      var back =
          HandlerUnderTest.asForm(
              door.visit("object-to-minutes", mine), Map.of("version", "1", "objection", ""));
      assertThat(door.send(back).status()).isEqualTo(303);
      assertThat(door.letters("minutes-objection")).hasSize(2);
      assertThat(waiting(door)).doesNotContain("minutes-objected");
    }
  }

  @Test
  void whatWasSaidAtAFormerAddressIsRewordedAndTakenBackAtThePresentOne() {
    try (var door = Door.with(2)) {
      var meeting = over(door);
      door.order("publish-minutes");
      door.send(door.visit("object-to-minutes", minutes(door, meeting, "e-1")));
      door.moveTo(1, 7);
      var mine = minutes(door, meeting, "e-7");
      assertThat(door.send(door.visit("minutes", mine)).body()).contains(SAID);
      assertThat(door.order("show-meeting").text("data"))
          .contains("enrollment=e-1, name=Deltager 1, ", SAID);

      assertThat(objecting(door, mine, "Vi talte kort om priser.")).isEqualTo(303);

      assertThat(door.stored.meetings().of(Door.RUN, meeting).orElseThrow().objections())
          .extracting(Answer::attendee)
          .containsExactly("e-7");
      assertThat(door.order("show-meeting").text("data"))
          .contains("Vi talte kort om priser.")
          .doesNotContain(SAID);
      door.clock.set("2027-02-04T14:31:00+01:00");
      assertThat(objecting(door, mine, "")).isEqualTo(303);
      assertThat(door.letters("minutes-objection")).hasSize(3);
      assertThat(waiting(door)).doesNotContain("minutes-objected");
    }
  }

  private static int objecting(Door door, String link, String text) {
    return door.send(
            HandlerUnderTest.asForm(
                door.visit("object-to-minutes", link), Map.of("version", "1", "objection", text)))
        .status();
  }

  /// Or staff correct them.
  @Test
  void whatIsObjectedWaitsUntilStaffSayThatTheMinutesStand() {
    try (var door = Door.with(2)) {
      var meeting = over(door);
      var stand = door.event("publish-minutes");
      stand.remove("text");
      door.order("publish-minutes");
      stand.put("stand", true);
      assertThat(door.send(stand).refusal()).isEqualTo("nothing-objected");
      var mine = minutes(door, meeting, "e-1");
      assertThat(objecting(door, mine, "Vi talte om priser.")).isEqualTo(303);
      assertThat(door.order("today").text("toFill")).contains("fill=[stand]");
      door.clock.set("2027-04-01T10:00:00+02:00");
      door.function.round();
      assertThat(waiting(door)).contains("minutes-objected");
      assertThat(door.send(door.visit("minutes", mine)).body())
          .contains("som sekretariatet ser på");
      var both = new LinkedHashMap<>(stand);
      both.put("text", "Et andet referat.");
      assertThat(door.send(both).text("problem")).contains("field=stand", "code=minutes-stand");

      stand.put("dryRun", true);
      var tried = door.send(stand);
      assertThat(tried.message()).contains("would stay as they are");
      assertThat(waiting(door)).contains("minutes-objected");
      var done = door.send(new LinkedHashMap<>(tried.next("publish-minutes")));

      assertThat(done.message())
          .isEqualTo(
              "The minutes of meeting 1 stay as they are: once the time for objections is over their"
                  + " readers read that you have looked at what was objected. Nobody is written to.");
      assertThat(waiting(door)).doesNotContain("minutes-objected");
      assertThat(door.send(door.visit("minutes", mine)).body())
          .contains("Sekretariatet har set på indsigelserne, og referatet bliver, som det er.");
      stand.remove("dryRun");
      assertThat(door.send(stand).message()).contains("stay as they are already");
    }
  }

  @Test
  void nothingThatWasSaidIsNoNews() {
    try (var door = Door.with(2)) {
      var meeting = over(door);
      door.order("publish-minutes");
      var nothing =
          HandlerUnderTest.asForm(
              door.visit("object-to-minutes", minutes(door, meeting, "e-1")),
              Map.of("version", "1", "objection", ""));

      assertThat(door.send(nothing).status()).isEqualTo(303);

      assertThat(door.letters("minutes-objection")).isEmpty();
    }
  }

  @Test
  void whoLeadsReadsThemAndWhoHostsOrSpeaksDoesNot() {
    try (var door = Door.with(2)) {
      var meeting = over(door);
      door.order("publish-minutes");
      var leads = minutes(door, meeting, door.facilitator(meeting));

      assertThat(door.send(door.visit("minutes", leads)).body())
          .contains("Rundvisning i blanderiet")
          .doesNotContain("Send til sekretariatet");
      assertThat(door.send(door.visit("object-to-minutes", leads)).status()).isEqualTo(409);
      for (var outside : List.of(door.host(meeting), door.speaker(meeting))) {
        var link = minutes(door, meeting, outside);
        var refused = door.send(door.visit("minutes", link));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body()).doesNotContain("Rundvisning");
        assertThat(door.send(door.visit("object-to-minutes", link)).status()).isEqualTo(404);
        assertThat(door.send(door.visit("meeting", door.meeting(meeting, outside))).body())
            .doesNotContain("Læs referatet");
      }
      door.leave(2);
      assertThat(door.send(door.visit("minutes", minutes(door, meeting, "e-2"))).status())
          .isEqualTo(404);
    }
  }

  @Test
  void aCorrectedTextIsReadBehindTheOldLinkAndAsksAnew() {
    try (var door = Door.with(2)) {
      var meeting = over(door);
      door.order("publish-minutes");
      var mine = minutes(door, meeting, "e-1");
      door.send(door.visit("object-to-minutes", mine));

      var corrected = door.event("publish-minutes");
      corrected.put("text", "Rettet referat.");
      corrected.put("meeting", meeting);
      assertThat(door.send(corrected).message()).contains("version 2");

      assertThat(door.send(door.visit("minutes", mine)).body())
          .contains("Rettet referat.")
          .doesNotContain(SAID);
      var old = door.send(door.visit("object-to-minutes", mine));
      assertThat(old.status()).isEqualTo(409);
      assertThat(old.body()).contains("minutes-changed");
    }
  }

  @Test
  void afterTheDaysThePageSaysWhatCameOfIt() {
    try (var door = Door.with(2)) {
      var meeting = over(door);
      door.order("publish-minutes");
      door.clock.set("2027-02-18T14:30:00+01:00");
      door.function.round();

      var page = door.visit("minutes", minutes(door, meeting, "e-1"));
      assertThat(door.send(page).body())
          .contains("Referatet er godkendt uden indsigelser.")
          .doesNotContain("Send til sekretariatet");
      page.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(page).body()).contains("The minutes are approved without objections.");
      var late = door.send(door.visit("object-to-minutes", minutes(door, meeting, "e-1")));
      assertThat(late.status()).isEqualTo(409);
      assertThat(late.body()).contains("minutes-closed");
    }
  }

  @Test
  void whatIsNotOverHasNone() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var early = door.order("publish-minutes");
      assertThat(early.refusal()).isEqualTo("meeting-not-begun");
      var none = door.visit("minutes", minutes(door, meeting, "e-1"));
      assertThat(door.send(none).status()).isEqualTo(409);
    }
  }

  @Test
  void allThatIsMissingIsNamedEachWithItsOrderAndThenTheMeetingIsHeld() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.clock.set("2027-02-01T10:00:00+01:00");
      door.function.round();
      door.function.round();
      door.clock.set(OVER);
      door.function.round();
      door.function.round();

      var refused = door.order("hold-meeting");
      assertThat(refused.refusal()).isEqualTo("meeting-incomplete");
      assertThat(refused.text("problem"))
          .contains("it is not noted who was there", "its minutes are not published")
          .doesNotContain("no agenda");
      assertThat(refused.text("toFill")).contains("take-attendance", "publish-minutes", meeting);
      assertThat(waiting(door)).contains("attendance-missing", "minutes-missing");

      var seen = door.event("take-attendance");
      seen.put("present", List.of("e-1"));
      door.send(seen);
      door.order("publish-minutes");
      assertThat(waiting(door)).contains("meeting-not-held");
      assertThat(door.order("today").text("next")).contains("hold-meeting");

      assertThat(door.order("hold-meeting").message()).isEqualTo("Meeting 1 is held.");

      assertThat(waiting(door)).doesNotContain("meeting-not-held", "minutes-missing");
      assertThat(door.order("show-meeting").message()).contains("the last one was meeting 1");
      var host = door.send(door.visit("meeting", door.meeting(meeting, door.host(meeting))));
      assertThat(host.body()).contains("1 af 2", "ikke til stede").doesNotContain("aria-pressed");
      var again = door.event("hold-meeting");
      again.put("meeting", meeting);
      assertThat(door.send(again).message()).isEqualTo("Meeting 1 was held already.");
    }
  }

  @Test
  void whereNoAgendaWentOutStaffSayWhenTheySentIt() {
    try (var door = Door.with(2)) {
      var meeting = over(door);
      var seen = door.event("take-attendance");
      seen.put("present", List.of("e-1"));
      door.send(seen);
      door.order("publish-minutes");

      var refused = door.order("hold-meeting");
      assertThat(refused.text("problem")).contains("no agenda went out before it");
      assertThat(refused.text("toFill")).contains("hold-meeting", "agendaSent");
      assertThat(door.order("today").text("toFill")).contains("hold-meeting", "agendaSent");
      var late = door.event("hold-meeting");
      late.put("agendaSent", "2027-02-04");
      assertThat(door.send(late).refusal()).isEqualTo("agenda-late");
      late.put("agendaSent", "2027-01-28");
      late.put("meeting", meeting);
      assertThat(door.send(late).message()).isEqualTo("Meeting 1 is held.");
    }
  }

  /// A meeting that is over, and whose agenda nobody has sent.
  private static String over(Door door) {
    var meeting = door.scheduled();
    door.clock.set(OVER);
    door.function.round();
    return meeting;
  }

  private static String minutes(Door door, String meeting, String who) {
    return door.function.token(new LinkSubject.OfMinutes(Door.RUN, meeting, who));
  }

  private static List<Object> waiting(Door door) {
    return Answered.parts(door.order("today").data(), "waiting").stream()
        .map(waits -> waits.get("what"))
        .toList();
  }
}
