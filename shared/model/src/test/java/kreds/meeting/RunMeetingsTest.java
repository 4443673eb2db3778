package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kreds.network.NextMeeting;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What the catalogue shows of the meetings of a run, and when the run is on.
final class RunMeetingsTest {
  private static final Instant START = Instant.parse("2027-02-02T08:30:00Z");

  @Test
  void aReadyNetworkRunsFromItsFirstMeetingWithADate() {
    var ready = aNetwork().taking(2, 40).seated(1, 2);

    var after = fixed(ready).all().roster().run();

    assertThat(ready.run().state()).isEqualTo(RunState.READY);
    assertThat(after.state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void onlyThePublicPartOfTheProgrammeIsShown() {
    assertThat(fixed(aNetwork()).all().roster().network().nextMeeting())
        .contains(
            new NextMeeting(
                "m-1",
                START,
                Instant.parse("2027-02-02T11:30:00Z"),
                "Odense, Havnegade 1",
                List.of("09:30 Velkomst"),
                true));
  }

  @Test
  void aNetworkThatIsStillRecruitingStaysThat() {
    assertThat(fixed(aNetwork()).all().roster().run().state()).isEqualTo(RunState.RECRUITING);
  }

  @Test
  void aPollIsNobodysBusinessButTheParticipants() {
    var polling = aMeetingOf(aNetwork().taking(2, 40).seated(1, 2)).polling();

    assertThat(polling.all().roster().network()).isEqualTo(aNetwork().network());
    assertThat(polling.all().roster().run().state()).isEqualTo(RunState.READY);
  }

  @Test
  void anEarlierMeetingStaysTheNextOneUntilItIsOver() {
    var earlier = aMeetingOf(aNetwork()).fixedOn(morning(1, "2027-01-26"));
    var both = earlier.another("m-2").fixedOn(firstMorning());
    assertThat(shown(both)).isEqualTo("m-1");
    assertThat(both.all().roster().network()).isEqualTo(earlier.all().roster().network());

    var begun = both.now(both.all().at(Instant.parse("2027-01-26T11:29:59Z"), staff()).after());
    assertThat(shown(begun)).isEqualTo("m-1");
    var over = both.now(both.all().at(Instant.parse("2027-01-26T11:30:00Z"), staff()).after());
    assertThat(shown(over)).isEqualTo("m-2");
    assertThat(List.of(begun, over))
        .extracting(each -> each.all().roster().network().nextMeeting().orElseThrow().first())
        .containsExactly(true, false);
    assertThat(
            both.all().at(START.minusSeconds(1), staff()).after().roster().network().nextMeeting())
        .hasValueSatisfying(next -> assertThat(next.meeting()).isEqualTo("m-2"));
  }

  @Test
  void aMeetingBeforeTheOneThatIsShownTakesItsPlace() {
    var later = aMeetingOf(aNetwork()).fixedOn(morning(1, "2027-02-09"));

    assertThat(shown(later)).isEqualTo("m-1");
    assertThat(shown(later.another("m-2").fixedOn(firstMorning()))).isEqualTo("m-2");
  }

  @Test
  void whatIsShownAlreadyIsNotWrittenAgain() {
    var shown = fixed(aNetwork().taking(2, 40).seated(1, 2));
    var more = shown.another("m-2").fixedOn(morning(1, "2027-02-09")).all().roster();

    assertThat(more.network()).isEqualTo(shown.all().roster().network());
    var run = shown.all().roster().run();
    assertThat(more.run().reckoning(run.budget(), MONDAY.plusSeconds(1)))
        .as("but for how many are planned, of which nobody sees anything")
        .isEqualTo(run.asked().asked());
    assertThat(more.run().budget().planned()).isEqualTo(2);
    assertThat(shown.all().at(MONDAY, staff()).isNothing()).isTrue();
  }

  private static MeetingFixture fixed(NetworkFixture network) {
    return aMeetingOf(network).fixedOn(firstMorning());
  }

  private static String shown(MeetingFixture meeting) {
    return meeting.all().roster().network().nextMeeting().orElseThrow().meeting();
  }
}
