package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.delivery.DeliveryState;
import kreds.mailing.MailingState;
import kreds.sample.SamplePeople;
import kreds.testing.aws.SesFault;
import kreds.testing.handler.Answered;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Paused, resumed, too late, faulty, held: what keeps a mailing from going out (M2, M11).
final class HoldingUpTest {
  private static final String AT_ITS_TIME = "2027-01-12T08:00:00+01:00";
  private static final String STAFF = "sekretariat@example.dk";

  private final PostOffice post = PostOffice.oneByOne();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void nothingLeavesAPausedMailingAndTheRestGoesWhenItIsResumed() {
    post.candidates(1, 10);
    var mailing = post.released();
    post.clock.set(AT_ITS_TIME);
    post.ses.next(SesFault.NONE, SesFault.NONE, SesFault.NONE, SesFault.THROTTLE);
    post.tick();
    assertThat(post.ses.mails()).hasSize(3);

    assertThat(post.order("pause-mailing", mailing).data())
        .containsEntry("letters", Map.of("sent", 3, "paused", 7));
    post.clock.advance(Duration.ofHours(2));
    post.tick();
    assertThat(post.ses.mails()).hasSize(3);

    post.order("resume-mailing", mailing);
    assertThat(post.order("resume-mailing", mailing).ok()).isTrue();
    post.tick();
    assertThat(post.recipients()).hasSize(10).doesNotHaveDuplicates();
    assertThat(state(mailing)).isEqualTo(MailingState.FINISHED);
    assertThat(post.order("resume-mailing", mailing).refusal()).isEqualTo("mailing-not-paused");
  }

  @Test
  void aMailingThatIsTooLateIsNotSentAndStaffAreTold() {
    post.candidates(1, 3);
    var mailing = post.released();
    post.clock.set("2027-01-13T08:00:01+01:00");
    post.tick();
    assertThat(state(mailing)).isEqualTo(MailingState.CANCELLED);
    assertThat(post.recipients()).containsExactly(STAFF);
    assertThat(ReadMail.of(post.ses.mails().getFirst().raw()).text()).contains(mailing, "3");
    post.tick();
    assertThat(post.ses.mails()).hasSize(1);
  }

  @Test
  void justInTimeIsInTime() {
    post.candidates(1, 3);
    post.released();
    post.clock.set("2027-01-13T08:00:00+01:00");
    post.tick();
    assertThat(post.recipients()).hasSize(3);
  }

  @Test
  void aPausedMailingWhoseTimeIsOverEndsAndStaffHearHowManyDidNotGo() {
    post.candidates(1, 5);
    var mailing = post.released();
    post.clock.set(AT_ITS_TIME);
    post.ses.next(SesFault.NONE, SesFault.THROTTLE);
    post.tick();
    post.order("pause-mailing", mailing);
    post.clock.advance(Duration.ofHours(25));
    post.tick();
    assertThat(state(mailing)).isEqualTo(MailingState.FINISHED);
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.SENT, 1L, DeliveryState.EXPIRED, 4L));
    assertThat(post.ses.mailsTo(STAFF)).hasSize(1);
  }

  @Test
  void wordsWithFaultsAreRefusedWithEveryFault() {
    post.candidates(1, 3);
    var answer =
        post.invoke(
            post.sample(
                "prepare-mailing",
                event ->
                    event.put(
                        "texts",
                        Map.of(
                            "da", Map.of("subject", "Hej {nam}", "body", "Se {answer} og {pris"),
                            "en", Map.of("subject", "Hello", "body", "![x](https://x.example)")))));
    assertThat(answer.refusal()).isEqualTo("faulty-words");
    assertThat(answer.all().toString()).contains("texts.da.subject", "texts.da.body", "{nam}");
    assertThat(post.stored.mailings().all()).isEmpty();
  }

  @Test
  void aPictureIsFoundBeforeTheFirstMail() {
    post.candidates(1, 3);
    var answer =
        post.invoke(
            post.sample(
                "prepare-mailing",
                event ->
                    event.put(
                        "texts",
                        Map.of(
                            "da", Map.of("subject", "Hej", "body", "![x](https://x.example)")))));
    assertThat(answer.all().toString()).contains("picture");
  }

  @Test
  void anAnswerForWhoIsNoCandidateIsRefused() {
    post.candidates(1, 3);
    var address = SamplePeople.person(2).address().value();
    var answer =
        post.invoke(
            post.sample(
                "prepare-mailing",
                event -> event.put("include", List.of(Map.of("address", address)))));
    assertThat(answer.all().toString()).contains("answer-without-candidate");
  }

  @Test
  void aLanguageThatARecipientReadsMustHaveItsText() {
    post.candidates(1, 3);
    var mailing = prepareInDanishOnly();
    assertThat(mailing.refusal()).isEqualTo("ok");
    english(2);
    assertThat(post.invoke(mailing.next("release-mailing")).refusal()).isEqualTo("faulty-words");
  }

  @Test
  void aTextThatLacksAtTheStartStopsTheMailingBeforeItsFirstMail() {
    post.candidates(1, 3);
    var mailing = prepareInDanishOnly();
    post.invoke(mailing.next("release-mailing"));
    english(2);
    post.clock.set(AT_ITS_TIME);
    post.tick();
    assertThat(state(PostOffice.mailing(mailing))).isEqualTo(MailingState.CANCELLED);
    assertThat(post.recipients()).containsExactly(STAFF);
  }

  @Test
  void whatNobodyKnowsOfIsHeldForStaffWhoDecideForEach() {
    post.candidates(1, 3);
    var mailing = post.released();
    post.clock.set(AT_ITS_TIME);
    post.ses.next(SesFault.DROP_AFTER_ACCEPT, SesFault.DROP_BEFORE_ACCEPT);
    post.tick();
    post.clock.advance(Duration.ofMinutes(16));
    post.tick();
    assertThat(post.ses.mailsTo(STAFF)).hasSize(1);
    assertThat(state(mailing)).isEqualTo(MailingState.FINISHED);
    var held = post.invoke(post.sample("list-held"));
    assertThat((List<?>) held.data().get("held")).hasSize(2);
    assertThat(held.data().toString())
        .contains("address=", "mailing=" + mailing, "reason=connection")
        .contains("subject=Vil du være med i netværket ")
        .doesNotContain("reason=held", "{title}");
    assertThat(post.order("show-mailing", mailing).data().toString())
        .contains("missed=[{", "state=held, reason=connection");
    var send = held.next("send-held");
    assertThat(post.invoke(send).ok()).isTrue();
    assertThat(post.invoke(send).ok()).as("the same again is the same answer").isTrue();
    post.invoke(post.invoke(post.sample("list-held")).next("drop-held"));
    post.tick();
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.SENT, 2L, DeliveryState.FAILED, 1L));
    assertThat((List<?>) post.invoke(post.sample("list-held")).data().get("held")).isEmpty();
  }

  @Test
  void whatIsHeldAndTooLateIsNotSentAndStaffHearSo() {
    post.candidates(1, 1);
    post.released();
    post.clock.set(AT_ITS_TIME);
    post.ses.next(SesFault.DROP_AFTER_ACCEPT);
    post.tick();
    post.clock.advance(Duration.ofMinutes(16));
    post.tick();
    var held = post.invoke(post.sample("list-held"));
    post.clock.advance(Duration.ofHours(25));
    assertThat(post.invoke(held.next("send-held")).refusal()).isEqualTo("delivery-too-late");
    assertThat(post.invoke(post.sample("list-held")).nextCommands())
        .as("only what can be done is offered")
        .containsExactly("drop-held");
    assertThat(post.invoke(held.next("drop-held")).ok()).isTrue();
  }

  @Test
  void whatIsHeldOfAPausedMailingIsNotSaidToGo() {
    post.candidates(1, 4);
    var mailing = post.released();
    post.clock.set(AT_ITS_TIME);
    post.ses.next(SesFault.DROP_AFTER_ACCEPT, SesFault.DROP_BEFORE_ACCEPT, SesFault.THROTTLE);
    post.tick();
    assertThat(post.order("pause-mailing", mailing).ok()).isTrue();
    post.clock.advance(Duration.ofMinutes(16));
    post.tick();

    var held = post.invoke(post.sample("list-held"));
    assertThat(held.nextCommands()).containsExactly("drop-held", "drop-held");
    var one = held.next("drop-held").get("delivery");
    var send = post.sample("send-held", event -> event.put("delivery", one));
    assertThat(post.invoke(send).refusal()).isEqualTo("mailing-paused");
    var all =
        post.sample(
            "send-held",
            event -> {
              event.remove("delivery");
              event.put("mailing", mailing);
            });
    var shown = post.invoke(all);
    assertThat(shown.nextCommands()).containsExactly("drop-held");
    for (var named : List.of("number", "confirmation")) {
      all.put(named, shown.next("drop-held").get(named));
    }
    var none = post.invoke(all);
    assertThat(none.ok()).isFalse();
    assertThat(none.refusal()).isEqualTo("mailing-paused");
    assertThat(none.all().toString()).contains("0 of 2 go again").contains("done=0");
  }

  @Test
  void staffSeeWhoDidNotGetAMailingAndWhy() {
    post.candidates(1, 3);
    var mailing = post.released();
    post.clock.set(AT_ITS_TIME);
    post.ses.next(SesFault.BAD_ADDRESS);
    post.tick();
    assertThat(post.order("show-mailing", mailing).data().toString())
        .contains("letters={failed=1, sent=2}", "state=failed, reason=refused")
        .containsOnlyOnce("address=");
  }

  @Test
  void aTimeThatDoesNotExistOrExistsTwiceOrIsPastIsRefused() {
    post.candidates(1, 3);
    for (var time :
        List.of("2027-03-28T02:30", "2027-10-31T02:30", "2027-01-01T08:00", "i morgen")) {
      var answer =
          post.invoke(post.sample("prepare-mailing", event -> event.put("scheduledAt", time)));
      assertThat(answer.all()).as(time).containsEntry("ok", false);
    }
  }

  @Test
  void unknownNetworksAndMailingsAreNamed() {
    assertThat(
            post.invoke(
                    post.sample("prepare-mailing", event -> event.put("network", "findes-ikke")))
                .refusal())
        .isEqualTo("network-unknown");
    for (var command :
        List.of("show-mailing", "stop-mailing", "pause-mailing", "test-mailing", "drop-mailing")) {
      assertThat(post.order(command, "l-0").refusal()).as(command).isEqualTo("mailing-unknown");
    }
  }

  private Answered prepareInDanishOnly() {
    return post.invoke(
        post.sample(
            "prepare-mailing",
            event ->
                event.put("texts", Map.of("da", Map.of("subject", "Hej", "body", "Kære {name}")))));
  }

  /// That person reads English from now on.
  private void english(int number) {
    var known = post.contact(SamplePeople.person(number).address());
    var profile = known.profile();
    post.stored.write(
        new Write.ContactSaved(
            known,
            new Contact(
                known.address(),
                new Contact.Profile(profile.name(), profile.company(), Language.EN),
                known.member(),
                known.consent(),
                known.unsubscribedAt(),
                known.newsletter(),
                known.suppression(),
                known.allowedAt(),
                known.version() + 1)));
  }

  private MailingState state(String mailing) {
    return post.stored.mailings().of(mailing).orElseThrow().state();
  }
}
