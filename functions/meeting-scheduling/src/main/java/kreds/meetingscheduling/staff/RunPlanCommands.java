package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.change.Order;
import kreds.commit.Stands;
import kreds.inquiry.Slot;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.RunTemplate;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.KeepingTemplates;
import kreds.meetingscheduling.planning.PlanRunInput;
import kreds.meetingscheduling.planning.PlanningTheRun;
import kreds.meetingscheduling.planning.TemplateInput;
import kreds.text.Plural;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about the meetings of a year at once (S14), and what they hear.
public record RunPlanCommands(
    PlanningTheRun planning, KeepingTemplates templates, InstantSource clock) {
  private static final String NETWORK = "network";

  private record RunPlanJson(boolean dryRun, List<MeantMeetingJson> meetings) {}

  private record TemplatesJson(List<TemplateJson> templates) {}

  private record TemplateJson(String template, List<TemplateMeetingJson> meetings) {}

  private record TemplateMeetingJson(String title, int weeks, int days, String start, String end) {

    static TemplateMeetingJson of(RunTemplate.Planned planned) {
      return new TemplateMeetingJson(
          planned.title(),
          planned.weeks(),
          planned.days(),
          planned.start().toString(),
          planned.start().plus(planned.length()).toString());
    }
  }

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.PLAN_RUN,
            "Plans the meetings of a year by a template, each meant for a date outside holidays; nobody"
                + " is told",
            PlanRunInput.INPUT,
            this::plan)
        .add(
            StaffCommand.LIST_TEMPLATES,
            "Lists the templates that a year can be planned by",
            _ -> listed())
        .add(
            StaffCommand.SET_TEMPLATE,
            "Writes a template that years can be planned by; no year that is planned changes with it",
            TemplateInput.INPUT,
            this::set);
  }

  private StaffAnswer plan(PlanRunInput input, Order order) {
    return planning
        .plan(input, order)
        .fold(planned -> planned(input, planned), StaffAnswer::refused);
  }

  private StaffAnswer planned(PlanRunInput input, ChangingMeetings.Changed planned) {
    var answer =
        StaffAnswer.done(
            said(input, planned),
            new RunPlanJson(
                input.dryRun(),
                planned.run().meetings().stream()
                    .map(each -> MeantMeetingJson.of(each, clock.instant()))
                    .toList()));
    if (input.dryRun() && planned.fresh()) {
      return answer.forReal();
    }
    for (var record : planned.run().meetings()) {
      answer = arranged(answer, record.meeting(), clock.instant());
    }
    return answer.next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, input.network()));
  }

  private static String said(PlanRunInput input, ChangingMeetings.Changed planned) {
    var count = planned.run().meetings().stream().filter(RunPlanCommands::isMeant).count();
    if (!planned.fresh()) {
      return "The meetings are planned so already; nothing is changed.";
    }
    return (input.dryRun() ? "Dry run, nothing is changed: " : "")
        + (input.dryRun()
            ? Plural.of(count, "meeting would be", "meetings would be")
            : Plural.of(count, "meeting is", "meetings are"))
        + " meant for their dates. Nobody is written to before one is polled (plan-meeting) or set on"
        + " its date (schedule-meeting) under its title."
        + closed(input, planned);
  }

  /// The day of the first is taken as staff say it, and what is to be known of it is said.
  private static String closed(PlanRunInput input, ChangingMeetings.Changed planned) {
    return ClosedDays.said(
        planned.run().meetings().stream()
            .flatMap(record -> record.meeting().timing().meant().stream())
            .filter(slot -> slot.day(1).equals(input.first()))
            .toList());
  }

  private static boolean isMeant(MeetingRecord record) {
    return record.meeting().state() == MeetingState.PLANNED;
  }

  /// The order that sets a planned meeting on the date that it is meant for, ready to be sent once
  /// it has a place, since everybody is invited to it at once; and the ones that ask about dates,
  /// or plan it for another, which are all that there is once that date is past.
  static StaffAnswer.Done arranged(StaffAnswer.Done answer, Meeting meeting, Instant now) {
    return meeting
        .timing()
        .meant()
        .map(slot ->
            (slot.start().instant().isAfter(now) ? scheduled(answer, meeting, slot) : answer)
                .toFill(
                    StaffCommand.MOVE_MEETING,
                    Map.of(NETWORK, meeting.network(), "meeting", meeting.id()),
                    "start",
                    "end")
                .toFill(
                    StaffCommand.PLAN_MEETING,
                    Map.of(NETWORK, meeting.network(), "title", meeting.title()),
                    "dates",
                    "pollDeadline"))
        .orElse(answer);
  }

  private static StaffAnswer.Done scheduled(StaffAnswer.Done answer, Meeting meeting, Slot slot) {
    var fields = on(meeting, slot);
    if (meeting.place().isEmpty()) {
      return answer.toFill(StaffCommand.SCHEDULE_MEETING, fields, "place");
    }
    fields.put("place", meeting.place());
    return answer.next(StaffCommand.SCHEDULE_MEETING, fields);
  }

  private static Map<String, Object> on(Meeting meeting, Slot slot) {
    return Json.members(
        NETWORK,
        meeting.network(),
        "title",
        meeting.title(),
        "start",
        slot.start().local().toString(),
        "end",
        slot.end().local().toString());
  }

  private StaffAnswer set(TemplateInput input, Order order) {
    return templates.set(input, order).fold(stands -> set(input, stands), StaffAnswer::refused);
  }

  private StaffAnswer set(TemplateInput input, Stands<String> stands) {
    var all = templates.all();
    var said =
        input.meetings().isEmpty()
            ? "It is taken off; a template that ships is again as it ships."
            : "It has " + Plural.of(input.meetings().size(), "meeting") + ".";
    return onward(StaffAnswer.done(stands.said(said), json(all)), all);
  }

  private StaffAnswer listed() {
    var all = templates.all();
    var said = "There are " + Plural.of(all.size(), "template") + ".";
    return onward(StaffAnswer.done(said, json(all)), all);
  }

  /// Each as it can be written anew.
  private static StaffAnswer onward(StaffAnswer.Done answer, List<RunTemplate> all) {
    var onward = answer.toFill(StaffCommand.PLAN_RUN, Map.of(), NETWORK, "firstMeeting");
    for (var each : all) {
      onward =
          onward.next(
              StaffCommand.SET_TEMPLATE,
              Map.of("template", each.name(), "meetings", TemplateInput.written(each.meetings())));
    }
    return onward;
  }

  private static TemplatesJson json(List<RunTemplate> all) {
    return new TemplatesJson(
        all.stream()
            .map(each ->
                new TemplateJson(
                    each.name(), each.meetings().stream().map(TemplateMeetingJson::of).toList()))
            .toList());
  }
}
