package kreds.emaildistribution.sending;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.id.Ids;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;

/// What would leave if sending were resumed: after a restore, letters among it may have left
/// already, which the ledger does not know.
public record WaitingLetters(
    Deliveries deliveries, Mailings mailings, Ids ids, InstantSource clock) {
  private static final int A_PAGE = 1_000;
  private static final String RESTORED = "restored";
  private static final Set<MailingState> UNDER_WAY =
      EnumSet.of(MailingState.SENDING, MailingState.PAUSED);

  /// Those that are due, at most a thousand, and those that stand aside with their mailing, and the
  /// word that confirms that one has seen them.
  public record Seen(List<Delivery> letters, String confirmation) {

    public Seen {
      letters = List.copyOf(letters);
    }

    /// Whether there may be more than are shown.
    public boolean isCut() {
      return letters.size() >= A_PAGE;
    }
  }

  /// What waits now.
  public Seen seen() {
    var letters = new ArrayList<>(deliveries.due(clock.instant(), A_PAGE).due());
    letters.addAll(parked());
    var keys = letters.stream().map(Delivery::key).sorted().toList();
    return new Seen(letters, ids.of("ok", "waiting", String.join(" ", keys)));
  }

  /// Every letter that waits is held: staff decide about each, or about those of a mailing.
  ///
  /// @return how many
  public int hold() {
    var held = new HashSet<String>();
    for (var letter : parked()) {
      if (deliveries.mark(letter, letter.doubted(RESTORED))) {
        held.add(letter.key());
      }
    }
    var more = true;
    while (more) {
      more = false;
      for (var letter : deliveries.due(clock.instant(), A_PAGE).due()) {
        // The index may show again what is held already; what moved on waits no more.
        if (!held.contains(letter.key()) && deliveries.mark(letter, letter.doubted(RESTORED))) {
          more = held.add(letter.key());
        }
      }
    }
    return held.size();
  }

  /// A mailing that was paused at the moment of the restore may have been resumed after it.
  private List<Delivery> parked() {
    return mailings.all().stream()
        .filter(mailing -> UNDER_WAY.contains(mailing.state()))
        .flatMap(mailing -> deliveries.ofMailing(mailing.id()).stream())
        .filter(Delivery::isParked)
        .toList();
  }
}
