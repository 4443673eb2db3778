package kreds.emaildistribution;

import static kreds.emaildistribution.PostOffice.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kreds.commit.Write;
import kreds.delivery.DeliveryState;
import kreds.link.LinkSubject;
import kreds.mailing.MailingState;
import kreds.network.Basis;
import kreds.network.CandidateState;
import kreds.sample.SamplePeople;
import kreds.testing.mail.ReadMail;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The way of a mailing from the draft to its end, through the handler (M1, M2, M7).
final class MailingStoryTest {
  private static final String AT_ITS_TIME = "2027-01-12T08:00:00+01:00";

  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void fortyInvitationsGoOutAtTheirTimeEachOnceAndTheMailingIsFinished() {
    post.candidates(1, 40);
    var mailing = post.released();
    assertThat(post.tick()).containsEntry("nextDue", "2027-01-12T07:00:00Z");
    assertThat(post.ses.mails()).isEmpty();

    post.clock.set(AT_ITS_TIME);
    var summary = post.tick();

    assertThat(summary).containsEntry("sent", 40);
    assertThat(summary).containsEntry("nextDue", "2027-01-15T07:00:00Z");
    assertThat(post.recipients()).hasSize(40).doesNotHaveDuplicates();
    assertThat(post.states(mailing)).isEqualTo(Map.of(DeliveryState.SENT, 40L));
    assertThat(post.stored.mailings().of(mailing).orElseThrow().state())
        .isEqualTo(MailingState.FINISHED);
    assertThat(post.stored.candidates().ofNetwork(SampleMails.NETWORK))
        .allMatch(candidate -> candidate.state() == CandidateState.INVITED);
    post.clock.advance(Duration.ofMinutes(1));
    assertThat(post.tick()).doesNotContainKey("sent");
    assertThat(post.ses.mails()).hasSize(40);
  }

  @Test
  void eachInvitationHasItsOwnLinkAndAWayOut() {
    post.candidates(1, 2);
    post.released();
    post.clock.set(AT_ITS_TIME);
    post.tick();
    var first = ReadMail.of(post.ses.mailsTo("deltager1@firma1.example").getFirst().raw());
    var second = ReadMail.of(post.ses.mailsTo("deltager2@firma2.example").getFirst().raw());
    assertThat(first.subject()).isEqualTo("Vil du være med i netværket Plastgenanvendelse?");
    assertThat(first.link("/candidates/")).isNotEqualTo(second.link("/candidates/"));
    assertThat(first.header("List-Unsubscribe")).contains("/unsubscribe/");
    assertThat(first.text()).contains("Kære Deltager 1");
    assertThat(post.ses.mails().getFirst().tags()).containsOnlyKeys("delivery", "kind", "mailing");
  }

  @Test
  void theNumberIsShownBeforeAnythingIsSentAndWhoIsLeftOutIsCountedWithTheReason() {
    post.candidates(1, 5);
    suppress(2);
    unsubscribe(3);
    post.candidate(6, Basis.NONE);
    var answer =
        post.invoke(
            post.sample(
                "prepare-mailing",
                event -> event.put("leaveOut", List.of("Deltager4@Firma4.example"))));
    var data = answer.data();
    assertThat(data).containsEntry("number", 2).containsEntry("byClass", Map.of("member-info", 2));
    assertThat(data.get("leftOut"))
        .isEqualTo(Map.of("suppressed", 1, "unsubscribed", 1, "no-basis", 1, "excluded", 1));
    assertThat((List<?>) data.get("sample")).hasSize(2);
    assertThat(post.function.aws.rows("Deliveries")).isEmpty();
  }

  @Test
  void aReleaseNamesTheNumberAndAnotherNumberIsRefusedWithTheNewOne() {
    post.candidates(1, 3);
    var prepared = post.prepared();
    var release = prepared.next("release-mailing");
    post.candidates(4, 4);
    var refused = post.invoke(release);
    assertThat(refused.refusal()).isEqualTo("number-changed");
    assertThat(refused.all().toString()).contains("to 4");
    var shown = post.order("show-mailing", PostOffice.mailing(prepared));
    assertThat(shown.data()).containsEntry("number", 4);
    var released = post.invoke(shown.next("release-mailing"));
    assertThat(released.ok()).isTrue();
    assertThat(post.invoke(shown.next("release-mailing")).all())
        .as("the same again is the same answer")
        .isEqualTo(released.all());
    assertThat(post.invoke(prepared.next("release-mailing")).refusal())
        .as("another number than the one that was released")
        .isEqualTo("mailing-not-a-draft");
  }

  @Test
  void aReleaseWithoutTheRightWordIsRefused() {
    post.candidates(1, 3);
    var release = post.prepared().next("release-mailing");
    release.put("confirmation", "ok-guessed");
    assertThat(post.invoke(release).refusal()).isEqualTo("number-changed");
  }

  @Test
  void aReleaseWithoutNumberAndWordLeadsToTheAnswerThatHoldsBoth() {
    post.candidates(1, 3);
    var release = post.prepared().next("release-mailing");
    release.remove("number");
    release.remove("confirmation");

    var refused = post.invoke(release);

    assertThat(refused.text("problem")).contains("number", "confirmation", "show-mailing");
    var shown = post.invoke(refused.next("show-mailing"));
    assertThat(post.invoke(shown.next("release-mailing")).ok()).isTrue();
  }

  @Test
  void afterALookAtADraftItsReleaseIsStillOffered() {
    post.candidates(1, 3);
    var draft = post.prepared();
    assertThat(post.invoke(draft.next("preview-mailing")).nextCommands())
        .contains("release-mailing");
    assertThat(post.invoke(draft.next("test-mailing")).nextCommands()).contains("release-mailing");
  }

  @Test
  void whoCameAfterTheReleaseDoesNotGetItAndWhoLeftMeanwhileNeither() {
    post.candidates(1, 4);
    post.released();
    post.clock.set(AT_ITS_TIME);
    post.candidate(9, Basis.MEMBER);
    unsubscribe(2);
    post.tick();
    assertThat(post.recipients())
        .containsExactlyInAnyOrder(
            "deltager1@firma1.example", "deltager3@firma3.example", "deltager4@firma4.example");
  }

  @Test
  void aDraftIsEditedAndDroppedAndAReleasedOneIsFrozen() {
    post.candidates(1, 3);
    var draft = PostOffice.mailing(post.prepared());
    var edited =
        post.invoke(
            post.sample(
                "edit-mailing",
                event -> {
                  event.put("mailing", draft);
                  event.put("leaveOut", List.of("deltager1@firma1.example"));
                }));
    assertThat(edited.data())
        .containsEntry("number", 2)
        .containsEntry("scheduledAt", "2027-01-13T08:00");
    assertThat(post.order("drop-mailing", draft).ok()).isTrue();
    assertThat(post.order("drop-mailing", draft).ok()).as("the same again").isTrue();
    assertThat(post.order("edit-mailing", draft).refusal()).isEqualTo("mailing-frozen");
    var released = post.released();
    assertThat(post.order("edit-mailing", released).refusal()).isEqualTo("mailing-frozen");
    assertThat(post.invoke(post.sample("list-mailings")).data().get("mailings"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(2);
  }

  @Test
  void aReleasedMailingIsStoppedUntilItStarts() {
    post.candidates(1, 3);
    var mailing = post.released();
    assertThat(post.order("stop-mailing", mailing).ok()).isTrue();
    post.clock.set(AT_ITS_TIME);
    post.tick();
    assertThat(post.ses.mails()).isEmpty();
    var other = post.stored.mailings().all();
    assertThat(other).hasSize(1);
    assertThat(other.getFirst().state()).isEqualTo(MailingState.CANCELLED);
    assertThat(post.order("stop-mailing", mailing).ok()).as("the same again").isTrue();
    assertThat(post.order("drop-mailing", mailing).refusal()).isEqualTo("mailing-frozen");
  }

  @Test
  void whoGotAnotherMailingIsLeftOut() {
    post.candidates(1, 3);
    var first = post.released();
    post.clock.set(AT_ITS_TIME);
    post.tick();
    post.candidates(4, 5);
    var second =
        post.invoke(
            post.sample(
                "prepare-mailing",
                event -> {
                  event.put("alreadyGot", List.of(first));
                  event.put("scheduledAt", "2027-01-13T08:00");
                }));
    assertThat(second.data()).containsEntry("number", 2);
    assertThat(second.data().get("leftOut")).isEqualTo(Map.of("already-got", 3));
  }

  @Test
  void aTestGoesToWhoAskedAndItsUnsubscribeLinkHarmsNobody() {
    post.candidates(1, 3);
    var mailing = PostOffice.mailing(post.prepared());
    assertThat(post.order("test-mailing", mailing).ok()).isTrue();
    post.tick();
    assertThat(post.recipients()).containsOnly(ACTOR).hasSize(2);
    assertThat(post.order("show-mailing", mailing).ok()).isTrue();
  }

  @Test
  void aPreviewHoldsNoLinkThatAnswersForTheRecipient() {
    post.candidates(1, 1);
    var mailing = PostOffice.mailing(post.prepared());
    var preview =
        post.invoke(
            post.sample(
                "preview-mailing",
                event -> {
                  event.put("mailing", mailing);
                  event.put("address", "deltager1@firma1.example");
                }));
    var live = new LinkSubject.OfAddress("deltager1@firma1.example");
    var text = String.valueOf(preview.data().get("text"));

    assertThat(text).contains("Kære Deltager 1", "/candidates/", "/unsubscribe/");
    assertThat(tokens(text))
        .hasSize(2)
        .allSatisfy(token ->
            assertThat(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8))
                .doesNotContain("c-1", live.address()));
    post.released();
    post.clock.set(AT_ITS_TIME);
    post.tick();
    var sent = ReadMail.of(post.ses.mailsTo(live.address()).getFirst().raw()).text();
    assertThat(tokens(sent)).hasSize(2).doesNotContainAnyElementsOf(tokens(text));
  }

  private static List<String> tokens(String text) {
    return Pattern.compile("/(?:candidates|unsubscribe)/([\\w-]+)")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void everyLinkThatLeadsNowhereIsAFaultWithWhatWasMeant() {
    post.candidates(1, 1);
    var refused = post.invoke(saying("[Se](www.plast.dk), [ring](70203040) {nmae}"));

    assertThat(refused.refusal()).isEqualTo("faulty-words");
    assertThat(refused.all().toString())
        .contains(
            "This link leads nowhere: www.plast.dk. Did you mean https://www.plast.dk?",
            "This link leads nowhere: 70203040. Did you mean tel:70203040?",
            "There is no {nmae}.");
    assertThat(post.stored.mailings().all()).isEmpty();
  }

  @Test
  void aMailThatGmailCutsOffIsWarnedOf() {
    post.candidates(1, 1);
    var link = "[x](tel:112) ";
    var large = post.invoke(saying(link.repeat(1_500)));
    var small = post.invoke(saying("Kort"));

    assertThat(String.valueOf(large.data().get("warning"))).contains("Gmail cuts it off");
    assertThat(small.data().get("warning")).isNull();
  }

  private Map<String, Object> saying(String body) {
    return post.sample(
        "prepare-mailing",
        event ->
            event.put(
                "texts",
                Map.of(
                    "da", Map.of("subject", "Nyt", "body", body),
                    "en", Map.of("subject", "News", "body", "News"))));
  }

  private void suppress(int number) {
    var address = SamplePeople.person(number).address().value();
    post.invoke(post.sample("suppress-address", event -> event.put("address", address)));
  }

  private void unsubscribe(int number) {
    var known = post.contact(SamplePeople.person(number).address());
    post.stored.write(new Write.ContactSaved(known, known.unsubscribed(post.clock.instant())));
  }
}
