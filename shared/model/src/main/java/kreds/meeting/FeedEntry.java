package kreds.meeting;

import java.util.Comparator;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.inquiry.Attendee;
import kreds.link.Link;

/// A meeting in a calendar that somebody subscribes to.
///
/// @param page the reader's own page of the meeting, by the link of the invitation; empty for whom
///   it is closed
/// @param role in which the reader is concerned by it
public record FeedEntry(CalendarEntry entry, Attendee.Role role, Optional<Link> page) {
  /// As they take place.
  public static final Comparator<FeedEntry> IN_ORDER =
      Comparator.comparing((FeedEntry each) -> each.entry().start())
          .thenComparing(each -> each.entry().identity().uid());
}
