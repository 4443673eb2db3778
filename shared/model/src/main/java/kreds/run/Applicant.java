package kreds.run;

import java.time.Instant;
import java.util.Optional;
import kreds.id.RunId;
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
public record Applicant(
    String id,
    RunId run,
    Particulars said,
    Instant arrivedAt,
    Optional<Instant> provedAt,
    LinkLetters letters) {

  /// Somebody whose form has just arrived.
  public static Applicant arriving(
      String id, RunId run, Person person, String role, Instant arrivedAt) {
    var letters = LinkLetters.first(arrivedAt);
    var said = Particulars.of(person, role);
    return new Applicant(id, run, said, arrivedAt, Optional.empty(), letters);
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
    return new Applicant(id, run, said, arrivedAt, provedAt, letters.stepped());
  }

  /// One step further, by a click that proves the address.
  Applicant proved(Instant now) {
    var first = provedAt.isPresent() ? provedAt : Optional.of(now);
    return new Applicant(id, run, said, arrivedAt, first, letters.clicked());
  }

  /// Comes again, with what the form says now, after so many steps.
  Applicant after(Applicant earlier) {
    var again = earlier.letters.written(false, arrivedAt);
    return new Applicant(id, run, said.after(earlier.said), arrivedAt, provedAt, again);
  }

  /// The same person in another run.
  Applicant in(RunId other, String otherId) {
    return new Applicant(otherId, other, said, arrivedAt, provedAt, letters);
  }

  /// The same, counting on from the steps that there were.
  Applicant continuing(Applicant earlier) {
    return new Applicant(id, run, said, arrivedAt, provedAt, earlier.letters.stepped());
  }

  /// The two as one, who are one person: what the mailbox has proved counts more than what was
  /// typed, and the earlier arrival.
  Applicant joined(Applicant other) {
    var isTyped = provedAt.isEmpty() && other.provedAt.isPresent();
    var counts = isTyped ? other.said : said;
    var proved = provedAt.isPresent() ? provedAt : other.provedAt;
    return new Applicant(id, run, counts, arrivedAt, proved, letters.stepped())
        .notAfter(other.arrivedAt);
  }

  /// The same, arrived no later than then.
  Applicant notAfter(Instant then) {
    return then.isBefore(arrivedAt) ? new Applicant(id, run, said, then, provedAt, letters) : this;
  }

  /// With what a later form says; the place in the order of arrival stays.
  Applicant saying(Applicant later) {
    return saying(later.said.after(said));
  }

  /// One step further, without the person: the row stays, so that counts, the audit and the
  /// letters' keys do.
  Applicant forgotten() {
    var nobody = Particulars.of(Person.forgotten(), "");
    return new Applicant(id, run, nobody, arrivedAt, Optional.empty(), letters.stepped());
  }

  /// The same with what is said of the person now.
  public Applicant saying(Person person, String role) {
    return saying(new Particulars(person, role, answers()));
  }

  /// The same with all that is said of the person now.
  Applicant saying(Particulars now) {
    return new Applicant(id, run, now, arrivedAt, provedAt, letters);
  }

  /// One step further, with a letter that holds the link.
  Applicant written(boolean ofAnother, Instant now) {
    var more = letters.written(ofAnother, now);
    return new Applicant(id, run, said, arrivedAt, provedAt, more);
  }

  /// One step further, with the link that staff have ordered.
  Applicant ordered(Instant now) {
    return new Applicant(id, run, said, arrivedAt, provedAt, letters.ordered(now));
  }

  @Override
  public String toString() {
    return "Applicant[" + id + "]";
  }
}
