package kreds.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import kreds.id.Ids;
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;

/// At which of its addresses a mailbox's own calendar is: the latest alone opens it, so that
/// whoever has passed one on by mistake takes another, and the old one shows nobody anything any
/// more (S9).
///
/// @param mailbox whose it is, by a keyed number: the row names nobody, and stays when the person
///   is forgotten
/// @param number from 1; nothing is kept of the first
public record CalendarTurn(String mailbox, int number) {

  public CalendarTurn {
    if (mailbox.isBlank() || number < 1) {
      throw new IllegalArgumentException("a calendar is at its first address, or a later one");
    }
  }

  /// The keyed number of a mailbox; the audit names it by the same.
  public static String mailbox(EmailAddress address, Ids ids) {
    return ids.of("k", address.value());
  }

  /// At the first address.
  public static CalendarTurn first(String mailbox) {
    return new CalendarTurn(mailbox, 1);
  }

  /// At another one.
  public CalendarTurn next() {
    return new CalendarTurn(mailbox, number + 1);
  }

  /// The link to it. It is the same all through a year, since a page that showed another each time
  /// would make people think that theirs has gone; each holds for four years more.
  ///
  /// @param person by whom it is found: who has a place in the run, or makes a meeting of it happen
  public Link link(RunId run, String person, Instant now) {
    var year = now.atZone(ZoneOffset.UTC).withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
    return Link.of(new LinkSubject.OfCalendar(run, person, number), year.toInstant());
  }
}
