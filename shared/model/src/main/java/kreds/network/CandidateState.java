package kreds.network;

import kreds.text.Worded;

/// How far it has come with a candidate, as a table: named → invited → accepted ⇄ declined; who has
/// answered and then says that they are interested, is named anew. *Enrolled* is read off the
/// roster, so that two places cannot say different things.
public enum CandidateState implements Worded {
  /// On the list; nobody has written.
  NAMED,
  /// The invitation is on its way.
  INVITED,
  /// Said yes, and may have left since.
  ACCEPTED,
  /// Said no, and may still change their mind.
  DECLINED;

  /// Whether an answer is still waited for.
  public boolean isToAnswer() {
    return this == NAMED || this == INVITED;
  }

  /// Whether the step exists.
  public boolean mayBecome(CandidateState next) {
    return switch (this) {
      case NAMED -> next != NAMED;
      case INVITED -> next == ACCEPTED || next == DECLINED;
      case DECLINED, ACCEPTED -> next != INVITED;
    };
  }
}
