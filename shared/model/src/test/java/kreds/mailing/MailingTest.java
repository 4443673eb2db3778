package kreds.mailing;

import static kreds.mailing.MailingState.APPROVED;
import static kreds.mailing.MailingState.CANCELLED;
import static kreds.mailing.MailingState.DRAFT;
import static kreds.mailing.MailingState.FINISHED;
import static kreds.mailing.MailingState.PAUSED;
import static kreds.mailing.MailingState.SENDING;
import static kreds.sample.MailFixture.aMailing;
import static kreds.sample.MailFixture.address;
import static kreds.sample.MailFixture.consentingReading;
import static kreds.sample.MailFixture.content;
import static kreds.sample.MailFixture.known;
import static kreds.sample.MailFixture.member;
import static kreds.sample.MailFixture.memberReading;
import static kreds.sample.MailFixture.named;
import static kreds.sample.MailFixture.namedAsCandidate;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.delivery.LetterKind;
import kreds.outcome.Refusal;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The life of a mailing, who gets it, and what may stand in it.
final class MailingTest {
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
    var draft = aMailing();
    assertThatThrownBy(() -> draft.start(MONDAY)).isInstanceOf(IllegalStateException.class);
    var finished =
        after(draft.release(1, MONDAY))
            .start(MONDAY)
            .after()
            .finish(MailingEnd.WELL, MONDAY)
            .after();
    assertThat(kind(finished.pause())).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThatThrownBy(() -> finished.start(MONDAY)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void itIsTooLateAfterItsHours() {
    var mailing = aMailing();
    assertThat(mailing.isTooLate(MONDAY.plus(Duration.ofHours(24)))).isFalse();
    assertThat(mailing.isTooLate(MONDAY.plus(Duration.ofHours(24)).plusMillis(1))).isTrue();
  }

  @Test
  void includeMinusExcludeMinusAlreadyGotOneMailAnAddress() {
    var selection =
        Selection.of(
            "",
            List.of(
                named("a"), named("b"), named("a"), named("c"), named("d"), named("e"), named("f")),
            Set.of(address("b")),
            Set.of(address("c")),
            known(
                member("a"),
                member("b"),
                member("c"),
                member("d").suppressed(MONDAY, "bounce"),
                member("e").unsubscribed(MONDAY)),
            MONDAY);
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
    var consenting = consentingReading(Language.EN, "b");
    var selection =
        Selection.of(
            "",
            List.of(named("a"), named("b")),
            Set.of(),
            Set.of(),
            known(member("a"), consenting),
            MONDAY);
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
    var english = memberReading(Language.EN, "a");
    var read = Selection.of("", List.of(named("a")), Set.of(), Set.of(), known(english), MONDAY);
    assertThat(MailingFaults.of(content("x"), read, Optional.empty()))
        .extracting(MailingFault::code)
        .containsExactly("missing-language");
    assertThat(codes("x")).isEmpty();
  }

  private static List<String> codes(String body) {
    var selection =
        Selection.of("", List.of(named("a")), Set.of(), Set.of(), known(member("a")), MONDAY);
    return MailingFaults.of(content(body), selection, Optional.empty()).stream()
        .map(MailingFault::code)
        .toList();
  }

  @Test
  void theSubjectIsCheckedTooAndHoldsNoLink() {
    assertThat(subjectFaults("")).containsExactly("subject blank ");
    assertThat(subjectFaults("Hej {navn}")).containsExactly("subject unknown-placeholder navn");
    assertThat(subjectFaults("Hej {answer}")).containsExactly("subject unknown-placeholder answer");
    assertThat(subjectFaults("{title}: hej {name}")).containsExactly("subject no-network title");
  }

  @Test
  void aCandidateHasSomethingToAnswerAndANetworkHasATitle() {
    var content =
        new MailingContent(
            "plastgenanvendelse",
            Map.of(Language.DA, new MailingText("{title}", "{network} {answer}")),
            content("x").audience(),
            Optional.of(MONDAY),
            24);
    var candidates =
        Selection.of(
            "", List.of(namedAsCandidate("a")), Set.of(), Set.of(), known(member("a")), MONDAY);

    assertThat(MailingFaults.of(content, candidates, Optional.empty())).isEmpty();
  }

  private static String part(MailingFault fault) {
    assertThat(fault.field()).startsWith("texts.da.");
    return fault.field().substring("texts.da.".length());
  }

  private static List<String> subjectFaults(String subject) {
    var content =
        new MailingContent(
            "",
            Map.of(Language.DA, new MailingText(subject, "Hej")),
            content("x").audience(),
            Optional.of(MONDAY),
            24);
    var selection =
        Selection.of("", List.of(named("a")), Set.of(), Set.of(), known(member("a")), MONDAY);
    return MailingFaults.of(content, selection, Optional.empty()).stream()
        .map(fault -> part(fault) + " " + fault.code() + " " + fault.what())
        .toList();
  }
}
