package kreds.meetingscheduling.staff;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.meeting.DatePoll;
import kreds.meeting.Insistence;
import kreds.meeting.Programme;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.meetingscheduling.planning.Rearrangement;
import kreds.meetingscheduling.planning.RearrangementInput;
import kreds.meetingscheduling.planning.RearrangementInput.Ordered;
import kreds.meetingscheduling.planning.RearrangingAMeeting;
import kreds.outcome.Refusal;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about a meeting that people know of. Each can be seen first: with `dryRun:
/// true` it says who would get what, and the same order without it is ready to be sent.
public record RearrangingCommands(
    RearrangementInput input,
    RearrangingAMeeting rearranging,
    MeetingQueries queries,
    InstantSource clock) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.MOVE_MEETING,
            "Moves a meeting to another time or place and asks everybody again; its programme moves along"
                + " where it no longer fits, or is written anew in the same step",
            input.move(),
            this::rearrange)
        .add(
            StaffCommand.CORRECT_MEETING,
            "Corrects the title of a meeting, the spelling of its place or the directions to it, or names"
                + " another host or facilitator; another place is move-meeting's",
            input.correct(),
            this::rearrange)
        .add(
            StaffCommand.CANCEL_MEETING,
            "Cancels a meeting, calls its poll off, or says of one whose time has come that it did not"
                + " take place; the network goes on",
            input.cancel(),
            this::rearrange);
  }

  private StaffAnswer rearrange(Ordered ordered, Order order) {
    var answer =
        new RearrangementAnswer(
            ordered.what(), ordered.dryRun(), new LetterSubjects(input.zone()), clock.instant());
    return queries
        .meant(ordered.network(), ordered.meeting())
        .then(meeting ->
            rearranging.order(ordered.network(), meeting, ordered.what(), ordered.dryRun(), order))
        .fold(answer::of, refusal -> refused(ordered, refusal));
  }

  /// Whoever cannot then is named, and the one order that goes on is there to be completed.
  private StaffAnswer refused(Ordered ordered, Refusal refusal) {
    if (Insistence.isCalledOffBy(refusal) && ordered.what() instanceof Rearrangement.Cancel off) {
      return insisting(ordered, off, refusal);
    }
    var isAnswered =
        refusal.code().equals(Programme.OUTSIDE) || refusal.code().equals(DatePoll.DECLINED);
    return isAnswered && ordered.what() instanceof Rearrangement.Move move
        ? queries
            .show(ordered.network(), ordered.meeting())
            .fold(
                context ->
                    refusal.code().equals(Programme.OUTSIDE)
                        ? outside(ordered, move, context, refusal)
                        : declined(ordered, move, context, refusal),
                _ -> StaffAnswer.refused(refusal))
        : StaffAnswer.refused(refusal);
  }

  /// The same order, in which staff say that it is to be so all the same.
  private static StaffAnswer insisting(Ordered ordered, Rearrangement off, Refusal refusal) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("network", ordered.network());
    if (!ordered.meeting().isEmpty()) {
      fields.put("meeting", ordered.meeting());
    }
    fields.putAll(off.fields());
    if (ordered.dryRun()) {
      fields.put("dryRun", true);
    }
    return new StaffAnswer.Refused(Problem.of(refusal))
        .toFill(StaffCommand.CANCEL_MEETING, fields, Insistence.ANYWAY.word());
  }

  /// The same order with the points as they were sent, or as they stand, for staff to write anew:
  /// people are written to once then, of the new time and the new programme.
  private static StaffAnswer outside(
      Ordered ordered, Rearrangement.Move move, MeetingContext context, Refusal refusal) {
    var points = move.to().programme().orElse(context.meeting().outline().programme());
    var fields = fields(ordered, move.with(points), context);
    if (ordered.dryRun()) {
      fields.put("dryRun", true);
    }
    return new StaffAnswer.Refused(Problem.of(refusal))
        .toFill(StaffCommand.MOVE_MEETING, fields, "programme");
  }

  private static StaffAnswer declined(
      Ordered ordered, Rearrangement.Move move, MeetingContext context, Refusal refusal) {
    var poll = new DatePoll(context.record(), context.attendees());
    var posts = new TreeSet<String>();
    for (var slot : context.record().proposed()) {
      if (slot.overlaps(move.to().date())) {
        posts.addAll(poll.tally(slot).refusedBy());
      }
    }
    var names = MeetingDetailsJson.named(List.copyOf(posts), context);
    var problem =
        Problem.of(refusal).saying(refusal.detail() + " Cannot: " + String.join(", ", names) + ".");
    return new StaffAnswer.Refused(problem)
        .toFill(StaffCommand.MOVE_MEETING, fields(ordered, move, context), "anyway");
  }

  private static Map<String, Object> fields(
      Ordered ordered, Rearrangement what, MeetingContext context) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("network", ordered.network());
    fields.put("meeting", context.meeting().id());
    fields.putAll(what.fields());
    return fields;
  }
}
