package kreds.testing.contract;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static kreds.testing.contract.Contract.letter;
import static kreds.testing.contract.Contract.line;
import static kreds.testing.contract.Contract.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kreds.change.Attempt;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.delivery.Ledger;
import kreds.delivery.LetterKind;
import kreds.delivery.SendingPermit;
import kreds.feed.CalendarTurn;
import kreds.key.SigningKeys;
import kreds.limit.Limit;
import kreds.mailing.Audience.Part;
import kreds.mailing.Mailing;
import kreds.meeting.Mover;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.sample.MailFixture;

/// What is written of mail and of those it may go to, and what belongs to nobody: keys and counts.
final class MailWrites {
  private static final Write NOBODY =
      new Write.MoverTold(new Mover(aNetwork().runId(), "e-9", MONDAY));

  private MailWrites() {}

  static List<WriteKind> kinds() {
    return Stream.of(contacts(), mail(), keys(), counts(), attempts())
        .flatMap(List::stream)
        .toList();
  }

  private static List<WriteKind> contacts() {
    var known = member(1);
    var nobody = Contact.unknown(known.address(), known.profile().language());
    var consent = new Consent(MONDAY, "Messe 2026", "CSV");
    var second = CalendarTurn.first("k-1").next();
    return List.of(
        WriteKind.of(
            new Write.CalendarTurned(second), stored -> stored.calendars().turn("k-1"), second),
        WriteKind.of(
            new Write.ContactSaved(nobody, known),
            stored -> stored.contacts().of(known.address()),
            Optional.of(known)),
        WriteKind.of(
                new Write.ConsentGiven(person(1), consent),
                stored -> stored.contacts().of(known.address()).flatMap(Contact::consent),
                Optional.of(consent))
            .alwaysTaken());
  }

  private static List<WriteKind> mail() {
    var mailing = leavingOut(3);
    var letter = letter(LetterKind.ENROLLMENT_SEATED, 1);
    var permit = SendingPermit.of(new Ledger("stack/Deliveries", true));
    var line = line("test/line", "a-line");
    return List.of(
        WriteKind.of(
                new Write.MailingSaved(Optional.empty(), mailing),
                stored -> stored.mailings().of("l-1"),
                Optional.of(mailing))
            .rows(4),
        WriteKind.of(
            new Write.LetterAdded(letter),
            stored -> stored.deliveries().of(letter.key()),
            Optional.of(letter)),
        WriteKind.of(
                new Write.LetterMarked(letter, letter.claimed(MONDAY)),
                stored -> stored.deliveries().of(letter.key()),
                Optional.of(letter.claimed(MONDAY)))
            .after(new Write.LetterAdded(letter)),
        WriteKind.of(
            new Write.PermitSaved(Optional.empty(), permit),
            stored -> stored.deliveries().permit(),
            Optional.of(permit)),
        WriteKind.of(line, stored -> stored.trail().of("test/line"), List.of(line.line())));
  }

  private static List<WriteKind> keys() {
    var first = SigningKeys.first("old", MONDAY);
    var rotated = after(first.rotated("new", MONDAY));
    return List.of(
        WriteKind.of(
                new Write.KeysSaved(Optional.of(first), rotated),
                stored -> stored.keys().read(),
                Optional.of(rotated))
            .after(new Write.KeysSaved(Optional.empty(), first)));
  }

  /// Nobody reads a count; whether one more would be refused is seen by asking together with what
  /// is refused anyhow ([#NOBODY]).
  private static List<WriteKind> counts() {
    var over = Refusal.invalid("over", "One is enough.");
    var hour = Duration.ofHours(1);
    var counted = new Write.Counted(new Limit("x/all", MONDAY, MONDAY.plus(hour), 1, over));
    return List.of(
        WriteKind.of(
            counted,
            stored -> stored.changes().commit(List.of(counted, NOBODY)),
            Optional.of(over)));
  }

  /// Nobody reads a key that was used, either.
  private static List<WriteKind> attempts() {
    var used = Write.Attempted.of(Attempt.of("k-1", "b-1"), MONDAY);
    var other = Write.Attempted.of(Attempt.of("k-1", "b-2"), MONDAY);
    return List.of(
        WriteKind.of(
                used,
                stored -> stored.changes().commit(List.of(other, NOBODY)),
                Optional.of(other.no()))
            .refusing(other));
  }

  static Mailing leavingOut(int people) {
    var content = MailFixture.content("Kære {name}");
    var left =
        IntStream.range(0, people)
            .mapToObj(number -> EmailAddress.of("x" + number + "@example.dk"))
            .toList();
    var mailing = MailFixture.aMailing();
    var audience = content.audience().leavingOut(left);
    assertThat(audience.exclude()).hasSize(people).hasOnlyElementsOfType(Part.Address.class);
    return Mailing.prepared(mailing.id(), content.meant(audience), 0, mailing.draft()).after();
  }
}
