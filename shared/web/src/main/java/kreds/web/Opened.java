package kreds.web;

/// What a personal link turned out to be.
public sealed interface Opened {

  /// It holds.
  ///
  /// @param subject what it is about, as it was put in
  record Valid(String subject) implements Opened {}

  /// It held once.
  record Expired() implements Opened {}

  /// It never did: cut, changed, or made for another purpose.
  record NotValid() implements Opened {}
}
