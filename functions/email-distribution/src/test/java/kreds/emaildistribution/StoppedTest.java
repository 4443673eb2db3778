package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import kreds.change.Order;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.Ledger;
import kreds.delivery.MailLine;
import kreds.delivery.SendingPermit;
import kreds.emaildistribution.sending.MailProvider;
import kreds.testing.aws.SesFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nothing leaves while staff have stopped it, nor from a ledger that was restored or attached,
/// until it is released (R11).
final class StoppedTest {
  private final PostOffice post = PostOffice.oneByOne();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void whatWasStoppedLeavesNeitherByTheStreamNorByTheRoundUntilItIsResumed() {
    assertThat(post.invoke(post.sample("stop-sending")).nextCommands())
        .containsExactly("resume-sending");
    waiting(1, 3);
    post.invoke(post.sample("stream/letter"));
    post.tick();
    assertThat(post.ses.requests()).isZero();

    var shown = post.invoke(post.sample("resume-sending"));
    assertThat(shown.data()).containsEntry("number", 3);
    assertThat(shown.nextCommands()).containsExactly("resume-sending", "resume-sending");
    assertThat(resume(shown, "send").data()).containsEntry("sending", true);
    post.tick();

    assertThat(post.recipients()).hasSize(3).doesNotHaveDuplicates();
    assertThat(post.lines("sending/ledger"))
        .containsExactlyInAnyOrder(
            "mette@example.dk: stop-sending open > stopped",
            "mette@example.dk: resume-sending stopped > open");
  }

  @Test
  void stoppedTwiceIsStoppedOnceForTheFirstReasonAndResumedTwiceIsResumed() {
    post.invoke(post.sample("stop-sending"));
    var again = post.invoke(post.sample("stop-sending", event -> event.put("reason", "Andet")));
    assertThat(again.data()).containsEntry("stopped", "Ny afsenderadresse bliver sat op");
    assertThat(again.message()).contains("stopped already", "first reason stands");
    assertThat(post.invoke(post.sample("stop-sending")).message()).doesNotContain("first reason");

    resume(post.invoke(post.sample("resume-sending")), "send");
    assertThat(post.invoke(post.sample("resume-sending")).data()).containsEntry("sending", true);
    assertThat(post.lines("sending/ledger")).hasSize(2);
  }

  @Test
  void aRestoredLedgerSendsNothingUntilStaffHaveLookedAndWhatMayHaveLeftIsHeld() {
    restored();
    waiting(1, 2);
    post.tick();
    assertThat(post.ses.requests()).isZero();

    var resumed = resume(post.invoke(post.sample("resume-sending")), "hold");
    assertThat(resumed.data()).containsEntry("held", 2).containsEntry("sending", true);
    waiting(3, 3);
    post.tick();
    assertThat(post.recipients())
        .containsExactly("deltager3@firma3.example", "sekretariat@example.dk");

    var held = post.invoke(post.sample("list-held"));
    assertThat((List<?>) held.data().get("held")).hasSize(2);
    assertThat(held.data().toString()).contains("reason=restored");
    assertThat(post.invoke(held.next("send-held")).ok()).isTrue();
    post.tick();
    assertThat(post.recipients()).hasSize(3);
  }

  @Test
  void aLedgerThatWasRestoredUnderItsOldNameWaitsAsWellThoughTheSenderNeverStopped() {
    waiting(1, 1);
    post.tick();
    assertThat(post.recipients()).hasSize(1);
    waiting(2, 2);
    post.function.aws.restore("Deliveries");

    post.invoke(post.sample("stream/letter"));
    post.tick();
    assertThat(post.recipients()).hasSize(1);

    var shown = post.invoke(post.sample("resume-sending"));
    assertThat(shown.data()).containsEntry("number", 1);
    resume(shown, "send");
    post.tick();
    assertThat(post.recipients()).hasSize(2);
  }

  @Test
  void whatIsDueLaterIsShownAndHeldTooAndMailingsThatStartAreNamed() {
    post.candidates(9, 9);
    var mailing = post.released();
    post.invoke(post.sample("stop-sending"));
    waiting(1, 3);
    var now = post.clock.instant();
    marked(1, letter -> letter.claimed(now).unknown(now, "timeout"));
    marked(2, letter -> letter.claimed(now).backUntil(now.plusSeconds(30), "rate"));
    marked(3, letter -> letter.claimed(now));

    var shown = post.invoke(post.sample("resume-sending"));
    assertThat(shown.data()).containsEntry("number", 3).containsEntry("mailings", 1);
    assertThat(shown.message()).contains("by themselves: 1");
    assertThat(shown.nextCommands())
        .containsExactly("resume-sending", "resume-sending", "stop-mailing");
    var resumed = resume(shown, "hold");
    assertThat(resumed.data()).containsEntry("held", 3);
    assertThat(resumed.message()).contains("by themselves: 1");
    post.order("stop-mailing", mailing);
    for (var minute = 0; minute < 20; minute++) {
      post.clock.advance(Duration.ofMinutes(1));
      post.tick();
    }
    assertThat(post.recipients()).containsOnly("sekretariat@example.dk");
  }

  private void marked(int number, UnaryOperator<Delivery> step) {
    var letter = SampleMails.seated(number);
    assertThat(post.stored.deliveries().mark(letter, step.apply(letter))).isTrue();
  }

  @Test
  void whatStoodAsideWithItsMailingIsHeldToo() {
    post.candidates(1, 3);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.next(SesFault.NONE, SesFault.THROTTLE);
    post.tick();
    post.order("pause-mailing", mailing);
    post.invoke(post.sample("stop-sending"));

    var shown = post.invoke(post.sample("resume-sending"));
    assertThat(shown.data()).containsEntry("number", 2);
    assertThat(resume(shown, "hold").data()).containsEntry("held", 2);
    post.order("resume-mailing", mailing);
    post.tick();

    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.SENT, 1L, DeliveryState.UNKNOWN, 2L));
  }

  @Test
  void nothingIsSaidToBeHeldWhereMailIsBeingSent() {
    post.invoke(post.sample("stop-sending"));
    waiting(1, 1);
    var shown = post.invoke(post.sample("resume-sending"));
    resume(shown, "send");
    assertThat(resume(shown, "hold").refusal()).isEqualTo("sending-open");
  }

  @Test
  void aLedgerThatTheStackWasGivenSendsNothingThoughNobodyEverUsedIt() {
    try (var given = new PostOffice(Map.of("LEDGER_IS_OWN", "no"))) {
      given.letters(SampleMails.seated(1));
      given.tick();
      assertThat(given.ses.requests()).isZero();

      var resume = given.invoke(given.sample("resume-sending")).next("resume-sending");
      resume.put("waiting", "send");
      assertThat(given.invoke(resume).ok()).isTrue();
      given.tick();
      assertThat(given.recipients()).hasSize(1);
    }
  }

  @Test
  void nothingIsResumedOnANumberThatIsNoLongerTrueNorWithoutOne() {
    post.invoke(post.sample("stop-sending"));
    waiting(1, 1);
    var shown = post.invoke(post.sample("resume-sending"));
    waiting(2, 2);

    assertThat(resume(shown, "send").refusal()).isEqualTo("number-changed");
    var bare = post.sample("resume-sending", event -> event.put("waiting", "send"));
    assertThat(post.invoke(bare).problem().toString()).contains("number", "confirmation");
    post.tick();
    assertThat(post.ses.requests()).isZero();
  }

  @Test
  void aRunThatIsUnderWayNoticesWithinTwentyLetters() {
    try (var desk = new Desk()) {
      for (var number = 1; number <= 60; number++) {
        desk.add(SampleMails.seated(number));
      }
      desk.due(stoppedAfterFive(desk)).run(desk.shift());
      assertThat(desk.ses.mails()).hasSizeBetween(5, 25);
      assertThat(desk.deliveries.due(MailLine.SERVICE, desk.clock.instant(), 100).due())
          .hasSizeGreaterThan(30);
    }
  }

  private static Desk.Around stoppedAfterFive(Desk desk) {
    var handed = new AtomicInteger();
    return new Desk.Around() {
      @Override
      public <T> T port(Class<T> port, T real) {
        return real instanceof MailProvider provider ? port.cast(counting(provider)) : real;
      }

      private MailProvider counting(MailProvider provider) {
        return (mail, delivery) -> {
          if (handed.incrementAndGet() == 5) {
            var unused = desk.gate.stop("Genoprettet", new Order("mette@example.dk", "stop"));
          }
          return provider.hand(mail, delivery);
        };
      }
    };
  }

  private Answered resume(Answered shown, String waiting) {
    var event = shown.next("resume-sending");
    event.put("waiting", waiting);
    return post.invoke(event);
  }

  private void waiting(int from, int to) {
    for (var number = from; number <= to; number++) {
      post.letters(SampleMails.seated(number));
    }
  }

  /// As a copy of another ledger: its permit came along.
  private void restored() {
    var elsewhere = SendingPermit.of(new Ledger("kreds/Deliveries-before", true));
    post.stored.write(new Write.PermitSaved(Optional.empty(), elsewhere));
  }
}
