package kreds.enrollment.seat;

import java.util.Optional;
import kreds.run.AskingTheGroup;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.UsedAddress;
import kreds.run.Why;

/// The words that the texts about somebody's enrollment are named by.
public final class StatusWords {

  private StatusWords() {}

  /// How somebody stands: the state, or `removed` of who was taken off by staff, `missed` of whose
  /// offer ran out, `moved` of who has another address now, `moved-over` of whose enrollment has
  /// ended there, `left` also of whose colleague has taken over the place and has gone since,
  /// `pending` of whom nobody has let in yet, `cancelled` of everybody in a network that does not
  /// come about, and `finished` in a year that is over.
  public static String standing(EnrollmentStatus status) {
    if (status.isRunOver()) {
      return status.state();
    }
    return status.why().equals(Optional.of(Why.NOT_ADMITTED))
        ? "pending"
        : status.isFormer() ? moved(status) : standing(status.roster(), status.enrollment());
  }

  private static String moved(EnrollmentStatus status) {
    return status.goesOn() ? "moved" : "moved-over";
  }

  private static String standing(Roster roster, Enrollment enrollment) {
    if (UsedAddress.mayReturn(roster, enrollment)) {
      return "left";
    }
    if (enrollment instanceof Enrollment.Left left && left.isRemoved()) {
      return "removed";
    }
    return enrollment instanceof Enrollment.Lapsed lapsed && lapsed.wasOffered()
        ? "missed"
        : enrollment.state();
  }

  /// What the line has in store for who waits or is about to click, in the ending of its texts:
  /// `.company` if the company has the seats that one company may have, `.together` if colleagues
  /// want to come together, `.first` of whom staff have put first, `.full` if the click leads into
  /// the line, `.admission` if it leads to staff who let people in, `.group` if it is the
  /// participants.
  static String inLine(EnrollmentStatus status) {
    var waits = status.enrollment() instanceof Enrollment.Waiting;
    var isFirst =
        status.enrollment() instanceof Enrollment.Waiting waiting && waiting.ahead().isPresent();
    var usual = isFirst ? ".first" : "";
    return status
        .ahead()
        .map(why ->
            switch (why) {
              case NOT_ADMITTED -> letIn(status, waits);
              case CLOSED -> waits ? ".closed" : "";
              case NOT_TOGETHER -> ".apart";
              case COMPANY_HAS_ITS_SEATS -> ".company";
              case WITH_COLLEAGUES -> ".together";
              case BEHIND_THE_LINE, FULL -> waits ? usual : ".full";
            })
        .orElse(usual);
  }

  /// Who has clicked has been told of whoever decides then; who is about to click is told who
  /// would.
  private static String letIn(EnrollmentStatus status, boolean waits) {
    if (waits) {
      return status.until().isPresent() ? ".group" : "";
    }
    return AskingTheGroup.decides(status.roster().run()) ? ".admission.group" : ".admission";
  }
}
