package kreds.mail;

import static kreds.mailing.MailingState.APPROVED;
import static kreds.mailing.MailingState.CANCELLED;
import static kreds.mailing.MailingState.DRAFT;
import static kreds.mailing.MailingState.FINISHED;
import static kreds.mailing.MailingState.PAUSED;
import static kreds.mailing.MailingState.SENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The life of a mailing, who gets it, and what may stand in it.
final class MailingTest {
  private static final Instant NOW = Instant.parse("2027-01-04T08:00:00Z");
  private static final EmailAddress METTE = EmailAddress.of("mette@example.dk");

  @Test
  void theLifeOfAMailingIsATable() {
    var steps =
        Map.of(
            DRAFT, EnumSet.of(APPROVED, CANCELLED),
            APPROVED, EnumSet.of(SENDING, CANCELLED),
            SENDING, EnumSet.of(PAUSED, FINISHED),
            PAUSED, EnumSet.of(SENDING, FINISHED),
            FINISHED, EnumSet.noneOf(MailingState.class),
            CANCELLED, EnumSet.noneOf(MailingState.class));
    for (var from : MailingState.values()) {
      for (var to : MailingState.values()) {
        assertThat(from.mayBecome(to))
            .as(from + " → " + to)
            .isEqualTo(steps.getOrDefault(from, EnumSet.noneOf(MailingState.class)).contains(to));
      }
    }
  }

  @Test
  void aDraftCannotStartAndAFinishedMailingCannotGoOn() {
    var draft = mailing("Kære {name}");
    assertThatThrownBy(() -> draft.sending(NOW)).isInstanceOf(IllegalStateException.class);
    var finished = draft.approved(1, NOW).sending(NOW).finished();
    assertThatThrownBy(finished::paused).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void itIsTooLateAfterItsHours() {
    var mailing = mailing("x");
    assertThat(mailing.isTooLate(NOW.plus(Duration.ofHours(24)))).isFalse();
    assertThat(mailing.isTooLate(NOW.plus(Duration.ofHours(24)).plusMillis(1))).isTrue();
  }

  @Test
  void includeMinusExcludeMinusAlreadyGotOneMailAnAddress() {
    var selection =
        Selection.of(
            List.of(
                named("a"), named("b"), named("a"), named("c"), named("d"), named("e"), named("f")),
            Set.of(address("b")),
            Set.of(address("c")),
            contacts(
                member("a"),
                member("b"),
                member("c"),
                member("d").suppressed(NOW, "bounce"),
                member("e").unsubscribed(NOW)));
    assertThat(selection.recipients())
        .extracting(r -> r.person().address().value())
        .containsExactly("a@example.dk");
    assertThat(selection.leftOut())
        .isEqualTo(
            Map.of(
                "excluded",
                1,
                "already-got",
                1,
                "suppressed",
                1,
                "unsubscribed",
                1,
                "no-basis",
                1));
  }

  @Test
  void theBasisDecidesOnTheKindAndTheContactOnTheLanguage() {
    var consenting =
        new Contact(
            address("b"),
            "B",
            "",
            Language.EN,
            false,
            Optional.of(new Consent(NOW, "x", "y")),
            Optional.empty(),
            Optional.empty(),
            "",
            1);
    var selection =
        Selection.of(
            List.of(named("a"), named("b")), Set.of(), Set.of(), contacts(member("a"), consenting));
    assertThat(selection.recipients())
        .extracting(Recipient::kind)
        .containsExactly(LetterKind.MAILING_TO_MEMBER, LetterKind.MAILING_BY_CONSENT);
    assertThat(selection.recipients().get(1).person().language()).isEqualTo(Language.EN);
  }

  @Test
  void anUnknownPlaceholderIsFoundWhereverItStands() {
    assertThat(codes("Kære {name} {navn}")).containsExactly("unknown-placeholder");
    assertThat(codes("{answer")).containsExactly("unknown-placeholder");
    assertThat(codes("{}")).containsExactly("unknown-placeholder");
    assertThat(codes("Om {title}")).containsExactly("no-network");
    assertThat(codes("{answer}")).containsExactly("answer-without-candidate");
    assertThat(codes("Kære {name} fra {company}, hilsen {association} {site} {reply-to}"))
        .isEmpty();
    assertThat(codes(" ")).containsExactly("blank");
  }

  @Test
  void aLanguageThatNobodyReadsNeedsNoText() {
    var english =
        new Contact(
            address("a"),
            "A",
            "",
            Language.EN,
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            1);
    var read = Selection.of(List.of(named("a")), Set.of(), Set.of(), contacts(english));
    assertThat(MailingFaults.of(mailing("x").content(), read))
        .extracting(MailingFault::code)
        .containsExactly("missing-language");
    assertThat(codes("x")).isEmpty();
  }

  private static List<String> codes(String body) {
    var selection = Selection.of(List.of(named("a")), Set.of(), Set.of(), contacts(member("a")));
    return MailingFaults.of(mailing(body).content(), selection).stream()
        .map(MailingFault::code)
        .toList();
  }

  private static Mailing mailing(String body) {
    var content =
        new MailingContent(
            "",
            Map.of(Language.DA, new MailingText("Hej", body)),
            new Audience(List.of(new Audience.Part.Address(METTE)), List.of(), List.of()),
            NOW,
            24);
    return Mailing.draft("l-1", content, 0, METTE, NOW);
  }

  private static EmailAddress address(String name) {
    return EmailAddress.of(name + "@example.dk");
  }

  private static Named named(String name) {
    return new Named(new Person(name, "", address(name), Language.DA), Optional.empty());
  }

  private static Contact member(String name) {
    return new Contact(
        address(name),
        name,
        "",
        Language.DA,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        1);
  }

  private static Map<EmailAddress, Contact> contacts(Contact... contacts) {
    return List.of(contacts).stream()
        .collect(Collectors.toMap(Contact::address, contact -> contact));
  }
}
