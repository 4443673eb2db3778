package kreds.emaildistribution.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.MailLine;
import kreds.id.Ids;
import kreds.mailing.Mailing;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;

/// What would leave by itself if sending were resumed, now or at its time: after a restore, letters
/// among it may have left already, which the ledger does not know.
public record WaitingLetters(Deliveries deliveries, Mailings mailings, Ids ids) {
  private static final int A_PAGE = 1_000;
  private static final String RESTORED = "restored";
  private static final Set<MailingState> UNDER_WAY =
      EnumSet.of(MailingState.SENDING, MailingState.PAUSED);

  /// Those that are under way, whenever they fall due, at most a thousand of a line; those that
  /// stand aside with their mailing; and the word that confirms that one has seen them.
  ///
  /// @param starting mailings of which no letter can be held yet
  public record Seen(List<Delivery> letters, List<Mailing> starting, String confirmation) {

    public Seen {
      letters = List.copyOf(letters);
      starting = List.copyOf(starting);
    }

    /// Whether there may be more than are shown.
    public boolean isCut() {
      return letters.size() >= A_PAGE;
    }
  }

  /// What waits now.
  public Seen seen() {
    var all = mailings.all();
    var letters = new ArrayList<>(underWay());
    letters.addAll(parked(all));
    var starting = starting(all);
    var keys =
        Stream.concat(letters.stream().map(Delivery::key), starting.stream().map(Mailing::id))
            .sorted()
            .toList();
    return new Seen(letters, starting, ids.of("ok", "waiting", String.join(" ", keys)));
  }

  /// Mailings that make letters without anybody's doing.
  private static List<Mailing> starting(List<Mailing> all) {
    return all.stream().filter(Mailing::startsByItself).toList();
  }

  /// Every letter that waits is held: staff decide about each, or about those of a mailing.
  ///
  /// @return how many
  public int hold() {
    var held = new HashSet<String>();
    for (var letter : parked(mailings.all())) {
      if (deliveries.mark(letter, letter.doubted(RESTORED))) {
        held.add(letter.key());
      }
    }
    var more = true;
    while (more) {
      more = false;
      for (var letter : underWay()) {
        // The index may show again what is held already; what moved on waits no more.
        if (!held.contains(letter.key()) && deliveries.mark(letter, letter.doubted(RESTORED))) {
          more = held.add(letter.key());
        }
      }
    }
    return held.size();
  }

  /// Whatever its time: put off, in a sender's hands, or waiting for the provider's event.
  private List<Delivery> underWay() {
    return Stream.of(MailLine.values())
        .flatMap(line -> deliveries.due(line, Instant.MAX, A_PAGE).due().stream())
        .toList();
  }

  /// A mailing that was paused at the moment of the restore may have been resumed after it.
  private List<Delivery> parked(List<Mailing> all) {
    return all.stream()
        .filter(mailing -> UNDER_WAY.contains(mailing.state()))
        .flatMap(mailing -> deliveries.ofMailing(mailing.id()))
        .filter(Delivery::isParked)
        .toList();
  }
}
