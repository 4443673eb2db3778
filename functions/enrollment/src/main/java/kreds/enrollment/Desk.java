package kreds.enrollment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.basics.Tries;
import kreds.mail.Delivery;
import kreds.network.Candidate;
import kreds.network.Enrollment;
import kreds.network.Roster;
import kreds.network.Rosters;

/// Where every change of a roster is written down: what changed, the letters that follow from it,
/// and the audit, in one transaction. All ways onto a roster come through here, so that *ready* is
/// raised the same way by each of them.
record Desk(Rosters rosters, Auditing auditing, EnrollmentLetters letters, Tries tries) {

  /// The moment at which something happens.
  Instant now() {
    return auditing.clock().instant();
  }

  /// What is written when a person's enrollment has changed.
  ///
  /// @param answered the candidate whose answer caused it
  Outcome<Standing> enter(
      Roster before,
      Roster after,
      Enrollment enrollment,
      Optional<Candidate> answered,
      String action,
      Delivery letter) {
    var was = before.find(enrollment.id()).map(e -> e.state().name()).orElse("");
    var actor = answered.map(Candidate::id).orElse(enrollment.id());
    var line = line(after, actor, action, was, enrollment.state().name());
    rosters.save(before, after, answered, with(before, after, line, List.of(letter)));
    return Outcome.done(Standing.of(after, enrollment));
  }

  /// What is written when a candidate has answered and the roster stays as it is.
  Consequences answered(Candidate before, Candidate after, String action) {
    return Consequences.of(
        auditing.line(
            subject(after.network()),
            after.id(),
            action,
            before.state().name(),
            after.state().name()));
  }

  /// What is written when staff have changed the network itself.
  void steer(Roster before, Roster after, String actor, String action, String was, String is) {
    var line = line(after, actor, action, was, is);
    rosters.save(before, after, Optional.empty(), with(before, after, line, List.of()));
  }

  /// No such network.
  static <T> Outcome<T> unknownNetwork() {
    return Outcome.refused(Refusal.notFound("network-unknown", "There is no such network."));
  }

  private AuditLine line(Roster roster, String actor, String action, String before, String after) {
    return auditing.line(subject(roster.network().id()), actor, action, before, after);
  }

  /// What the audit of a network and its roster is kept under.
  static String subject(String network) {
    return "network/" + network;
  }

  private Consequences with(Roster before, Roster after, AuditLine line, List<Delivery> letters) {
    var lines = new ArrayList<AuditLine>(List.of(line));
    var all = new ArrayList<>(letters);
    var ready = letters().ready(before, after, now());
    if (ready.isPresent()) {
      all.add(ready.get());
      lines.add(line(after, "system", "network-ready", "RECRUITING", "READY"));
    }
    return new Consequences(all, lines);
  }
}
