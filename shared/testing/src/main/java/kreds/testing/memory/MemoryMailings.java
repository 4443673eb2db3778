package kreds.testing.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kreds.basics.Consequences;
import kreds.basics.Stale;
import kreds.mail.Mailing;
import kreds.mail.Mailings;
import kreds.mail.Waiting;

/// Mailings in memory.
public final class MemoryMailings implements Mailings {
  private final MemoryAssociation association;
  private final Map<String, Mailing> mailings = new TreeMap<>();

  public MemoryMailings(MemoryAssociation association) {
    this.association = association;
  }

  @Override
  public Optional<Mailing> of(String id) {
    return association.alone(() -> Optional.ofNullable(mailings.get(id)));
  }

  @Override
  public List<Mailing> all() {
    return association.alone(() ->
        mailings.values().stream()
            .sorted(
                Comparator.comparing((Mailing mailing) -> mailing.content().scheduledAt())
                    .reversed()
                    .thenComparing(Mailing::id))
            .toList());
  }

  @Override
  public Waiting<Mailing> waiting(Instant now, int most) {
    var first =
        all().stream()
            .filter(mailing -> mailing.dueAt().isPresent())
            .sorted(Comparator.comparing(mailing -> mailing.dueAt().orElseThrow()))
            .limit(most)
            .toList();
    return new Waiting<>(
        first.stream().filter(mailing -> isDue(mailing, now)).toList(),
        first.stream().filter(mailing -> !isDue(mailing, now)).findFirst().flatMap(Mailing::dueAt),
        List.of());
  }

  @Override
  public Mailing save(Mailing mailing, Consequences consequences) {
    return association.alone(() -> {
      var stored = mailings.get(mailing.id());
      if ((stored == null ? 0 : stored.version()) != mailing.version()) {
        throw new Stale("mailing " + mailing.id());
      }
      association.write("mailing " + mailing.id(), consequences);
      var next = mailing.at(mailing.version() + 1);
      mailings.put(next.id(), next);
      return next;
    });
  }

  private static boolean isDue(Mailing mailing, Instant now) {
    return !mailing.dueAt().orElseThrow().isAfter(now);
  }
}
