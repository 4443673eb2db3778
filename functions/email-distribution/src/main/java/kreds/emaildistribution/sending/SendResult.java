package kreds.emaildistribution.sending;

/// What a sender did with a letter.
public enum SendResult {
  /// Nothing: not due, done, or somebody else has it.
  NOTHING,
  /// The provider has it.
  SENT,
  /// Not just now; the sender stops, since every other letter would hear the same.
  NOT_NOW,
  /// Its mailbox is not set up; others go on.
  RESTING,
  /// Not tried: no more may leave for the moment, as for every other of its line.
  WAITING,
  /// It cannot be sent, ever.
  FAILED,
  /// The recipient must not get it.
  SUPPRESSED,
  /// Its time was over.
  EXPIRED,
  /// Nobody knows whether it left.
  UNKNOWN,
  /// Nobody knew in time: staff decide.
  HELD,
  /// Its mailing is paused.
  PARKED,
  /// It goes with others in a digest: it waits for that, or is settled by it.
  GATHERED,
  /// The program failed at it.
  TROUBLE
}
