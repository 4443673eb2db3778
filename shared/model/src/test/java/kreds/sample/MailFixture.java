package kreds.sample;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static kreds.sample.SamplePeople.MONDAY;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.mailing.Audience;
import kreds.mailing.AudienceMember;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingText;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// Mailings, letters, and what is known of the addresses that they go to.
public final class MailFixture {
  private static final EmailAddress METTE = EmailAddress.of("mette@example.dk");

  private MailFixture() {}

  /// A draft to Mette, in Danish, which starts on [SamplePeople#MONDAY] and has a day.
  public static Mailing aMailing() {
    return aMailingSaying("Kære {name}");
  }

  /// The same with another body.
  public static Mailing aMailingSaying(String body) {
    return Mailing.prepared("l-1", content(body), 0, new Mailing.Draft(METTE, MONDAY)).after();
  }

  /// Its content.
  public static MailingContent content(String body) {
    return new MailingContent(
        "",
        Map.of(Language.DA, new MailingText("Hej", body)),
        new Audience(List.of(new Audience.Part.Address(METTE)), List.of(), List.of()),
        Optional.of(MONDAY),
        24);
  }

  /// A service letter to Karen, due on [SamplePeople#MONDAY].
  public static Delivery aServiceLetter() {
    return aLetter(LetterKind.ENROLLMENT_SEATED);
  }

  /// A letter of that kind to Karen.
  public static Delivery aLetter(LetterKind kind) {
    var karen = SamplePeople.person("Karen", "karen@example.dk");
    var letter = Letter.of(kind, karen, Map.of(), Map.of());
    return Delivery.now("enrollment-seated/e-1", letter, MONDAY);
  }

  /// That name at an example's domain.
  public static EmailAddress address(String name) {
    return EmailAddress.of(name + "@example.dk");
  }

  /// One of a part of an audience, without a candidacy.
  public static AudienceMember named(String name) {
    return AudienceMember.of(new Person(name, Company.UNKNOWN, address(name), Language.DA));
  }

  /// The same by a candidacy.
  public static AudienceMember namedAsCandidate(String name) {
    return AudienceMember.of(candidate(name));
  }

  /// The same by a place in that network, or by waiting for one.
  public static AudienceMember enrolled(Person person, String network) {
    return AudienceMember.enrolled(
        person, new LinkSubject.OfEnrollment(RunId.first(network), "e-1"));
  }

  /// Somebody of that name who has a place in that network, or waits for one.
  public static AudienceMember enrolled(String name, String network) {
    return enrolled(named(name).person(), network);
  }

  /// A candidate of plastics recycling, on the ground of membership.
  public static Candidate candidate(String name) {
    return Candidate.named(
        "c-" + name,
        "plastgenanvendelse",
        named(name).person(),
        new Candidate.Origin(CandidateSource.CSV, Basis.MEMBER, ""),
        MONDAY);
  }

  /// Of that address nothing is known.
  public static Contact stranger(String name) {
    return Contact.unknown(address(name), Language.DA);
  }

  /// Works for a member company.
  public static Contact member(String name) {
    return contact(name, Language.DA, true, Optional.empty());
  }

  /// Works for a member company, and reads that language.
  public static Contact memberReading(Language language, String name) {
    return contact(name, language, true, Optional.empty());
  }

  /// Has consented.
  public static Contact consenting(String name) {
    return consentingReading(Language.DA, name);
  }

  /// Has consented, and reads that language.
  public static Contact consentingReading(Language language, String name) {
    return contact(name, language, false, Optional.of(new Consent(MONDAY, "x", "y")));
  }

  /// By their addresses.
  public static Map<EmailAddress, Contact> contacts(Contact... contacts) {
    return Arrays.stream(contacts).collect(toMap(Contact::address, identity()));
  }

  /// The same, as who asks for some of them hears of it.
  public static Function<List<EmailAddress>, Map<EmailAddress, Contact>> known(
      Contact... contacts) {
    var all = contacts(contacts);
    return asked -> asked.stream().filter(all::containsKey).collect(toMap(identity(), all::get));
  }

  private static Contact contact(
      String name, Language language, boolean member, Optional<Consent> consent) {
    return new Contact(
        address(name),
        new Contact.Profile(name, Company.UNKNOWN, language),
        member,
        consent,
        Optional.<Instant>empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
