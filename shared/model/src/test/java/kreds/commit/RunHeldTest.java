package kreds.commit;

import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.BallotResult;
import kreds.inquiry.GroupRules;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.Question;
import kreds.meeting.Balloting;
import kreds.meeting.ElectedPosts;
import kreds.meeting.MeetingHappening;
import kreds.meeting.Renewal;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// A run in which nothing changes is held all the same by what was decided on all that is in it, so
/// that whoever gets a place meanwhile collides with it; and by nothing else.
final class RunHeldTest {
  private static final Moment AT = byStaff(Subject.meeting("m-1"), "by");
  private final MeetingFixture polling = aMeeting().polling();
  private final MeetingFixture scheduled = aMeeting().fixedOn(firstMorning());
  private final Inquiry poll = polling.record().poll().orElseThrow().inquiry();
  private final RunId id = scheduled.all().roster().run().id();
  private final Inquiry rules =
      Inquiry.opened(
          InquiryId.rules(id, 1),
          new Question.Accepting(new GroupRules(1, "Man kommer.", "")),
          MONDAY);
  private final Inquiry ballot =
      Inquiry.opened(
          InquiryId.ballot(id, 1), new Question.Choosing(aBallot(), Optional.empty()), MONDAY);
  private final Inquiry counted =
      ballot.concluded(
          new Question.Choosing(
              aBallot(),
              Optional.of(
                  BallotResult.of(
                      new Balloting(scheduled.all()).prices(aBallot()),
                      List.of(),
                      3,
                      Set.of("m-1")))));
  private final Inquiry renewal =
      Inquiry.opened(
          InquiryId.renewal(id), new Question.Renewing("", "", Optional.empty()), MONDAY);

  @Test
  void whatIsDecidedOnAllHoldsTheRun() {
    var all =
        List.of(
            new MeetingHappening.PollOpened(polling.meeting(), poll, polling.attendees().asked()),
            new MeetingHappening.Dated(scheduled.meeting(), "polling", scheduled.attendees().all()),
            new MeetingHappening.ProgrammeSet(2, 1),
            new MeetingHappening.CalledOff(polling.meeting(), "polling"),
            new MeetingHappening.SilentReminded(polling.meeting(), poll, List.of()),
            new MeetingHappening.RunPlanned(4),
            new MeetingHappening.OfGroup.RulesSet(rules, 0, List.of()),
            new MeetingHappening.OfGroup.GroupReminded(rules, List.of(), false),
            new MeetingHappening.OfGroup.BallotOpened(ballot, List.of()),
            new MeetingHappening.OfGroup.BallotClosed(
                counted, List.of(), Optional.empty(), new ElectedPosts(Map.of(), Map.of())),
            new MeetingHappening.OfGroup.RenewalAsked(renewal, "running", List.of()),
            new MeetingHappening.OfGroup.RenewalChanged(
                renewal, renewal, polling.attendees().asked()),
            new MeetingHappening.DayOver(scheduled.meeting()));
    var run = scheduled.all().roster().run();

    for (var happening : all) {
      assertThat(runs(happening))
          .as(happening.getClass().getSimpleName())
          .containsExactly(new Write.RunSaved(Optional.of(run), run.asked()));
    }
  }

  @Test
  void whatIsDecidedOnOnePersonOrByTimeAloneHoldsNothing() {
    var someone = polling.attendees().all().getFirst();
    var none =
        List.of(
            new MeetingHappening.NewcomerTold(
                polling.meeting(), Optional.of(poll), someone, polling.attendees()),
            new MeetingHappening.LeaverTold(polling.meeting(), someone, false),
            new MeetingHappening.Answered(new Answer("e-1", choices(YES, NO, NO), MONDAY)),
            new MeetingHappening.OfGroup.NewcomerAsked(rules, someone),
            new MeetingHappening.OfGroup.LeaverReleased(rules, "e-1"),
            new MeetingHappening.OfGroup.RenewalChanged(renewal, renewal, List.of()),
            new MeetingHappening.OfGroup.RenewalOver(
                renewal, new Renewal(scheduled.all()).tally(), staff()),
            new MeetingHappening.OfGroup.YearTold(renewal, List.of()),
            new MeetingHappening.OfGroup.GroupClosed(rules, true),
            new MeetingHappening.AnswersForgotten("e-1", List.of()),
            new MeetingHappening.OfConduct.AttendanceTaken(scheduled.meeting(), 0),
            new MeetingHappening.OfConduct.AgendaTooLate(scheduled.meeting()),
            new MeetingHappening.InquiryClosed(poll.id(), polling.poll(), staff()));

    for (var happening : none) {
      assertThat(runs(happening)).as(happening.getClass().getSimpleName()).isEmpty();
    }
  }

  /// What is written of the run when that happens and the run stays as it is.
  private List<Write> runs(MeetingHappening happening) {
    var all = scheduled.all();
    return MeetingChange.of(all, Decision.of(all, happening), AT).writes().stream()
        .filter(Write.RunSaved.class::isInstance)
        .toList();
  }
}
