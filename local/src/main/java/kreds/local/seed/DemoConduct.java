package kreds.local.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.delivery.Organizer;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Response;
import kreds.local.json.LocalJson;
import kreds.meeting.MeetingHappening;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingRoll;
import kreds.meeting.RunMeetings;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.Drafting;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.meetingscheduling.planning.PlanningAMeeting;
import kreds.outcome.Outcome;
import kreds.run.Enrollment;
import kreds.web.form.Fields;

/// Meetings of the demo that lie behind it: what is to be kept of one of them is not kept yet. Of
/// both some have said how they were.
///
/// @param changing writes at a moment, and leaves letters out that were read long ago
/// @param files puts files beside minutes
record DemoConduct(Past past, Function<InstantSource, Changing> changing, DemoFiles files) {
  private static final long PLANNED_BEFORE = 20 * 24;
  private static final long A_DAY = 24;
  private static final Duration A_MOMENT = Duration.ofMinutes(30);

  /// Around holidays the working day on which people are asked how it was may still be to come.
  void take() {
    LocalJson.list(SeedFile.text("past-meetings.json")).stream()
        .map(meeting -> LocalJson.text(meeting, "network"))
        .distinct()
        .forEach(this::settle);
    for (var meeting : LocalJson.list(SeedFile.text("past-meetings.json"))) {
      var id = scheduled(meeting);
      var network = LocalJson.text(meeting, "network");
      var days = SeedFile.whole(meeting, "daysAgo");
      for (var hours = PLANNED_BEFORE - A_DAY; hours > (days - 1) * A_DAY; hours -= A_DAY) {
        look(network, past.before(hours));
      }
      var end = end(network, id);
      look(network, end);
      assertOver(network, id);
      var after = latest(end.plus(A_MOMENT), past.before((days - 1) * A_DAY));
      keep(network, id, meeting, after);
      var morning = latest(after, evaluation(network, id).nextAt().orElseThrow());
      if (morning.isBefore(past.before(1))) {
        look(network, morning);
        evaluate(network, id, LocalJson.objects(meeting, "evaluations"), morning.plus(A_MOMENT));
      }
    }
  }

  /// Who has a place had it before the first of these meetings was planned, or could not have been
  /// there.
  private void settle(String network) {
    var since = past.before(PLANNED_BEFORE + A_DAY);
    for (var place : past.stored.roster(network).in(Enrollment.Confirmed.class)) {
      past.stands(
          new Write.SeatSaved(new Enrollment.Confirmed(place.who(), since, place.handOver())));
    }
    past.write();
  }

  private Instant end(String network, String id) {
    return Past.done(past.lookup().current(network))
        .find(id)
        .flatMap(record -> record.meeting().slot())
        .orElseThrow()
        .end()
        .instant();
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Inquiry evaluation(String network, String id) {
    return Past.done(past.lookup().current(network))
        .find(id)
        .flatMap(MeetingRecord::evaluation)
        .orElseThrow()
        .inquiry();
  }

  /// The first of those who are asked have answered.
  private void evaluate(String network, String id, List<Map<String, Object>> all, Instant then) {
    var asked = evaluation(network, id);
    var people = List.copyOf(new TreeSet<>(asked.notified()));
    for (var number = 0; number < all.size(); number++) {
      var answer = new Answer(people.get(number), said(all.get(number)), then);
      past.stands(new Write.AnswerKept(asked, answer));
      past.write();
    }
  }

  private static Response.Evaluated said(Map<String, Object> json) {
    var points = new HashMap<String, Integer>();
    for (var name : json.keySet()) {
      if (name.startsWith("point-")) {
        points.put(name, SeedFile.whole(json, name));
      }
    }
    return new Response.Evaluated(
        SeedFile.whole(json, "whole"), points, LocalJson.text(json, "comment"));
  }

  /// On a morning so many days ago.
  private String scheduled(Map<String, Object> meeting) {
    var settings = past.settings;
    var then = InstantSource.fixed(past.before(PLANNED_BEFORE));
    var day =
        LocalDate.ofInstant(past.before(0), settings.zone())
            .minusDays(SeedFile.whole(meeting, "daysAgo"));
    var order = new HashMap<>(meeting);
    order.keySet().removeAll(List.of("daysAgo", "present", "minutes", "evaluations", "file"));
    order.put("start", day + "T09:30");
    order.put("end", day + "T14:00");
    var sent = Fields.of(order);
    var input =
        new PlanInput(settings.zone(), settings.defaultLanguage(), then).fixed().apply(sent);
    if (!sent.faults().isEmpty()) {
      throw new IllegalStateException("past-meetings.json has faults: " + sent.faults());
    }
    var organizer = new Organizer(settings.associationName(), settings.contact().address());
    var planning =
        new PlanningAMeeting(
            new ChangingMeetings(past.lookup(), changing.apply(then)),
            new Drafting(past.ids, settings.zone(), organizer));
    return Past.done(
            planning.fix(input.plan(), input.date(), new Order(Past.STAFF, "schedule-meeting")))
        .record()
        .meeting()
        .id();
  }

  /// The round of that moment, until nothing is left to do.
  private void look(String network, Instant then) {
    while (step(
        network, then, "look-after-meeting", (run, at) -> Outcome.done(run.at(at, past.staff)))) {
      // One reminder or agenda at a time.
    }
  }

  /// What is kept of it, if it is.
  private void keep(String network, String id, Map<String, Object> meeting, Instant then) {
    var minutes = LocalJson.text(meeting, "minutes");
    if (minutes.isEmpty()) {
      return;
    }
    var came = Math.max(1, SeedFile.whole(meeting, "present"));
    step(
        network,
        then,
        "take-attendance",
        (run, at) ->
            run.attend(
                id,
                new MeetingRoll(run.roster(), run.find(id).orElseThrow().meeting())
                    .people().stream().limit(came).map(Attendee::id).toList(),
                List.of(),
                at));
    step(network, then, "publish-minutes", (run, at) -> run.publish(id, minutes, at));
    Past.done(past.lookup().current(network))
        .find(id)
        .ifPresent(record -> files.add(record.meeting(), LocalJson.text(meeting, "file"), then));
  }

  /// A step at a moment; whether it has changed something.
  private boolean step(
      String network,
      Instant then,
      String action,
      BiFunction<RunMeetings, Instant, Outcome<Decision<RunMeetings, MeetingHappening>>> rule) {
    return Past.done(
        changing
            .apply(InstantSource.fixed(then))
            .on(
                new Step(Subject.network(network), Actor.SYSTEM, action),
                () -> past.lookup().current(network),
                (run, at) ->
                    rule.apply(run, at.now())
                        .map(decision ->
                            MeetingChange.of(run, decision, at).map(_ -> !decision.isNothing()))));
  }

  private void assertOver(String network, String id) {
    var isOver =
        Past.done(past.lookup().current(network))
            .find(id)
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.timing().over())
            .isPresent();
    if (!isOver) {
      throw new IllegalStateException("a meeting of the demo is not over");
    }
  }
}
