package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.commit.Write;
import kreds.delivery.LetterKind;
import kreds.network.Basis;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.mail.ReadMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A mailing to those who take part in a network, about that network: service mail, whoever they
/// are, since by the open form somebody enrols of whom no contact is known. And drafts that have no
/// time.
final class OwnNetworkTest {
  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void whoEnrolledByTheFormIsWrittenToAboutTheOwnNetwork() {
    seats(1, 2, 3);
    post.candidate(2, Basis.MEMBER);
    leave(2);
    suppress(3);

    var prepared = prepare(SampleMails.NETWORK);
    assertThat(prepared.data())
        .containsEntry("number", 2)
        .containsEntry("byClass", Map.of("service", 2))
        .containsEntry("leftOut", Map.of("suppressed", 1));
    assertThat(prepared.data().get("warning")).isNull();
    assertThat(post.invoke(prepared.next("test-mailing")).ok()).isTrue();
    assertThat(String.valueOf(post.invoke(prepared.next("preview-mailing")).data().get("text")))
        .contains("om et netværk, som du har tilmeldt dig")
        .doesNotContain("/unsubscribe/");
    assertThat(post.invoke(prepared.next("release-mailing")).ok()).isTrue();
    post.tick();

    assertThat(post.recipients())
        .contains("deltager1@firma1.example", "deltager2@firma2.example")
        .doesNotContain("deltager3@firma3.example");
    var mail = ReadMail.of(post.ses.mailsTo("deltager2@firma2.example").getFirst().raw());
    assertThat(mail.text()).contains("om et netværk, som du har tilmeldt dig");
    assertThat(mail.headers()).doesNotContainKeys("List-Unsubscribe", "Auto-Submitted");
    var trial = ReadMail.of(post.ses.mailsTo(PostOffice.ACTOR).getFirst().raw());
    assertThat(trial.text())
        .contains("om et netværk, som du har tilmeldt dig")
        .doesNotContain("/unsubscribe/");
    assertThat(post.stored.deliveries().ofMailing(PostOffice.mailing(prepared)))
        .allMatch(letter -> letter.letter().kind() == LetterKind.MAILING_TO_ENROLLED);
  }

  @Test
  void aboutAnotherNetworkOrNoneTheyNeedABasisAndTheAnswerSaysWhatToDo() {
    seats(1);

    var prepared = prepare("");

    assertThat(prepared.data()).containsEntry("leftOut", Map.of("no-basis", 1));
    assertThat(prepared.text("data"))
        .as("who it is")
        .contains("noBasis=[{name=", "address=deltager1@firma1.example");
    assertThat(String.valueOf(prepared.data().get("warning"))).contains("in the field network");
    assertThat(prepared.nextCommands()).doesNotContain("release-mailing");
    assertThat(release(prepared).refusal()).isEqualTo("mailing-to-nobody");
  }

  @Test
  void aDraftWithoutATimeWaitsAndStartsWhenItIsReleased() {
    seats(1);
    var prepared = prepare(SampleMails.NETWORK);
    assertThat(prepared.data().get("scheduledAt")).isNull();
    post.clock.advance(Duration.ofDays(3));

    var edited = post.sample("edit-mailing");
    edited.keySet().retainAll(List.of("command", "actor"));
    edited.put("mailing", PostOffice.mailing(prepared));
    edited.put("texts", Map.of("da", Map.of("subject", "Hej igen", "body", "Nyt")));
    var again = post.invoke(edited);
    assertThat(again.ok()).isTrue();
    assertThat(post.invoke(again.next("release-mailing")).ok()).isTrue();
    post.tick();

    assertThat(post.recipients()).containsExactly("deltager1@firma1.example");
  }

  @Test
  void ofADraftWhoseTimeIsOverNothingIsOfferedThatIsRefused() {
    post.candidates(1, 1);
    var draft = PostOffice.mailing(post.prepared());
    post.clock.advance(Duration.ofDays(30));

    var shown = post.order("show-mailing", draft);

    assertThat(shown.message()).contains("Its time is over");
    assertThat(shown.nextCommands()).doesNotContain("release-mailing").contains("drop-mailing");
    assertThat(shown.text("toFill")).contains("scheduledAt");
  }

  @Test
  void theSameOrderAgainIsTheSameDraftWhileItIsOne() {
    post.candidates(1, 2);
    var first = post.prepared();
    post.clock.advance(Duration.ofMinutes(1));

    var again = post.prepared();

    assertThat(PostOffice.mailing(again)).isEqualTo(PostOffice.mailing(first));
    assertThat(again.message()).contains("was there already");
    assertThat(post.stored.mailings().all()).hasSize(1);
    assertThat(post.invoke(again.next("release-mailing")).ok()).isTrue();
    assertThat(PostOffice.mailing(post.prepared())).isNotEqualTo(PostOffice.mailing(first));
  }

  @Test
  void anUnknownNetworkIsAFaultOfTheFieldThatNamesIt() {
    var event = post.sample("prepare-mailing");
    event.put("include", List.of(Map.of("candidates", "findes-ikke")));

    var refused = post.invoke(event);

    assertThat(refused.refusal()).isEqualTo("network-unknown");
    assertThat(refused.all().toString())
        .contains("field=include[0].candidates", "There is no network findes-ikke")
        .doesNotContain("Sent was");
    assertThat(post.stored.mailings().all()).isEmpty();
  }

  @Test
  void aYearTypedWrongIsAFault() {
    post.candidates(1, 1);
    var event = post.sample("prepare-mailing");
    event.put("scheduledAt", "2030-01-12T08:00");
    assertThat(post.invoke(event).all().toString()).contains("too-far-ahead");
    var edited = post.sample("edit-mailing");
    edited.put("mailing", PostOffice.mailing(post.prepared()));
    edited.put("scheduledAt", "2030-01-12T08:00");
    assertThat(post.invoke(edited).all().toString()).contains("too-far-ahead");
  }

  @Test
  void whoIsTakenOffTheListAfterTheReleaseIsCounted() {
    post.candidates(1, 2);
    var mailing = post.released();
    leave(2);
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();

    assertThat(post.order("show-mailing", mailing).data())
        .containsEntry("number", 2)
        .containsEntry("letters", Map.of("sent", 1))
        .containsEntry("goneSince", 1);
  }

  private Answered prepare(String about) {
    var event = post.sample("prepare-mailing");
    event.put("network", about);
    event.put("include", List.of(Map.of("participants", SampleMails.NETWORK)));
    event.put("exclude", List.of());
    event.put("texts", Map.of("da", Map.of("subject", "Hej", "body", "Nyt")));
    event.remove("scheduledAt");
    return post.invoke(event);
  }

  private Answered release(Answered prepared) {
    var event = new HashMap<>(post.sample("release-mailing"));
    event.put("mailing", PostOffice.mailing(prepared));
    event.put("number", 0);
    event.put("confirmation", prepared.data().get("confirmation"));
    return post.invoke(event);
  }

  private void seats(int... numbers) {
    for (var seat : NetworkFixture.aNetwork().seated(numbers).roster().enrollments()) {
      post.stored.write(new Write.SeatSaved(seat));
    }
  }

  private void leave(int number) {
    var known = post.contact(SamplePeople.person(number).address());
    post.stored.write(new Write.ContactSaved(known, known.unsubscribed(post.clock.instant())));
  }

  private void suppress(int number) {
    var address = SamplePeople.person(number).address().value();
    post.invoke(post.sample("suppress-address", event -> event.put("address", address)));
  }
}
