package kreds.testing.invariant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kreds.audit.AuditLine;
import kreds.delivery.LetterKind;
import kreds.run.Enrollment;
import kreds.run.Merging;
import kreds.run.Roster;

/// What must be true of one enrollment: the lines of the audit lead to how it stands, and each step
/// of which somebody hears has its letter, and no second one.
final class EnrollmentInvariants {
  private final Roster roster;
  private final Enrollment enrollment;
  private final List<StepLine> lines;
  private final Collection<String> letters;
  private final Findings findings;

  /// @param audit of the network
  /// @param letters the keys of all
  EnrollmentInvariants(
      Roster roster,
      Enrollment enrollment,
      List<AuditLine> audit,
      Collection<String> letters,
      Findings findings) {
    this.roster = roster;
    this.enrollment = enrollment;
    this.lines =
        audit.stream()
            .filter(line -> StepLine.isAbout(line, enrollment.id()))
            .map(line -> StepLine.of(line, enrollment.id()))
            .toList();
    this.letters = letters;
    this.findings = findings;
  }

  void look() {
    findings.holds(
        isToldByAudit(),
        enrollment.id() + " is " + enrollment.state() + ", the audit says " + lines);
    named();
    places();
    toBeLetIn();
    endings();
    handedOn();
  }

  /// Whatever the order of the lines, since they may be of one moment: what they lead to less what
  /// they lead away from is what stands. That somebody has gone into another run says the line of
  /// the run itself.
  private boolean isToldByAudit() {
    var balance = new TreeMap<>(Map.of("", 1));
    var open = 0;
    for (var line : lines) {
      open += line.leavesBeforeOpen() ? 1 : 0;
      balance.merge(line.to(), 1, Integer::sum);
      if (!line.leavesBeforeOpen()) {
        balance.merge(line.from(), -1, Integer::sum);
      }
    }
    var hasGone = Merging.leadsTo(roster, enrollment).isPresent();
    if (!hasGone) {
      balance.merge(enrollment.state(), -1, Integer::sum);
    }
    var left = balance.values().stream().mapToInt(Integer::intValue).sum();
    return left == open + (hasGone ? 1 : 0) && balance.values().stream().allMatch(sum -> sum >= 0);
  }

  /// A form that a colleague has sent is told of by another letter than the own one, which a
  /// mailbox does not get that has had its letters of the day.
  private void named() {
    var forms = lines.stream().filter(line -> line.to().equals("unconfirmed")).toList();
    var byOthers = forms.stream().filter(line -> !line.actor().equals(enrollment.id())).count();
    owed("a colleague's form", _ -> false, byOthers, List.of(LetterKind.ENROLLMENT_NAMED.key()));
  }

  /// Staff decide where the group does not, or has come to no decision.
  private void toBeLetIn() {
    var clicks = lines.stream().filter(line -> line.leadsTo("waiting")).count();
    owed(
        "no decision",
        line -> line.action().equals("left-to-staff"),
        clicks,
        List.of(LetterKind.ADMISSION_DUE.key()));
  }

  private void places() {
    owed(
        "a place",
        line -> line.leadsTo("confirmed") && isOwnStep(line),
        LetterKind.ENROLLMENT_SEATED);
    owed(
        "the line",
        line ->
            (line.leadsTo("waiting") && isOwnStep(line))
                || ((line.action().equals("admit-enrollment") || line.isOfGroup())
                    && line.to().equals("waiting")
                    && line.unchanged()),
        LetterKind.ENROLLMENT_WAITING,
        LetterKind.ENROLLMENT_PENDING);
    owed(
        "an offer",
        line -> line.leadsTo("offered") && isOwnStep(line),
        LetterKind.ENROLLMENT_OFFER);
  }

  /// Who takes back a form that nobody has confirmed is written to no more. Whom staff have taken
  /// off is told so again when the form comes again, unless the mailbox has had its letters of the
  /// day.
  private void endings() {
    var again = lines.stream().filter(line -> line.to().equals("left") && line.unchanged()).count();
    owed(
        "an end",
        line -> line.leadsTo("left") && !isOwnForm(line) && !line.said().startsWith("forgotten"),
        again,
        Stream.of(
                LetterKind.ENROLLMENT_LEFT,
                LetterKind.ENROLLMENT_FORGOTTEN,
                LetterKind.ENROLLMENT_REMOVED,
                LetterKind.ENROLLMENT_REJECTED)
            .map(LetterKind::key)
            .toList());
    waysBack();
    owed(
        "an offer that ran out",
        line -> line.leadsTo("lapsed") && line.from().equals("offered"),
        LetterKind.ENROLLMENT_OFFER_OVER);
  }

  /// Of who is forgotten the row knows no address to which it could be told.
  private void waysBack() {
    var isForgotten = lines.stream().anyMatch(line -> line.said().startsWith("forgotten"));
    var back = lines.stream().filter(line -> line.said().startsWith("may return")).count();
    owed(
        "a way back",
        line -> !isForgotten && line.said().startsWith("may return"),
        isForgotten ? back : 0,
        List.of(LetterKind.ENROLLMENT_MAY_RETURN.key()));
  }

  private void handedOn() {
    owed("a request", line -> line.said().startsWith("asked by"), LetterKind.ENROLLMENT_ASKED);
    owed(
        "the end of a request",
        line -> line.action().equals("hand-over-over"),
        0,
        List.of("enrollment-not-taken-over", "enrollment-nothing-to-take-over"));
    owed(
        "a place handed over",
        line -> line.leadsTo("transferred") && !line.action().equals("correct-enrollment"),
        LetterKind.ENROLLMENT_HANDED_OVER);
    owed(
        "another address",
        line ->
            (line.isMovedHere() && !line.to().equals("unconfirmed"))
                || (line.leadsTo("transferred")
                    && line.action().equals("correct-enrollment")
                    && !line.from().equals("unconfirmed")),
        LetterKind.ENROLLMENT_MOVED);
  }

  /// Whether it is told by a letter of its own: of who comes over tells the decision's letter, and
  /// of who comes along into another year that of the year before.
  private static boolean isOwnStep(StepLine line) {
    return !line.isCameOver() && !line.isCameAlong() && !line.isMovedHere();
  }

  private boolean isOwnForm(StepLine line) {
    return line.from().equals("unconfirmed") && line.actor().equals(enrollment.id());
  }

  private void owed(String what, Predicate<StepLine> tells, LetterKind... kinds) {
    owed(what, tells, 0, Stream.of(kinds).map(LetterKind::key).toList());
  }

  /// @param more how many more there may be
  /// @param kinds as keys of letters begin
  private void owed(String what, Predicate<StepLine> tells, long more, List<String> kinds) {
    var owed = lines.stream().filter(tells).count();
    var sent =
        kinds.stream()
            .flatMap(kind ->
                letters.stream().filter(key -> key.startsWith(kind + "/" + enrollment.id() + "/")))
            .count();
    findings.holds(
        owed <= sent && sent <= owed + more,
        "%s is owed %s letters of %s, not %s: %s"
            .formatted(enrollment.id(), owed, what, sent, lines));
  }
}
