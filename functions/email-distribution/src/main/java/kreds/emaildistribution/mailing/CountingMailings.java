package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.mailing.Mailing;
import kreds.mailing.MailingFigures;
import kreds.person.EmailAddress;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Counts what became of a mailing. Its letters are gone through page by page; of who enrolled in
/// the networks that it tells of, the address and the moment are held. Who has enrolled has, be it
/// that they have left since or have another address.
public record CountingMailings(Rosters rosters, Deliveries deliveries) {
  private static final Pattern NETWORK = Pattern.compile("/networks/([a-z0-9-]+)");

  /// What became of it so far.
  public MailingFigures of(Mailing mailing) {
    return of(mailing, deliveries.ofMailing(mailing.id()));
  }

  /// The same of its letters.
  public MailingFigures of(Mailing mailing, Stream<Delivery> letters) {
    var enrolled = enrolled(mailing);
    return letters.reduce(
        MailingFigures.NONE,
        (figures, letter) -> figures.and(letter, isFrom(letter, enrolled)),
        (_, _) -> {
          throw new IllegalStateException("letters are gone through one after another");
        });
  }

  /// Whoever was in before the letter was made has not come by it.
  private static boolean isFrom(Delivery letter, Map<EmailAddress, Instant> enrolled) {
    var came = enrolled.get(letter.letter().to().address());
    return came != null && !came.isBefore(letter.createdAt());
  }

  private Map<EmailAddress, Instant> enrolled(Mailing mailing) {
    var moments = new HashMap<EmailAddress, Instant>();
    for (var network : networks(mailing)) {
      then(network, mailing)
          .ifPresent(roster -> {
            for (var row : roster.enrollments()) {
              if (row.who().provedAt().isPresent()) {
                moments.merge(
                    row.person().address(),
                    row.who().arrivedAt(),
                    (one, other) -> one.isAfter(other) ? one : other);
              }
            }
          });
    }
    return moments;
  }

  /// Its year when the mailing went out: who goes on into the next has not come by it.
  private Optional<Roster> then(String network, Mailing mailing) {
    var roster = rosters.current(network);
    while (roster.filter(later -> isAfter(later, mailing)).isPresent()) {
      var before = roster.flatMap(later -> later.run().id().former()).flatMap(rosters::of);
      if (before.isEmpty()) {
        return roster;
      }
      roster = before;
    }
    return roster;
  }

  private static boolean isAfter(Roster roster, Mailing mailing) {
    return roster.run().stamp().createdAt().isAfter(mailing.listedAt());
  }

  /// The one that it is about, and those that its words lead to.
  private static Set<String> networks(Mailing mailing) {
    var networks = new LinkedHashSet<String>();
    if (!mailing.content().network().isEmpty()) {
      networks.add(mailing.content().network());
    }
    for (var text : mailing.content().texts().values()) {
      NETWORK.matcher(text.body()).results().forEach(found -> networks.add(found.group(1)));
    }
    return networks;
  }
}
