package kreds.testing.contract;

import static kreds.meeting.Choice.IF_NEEDED;
import static kreds.meeting.Choice.NO;
import static kreds.meeting.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.audit.Trail;
import kreds.basics.Consequences;
import kreds.basics.Stale;
import kreds.mail.Delivery;
import kreds.meeting.Announcement;
import kreds.meeting.Coming;
import kreds.meeting.Guest;
import kreds.meeting.Guests;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingAndAnswers;
import kreds.meeting.MeetingLetters;
import kreds.meeting.Meetings;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;
import kreds.network.Roster;
import kreds.network.Rosters;
import kreds.testing.sample.Gatherings;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

/// What meetings must do wherever they are kept.
public abstract class MeetingsContract {
  private static final Consequences NONE = new Consequences(List.of(), List.of());
  private static final String NETWORK = "plastgenanvendelse";

  /// Empty.
  protected abstract Meetings meetings();

  /// Beside them.
  protected abstract Rosters rosters();

  /// Beside them.
  protected abstract Trail trail();

  @Test
  void aMeetingIsReadBackAsItWasInEachState() {
    var polling = Gatherings.polling().telling(guests(3));
    meetings().add(polling, Optional.empty(), NONE);
    assertThat(kept()).isEqualTo(new MeetingAndAnswers(polling, List.of(), List.of()));

    var scheduled = polling.scheduled(polling.dates().get(1));
    meetings().save(polling, scheduled, Optional.empty(), NONE);

    assertThat(kept().meeting()).isEqualTo(scheduled);
    assertThat(meetings().ofNetwork(NETWORK)).containsExactly(scheduled);
    assertThat(meetings().of(NETWORK, "m-2")).isEmpty();
    assertThat(meetings().of("foedevarekontaktmaterialer", "m-1")).isEmpty();
  }

  @Test
  void aMeetingIsAddedOnce() {
    meetings().add(Gatherings.polling(), Optional.empty(), NONE);

    assertThatThrownBy(
            () -> meetings().add(Gatherings.polling(), Optional.empty(), bringing("twice")))
        .isInstanceOf(Stale.class);
    assertThat(trail().of("twice")).isEmpty();
  }

  @Test
  void ofTwoWhoChooseOnTheSameReadingOneIsStaleAndSendsNothing() {
    var polling = polling();
    meetings().save(polling, on(polling, 0), Optional.empty(), bringing("first"));

    assertThatThrownBy(
            () -> meetings().save(polling, on(polling, 1), Optional.empty(), bringing("second")))
        .isInstanceOf(Stale.class);
    assertThat(kept().meeting()).isEqualTo(on(polling, 0));
    assertThat(trail().of("second")).isEmpty();
  }

  @Test
  void aNetworkThatHasChangedMeanwhileStopsTheMeetingToo() {
    var polling = polling();
    var roster = opened();
    var shown = Announcement.of(roster.network(), on(polling, 0), SampleNetworks.MONDAY);
    var next = shown.orElseThrow().after().nextMeeting().orElseThrow();
    rosters()
        .save(
            roster,
            SampleNetworks.showing(roster, next),
            Optional.empty(),
            new Consequences(List.of(), List.of()));

    assertThatThrownBy(() -> meetings().save(polling, on(polling, 0), shown, bringing("late")))
        .isInstanceOf(Stale.class);
    assertThat(kept().meeting()).isEqualTo(polling);
    assertThat(trail().of("late")).isEmpty();
  }

  @Test
  void theNetworkShowsTheMeetingInTheSameStep() {
    var polling = polling();
    var roster = opened();
    var shown = Announcement.of(roster.network(), on(polling, 0), SampleNetworks.MONDAY);

    meetings().save(polling, on(polling, 0), shown, bringing("shown"));

    var network = rosters().of(NETWORK).orElseThrow().network();
    assertThat(network.state()).isEqualTo(NetworkState.RECRUITING);
    assertThat(network.nextMeeting().map(NextMeeting::meeting)).contains("m-1");
    assertThat(trail().of("shown")).extracting(AuditLine::action).containsExactly("test");
  }

  @Test
  void aLetterThatExistsStopsTheWholeChange() {
    var polling = polling();
    var letters = letters(on(polling, 0));
    meetings().save(polling, on(polling, 0), Optional.empty(), bringing("a").and(letters));
    var now = kept().meeting();

    assertThatThrownBy(() ->
            meetings()
                .save(now, now.telling(guests(1)), Optional.empty(), bringing("b").and(letters)))
        .isInstanceOf(Stale.class);
    assertThat(trail().of("b")).isEmpty();
  }

  @Test
  void theLastAnswerToThePollCounts() {
    var polling = polling();
    var early = Gatherings.answer("e-1", NO, NO, NO);
    var late = Gatherings.answer("e-1", YES, IF_NEEDED, NO);

    assertThat(meetings().answerPoll(polling, early, SampleNetworks.MONDAY, NONE)).isTrue();
    assertThat(meetings().answerPoll(polling, late, SampleNetworks.MONDAY, bringing("p"))).isTrue();

    assertThat(kept().polled()).containsExactly(late);
    assertThat(trail().of("p")).hasSize(1);
  }

  @Test
  void anAnswerIsNotTakenAfterTheDeadlineOrTheChoice() {
    var polling = polling();
    var answer = Gatherings.answer("e-1", YES, YES, YES);

    assertThat(meetings().answerPoll(polling, answer, Gatherings.DEADLINE, NONE)).isFalse();
    meetings().save(polling, on(polling, 0), Optional.empty(), NONE);

    assertThat(meetings().answerPoll(polling, answer, SampleNetworks.MONDAY, bringing("late")))
        .isFalse();
    assertThat(kept().polled()).isEmpty();
    assertThat(trail().of("late")).isEmpty();
  }

  @Test
  void whetherSomebodyComesCanBeChangedUntilTheMeetingBegins() {
    var scheduled = on(polling(), 0);
    var comes = new Coming("m-1", "e-1", true, "", SampleNetworks.MONDAY);
    var stays = new Coming("m-1", "e-1", false, "Messe i Köln", SampleNetworks.MONDAY);
    assertThat(meetings().answerComing(scheduled, comes, SampleNetworks.MONDAY, NONE)).isFalse();
    meetings().save(kept().meeting(), scheduled, Optional.empty(), NONE);

    assertThat(meetings().answerComing(scheduled, comes, SampleNetworks.MONDAY, NONE)).isTrue();
    assertThat(meetings().answerComing(scheduled, stays, SampleNetworks.MONDAY, NONE)).isTrue();
    var begun = scheduled.chosen().orElseThrow().start().instant();
    assertThat(meetings().answerComing(scheduled, comes, begun, NONE)).isFalse();

    assertThat(kept().coming()).containsExactly(stays);
  }

  @Test
  void onlyOpenMeetingsAreLookedAt() {
    assertThat(meetings().open()).isEmpty();
    var scheduled = on(polling(), 0);
    meetings().save(kept().meeting(), scheduled, Optional.empty(), NONE);
    assertThat(meetings().open()).containsExactly(scheduled);

    meetings().close(scheduled.telling(guests(1)));
    assertThat(meetings().open()).containsExactly(scheduled);
    meetings().close(scheduled);

    assertThat(meetings().open()).isEmpty();
    assertThat(kept().meeting()).isEqualTo(scheduled);
  }

  private Meeting polling() {
    meetings().add(Gatherings.polling(), Optional.empty(), NONE);
    return kept().meeting();
  }

  private Roster opened() {
    rosters().open(SampleNetworks.recycling(), NONE);
    return rosters().of(NETWORK).orElseThrow();
  }

  private MeetingAndAnswers kept() {
    return meetings().of(NETWORK, "m-1").orElseThrow();
  }

  private static Meeting on(Meeting polling, int date) {
    return polling.scheduled(polling.dates().get(date));
  }

  private static List<Guest> guests(int participants) {
    return Guests.of(Gatherings.polling(), Gatherings.confirmed(participants)).all();
  }

  private static List<Delivery> letters(Meeting meeting) {
    var guests = new Guests(guests(3));
    return new MeetingLetters(meeting, SampleNetworks.recycling(), guests)
        .due(SampleNetworks.MONDAY);
  }

  private static Consequences bringing(String subject) {
    return Consequences.of(
        new AuditLine("a-1", SampleNetworks.MONDAY, subject, "test", "test", "", ""));
  }
}
