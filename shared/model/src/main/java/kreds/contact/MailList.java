package kreds.contact;

import kreds.text.Worded;

/// What one can leave by itself: each list has its own way out (RFC 8058) and its own name in the
/// head of its letters (RFC 2919).
public enum MailList implements Worded {
  /// News of networks that a member, or who has agreed to it, may join.
  NETWORKS,
  /// The newsletter, for who has subscribed.
  NEWSLETTER
}
