package kreds.testing.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.meeting.Announcement;
import kreds.network.Network;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;
import kreds.testing.sample.Gatherings;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

final class AnnouncementTest {
  private static final Instant START = Instant.parse("2027-02-02T08:30:00Z");

  @Test
  void aReadyNetworkRunsFromItsFirstMeetingWithADate() {
    var ready = Gatherings.confirmed(2).network();

    var after = of(ready).after();

    assertThat(ready.state()).isEqualTo(NetworkState.READY);
    assertThat(after.state()).isEqualTo(NetworkState.RUNNING);
  }

  @Test
  void onlyThePublicPartOfTheProgrammeIsShown() {
    assertThat(of(SampleNetworks.recycling()).after().nextMeeting())
        .contains(
            new NextMeeting(
                "m-1",
                START,
                Instant.parse("2027-02-02T11:30:00Z"),
                "Odense, Havnegade 1",
                List.of("09:30 Velkomst")));
  }

  @Test
  void aNetworkThatIsStillRecruitingStaysThat() {
    assertThat(of(SampleNetworks.recycling()).after().state()).isEqualTo(NetworkState.RECRUITING);
  }

  @Test
  void aPollIsNobodysBusinessButTheParticipants() {
    assertThat(
            Announcement.of(
                SampleNetworks.recycling(), Gatherings.polling(), SampleNetworks.MONDAY))
        .isEmpty();
  }

  @Test
  void anEarlierMeetingStaysTheNextOneUntilItIsOver() {
    var shown = SampleNetworks.recycling().announcing(other(START.minus(Duration.ofDays(7))));

    assertThat(Announcement.of(shown, Gatherings.scheduled(), SampleNetworks.MONDAY)).isEmpty();
    assertThat(Announcement.of(shown, Gatherings.scheduled(), START.minusSeconds(1))).isPresent();
  }

  @Test
  void aMeetingBeforeTheOneThatIsShownTakesItsPlace() {
    var shown = SampleNetworks.recycling().announcing(other(START.plus(Duration.ofDays(7))));

    assertThat(of(shown).after().nextMeeting().orElseThrow().meeting()).isEqualTo("m-1");
  }

  @Test
  void whatIsShownAlreadyIsNotWrittenAgain() {
    var shown = of(SampleNetworks.recycling()).after();

    assertThat(Announcement.of(shown, Gatherings.scheduled(), SampleNetworks.MONDAY)).isEmpty();
  }

  private static Announcement of(Network network) {
    return Announcement.of(network, Gatherings.scheduled(), SampleNetworks.MONDAY).orElseThrow();
  }

  private static NextMeeting other(Instant start) {
    return new NextMeeting("m-0", start, start.plusSeconds(3600), "Vejle", List.of());
  }
}
