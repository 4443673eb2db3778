package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// A year of meetings by one order, by the samples in `events/` (S14).
final class RunPlanTest {
  @Test
  void theMeetingsOfAYearArePlannedAndNobodyIsWrittenTo() {
    try (var door = Door.with(2)) {
      var dry = door.event("plan-run");
      dry.put("dryRun", true);
      var tried = door.send(dry);
      assertThat(tried.message()).startsWith("Dry run, nothing is changed: 4 meetings are meant");
      assertThat(door.order("list-meetings").message()).isEqualTo("There is no meeting.");
      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(next).containsEntry("template", "four").doesNotContainKey("dryRun");

      var planned = door.send(new LinkedHashMap<>(next));
      assertThat(planned.message()).startsWith("4 meetings are meant for their dates.");
      assertThat(Answered.parts(planned.data(), "meetings"))
          .extracting(each -> each.get("state"))
          .containsExactly("planned", "planned", "planned", "planned");
      assertThat(planned.text("next")).contains("schedule-meeting", "2027-04-08T09:30");
      assertThat(planned.text("toFill")).contains("plan-meeting", "Netværksmøde 2");
      assertThat(door.letters("meeting")).isEmpty();
      assertThat(door.order("plan-run").message())
          .isEqualTo("The meetings are planned so already; nothing is changed.");
      var other = door.event("plan-run");
      other.put("firstMeeting", "2027-04-09");
      assertThat(door.send(other).refusal()).isEqualTo("run-planned");
      assertThat(door.roster().network().nextMeeting()).isEmpty();
    }
  }

  @Test
  void theFirstIsOnTheDayThatStaffSayAndTheyReadWhatDayThatIs() {
    try (var door = Door.with(2)) {
      var order = door.event("plan-run");
      order.put("firstMeeting", "2027-03-25");
      var overnight = Map.of("title", "a", "weeks", 0, "days", 3, "start", "13:00", "end", "12:00");
      var later = Map.of("title", "b", "weeks", 25, "days", 3, "start", "13:00", "end", "12:00");
      order.put("meetings", List.of(overnight, later));
      order.put("dryRun", true);

      var tried = door.send(order);

      var said = " On a weekend or a holiday: 2027-03-25, 2027-03-26, 2027-03-27.";
      assertThat(tried.message()).startsWith("Dry run, nothing is changed: ").endsWith(said);
      var done = door.send(new LinkedHashMap<>(Answered.parts(tried.all(), "next").getFirst()));
      assertThat(done.message()).endsWith(said);
      assertThat(done.text("data"))
          .as("no Thursday, which would go on into the weekend")
          .contains("2027-09-15T13:00");
      assertThat(door.send(order).message())
          .isEqualTo("The meetings are planned so already; nothing is changed.");
    }
  }

  @Test
  void whoSetsAMeetingOnAHolidayReadsItToo() {
    try (var door = Door.with(2)) {
      var order = door.event("schedule-meeting");
      order.put("start", "2027-05-05T13:00");
      order.put("end", "2027-05-06T12:00");
      order.remove("programme");

      assertThat(door.send(order).message()).endsWith(" On a weekend or a holiday: 2027-05-06.");
      assertThat(door.order("plan-meeting").message()).doesNotContain("holiday");
    }
  }

  @Test
  void anOrderOfItsAnswerSetsOneOnItsDateUnderItsNumber() {
    try (var door = Door.with(2)) {
      var planned = door.order("plan-run");
      var orders =
          Answered.parts(planned.all(), "next").stream()
              .filter(each -> "schedule-meeting".equals(each.get("command")))
              .toList();

      var second = door.send(new LinkedHashMap<>(orders.get(1)));

      assertThat(second.message()).startsWith("Meeting 2 is on its date; letters: ");
      assertThat(door.letters("meeting-invitation")).hasSize(2);
      assertThat(door.send(new LinkedHashMap<>(orders.get(1))).message())
          .startsWith("Meeting 2 was so already");
      assertThat(Answered.parts(door.order("list-meetings").data(), "meetings")).hasSize(4);
    }
  }

  @Test
  void whoMovesAMeetingReadsWhichComeAfterItWithAnOrderForEach() {
    try (var door = Door.with(2)) {
      var planned = door.order("plan-run");
      var orders =
          Answered.parts(planned.all(), "next").stream()
              .filter(each -> "schedule-meeting".equals(each.get("command")))
              .toList();
      var first = door.send(new LinkedHashMap<>(orders.getFirst()));
      door.send(new LinkedHashMap<>(orders.get(1)));
      var move = door.event("move-meeting");
      move.put("meeting", first.data().get("meeting"));
      move.put("start", "2027-04-15T09:30");
      move.put("end", "2027-04-15T14:00");

      var moved = door.send(move);

      assertThat(moved.message())
          .contains(
              "The later meetings keep their dates; to move them along, send the orders for meeting 2"
                  + " to 2027-08-12, 3 to 2027-09-30, 4 to 2027-12-23.");
      assertThat(moved.text("next")).contains("move-meeting", "2027-08-12T09:30", "dryRun=true");
    }
  }

  @Test
  void onePlannedMeetingIsPolledOnceThoughTheOrderIsSentAgain() {
    try (var door = Door.with(2)) {
      door.order("plan-run");
      var plan = door.event("plan-meeting");
      plan.put("title", "Netværksmøde 1");

      var polled = door.send(plan);
      var again = door.send(plan);

      assertThat(polled.ok()).isTrue();
      assertThat(again.data().get("meeting")).isEqualTo(polled.data().get("meeting"));
      assertThat(again.message()).contains("so already");
      assertThat(Answered.parts(door.order("list-meetings").data(), "meetings")).hasSize(4);
    }
  }

  @Test
  void anAssociationPlansByItsOwnTemplate() {
    try (var door = Door.with(2)) {
      var plan = door.event("plan-run");
      plan.put("template", "tre møder og et besøg");
      assertThat(door.send(plan).refusal()).isEqualTo("template-unknown");

      var set = door.order("set-template");

      assertThat(set.message()).isEqualTo("It has 4 meetings.");
      assertThat(door.order("set-template").message())
          .isEqualTo("It stood so already. It has 4 meetings.");
      assertThat(Answered.parts(set.data(), "templates"))
          .extracting(each -> each.get("template"))
          .containsExactly("four", "five", "tre møder og et besøg");
      assertThat(door.send(plan).text("data")).contains("Besøg hos et medlem");
      var off = door.event("set-template");
      off.remove("meetings");
      assertThat(door.send(off).problem()).as("forgotten").containsKey("errors");
      off.put("meetings", List.of());
      assertThat(door.send(off).message()).startsWith("It is taken off;");
      assertThat(door.send(off).refusal()).isEqualTo("template-unknown");
      assertThat(Answered.parts(door.order("list-templates").data(), "templates")).hasSize(2);
      var five = Answered.parts(door.order("list-templates").all(), "next").getLast();
      assertThat(door.send(new LinkedHashMap<>(five)).message())
          .isEqualTo("It stood so already. It has 5 meetings.");
    }
  }

  @Test
  void staffWriteTheMeetingsThemselvesAndSeeTheTemplates() {
    try (var door = Door.with(2)) {
      assertThat(Answered.parts(door.order("list-templates").data(), "templates"))
          .extracting(each -> each.get("template"))
          .containsExactly("four", "five");
      var own = door.event("plan-run");
      own.remove("template");
      own.put("dryRun", true);
      own.put(
          "meetings",
          List.of(
              Map.of("title", "Åbning", "weeks", 0, "start", "10:00", "end", "12:00"),
              Map.of("title", "Besøg", "weeks", 6, "start", "09:00", "end", "15:00")));
      var tried = door.send(own);
      assertThat(tried.message()).contains("2 meetings are meant");
      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(door.send(new LinkedHashMap<>(next)).message()).startsWith("2 meetings are meant");

      own.put(
          "meetings",
          List.of(Map.of("title", "Åbning", "weeks", 0, "start", "12:00", "end", "10:00")));
      assertThat(door.send(own).problem()).containsKey("errors");
    }
  }
}
