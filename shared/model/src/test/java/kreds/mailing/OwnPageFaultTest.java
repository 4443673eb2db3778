package kreds.mailing;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.sample.MailFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Only who takes part in the network that a mailing is about, or waits, has a page of their own
/// there (M11).
final class OwnPageFaultTest {
  private static final Recipient PARTICIPANT =
      new Recipient(
          person(1),
          LetterKind.MAILING_TO_ENROLLED,
          Optional.empty(),
          Optional.of(new LinkSubject.OfEnrollment(RunId.first("plast"), "e-1")));

  @Test
  void thePageMayBeNamedWhereEverybodyHasOne() {
    assertThat(faults(MailFixture.content("Se {page}"), PARTICIPANT)).isEmpty();
  }

  @Test
  void thePageOfWhoeverHasNoneIsOneFaultHoweverManyTheyAre() {
    assertThat(faults(MailFixture.content("Se {page}"), PARTICIPANT, stranger(2), stranger(3)))
        .containsExactly(new MailingFault("texts.da.body", "page-without-place", "page"));
    assertThat(faults(MailFixture.content("Kære {name}"), stranger(2))).isEmpty();
  }

  @Test
  void aSubjectHoldsNoLinks() {
    var subject =
        new MailingContent(
            "",
            Map.of(Language.DA, new MailingText("Se {page} {answer}", "Kære {name}")),
            MailFixture.content("").audience(),
            Optional.of(MONDAY),
            24);

    assertThat(faults(subject, PARTICIPANT))
        .containsExactly(
            new MailingFault("texts.da.subject", "unknown-placeholder", "answer"),
            new MailingFault("texts.da.subject", "unknown-placeholder", "page"));
  }

  private static List<MailingFault> faults(MailingContent content, Recipient... recipients) {
    return MailingFaults.of(
        content, new Selection(List.of(recipients), Map.of(), List.of()), Optional.empty());
  }

  private static Recipient stranger(int number) {
    return new Recipient(
        person(number), LetterKind.MAILING_BY_CONSENT, Optional.empty(), Optional.empty());
  }
}
