package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.meeting.Destination;
import kreds.meeting.Insistence;
import kreds.meeting.MeetingHappening;
import kreds.meeting.NamingTheTeam;
import kreds.meeting.Programme;
import kreds.meeting.Reason;
import kreds.meeting.RunMeetings;
import kreds.meeting.Whereabouts;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.web.staff.StaffCommand;

/// What staff order about a meeting that people know of.
public sealed interface Rearrangement {

  /// Which command it is.
  StaffCommand command();

  /// What is decided of the meeting of that identifier.
  ///
  /// @param files how many of it have come since it began
  Outcome<Decision<RunMeetings, MeetingHappening>> of(
      RunMeetings run, String meeting, int files, Instant now);

  /// By which addresses it names people.
  default List<EmailAddress> people() {
    return List.of();
  }

  /// The fields of the order, beside network and meeting, as staff send it again.
  Map<String, Object> fields();

  private static Map<String, Object> written(Whereabouts where) {
    var fields = new LinkedHashMap<String, Object>();
    where.place().ifPresent(named -> fields.put("place", named));
    where.directions().ifPresent(said -> fields.put("directions", said));
    return fields;
  }

  /// Another time, and maybe another place and another programme.
  ///
  /// @param along whether it only follows another that has moved
  record Move(Destination to, Set<Insistence> insists, boolean along) implements Rearrangement {

    /// The same with these points, for staff to write anew.
    public Move with(Programme points) {
      return new Move(new Destination(to.date(), to.where(), Optional.of(points)), insists, along);
    }

    @Override
    public StaffCommand command() {
      return StaffCommand.MOVE_MEETING;
    }

    @Override
    public Outcome<Decision<RunMeetings, MeetingHappening>> of(
        RunMeetings run, String meeting, int files, Instant now) {
      return run.move(meeting, to, insists, now);
    }

    @Override
    public Map<String, Object> fields() {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("start", to.date().start().local().toString());
      fields.put("end", to.date().end().local().toString());
      fields.putAll(written(to.where()));
      to.programme().ifPresent(points -> fields.put("programme", PointInput.written(points)));
      insists.forEach(each -> fields.put(each.word(), true));
      if (along) {
        fields.put("along", true);
      }
      return fields;
    }
  }

  /// Another title, the place spelt otherwise, other directions to it, or somebody else who hosts
  /// or leads it.
  record Correct(Optional<String> title, Whereabouts where, List<NamedPost> named)
      implements Rearrangement {

    /// Only what is said is corrected.
    public Correct {
      named = List.copyOf(named);
    }

    @Override
    public StaffCommand command() {
      return StaffCommand.CORRECT_MEETING;
    }

    @Override
    public Outcome<Decision<RunMeetings, MeetingHappening>> of(
        RunMeetings run, String meeting, int files, Instant now) {
      var decision =
          named.isEmpty() || !texts().isEmpty()
              ? run.correct(meeting, title, where, now)
              : Outcome.done(Decision.<RunMeetings, MeetingHappening>unchanged(run));
      for (var post : named) {
        decision =
            decision.then(before ->
                new NamingTheTeam(before.after())
                    .name(meeting, post.of(meeting, run.roster()), now)
                    .map(after -> after.following(before.happenings())));
      }
      return decision;
    }

    @Override
    public List<EmailAddress> people() {
      return named.stream().map(post -> post.person().address()).toList();
    }

    private Map<String, Object> texts() {
      var fields = new LinkedHashMap<String, Object>();
      title.ifPresent(said -> fields.put("title", said));
      fields.putAll(written(where));
      return fields;
    }

    @Override
    public Map<String, Object> fields() {
      var fields = texts();
      named.forEach(post -> fields.put(post.role().word(), post.written()));
      return fields;
    }
  }

  /// It does not take place.
  record Cancel(Reason reason, Set<Insistence> insists) implements Rearrangement {

    @Override
    public StaffCommand command() {
      return StaffCommand.CANCEL_MEETING;
    }

    @Override
    public Outcome<Decision<RunMeetings, MeetingHappening>> of(
        RunMeetings run, String meeting, int files, Instant now) {
      return run.cancel(meeting, reason, files, insists, now);
    }

    @Override
    public Map<String, Object> fields() {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("reason", reason.written());
      reason.english().ifPresent(same -> fields.put("reasonEnglish", same));
      insists.forEach(each -> fields.put(each.word(), true));
      return fields;
    }
  }
}
