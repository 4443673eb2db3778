package kreds.testing.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kreds.contact.Bar;
import kreds.contact.Contact;
import kreds.delivery.Claim;
import kreds.delivery.Concern;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.MailLine;
import kreds.delivery.SendingPace;
import kreds.delivery.SendingPermit;
import kreds.due.DueRows;
import kreds.person.EmailAddress;

/// The ledger of deliveries in memory.
record MemoryDeliveries(MemoryStore store) implements Deliveries {

  @Override
  public Optional<Delivery> of(String key) {
    return store.alone(() -> Optional.ofNullable(store.deliveries.get(key)));
  }

  @Override
  public DueRows<Delivery> due(MailLine line, Instant now, int most) {
    var waiting = where(delivery -> delivery.line() == line);
    return MemoryDue.of(waiting, now, most, Function.identity());
  }

  @Override
  public Stream<Delivery> ofMailing(String mailing) {
    return where(delivery -> delivery.mailing().equals(mailing)).stream();
  }

  @Override
  public List<Delivery> to(EmailAddress address) {
    return oldestFirst(delivery -> delivery.letter().to().address().equals(address));
  }

  @Override
  public DueRows<Delivery> concerning(Concern concern) {
    var found = oldestFirst(delivery -> delivery.concern() == concern);
    return new DueRows<>(found, Optional.empty(), List.of());
  }

  @Override
  public Claim claim(Delivery asRead, Instant now) {
    return store.alone(() -> {
      if (!new MemoryWrites(store).isAsRead(asRead)
          || !store.deliveries.getOrDefault(asRead.key(), asRead).isDue(now)) {
        return new Claim.Lost();
      }
      var bar = bar(asRead, now);
      if (bar.isPresent()) {
        return new Claim.Barred(bar.get());
      }
      store.deliveries.put(asRead.key(), asRead.claimed(now));
      store.contacts.computeIfPresent(
          asRead.letter().to().address(),
          (_, known) -> known.written(asRead.letter().kind().mailClass(), now));
      return new Claim.Claimed(asRead.claimed(now));
    });
  }

  @Override
  public boolean mark(Delivery asRead, Delivery after) {
    return store.alone(() -> {
      var holds = new MemoryWrites(store).isAsRead(asRead);
      if (holds) {
        store.deliveries.put(after.key(), after);
      }
      return holds;
    });
  }

  @Override
  public String table() {
    return "memory";
  }

  @Override
  public Optional<SendingPermit> permit() {
    return store.alone(() -> store.permit);
  }

  @Override
  public Optional<SendingPace> pace() {
    return store.alone(() -> store.pace);
  }

  @Override
  public boolean keep(Optional<SendingPace> asRead, SendingPace after) {
    return store.alone(() -> {
      var holds = store.pace.map(SendingPace::version).equals(asRead.map(SendingPace::version));
      if (holds) {
        store.pace = Optional.of(after);
      }
      return holds;
    });
  }

  private Optional<Bar> bar(Delivery delivery, Instant now) {
    var to = delivery.letter().to();
    return store
        .contacts
        .getOrDefault(to.address(), Contact.unknown(to.address(), to.language()))
        .bars(delivery.letter().kind().mailClass(), now);
  }

  private List<Delivery> oldestFirst(Predicate<Delivery> wanted) {
    return where(wanted).stream()
        .sorted(Comparator.comparing(Delivery::createdAt).thenComparing(Delivery::key))
        .toList();
  }

  private List<Delivery> where(Predicate<Delivery> wanted) {
    return store.alone(() -> store.deliveries.values().stream().filter(wanted).toList());
  }
}
