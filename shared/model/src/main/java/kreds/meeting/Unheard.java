package kreds.meeting;

import java.time.Instant;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.outcome.Refusal;

/// Who has yet to be heard before a date is chosen: while the poll takes answers host, speakers and
/// half of the participants come first, since everybody is invited, and whoever said yes is asked
/// again when it moves. After the deadline nobody is waited for.
public record Unheard(DatePoll poll) {
  /// How a date is refused that is chosen too soon.
  public static final String CODE = "poll-unanswered";

  /// Whether it is too soon.
  public boolean isTooSoon(Instant now) {
    var silent = poll.silent();
    return poll.record().isPolling(now)
        && (silent.stream().anyMatch(each -> each.role().isNeeded()) || isMost());
  }

  /// Why the date is not chosen yet, in posts; empty if nobody has to be waited for.
  Optional<Refusal> refusal(Instant now) {
    if (!isTooSoon(now)) {
      return Optional.empty();
    }
    return Optional.of(
        Refusal.illegal(
            CODE,
            poll.silent().size()
                + " of "
                + poll.attendees().asked().size()
                + (poll.silent().size() == 1 ? " has" : " have")
                + " not answered, and the poll runs until "
                + poll.record().deadline()
                + ". Nothing is changed. To choose the date all the same, add "
                + Insistence.ANYWAY.said()
                + "."));
  }

  private boolean isMost() {
    var asked = poll.attendees().asked().stream().filter(Unheard::takesPart).count();
    return 2 * poll.silent().stream().filter(Unheard::takesPart).count() > asked;
  }

  private static boolean takesPart(Attendee attendee) {
    return attendee.role() == Attendee.Role.PARTICIPANT;
  }
}
