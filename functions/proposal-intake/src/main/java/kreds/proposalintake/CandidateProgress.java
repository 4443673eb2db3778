package kreds.proposalintake;

import java.util.HashMap;
import java.util.Map;
import kreds.network.Candidate;
import kreds.person.EmailAddress;
import kreds.run.EnrollmentState;
import kreds.run.Roster;

/// How far it has come with each candidate: what the list says, and, once somebody has enrolled,
/// what the roster says. So the two cannot tell different stories.
final class CandidateProgress {
  private final Map<EmailAddress, EnrollmentState> enrolled = new HashMap<>();

  CandidateProgress(Roster roster) {
    for (var enrollment : roster.enrollments()) {
      enrolled.put(enrollment.person().address(), enrollment.state());
    }
  }

  /// `named`, `invited`, `declined`, `accepted`, `waiting` or `enrolled`.
  String of(Candidate candidate) {
    return switch (enrolled.getOrDefault(candidate.person().address(), EnrollmentState.LEFT)) {
      case CONFIRMED, OFFERED -> "enrolled";
      case WAITING -> "waiting";
      case UNCONFIRMED, LAPSED, LEFT, TRANSFERRED ->
          switch (candidate.state()) {
            case NAMED -> "named";
            case INVITED -> "invited";
            case ACCEPTED -> "accepted";
            case DECLINED -> "declined";
          };
    };
  }
}
