package kreds.testing.invariant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kreds.audit.AuditLine;
import kreds.delivery.LetterKind;
import kreds.run.AdmissionVote;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.RunState;

/// What must be true of what the participants of one run are asked (E16): each who counts has one
/// letter a question, and nothing is asked any more where others decide.
record VoteInvariants(
    Roster roster, List<AuditLine> audit, Collection<String> letters, Findings findings) {

  void look() {
    for (var waiting : roster.in(Enrollment.Waiting.class)) {
      waiting.asked().ifPresent(vote -> asked(waiting, vote));
    }
    for (var each : roster.enrollments()) {
      noMoreThanAsked(LetterKind.ADMISSION_ASKED, "ask-group", each);
      noMoreThanAsked(LetterKind.ADMISSION_REMINDER, "remind-group", each);
    }
  }

  private void asked(Enrollment.Waiting waiting, AdmissionVote vote) {
    var where = roster.run().id() + ", about " + waiting.id() + ": ";
    var about = addresses(vote.question().applicant());
    findings.holds(
        about.contains(waiting.id()), where + "asked about " + vote.question().applicant());
    for (var answer : vote.record().answers()) {
      findings.holds(
          vote.question().asked().contains(answer.attendee()),
          where + answer.attendee() + " was not asked");
    }
    if (!vote.isOpen() || roster.run().state() == RunState.CANCELLED) {
      return;
    }
    findings.holds(
        roster.run().rules().admission().by().isByGroup(), where + "asked where others decide");
    for (var each : vote.counting(roster.enrollments())) {
      findings.holds(
          addresses(each).stream().anyMatch(id -> isWritten(id, about)),
          where + each + " has no letter");
    }
  }

  /// The rows of somebody who goes on under another address.
  private List<String> addresses(String asked) {
    var ids = new ArrayList<String>();
    var at = roster.find(asked);
    while (at.isPresent() && !ids.contains(at.get().id())) {
      ids.add(at.get().id());
      at =
          at.get() instanceof Enrollment.Transferred gone && gone.moved()
              ? roster.find(gone.to())
              : at;
    }
    return ids;
  }

  private boolean isWritten(String to, List<String> about) {
    return about.stream().anyMatch(id -> lettersTo(LetterKind.ADMISSION_ASKED, to, id) > 0);
  }

  private long lettersTo(LetterKind kind, String to, String about) {
    var key = kind.key() + "/" + to + "/" + about + "/";
    return letters.stream().filter(letter -> letter.startsWith(key)).count();
  }

  /// Nobody is written to twice of one question, which a line of the audit tells of.
  private void noMoreThanAsked(LetterKind kind, String action, Enrollment about) {
    var said = "vote about " + about.id();
    var times =
        audit.stream()
            .filter(line -> line.action().equals(action) && line.after().equals(said))
            .count();
    for (var each : roster.enrollments()) {
      var sent = lettersTo(kind, each.id(), about.id());
      findings.holds(
          sent <= times,
          each.id() + " has " + sent + " letters " + kind.key() + " about " + about.id());
    }
  }
}
