package kreds.web;

import java.time.Instant;
import kreds.link.LinkSubject;

/// What a personal link turned out to be.
public sealed interface OpenedLink {

  /// It holds.
  ///
  /// @param subject what it is about
  record Valid(LinkSubject subject) implements OpenedLink {}

  /// It held once, and still says what it was about.
  ///
  /// @param subject what it was about
  /// @param at when its time was over
  record Expired(LinkSubject subject, Instant at) implements OpenedLink {}

  /// Its key was taken away: whoever got hold of that may have made it, so nothing is told of what
  /// it is about.
  record Revoked() implements OpenedLink {}

  /// It never did: cut, changed, or made for another purpose.
  record NotValid() implements OpenedLink {}
}
