package kreds.meeting;

/// Whom a part of a programme is for (S10).
public enum Visibility {
  /// Everybody: shown with the network in the catalogue.
  PUBLIC,
  /// Participants only: members of one group are competitors, and what they bring stays among them.
  PARTICIPANTS
}
