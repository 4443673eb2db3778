package kreds.interest;

/// What can happen to somebody's interest in a network.
public sealed interface InterestHappening {

  /// A form was taken; its click is still to come.
  record Said(Interest interest) implements InterestHappening {}

  /// A later form says something else, and no letter goes out for it.
  record Corrected(Interest interest) implements InterestHappening {}

  /// The link goes out again, to whoever has sent the form again.
  record Reminded(Interest interest) implements InterestHappening {}

  /// The click has proved the address.
  record Proved(Interest interest) implements InterestHappening {}

  /// The person has said no after all, or was taken off the list.
  record Withdrawn(Interest interest) implements InterestHappening {}
}
