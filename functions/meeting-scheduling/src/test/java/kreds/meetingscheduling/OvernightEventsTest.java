package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.meetingscheduling.feed.ReadFeed;
import kreds.network.NextMeeting;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// A meeting with an evening and a next morning, from the order to the pages and the calendars.
final class OvernightEventsTest {
  private static final List<Map<String, Object>> PROGRAMME =
      List.of(
          Map.of(
              "day", 2, "start", "09:00", "end", "11:30", "title", "Øvelser", "audience", "public"),
          Map.of("start", "13:00", "end", "14:00", "title", "Velkomst", "audience", "public"),
          Map.of("start", "19:00", "end", "22:00", "title", "Middag"));

  @Test
  void itIsPolledWithBothDaysAndItsProgrammeStandsByDay() {
    try (var door = Door.with(2)) {
      var plan = door.event("plan-meeting");
      plan.put("programme", PROGRAMME);
      plan.put(
          "dates",
          List.of(
              Map.of("start", "2027-03-27T13:00", "end", "2027-03-28T12:00"),
              Map.of("start", "2027-05-04T13:00", "end", "2027-05-05T12:00")));
      var meeting = String.valueOf(door.send(plan).data().get("meeting"));

      var page = page(door, "poll", door.poll(meeting, "e-1"));

      assertThat(page)
          .contains(
              "Lørdag den 27. marts 2027 kl. 13.00 – søndag den 28. marts 2027 kl. 12.00",
              "Tirsdag den 4. maj 2027 kl. 13.00 – onsdag den 5. maj 2027 kl. 12.00",
              "<h3>Dag 1</h3>",
              "<h3>Dag 2</h3>");

      var chosen = door.choosing();
      chosen.put("date", "date-1");
      door.send(chosen);
      assertThat(door.roster().network().nextMeeting().map(NextMeeting::agenda))
          .contains(List.of("2027-03-27 13:00 Velkomst", "2027-03-28 09:00 Øvelser"));
      assertThat(page(door, "meeting", door.meeting(meeting, "e-1")))
          .containsSubsequence(
              "lørdag den 27. marts 2027 kl. 13.00 – søndag den 28. marts 2027 kl. 12.00",
              "Lørdag den 27. marts 2027</th>",
              "Velkomst",
              "Middag",
              "Søndag den 28. marts 2027</th>",
              "Øvelser");
      var json = door.send(door.json(door.visit("meeting", door.meeting(meeting, "e-1")), ""));
      assertThat(Answered.parts(json.json(), "programme"))
          .extracting(each -> each.get("day"))
          .containsExactly(1, 1, 2);
    }
  }

  @Test
  void calendarsHaveItAsLongAsItIsThoughTheClocksChangeInItsNight() {
    try (var door = Door.with(2)) {
      var order = overnight(door, "2027-03-27T13:00", "2027-03-28T12:00");
      assertThat(door.send(order).message()).doesNotContain("refused");

      var feed = ReadFeed.of(door.send(door.event("http/network-calendar")).body());

      assertThat(feed.others("DTSTART")).containsExactly("20270327T120000Z");
      assertThat(feed.others("DTEND")).containsExactly("20270328T100000Z");
      assertThat(feed.one().getEvents().getFirst().getDateEnd().getValue().toInstant())
          .isEqualTo("2027-03-28T10:00:00Z");
      assertThat(feed.others("DESCRIPTION").getFirst().replace('\u00A0', ' '))
          .contains(
              "Lørdag den 27. marts 2027:\n13.00 Velkomst\nSøndag den 28. marts 2027:\n09.00 Øvelser")
          .doesNotContain("Middag");
    }
  }

  @Test
  void itIsMovedToBothDaysAndWhatIsTooLongIsRefusedAtEveryDoor() {
    try (var door = Door.with(2)) {
      var meeting =
          String.valueOf(
              door.send(overnight(door, "2027-05-04T13:00", "2027-05-05T12:00"))
                  .data()
                  .get("meeting"));
      var move = door.event("move-meeting");
      move.put("meeting", meeting);
      move.put("start", "2027-05-11T13:00");
      move.put("end", "2027-05-12T12:00");
      assertThat(door.send(move).message())
          .contains("has moved to 2027-05-11 13:00 – 2027-05-12 12:00");

      move.put("end", "2027-05-14T12:00");
      assertThat(door.send(move).problem().toString()).contains("too-many-days", "three days");
      move.put("end", "2027-05-10T12:00");
      assertThat(door.send(move).problem().toString()).contains("ends-before-start");
      var schedule = overnight(door, "2027-06-01T13:00", "2027-06-04T12:00");
      assertThat(door.send(schedule).problem().toString()).contains("too-many-days");
      var plan = door.event("plan-meeting");
      plan.put("dates", List.of(Map.of("start", "2027-06-01T13:00", "end", "2027-06-04T12:00")));
      assertThat(door.send(plan).problem().toString()).contains("dates[0].end", "too-many-days");
      var outside = overnight(door, "2027-06-01T13:00", "2027-06-02T11:00");
      assertThat(door.send(outside).problem().toString())
          .contains("Øvelser", "day 2", "2027-06-01 13:00 – 2027-06-02 11:00");
      var far = overnight(door, "2027-06-01T13:00", "2027-06-02T12:00");
      far.put(
          "programme", List.of(Map.of("day", 4, "start", "09:00", "end", "10:00", "title", "X")));
      assertThat(door.send(far).problem().toString()).contains("programme[0].day");
    }
  }

  @Test
  void whatComesOfAMoveThatNobodyHasOrderedIsSaid() {
    try (var door = Door.with(2)) {
      var order = overnight(door, "2027-05-04T13:00", "2027-05-05T12:00");
      order.put("directions", "Parkér bag hallen.");
      var move = door.event("move-meeting");
      move.put("meeting", String.valueOf(door.send(order).data().get("meeting")));
      move.put("start", "2027-05-04T14:30");
      move.put("end", "2027-05-05T12:00");
      move.put("place", "Hotel Strand, Køge");
      move.remove("directions");
      move.put("dryRun", true);

      var tried = door.send(move);

      assertThat(tried.message())
          .contains(
              "Its programme moves along: ",
              "14:30–15:30",
              "20:30–23:30",
              "The directions were those to the former place, and go:");
      move.put("directions", "Toget holder ved døren.");
      assertThat(door.send(move).message()).doesNotContain("directions were");
      move.put("start", "2027-05-04T13:00");
      move.put("place", order.get("place"));
      assertThat(door.send(move).message()).doesNotContain("moves along", "directions were");
    }
  }

  @Test
  void whatIsNotWithinOneDayIsWrittenAnewInTheSameStepAndWhatEndsOtherwiseHasNotMoved() {
    try (var door = Door.with(2)) {
      var meeting =
          String.valueOf(
              door.send(overnight(door, "2027-05-04T13:00", "2027-05-05T12:00"))
                  .data()
                  .get("meeting"));
      var move = door.event("move-meeting");
      move.remove("place");
      move.put("meeting", meeting);
      move.put("start", "2027-05-04T13:00");
      move.put("end", "2027-05-04T22:00");

      var refused = door.send(move);

      assertThat(refused.refusal()).isEqualTo("programme-outside");
      var offered = Answered.parts(refused.all(), "toFill").getFirst();
      assertThat(String.valueOf(offered.get("fill"))).isEqualTo("[programme]");
      var again = new LinkedHashMap<>(Answered.part(offered, "event"));
      assertThat(again)
          .containsEntry("command", "move-meeting")
          .containsEntry("meeting", meeting)
          .containsEntry("end", "2027-05-04T22:00");
      assertThat(Answered.parts(again, "programme"))
          .as("as the points stand, to be changed")
          .extracting(each -> each.get("title"))
          .containsExactly("Velkomst", "Middag", "Øvelser");
      assertThat(door.send(new LinkedHashMap<>(again)).refusal()).isEqualTo("programme-outside");
      again.put("programme", PROGRAMME.subList(1, 3));
      again.put("dryRun", true);
      var tried = door.send(again);
      assertThat(tried.message())
          .contains("would begin as before: 2027-05-04 13:00–22:00", "Its programme is then: ");
      var ended = door.send(new LinkedHashMap<>(tried.next("move-meeting")));
      assertThat(ended.message()).contains("begins as before").doesNotContain("has moved");
      assertThat(door.order("show-meeting").text("data")).doesNotContain("Øvelser");
      assertThat(Answered.parts(ended.data(), "recipients").getLast().get("subject"))
          .isEqualTo(
              "Mødet »Seminar 2027-05-04T13:00« varer nu til tirsdag den 4. maj 2027 kl. 22.00");
    }
  }

  @Test
  void pointsOfAMoveThatOverlapAreAFaultOfTheField() {
    try (var door = Door.with(2)) {
      var order = overnight(door, "2027-05-04T13:00", "2027-05-05T12:00");
      var move = door.event("move-meeting");
      move.put("meeting", String.valueOf(door.send(order).data().get("meeting")));
      var twice = Map.of("start", "10:00", "end", "11:00", "title", "To ting");
      move.put("programme", List.of(twice, twice));

      assertThat(door.send(move).problem().toString()).contains("programme", "overlap");
    }
  }

  @Test
  void meetingsComeOneAfterTheOtherByTheirDatesWhateverTheirNumbers() {
    try (var door = Door.with(2)) {
      var late = overnight(door, "2027-05-04T13:00", "2027-05-05T12:00");
      var meeting = String.valueOf(door.send(late).data().get("meeting"));
      var before = overnight(door, "2027-04-06T13:00", "2027-04-07T12:00");
      before.put("another", true);
      var second = String.valueOf(door.send(before).data().get("meeting"));
      var move = door.event("move-meeting");
      move.put("meeting", meeting);
      move.put("start", "2027-05-11T13:00");
      move.put("end", "2027-05-12T12:00");

      assertThat(door.send(move).message()).doesNotContain("later meetings");
      move.put("meeting", second);
      move.put("start", "2027-04-13T13:00");
      move.put("end", "2027-04-14T12:00");
      assertThat(door.send(move).message()).contains("later meetings");
    }
  }

  @Test
  void aTemplateCanHaveOne() {
    try (var door = Door.with(2)) {
      door.order("set-template");
      var plan = door.event("plan-run");
      plan.put("template", "tre møder og et besøg");
      plan.put("firstMeeting", "2027-02-02");

      var planned = door.send(plan);

      assertThat(planned.text("toFill")).contains("T13:00", "T12:00");
      assertThat(door.order("list-templates").text("data")).contains("days=2");
    }
  }

  private static Map<String, Object> overnight(Door door, String start, String end) {
    var order = new LinkedHashMap<>(door.event("schedule-meeting"));
    order.put("title", "Seminar " + start);
    order.put("start", start);
    order.put("end", end);
    order.put("programme", PROGRAMME);
    return order;
  }

  private static String page(Door door, String sample, String token) {
    return door.send(door.visit(sample, token))
        .body()
        .replace('\u00A0', ' ')
        .replace("&nbsp;", " ");
  }
}
