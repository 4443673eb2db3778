package kreds.enrollment;

import java.util.List;
import java.util.Optional;
import kreds.audit.Auditing;
import kreds.change.Consequences;
import kreds.delivery.LetterKind;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Roster;
import kreds.testing.TestClock;
import kreds.testing.memory.MemoryAssociation;
import kreds.testing.memory.MemoryCandidates;
import kreds.testing.memory.MemoryRosters;
import kreds.testing.sample.CountedIds;
import kreds.testing.sample.SampleNetworks;
import kreds.text.Language;

/// The function's inner part on ports in memory, with one network that recruits.
final class Office {
  static final Consequences NOTHING = new Consequences(List.of(), List.of());
  static final Person STAFF =
      new Person("Plastindustrien", "", EmailAddress.of("sekretariat@example.dk"), Language.DA);

  final TestClock clock = TestClock.at(SampleNetworks.MONDAY.toString());
  final CountedIds ids = new CountedIds();
  final MemoryAssociation association = new MemoryAssociation();
  final MemoryCandidates candidates = new MemoryCandidates(association);
  final MemoryRosters rosters = new MemoryRosters(association, candidates);
  final Desk desk =
      new Desk(
          rosters,
          new Auditing(ids, clock),
          new EnrollmentLetters(STAFF),
          new Tries(ceiling -> {}));
  final Network network;

  Office(int minimum, int maximum) {
    network = SampleNetworks.recycling(new Capacity(minimum, maximum));
    rosters.open(network, NOTHING);
  }

  Roster roster() {
    return rosters.of(network.id()).orElseThrow();
  }

  /// The form of that person, arrived that many seconds after nine.
  Arrival arrival(int number) {
    return new Arrival(
        SampleNetworks.person(number), "Udviklingschef", SampleNetworks.MONDAY.plusSeconds(number));
  }

  String idOf(int number) {
    return Arrival.idOf(SampleNetworks.person(number), network, ids);
  }

  /// The kinds of the letters to somebody.
  List<LetterKind> lettersTo(Person person) {
    return association.lettersTo(person.address()).stream()
        .map(delivery -> delivery.letter().kind())
        .sorted()
        .toList();
  }

  void enrollAndConfirm(int... numbers) {
    for (var number : numbers) {
      new Enrolling(desk).enroll(network.id(), arrival(number));
      new Confirming(desk).confirm(network.id(), idOf(number));
    }
  }

  Optional<String> actionOf(String actor) {
    return association.audit().stream()
        .filter(line -> line.actor().equals(actor))
        .map(line -> line.action())
        .reduce((first, second) -> second);
  }
}
