package kreds.emaildistribution;

import static kreds.sample.SamplePeople.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.contact.Contact;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingText;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.sample.SamplePeople;
import kreds.text.Language;

/// Letters, mailings and candidates by number.
final class SampleMails {
  static final String NETWORK = "plastgenanvendelse";

  private SampleMails() {}

  /// A letter of that kind to the person of that number, due on [SamplePeople#MONDAY].
  static Delivery letter(LetterKind kind, int number) {
    return Delivery.now("letter/" + number, words(kind, number), MONDAY);
  }

  /// To the person of that number: you have a place, with the link to the own page.
  static Delivery seated(int number) {
    return seated("enrollment-seated/e-" + number, SamplePeople.person(number));
  }

  /// The same under that key, to that person.
  static Delivery seated(String key, Person to) {
    var page = new LinkSubject.OfEnrollment(RunId.first(NETWORK), "e-3");
    var letter =
        Letter.of(
            LetterKind.ENROLLMENT_SEATED,
            to,
            Map.of("title", "Plastgenanvendelse", "network", NETWORK),
            Map.of("page", Link.of(page, MONDAY)));
    return Delivery.now(key, letter, MONDAY);
  }

  /// To the person of that number: the date of the meeting is set.
  static Delivery hosted(int number) {
    var page = new LinkSubject.OfMeeting(RunId.first(NETWORK), "m-1", "t-" + number);
    var letter =
        Letter.of(
            LetterKind.MEETING_HOSTED,
            SamplePeople.person(number),
            Map.of(
                "title", "Plastgenanvendelse",
                "meeting", "Sortering i praksis",
                "start", "2027-02-02T08:30:00Z",
                "end", "2027-02-02T11:30:00Z",
                "place", "Odense",
                "role", "host",
                "own", "",
                "agenda", "",
                "entry", "elsewhere"),
            Map.of("page", Link.of(page, MONDAY)));
    return Delivery.now("meeting-hosted/m-1/0/t-" + number, letter, MONDAY);
  }

  /// The letter of a mailing to the person of that number, due on [SamplePeople#MONDAY], for a day.
  static Delivery ofMailing(String mailing, int number) {
    return Delivery.at(
        "mailing/" + mailing + "/r-" + number,
        words(LetterKind.MAILING_TO_MEMBER, number),
        mailing,
        MONDAY,
        MONDAY,
        Optional.of(MONDAY.plus(Duration.ofHours(24))));
  }

  /// The person of that number as a member of whom nothing bad is known.
  static Contact member(int number) {
    var person = SamplePeople.person(number);
    return new Contact(
        person.address(),
        new Contact.Profile(person.name(), person.company(), person.language()),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  /// That person as a candidate for the network, on that basis.
  static Candidate candidate(int number, Basis basis, Instant addedAt) {
    var evidence = basis == Basis.CONSENT ? "Messe 2026" : "";
    return Candidate.named(
        "c-" + number,
        NETWORK,
        SamplePeople.person(number),
        new Candidate.Origin(CandidateSource.CSV, basis, evidence),
        addedAt);
  }

  /// A draft to the candidates for plastics recycling, planned for that time.
  static Mailing draft(String id, Instant scheduledAt) {
    var content =
        new MailingContent(
            NETWORK,
            Map.of(
                Language.DA,
                new MailingText("Nyt netværk: {title}", "Kære {name}\n\nVil du med? {answer}"),
                Language.EN,
                new MailingText("New network: {title}", "Dear {name}\n\nCare to join? {answer}")),
            new Audience(
                List.of(new Audience.Part.Candidates(NETWORK, Optional.empty())),
                List.of(),
                List.of()),
            Optional.of(scheduledAt),
            MailingContent.DEFAULT_HOURS);
    var draft = new Mailing.Draft(EmailAddress.of("mette@example.dk"), MONDAY);
    return Mailing.prepared(id, content, 40, draft).after();
  }

  private static Letter words(LetterKind kind, int number) {
    var person = SamplePeople.person(number);
    return Letter.of(
        kind,
        person,
        Map.of("name", person.name(), "title", "Plastgenanvendelse", "network", NETWORK),
        Map.of(
            "unsubscribe", Link.of(new LinkSubject.OfAddress(person.address().value()), MONDAY)));
  }
}
