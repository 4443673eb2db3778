package kreds.intake;

import java.util.Locale;

/// What staff are told of a proposal, each with words of its own in the letter.
enum News {
  ARRIVED,
  APPROVED,
  COMMENTED,
  WITHDRAWN,
  SUGGESTED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
