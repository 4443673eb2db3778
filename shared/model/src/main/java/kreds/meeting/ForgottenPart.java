package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Attendee;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.person.Company;
import kreds.person.Person;

/// Somebody is forgotten, and a meeting that they made happen, or were to, forgets them (G2): its
/// team, its programme and what is evaluated of it name them no more, their links end, and nothing
/// is written to them. What a talk costs that was given stays, as a number. Staff hear of a meeting
/// that has lost somebody by it.
///
/// @param was who it was
record ForgottenPart(Person was, Mover mover, Person staff) implements PartsOfAMover.OfOneMeeting {
  /// What stands in place of the name.
  static final String NOBODY = "…";

  @Override
  public SpeakerStep in(RunMeetings run, MeetingRecord record, Instant now) {
    var meeting = record.meeting();
    var gone = PartsOfAMover.of(meeting, was);
    var names = names(run, meeting, gone);
    var changed = new MeetingRecord(without(meeting, gone, names, now), unnamed(record, names));
    if (changed.equals(record)) {
      return SpeakerStep.none(record);
    }
    var after = changed;
    var happenings = new ArrayList<MeetingHappening>();
    for (var member : gone) {
      after =
          new MeetingRecord(
              after.meeting(),
              MovedPart.frozen(after.inquiries(), MovedPart.speaking(record, member)));
    }
    var riddance = Riddance.of(after, gone, mover.enrollment(), was, now);
    var left = riddance.record().meeting();
    for (var member : gone) {
      happenings.add(changed(left, member, now));
    }
    riddance
        .rid()
        .map(each -> new MeetingHappening.LeaverTold(left, each, true))
        .ifPresent(happenings::add);
    if (gone.isEmpty()) {
      happenings.add(
          new MeetingHappening.PartChanged(
              left,
              mover.enrollment(),
              Attendee.Role.SPEAKER.word(),
              NOBODY,
              PartChange.FORGOTTEN,
              told(PartsOfAMover.isOpen(left, now)),
              mover.since()));
    }
    return new SpeakerStep(riddance.record(), happenings);
  }

  private MeetingHappening changed(Meeting after, TeamMember member, Instant now) {
    var isMissed =
        PartsOfAMover.isOpen(after, now) && (member.state().attends() || member.state().isAsked());
    return new MeetingHappening.PartChanged(
        after, member, PartChange.FORGOTTEN, told(isMissed), mover.since());
  }

  private Optional<Person> told(boolean isMissed) {
    return isMissed ? Optional.of(staff) : Optional.empty();
  }

  /// Somebody else of the same name is named on; and so is everybody of the name of who never had a
  /// place, nor a part in the meeting: a form alone takes nobody out of a programme.
  private Set<String> names(RunMeetings run, Meeting meeting, List<TeamMember> gone) {
    var names = new HashSet<String>();
    if (mover.hadPlace() || !gone.isEmpty()) {
      names.add(was.name());
    }
    gone.forEach(member -> names.add(member.name()));
    meeting.team().members().stream()
        .filter(member -> !gone.contains(member))
        .forEach(member -> names.remove(member.name()));
    run.attendees(meeting).all().stream()
        .map(Attendee::person)
        .filter(person -> !person.address().equals(was.address()))
        .forEach(person -> names.remove(person.name()));
    names.removeIf(String::isBlank);
    return names;
  }

  private Meeting without(Meeting meeting, List<TeamMember> gone, Set<String> names, Instant now) {
    var people = new HashMap<>(meeting.team().people());
    people.putIfAbsent(was.name(), was.company());
    var programme = meeting.outline().programme().without(names, people);
    var told = meeting.agenda();
    var notice =
        new AgendaNotice(
            told.days(),
            told.firstAt(),
            told.sentAt(),
            told.told().without(names, people),
            told.turn());
    var team = meeting.team();
    for (var member : gone) {
      team =
          member.role() == Attendee.Role.SPEAKER
              ? team.without(member.id()).with(blank(member, now, meeting))
              : team.without(member.id());
    }
    var rest = team.equals(meeting.team()) ? meeting : meeting.with(team);
    var corrected =
        programme.equals(meeting.outline().programme())
            ? rest
            : rest.corrected(meeting.outline().with(programme));
    return corrected.with(notice);
  }

  /// Of a speaker the number is left, by which the fee is counted.
  private static TeamMember blank(TeamMember member, Instant now, Meeting meeting) {
    var isOut = PartsOfAMover.isOpen(meeting, now) && !Speaker.hasBegun(meeting, member, now);
    return new TeamMember(
        member.id(),
        member.role(),
        member.number(),
        NOBODY,
        Company.UNKNOWN,
        Optional.empty(),
        member.language(),
        isOut ? SpeakerState.RELEASED : member.state());
  }

  /// How the points were stays; who gave them is not said any more.
  private List<InquiryRecord> unnamed(MeetingRecord record, Set<String> names) {
    var people = new HashMap<>(record.meeting().team().people());
    people.putIfAbsent(was.name(), was.company());
    var all = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      all.add(
          each.inquiry().question() instanceof Question.Evaluating asked
              ? unnamed(each, asked, names, people)
              : each);
    }
    return all;
  }

  private static InquiryRecord unnamed(
      InquiryRecord each,
      Question.Evaluating asked,
      Set<String> names,
      Map<String, Company> people) {
    var points =
        asked.points().stream()
            .map(point ->
                new EvaluatedPoint(
                    point.id(), point.title(), new GivenBy(point.speaker(), people).without(names)))
            .toList();
    return points.equals(asked.points())
        ? each
        : new InquiryRecord(
            each.inquiry().noting(new Question.Evaluating(points, asked.asked(), asked.end())),
            each.answers());
  }
}
