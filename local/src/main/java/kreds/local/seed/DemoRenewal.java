package kreds.local.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.MeetingChange;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.delivery.Organizer;
import kreds.enrollment.seat.Applications;
import kreds.inquiry.Answer;
import kreds.inquiry.Response;
import kreds.local.json.LocalJson;
import kreds.meeting.MeetingHappening;
import kreds.meeting.Renewal;
import kreds.meeting.RunMeetings;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.Drafting;
import kreds.meetingscheduling.planning.Plan;
import kreds.meetingscheduling.planning.PlanningAMeeting;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.run.Run;
import kreds.run.SeatConsequences;

/// A network of the demo whose year is over: each has said whether they take part for another one,
/// and one waits for a place. What becomes of it is to be ordered.
record DemoRenewal(Past past) {
  private static final long A_DAY = 24;
  private static final int PUBLISHED = 380;
  private static final int ENROLLED = 340;
  private static final int PLANNED = 300;
  private static final int MET = 60;
  private static final int ASKED = 40;
  private static final int CLOSED = 5;

  /// What is decided on the meetings of the run.
  private interface Rule {
    Outcome<Decision<RunMeetings, MeetingHappening>> of(RunMeetings run, Instant now);
  }

  void take() {
    var json = LocalJson.object(SeedFile.text("renewal.json"));
    var id = LocalJson.text(json, "id");
    publish(id, json);
    enroll(id, LocalJson.objects(json, "enrolled"));
    meet(id, LocalJson.object(json, "meeting"));
    var closes = past.before(CLOSED * A_DAY);
    on(id, "ask-renewal", ASKED, (run, now) -> run.renew("", "", closes, now));
    answer(id, LocalJson.objects(json, "enrolled"));
    passed(id, CLOSED);
  }

  private void publish(String id, Map<String, Object> json) {
    var then = past.before(PUBLISHED * A_DAY);
    var plan = FirstNetworks.plan(json, then);
    var network = Network.published(id, plan.description(), "", then);
    past.stands(new Write.NetworkSaved(Optional.empty(), network));
    past.stands(new Write.RunSaved(Optional.empty(), Run.first(id, plan, then)));
    past.write();
  }

  private void enroll(String id, List<Map<String, Object>> people) {
    var then = past.before(ENROLLED * A_DAY);
    var applications = new Applications(past.ids);
    for (var person : people) {
      then = then.plus(Duration.ofHours(A_DAY));
      var roster = past.stored.roster(id);
      var who = applications.applicant(roster.run().id(), SeedFile.person(person), "", then);
      var decision = Past.done(roster.enrollConfirmed(who, then));
      var step = new Step(Subject.network(id), Actor.person(who.id()), "enroll");
      past.stands(
          new RosterChange(new SeatConsequences(past.staff))
              .of(roster, decision, past.at(step, then)));
      past.write();
    }
  }

  private void meet(String id, Map<String, Object> meeting) {
    var settings = past.settings;
    var organizer = new Organizer(settings.associationName(), settings.contact().address());
    var planning =
        new PlanningAMeeting(
            new ChangingMeetings(
                past.lookup(), past.changing(InstantSource.fixed(past.before(PLANNED * A_DAY)))),
            new Drafting(past.ids, settings.zone(), organizer));
    var plan =
        new Plan(
            id,
            LocalJson.text(meeting, "title"),
            LocalJson.text(meeting, "place"),
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Set.of());
    var day = past.before(MET * A_DAY).atZone(settings.zone()).toLocalDate();
    var begin = day.atTime(LocalTime.of(9, 30)).atZone(settings.zone()).toInstant();
    var span = new Plan.Span(begin, begin.plus(Duration.ofHours(4)));
    Past.done(planning.fix(plan, span, new Order(Past.STAFF, "schedule-meeting")));
    passed(id, MET - 1);
  }

  private void answer(String id, List<Map<String, Object>> people) {
    for (var person : people) {
      if (person.containsKey("continues")) {
        var run = Past.done(past.lookup().current(id));
        var asked = new Renewal(run).asked().orElseThrow().inquiry();
        var who = new Applications(past.ids).idOf(run.roster().run().id(), SeedFile.person(person));
        var said =
            new Response.Renewal(
                Boolean.TRUE.equals(person.get("continues")), LocalJson.text(person, "remark"));
        var answer = new Answer(who, said, past.before(ASKED * A_DAY - A_DAY));
        past.stands(new Write.AnswerKept(asked, answer));
        past.write();
      }
    }
  }

  /// What time itself has changed by then.
  private void passed(String id, int days) {
    var fresh = true;
    while (fresh) {
      fresh =
          on(id, "look-after-meeting", days, (run, now) -> Outcome.done(run.at(now, past.staff)));
    }
  }

  private boolean on(String id, String action, int days, Rule rule) {
    return Past.done(
        past.changing(InstantSource.fixed(past.before(days * A_DAY)))
            .on(
                new Order(Past.STAFF, action).about(Subject.network(id)),
                () -> past.lookup().current(id),
                (run, at) ->
                    rule.of(run, at.now())
                        .map(decision ->
                            MeetingChange.of(run, decision, at).map(_ -> !decision.isNothing()))));
  }
}
