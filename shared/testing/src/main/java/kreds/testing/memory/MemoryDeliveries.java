package kreds.testing.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kreds.basics.EmailAddress;
import kreds.mail.Claim;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;
import kreds.mail.MailClass;
import kreds.mail.Waiting;

/// The ledger of deliveries in memory.
public final class MemoryDeliveries implements Deliveries {
  private final MemoryAssociation association;

  public MemoryDeliveries(MemoryAssociation association) {
    this.association = association;
  }

  @Override
  public Optional<Delivery> of(String key) {
    return association.alone(() -> Optional.ofNullable(association.deliveries().get(key)));
  }

  @Override
  public int add(List<Delivery> deliveries) {
    return association.alone(() -> {
      var added = 0;
      for (var delivery : deliveries) {
        added += association.deliveries().putIfAbsent(delivery.key(), delivery) == null ? 1 : 0;
      }
      return added;
    });
  }

  @Override
  public Waiting<Delivery> waiting(Instant now, int most) {
    var first =
        where(delivery -> delivery.dueAt().isPresent()).stream()
            .sorted(Comparator.comparing(delivery -> delivery.dueAt().orElseThrow()))
            .limit(most)
            .toList();
    return new Waiting<>(
        first.stream().filter(delivery -> delivery.isDue(now)).toList(),
        first.stream()
            .filter(delivery -> !delivery.isDue(now))
            .findFirst()
            .flatMap(Delivery::dueAt),
        List.of());
  }

  @Override
  public List<Delivery> ofMailing(String mailing) {
    return where(delivery -> delivery.mailing().equals(mailing));
  }

  @Override
  public List<Delivery> to(EmailAddress address) {
    return where(delivery -> delivery.letter().to().address().equals(address)).stream()
        .sorted(Comparator.comparing(Delivery::createdAt))
        .toList();
  }

  @Override
  public List<Delivery> held() {
    return where(Delivery::isHeld).stream()
        .sorted(Comparator.comparing(Delivery::createdAt))
        .toList();
  }

  @Override
  public Claim claim(Delivery asRead, Instant now) {
    return association.alone(() -> {
      var stored = association.deliveries().get(asRead.key());
      if (stored == null || !isAsRead(stored, asRead) || !stored.isDue(now)) {
        return new Claim.Lost();
      }
      var bar = bar(asRead);
      if (bar.isPresent()) {
        return new Claim.Barred(bar.get());
      }
      association.deliveries().put(asRead.key(), asRead.claimed(now));
      return new Claim.Claimed(asRead.claimed(now));
    });
  }

  @Override
  public boolean save(Delivery asRead, Delivery after) {
    return association.alone(() -> {
      var stored = association.deliveries().get(asRead.key());
      if (stored == null || !isAsRead(stored, asRead)) {
        return false;
      }
      association.deliveries().put(after.key(), after);
      return true;
    });
  }

  private Optional<String> bar(Delivery delivery) {
    var mailClass = delivery.letter().kind().mailClass();
    var contact = association.contacts().get(delivery.letter().to().address().value());
    if (contact == null) {
      return mailClass.canBeLeft() ? Optional.of("no-basis") : Optional.empty();
    }
    return mailClass == MailClass.STAFF ? Optional.empty() : contact.bars(mailClass);
  }

  private static boolean isAsRead(Delivery stored, Delivery asRead) {
    return stored.state() == asRead.state() && stored.attempts() == asRead.attempts();
  }

  private List<Delivery> where(Predicate<Delivery> wanted) {
    return association.alone(
        () -> association.deliveries().values().stream().filter(wanted).toList());
  }
}
