package kreds.enrollment.staff;

import java.util.Map;
import kreds.enrollment.list.PeopleList;
import kreds.inquiry.Question;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What may be done next with a network, as far as its present run has come: people are invited,
/// the first meeting is planned, the meetings are looked after.
record NextForNetwork(Run run) {
  private static final String NETWORK = "network";

  /// The answer with the next steps.
  StaffAnswer.Done add(StaffAnswer.Done answer) {
    var id = Map.of(NETWORK, run.id().network());
    var mayOpen = !run.listOpen() && run.seats().confirmed() > 0;
    var looked = mayOpen ? answer.next(StaffCommand.OPEN_LIST, id) : answer;
    return people(meetings(lists(looked), id).next(StaffCommand.SHOW_BUDGET, id), id);
  }

  private StaffAnswer.Done lists(StaffAnswer.Done answer) {
    return run.seats().confirmed() == 0
        ? answer
        : answer.next(
            StaffCommand.EXPORT_LIST,
            Map.of(NETWORK, run.id().network(), "list", PeopleList.PARTICIPANTS.word()));
  }

  /// Orders go to the present run, so an earlier one offers none.
  static StaffAnswer.Done lookAt(StaffAnswer.Done answer, Run earlier) {
    return answer
        .next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, earlier.id().network()))
        .next(
            StaffCommand.SHOW_BUDGET,
            Map.of(NETWORK, earlier.id().network(), "run", earlier.id().number()));
  }

  private StaffAnswer.Done meetings(StaffAnswer.Done answer, Map<String, String> id) {
    return switch (run.state()) {
      case RECRUITING -> answer;
      case READY, RUNNING -> answer.next(StaffCommand.LIST_MEETINGS, id).toPlan(run.id().network());
      case RENEWING ->
          answer
              .next(StaffCommand.LIST_MEETINGS, id)
              .next(
                  StaffCommand.SHOW_INQUIRY,
                  Map.of(NETWORK, run.id().network(), "inquiry", Question.RENEWAL));
      case FINISHED, CANCELLED -> answer.next(StaffCommand.LIST_MEETINGS, id);
    };
  }

  /// Nobody is in it yet.
  private StaffAnswer.Done beforeOpening(StaffAnswer.Done answer, Map<String, String> id) {
    return answer
        .next(StaffCommand.LIST_INTEREST, id)
        .next(StaffCommand.LIST_CANDIDATES, id)
        .toFill(StaffCommand.SET_OPENING, id, "date")
        .toFill(StaffCommand.CHANGE_CAPACITY, id, "minimum", "maximum")
        .toFill(StaffCommand.SET_DECISION_DATE, id, "date");
  }

  /// Enrolment that is closed can be opened again.
  static StaffAnswer.Done opening(StaffAnswer.Done answer, Run run) {
    return run.rules().closed()
        ? answer.next(
            StaffCommand.SET_SEAT_RULES, Map.of(NETWORK, run.id().network(), "enrolment", "open"))
        : answer;
  }

  /// Once the group meets, staff may want nobody new in it.
  private StaffAnswer.Done closing(StaffAnswer.Done answer) {
    return run.state() == RunState.RUNNING
        ? answer.next(
            StaffCommand.SET_SEAT_RULES, Map.of(NETWORK, run.id().network(), "enrolment", "closed"))
        : answer;
  }

  private StaffAnswer.Done people(StaffAnswer.Done answer, Map<String, String> id) {
    if (!run.state().takesEnrollments()) {
      return answer;
    }
    if (run.takesInterest()) {
      return beforeOpening(answer, id);
    }
    var isClosed = run.rules().closed();
    var all = (isClosed ? opening(answer, run) : closing(answer).toInvite(run.id().network()));
    all =
        all.next(StaffCommand.LIST_CANDIDATES, id)
            .next(StaffCommand.LIST_INTEREST, id)
            .toFill(StaffCommand.SHOW_ENROLLMENT, id, "email")
            .toFill(StaffCommand.SEND_LINK, id, "email")
            .toFill(StaffCommand.REMOVE_ENROLLMENT, id, "email", "reason")
            .toFill(StaffCommand.SET_QUESTIONS, id, "questions")
            .toFill(StaffCommand.CHANGE_CAPACITY, id, "minimum", "maximum");
    if (run.seats().waiting() + run.seats().offered() > 0) {
      all = all.next(StaffCommand.WHY_NOT, id);
    }
    return run.state() == RunState.RECRUITING
        ? all.toFill(StaffCommand.SET_DECISION_DATE, id, "date")
            .toFill(StaffCommand.EXTEND_NETWORK, id, "decisionDate")
            .toFill(StaffCommand.MERGE_NETWORKS, Map.of("from", run.id().network()), "into")
            .toFill(StaffCommand.CANCEL_NETWORK, id, "reason")
        : all;
  }
}
