package kreds.mailing;

import static kreds.sample.MailFixture.aMailing;
import static kreds.sample.MailFixture.content;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.outcome.Outcome;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Each step of a mailing: where it is possible, when it is looked at next, what follows.
final class MailingStepsTest {
  private static final Instant LATER = MONDAY.plusSeconds(60);
  private static final Instant END = MONDAY.plus(Duration.ofHours(24));
  private final Mailing draft = aMailing();
  private final Mailing approved = after(draft.release(7, MONDAY));
  private final Mailing sending = approved.start(MONDAY).after();
  private final Mailing paused = after(sending.pause());
  private final Mailing finished = sending.finish(MailingEnd.WELL, END).after();

  @Test
  void onlyADraftIsEditedDroppedOrReleased() {
    assertThat(after(draft.edit(content("x"), 3)).content()).isEqualTo(content("x"));
    assertThat(after(draft.edit(content("x"), 3)).counted()).isEqualTo(3);
    assertThat(after(draft.edit(content("x"), 3)).state()).isEqualTo(MailingState.DRAFT);
    assertThat(after(draft.drop()).state()).isEqualTo(MailingState.CANCELLED);
    assertThat(after(draft.drop()).progress().reason()).isEqualTo("dropped");
    for (var other : List.of(approved, sending, paused, finished)) {
      assertThat(code(other.edit(content("x"), 3))).isEqualTo("mailing-frozen");
      assertThat(code(other.drop())).isEqualTo("mailing-frozen");
      assertThat(code(other.release(3, MONDAY))).isEqualTo("mailing-not-a-draft");
    }
  }

  @Test
  void aReleaseFreezesTheContentNamesTheNumberAndStartsAtItsTime() {
    assertThat(approved.state()).isEqualTo(MailingState.APPROVED);
    assertThat(approved.counted()).isEqualTo(7);
    assertThat(approved.approvedAt()).contains(MONDAY);
    assertThat(approved.nextAt()).isEqualTo(draft.content().scheduledAt());
    assertThat(approved.version()).isEqualTo(draft.version() + 1);
    assertThat(draft.nextAt()).isEmpty();
    assertThat(done(draft.release(7, MONDAY)).happenings())
        .containsExactly(new MailingHappening.Released(7));
  }

  @Test
  void whatIsTooLateIsNotReleased() {
    assertThat(draft.release(7, END)).isInstanceOf(Outcome.Done.class);
    assertThat(code(draft.release(7, END.plusMillis(1)))).isEqualTo("mailing-too-late");
    assertThat(done(draft.mayBeReleased(MONDAY))).isSameAs(draft);
  }

  @Test
  void itCanBeStoppedFromItsReleaseUntilItStarts() {
    assertThat(after(approved.stop()).state()).isEqualTo(MailingState.CANCELLED);
    assertThat(after(approved.stop()).progress().reason()).isEqualTo("stopped");
    assertThat(after(approved.stop()).nextAt()).isEmpty();
    for (var other : List.of(draft, sending, paused, finished)) {
      assertThat(code(other.stop())).isEqualTo("mailing-not-stoppable");
    }
  }

  @Test
  void whatGoesOutIsPausedAndResumed() {
    assertThat(paused.state()).isEqualTo(MailingState.PAUSED);
    assertThat(paused.nextAt()).contains(END.plusSeconds(1));
    assertThat(after(paused.resume(LATER)).state()).isEqualTo(MailingState.SENDING);
    assertThat(after(paused.resume(LATER)).nextAt()).contains(LATER);
    assertThat(code(draft.pause())).isEqualTo("mailing-not-sending");
    assertThat(code(approved.resume(LATER))).isEqualTo("mailing-not-paused");
    assertThat(code(finished.pause())).isEqualTo("mailing-not-sending");
  }

  @Test
  void theSameOrderAgainIsTheSameAnswerAndNothingHappens() {
    var dropped = after(draft.drop());
    var stopped = after(approved.stop());
    assertThat(done(dropped.drop())).isEqualTo(Decision.unchanged(dropped));
    assertThat(done(stopped.stop())).isEqualTo(Decision.unchanged(stopped));
    assertThat(done(paused.pause())).isEqualTo(Decision.unchanged(paused));
    assertThat(done(sending.resume(LATER))).isEqualTo(Decision.unchanged(sending));
    assertThat(code(dropped.stop())).isEqualTo("mailing-not-stoppable");
    assertThat(code(stopped.drop())).isEqualTo("mailing-frozen");
  }

  @Test
  void itStartsByItselfFromItsReleaseUntilEveryLetterIsMade() {
    assertThat(approved.startsByItself()).isTrue();
    assertThat(sending.startsByItself()).isTrue();
    for (var other : List.of(draft, paused, all(sending, 3).after(), finished)) {
      assertThat(other.startsByItself()).as(other.state().name()).isFalse();
      assertThat(other.isPaused()).isEqualTo(other.equals(paused));
    }
  }

  @Test
  void itsLettersAreMadeAndLookedAtUntilNoneWaits() {
    assertThat(sending.nextAt()).contains(MONDAY);
    assertThat(sending.isExpanded()).isFalse();
    var some = sending.made(25, "mailing/l-1/r-k");
    assertThat(some.after().isExpanded()).isFalse();
    assertThat(some.after().state()).isEqualTo(MailingState.SENDING);
    assertThat(some.after().nextAt()).contains(MONDAY);
    assertThat(some.after().version()).isEqualTo(sending.version() + 1);
    assertThat(some.happenings()).containsExactly(new MailingHappening.LettersMade());
    var expanded = some.after().made(15, "mailing/l-1/r-z").after().expanded(LATER);
    assertThat(expanded.after().isExpanded()).isTrue();
    assertThat(expanded.after().progress().made()).isEqualTo(40);
    assertThat(expanded.after().nextAt()).contains(LATER);
    assertThat(expanded.happenings()).containsExactly(new MailingHappening.Expanded(40));
    var looked = expanded.after().lookedAt(END);
    assertThat(looked.after().nextAt()).contains(END);
    assertThat(looked.after().progress().made()).isEqualTo(40);
    assertThat(looked.after().state()).isEqualTo(MailingState.SENDING);
    assertThat(looked.happenings()).containsExactly(new MailingHappening.LookedAt());
    var over = looked.after().finish(new MailingEnd(4, 2, 1, 3), END);
    assertThat(over.after().state()).isEqualTo(MailingState.FINISHED);
    assertThat(over.after().nextAt()).contains(END.plus(Duration.ofDays(3)));
    assertThat(over.after().version()).isEqualTo(sending.version() + 5);
    var counted = over.after().counted(MailingFigures.NONE);
    assertThat(counted.after().state()).isEqualTo(MailingState.FINISHED);
    assertThat(counted.after().nextAt()).isEmpty();
    assertThat(counted.happenings())
        .containsExactly(new MailingHappening.Counted(MailingFigures.NONE));
    assertThat(counted.after().counted(MailingFigures.NONE).isNothing()).isTrue();
  }

  @Test
  void notOneLetterIsMadeOfWhatIsCancelled() {
    var cancelled = approved.cancel("late", 7);

    assertThat(cancelled.after().state()).isEqualTo(MailingState.CANCELLED);
    assertThat(cancelled.after().progress().reason()).isEqualTo("late");
    assertThat(cancelled.after().nextAt()).isEmpty();
    assertThat(cancelled.happenings()).containsExactly(new MailingHappening.Cancelled("late", 7));
  }

  @Test
  void eachRecipientHasAKeyOfTheMailing() {
    assertThat(draft.keyFor("k-1")).isEqualTo("mailing/l-1/k-1");
  }

  @Test
  void whoeverGoesOnWithItsLettersKnowsWhere() {
    assertThat(sending.lacks("mailing/l-1/r-a")).isTrue();
    var some = sending.made(25, "mailing/l-1/r-k").after();
    assertThat(some.lacks("mailing/l-1/r-a")).isFalse();
    assertThat(some.lacks("mailing/l-1/r-k")).isFalse();
    assertThat(some.lacks("mailing/l-1/r-l")).isTrue();
    assertThat(some.expanded(LATER).after().lacks("mailing/l-1/r-l")).isFalse();
    assertThat(done(some.pause()).after().lacks("mailing/l-1/r-k")).isFalse();
  }

  @Test
  void eachStepLeavesItsLineAndALookNone() {
    assertThat(lines(draft.edit(content("x"), 3), "draft")).containsExactly("by|draft|draft");
    assertThat(lines(draft.drop(), "draft")).containsExactly("by|draft|cancelled");
    assertThat(lines(draft.release(7, MONDAY), "draft")).containsExactly("by|draft|approved to 7");
    assertThat(lines(approved.stop(), "approved")).containsExactly("by|approved|cancelled");
    assertThat(lines(sending.pause(), "sending")).containsExactly("by|sending|paused");
    assertThat(lines(paused.resume(MONDAY), "paused")).containsExactly("by|paused|sending");
    assertThat(lines(approved.start(MONDAY), "approved")).containsExactly("start|approved|sending");
    assertThat(lines(all(sending, 3), "sending")).containsExactly("expand|sending|3 letters");
    assertThat(lines(sending.made(3, "mailing/l-1/r-k"), "sending")).isEmpty();
    assertThat(lines(sending.lookedAt(LATER), "sending")).isEmpty();
    assertThat(lines(sending.finish(MailingEnd.WELL, END), "sending"))
        .containsExactly("finish|sending|finished");
    assertThat(lines(approved.cancel("faulty", 7), "approved"))
        .containsExactly("faulty|approved|cancelled");
  }

  @Test
  void whatBecameOfItIsToldInNumbersWhereThereWereLetters() {
    var figures = new MailingFigures(40, 39, 38, 1, 2, 3, 4);
    var told = letters(finished.counted(figures));
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().key()).isEqualTo("mailing-figures/" + finished.id());
    assertThat(told.getFirst().letter().to()).isEqualTo(staff());
    assertThat(told.getFirst().letter().values())
        .containsEntry(
            "figures",
            "sent/39/40\ndelivered/38/40\nbounced/1/40\ncomplained/2/40\nleft/3/40\nenrolled/4/40")
        .containsEntry("mailing", finished.id());
    assertThat(told.getFirst().letter().values().get("event")).contains("show-mailing");
    assertThat(lines(finished.counted(figures), "finished")).isEmpty();
    assertThat(letters(finished.counted(MailingFigures.NONE))).isEmpty();
  }

  @Test
  void eachKindOfTroubleIsToldOnce() {
    assertThat(letters(sending.finish(MailingEnd.WELL, END))).isEmpty();
    assertThat(letters(sending.finish(new MailingEnd(4, 2, 1, 3), END)))
        .containsExactly(trouble("late", "2"), trouble("held", "1"), trouble("failed", "3"));
    assertThat(letters(sending.finish(new MailingEnd(4, 1, 0, 0), END)))
        .containsExactly(trouble("late", "1"));
    assertThat(letters(approved.cancel("faulty", 7))).containsExactly(trouble("faulty", "7"));
    assertThat(letters(done(draft.release(7, MONDAY)))).isEmpty();
  }

  @Test
  void aMailingHasAtLeastAnHourAndItsWordsByLanguage() {
    var content = content("x");
    assertThatThrownBy(
            () -> new MailingContent("", Map.of(), content.audience(), Optional.of(MONDAY), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            new MailingContent("", Map.of(), content.audience(), Optional.of(MONDAY), 1).notAfter())
        .contains(MONDAY.plus(Duration.ofHours(1)));
    assertThat(content.in(Language.DA)).contains(new MailingText("Hej", "x"));
    assertThat(content.in(Language.EN)).isEmpty();
  }

  @Test
  void whatHasNoTimeWaitsAsLongAsItLikesAndStartsWhenItIsReleased() {
    var muchLater = MONDAY.plus(Duration.ofDays(100));
    var content = content("x");
    var whenever =
        new MailingContent("", content.texts(), content.audience(), Optional.empty(), 24);
    var waits = done(draft.edit(whenever, 3)).after();

    assertThat(waits.isTooLate(muchLater)).isFalse();
    assertThat(waits.listedAt()).isEqualTo(draft.draft().at());
    var released = done(waits.release(3, muchLater)).after();
    assertThat(released.content().scheduledAt()).contains(muchLater);
    assertThat(released.nextAt()).contains(muchLater);
    assertThat(released.isTooLate(muchLater.plus(Duration.ofHours(24)))).isFalse();
    assertThat(released.isTooLate(muchLater.plus(Duration.ofHours(25)))).isTrue();
  }

  @Test
  void nothingIsReleasedToNobody() {
    assertThat(draft.release(0, MONDAY))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("mailing-to-nobody"));
  }

  @Test
  void whoWasToGetItAndHasNoLetterIsCounted() {
    var started = done(draft.release(4, MONDAY)).after().start(MONDAY).after();

    assertThat(started.goneSince()).as("none are made yet").isZero();
    assertThat(all(started, 3).after().goneSince()).isEqualTo(1);
    assertThat(all(started, 4).after().goneSince()).isZero();
  }

  @Test
  void aFaultNamesTheFieldOfTheCommand() {
    assertThat(new MailingFault(Language.DA, "body", "blank", "").field())
        .isEqualTo("texts.da.body");
    assertThat(new MailingFault(Language.EN, "", "missing-language", "en").field())
        .isEqualTo("texts.en");
  }

  @Test
  void staffKnowAMailingByItsSubject() {
    var words = new MailingText("Til {name}: {title}, {site}", "x");
    var content = content("x");
    var english =
        new MailingContent(
            "plast", Map.of(Language.EN, words), content.audience(), Optional.of(MONDAY), 1);

    assertThat(content.named(Language.DA)).isEqualTo("Hej");
    assertThat(english.named(Language.DA)).isEqualTo("Til …: plast, …");
  }

  private static Delivery trouble(String kind, String count) {
    var event =
        kind.equals("held")
            ? StaffEvent.of("email-distribution", "list-held", staff())
            : StaffEvent.of("email-distribution", "show-mailing", staff(), "mailing", "l-1");
    return Delivery.now(
        "mailing-trouble/l-1/" + kind,
        Letter.of(
            LetterKind.MAILING_TROUBLE,
            staff(),
            Map.of(
                "mailing", "l-1", "about", "Hej", "trouble", kind, "count", count, "event", event),
            Map.of()),
        MONDAY);
  }

  private static List<Delivery> letters(Decision<Mailing, MailingHappening> decision) {
    return consequences(decision, "sending").letters();
  }

  private static List<String> lines(
      Outcome<Decision<Mailing, MailingHappening>> outcome, String before) {
    return lines(done(outcome), before);
  }

  private static List<String> lines(Decision<Mailing, MailingHappening> decision, String before) {
    return consequences(decision, before).audit().stream().map(MailingStepsTest::said).toList();
  }

  private static String said(AuditLine line) {
    assertThat(line.actor())
        .isEqualTo(line.action().equals("by") ? "mette@forening.example" : "system");
    return line.action() + "|" + line.before() + "|" + line.after();
  }

  private static Consequences consequences(
      Decision<Mailing, MailingHappening> decision, String before) {
    var at = byStaff(Subject.mailing("l-1"), "by");
    var of = new MailingConsequences(staff());
    return Consequences.of(
        decision.happenings(), happening -> of.of(happening, before, decision.after(), at));
  }

  /// So many letters of it are made, and that is all.
  private static Decision<Mailing, MailingHappening> all(Mailing mailing, int letters) {
    return mailing.made(letters, "mailing/l-1/r-z").after().expanded(LATER);
  }
}
