package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.contact.MailList;
import kreds.key.SigningKeys;
import kreds.link.LinkSubject;
import kreds.network.Basis;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.mail.ReadMail;
import kreds.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Leaving the mailings by the link of a mail (RFC 8058): opening it changes nothing, the button or
/// one click does.
final class UnsubscribingTest {
  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void itsRoutesAreTold() {
    assertThat(post.handler.routes())
        .extracting(Route::key, route -> route.operation().id())
        .containsExactly(
            tuple("GET /unsubscribe/{token}", "unsubscribePage"),
            tuple("POST /unsubscribe/{token}", "unsubscribe"),
            tuple("GET /newsletter", "newsletter"),
            tuple("GET /newsletter.atom", "newsletterFeed"),
            tuple("POST /newsletter", "askForNewsletter"),
            tuple("GET /newsletter/issues/{issue}", "newsletterIssue"),
            tuple("GET /newsletter/{token}", "newsletterConfirmPage"),
            tuple("POST /newsletter/{token}", "confirmNewsletter"));
  }

  @Test
  void programsReadWhetherItIsDone() {
    var token = token(1);
    assertThat(told("unsubscribe-page", token)).isEqualTo(Map.of("unsubscribed", false));
    assertThat(told("unsubscribe", token)).isEqualTo(Map.of("unsubscribed", true));
    assertThat(told("unsubscribe-page", token)).isEqualTo(Map.of("unsubscribed", true));
  }

  private Map<String, Object> told(String sample, String token) {
    var event =
        post.sample("http/" + sample, it -> it.put("pathParameters", Map.of("token", token)));
    return post.invoke(HandlerUnderTest.asJson(event, Map.of())).json();
  }

  @Test
  void ofWhomNothingIsKnownAnyMoreTheButtonWorksAllTheSame() {
    for (var list : MailList.values()) {
      var gone = new LinkSubject.OfAddress("gone@example.dk", list, "");
      var token = post.function.token(gone);
      assertThat(told("unsubscribe", token))
          .as(list.word())
          .isEqualTo(Map.of("unsubscribed", true));
      assertThat(visit("unsubscribe", token).body()).contains("<h1>Du er afmeldt</h1>");
    }
  }

  @Test
  void openingTheLinkChangesNothingAndShowsAButton() {
    var answer = visit("unsubscribe-page", token(1));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("<button", "method=\"post\"", "Afmeld");
    assertThat(isUnsubscribed(1)).isFalse();
  }

  @Test
  void thePageIsInTheLanguageOfTheMailWhateverTheBrowserSays() {
    var event =
        post.sample(
            "http/unsubscribe-page",
            sample -> sample.put("pathParameters", Map.of("token", token(1))));
    Answered.part(event, "headers").put("accept-language", "en");
    assertThat(post.invoke(event).body()).contains("<html lang=\"da\">", "Afmeld");
  }

  @Test
  void theButtonUnsubscribesAndTwiceIsFine() {
    var token = token(1);
    for (var time = 0; time < 2; time++) {
      var answer = visit("unsubscribe", token);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).contains("Du er afmeldt");
    }
    assertThat(isUnsubscribed(1)).isTrue();
  }

  @Test
  void whatIsKnownOfTheAddressAndTheLetterByWhichSomebodyLeavesAreReadOnce() {
    var token = token(1);
    visit("unsubscribe-page", token);
    for (var wanted :
        List.of(Map.of("getItem", 2, "transactWriteItems", 1), Map.of("getItem", 2))) {
      post.dynamo.reset();
      visit("unsubscribe", token);
      assertThat(post.dynamo.counts()).isEqualTo(wanted);
    }
    post.dynamo.reset();
    visit("unsubscribe-page", token);
    assertThat(post.dynamo.counts()).isEqualTo(Map.of("getItem", 1));
  }

  @Test
  void thePageSaysWhoseAddressItIsAndASlipCanBeUndone() {
    var token = token(1);
    var address = SamplePeople.person(1).address().value();
    assertThat(visit("unsubscribe-page", token).body()).contains(address, "Afmeld mig");
    visit("unsubscribe", token);

    assertThat(visit("unsubscribe-page", token).body())
        .contains("Du er afmeldt", address, "Fortryd afmeldingen")
        .doesNotContain("Tryk på knappen");
    for (var time = 0; time < 2; time++) {
      var undone = post(token, "application/x-www-form-urlencoded", "action=undo");
      assertThat(undone.status()).isEqualTo(200);
      assertThat(undone.body()).contains("Afmeld mig").doesNotContain("Du er afmeldt");
      assertThat(isUnsubscribed(1)).isFalse();
    }
    assertThat(post.function.aws.rows("Audit"))
        .filteredOn(row -> String.valueOf(row).contains("resubscribe"))
        .hasSize(1);
  }

  @Test
  void oneClickWorksInBothFormsWithoutARedirectAndWithoutAPage() {
    for (var form :
        Map.of("unsubscribe-one-click", 1, "unsubscribe-one-click-multipart", 2).entrySet()) {
      var answer = visit(form.getKey(), token(form.getValue()));
      assertThat(answer.status()).as(form.getKey()).isEqualTo(200);
      assertThat(answer.text("headers")).doesNotContain("ocation=/", "ocation=http");
      assertThat(isUnsubscribed(form.getValue())).isTrue();
    }
  }

  /// Real mail programs forget the content type, or write parts with bare line feeds.
  @Test
  void oneClickWorksWhateverComesWithIt() {
    var bodies =
        Map.of(
            "", "List-Unsubscribe=One-Click",
            "text/plain", "List-Unsubscribe=One-Click",
            "application/octet-stream", "\u0000",
            "application/x-www-form-urlencoded", "%C3%28&=%",
            "application/json", "{\"List-Unsub",
            "multipart/form-data", "no boundary",
            "multipart/form-data; boundary=xyz",
                "--xyz\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\n\nOne-Click\n--xyz--\n",
            "multipart/form-data; boundary=cut", "--cut\r\n");
    var number = 0;
    for (var sent : bodies.entrySet()) {
      number++;
      var answer = post(token(number), sent.getKey(), sent.getValue());
      assertThat(answer.status()).as(sent.getKey()).isEqualTo(200);
      assertThat(answer.body()).as(sent.getKey()).isEmpty();
      assertThat(answer.text("headers")).doesNotContain("ocation=/", "ocation=http");
      assertThat(isUnsubscribed(number)).as(sent.getKey()).isTrue();
    }
  }

  @Test
  void oneClickIsNotRefusedForAKeyThatIsNone() {
    var event = post.sample("http/unsubscribe-one-click");
    event.put("pathParameters", Map.of("token", token(1) + "."));
    Answered.part(event, "headers").put("idempotency-key", "a b");
    assertThat(post.invoke(event).status()).isEqualTo(200);
    assertThat(isUnsubscribed(1)).isTrue();
  }

  @Test
  void headOnTheLinkChangesNothing() {
    var event = post.sample("http/unsubscribe-page");
    event.put("pathParameters", Map.of("token", token(1)));
    event.put("routeKey", "HEAD /unsubscribe/{token}");
    Answered.part(Answered.part(event, "requestContext"), "http").put("method", "HEAD");
    var answer = post.invoke(event);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(isUnsubscribed(1)).isFalse();
  }

  @Test
  void aLinkThatIsCutOrChangedUnsubscribesNobody() {
    var token = token(1);
    for (var broken : new String[] {token.substring(1), token + "A", "", "x", "æ".repeat(700)}) {
      assertThat(visit("unsubscribe-one-click", broken).status()).isEqualTo(404);
    }
    assertThat(isUnsubscribed(1)).isFalse();
  }

  /// Mail programs show the way out for years, and whoever cannot leave reports it as spam.
  @Test
  void byALinkWhoseKeyWasTakenAwayOneLeavesAndNothingElse() {
    var byPage = token(1);
    var byProgram = token(2);
    revoke();
    assertThat(visit("unsubscribe-page", byPage).body()).contains("Afmeld mig");
    assertThat(isUnsubscribed(1)).isFalse();
    assertThat(visit("unsubscribe", byPage).body())
        .contains("Du er afmeldt")
        .doesNotContain("Fortryd afmeldingen", "Andre mails fra", "samtykke");
    assertThat(visit("unsubscribe-one-click", byProgram).status()).isEqualTo(200);
    assertThat(isUnsubscribed(1)).isTrue();
    assertThat(isUnsubscribed(2)).isTrue();

    assertThat(visit("unsubscribe-page", byPage).body())
        .as("a stranger may have made it: it tells nothing")
        .contains("Afmeld mig");
    var undone = post(byPage, "application/x-www-form-urlencoded", "action=undo");
    assertThat(undone.status()).isEqualTo(410);
    assertThat(isUnsubscribed(1)).isTrue();
  }

  private void revoke() {
    var first = post.stored.keys().read().orElseThrow();
    var two = Outcomes.after(first.rotated("bmV3", post.clock.instant()));
    post.clock.advance(SigningKeys.LEAD);
    var left = Outcomes.after(two.revoked(1, post.clock.instant()));
    post.stored.write(new Write.KeysSaved(Optional.of(first), two));
    post.stored.write(new Write.KeysSaved(Optional.of(two), left));
    post.clock.advance(SigningKeys.LOOKED_AT.plusSeconds(1));
  }

  @Test
  void theLinkOfATrialIsHarmless() {
    post.candidates(1, 1);
    var prepared = post.prepared();
    post.invoke(prepared.next("test-mailing"));
    post.tick();
    assertThat(post.ses.mails())
        .extracting(mail -> ReadMail.of(mail.raw()).subject())
        .anyMatch(subject -> subject.startsWith("Prøve: "))
        .anyMatch(subject -> subject.startsWith("Trial: "));
    assertThat(isUnsubscribed(1)).isFalse();
    var trial =
        post.ses.mails().stream()
            .map(mail -> ReadMail.of(mail.raw()))
            .filter(mail -> mail.subject().startsWith("Prøve: "))
            .findFirst()
            .orElseThrow();
    var link = trial.link("/unsubscribe/");
    assertThat(visit("unsubscribe-page", tokenOf(link)).body())
        .contains("Ingen er blevet afmeldt.")
        .doesNotContain("<form", "Tryk på knappen");
  }

  @Test
  void whoHasLeftGetsNoMailingAndStillServiceMail() {
    var token = token(1);
    visit("unsubscribe-one-click", token);
    var prepared =
        post.invoke(
            post.sample("prepare-mailing", event -> event.put("scheduledAt", "2027-02-01T08:00")));
    assertThat(prepared.data().get("leftOut")).isEqualTo(Map.of("unsubscribed", 1));
  }

  /// The token in the mail that a mailing sends to the person of that number.
  private String token(int number) {
    post.clock.set("2027-01-11T09:00:00+01:00");
    post.candidate(number, Basis.MEMBER);
    post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();
    var mails = post.ses.mailsTo(SamplePeople.person(number).address().value());
    var link = ReadMail.of(mails.getFirst().raw()).link("/unsubscribe/");
    return tokenOf(link);
  }

  private static String tokenOf(String link) {
    return link.substring(link.lastIndexOf('/') + 1, link.indexOf('?'));
  }

  private Answered post(String token, String type, String body) {
    var event = post.sample("http/unsubscribe-one-click");
    event.put("pathParameters", Map.of("token", token));
    var headers = Answered.part(event, "headers");
    headers.put("accept", "*/*");
    headers.put("content-type", type);
    event.put("body", body);
    event.put("isBase64Encoded", false);
    return post.invoke(event);
  }

  private Answered visit(String sample, String token) {
    return post.invoke(
        post.sample(
            "http/" + sample, event -> event.put("pathParameters", Map.of("token", token))));
  }

  private boolean isUnsubscribed(int number) {
    return post.stored
        .contacts()
        .of(SamplePeople.person(number).address())
        .flatMap(Contact::unsubscribedAt)
        .isPresent();
  }
}
