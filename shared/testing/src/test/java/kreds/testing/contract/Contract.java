package kreds.testing.contract;

import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.AlreadyThere;
import kreds.commit.Change;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.outcome.Stale;
import kreds.run.Roster;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;
import kreds.sample.CountingIds;
import kreds.sample.NetworkFixture;
import kreds.testing.store.Store;
import kreds.testing.store.StoreContract;
import kreds.text.Language;

/// What the contracts have in common: rows to write, and what became of a change.
abstract class Contract extends StoreContract {
  /// The line of the audit that tells whether a change was written.
  static final String MARK = "test/mark";

  private final CountingIds ids = new CountingIds();

  Contract(Store store) {
    super(store);
  }

  /// A step of a member of staff, on Monday; no two lines of a test have the same identifier.
  final Moment at(Subject subject) {
    return new Moment(
        new Step(subject, Actor.staff("mette@forening.example"), "test"), MONDAY, ids);
  }

  /// What a decision about a roster writes.
  final Change<Roster> change(Roster before, Outcome<Decision<Roster, SeatHappening>> decided) {
    var change = new RosterChange(new SeatConsequences(staff()));
    return change.of(before, done(decided), at(Subject.network(before.network().id())));
  }

  final Optional<Refusal> commit(Write... writes) {
    return stored().changes().commit(List.of(writes));
  }

  /// All that a change writes.
  final void write(Change<?> change) {
    stored().write(change.writes().toArray(Write[]::new));
  }

  /// The network's row, its run's, and those of all who are in it.
  final void open(NetworkFixture network) {
    stored().open(network.network(), network.run());
    for (var enrollment : network.roster().enrollments()) {
      stored().write(new Write.SeatSaved(enrollment));
    }
  }

  final void know(Contact contact) {
    var nobody = Contact.unknown(contact.address(), contact.profile().language());
    stored().write(new Write.ContactSaved(nobody, contact));
  }

  final void assertWritten() {
    assertThat(stored().trail().of(MARK)).isNotEmpty();
  }

  final void assertNothingWritten() {
    assertThat(stored().trail().of(MARK)).isEmpty();
  }

  /// Somebody was faster: nothing of it is written.
  final void assertStale(Write... writes) {
    assertThatThrownBy(() -> commit(marked(writes))).isInstanceOf(Stale.class);
    assertNothingWritten();
  }

  /// A key is taken: nothing of it is written.
  final void assertAlreadyThere(Write... writes) {
    assertThatThrownBy(() -> commit(marked(writes))).isInstanceOf(AlreadyThere.class);
    assertNothingWritten();
  }

  /// A rule says no: nothing of it is written.
  final void assertRefused(String code, Write... writes) {
    assertThat(commit(marked(writes)).map(Refusal::code)).contains(code);
    assertNothingWritten();
  }

  static Write[] marked(Write... writes) {
    var all = new Write[writes.length + 1];
    all[0] = line(MARK, "a-mark");
    System.arraycopy(writes, 0, all, 1, writes.length);
    return all;
  }

  static Write.LineAdded line(String subject, String id) {
    return new Write.LineAdded(new AuditLine(id, MONDAY, subject, "test", "test", "", ""));
  }

  static Delivery letter(LetterKind kind, int number) {
    return Delivery.now(kind.key() + "/r-" + number, words(kind, number), MONDAY);
  }

  static Letter words(LetterKind kind, int number) {
    return Letter.of(kind, person(number), Map.of("title", "Plast"), Map.of());
  }

  static Contact member(int number) {
    return contact(number, true, Optional.empty());
  }

  static Contact consenting(int number) {
    return contact(number, false, Optional.of(new Consent(MONDAY, "Messe 2026", "CSV")));
  }

  static Candidate candidate(String network, int number, Basis basis) {
    var origin = new Candidate.Origin(CandidateSource.CSV, basis, "Messe 2026");
    return Candidate.named("c-" + number, network, person(number), origin, MONDAY);
  }

  private static Contact contact(int number, boolean member, Optional<Consent> consent) {
    var known = person(number);
    return new Contact(
        known.address(),
        new Contact.Profile(known.name(), known.company(), Language.DA),
        member,
        consent,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
