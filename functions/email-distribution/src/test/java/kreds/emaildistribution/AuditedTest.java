package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kreds.contact.Contact;
import kreds.delivery.DeliveryState;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;
import kreds.network.Basis;
import kreds.person.EmailAddress;
import kreds.sample.SamplePeople;
import kreds.testing.aws.DynamoFault;
import kreds.testing.aws.SesFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A change and its line in the audit are there together or not at all, wherever the process dies;
/// a step that is refused leaves one line, and one that was taken already leaves none.
final class AuditedTest {
  private static final EmailAddress ADDRESS = EmailAddress.of("karen.aeroe@example.dk");

  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void suppressingAnAddressHasItsLineWithItWhereverItDies() {
    var order = post.sample("suppress-address", event -> event.put("address", ADDRESS.value()));
    dyingAtEachCall(
        () -> post.invoke(order).all(),
        () -> state().equals("suppressed"),
        () -> linesOfTheAddress().contains("mette@example.dk: suppress-address open > suppressed"));
    assertThat(linesOfTheAddress()).hasSize(1);
  }

  @Test
  void allowingAnAddressHasItsLineWithItWhereverItDies() {
    post.function.order("suppress-address", "address", ADDRESS.value());
    var order = post.sample("allow-address", event -> event.put("address", ADDRESS.value()));
    dyingAtEachCall(
        () -> post.invoke(order).all(),
        () -> state().equals("open"),
        () -> linesOfTheAddress().contains("mette@example.dk: allow-address suppressed > open"));
    assertThat(linesOfTheAddress()).hasSize(2);
  }

  @Test
  void unsubscribingHasItsLineWithItWhereverItDies() {
    var click =
        post.function.linked("unsubscribe-one-click", new LinkSubject.OfAddress(ADDRESS.value()));
    dyingAtEachCall(
        () -> post.invoke(click).all(),
        () -> state().equals("unsubscribed"),
        () -> linesOfTheAddress().contains("recipient: unsubscribe open > unsubscribed"));
    assertThat(linesOfTheAddress()).hasSize(1);
  }

  @Test
  void decidingOnAHeldLetterHasItsLineWithItWhereverItDies() {
    for (var command : List.of("send-held", "drop-held")) {
      var key = held(command.equals("send-held") ? 1 : 2);
      var order = post.sample(command, event -> event.put("delivery", key));
      dyingAtEachCall(
          () -> post.invoke(order).all(),
          () -> !post.stored.deliveries().of(key).orElseThrow().isHeld(),
          () -> post.lines("delivery/" + key).toString().contains(command + " held >"));
    }
  }

  @Test
  void aTestMailHasItsLineWithItWhereverItDies() {
    post.candidates(1, 2);
    var mailing = PostOffice.mailing(post.prepared());
    var order = post.sample("test-mailing", event -> event.put("mailing", mailing));
    dyingAtEachCall(
        () -> post.invoke(order).all(),
        () -> post.function.letters("mailing-test").size() == 2 * tests(mailing),
        () -> true);
    assertThat(tests(mailing)).isPositive();
  }

  @Test
  void whatSesReportsOfTheLetterAndOfTheAddressIsWrittenTogetherWhereverItDies() {
    post.letters(EventsTest.sampleLetter());
    post.invoke(post.sample("stream/letter"));
    var event = post.sample("ses/bounce");
    dyingAtEachCall(
        () -> post.invoke(event).all(),
        () -> state().equals("suppressed"),
        () ->
            post.stored.deliveries().of(EventsTest.SAMPLE).orElseThrow().state()
                    == DeliveryState.BOUNCED
                && linesOfTheAddress().contains("system: hear-Bounce open > suppressed"));
  }

  @Test
  void aRefusedStepLeavesExactlyOneLineAndChangesNothing() {
    post.candidates(1, 2);
    var mailing = post.released();
    var before = post.lines("mailing/" + mailing);
    for (var command : List.of("drop-mailing", "pause-mailing", "resume-mailing", "edit-mailing")) {
      post.clock.advance(Duration.ofSeconds(1));
      assertThat(post.order(command, mailing).ok()).isFalse();
    }
    assertThat(post.lines("mailing/" + mailing).subList(before.size(), before.size() + 4))
        .containsExactly(
            "mette@example.dk: refused drop-mailing  > mailing-frozen",
            "mette@example.dk: refused pause-mailing  > mailing-not-sending",
            "mette@example.dk: refused resume-mailing  > mailing-not-paused",
            "mette@example.dk: refused edit-mailing  > mailing-frozen");
    assertThat(post.lines("mailing/" + mailing)).hasSize(before.size() + 4);
    var letter = SampleMails.letter(LetterKind.ENROLLMENT_SEATED, 1);
    post.letters(letter);
    post.function.order("drop-held", "delivery", letter.key());
    assertThat(post.lines("delivery/" + letter.key()))
        .containsExactly("mette@example.dk: refused drop-held  > delivery-not-held");
  }

  @Test
  void theSameOrderAgainLeavesNoSecondLine() {
    for (var time = 0; time < 2; time++) {
      assertThat(post.function.order("suppress-address", "address", ADDRESS.value()).ok()).isTrue();
    }
    assertThat(linesOfTheAddress()).hasSize(1);
    for (var time = 0; time < 2; time++) {
      assertThat(post.function.order("allow-address", "address", ADDRESS.value()).ok()).isTrue();
    }
    assertThat(linesOfTheAddress()).hasSize(2);
  }

  @Test
  void anOrderAboutAMailingThatStandsSoAlreadyLeavesNoLine() {
    post.candidates(1, 3);
    var dropped = PostOffice.mailing(post.prepared());
    twice("drop-mailing", dropped);
    var stopped = post.released();
    twice("stop-mailing", stopped);
    var paused = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.next(SesFault.NONE, SesFault.THROTTLE);
    post.tick();
    twice("pause-mailing", paused);
    twice("resume-mailing", paused);
  }

  private void twice(String command, String mailing) {
    var first = post.order(command, mailing);
    var lines = post.lines("mailing/" + mailing);
    assertThat(post.order(command, mailing).all()).as(command).isEqualTo(first.all());
    assertThat(first.ok()).as(command).isTrue();
    assertThat(post.lines("mailing/" + mailing)).as(command).isEqualTo(lines);
  }

  @Test
  void whatIsAnsweredOfAnAddressIsTrue() {
    var first = post.function.order("suppress-address", "address", ADDRESS.value());
    assertThat(first.message()).isEqualTo("Nothing is sent to that address any more.");
    var other =
        post.invoke(
            post.sample(
                "suppress-address",
                event -> {
                  event.put("address", ADDRESS.value());
                  event.put("reason", "Noget andet");
                }));
    assertThat(other.message())
        .contains("the first reason stands")
        .contains(String.valueOf(first.data().get("suppressedWhy")));

    post.function.order("allow-address", "address", ADDRESS.value());
    post.invoke(
        post.function.linked("unsubscribe-one-click", new LinkSubject.OfAddress(ADDRESS.value())));
    assertThat(post.function.order("allow-address", "address", ADDRESS.value()).message())
        .contains("has unsubscribed", "still leave them out");
  }

  @Test
  void theAuditNamesNobodysAddressButTheStaffs() {
    post.function.order("suppress-address", "address", ADDRESS.value());
    assertThat(post.function.aws.rows("Audit").toString()).doesNotContain(ADDRESS.value());
  }

  /// Dies before and after each call to the table; whatever is there afterwards is there whole. In
  /// the end it is done.
  private void dyingAtEachCall(
      Supplier<Map<String, Object>> step, Supplier<Boolean> isDone, Supplier<Boolean> hasItsLine) {
    for (var fault : List.of(DynamoFault.KILL_BEFORE, DynamoFault.KILL_AFTER)) {
      var died = true;
      for (var call = 1; died; call++) {
        post.dynamo.reset();
        post.dynamo.at(call, fault);
        died = dies(step);
        assertThat(hasItsLine.get()).as(fault + " at " + call).isEqualTo(isDone.get());
      }
    }
    post.dynamo.reset();
    assertThat(isDone.get()).isTrue();
    assertThat(hasItsLine.get()).isTrue();
  }

  private static boolean dies(Supplier<Map<String, Object>> step) {
    try {
      var unused = step.get();
      return false;
    } catch (DynamoFault.Killed killed) {
      return true;
    }
  }

  private long tests(String mailing) {
    return post.lines("mailing/" + mailing).stream()
        .filter(line -> line.equals("mette@example.dk: test-mailing  > 2 letters"))
        .count();
  }

  private String state() {
    return post.stored.contacts().of(ADDRESS).map(Contact::state).orElse("open");
  }

  private List<String> linesOfTheAddress() {
    return post.lines("contact/" + post.function.ids().of("k", ADDRESS.value()));
  }

  /// The key of a letter of a mailing that nobody knows of.
  private String held(int number) {
    post.clock.set("2027-01-11T09:00:00+01:00");
    post.candidate(number, Basis.MEMBER);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.next(Collections.nCopies(number, SesFault.DROP_AFTER_ACCEPT).toArray(SesFault[]::new));
    post.tick();
    post.clock.advance(Duration.ofMinutes(16));
    post.tick();
    post.ses.reset();
    return post.stored
        .deliveries()
        .ofMailing(mailing)
        .filter(
            letter -> letter.letter().to().address().equals(SamplePeople.person(number).address()))
        .findFirst()
        .orElseThrow()
        .key();
  }
}
