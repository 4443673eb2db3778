package kreds.emaildistribution;

import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kreds.change.Subject;
import kreds.commit.InterestChange;
import kreds.commit.Write;
import kreds.sample.InterestFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A mailing to the candidates of a network reaches who is interested and has proved it, on the
/// ground of the consent that they have given with it, as long as that holds; nobody else.
final class ReachingTheInterestedTest {
  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void whoHasProvedItIsReachedAndWhoHasNotIsNobody() {
    said(1);
    proved(2);

    var prepared = prepare();

    assertThat(prepared.data())
        .containsEntry("number", 1)
        .containsEntry("byClass", Map.of("marketing", 1))
        .containsEntry("leftOut", Map.of());
    assertThat(post.invoke(prepared.next("preview-mailing")).ok()).isTrue();
    assertThat(post.invoke(prepared.next("release-mailing")).ok()).isTrue();
    post.tick();
    assertThat(post.recipients()).containsExactly("deltager2@firma2.example");
    var consent =
        post.stored
            .contacts()
            .of(SamplePeople.person(2).address())
            .orElseThrow()
            .consent()
            .orElseThrow();
    assertThat(consent.usedAt()).isEqualTo(post.clock.instant());
  }

  @Test
  void aConsentThatNobodyUsedForAYearReachesNobodyMore() {
    proved(2);
    post.clock.advance(Duration.ofDays(365));

    assertThat(prepare().data())
        .containsEntry("number", 0)
        .containsEntry("leftOut", Map.of("no-basis", 1));
    var shown = post.sample("show-address");
    shown.put("address", SamplePeople.person(2).address().value());
    assertThat(Answered.part(post.invoke(shown).data(), "contact"))
        .containsEntry("consent", "network-interest 2026-11")
        .containsEntry("consentSource", "interest c-2")
        .containsKeys("consentedAt", "consentUsedAt", "consentLapsesAt");
  }

  private void said(int number) {
    var nobody = InterestFixture.nobody(number);
    var now = post.clock.instant();
    var wish = InterestFixture.wish(now);
    write(
        InterestChange.of(
                nobody,
                done(nobody.said(SamplePeople.person(number), wish, now)),
                byStaff(Subject.network(SampleMails.NETWORK), "say-interest"))
            .writes());
  }

  private void proved(int number) {
    said(number);
    var asked = InterestFixture.asking(number);
    write(
        InterestChange.of(
                asked,
                done(asked.proved(post.clock.instant())),
                byStaff(Subject.network(SampleMails.NETWORK), "confirm-interest"))
            .writes());
  }

  /// The rows about the person: the network here is open, and nobody is to be written to by them.
  private void write(List<Write> writes) {
    for (var write : writes) {
      if (write instanceof Write.CandidateAdded || write instanceof Write.ConsentGiven) {
        post.stored.write(write);
      }
      if (write instanceof Write.InterestSaved saved && saved.before().isEmpty()) {
        post.stored.write(write);
      }
    }
  }

  private Answered prepare() {
    var event = post.sample("prepare-mailing");
    event.put("network", SampleMails.NETWORK);
    event.put("include", List.of(Map.of("candidates", SampleMails.NETWORK)));
    event.put("exclude", List.of());
    event.remove("leaveOut");
    event.put("texts", Map.of("da", Map.of("subject", "Hej", "body", "Nyt")));
    event.remove("scheduledAt");
    return post.invoke(event);
  }
}
