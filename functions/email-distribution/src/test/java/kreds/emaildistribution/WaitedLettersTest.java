package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kreds.commit.Write;
import kreds.delivery.DeliveryState;
import kreds.network.Candidate;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Letters of a mailing that have waited are looked at again before they go.
class WaitedLettersTest {
  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void whoWasTakenOffTheListOrHasDeclinedMeanwhileIsNotAskedAndTheOthersAre() {
    post.candidates(1, 4);
    var mailing = waiting(post, post.released());
    var one = candidate(1);
    post.stored.write(new Write.CandidateRemoved(one));
    var two = candidate(2);
    post.stored.write(new Write.CandidateSaved(two, declined(two)));
    letGo(post);

    assertThat(post.recipients())
        .containsExactlyInAnyOrder("deltager3@firma3.example", "deltager4@firma4.example");
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.SENT, 2L, DeliveryState.SUPPRESSED, 2L));
    var shown = post.order("show-mailing", mailing).data().get("missed");
    assertThat(String.valueOf(shown)).contains("reason=not-meant");
  }

  @Test
  void whoGaveUpThePlaceMeanwhileHearsNothingMoreOfTheOwnNetwork() {
    var mailing = toParticipants(post);
    var gone = post.stored.roster(SampleMails.NETWORK).in(Enrollment.Confirmed.class).getFirst();
    post.stored.write(
        new Write.SeatSaved(
            new Enrollment.Left(gone.who(), post.clock.instant(), gone.who().id())));
    letGo(post);

    assertThat(post.recipients()).hasSize(1).doesNotContain(gone.person().address().value());
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.SENT, 1L, DeliveryState.SUPPRESSED, 1L));
  }

  @Test
  void whosePlaceAColleagueHasOrWhoReadsAnotherMailboxHearsNothingAtTheFormerOne() {
    for (var onward : Onward.values()) {
      try (var office = new PostOffice()) {
        var mailing = toParticipants(office);
        var all = office.stored.roster(SampleMails.NETWORK).in(Enrollment.Confirmed.class);
        var gone = all.getFirst();
        var now = office.clock.instant();
        office.stored.write(
            new Write.SeatSaved(
                new Enrollment.Transferred(gone.who(), now, all.getLast().id(), onward)));
        letGo(office);
        assertThat(office.recipients()).as(onward.name()).doesNotContain(mailTo(gone)).hasSize(1);
        assertThat(office.states(mailing)).containsEntry(DeliveryState.SUPPRESSED, 1L);
      }
    }
  }

  @Test
  void whoHasEnrolledByTheOpenFormIsInvitedNoMore() {
    post.candidates(1, 3);
    var mailing = waiting(post, post.released());
    for (var seat : NetworkFixture.aNetwork().seated(1).roster().enrollments()) {
      post.stored.write(new Write.SeatSaved(seat));
    }
    letGo(post);
    assertThat(post.recipients()).hasSize(2).doesNotContain("deltager1@firma1.example");
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.SENT, 2L, DeliveryState.SUPPRESSED, 1L));

    var event = post.sample("prepare-mailing");
    event.remove("scheduledAt");
    event.put("exclude", List.of());
    event.put("leaveOut", List.of());
    assertThat(post.invoke(event).data()).containsEntry("number", 2);
  }

  @Test
  void whoGoesOnUnderAnotherAddressOrHasLeftIsInvitedNoMoreEither() {
    post.candidates(1, 3);
    var mailing = waiting(post, post.released());
    var run = NetworkFixture.aNetwork().seated(1, 2).moving(1, 9).leaving(2).roster();
    for (var seat : run.enrollments()) {
      post.stored.write(new Write.SeatSaved(seat));
    }
    letGo(post);
    assertThat(post.recipients()).containsExactly("deltager3@firma3.example");
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.SENT, 1L, DeliveryState.SUPPRESSED, 2L));

    var event = post.sample("prepare-mailing");
    event.remove("scheduledAt");
    event.put("exclude", List.of());
    event.put("leaveOut", List.of());
    assertThat(post.invoke(event).data()).containsEntry("number", 1);
  }

  @Test
  void whoCameOverIntoAnotherNetworkIsStillToldInIt() {
    var mailing = toParticipants(post);
    var over = post.stored.roster(SampleMails.NETWORK).in(Enrollment.Confirmed.class).getFirst();
    var now = post.clock.instant();
    var elsewhere = new Enrollment.Transferred(over.who(), now, "e-elsewhere", Onward.MOVED);
    post.stored.write(new Write.SeatSaved(elsewhere));
    letGo(post);
    assertThat(post.states(mailing)).isEqualTo(Map.of(DeliveryState.SENT, 2L));
  }

  private static String mailTo(Enrollment row) {
    return row.person().address().value();
  }

  /// To the two who have a place, made and waiting.
  private static String toParticipants(PostOffice post) {
    for (var seat : NetworkFixture.aNetwork().seated(1, 2).roster().enrollments()) {
      post.stored.write(new Write.SeatSaved(seat));
    }
    var event = post.sample("prepare-mailing");
    event.put("include", List.of(Map.of("participants", SampleMails.NETWORK)));
    event.put("exclude", List.of());
    event.put("texts", Map.of("da", Map.of("subject", "Nyt", "body", "Kære {name}: {page}")));
    var prepared = post.invoke(event);
    assertThat(post.invoke(prepared.next("release-mailing")).ok()).isTrue();
    return waiting(post, PostOffice.mailing(prepared));
  }

  /// Its letters are made, and none leaves.
  private static String waiting(PostOffice post, String mailing) {
    post.invoke(post.sample("stop-sending"));
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();
    assertThat(post.recipients()).isEmpty();
    return mailing;
  }

  private static void letGo(PostOffice post) {
    post.clock.advance(Duration.ofMinutes(11));
    var shown = post.invoke(post.sample("resume-sending"));
    var event = shown.next("resume-sending");
    event.put("waiting", "send");
    assertThat(post.invoke(event).ok()).isTrue();
    post.tick();
  }

  private Candidate candidate(int number) {
    return post.stored.candidates().ofNetwork(SampleMails.NETWORK).stream()
        .filter(each -> each.person().address().equals(SamplePeople.person(number).address()))
        .findFirst()
        .orElseThrow();
  }

  private Candidate declined(Candidate candidate) {
    return Outcomes.done(candidate.declined(post.clock.instant(), "Nej tak", false, false));
  }
}
