package kreds.meetingscheduling;

import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.audit.Auditing;
import kreds.audit.Trail;
import kreds.aws.Answer;
import kreds.aws.Commands;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.form.Fields;
import kreds.meeting.Meetings;

/// What staff can order about meetings, and what they hear.
record MeetingCommands(
    PlanInput form,
    Planning planning,
    ChoosingTheDate choosing,
    SettingTheProgramme programming,
    MeetingLookup reading,
    Meetings meetings,
    Auditing auditing,
    Trail trail) {
  private static final int SHORT = 120;

  /// A meeting of a network; blank when the only open one is meant.
  record Which(String network, String meeting, String date) {}

  Commands commands() {
    return Commands.of("meeting-scheduling")
        .add(
            "plan-meeting",
            "Plans a meeting and asks everybody concerned which of the proposed dates suit them",
            form::polled,
            this::plan)
        .add(
            "schedule-meeting",
            "Sets a meeting on a fixed date, without a poll, and invites everybody",
            form::fixed,
            this::schedule)
        .add(
            "list-meetings",
            "Lists the meetings of a network; without one, all that are open",
            fields -> fields.optionalText("network", SHORT),
            (network, actor) -> list(network))
        .add(
            "show-meeting",
            "Shows a meeting: the answers to the poll, the best dates first, the programme, who comes",
            MeetingCommands::which,
            (which, actor) -> meant(which, actor, "show-meeting", this::show))
        .add(
            "choose-date",
            "Sets a meeting on one of its dates: closes the poll and sends the invitations",
            MeetingCommands::whichDate,
            (which, actor) -> meant(which, actor, "choose-date", this::choose))
        .add(
            "set-programme",
            "Writes the programme of a meeting anew",
            form::points,
            this::setProgramme);
  }

  private static Which which(Fields fields) {
    return new Which(fields.text("network", 1, SHORT), fields.optionalText("meeting", SHORT), "");
  }

  private static Which whichDate(Fields fields) {
    return new Which(
        fields.text("network", 1, SHORT),
        fields.optionalText("meeting", SHORT),
        fields.text("date", 1, SHORT));
  }

  private Answer plan(PlanInput.Polled ordered, String actor) {
    var outcome = planning.poll(ordered.plan(), ordered.dates(), ordered.deadline(), actor);
    return answered(
        outcome,
        "network/" + ordered.plan().network(),
        "plan-meeting",
        actor,
        arranged -> MeetingAnswers.arranged(arranged, "is planned; asked for their dates: "));
  }

  private Answer schedule(PlanInput.Fixed ordered, String actor) {
    return answered(
        planning.fix(ordered.plan(), ordered.date(), actor),
        "network/" + ordered.plan().network(),
        "schedule-meeting",
        actor,
        arranged -> MeetingAnswers.arranged(arranged, "is on its date; letters: "));
  }

  private Answer list(String network) {
    return MeetingAnswers.list(network.isEmpty() ? meetings.open() : meetings.ofNetwork(network));
  }

  private Answer show(Which which, String actor) {
    return answered(
        reading.of(which.network(), which.meeting()),
        "",
        "show-meeting",
        actor,
        MeetingAnswers::shown);
  }

  private Answer choose(Which which, String actor) {
    return answered(
        choosing.choose(which.network(), which.meeting(), which.date(), actor),
        "meeting/" + which.meeting(),
        "choose-date",
        actor,
        arranged -> MeetingAnswers.arranged(arranged, "has its date; letters: "));
  }

  private Answer setProgramme(PlanInput.Points ordered, String actor) {
    return meant(
        new Which(ordered.network(), ordered.meeting(), ""),
        actor,
        "set-programme",
        (which, who) ->
            answered(
                programming.set(which.network(), which.meeting(), ordered.points(), who),
                "meeting/" + which.meeting(),
                "set-programme",
                who,
                MeetingAnswers::programmed));
  }

  private Answer meant(
      Which which, String actor, String action, BiFunction<Which, String, Answer> then) {
    return answered(
        reading.meant(which.network(), which.meeting()),
        "network/" + which.network(),
        action,
        actor,
        meeting -> then.apply(new Which(which.network(), meeting, which.date()), actor));
  }

  /// A refused step leaves a line in the audit and changes nothing else.
  private <T> Answer answered(
      Outcome<T> outcome, String subject, String action, String actor, Function<T, Answer> done) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> done.apply(value);
      case Outcome.Refused<T>(var refusal) -> {
        if (refusal.kind() == Refusal.Kind.ILLEGAL_STEP) {
          trail.append(auditing.refused(subject, actor, action, refusal));
        }
        yield Answer.refused(refusal);
      }
    };
  }
}
