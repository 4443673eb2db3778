package kreds.feed;

import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.sample.CountingIds;
import org.junit.jupiter.api.Test;

/// Where a mailbox's own calendar is.
final class CalendarTurnTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void theLinkIsTheSameAllThroughAYearAndHoldsForFourMore() {
    var turn = CalendarTurn.first("k-1");
    var first = turn.link(RUN, "e-1", Instant.parse("2027-01-01T00:00:00Z"));

    assertThat(turn.link(RUN, "e-1", Instant.parse("2027-12-31T23:59:59Z"))).isEqualTo(first);
    assertThat(first.subject()).isEqualTo(new LinkSubject.OfCalendar(RUN, "e-1", 1));
    assertThat(first.expires()).isAfter(Instant.parse("2031-12-30T00:00:00Z"));
    assertThat(turn.link(RUN, "e-1", Instant.parse("2028-01-01T00:00:00Z")).expires())
        .isAfter(first.expires());
  }

  @Test
  void eachAddressIsAnotherLink() {
    var second = CalendarTurn.first("k-1").next();

    assertThat(second).isEqualTo(new CalendarTurn("k-1", 2));
    assertThat(second.link(RUN, "e-1", Instant.EPOCH).subject())
        .isEqualTo(new LinkSubject.OfCalendar(RUN, "e-1", 2));
    assertThatThrownBy(() -> new CalendarTurn("k-1", 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarTurn(" ", 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMailboxIsKnownByANumberThatTellsNobodyWhoItIs() {
    var ids = new CountingIds();

    assertThat(CalendarTurn.mailbox(person(1).address(), ids))
        .isEqualTo(CalendarTurn.mailbox(person(1).address(), ids))
        .isNotEqualTo(CalendarTurn.mailbox(person(2).address(), ids))
        .startsWith("k-");
  }
}
