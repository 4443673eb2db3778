package kreds.emaildistribution;

import static kreds.emaildistribution.PostOffice.data;
import static kreds.emaildistribution.PostOffice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kreds.contact.Contact;
import kreds.delivery.DeliveryState;
import kreds.mailing.MailingState;
import kreds.testing.aws.SesFault;
import kreds.testing.mail.ReadMail;
import kreds.testing.sample.SampleNetworks;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Paused, resumed, too late, faulty, held: what keeps a mailing from going out (M2, M11).
final class HoldingUpTest {
  private static final String AT_ITS_TIME = "2027-01-12T08:00:00+01:00";
  private static final String STAFF = "sekretariat@example.dk";

  private final PostOffice post = new PostOffice();

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

    assertThat(data(post.order("pause-mailing", mailing)))
        .containsEntry("letters", Map.of("sent", 3, "paused", 7));
    post.clock.advance(Duration.ofHours(2));
    post.tick();
    assertThat(post.ses.mails()).hasSize(3);
    assertThat(refusal(post.order("pause-mailing", mailing))).isEqualTo("mailing-not-sending");

    post.order("resume-mailing", mailing);
    post.tick();
    assertThat(post.recipients()).hasSize(10).doesNotHaveDuplicates();
    assertThat(state(mailing)).isEqualTo(MailingState.FINISHED);
    assertThat(refusal(post.order("resume-mailing", mailing))).isEqualTo("mailing-not-paused");
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
    assertThat(refusal(answer)).isEqualTo("faulty-words");
    assertThat(String.valueOf(answer)).contains("texts.da.subject", "texts.da.body", "{nam}");
    assertThat(post.ports.mailings().all()).isEmpty();
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
    assertThat(String.valueOf(answer)).contains("picture");
  }

  @Test
  void anAnswerForWhoIsNoCandidateIsRefused() {
    post.candidates(1, 3);
    var address = SampleNetworks.person(2).address().value();
    var answer =
        post.invoke(
            post.sample(
                "prepare-mailing",
                event -> event.put("include", List.of(Map.of("address", address)))));
    assertThat(String.valueOf(answer)).contains("answer-without-candidate");
  }

  @Test
  void aLanguageThatARecipientReadsMustHaveItsText() {
    post.candidates(1, 3);
    var mailing = prepareInDanishOnly();
    assertThat(refusal(mailing)).isEqualTo("ok");
    english(2);
    assertThat(refusal(post.invoke(PostOffice.next(mailing, "release-mailing"))))
        .isEqualTo("faulty-words");
  }

  @Test
  void aTextThatLacksAtTheStartStopsTheMailingBeforeItsFirstMail() {
    post.candidates(1, 3);
    var mailing = prepareInDanishOnly();
    post.invoke(PostOffice.next(mailing, "release-mailing"));
    english(2);
    post.clock.set(AT_ITS_TIME);
    post.tick();
    assertThat(state(String.valueOf(data(mailing).get("mailing"))))
        .isEqualTo(MailingState.CANCELLED);
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
    assertThat((List<?>) data(held).get("held")).hasSize(2);
    var send = PostOffice.next(held, "send-held");
    assertThat(post.invoke(send)).containsEntry("ok", true);
    assertThat(refusal(post.invoke(send))).isEqualTo("delivery-not-held");
    post.invoke(PostOffice.next(post.invoke(post.sample("list-held")), "drop-held"));
    post.tick();
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.SENT, 2L, DeliveryState.FAILED, 1L));
    assertThat((List<?>) data(post.invoke(post.sample("list-held"))).get("held")).isEmpty();
  }

  @Test
  void aTimeThatDoesNotExistOrExistsTwiceOrIsPastIsRefused() {
    post.candidates(1, 3);
    for (var time :
        List.of("2027-03-28T02:30", "2027-10-31T02:30", "2027-01-01T08:00", "i morgen")) {
      var answer =
          post.invoke(post.sample("prepare-mailing", event -> event.put("scheduledAt", time)));
      assertThat(answer).as(time).containsEntry("ok", false);
    }
  }

  @Test
  void unknownNetworksAndMailingsAreNamed() {
    assertThat(
            refusal(
                post.invoke(
                    post.sample("prepare-mailing", event -> event.put("network", "findes-ikke")))))
        .isEqualTo("network-unknown");
    for (var command :
        List.of("show-mailing", "stop-mailing", "pause-mailing", "test-mailing", "drop-mailing")) {
      assertThat(refusal(post.order(command, "l-0"))).as(command).isEqualTo("mailing-unknown");
    }
  }

  private Map<String, Object> prepareInDanishOnly() {
    return post.invoke(
        post.sample(
            "prepare-mailing",
            event ->
                event.put("texts", Map.of("da", Map.of("subject", "Hej", "body", "Kære {name}")))));
  }

  /// That person reads English from now on.
  private void english(int number) {
    var contacts = post.ports.contacts();
    var known = contacts.of(SampleNetworks.person(number).address()).orElseThrow();
    contacts.save(
        new Contact(
            known.address(),
            known.name(),
            known.company(),
            Language.EN,
            known.member(),
            known.consent(),
            known.unsubscribedAt(),
            known.suppressedAt(),
            known.suppressedWhy(),
            known.version()));
  }

  private MailingState state(String mailing) {
    return post.ports.mailings().of(mailing).orElseThrow().state();
  }
}
