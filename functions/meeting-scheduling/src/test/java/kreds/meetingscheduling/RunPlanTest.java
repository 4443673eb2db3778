package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
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
      assertThat(tried.message())
          .startsWith("Dry run, nothing is changed: 4 meetings would be meant");
      assertThat(door.order("list-meetings").message()).isEqualTo("There is no meeting.");
      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(next).containsEntry("template", "four").doesNotContainKey("dryRun");

      var planned = door.send(new LinkedHashMap<>(next));
      assertThat(planned.message()).startsWith("4 meetings are meant for their dates.");
      assertThat(Answered.parts(planned.data(), "meetings"))
          .extracting(each -> each.get("state"))
          .containsExactly("planned", "planned", "planned", "planned");
      assertThat(planned.text("next")).doesNotContain("schedule-meeting");
      assertThat(planned.text("toFill"))
          .contains("plan-meeting", "Netværksmøde 2", "move-meeting")
          .contains("schedule-meeting", "2027-04-08T09:30", "fill=[place]");
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
  void soDoesWhoMovesAMeetingOntoOneOrLetsTheGroupChooseOne() {
    try (var door = Door.with(2)) {
      var move = door.event("move-meeting");
      move.put("meeting", door.scheduled());
      move.put("start", "2027-03-25T09:30");
      move.put("end", "2027-03-25T14:00");
      move.put("dryRun", true);
      assertThat(door.send(move).message()).contains(" On a weekend or a holiday: 2027-03-25.");
      move.remove("dryRun");
      assertThat(door.send(move).message()).contains(" On a weekend or a holiday: 2027-03-25.");
      move.remove("directions");
      move.put("place", "Vejle");
      assertThat(door.send(move).message()).as("at that time still").doesNotContain("holiday");
      var ballot = door.event("open-ballot");
      ballot.put(
          "dates",
          List.of(
              Map.of("start", "2027-03-20T09:30", "end", "2027-03-20T14:00"),
              Map.of("start", "2027-03-16T09:30", "end", "2027-03-16T14:00")));
      ballot.put("dryRun", true);
      assertThat(door.send(ballot).message()).contains(" On a weekend or a holiday: 2027-03-20.");
      ballot.remove("dryRun");
      assertThat(door.send(ballot).message()).contains(" On a weekend or a holiday: 2027-03-20.");
    }
  }

  @Test
  void anOrderOfItsAnswerSetsOneOnItsDateUnderItsNumber() {
    try (var door = Door.with(2)) {
      var planned = door.order("plan-run");
      var orders = scheduling(planned);

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
      var orders = scheduling(planned);
      var first = door.send(new LinkedHashMap<>(orders.getFirst()));
      door.send(new LinkedHashMap<>(orders.get(1)));
      var move = door.event("move-meeting");
      move.put("meeting", first.data().get("meeting"));
      move.put("start", "2027-04-15T09:30");
      move.put("end", "2027-04-15T14:00");

      var moved = door.send(move);

      assertThat(moved.message())
          .contains(
              "The later meetings keep their dates; to move them along, send the orders for meeting 4"
                  + " to 2027-12-23, 3 to 2027-09-30, 2 to 2027-08-12, in this order.");
      assertThat(moved.text("next")).contains("move-meeting", "2027-08-12T09:30", "dryRun=true");

      move.put("place", "Vejle");
      var there = door.send(move);
      assertThat(there.message()).contains("keeps its time").doesNotContain("later meetings");
      assertThat(there.text("next")).doesNotContain("2027-08-12");
    }
  }

  @Test
  void whoMovesAPlannedMeetingReadsWhichComeAfterItToo() {
    try (var door = Door.with(2)) {
      var planned = door.order("plan-run");
      var third = Answered.parts(planned.data(), "meetings").get(2);
      var move = door.event("move-meeting");
      move.put("meeting", third.get("meeting"));
      move.put("start", "2027-09-16T09:30");
      move.put("end", "2027-09-16T14:00");

      assertThat(door.send(move).message())
          .contains("Meeting 3 is meant for 2027-09-16")
          .contains("send the orders for meeting 4 to ")
          .doesNotContain("in this order");
    }
  }

  @Test
  void whatMovesAlongOffersNothingMore() {
    try (var door = Door.with(2)) {
      var planned = door.order("plan-run");
      var first = Answered.parts(planned.data(), "meetings").getFirst();

      var moved = door.send(moving(door, first, "2027-07-08"));
      var orders = Answered.parts(moved.all(), "next").stream().limit(3).toList();

      assertThat(orders).allSatisfy(order -> assertThat(order).containsEntry("along", true));
      for (var order : orders.reversed()) {
        var tried = door.send(new LinkedHashMap<>(order));
        assertThat(tried.message()).contains("would be meant for").doesNotContain("later meetings");
        var next = Answered.parts(tried.all(), "next");
        assertThat(next).as("itself, for real").hasSize(1);
        var real = door.send(new LinkedHashMap<>(next.getFirst()));
        assertThat(real.ok()).isTrue();
        assertThat(real.message()).doesNotContain("later meetings");
        assertThat(real.text("next")).doesNotContain("move-meeting");
      }
    }
  }

  /// Each of them once was on a date before the one that the first is moved from now.
  @Test
  void whatHasMovedAlongOnceMovesAlongAgain() {
    try (var door = Door.with(2)) {
      var first = Answered.parts(door.order("plan-run").data(), "meetings").getFirst();
      var moved = door.send(moving(door, first, "2027-08-12"));
      for (var order : Answered.parts(moved.all(), "next").stream().limit(3).toList().reversed()) {
        var real = new LinkedHashMap<>(order);
        real.remove("dryRun");
        assertThat(door.send(real).ok()).isTrue();
      }

      assertThat(door.send(moving(door, first, "2027-08-19")).message())
          .contains("send the orders for meeting 4 to ", ", 3 to ", ", 2 to 2027-12-16, in this");
      var shown = door.event("show-meeting");
      shown.put("meeting", first.get("meeting"));
      assertThat(door.send(shown).message())
          .as("nobody was told of it")
          .contains(" It was meant for ")
          .doesNotContain(" It was on ");
    }
  }

  @Test
  void whatHasMovedPastAMeetingDoesNotComeAfterIt() {
    try (var door = Door.with(2)) {
      var planned = Answered.parts(door.order("plan-run").data(), "meetings");
      door.send(moving(door, planned.get(0), "2027-10-07"));

      var second = door.send(moving(door, planned.get(1), "2027-07-15"));

      assertThat(second.message())
          .as("meant for 8 April until it went behind the third")
          .contains("send the orders for meeting 3 to ")
          .contains(", 4 to ")
          .doesNotContain("meeting 1 to", ", 1 to");
    }
  }

  @Test
  void whatIsOnItsDateAndHasMovedPastAMeetingDoesNotComeAfterIt() {
    try (var door = Door.with(2)) {
      var orders = scheduling(door.order("plan-run"));
      var first = door.send(new LinkedHashMap<>(orders.get(0))).data();
      var second = door.send(new LinkedHashMap<>(orders.get(1))).data();
      door.send(moving(door, first, "2027-10-07"));

      var moved = door.send(moving(door, second, "2027-07-15"));

      assertThat(moved.message())
          .contains("send the orders for meeting 3 to ", ", 4 to ")
          .doesNotContain("meeting 1 to", ", 1 to");
    }
  }

  /// It was on a date behind the other one before it was moved the second time.
  @Test
  void whatHasMovedPastAMeetingTwiceDoesNotComeAfterIt() {
    try (var door = Door.with(2)) {
      var planned = Answered.parts(door.order("plan-run").data(), "meetings");
      door.send(moving(door, planned.get(0), "2027-10-07"));
      door.send(moving(door, planned.get(0), "2027-10-14"));

      assertThat(door.send(moving(door, planned.get(1), "2027-07-15")).message())
          .contains("send the orders for meeting 3 to ", ", 4 to ")
          .doesNotContain("meeting 1 to", ", 1 to");
    }
  }

  @Test
  void whatWasMovedPastAMeetingAndThenSetOnItsDateDoesNotComeAfterIt() {
    try (var door = Door.with(2)) {
      var planned = door.order("plan-run");
      var meetings = Answered.parts(planned.data(), "meetings");
      door.send(moving(door, meetings.get(0), "2027-10-07"));
      var set = scheduling(planned).getFirst();
      set.put("start", "2027-10-07T09:30");
      set.put("end", "2027-10-07T14:00");
      assertThat(door.send(set).ok()).isTrue();

      assertThat(door.send(moving(door, meetings.get(1), "2027-07-15")).message())
          .contains("send the orders for meeting 3 to ", ", 4 to ")
          .doesNotContain("meeting 1 to", ", 1 to");
    }
  }

  /// Each would come onto the date of the next one, or of the one before.
  @Test
  void theOrdersForLaterMeetingsStandInTheOrderInWhichNoneIsRefused() {
    try (var door = Door.with(2)) {
      var orders = scheduling(door.order("plan-run"));
      var first = door.send(new LinkedHashMap<>(orders.getFirst())).data();
      orders.stream().skip(1).forEach(order -> door.send(new LinkedHashMap<>(order)));

      for (var day : List.of("2027-07-01", "2027-04-08")) {
        var moved = door.send(moving(door, first, day));
        assertThat(moved.ok()).as("%s %s", day, moved.message()).isTrue();
        for (var order : Answered.parts(moved.all(), "next").stream().limit(3).toList()) {
          var real = new LinkedHashMap<>(order);
          real.remove("dryRun");
          var along = door.send(real);
          assertThat(along.ok()).as("%s %s", day, along.message()).isTrue();
        }
      }
    }
  }

  private static Map<String, Object> moving(Door door, Map<String, Object> meeting, String day) {
    var move = door.event("move-meeting");
    move.put("meeting", meeting.get("meeting"));
    move.put("start", day + "T09:30");
    move.put("end", day + "T14:00");
    move.remove("dryRun");
    return move;
  }

  @Test
  void aPlannedMeetingIsPlannedForAnotherDayAndShownInTheList() {
    try (var door = Door.with(2)) {
      var planned = door.order("plan-run");
      var last = Answered.parts(planned.data(), "meetings").getLast();
      var move = door.event("move-meeting");
      move.put("meeting", last.get("meeting"));
      move.put("start", "2027-11-18T09:30");
      move.put("end", "2027-11-18T14:00");
      move.put("place", "Vejle");
      move.remove("dryRun");

      assertThat(door.send(move).message())
          .isEqualTo("Meeting 4 is meant for 2027-11-18 09:30–14:00, Vejle. Nobody is written to.");

      assertThat(door.send(move).message()).contains("is so already");
      var list = door.order("list-meetings");
      assertThat(Answered.parts(list.data(), "meetings").getLast().toString())
          .contains("2027-11-18");
      var shown = door.event("show-meeting");
      shown.put("meeting", last.get("meeting"));
      var answer = door.send(shown);
      assertThat(answer.text("toFill")).doesNotContain("choose-date").contains("move-meeting");
      assertThat(answer.text("next")).contains("schedule-meeting", "2027-11-18T09:30", "Vejle");
      assertThat(door.letters("meeting")).isEmpty();
      door.clock.advance(Duration.ofDays(400));
      assertThat(door.send(shown).text("next"))
          .as("a date that is past is refused, so it is not offered")
          .doesNotContain("schedule-meeting");
      assertThat(door.send(shown).text("toFill")).contains("move-meeting", "plan-meeting");
      var choose = door.event("choose-date");
      choose.put("meeting", last.get("meeting"));
      assertThat(door.send(choose).refusal()).isEqualTo("dates-not-asked");
    }
  }

  /// The orders that set planned meetings on their dates, once a place is filled in.
  private static List<Map<String, Object>> scheduling(Answered planned) {
    var orders = new ArrayList<Map<String, Object>>();
    for (var each : Answered.parts(planned.all(), "toFill")) {
      var order = new LinkedHashMap<>(Answered.part(each, "event"));
      if ("schedule-meeting".equals(order.get("command"))) {
        order.put("place", "Odense");
        orders.add(order);
      }
    }
    return orders;
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
      assertThat(tried.message()).contains("2 meetings would be meant");
      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(door.send(new LinkedHashMap<>(next)).message()).startsWith("2 meetings are meant");

      own.put(
          "meetings",
          List.of(Map.of("title", "Åbning", "weeks", 0, "start", "12:00", "end", "10:00")));
      assertThat(door.send(own).problem()).containsKey("errors");
    }
  }
}
