package kreds.meetingscheduling.staff;

import java.time.InstantSource;
import kreds.change.Order;
import kreds.file.MeetingFiles;
import kreds.file.SharedFiles;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.meetingscheduling.planning.ChoosingTheDate;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.meetingscheduling.planning.PlannedMeeting;
import kreds.meetingscheduling.planning.PlanningAMeeting;
import kreds.meetingscheduling.planning.SettingTheProgramme;
import kreds.outcome.Refusal;
import kreds.run.FormerAddress;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about meetings, and what they hear.
public record MeetingCommands(
    PlanInput input,
    PlanningAMeeting planning,
    ChoosingTheDate choosing,
    SettingTheProgramme programming,
    MeetingQueries queries,
    SharedFiles files,
    InstantSource clock) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.PLAN_MEETING,
            "Plans a meeting and asks everybody concerned which of the proposed dates suit them; with"
                + " dryRun it only says how many would be",
            input.polled(),
            this::plan)
        .add(
            StaffCommand.SCHEDULE_MEETING,
            "Sets a meeting on a fixed date, without a poll, and invites everybody; with dryRun it only"
                + " says how many would be",
            input.fixed(),
            this::schedule)
        .add(
            StaffCommand.LIST_MEETINGS,
            "Lists the meetings of a network; without one, all that are open",
            MeetingInput.ANY_NETWORK,
            (network, _) -> list(network))
        .add(
            StaffCommand.SHOW_MEETING,
            "Shows a meeting: the answers to the poll, the best dates first, the programme, who comes",
            MeetingInput.INPUT,
            (which, _) -> show(which))
        .add(
            StaffCommand.CHOOSE_DATE,
            "Sets a meeting on one of its dates: closes the poll and sends the invitations",
            MeetingInput.WITH_DATE,
            this::choose)
        .add(
            StaffCommand.SET_PROGRAMME,
            "Writes the programme of a meeting anew; with dryRun it only says who would be told, and"
                + " when",
            PlanInput.POINTS,
            this::setProgramme);
  }

  private StaffAnswer plan(PlanInput.Polled ordered, Order order) {
    return planning
        .poll(ordered.plan(), ordered.dates(), ordered.deadline(), ordered.dryRun(), order)
        .fold(
            planned ->
                (ordered.dryRun()
                        ? tried(planned, "would be planned; asked for their dates: ")
                        : planned(planned, "is planned; asked for their dates: "))
                    .saying(FormerAddress.said(planned.roster(), ordered.plan().named())),
            StaffAnswer::refused);
  }

  private StaffAnswer schedule(PlanInput.Fixed ordered, Order order) {
    return planning
        .fix(ordered.plan(), ordered.date(), ordered.dryRun(), order)
        .fold(
            planned ->
                (ordered.dryRun()
                        ? tried(planned, "would be on its date; letters: ")
                        : planned(planned, "is on its date; letters: "))
                    .saying(FormerAddress.said(planned.roster(), ordered.plan().named())),
            StaffAnswer::refused);
  }

  private StaffAnswer list(String network) {
    return queries
        .list(network)
        .fold(found -> MeetingAnswers.list(network, found, clock.instant()), StaffAnswer::refused);
  }

  private StaffAnswer show(MeetingInput which) {
    return queries
        .show(which.network(), which.meeting())
        .fold(
            shown ->
                MeetingAnswers.shown(
                    shown, files(shown), which.meeting().isEmpty(), clock.instant()),
            StaffAnswer::refused);
  }

  private MeetingFiles files(MeetingContext shown) {
    return files.of(shown.meeting().run(), shown.meeting().id());
  }

  private StaffAnswer choose(MeetingInput which, Order order) {
    return queries
        .meant(which.network(), which.meeting())
        .then(meeting ->
            choosing.choose(which.network(), meeting, which.date(), which.insists(), order))
        .fold(
            planned -> planned(planned, "has its date; letters: "),
            refusal ->
                NotChosen.isAboutPeople(refusal)
                    ? notChosen(which, refusal)
                    : StaffAnswer.refused(refusal));
  }

  /// Whoever cannot, or has not answered, is named.
  private StaffAnswer notChosen(MeetingInput which, Refusal refusal) {
    return queries
        .show(which.network(), which.meeting())
        .fold(
            context -> new NotChosen(context, refusal, clock.instant()).of(which.date()),
            _ -> StaffAnswer.refused(refusal));
  }

  private StaffAnswer.Done planned(PlannedMeeting planned, String what) {
    return MeetingAnswers.planned(planned, what, clock.instant());
  }

  private StaffAnswer.Done tried(PlannedMeeting planned, String what) {
    return MeetingAnswers.tried(planned, what, clock.instant());
  }

  private StaffAnswer setProgramme(PlanInput.Points ordered, Order order) {
    return queries
        .meant(ordered.network(), ordered.meeting())
        .then(meeting ->
            programming.set(ordered.network(), meeting, ordered.points(), ordered.dryRun(), order))
        .fold(
            planned -> MeetingAnswers.programmed(planned, ordered.dryRun(), clock.instant()),
            StaffAnswer::refused);
  }
}
