package kreds.network;

import kreds.audit.AuditLine;
import kreds.change.Moment;
import kreds.text.Plural;

/// What can happen to those who might take part.
public sealed interface CandidateHappening {

  /// Somebody is on the list.
  record Listed(Candidate candidate) implements CandidateHappening {}

  /// Several came onto the list at once.
  record ListedTogether(int count, CandidateSource source) implements CandidateHappening {}

  /// Somebody was taken off the list.
  record Removed(Candidate candidate) implements CandidateHappening {}

  /// Somebody answered the invitation, and no roster changed by it.
  record Answered(Candidate before, Candidate after) implements CandidateHappening {}

  /// The line of the audit, which is about the network and so names the candidate.
  default AuditLine line(Moment at) {
    return switch (this) {
      case Listed(var candidate) ->
          at.line("", named(candidate) + candidate.origin().source().word());
      case ListedTogether(var count, var source) ->
          at.line("", Plural.of(count, "candidate") + ", " + source.word());
      case Removed(var candidate) ->
          at.line(named(candidate) + candidate.state().word(), named(candidate) + "removed");
      case Answered(var before, var after) ->
          at.line(named(before) + before.state().word(), named(after) + after.state().word());
    };
  }

  private static String named(Candidate candidate) {
    return "candidate " + candidate.id() + " ";
  }
}
