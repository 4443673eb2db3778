package kreds.run;

import java.time.Instant;
import java.util.Optional;
import kreds.id.Ids;
import kreds.id.RunId;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.question.Answers;

/// Who enrolled: what the form said and what is known since. The same in every state of an
/// enrollment.
///
/// @param id keyed from network, run and address: the same person always lands on the same row
/// @param said of the person, as far as it counts
/// @param arrivedAt when the form arrived: the order of the waiting list, whenever the click came
/// @param provedAt when the click came that proved the address; set once
/// @param letters with the link, and how many steps there were
/// @param party with whom one post has enrolled the person; nobody for who came alone
/// @param had the last place that the person has given up: whatever comes after it, who had one may
///   owe for it
public record Applicant(
    String id,
    RunId run,
    Particulars said,
    Instant arrivedAt,
    Optional<Instant> provedAt,
    LinkLetters letters,
    Optional<Party> party,
    Optional<Stay> had) {

  /// Somebody who came alone, and had no place.
  public Applicant(
      String id,
      RunId run,
      Particulars said,
      Instant arrivedAt,
      Optional<Instant> provedAt,
      LinkLetters letters) {
    this(id, run, said, arrivedAt, provedAt, letters, Optional.empty(), Optional.empty());
  }

  /// Somebody whose form has just arrived.
  public static Applicant arriving(
      String id, RunId run, Person person, String role, Instant arrivedAt) {
    var letters = LinkLetters.first(arrivedAt);
    var said = Particulars.of(person, role);
    return new Applicant(id, run, said, arrivedAt, Optional.empty(), letters);
  }

  /// The identifier of that address's enrollment in a run: the same person always lands on it.
  public static String idOf(Ids ids, RunId run, EmailAddress address) {
    return ids.of("e", run.network(), Integer.toString(run.number()), address.value());
  }

  /// The person.
  public Person person() {
    return said.person();
  }

  /// What the person does in the company; may be blank.
  public String role() {
    return said.role();
  }

  /// What the person has answered.
  public Answers answers() {
    return said.answers();
  }

  /// The same with those answers.
  public Applicant answering(Answers answers) {
    return saying(said.answering(answers));
  }

  /// Rises with every step, so that a letter of a later step is another letter.
  public int turn() {
    return letters.turn();
  }

  /// One step further.
  Applicant stepped() {
    return with(letters.stepped());
  }

  /// One step further, by a click that proves the address.
  Applicant proved(Instant now) {
    var first = provedAt.isPresent() ? provedAt : Optional.of(now);
    return new Applicant(id, run, said, arrivedAt, first, letters.clicked(), party, had);
  }

  /// The same among colleagues whom one post has enrolled, as the one of that number: a little
  /// later than who is named before, so that they stand in that order. Moments are kept to the
  /// millisecond.
  Applicant together(Party with, int number) {
    var at = arrivedAt.plusMillis(number);
    return new Applicant(id, run, said, at, provedAt, letters, Optional.of(with), had);
  }

  /// The same, as the party is now.
  Applicant of(Party now) {
    return new Applicant(id, run, said, arrivedAt, provedAt, letters, Optional.of(now), had);
  }

  /// Whether one post has enrolled the person with the other, or would have.
  boolean isOf(Optional<Party> other) {
    return party.isPresent() && other.isPresent() && party.get().isSameAs(other.get());
  }

  /// The same, who waits for nobody.
  Applicant alone() {
    return new Applicant(id, run, said, arrivedAt, provedAt, letters, Optional.empty(), had);
  }

  /// Comes again, with what the form says now, after so many steps.
  Applicant after(Applicant earlier) {
    var again = earlier.letters.written(false, arrivedAt);
    return new Applicant(
        id, run, said.after(earlier.said), arrivedAt, provedAt, again, party, earlier.had);
  }

  /// The same person in another run, alone: of whom one post has enrolled together, some may be
  /// there already.
  Applicant in(RunId other, String otherId) {
    return new Applicant(otherId, other, said, arrivedAt, provedAt, letters);
  }

  /// The same, counting on from the steps that there were.
  Applicant continuing(Applicant earlier) {
    return new Applicant(
        id,
        run,
        said,
        arrivedAt,
        provedAt,
        earlier.letters.stepped(),
        Optional.empty(),
        earlier.had);
  }

  /// The two as one, who are one person and wait for nobody: what the mailbox has proved counts
  /// more than what was typed, and the earlier arrival.
  Applicant joined(Applicant other) {
    var isTyped = provedAt.isEmpty() && other.provedAt.isPresent();
    var counts = isTyped ? other.said : said;
    var proved = provedAt.isPresent() ? provedAt : other.provedAt;
    var both =
        new Applicant(id, run, counts, arrivedAt, proved, letters.stepped(), Optional.empty(), had);
    return both.notAfter(other.arrivedAt);
  }

  /// The same, arrived no later than then.
  Applicant notAfter(Instant then) {
    return then.isBefore(arrivedAt)
        ? new Applicant(id, run, said, then, provedAt, letters, party, had)
        : this;
  }

  /// With what a later form says; the place in the order of arrival stays. One that names nobody
  /// else says nothing of colleagues: it may be sent for the link alone.
  Applicant saying(Applicant later) {
    var with = later.party.isEmpty() || isOf(later.party) ? party : later.party;
    return new Applicant(id, run, later.said.after(said), arrivedAt, provedAt, letters, with, had);
  }

  /// One step further, without the person: the row stays, so that counts, the audit and the
  /// letters' keys do.
  ///
  /// @param owed the place that their company may owe for; empty if nothing is owed
  Applicant forgotten(Optional<Stay> owed) {
    var nobody = Particulars.of(Person.forgotten(), "");
    return new Applicant(
        id, run, nobody, arrivedAt, Optional.empty(), letters.stepped(), Optional.empty(), owed);
  }

  /// The same with what is said of the person now.
  public Applicant saying(Person person, String role) {
    return saying(new Particulars(person, role, answers()));
  }

  /// The same with all that is said of the person now.
  Applicant saying(Particulars now) {
    return new Applicant(id, run, now, arrivedAt, provedAt, letters, party, had);
  }

  /// One step further, with a letter that holds the link.
  Applicant written(boolean ofAnother, Instant now) {
    return with(letters.written(ofAnother, now));
  }

  /// One step further, with the link that staff have ordered.
  Applicant ordered(Instant now) {
    return with(letters.ordered(now));
  }

  /// The same, who had that place.
  public Applicant having(Stay place) {
    return new Applicant(id, run, said, arrivedAt, provedAt, letters, party, Optional.of(place));
  }

  private Applicant with(LinkLetters now) {
    return new Applicant(id, run, said, arrivedAt, provedAt, now, party, had);
  }

  @Override
  public String toString() {
    return "Applicant[" + id + "]";
  }
}
