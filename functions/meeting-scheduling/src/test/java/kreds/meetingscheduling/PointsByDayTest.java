package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// A title may stand on the programme of each of several days: whoever gives it, or says how it
/// was, reads which day is meant.
final class PointsByDayTest {
  private static final List<Map<String, Object>> PROGRAMME =
      List.of(
          point(1, "13:00", "14:00", "Velkomst", ""),
          point(1, "14:00", "15:30", "Migrationstest", "Åse Møller"),
          point(2, "09:00", "11:30", "Migrationstest", "Åse Møller"));

  @Test
  void whoIsAskedToSpeakReadsWhenTheOwnPointsAre() {
    try (var door = Door.with(2)) {
      var meeting = overnight(door);
      var ask = door.event("ask-speaker");
      ask.put("meeting", meeting);
      assertThat(door.send(ask).ok()).isTrue();
      var link = speaker(door, meeting);

      assertThat(page(door, door.visit("speaker", link)))
          .containsSubsequence(
              "tirsdag den 6. april 2027 kl. 13.00 – onsdag den 7. april 2027 kl. 12.00",
              "Dit punkt i programmet",
              "Tirsdag den 6. april 2027",
              "14.00 Migrationstest – Åse Møller",
              "Onsdag den 7. april 2027",
              "09.00 Migrationstest – Åse Møller")
          .doesNotContain("Velkomst");
      var json = door.send(door.json(door.visit("speaker", link), "")).json();
      assertThat(Answered.parts(json, "own"))
          .extracting(each -> each.get("day") + " " + each.get("start"))
          .containsExactly("1 14:00", "2 09:00");
    }
  }

  @Test
  void anEvaluationSaysOfEachPointOnWhichDayItWas() {
    try (var door = Door.with(3)) {
      var meeting = overnight(door);
      door.clock.set("2027-04-07T12:00:00+02:00");
      door.function.round();
      door.function.round();
      door.clock.set("2027-04-08T08:00:00+02:00");
      door.function.round();
      var visit = door.visit("evaluation", link(door, meeting, 1));

      assertThat(page(door, visit))
          .contains(
              "Tirsdag den 6. april 2027 kl. 14.00–15.30",
              "Onsdag den 7. april 2027 kl. 09.00–11.30")
          .doesNotContain("Velkomst");
      assertThat(Answered.parts(door.send(door.json(visit, "")).json(), "points"))
          .extracting(each -> each.get("day") + " " + each.get("start"))
          .containsExactly("1 14:00", "2 09:00");
      for (var who = 1; who <= 3; who++) {
        var form = door.visit("evaluate-meeting", link(door, meeting, who));
        var said = Map.of("whole", "4", "point-1", "5", "point-2", "2", "comment", "");
        assertThat(door.send(HandlerUnderTest.asForm(form, said)).status()).isEqualTo(303);
      }
      door.clock.set("2027-05-01T08:00:00+02:00");
      door.function.round();
      door.function.round();

      assertThat(page(door, visit))
          .contains(
              "Migrationstest – Åse Møller, tirsdag den 6. april 2027 kl. 14.00: 5",
              "Migrationstest – Åse Møller, onsdag den 7. april 2027 kl. 09.00: 2");
      var shown = Answered.parts(door.order("show-evaluations").data(), "meetings").getFirst();
      assertThat(Answered.parts(shown, "points"))
          .extracting(
              each -> each.get("date") + " " + each.get("start") + " " + each.get("average"))
          .containsExactly("2027-04-06 14:00 5.0", "2027-04-07 09:00 2.0");
    }
  }

  private static String overnight(Door door) {
    var order = door.event("schedule-meeting");
    order.put("start", "2027-04-06T13:00");
    order.put("end", "2027-04-07T12:00");
    order.put("programme", PROGRAMME);
    return String.valueOf(door.send(order).data().get("meeting"));
  }

  private static Map<String, Object> point(
      int day, String start, String end, String title, String speaker) {
    return Map.of("day", day, "start", start, "end", end, "title", title, "speaker", speaker);
  }

  private static String page(Door door, Map<String, Object> visit) {
    return door.send(visit)
        .body()
        .replace('\u00A0', ' ')
        .replace("&nbsp;", " ")
        .replace("\u2060", "");
  }

  private static String link(Door door, String meeting, int who) {
    return door.function.token(new LinkSubject.OfEvaluation(Door.RUN, meeting, "e-" + who));
  }

  private static String speaker(Door door, String meeting) {
    var team = door.stored.meetings().of(Door.RUN, meeting).orElseThrow().meeting().team();
    var asked =
        team.members().stream()
            .filter(member -> member.name().equals("Åse Møller"))
            .findFirst()
            .orElseThrow();
    return door.function.token(new LinkSubject.OfSpeaker(Door.RUN, meeting, asked.id()));
  }
}
