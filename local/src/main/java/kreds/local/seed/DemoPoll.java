package kreds.local.seed;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Jitter;
import kreds.change.Actor;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.delivery.Organizer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.inquiry.Response;
import kreds.local.json.LocalJson;
import kreds.meeting.Attendees;
import kreds.meeting.MeetingConsequences;
import kreds.meeting.MeetingHappening;
import kreds.meeting.MeetingRecord;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.Drafting;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.meetingscheduling.planning.PlanningAMeeting;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.run.Roster;
import kreds.web.form.Fields;

/// The small network of the demo looks for a date of its first meeting. Everybody was asked just
/// now, and gets the mail when the demo opens; some have answered already.
record DemoPoll(Past past) {
  private static final Duration JUST_NOW = Duration.ofMinutes(30);
  private static final List<Choice> MOODS = List.of(Choice.YES, Choice.IF_NEEDED, Choice.NO);

  void open() {
    var settings = past.settings;
    var sent = Fields.of(LocalJson.object(SeedFile.text("poll.json")));
    var then = InstantSource.fixed(past.before(0).minus(JUST_NOW));
    var inputs = new PlanInput(settings.zone(), settings.defaultLanguage(), then);
    var input = inputs.polled().apply(sent);
    if (!sent.faults().isEmpty()) {
      throw new IllegalStateException("poll.json has faults: " + sent.faults());
    }
    var order = new Order(Past.STAFF, "plan-meeting");
    var planned = planning(then).poll(input.plan(), input.dates(), input.deadline(), order);
    var meeting = Past.done(planned).record();
    var roster = past.stored.roster(input.plan().network());
    var answered = answered(Attendees.of(meeting.meeting(), roster));
    for (var number = 0; number < answered.size(); number++) {
      past.stands(answer(meeting, roster, answered.get(number), number));
      past.write();
    }
  }

  /// Those whom the meeting needs, and half of those who take part: staff may choose a date.
  private static List<Attendee> answered(Attendees all) {
    var answered = new ArrayList<Attendee>();
    for (var each : all.asked()) {
      if (each.role().isNeeded()) {
        answered.add(each);
      }
    }
    var participants = all.participants();
    answered.addAll(participants.subList(0, (participants.size() + 1) / 2));
    return answered;
  }

  private PlanningAMeeting planning(InstantSource then) {
    var settings = past.settings;
    var organizer = new Organizer(settings.associationName(), settings.contact().address());
    return new PlanningAMeeting(
        new ChangingMeetings(
            new RunMeetingsLookup(past.stored.rosters(), past.stored.meetings()),
            new Changing(past.stored.changes(), past.ids, then, new Jitter(new SecureRandom()))),
        new Drafting(past.ids, settings.zone(), organizer));
  }

  private Change<?> answer(MeetingRecord meeting, Roster roster, Attendee who, int number) {
    var poll = meeting.poll().orElseThrow().inquiry();
    var step =
        new Step(Subject.meeting(meeting.meeting().id()), Actor.person(who.id()), "answer-poll");
    var at = past.at(step, past.before(0));
    var choices = new Response.DateChoices(choices(meeting, number), "");
    var answer = Past.done(poll.answer(who, choices, at.now()));
    return Change.of(
        answer,
        List.of(new Write.AnswerKept(poll, answer)),
        new MeetingConsequences(roster.network()).of(new MeetingHappening.Answered(answer), at));
  }

  /// Everybody can on the second date; each of the others suits some.
  private static Map<String, Choice> choices(MeetingRecord meeting, int number) {
    var choices = new HashMap<String, Choice>();
    for (var date : meeting.proposed()) {
      choices.put(date.id(), MOODS.get((number + choices.size()) % MOODS.size()));
    }
    choices.put(meeting.proposed().get(1).id(), Choice.YES);
    return choices;
  }
}
