package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class NetworkCommandsTest {
  private final Door door = new Door(12, 15);

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void helpListsEveryCommandWithASample() {
    var help = door.send(Map.of("command", "help")).answer();

    assertThat(help.toString())
        .contains(
            "list-networks",
            "show-network",
            "show-enrollment",
            "change-capacity",
            "set-decision-date");
    assertThat(help).containsEntry("ok", true);
  }

  @Test
  void everySampleIsUnderstood() {
    for (var name :
        List.of("list-networks", "show-network", "change-capacity", "set-decision-date")) {
      assertThat(door.send(Door.event(name)).answer()).as(name).containsEntry("ok", true);
    }
    assertThat(door.send(Door.event("show-enrollment")).answer().toString())
        .contains("There is no such enrollment");
  }

  @Test
  void aNetworkShowsWhoHasAPlaceAndWhoWaitsAndWhatHappened() {
    door.enroll(1);
    door.confirm(1);
    door.enroll(2);

    var answer = door.send(Door.event("show-network")).answer();

    assertThat(answer).containsEntry("message", "Have a place: 1. Wait: 0. Have not confirmed: 1.");
    assertThat(answer.toString())
        .contains("Deltager 1", "deltager2@firma2.example", "confirmed", "unconfirmed", "enroll");
    assertThat(String.valueOf(answer.get("next"))).contains("mette@example.dk", "change-capacity");
  }

  @Test
  void anEnrollmentShowsWhatHappenedToIt() {
    door.enroll(1);
    door.confirm(1);
    var event = Door.event("show-enrollment");
    event.put("enrollment", door.roster().enrollments().getFirst().id());

    var answer = door.send(event).answer();

    assertThat(answer).containsEntry("message", "The enrollment is confirmed.");
    assertThat(String.valueOf(Door.part(answer, "data").get("audit")))
        .contains("enroll", "confirm");
  }

  @Test
  void whatIsWrongIsSaidWithTheSample() {
    var event = Door.event("change-capacity");
    event.put("minimum", "mange");
    event.put("maximum", 0);
    event.put("extra", "x");
    event.remove("actor");

    var problem = door.send(event).answer();

    assertThat(problem).containsEntry("ok", false);
    assertThat(problem.toString())
        .contains("field=minimum", "field=maximum", "field=extra", "field=actor", "sample=");
    assertThat(door.roster().network().version()).isEqualTo(1);
  }

  @Test
  void numbersThatContradictEachOtherOrThePlacesTakenAreRefused() {
    door.enroll(1);
    door.confirm(1);
    door.enroll(2);
    door.confirm(2);
    for (var numbers : List.of(List.of(5, 4), List.of(1, 1))) {
      var event = Door.event("change-capacity");
      event.put("minimum", numbers.get(0));
      event.put("maximum", numbers.get(1));
      assertThat(door.send(event).answer()).containsEntry("ok", false);
    }
    assertThat(door.roster().network().description().capacity().maximum()).isEqualTo(15);
  }

  @Test
  void aDateInThePastAndAnUnknownNetworkAreRefused() {
    var past = Door.event("set-decision-date");
    past.put("date", "2026-12-31");
    var unknown = Door.event("show-network");
    unknown.put("network", "ukendt");

    assertThat(door.send(past).answer().toString()).contains("past");
    assertThat(door.send(unknown).answer().toString()).contains("list-networks");
  }

  @Test
  void anUnknownCommandNamesTheNearOne() {
    assertThat(
            door.send(Map.of("command", "show-netwrk", "actor", "mette@example.dk"))
                .answer()
                .toString())
        .contains("show-network");
  }
}
