package kreds.meetingscheduling;

import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.inquiry.Attendee;
import kreds.network.NextMeeting;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Staff move, correct and cancel a meeting by the samples in `events/`, on the embedded AWS.
final class RearrangingEventsTest {
  @Test
  void aMeetingIsMovedInOneStepAndEverybodyGetsTheEntryAgain() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      door.faults.reset();

      var moved = door.send(order(door, "move-meeting", meeting));

      assertThat(moved.message())
          .isEqualTo(
              "Meeting 1 has moved to 2027-03-09 09:30–14:00, Roskilde Emballage, Ringvej 12,"
                  + " 4000 Roskilde. 6 emails.");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
      assertThat(door.letters("meeting-moved")).hasSize(3);
      assertThat(door.letters("meeting-moved-hosted")).hasSize(3);
      assertThat(door.roster().network().nextMeeting().map(NextMeeting::place))
          .contains("Roskilde Emballage, Ringvej 12, 4000 Roskilde");
      assertThat(moved.data()).containsEntry("sequence", 1);
      assertThat(moved.text("data")).contains("movedFrom", "2027-02-04T09:30");

      var again = door.send(order(door, "move-meeting", meeting));
      assertThat(again.message()).isEqualTo("Meeting 1 is so already; nobody is written to.");
      assertThat(door.letters("meeting-moved")).hasSize(3);
      assertThat(door.send(order(door, "choose-date", meeting)).refusal()).isEqualTo("poll-closed");
    }
  }

  @Test
  void aDryRunSaysWhoWouldGetWhatAndItsNextDoesIt() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var order = order(door, "move-meeting", meeting);
      order.put("dryRun", true);
      var rows = rows(door);
      door.faults.reset();

      var tried = door.send(order);

      assertThat(tried.message())
          .startsWith("Dry run, nothing is changed: Meeting 1 would move to");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
      assertThat(rows(door)).isEqualTo(rows);
      assertThat(Answered.parts(tried.data(), "recipients"))
          .hasSize(5)
          .last()
          .satisfies(each ->
              assertThat(each)
                  .containsEntry("role", "participant")
                  .containsEntry("language", "da")
                  .containsEntry("letter", "meeting-moved")
                  .containsEntry("method", "REQUEST")
                  .containsEntry("sequence", 1)
                  .containsEntry(
                      "subject",
                      "Mødet »Første netværksmøde: oppetid og korte omstillinger« er flyttet til"
                          + " tirsdag den 9. marts 2027 kl. 09.30 og til et andet sted"));

      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(next).containsEntry("command", "move-meeting").doesNotContainKey("dryRun");
      assertThat(door.send(new LinkedHashMap<>(next)).message()).contains("has moved to");
    }
  }

  @Test
  void aDryRunThatIsRefusedLeavesNoLine() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var order = order(door, "move-meeting", meeting);
      order.put("dryRun", true);
      var rows = rows(door);

      assertThat(door.send(order).refusal()).isEqualTo("meeting-undated");
      assertThat(rows(door)).isEqualTo(rows);
      order.remove("dryRun");
      assertThat(door.send(order).refusal()).isEqualTo("meeting-undated");
      assertThat(door.aws.rows("Audit"))
          .extracting(Object::toString)
          .anyMatch(line -> line.contains("refused move-meeting"));
    }
  }

  @Test
  void whatTheMeetingCannotBeMovedToIsRefusedByField() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      for (var wrong :
          List.of(
              Map.of("start", "2027-03-28T02:30"),
              Map.of("end", "2027-03-09T09:00"),
              Map.of("end", "2027-03-12T00:00"),
              Map.of("start", "2031-03-09T09:30"))) {
        var order = order(door, "move-meeting", meeting);
        order.putAll(wrong);
        assertThat(door.send(order).problem()).as(wrong.toString()).containsKey("errors");
      }
      var brief = order(door, "move-meeting", meeting);
      brief.put("start", "2027-03-09T10:00");
      var refused = door.send(brief);
      assertThat(refused.refusal()).isEqualTo("programme-outside");
      assertThat(refused.text("problem")).contains("Velkomst og kaffe");
      assertThat(door.letters("meeting-moved")).isEmpty();
    }
  }

  @Test
  void aTimeThatTheHostDeclinedIsRefusedByNameAndCanBeInsistedOn() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var host = door.visit("answer-poll", door.poll(meeting, door.host(meeting)));
      host.put("body", "date-1=no&date-2=yes&date-3=yes&date-4=yes&dates=4");
      assertThat(door.send(host).status()).isEqualTo(303);
      door.send(door.choosing());
      var order = order(door, "move-meeting", meeting);
      order.put("start", "2027-02-02T09:30");
      order.put("end", "2027-02-02T14:00");

      var declined = door.send(order);

      assertThat(declined.refusal()).isEqualTo("date-declined");
      assertThat(declined.text("problem")).contains("Cannot: Hanne Bruun (host).");
      assertThat(declined.text("toFill")).contains("move-meeting", "fill=[anyway]");
      order.put("anyway", true);
      assertThat(door.send(order).ok()).isTrue();
    }
  }

  @Test
  void aCorrectedTitleGoesToEverybodyUnderTheSameSequenceAndOnlyOnce() throws IOException {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var order = order(door, "correct-meeting", meeting);

      var corrected = door.send(order);

      assertThat(corrected.message()).isEqualTo("Meeting 1 is corrected. 5 emails.");
      assertThat(corrected.data()).containsEntry("sequence", 0);
      assertThat(door.letters("meeting-corrected")).hasSize(5);
      assertThat(door.send(order).message()).contains("so already");
      assertThat(door.letters("meeting-corrected")).hasSize(5);
      order.remove("title");
      assertThat(door.send(order).message()).contains("so already");
      order.remove("directions");
      assertThat(door.send(order).problem()).containsKey("errors");
      order.putAll(Json.read("{\"directions\": null}"));
      assertThat(door.send(order).text("problem"))
          .contains("title, place or directions", "are taken away; null says nothing");
      for (var role : List.of("host", "facilitator")) {
        order.put(role, "Bo");
        assertThat(door.send(order).text("problem"))
            .as("something was said, though not rightly")
            .contains("field=" + role + ",")
            .doesNotContain("nothing-to-correct");
        order.remove(role);
      }
    }
  }

  @Test
  void whatKeepsItsTimeIsNotSaidToHaveMoved() {
    try (var door = Door.with(2)) {
      var order = order(door, "move-meeting", door.scheduled());
      order.put("start", "2027-02-04T09:30");
      order.put("end", "2027-02-04T14:00");
      order.put("dryRun", true);
      assertThat(door.send(order).message())
          .startsWith("Dry run, nothing is changed: Meeting 1 would keep its time; changed would")
          .contains("its place (Roskilde Emballage, Ringvej 12, 4000 Roskilde), its directions.");
      order.remove("dryRun");
      order.remove("place");

      assertThat(door.send(order).message())
          .isEqualTo("Meeting 1 keeps its time; changed is its directions. 5 emails.");
      order.put("directions", "");
      assertThat(door.send(order).message())
          .isEqualTo("Meeting 1 keeps its time; changed is its directions (taken away). 5 emails.");
      order.put("programme", List.of());
      assertThat(door.send(order).message())
          .startsWith("Meeting 1 keeps its time; changed is its programme. Nobody is written to.");
    }
  }

  @Test
  void aPollIsCorrectedWithoutMail() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();

      var corrected = door.send(order(door, "correct-meeting", meeting));

      assertThat(corrected.message()).isEqualTo("Meeting 1 is corrected. Nobody is written to.");
      assertThat(door.send(door.visit("poll", door.poll(meeting, "e-1"))).body())
          .contains("energi og spild i produktionen");
    }
  }

  @Test
  void aCancelledMeetingIsTakenOutOfEveryCalendarAndTheNetworkGoesOn() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      var order = order(door, "cancel-meeting", meeting);
      order.put("dryRun", true);
      assertThat(door.send(order).text("data")).contains("method=CANCEL", "meeting-cancelled");
      order.remove("dryRun");

      var cancelled = door.send(order);

      assertThat(cancelled.message()).isEqualTo("Meeting 1 is cancelled. 6 emails.");
      assertThat(door.letters("meeting-cancelled")).hasSize(6);
      assertThat(door.roster().network().nextMeeting()).isEmpty();
      assertThat(door.send(order).message()).contains("so already");
      assertThat(door.send(order(door, "move-meeting", meeting)).refusal())
          .isEqualTo("meeting-cancelled");
      assertThat(door.aws.rows("Audit"))
          .extracting(Object::toString)
          .noneMatch(line -> line.contains("forhindret"));
      assertThat(cancelled.text("toFill")).contains("plan-meeting").doesNotContain("dryRun");
    }
  }

  @Test
  void whereSomebodyReadsEnglishAReasonInDanishAloneIsNamed() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var order = order(door, "cancel-meeting", meeting);
      order.remove("reasonEnglish");
      order.put("dryRun", true);
      var said = "There is no English reason";
      assertThat(door.send(order).message()).as("everybody reads Danish").doesNotContain(said);
      var naming = order(door, "correct-meeting", meeting);
      naming.remove("title");
      var emma = Map.of("name", "Emma Clark", "email", "emma@clark.example", "language", "en");
      naming.put("host", emma);
      assertThat(door.send(naming).ok()).isTrue();

      assertThat(door.send(order).message()).contains(said);
      order.put("reasonEnglish", "Snow.");
      assertThat(door.send(order).message()).doesNotContain(said);
    }
  }

  /// They have chosen it, be it that most people read something else.
  @Test
  void whoIsNamedAndReadsEnglishInTheRunIsWrittenToInEnglish() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      door.readsEnglish(1);
      door.readsEnglish(2);
      var own = Map.of("name", person(1).name(), "email", person(1).address().value());
      var naming = order(door, "correct-meeting", meeting);
      naming.remove("title");
      naming.put("host", own);
      naming.put("dryRun", true);
      var tried = door.send(naming);
      assertThat(hostReads(tried)).isEqualTo("en");
      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(next.toString()).as("nor does the order say it").doesNotContain("language");
      assertThat(door.send(new LinkedHashMap<>(next)).ok()).isTrue();

      var asking = door.event("ask-speaker");
      asking.put("meeting", meeting);
      asking.put("email", person(2).address().value());
      assertThat(door.send(asking).text("data")).contains("Would you give a talk?");

      var plan = door.event("schedule-meeting");
      plan.put("title", "Andet møde");
      plan.put("another", true);
      plan.put("start", "2027-03-16T09:30");
      plan.put("end", "2027-03-16T15:00");
      plan.put("host", own);
      plan.put("speakers", List.of(Map.of("name", "X", "email", person(2).address().value())));
      assertThat(door.send(plan).refusal()).isEqualTo("ok");
      assertThat(door.stored.meetings().ofNetwork(Door.NETWORK))
          .map(record -> record.meeting())
          .filteredOn(each -> each.title().equals("Andet møde"))
          .singleElement()
          .satisfies(each ->
              assertThat(each.team().members())
                  .filteredOn(member -> member.role() != Attendee.Role.FACILITATOR)
                  .hasSize(2)
                  .allMatch(member -> member.language() == Language.EN));
    }
  }

  private static String hostReads(Answered answer) {
    return Answered.parts(answer.data(), "recipients").stream()
        .filter(each -> "host".equals(each.get("role")))
        .filter(each -> each.containsValue(person(1).address().value()))
        .map(each -> String.valueOf(each.get("language")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoHasJustLeftStandsAmongThoseWhoAreRidOfIt() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.leave(2);

      var cancelled = door.send(order(door, "cancel-meeting", meeting));

      assertThat(Answered.parts(cancelled.data(), "recipients"))
          .hasSize(5)
          .last()
          .satisfies(each ->
              assertThat(each)
                  .containsEntry("letter", "meeting-left")
                  .containsEntry("method", "CANCEL")
                  .containsEntry("sequence", 2)
                  .hasEntrySatisfying(
                      "subject",
                      subject ->
                          assertThat(String.valueOf(subject)).startsWith("Ud af kalenderen")));
    }
  }

  @Test
  void aPollThatIsCalledOffIsToldToWhoeverWasAsked() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();

      var off = door.send(order(door, "cancel-meeting", meeting));

      assertThat(off.message()).isEqualTo("Meeting 1 is cancelled. 5 emails.");
      assertThat(door.letters("meeting-poll-cancelled")).hasSize(5);
      assertThat(off.text("data")).doesNotContain("method=");
    }
  }

  @Test
  void showMeetingOffersTheDryRuns() {
    try (var door = Door.with(2)) {
      door.polled();
      assertThat(door.order("show-meeting").text("toFill"))
          .contains("correct-meeting", "cancel-meeting", "dryRun=true")
          .doesNotContain("move-meeting");
      door.send(door.choosing());
      assertThat(door.order("show-meeting").text("toFill"))
          .contains("move-meeting", "correct-meeting", "cancel-meeting", "dryRun=true");
    }
  }

  private static Map<String, Object> order(Door door, String command, String meeting) {
    var event = door.event(command);
    event.put("meeting", meeting);
    return event;
  }

  private static int rows(Door door) {
    return List.of("Audit", "Meetings", "Deliveries", "Networks").stream()
        .mapToInt(table -> door.aws.rows(table).size())
        .sum();
  }
}
