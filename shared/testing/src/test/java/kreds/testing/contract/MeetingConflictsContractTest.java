package kreds.testing.contract;

import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.programme;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.meeting.Insistence;
import kreds.meeting.Meeting;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

/// Of two who decide on the same reading of a meeting, one is stale and nothing of it is written.
@OnEachStore
final class MeetingConflictsContractTest extends MeetingContract {
  MeetingConflictsContractTest(Store store) {
    super(store);
  }

  @Test
  void ofTwoWhoChooseOnTheSameReadingOneIsStaleAndSendsNothing() {
    var polling = kept(aMeeting().polling());
    var first = choosing(polling, "date-1");
    write(first);

    assertStale(choosing(polling, "date-2").writes().toArray(Write[]::new));
    assertThat(kept()).isEqualTo(first.answer().find("m-1").orElseThrow());
  }

  @Test
  void ofAProgrammeAndADayThatEndsOnTheSameReadingOneIsStaleSoThatTheNewOneIsShown() {
    var first = aMeeting().fixedOn(firstMorning());
    var two = kept(first.another("m-2").fixedOn(morning(1, "2027-03-02")));
    write(change(two.all(), two.all().programme("m-2", programme(), MONDAY)));

    assertStale(over(two.all()).writes().toArray(Write[]::new));
    assertThat(kept()).isEqualTo(first.record());
  }

  @Test
  void ofTwoPlansOnTheSameReadingOneIsStaleSoThatNoNumberAndNoTimeIsGivenTwice() {
    var before = kept(aMeeting());
    var other = before.another("m-2");
    write(
        change(
            before.all(),
            before.all().fix(before.planned(), firstMorning(), Set.of(Insistence.EARLY), MONDAY)));

    assertStale(
        change(
                before.all(),
                before.all().fix(other.planned(), firstMorning(), Set.of(Insistence.EARLY), MONDAY))
            .writes()
            .toArray(Write[]::new));
    assertThat(meetings().ofRun(FIRST).meetings()).hasSize(1);
  }

  @Test
  void aNetworkThatHasChangedMeanwhileStopsTheMeetingToo() {
    var polling = kept(aMeeting().polling());
    var roster = polling.all().roster();
    var shown = roster.network().showing(Optional.of(next("m-9", MONDAY)));
    stored().write(new Write.NetworkSaved(Optional.of(roster.network()), shown));

    assertStale(choosing(polling, "date-1").writes().toArray(Write[]::new));
    assertThat(kept()).isEqualTo(polling.record());
  }

  @Test
  void aLetterThatExistsStopsTheWholeChange() {
    var polling = kept(aMeeting().polling());
    var chosen = choosing(polling, "date-1");
    var letter = chosen.writes().stream().filter(Write.LetterAdded.class::isInstance).findFirst();
    stored().write(letter.orElseThrow());

    assertAlreadyThere(chosen.writes().toArray(Write[]::new));
    assertThat(kept()).isEqualTo(polling.record());
  }

  @Test
  void nothingIsDecidedAgainstAnAnswerThatArrivesInBetween() {
    var polling = kept(aMeeting().polling());
    var answer = new Answer("e-1", choices(NO, YES, YES), MONDAY);
    stored().write(new Write.AnswerKept(poll(polling), answer));

    assertStale(choosing(polling, "date-1").writes().toArray(Write[]::new));
    assertThat(kept().meeting()).isEqualTo(polling.meeting());
  }

  @Test
  void whoClosesAMeetingOnAnOlderReadingClosesNothing() {
    var polling = kept(aMeeting().polling());
    var scheduled = choosing(polling, "date-1");
    write(scheduled);
    var over = over(scheduled.answer());
    var answer = new Answer("e-1", new Response.Rsvp(true, ""), MONDAY);
    stored()
        .write(
            new Write.AnswerKept(kept().rsvp().map(InquiryRecord::inquiry).orElseThrow(), answer));

    assertStale(over.writes().toArray(Write[]::new));
    assertThat(meetings().open()).extracting(Meeting::id).containsExactly("m-1");
  }
}
