package kreds.local.mail;

import java.util.Locale;
import java.util.Optional;

/// What can become of a mail after SES accepted it; for the local run, beside the faults of SES
/// itself.
public enum EventFault {
  /// It is delivered.
  NONE,
  /// The recipient's server refuses it for good.
  BOUNCE,
  /// The recipient's mailbox is full.
  TRANSIENT_BOUNCE,
  /// It is delivered, and the recipient calls it spam.
  COMPLAINT,
  /// Nothing is heard of it.
  SILENT;

  /// The name in lower case with hyphens.
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The fault with this title.
  public static Optional<EventFault> titled(String title) {
    for (EventFault fault : values()) {
      if (fault.title().equals(title)) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
