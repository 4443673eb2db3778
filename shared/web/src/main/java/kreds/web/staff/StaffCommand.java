package kreds.web.staff;

import static kreds.web.staff.FunctionName.EMAIL_DISTRIBUTION;
import static kreds.web.staff.FunctionName.ENROLLMENT;
import static kreds.web.staff.FunctionName.MEETING_SCHEDULING;
import static kreds.web.staff.FunctionName.PROPOSAL_INTAKE;

import java.util.ArrayList;
import java.util.List;
import kreds.web.form.Choices;

/// The directory of all that staff can order, and in which function it lies: the way from a
/// proposal to a meeting leads through all four, and each must be able to name the next.
public enum StaffCommand {
  TODAY_OF_PROPOSALS(PROPOSAL_INTAKE, "today"),
  LIST_PROPOSALS(PROPOSAL_INTAKE),
  SHOW_PROPOSAL(PROPOSAL_INTAKE),
  REFINE_PROPOSAL(PROPOSAL_INTAKE),
  NOTE_PROPOSAL(PROPOSAL_INTAKE),
  ANSWER_PROPOSER(PROPOSAL_INTAKE),
  SEND_PROPOSER_LINK(PROPOSAL_INTAKE),
  DESCRIBE_PROPOSAL(PROPOSAL_INTAKE),
  ASK_PROPOSER(PROPOSAL_INTAKE),
  PUBLISH_PROPOSAL(PROPOSAL_INTAKE),
  DECLINE_PROPOSAL(PROPOSAL_INTAKE),
  MERGE_PROPOSALS(PROPOSAL_INTAKE),
  STRIKE_WISH(PROPOSAL_INTAKE),
  PREPARE_DECISION(PROPOSAL_INTAKE),
  RELEASE_DECISIONS(PROPOSAL_INTAKE),
  LIST_CANDIDATES(PROPOSAL_INTAKE),
  ADD_CANDIDATE(PROPOSAL_INTAKE),
  IMPORT_CANDIDATES(PROPOSAL_INTAKE),
  CANDIDATES_FROM_INTEREST(PROPOSAL_INTAKE),
  REMOVE_CANDIDATE(PROPOSAL_INTAKE),
  LIST_INTEREST(PROPOSAL_INTAKE),

  TODAY(ENROLLMENT),
  LIST_NETWORKS(ENROLLMENT),
  SHOW_NETWORK(ENROLLMENT),
  SHOW_ENROLLMENT(ENROLLMENT),
  SEND_LINK(ENROLLMENT),
  WHY_NOT(ENROLLMENT),
  PROMOTE_ENROLLMENT(ENROLLMENT),
  REMOVE_ENROLLMENT(ENROLLMENT),
  CORRECT_ENROLLMENT(ENROLLMENT),
  ADMIT_ENROLLMENT(ENROLLMENT),
  REJECT_ENROLLMENT(ENROLLMENT),
  SET_SEAT_RULES(ENROLLMENT),
  SET_QUESTIONS(ENROLLMENT),
  CHANGE_CAPACITY(ENROLLMENT),
  SET_DECISION_DATE(ENROLLMENT),
  SET_OPENING(ENROLLMENT),
  OPEN_LIST(ENROLLMENT),
  EXPORT_LIST(ENROLLMENT),
  IMPORT_COMPANIES(ENROLLMENT),
  LIST_COMPANIES(ENROLLMENT),
  REMOVE_COMPANY(ENROLLMENT),
  EXTEND_NETWORK(ENROLLMENT),
  MERGE_NETWORKS(ENROLLMENT),
  CANCEL_NETWORK(ENROLLMENT),
  LIST_KEYS(ENROLLMENT),
  ROTATE_KEYS(ENROLLMENT),
  REVOKE_KEY(ENROLLMENT),

  TODAY_OF_MEETINGS(MEETING_SCHEDULING, "today"),
  PLAN_MEETING(MEETING_SCHEDULING),
  SCHEDULE_MEETING(MEETING_SCHEDULING),
  PLAN_RUN(MEETING_SCHEDULING),
  LIST_TEMPLATES(MEETING_SCHEDULING),
  LIST_MEETINGS(MEETING_SCHEDULING),
  SHOW_MEETING(MEETING_SCHEDULING),
  CHOOSE_DATE(MEETING_SCHEDULING),
  SET_PROGRAMME(MEETING_SCHEDULING),
  MOVE_MEETING(MEETING_SCHEDULING),
  CORRECT_MEETING(MEETING_SCHEDULING),
  CANCEL_MEETING(MEETING_SCHEDULING),
  ASK_SPEAKER(MEETING_SCHEDULING),
  RELEASE_SPEAKER(MEETING_SCHEDULING),
  SET_COSTS(MEETING_SCHEDULING),
  SHOW_BUDGET(MEETING_SCHEDULING),
  INVOICE_BASIS(MEETING_SCHEDULING),
  SET_RULES(MEETING_SCHEDULING),
  OPEN_BALLOT(MEETING_SCHEDULING),
  SHOW_INQUIRY(MEETING_SCHEDULING),
  CLOSE_INQUIRY(MEETING_SCHEDULING),
  ASK_RENEWAL(MEETING_SCHEDULING),
  SET_STATUTES(MEETING_SCHEDULING),
  TAKE_ATTENDANCE(MEETING_SCHEDULING),
  SHOW_ATTENDANCE(MEETING_SCHEDULING),
  PUBLISH_MINUTES(MEETING_SCHEDULING),
  HOLD_MEETING(MEETING_SCHEDULING),
  START_NEXT_RUN(MEETING_SCHEDULING),
  END_NETWORK(MEETING_SCHEDULING),

  PREPARE_MAILING(EMAIL_DISTRIBUTION),
  EDIT_MAILING(EMAIL_DISTRIBUTION),
  DROP_MAILING(EMAIL_DISTRIBUTION),
  LIST_MAILINGS(EMAIL_DISTRIBUTION),
  TEST_MAILING(EMAIL_DISTRIBUTION),
  PREVIEW_MAILING(EMAIL_DISTRIBUTION),
  SHOW_MAILING(EMAIL_DISTRIBUTION),
  RELEASE_MAILING(EMAIL_DISTRIBUTION),
  STOP_MAILING(EMAIL_DISTRIBUTION),
  PAUSE_MAILING(EMAIL_DISTRIBUTION),
  RESUME_MAILING(EMAIL_DISTRIBUTION),
  SUPPRESS_ADDRESS(EMAIL_DISTRIBUTION),
  ALLOW_ADDRESS(EMAIL_DISTRIBUTION),
  SHOW_ADDRESS(EMAIL_DISTRIBUTION),
  LIST_HELD(EMAIL_DISTRIBUTION),
  SEND_HELD(EMAIL_DISTRIBUTION),
  DROP_HELD(EMAIL_DISTRIBUTION),
  SEND_AGAIN(EMAIL_DISTRIBUTION),
  STOP_SENDING(EMAIL_DISTRIBUTION),
  RESUME_SENDING(EMAIL_DISTRIBUTION);

  private final FunctionName function;
  private final String written;

  StaffCommand(FunctionName function) {
    this.function = function;
    this.written = Choices.written(this);
  }

  /// One that several functions have, each about its own.
  StaffCommand(FunctionName function, String written) {
    this.function = function;
    this.written = written;
  }

  /// Where it lies.
  public FunctionName function() {
    return function;
  }

  /// As events and files name it: `publish-proposal`.
  public String written() {
    return written;
  }

  /// The names of those that lie there.
  public static List<String> of(FunctionName function) {
    var names = new ArrayList<String>();
    for (var command : values()) {
      if (command.function == function) {
        names.add(command.written());
      }
    }
    return names;
  }

  /// The one of that name, of which it is known that there is one.
  public static StaffCommand of(String written) {
    for (var command : values()) {
      if (command.written().equals(written)) {
        return command;
      }
    }
    throw new IllegalArgumentException("no command " + written);
  }

  /// The functions that have a command of that name; none if nobody knows it.
  static List<FunctionName> homes(String name) {
    var homes = new ArrayList<FunctionName>();
    for (var command : values()) {
      if (command.written().equals(name)) {
        homes.add(command.function);
      }
    }
    return homes;
  }
}
