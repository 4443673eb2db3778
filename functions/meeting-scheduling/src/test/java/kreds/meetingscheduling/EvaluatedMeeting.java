package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.testing.handler.HandlerUnderTest;

/// Steps of a meeting that is evaluated, which the tests of it share.
final class EvaluatedMeeting {
  static final String END = "2027-02-04T14:00:00+01:00";
  static final String MORNING = "2027-02-05T08:00:00+01:00";
  static final String CLOSED = "2027-02-19T08:00:00+01:00";

  private EvaluatedMeeting() {}

  /// A meeting that is over.
  static String over(Door door) {
    var meeting = door.scheduled();
    door.clock.set(END);
    door.function.round();
    door.function.round();
    return meeting;
  }

  /// Of which those who were there are asked how it was.
  static String asked(Door door) {
    var meeting = over(door);
    door.clock.set(MORNING);
    door.function.round();
    return meeting;
  }

  static void seen(Door door, String meeting, String... there) {
    var seen = door.event("take-attendance");
    seen.put("present", List.of(there));
    seen.put("meeting", meeting);
    assertThat(door.send(seen).ok()).isTrue();
  }

  static void says(Door door, String meeting, int number, int rating, String comment) {
    var form =
        HandlerUnderTest.asForm(
            door.visit("evaluate-meeting", link(door, meeting, "e-" + number)),
            Map.of(
                "whole", Integer.toString(rating),
                "point-1", Integer.toString(rating),
                "comment", comment));
    assertThat(door.send(form).status()).isEqualTo(303);
  }

  static String link(Door door, String meeting, String who) {
    return door.function.token(new LinkSubject.OfEvaluation(Door.RUN, meeting, who));
  }
}
