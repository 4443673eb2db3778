package kreds.testing.contract;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingDue;
import kreds.meeting.MeetingState;
import kreds.meeting.Mover;
import kreds.meeting.Programme;
import kreds.meeting.Team;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

/// What is looked at when its time has come: open meetings, their inquiries, newcomers.
@OnEachStore
final class DueMeetingsContractTest extends MeetingContract {
  DueMeetingsContractTest(Store store) {
    super(store);
  }

  @Test
  void onlyOpenMeetingsAreLookedAt() {
    assertThat(meetings().open()).isEmpty();
    var polling = kept(aMeeting().polling());
    assertOpen(polling.meeting());
    write(choosing(polling, "date-1"));
    var scheduled = polling.scheduled();
    assertOpen(scheduled.meeting());
    assertThat(meetings().notHeld()).isEmpty();

    write(over(scheduled.all()));

    assertThat(meetings().open()).isEmpty();
    assertThat(meetings().notHeld())
        .singleElement()
        .usingRecursiveComparison()
        .ignoringFields("team")
        .isEqualTo(kept().meeting());
    assertThat(kept().meeting().timing().over()).isTrue();
    assertThat(kept().meeting().state()).isEqualTo(MeetingState.SCHEDULED);
    assertThat(kept().meeting().slot()).isEqualTo(scheduled.meeting().slot());
  }

  @Test
  void meetingsAndInquiriesComeWhenTheirTimeHasCome() {
    var polling = kept(aMeeting().saying(Programme.EMPTY).polling());
    var due = new MeetingDue(FIRST, "m-1");
    assertThat(meetings().due(MONDAY, 10).due()).isEmpty();
    var dayBefore = DEADLINE.minus(Duration.ofDays(1));
    assertThat(meetings().due(MONDAY, 10).next()).contains(dayBefore);
    assertThat(meetings().due(dayBefore.minusMillis(1), 10).due()).isEmpty();
    assertThat(meetings().due(dayBefore, 10).due()).containsExactly(due);

    write(choosing(polling, "date-1"));

    assertThat(meetings().due(DEADLINE, 10).due()).isEmpty();
    var fridayBefore = BEGIN.minus(Duration.ofDays(4));
    assertThat(meetings().due(DEADLINE, 10).next())
        .as("three days before is a Saturday")
        .contains(fridayBefore);
    assertThat(meetings().due(fridayBefore, 10).due()).containsExactly(due);
    assertThat(meetings().due(BEGIN, 10).due()).containsExactly(due);
    assertThat(meetings().due(BEGIN, 10).next()).contains(END);
    assertThat(meetings().due(END, 10).due()).containsExactly(due, due);
    write(over(choosing(polling, "date-1").answer()));
    assertThat(meetings().due(END, 10).due()).isEmpty();
    var morning = Instant.parse("2027-02-03T07:00:00Z");
    assertThat(meetings().due(END, 10).next()).as("how it was is asked then").contains(morning);
    assertThat(meetings().due(morning.minusMillis(1), 10).due()).isEmpty();
    assertThat(meetings().due(morning, 10).due()).containsExactly(due);
  }

  @Test
  void newcomersWaitUntilTheyAreTold() {
    var young = new Mover(FIRST, "e-1", MONDAY.plusSeconds(2));
    var old = new Mover(FIRST.next(), "e-1", MONDAY);
    var late = new Mover(RunId.first("vaerktoej"), "e-9", END);
    for (var mover : List.of(young, old, late)) {
      stored().write(new Write.MoverNoted(mover));
    }

    assertThat(meetings().movers(BEGIN, 10).due()).containsExactly(old, young);
    assertThat(meetings().movers(BEGIN, 10).next()).contains(END);
    assertThat(meetings().movers(BEGIN, 1).due()).containsExactly(old);
    stored().write(new Write.MoverTold(old));
    assertThat(meetings().movers(BEGIN, 10).due()).containsExactly(young);
    assertRefused("mover-told", new Write.MoverTold(old));
  }

  @Test
  void whoHasLeftAndComeAgainIsAnotherNewcomer() {
    var first = new Mover(FIRST, "e-1", MONDAY);
    var again = new Mover(FIRST, "e-1", MONDAY.plusSeconds(2));
    stored().write(new Write.MoverNoted(first));
    stored().write(new Write.MoverNoted(again));

    assertRefused("mover-told", new Write.MoverTold(first));
    assertThat(meetings().movers(BEGIN, 10).due()).containsExactly(again);
    stored().write(new Write.MoverTold(again));
    assertThat(meetings().movers(BEGIN, 10).due()).isEmpty();
  }

  @Test
  void whoIsForgottenIsReadBackAsTheyWereNoted() {
    for (var hadPlace : List.of(true, false)) {
      var was = new Mover(FIRST, "e-1", MONDAY, Optional.of(person(1)), hadPlace);
      stored().write(new Write.MoverNoted(was));

      assertThat(meetings().movers(BEGIN, 10).due()).containsExactly(was);
    }
  }

  @Test
  void whoComesAgainTakesNothingAwayOfWhatIsToBeForgotten() {
    var was = new Mover(FIRST, "e-1", MONDAY, Optional.of(person(1)));
    var again = new Mover(FIRST, "e-1", MONDAY.plusSeconds(2));
    var once = new Mover(FIRST, "e-1", MONDAY.plusSeconds(4), Optional.of(person(1)));
    for (var mover : List.of(was, again, once)) {
      stored().write(new Write.MoverNoted(mover));
    }

    assertThat(meetings().movers(BEGIN, 10).due()).containsExactly(was, again, once);
    for (var mover : List.of(again, was, once)) {
      stored().write(new Write.MoverTold(mover));
      assertRefused("mover-told", new Write.MoverTold(mover));
    }
    assertThat(meetings().movers(BEGIN, 10).due()).isEmpty();
  }

  private void assertOpen(Meeting meeting) {
    assertThat(meetings().open())
        .singleElement()
        .satisfies(open -> assertThat(open.team()).isEqualTo(Team.NOBODY))
        .usingRecursiveComparison()
        .ignoringFields("team")
        .isEqualTo(meeting);
  }
}
