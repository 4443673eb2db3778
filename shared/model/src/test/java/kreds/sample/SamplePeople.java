package kreds.sample;

import java.time.Instant;
import java.util.List;
import kreds.change.Actor;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.id.RunId;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.text.Language;

/// Persons by number, each of another company, each arriving a second later than the one before.
public final class SamplePeople {
  /// A Monday morning in January, 09:00 in Copenhagen.
  public static final Instant MONDAY = Instant.parse("2027-01-04T08:00:00Z");

  private SamplePeople() {}

  /// The person of that number: `deltager7@firma7.example`.
  public static Person person(int number) {
    return new Person(
        "Deltager " + number,
        Company.of("Firma " + number + " A/S"),
        EmailAddress.of("deltager" + number + "@firma" + number + ".example"),
        Language.DA);
  }

  /// Somebody known by name and address only.
  public static Person person(String name, String address) {
    return new Person(name, Company.UNKNOWN, EmailAddress.of(address), Language.DA);
  }

  /// The same, who reads another language.
  public static Person reading(Language language, Person person) {
    return new Person(person.name(), person.company(), person.address(), language);
  }

  /// The secretariat as a recipient.
  public static Person staff() {
    return person("Sekretariatet", "netvaerk@forening.example");
  }

  /// That person's form for a run, arrived as many seconds after [#MONDAY].
  public static Applicant applicant(RunId run, int number) {
    return applicant(run, number, MONDAY.plusSeconds(number));
  }

  /// That person's form for a run, arrived at that moment.
  public static Applicant applicant(RunId run, int number, Instant arrivedAt) {
    return Applicant.arriving("e-" + number, run, person(number), "Udviklingschef", arrivedAt);
  }

  /// The same, not yet confirmed.
  public static Enrollment.Unconfirmed form(RunId run, int number) {
    return new Enrollment.Unconfirmed(applicant(run, number));
  }

  /// Their identifiers, in order.
  public static List<String> ids(List<? extends Enrollment> enrollments) {
    return enrollments.stream().map(Enrollment::id).toList();
  }

  /// A step of a member of staff, now.
  public static Moment byStaff(Subject subject, String action) {
    return by(Actor.staff("mette@forening.example"), subject, action);
  }

  /// A step of that actor, on [#MONDAY].
  public static Moment by(Actor actor, Subject subject, String action) {
    return new Moment(new Step(subject, actor, action), MONDAY, new CountingIds());
  }
}
