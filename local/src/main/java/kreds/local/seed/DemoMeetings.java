package kreds.local.seed;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.BiConsumer;
import kreds.change.Order;
import kreds.delivery.Organizer;
import kreds.file.SharedFile;
import kreds.local.json.LocalJson;
import kreds.meetingscheduling.planning.AskingTheRun;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.Drafting;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.meetingscheduling.planning.PlanningAMeeting;
import kreds.web.form.Fields;

/// Meetings of the demo that have their dates, and were told to everybody before it opens: those
/// that lie behind it, one that can be moved and corrected, and one that can be cancelled; and the
/// rules and the contact person that their group has.
///
/// @param files takes what is in their files
record DemoMeetings(Past past, BiConsumer<SharedFile, byte[]> files) {
  private static final int HALF_A_DAY = 12;

  void take() {
    new DemoConduct(past, past::changing, new DemoFiles(past, files)).take();
    var settings = past.settings;
    var then = InstantSource.fixed(past.before(HALF_A_DAY));
    var inputs = new PlanInput(settings.zone(), settings.defaultLanguage(), then);
    for (var meeting : LocalJson.list(SeedFile.text("meetings.json"))) {
      schedule(inputs, planning(then), meeting);
    }
    rule(then);
    new DemoPosts(past).fill(then);
  }

  private void rule(InstantSource then) {
    var rules = LocalJson.object(SeedFile.text("rules.json"));
    Past.done(
        new AskingTheRun(new ChangingMeetings(past.lookup(), past.changing(then)))
            .rule(
                LocalJson.text(rules, "network"),
                LocalJson.text(rules, "text"),
                LocalJson.text(rules, "textEnglish"),
                false,
                new Order(Past.STAFF, "set-rules")));
  }

  private static void schedule(
      PlanInput inputs, PlanningAMeeting planning, Map<String, Object> meeting) {
    var sent = Fields.of(meeting);
    var input = inputs.fixed().apply(sent);
    if (!sent.faults().isEmpty()) {
      throw new IllegalStateException("meetings.json has faults: " + sent.faults());
    }
    Past.done(planning.fix(input.plan(), input.date(), new Order(Past.STAFF, "schedule-meeting")));
  }

  private PlanningAMeeting planning(InstantSource then) {
    var settings = past.settings;
    var organizer = new Organizer(settings.associationName(), settings.contact().address());
    return new PlanningAMeeting(
        new ChangingMeetings(past.lookup(), past.changing(then)),
        new Drafting(past.ids, settings.zone(), organizer));
  }
}
