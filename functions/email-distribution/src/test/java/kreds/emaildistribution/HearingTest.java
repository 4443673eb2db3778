package kreds.emaildistribution;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kreds.audit.AuditLine;
import kreds.aws.SesNotice;
import kreds.change.Subject;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.contact.Suppression;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.LetterKind;
import kreds.person.EmailAddress;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What SES reports (M8): repeated it counts once, and in any order it comes to the same end.
final class HearingTest {
  private static final List<String> ALL =
      List.of("Send", "Delivery", "Bounce Transient", "Bounce Permanent", "Complaint");

  private Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theSendEventSettlesWhatNobodyKnew() {
    var letter = unknown();
    hear(letter, "Send");
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.SENT);
    assertThat(desk.stored(letter).providerId()).isEqualTo("ses-7");
    assertThat(desk.stored(letter).nextAt()).isEmpty();
  }

  @Test
  void aHardBounceAndAComplaintSuppressATransientBounceDoesNot() {
    var letter = unknown();
    hear(letter, "Bounce Transient");
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.BOUNCED);
    assertThat(contact().flatMap(Contact::suppression)).isEmpty();
    hear(letter, "Bounce Permanent");
    assertThat(contact().flatMap(Contact::suppression).map(Suppression::why)).contains("bounce");
    hear(letter, "Complaint");
    assertThat(contact().flatMap(Contact::suppression).map(Suppression::why)).contains("complaint");
  }

  @Test
  void theSameEventEightTimesCountsOnce() {
    var letter = unknown();
    for (var time = 0; time < 8; time++) {
      hear(letter, "Bounce Permanent");
    }
    assertThat(contact().orElseThrow().version()).isOne();
    desk.know(1, contact -> contact.allowed(MONDAY.plusSeconds(1)));
    hear(letter, "Bounce Permanent");
    assertThat(contact().orElseThrow().suppression()).isEmpty();
  }

  @Test
  void aBounceOfAMailThatNobodyKnowsUndoesNoRepairWhenItIsHeardAgain() {
    var letter = SampleMails.letter(LetterKind.ENROLLMENT_SEATED, 1);
    hear(letter, "Bounce Permanent");
    desk.know(1, contact -> contact.allowed(MONDAY.plusSeconds(1)));
    hear(letter, "Bounce Permanent");
    assertThat(contact().orElseThrow().suppression()).isEmpty();
  }

  @Test
  void aBounceOfTheMailBeforeLeavesTheLetterAndSpeaksAgainstTheAddress() {
    var letter = unknown();
    hear(letter, "Send");
    var sent = desk.stored(letter);
    assertThat(desk.deliveries.mark(sent, sent.again(MONDAY))).isTrue();
    hear(letter, "Bounce Permanent");
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.PENDING);
    assertThat(contact().flatMap(Contact::suppression).map(Suppression::why)).contains("bounce");
  }

  @Test
  void aBounceOfTheMailBeforeThatComesLateLeavesTheLetterThatWentAgain() {
    var letter = unknown();
    hear(letter, "Send");
    var again = MONDAY.plusSeconds(60);
    var sent = desk.stored(letter);
    var resent = sent.again(again).claimed(again).sent("ses-8");
    assertThat(desk.deliveries.mark(sent, sent.again(again))).isTrue();
    assertThat(desk.deliveries.mark(sent.again(again), sent.again(again).claimed(again))).isTrue();
    assertThat(desk.deliveries.mark(sent.again(again).claimed(again), resent)).isTrue();
    var bounced = again.plusSeconds(600);

    hear("Bounce", Map.of("delivery", letter.tag()), "Permanent", address(), MONDAY, bounced);

    assertThat(desk.stored(letter)).isEqualTo(resent);
    assertThat(contact().flatMap(Contact::suppression))
        .as("the address is dead since it bounced")
        .contains(new Suppression(bounced, "bounce"));
  }

  @Test
  void theContactIsReadForWhatSpeaksAgainstItOnly() {
    var letter = unknown();
    var contacts = new CountedContacts(desk.stored.contacts());
    var reports = desk.reports(contacts);
    for (var event : List.of("Send", "Delivery", "Reject")) {
      reports.hear(notice(event, letter, ""));
    }
    reports.hear(notice("Bounce", letter, "Transient"));
    assertThat(contacts.reads.get()).isZero();
    reports.hear(notice("Bounce", letter, "Permanent"));
    assertThat(contacts.reads.get()).isOne();
  }

  private static SesNotice notice(String type, Delivery letter, String bounce) {
    var tags = Map.of("delivery", letter.tag());
    return new SesNotice(
        type, "ses-7", MONDAY, MONDAY, tags, bounce, "", List.of(), List.of(address()));
  }

  /// Contacts that count how often they are read.
  private record CountedContacts(Contacts real, AtomicInteger reads) implements Contacts {

    CountedContacts(Contacts real) {
      this(real, new AtomicInteger());
    }

    @Override
    public Optional<Contact> of(EmailAddress address) {
      reads.incrementAndGet();
      return real.of(address);
    }

    @Override
    public Stream<Contact> subscribers() {
      reads.incrementAndGet();
      return real.subscribers();
    }

    @Override
    public Map<EmailAddress, Contact> ofAll(Collection<EmailAddress> addresses) {
      reads.incrementAndGet();
      return real.ofAll(addresses);
    }
  }

  @Test
  void anAddressThatSesSuppressesHasItsLineOnce() {
    var letter = unknown();
    hear(letter, "Bounce Permanent");
    hear(letter, "Bounce Permanent");
    var subject = Subject.contact(SamplePeople.person(1).address(), desk.ids).text();
    assertThat(desk.stored.trail().of(subject))
        .extracting(AuditLine::actor, AuditLine::action, AuditLine::before, AuditLine::after)
        .containsExactly(tuple("system", "hear-Bounce", "open", "suppressed"));
  }

  @Test
  void anyOrderComesToTheSameEnd() {
    var ends = new HashSet<String>();
    for (var order : orders(ALL)) {
      desk.close();
      desk = new Desk();
      var letter = unknown();
      order.forEach(event -> hear(letter, event));
      var contact = contact().orElseThrow();
      ends.add(
          desk.stored(letter).state()
              + " "
              + desk.stored(letter).reason()
              + " "
              + contact.suppression().map(Suppression::why).orElse("")
              + " "
              + contact.suppression().map(Suppression::at));
    }
    assertThat(ends).containsExactly("COMPLAINED complaint complaint Optional[" + MONDAY + "]");
  }

  @Test
  void aMailThatTheLedgerNoLongerKnowsSuppressesItsAddressAllTheSame() {
    hear(SampleMails.letter(LetterKind.ENROLLMENT_SEATED, 1), "Bounce Permanent");
    assertThat(contact().flatMap(Contact::suppression).map(Suppression::why)).contains("bounce");
  }

  @Test
  void whoCallsItNoSpamIsNotSuppressedAndEveryOtherComplaintCounts() {
    for (var feedback : List.of("not-spam", "abuse", "something-new", "")) {
      desk.close();
      desk = new Desk();
      var letter = unknown();
      hear("Complaint", Map.of("delivery", letter.tag()), feedback, address());
      var isComplaint = !feedback.equals("not-spam");
      assertThat(contact().flatMap(Contact::suppression).isPresent())
          .as(feedback)
          .isEqualTo(isComplaint);
      assertThat(desk.stored(letter).state())
          .as(feedback)
          .isEqualTo(isComplaint ? DeliveryState.COMPLAINED : DeliveryState.UNKNOWN);
    }
  }

  @Test
  void aBounceWithoutTagsFindsItsLetterByTheMessageIdOfSes() {
    var letter = unknown();
    hear(letter, "Send");
    hear("Bounce", Map.of(), "Permanent", "Karen Ærø <" + address() + ">");
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.BOUNCED);
    assertThat(contact().flatMap(Contact::suppression).map(Suppression::why)).contains("bounce");
  }

  @Test
  void withoutTagsALetterOfWhichNobodyKnewTheMessageIdStaysAndItsAddressCounts() {
    var letter = unknown();
    hear("Bounce", Map.of(), "Permanent", "Karen Ærø <" + address() + ">");
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.UNKNOWN);
    assertThat(contact().flatMap(Contact::suppression).map(Suppression::why)).contains("bounce");
  }

  @Test
  void whatSesTookAndFoundHarmInHasFailedAndSaysNothingAgainstTheAddress() {
    var letter = unknown();
    hear(letter, "Send");
    hear(letter, "Reject");
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.FAILED);
    assertThat(desk.stored(letter).reason()).isEqualTo("bad-content");
    assertThat(contact()).isEmpty();
  }

  @Test
  void aDelayIsNotedAndGoneWithTheNextReport() {
    var letter = unknown();
    hear(letter, "Send");
    hear(letter, "DeliveryDelay");
    hear(letter, "DeliveryDelay");
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.SENT);
    assertThat(desk.stored(letter).reason()).isEqualTo("delayed");
    hear(letter, "Send");
    assertThat(desk.stored(letter).reason()).isEqualTo("delayed");
    hear(letter, "Delivery");
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(desk.stored(letter).reason()).isEmpty();
  }

  @Test
  void whatSaysNothingOfTheMailIsPassedBy() {
    var letter = unknown();
    hear(letter, "Open");
    hear(letter, "DeliveryDelay");
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.UNKNOWN);
  }

  private Delivery unknown() {
    var letter = desk.add(SampleMails.letter(LetterKind.ENROLLMENT_SEATED, 1));
    var claimed = letter.claimed(MONDAY);
    assertThat(desk.deliveries.mark(letter, claimed)).isTrue();
    assertThat(desk.deliveries.mark(claimed, claimed.unknown(MONDAY, "timeout"))).isTrue();
    return letter;
  }

  private void hear(Delivery letter, String event) {
    var words = event.split(" ");
    var tags = Map.of("delivery", letter.tag());
    hear(words[0], tags, words.length > 1 ? words[1] : "", address());
  }

  /// @param kind of the bounce, or of the feedback
  private void hear(String type, Map<String, String> tags, String kind, String recipient) {
    hear(type, tags, kind, recipient, MONDAY, MONDAY);
  }

  /// @param taken when SES took the mail
  /// @param at when it happened
  private void hear(
      String type,
      Map<String, String> tags,
      String kind,
      String recipient,
      Instant taken,
      Instant at) {
    var bounce = type.equals("Bounce") ? kind : "";
    var feedback = type.equals("Complaint") ? kind : "";
    var all = List.of(recipient);
    desk.reports()
        .hear(new SesNotice(type, "ses-7", taken, at, tags, bounce, feedback, List.of(), all));
  }

  private static String address() {
    return SamplePeople.person(1).address().value();
  }

  private Optional<Contact> contact() {
    return desk.stored.contacts().of(SamplePeople.person(1).address());
  }

  private static List<List<String>> orders(List<String> events) {
    if (events.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<String>>();
    for (var first : events) {
      var rest = new ArrayList<>(events);
      rest.remove(first);
      for (var order : orders(rest)) {
        var whole = new ArrayList<>(List.of(first));
        whole.addAll(order);
        all.add(whole);
      }
    }
    return all;
  }
}
