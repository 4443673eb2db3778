package kreds.testing.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kreds.basics.Consequences;
import kreds.basics.Person;
import kreds.basics.Stale;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.Candidates;
import org.jspecify.annotations.Nullable;

/// Candidates in memory.
public final class MemoryCandidates implements Candidates {
  private final MemoryAssociation association;
  private final Map<String, Candidate> candidates = new TreeMap<>();

  public MemoryCandidates(MemoryAssociation association) {
    this.association = association;
  }

  @Override
  public Optional<Candidate> of(String network, String id) {
    return association.alone(() -> Optional.ofNullable(candidates.get(network + "/" + id)));
  }

  @Override
  public List<Candidate> ofNetwork(String network) {
    return association.alone(() ->
        candidates.values().stream()
            .filter(candidate -> candidate.network().equals(network))
            .toList());
  }

  @Override
  public boolean add(Candidate candidate, Consequences consequences) {
    return addAll(List.of(candidate), consequences);
  }

  @Override
  public boolean addAll(List<Candidate> several, Consequences consequences) {
    return association.alone(() -> {
      for (var candidate : several) {
        if (candidates.containsKey(keyOf(candidate))) {
          return false;
        }
      }
      association.write("candidates", consequences);
      for (var candidate : several) {
        candidates.put(keyOf(candidate), candidate);
        var address = candidate.person().address().value();
        association.contacts().compute(address, (key, known) -> completed(known, candidate));
      }
      return true;
    });
  }

  @Override
  public void save(Candidate asRead, Candidate after, Consequences consequences) {
    var unused =
        association.alone(() -> {
          fresh(asRead);
          association.write(after.id(), consequences);
          return candidates.put(keyOf(after), after);
        });
  }

  @Override
  public void save(Candidate asRead, Candidate after, Consent given, Consequences consequences) {
    var unused =
        association.alone(() -> {
          fresh(asRead);
          association.write(after.id(), consequences);
          var address = after.person().address().value();
          association.contacts().compute(address, (key, known) -> agreeing(known, after, given));
          return candidates.put(keyOf(after), after);
        });
  }

  @Override
  public void remove(Candidate asRead, Consequences consequences) {
    var unused =
        association.alone(() -> {
          fresh(asRead);
          association.write(asRead.id(), consequences);
          return candidates.remove(keyOf(asRead));
        });
  }

  /// Writes one together with something else, within the association's lock.
  void replace(Candidate candidate) {
    candidates.put(keyOf(candidate), candidate);
  }

  private void fresh(Candidate asRead) {
    var stored = candidates.get(keyOf(asRead));
    if (stored == null || stored.state() != asRead.state()) {
      throw new Stale("candidate " + asRead.id());
    }
  }

  private static Contact agreeing(@Nullable Contact known, Candidate candidate, Consent given) {
    var before = known == null ? named(candidate.person()) : known;
    return new Contact(
        before.address(),
        before.name(),
        before.company(),
        before.language(),
        before.member(),
        Optional.of(given),
        before.unsubscribedAt(),
        before.suppressedAt(),
        before.suppressedWhy(),
        before.version() + 1);
  }

  private static String keyOf(Candidate candidate) {
    return candidate.network() + "/" + candidate.id();
  }

  private static Contact completed(@Nullable Contact known, Candidate candidate) {
    var person = candidate.person();
    var before = known == null ? named(person) : known;
    var consent =
        candidate.basis() == Basis.CONSENT && before.consent().isEmpty()
            ? Optional.of(
                new Consent(candidate.addedAt(), candidate.evidence(), candidate.source().name()))
            : before.consent();
    return new Contact(
        before.address(),
        before.name(),
        before.company().isEmpty() ? person.company() : before.company(),
        before.language(),
        before.member() || candidate.basis() == Basis.MEMBER,
        consent,
        before.unsubscribedAt(),
        before.suppressedAt(),
        before.suppressedWhy(),
        before.version() + 1);
  }

  private static Contact named(Person person) {
    return new Contact(
        person.address(),
        person.name(),
        person.company(),
        person.language(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        0);
  }
}
