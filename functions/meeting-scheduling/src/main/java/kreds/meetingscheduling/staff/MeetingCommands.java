package kreds.meetingscheduling.staff;

import kreds.change.Order;
import kreds.meetingscheduling.planning.ChoosingTheDate;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.meetingscheduling.planning.PlanningAMeeting;
import kreds.meetingscheduling.planning.SettingTheProgramme;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;

/// What staff can order about meetings, and what they hear.
public record MeetingCommands(
    PlanInput input,
    PlanningAMeeting planning,
    ChoosingTheDate choosing,
    SettingTheProgramme programming,
    MeetingQueries queries) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            "plan-meeting",
            "Plans a meeting and asks everybody concerned which of the proposed dates suit them",
            input.polled(),
            this::plan)
        .add(
            "schedule-meeting",
            "Sets a meeting on a fixed date, without a poll, and invites everybody",
            input.fixed(),
            this::schedule)
        .add(
            "list-meetings",
            "Lists the meetings of a network; without one, all that are open",
            MeetingInput.ANY_NETWORK,
            (network, _) -> MeetingAnswers.list(queries.list(network)))
        .add(
            "show-meeting",
            "Shows a meeting: the answers to the poll, the best dates first, the programme, who comes",
            MeetingInput.INPUT,
            (which, _) -> show(which))
        .add(
            "choose-date",
            "Sets a meeting on one of its dates: closes the poll and sends the invitations",
            MeetingInput.WITH_DATE,
            this::choose)
        .add(
            "set-programme",
            "Writes the programme of a meeting anew",
            PlanInput.POINTS,
            this::setProgramme);
  }

  private StaffAnswer plan(PlanInput.Polled ordered, Order order) {
    return planning
        .poll(ordered.plan(), ordered.dates(), ordered.deadline(), order)
        .fold(
            planned -> MeetingAnswers.planned(planned, "is planned; asked for their dates: "),
            StaffAnswer::refused);
  }

  private StaffAnswer schedule(PlanInput.Fixed ordered, Order order) {
    return planning
        .fix(ordered.plan(), ordered.date(), order)
        .fold(
            planned -> MeetingAnswers.planned(planned, "is on its date; letters: "),
            StaffAnswer::refused);
  }

  private StaffAnswer show(MeetingInput which) {
    return queries
        .show(which.network(), which.meeting())
        .fold(MeetingAnswers::shown, StaffAnswer::refused);
  }

  private StaffAnswer choose(MeetingInput which, Order order) {
    return queries
        .meant(which.network(), which.meeting())
        .then(meeting -> choosing.choose(which.network(), meeting, which.date(), order))
        .fold(
            planned -> MeetingAnswers.planned(planned, "has its date; letters: "),
            StaffAnswer::refused);
  }

  private StaffAnswer setProgramme(PlanInput.Points ordered, Order order) {
    return queries
        .meant(ordered.network(), ordered.meeting())
        .then(meeting -> programming.set(ordered.network(), meeting, ordered.points(), order))
        .fold(MeetingAnswers::programmed, StaffAnswer::refused);
  }
}
