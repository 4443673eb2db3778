package kreds.testing.contract;

import static kreds.testing.sample.SampleNetworks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.basics.Consequences;
import kreds.basics.EmailAddress;
import kreds.basics.Stale;
import kreds.contact.Contacts;
import kreds.mail.Audience;
import kreds.mail.Audience.Part;
import kreds.mail.Deliveries;
import kreds.mail.LetterKind;
import kreds.mail.Mailing;
import kreds.mail.MailingContent;
import kreds.mail.MailingText;
import kreds.mail.Mailings;
import kreds.network.CandidateState;
import kreds.testing.sample.Mails;
import kreds.testing.sample.SampleNetworks;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What every store of mailings and contacts keeps, in memory and on DynamoDB.
public abstract class MailingsContract {
  private static final Instant TOMORROW = MONDAY.plus(1, ChronoUnit.DAYS);
  private static final Consequences NOTHING = new Consequences(List.of(), List.of());

  /// The mailings, none yet.
  protected abstract Mailings mailings();

  /// The contacts beside them, none yet.
  protected abstract Contacts contacts();

  /// The ledger beside them, empty.
  protected abstract Deliveries deliveries();

  @Test
  void everyKindOfMailingComesBackAsItWas() {
    var draft = mailings().save(everything(), NOTHING);
    assertThat(mailings().of("l-1")).contains(draft);
    var approved = mailings().save(draft.approved(39, MONDAY), NOTHING);
    assertThat(mailings().of("l-1")).contains(approved);
    var sending = mailings().save(approved.sending(TOMORROW).expanded(39, TOMORROW), NOTHING);
    assertThat(mailings().of("l-1")).contains(sending);
    var paused = mailings().save(sending.paused(), NOTHING);
    assertThat(mailings().of("l-1")).contains(paused);
    var finished = mailings().save(paused.finished(), NOTHING);
    assertThat(mailings().of("l-1")).contains(finished);
    assertThat(mailings().of("l-2")).isEmpty();
  }

  @Test
  void whoReadAnOlderVersionWritesNothing() {
    var draft = mailings().save(Mails.draft("l-1", TOMORROW), NOTHING);
    var approved = mailings().save(draft.approved(40, MONDAY), NOTHING);
    assertThatThrownBy(() -> mailings().save(draft.cancelled("dropped"), NOTHING))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> mailings().save(Mails.draft("l-1", MONDAY), NOTHING))
        .isInstanceOf(Stale.class);
    assertThat(mailings().of("l-1")).contains(approved);
  }

  @Test
  void aMailingIsWrittenWithItsConsequencesOrNotAtAll() {
    var letter = Mails.letter(LetterKind.MAILING_TROUBLE, 1);
    var line =
        new AuditLine("a-1", MONDAY, "mailing/l-1", "system", "late", "approved", "cancelled");
    var draft = mailings().save(Mails.draft("l-1", TOMORROW), Consequences.of(line, letter));
    assertThat(deliveries().of(letter.key())).isPresent();
    assertThatThrownBy(
            () -> mailings().save(draft.cancelled("late"), Consequences.of(line, letter)))
        .isInstanceOf(Stale.class);
    assertThat(mailings().of("l-1")).contains(draft);
  }

  @Test
  void theReleasedWaitForTheirTimeAndAllAreListed() {
    var first = mailings().save(Mails.draft("l-1", MONDAY), NOTHING);
    mailings().save(first.approved(40, MONDAY), NOTHING);
    var second = mailings().save(Mails.draft("l-2", TOMORROW), NOTHING);
    mailings().save(second.approved(40, MONDAY), NOTHING);
    mailings().save(Mails.draft("l-3", TOMORROW.plusSeconds(1)), NOTHING);
    var waiting = mailings().waiting(MONDAY, 10);
    assertThat(waiting.due()).extracting(Mailing::id).containsExactly("l-1");
    assertThat(waiting.next()).contains(TOMORROW);
    assertThat(mailings().all()).extracting(Mailing::id).containsExactly("l-3", "l-2", "l-1");
  }

  @Test
  void aContactIsWrittenByWhoReadItLast() {
    var contact = Mails.member(1);
    contacts().save(contact);
    assertThatThrownBy(() -> contacts().save(contact)).isInstanceOf(Stale.class);
    var stored = contacts().of(contact.address()).orElseThrow();
    assertThat(stored.version()).isOne();
    contacts().save(stored.suppressed(MONDAY, "bounce").unsubscribed(TOMORROW));
    var after = contacts().of(contact.address()).orElseThrow();
    assertThat(after.suppressedAt()).contains(MONDAY);
    assertThat(after.unsubscribedAt()).contains(TOMORROW);
    assertThat(after.suppressedWhy()).isEqualTo("bounce");
    contacts().save(after.allowed());
    assertThat(contacts().of(contact.address()).orElseThrow().suppressedAt()).isEmpty();
  }

  @Test
  void manyContactsAreReadAtOnceAndTheUnknownAreLeftOut() {
    var addresses = new ArrayList<EmailAddress>();
    for (var number = 1; number <= 230; number++) {
      addresses.add(SampleNetworks.person(number).address());
      if (number % 2 == 0) {
        contacts().save(Mails.member(number));
      }
    }
    assertThat(contacts().ofAll(addresses)).hasSize(115);
    assertThat(contacts().ofAll(List.of())).isEmpty();
  }

  private static Mailing everything() {
    var content =
        new MailingContent(
            "",
            Map.of(Language.DA, new MailingText("Hej {name}", "# Æøå\n\n- et\n- to")),
            new Audience(
                List.of(
                    new Part.Candidates("a", Optional.of(CandidateState.INVITED)),
                    new Part.Candidates("b", Optional.empty()),
                    new Part.Waiting("b")),
                List.of(
                    new Part.Participants("a"), new Part.Address(EmailAddress.of("x@example.dk"))),
                List.of("l-0")),
            TOMORROW,
            3);
    return Mailing.draft("l-1", content, 40, EmailAddress.of("mette@example.dk"), MONDAY);
  }
}
