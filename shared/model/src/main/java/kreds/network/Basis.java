package kreds.network;

import java.time.Instant;
import kreds.contact.Contact;

/// On what ground a candidate may be written to (Danish Marketing Practices Act § 10, GDPR art. 6).
public enum Basis {
  /// Works for a member company: may be told about the association's own networks.
  MEMBER,
  /// Has consented; the record of it is kept.
  CONSENT,
  /// None: gets no automatic mail.
  NONE;

  /// As it is at that moment by all that is known of the address, whatever was noted on a list: a
  /// consent that nobody has used for a year is none any more, and whoever has unsubscribed is not
  /// written to on any ground.
  public static Basis of(Contact known, Instant now) {
    if (known.unsubscribedAt().isPresent()) {
      return NONE;
    }
    if (known.member()) {
      return MEMBER;
    }
    return known.isConsenting(now) ? CONSENT : NONE;
  }
}
