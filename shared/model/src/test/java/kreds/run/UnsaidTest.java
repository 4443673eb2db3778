package kreds.run;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import kreds.due.OnItsWay;
import kreds.limit.Limit;
import kreds.outcome.Refusal;
import kreds.question.GivenAnswer;
import org.junit.jupiter.api.Test;

/// What would be written into a log by mistake says nothing of anybody; and what is counted is told
/// in whole.
final class UnsaidTest {

  @Test
  void nothingThatSomebodyTypedIsSaidOfIt() {
    assertThat(new Correction(Optional.of("Karen"), Optional.empty(), Optional.of("Chef")))
        .hasToString("Correction[…]");
    assertThat(Particulars.of(person(1), "Chef")).hasToString("Particulars[…]");
    assertThat(new GivenAnswer("allergi", 2, "Nødder")).hasToString("GivenAnswer[allergi]");
  }

  @Test
  void soManyAtOnceLeaveRoomForSoManyFewer() {
    var no = Refusal.illegal("too-many", "Too many.");
    var limit = new Limit("k", MONDAY, MONDAY.plus(Duration.ofHours(1)), 10, no);

    assertThat(limit.mostBefore()).isEqualTo(9);
    assertThat(limit.times(4).mostBefore()).isEqualTo(6);
  }

  @Test
  void whatIsOnItsWayIsSaidWithItsMinute() {
    assertThat(OnItsWay.said("The link", MONDAY, ZoneId.of("Europe/Copenhagen")))
        .startsWith("The link is on its way since 09:00, and is not sent twice");
  }
}
