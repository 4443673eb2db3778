package kreds.enrollment.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.file.SharedFiles;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.AgendaDay;
import kreds.meeting.Attendees;
import kreds.meeting.BallotStage;
import kreds.meeting.Balloting;
import kreds.meeting.GroupInquiries;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingEvaluation;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.Meetings;
import kreds.meeting.OwnVote;
import kreds.meeting.Renewal;
import kreds.meeting.RunMeetings;
import kreds.meeting.Turnout;
import kreds.run.Enrollment;
import kreds.text.DayLines;
import kreds.web.OffReason;
import kreds.web.Visit;

/// What the meetings of the run ask of somebody who has a place, each with its link: the person's
/// page is where every mail leads to, so whoever has lost the mail of a poll finds it there (U6).
/// Who has none finds what they do for a meeting all the same. One query.
public record OwnMeetings(Meetings meetings, SharedFiles files) {
  /// A run may have its third meeting before its second; one without a date stands where the first
  /// of those stands that are asked for.
  private static final Comparator<MeetingRecord> BY_DATE =
      Comparator.comparing(record ->
          record.dates().stream()
              .map(date -> date.start().instant())
              .min(Comparator.naturalOrder())
              .orElse(Instant.MAX));

  /// The open polls and the meetings whose day is not over, be they cancelled, in the order of
  /// their dates, those of which it is to be said how they were, and all that were; the rules, the
  /// ballot, and whether the group goes on.
  OwnRun of(Visit visit, EnrollmentStatus status) {
    if (status.isCancelled() || isAboutToClick(visit, status.enrollment())) {
      return OwnRun.NOTHING;
    }
    if (!(status.enrollment() instanceof Enrollment.Confirmed)) {
      return OwnRun.NOTHING.with(parts(visit, status));
    }
    var read = meetings.ofRun(status.roster().run().id());
    var run = new RunMeetings(status.roster(), read);
    var balloting = new Balloting(run);
    var past = new OwnPastMeetings(files).of(visit, run.meetings(), status);
    return new OwnRun(
        own(visit, run.meetings(), status, past),
        past,
        new GroupInquiries(run).rules().map(rules -> rules(visit, rules, status)),
        balloting.last().map(last -> ballot(visit, balloting, last, status)),
        balloting.lastOfOtherKind().map(other -> ballot(visit, balloting, other, status)),
        new Renewal(run).posed().map(asked -> renewal(visit, asked, status)),
        posts(run));
  }

  /// Whoever is new here and has a button to press waits for nothing else.
  private static boolean isAboutToClick(Visit visit, Enrollment enrollment) {
    return enrollment instanceof Enrollment.Unconfirmed
        && enrollment.who().had().isEmpty()
        && visit.query("do").isEmpty();
  }

  /// Who has no place, or none yet or any more, may host a meeting all the same, and whoever has
  /// given one up is asked how those were at which they have been.
  private List<OwnMeeting> parts(Visit visit, EnrollmentStatus status) {
    var read = meetings.ofRun(status.roster().run().id());
    var run = new RunMeetings(status.roster(), read);
    var own = new ArrayList<>(OwnPart.alone(visit, run.meetings(), status));
    for (var record : run.meetings().stream().sorted(BY_DATE).toList()) {
      evaluated(visit, record, status, List.of()).ifPresent(own::add);
    }
    return own;
  }

  private static Map<String, Post> posts(RunMeetings run) {
    var posts = new HashMap<String, Post>();
    for (var post : Post.values()) {
      run.statutes()
          .posts()
          .holder(post, run.roster())
          .ifPresent(seat -> posts.put(seat.id(), post));
    }
    return posts;
  }

  private static OwnRun.OwnBallot ballot(
      Visit visit, Balloting balloting, InquiryRecord asked, EnrollmentStatus status) {
    var person = reader(status);
    var stage = Balloting.stage(asked.inquiry(), visit.now());
    var isOpen = stage == BallotStage.OPEN;
    var ballot = Balloting.of(asked.inquiry());
    var subject =
        new LinkSubject.OfBallot(asked.inquiry().id().run(), person.id(), ballot.number());
    var vote = balloting.vote(asked, person, visit.now());
    return new OwnRun.OwnBallot(
        isOpen && vote == OwnVote.MISSING,
        isOpen,
        stage,
        ballot.about(),
        ballot.isElection(),
        ballot.posts().size() == 1 ? Optional.of(ballot.posts().getFirst()) : Optional.empty(),
        vote,
        Balloting.result(asked.inquiry()).map(result -> !result.chosen().isEmpty()),
        visit.link(subject));
  }

  private static OwnRun.OwnRules rules(Visit visit, InquiryRecord rules, EnrollmentStatus status) {
    var person = reader(status);
    var isAwaited = rules.inquiry().isOpen(visit.now()) && rules.of(person).isEmpty();
    var page = visit.link(new LinkSubject.OfRules(status.roster().run().id(), person.id()));
    return new OwnRun.OwnRules(isAwaited, page);
  }

  private static OwnRun.OwnRenewal renewal(
      Visit visit, InquiryRecord asked, EnrollmentStatus status) {
    var person = reader(status);
    var answer = asked.response(person, Response.Renewal.class);
    var isDecided =
        asked.inquiry().question() instanceof Question.Renewing renewing
            && renewing.end().isPresent();
    return new OwnRun.OwnRenewal(
        asked.inquiry().isOpen(visit.now()),
        asked.inquiry().closesAt(),
        answer.map(Response.Renewal::continues),
        isDecided,
        visit.link(new LinkSubject.OfRenewal(status.roster().run().id(), person.id())));
  }

  /// What lies ahead, and first what of the past is still asked about.
  private static List<OwnMeeting> own(
      Visit visit, List<MeetingRecord> all, EnrollmentStatus status, List<PastMeeting> past) {
    var own = new ArrayList<OwnMeeting>();
    for (var record : all.stream().sorted(BY_DATE).toList()) {
      own(visit, record, status)
          .map(each -> each.doing(OwnPart.of(visit, record.meeting(), status)))
          .ifPresent(own::add);
      evaluated(visit, record, status, past).ifPresent(own::add);
    }
    return own;
  }

  private static Optional<OwnMeeting> own(
      Visit visit, MeetingRecord record, EnrollmentStatus status) {
    var meeting = record.meeting();
    if (record.isPolling(visit.now())) {
      return record.poll().map(poll -> polled(visit, meeting, poll, asked(meeting, status)));
    }
    if (meeting.state() == MeetingState.POLLING) {
      return Optional.of(undecided(visit, record, asked(meeting, status)));
    }
    if (meeting.isOffBefore(visit.now())) {
      return Optional.of(off(visit, meeting, status.enrollment().id()));
    }
    return meeting.state() == MeetingState.SCHEDULED && !meeting.isOver(visit.now())
        ? Optional.of(scheduled(visit, record, reader(status)))
        : Optional.empty();
  }

  /// How a meeting was, until it is said: a mail that is lost is found here.
  private static Optional<OwnMeeting> evaluated(
      Visit visit, MeetingRecord record, EnrollmentStatus status, List<PastMeeting> past) {
    var person = status.enrollment().id();
    return record
        .evaluation()
        .filter(asked -> asked.inquiry().isOpen(visit.now()))
        .filter(asked ->
            MeetingEvaluation.askedAs(status.roster(), asked, person)
                .filter(as -> asked.under(as).isEmpty())
                .filter(as -> !Turnout.isNotedAway(status.roster(), as, record.meeting()))
                .isPresent())
        .map(asked -> evaluated(visit, record.meeting(), asked, person, past));
  }

  private static OwnMeeting evaluated(
      Visit visit, Meeting meeting, InquiryRecord asked, String person, List<PastMeeting> past) {
    var deadline = visit.dates().moment(asked.inquiry().closesAt());
    var page = page(visit, meeting, person);
    return new OwnMeeting(
        meeting.title(),
        meeting.stageAt(visit.now()),
        meeting.slot().map(slot -> slot.start().instant()),
        when(visit, meeting),
        OwnMeeting.Where.named(meeting.place()),
        List.of(),
        "",
        visit.text("person.evaluation.text", "deadline", deadline),
        OffReason.NONE,
        visit.text("person.evaluation.link"),
        visit.link(new LinkSubject.OfEvaluation(meeting.run(), meeting.id(), person)),
        true,
        past.stream().filter(each -> each.page().equals(page)).findFirst(),
        List.of());
  }

  /// Who does something else for the meeting is asked as that, and answers as that.
  private static Attendee asked(Meeting meeting, EnrollmentStatus status) {
    return Attendees.of(meeting, status.roster()).asked(reader(status));
  }

  private static Attendee reader(EnrollmentStatus status) {
    return Attendees.formerly(status.roster(), status.enrollment());
  }

  private static OwnMeeting polled(
      Visit visit, Meeting meeting, InquiryRecord poll, Attendee attendee) {
    var isAwaited = poll.response(attendee, Response.DateChoices.class).isEmpty();
    var deadline = visit.dates().moment(poll.inquiry().closesAt());
    var key = isAwaited ? "person.poll" : "person.poll.answered";
    return undated(visit, meeting, attendee, key, Map.of("deadline", deadline), isAwaited);
  }

  /// The poll is over, and its date still to be chosen, or none of them can be any more.
  private static OwnMeeting undecided(Visit visit, MeetingRecord record, Attendee attendee) {
    var key = record.isLate(visit.now()) ? "person.poll.late" : "person.poll.over";
    return undated(visit, record.meeting(), attendee, key, Map.of(), false);
  }

  private static OwnMeeting undated(
      Visit visit,
      Meeting meeting,
      Attendee attendee,
      String key,
      Map<String, String> facts,
      boolean isAwaited) {
    return new OwnMeeting(
        meeting.title(),
        meeting.stageAt(visit.now()),
        Optional.empty(),
        "",
        OwnMeeting.Where.found(meeting.place(), meeting.outline().directions()),
        List.of(),
        "",
        visit.text(key + ".text", facts),
        OffReason.NONE,
        visit.text(key + ".link"),
        visit.link(new LinkSubject.OfPoll(meeting.run(), meeting.id(), attendee.id())),
        isAwaited,
        Optional.empty(),
        List.of());
  }

  /// Once it has begun nothing is asked any more, but who is on the way still needs place and
  /// programme.
  private static OwnMeeting scheduled(Visit visit, MeetingRecord record, Attendee person) {
    var meeting = record.meeting();
    var isAhead = meeting.isAhead(visit.now());
    var answer = record.rsvp().flatMap(asked -> asked.response(person, Response.Rsvp.class));
    var page = page(visit, meeting, person.id());
    return new OwnMeeting(
        meeting.title(),
        meeting.stageAt(visit.now()),
        meeting.slot().map(slot -> slot.start().instant()),
        when(visit, meeting),
        OwnMeeting.Where.found(meeting.place(), meeting.outline().directions()),
        agenda(visit, meeting),
        isAhead ? page + "/calendar.ics" : "",
        visit.text(
            isAhead ? answered(record, person, answer) + ".text" : "person.meeting.begun.text"),
        OffReason.NONE,
        visit.text(isAhead ? link(meeting, answer) : read(meeting)),
        page,
        isAhead && answer.isEmpty(),
        Optional.empty(),
        List.of());
  }

  /// Who had answered before the meeting moved is asked again.
  private static String answered(
      MeetingRecord record, Attendee person, Optional<Response.Rsvp> answer) {
    var isOutdated = record.rsvp().filter(asked -> asked.isOutdated(person)).isPresent();
    return answer
        .map(given -> given.comes() ? "person.meeting.coming" : "person.meeting.away")
        .orElse(isOutdated ? "person.meeting.moved" : "person.meeting");
  }

  /// Whoever has it in mind reads that it does not take place, until its day is over.
  private static OwnMeeting off(Visit visit, Meeting meeting, String person) {
    return new OwnMeeting(
        meeting.title(),
        meeting.stageAt(visit.now()),
        meeting.slot().map(slot -> slot.start().instant()),
        when(visit, meeting),
        OwnMeeting.Where.named(meeting.place()),
        List.of(),
        "",
        visit.text("person.meeting.cancelled.text"),
        OffReason.of(visit, meeting),
        visit.text("person.meeting.page.link"),
        page(visit, meeting, person),
        false,
        Optional.empty(),
        List.of());
  }

  /// A meeting without a programme has none to be seen.
  private static String link(Meeting meeting, Optional<Response.Rsvp> answer) {
    if (meeting.programme().items().isEmpty()) {
      return answer.isEmpty()
          ? "person.meeting.page.awaited.link"
          : "person.meeting.page.answered.link";
    }
    return answer.isEmpty() ? "person.meeting.link" : "person.meeting.answered.link";
  }

  /// Of one about which nothing is asked any more.
  static String read(Meeting meeting) {
    return meeting.programme().items().isEmpty()
        ? "person.meeting.page.link"
        : "person.meeting.programme.link";
  }

  private static String page(Visit visit, Meeting meeting, String person) {
    return visit.link(new LinkSubject.OfMeeting(meeting.run(), meeting.id(), person));
  }

  private static String when(Visit visit, Meeting meeting) {
    return meeting
        .slot()
        .map(slot -> visit.dates().period(slot.start().instant(), slot.end().instant()))
        .orElse("");
  }

  /// Whoever has a place may know all of it.
  private static List<DayLines> agenda(Visit visit, Meeting meeting) {
    return AgendaDay.all(meeting.programme().items(), meeting.slot(), visit.language()).stream()
        .map(day -> day.lines(visit.language()))
        .toList();
  }
}
