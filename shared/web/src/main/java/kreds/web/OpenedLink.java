package kreds.web;

/// What a personal link turned out to be.
public sealed interface OpenedLink {

  /// It holds.
  ///
  /// @param subject what it is about, as it was put in
  record Valid(String subject) implements OpenedLink {}

  /// It held once.
  record Expired() implements OpenedLink {}

  /// It never did: cut, changed, or made for another purpose.
  record NotValid() implements OpenedLink {}
}
