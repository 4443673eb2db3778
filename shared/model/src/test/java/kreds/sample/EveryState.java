package kreds.sample;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kreds.run.Enrollment;

/// A full run of two places with one person in each state: who has a place, an offer, waits, and is
/// to click; and who has left, lapsed, and handed the place on.
public final class EveryState {
  /// Until then the offer holds its seat.
  public static final Instant UNTIL = MONDAY.plus(Duration.ofHours(4));

  private EveryState() {}

  /// That run.
  public static NetworkFixture inEveryState() {
    var network = aNetwork().taking(1, 2).seated(1);
    var run = network.runId();
    return network
        .offered(2, UNTIL)
        .waiting(3)
        .enrolled(4)
        .having(new Enrollment.Left(applicant(run, 5), MONDAY, "e-5"))
        .having(new Enrollment.Lapsed(applicant(run, 6), MONDAY))
        .having(new Enrollment.Transferred(applicant(run, 7), MONDAY, "e-1"));
  }

  /// How each of them stands, in a word.
  public static Map<String, String> states() {
    return Map.of(
        "e-1", "confirmed",
        "e-2", "offered",
        "e-3", "waiting",
        "e-4", "unconfirmed",
        "e-5", "left",
        "e-6", "lapsed",
        "e-7", "transferred");
  }

  /// How that one stands.
  public static String state(String id) {
    return Optional.ofNullable(states().get(id)).orElseThrow();
  }
}
