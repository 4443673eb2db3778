package kreds.proposalintake.candidate;

import java.util.HashMap;
import java.util.Map;
import kreds.network.Candidate;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.UsedAddress;

/// How far it has come with each candidate: what the list says, and, once somebody has enrolled,
/// what the roster says, be it that they have another address there now. So the two cannot tell
/// different stories. Where somebody else's form had their address by mistake, they have not
/// enrolled.
final class CandidateProgress {
  private final Map<EmailAddress, Enrollment> enrolled = new HashMap<>();

  CandidateProgress(Roster roster) {
    for (var enrollment : roster.enrollments()) {
      if (!UsedAddress.wasMistyped(enrollment)) {
        var now = roster.present(enrollment.id()).orElse(enrollment);
        enrolled.put(enrollment.person().address(), now);
      }
    }
  }

  /// `named`, `invited`, `declined`, `accepted`, `waiting` or `enrolled`.
  String of(Candidate candidate) {
    return switch (enrolled.get(candidate.person().address())) {
      case Enrollment.Confirmed _, Enrollment.Offered _ -> "enrolled";
      case Enrollment.Waiting _ -> "waiting";
      case Enrollment.Unconfirmed _,
          Enrollment.Lapsed _,
          Enrollment.Left _,
          Enrollment.Transferred _ ->
          listed(candidate);
      case null -> listed(candidate);
    };
  }

  private static String listed(Candidate candidate) {
    return switch (candidate.state()) {
      case NAMED -> "named";
      case INVITED -> "invited";
      case ACCEPTED -> "accepted";
      case DECLINED -> "declined";
    };
  }
}
