package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Who comes to have a place later is told once of each meeting that is open.
final class NewcomerTest {
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();

  @Test
  void whoCameLaterIsToldOnceOfThePollAndOnceOfTheDate() {
    var polling = aMeeting().polling().among(four());

    var asked = polling.all().newcomer("e-4", MONDAY);
    assertThat(asked.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.NewcomerTold.class,
            told -> {
              assertThat(told.poll()).isPresent();
              assertThat(told.newcomer().id()).isEqualTo("e-4");
            });
    assertThat(asked.after().newcomer("e-4", MONDAY).isNothing()).isTrue();
    assertThat(asked.after().find("m-1").orElseThrow().poll().orElseThrow().inquiry().notified())
        .contains("e-4");

    var scheduled = aMeeting().polling().scheduled().among(four());
    var invited = scheduled.all().newcomer("e-4", MONDAY);
    assertThat(invited.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.NewcomerTold.class, told -> assertThat(told.poll()).isEmpty());
    assertThat(invited.after().find("m-1").orElseThrow().meeting().invited()).contains("e-4");
    assertThat(invited.after().find("m-1").orElseThrow().rsvp().orElseThrow().inquiry().notified())
        .contains("e-4");
    assertThat(invited.after().newcomer("e-4", MONDAY).isNothing()).isTrue();
  }

  @Test
  void whoHasNoPlaceAnyMoreOrIsUnknownHearsNothing() {
    var scheduled = aMeeting().polling().scheduled().all();

    assertThat(scheduled.newcomer("e-9", MONDAY).isNothing()).isTrue();
    assertThat(scheduled.newcomer("e-1", MONDAY).isNothing()).isTrue();
  }

  @Test
  void aMeetingThatHasBegunOrAPollThatIsClosedIsNoNews() {
    var scheduled = aMeeting().polling().scheduled().among(four()).all();
    var polling = aMeeting().polling().among(four()).all();

    assertThat(scheduled.newcomer("e-4", START.minusMillis(1)).isNothing()).isFalse();
    assertThat(scheduled.newcomer("e-4", START).isNothing()).isTrue();
    assertThat(scheduled.newcomer("e-4", END).isNothing()).isTrue();
    assertThat(polling.newcomer("e-4", DEADLINE.minusSeconds(1)).isNothing()).isFalse();
    assertThat(polling.newcomer("e-4", DEADLINE).isNothing()).isTrue();
  }

  @Test
  void whoCameLaterIsToldOfEachMeetingThatIsOpen() {
    var two = aMeeting().fixedOn(morning(1, "2027-01-26")).another("m-2").polling().among(four());

    assertThat(two.all().newcomer("e-4", MONDAY).happenings())
        .extracting(told -> ((MeetingHappening.NewcomerTold) told).meeting().id())
        .containsExactly("m-1", "m-2");
  }

  @Test
  void aHostWhoComesToHaveAPlaceIsAskedOnceForTheDates() {
    var person = person(4);
    var polling = aMeeting().by(MeetingFixture.hostedBy(person)).polling().among(four());

    assertThat(polling.all().newcomer("e-4", MONDAY).isNothing()).isTrue();
  }

  @Test
  void aNewcomerIsToldAtOnce() {
    var run = aMeeting().planned().run();
    assertThat(new Newcomer(run, "e-1", MONDAY).nextAt()).contains(MONDAY);
  }

  private static NetworkFixture four() {
    return aNetwork().taking(2, 40).seatedUpTo(4);
  }
}
