package kreds.meetingscheduling.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.calendar.CalendarFeed;
import kreds.web.Visit;

/// A calendar as it is answered.
final class FeedFile {
  static final String TYPE = "text/calendar";

  /// So long anybody may keep a public one, as the feed of the catalogue.
  static final int SECONDS = 300;

  private FeedFile() {}

  /// @param page where people read about it; blank for no such page
  static String of(Visit visit, String name, String page, List<CalendarFeed.Item> items) {
    var cancelled = visit.text("feed.cancelled");
    var missed = visit.text("feed.missed");
    return new CalendarFeed(name, page, cancelled, missed, stamp(visit.now())).of(items);
  }

  /// One stamp for as long as it may be kept, so that who has it is told that it still holds.
  private static Instant stamp(Instant now) {
    var over = Math.floorMod(now.getEpochSecond(), SECONDS);
    return Instant.ofEpochSecond(now.getEpochSecond()).minus(Duration.ofSeconds(over));
  }
}
