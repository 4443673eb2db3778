package kreds.testing.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.due.DueRows;
import kreds.mailing.Mailing;
import kreds.mailing.Mailings;

/// Mailings in memory.
record MemoryMailings(MemoryStore store) implements Mailings {

  @Override
  public Optional<Mailing> of(String id) {
    return store.alone(() -> Optional.ofNullable(store.mailings.get(id)));
  }

  @Override
  public List<Mailing> all() {
    return store.alone(() ->
        store.mailings.values().stream()
            .sorted(Comparator.comparing(Mailing::listedAt).reversed().thenComparing(Mailing::id))
            .map(MemoryMailings::listed)
            .toList());
  }

  @Override
  public List<Mailing> issues() {
    return all().stream().filter(each -> each.content().audience().isNewsletter()).toList();
  }

  @Override
  public DueRows<Mailing> due(Instant now, int most) {
    return store.alone(
        () -> MemoryDue.of(store.mailings.values(), now, most, MemoryMailings::listed));
  }

  /// Without the addresses that it leaves out, as by the index.
  private static Mailing listed(Mailing mailing) {
    var content = mailing.content();
    return new Mailing(
        mailing.id(),
        content.meant(content.audience().leavingOut(List.of())),
        mailing.draft(),
        mailing.counted(),
        mailing.approvedAt(),
        mailing.progress(),
        mailing.version());
  }
}
