package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.MailList;
import kreds.link.LinkSubject;
import kreds.network.Basis;
import kreds.person.EmailAddress;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The newsletter from the form to the archive (M13, M9).
class NewsletterTest {
  private static final EmailAddress LAURA = EmailAddress.of("laura@kroghplast.example.dk");

  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void whoAsksGetsALinkAndNothingIsKeptBeforeTheClick() {
    var answer = ask(LAURA);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("location")).startsWith("/newsletter?asked=1");
    assertThat(post.stored.contacts().of(LAURA)).isEmpty();
    post.tick();
    var mail = mailTo(LAURA);
    assertThat(mail.subject()).startsWith("Vil du have nyhedsbrevet");
    assertThat(mail.headers()).doesNotContainKey("List-Unsubscribe");
    assertThat(mail.text()).contains("fordi nogen har skrevet denne adresse i formularen");

    var token = tokenOf(mail.link("/newsletter/"));
    assertThat(visit("newsletter-confirm-page", token).body()).contains("<button", LAURA.value());
    assertThat(post.stored.contacts().of(LAURA)).isEmpty();
    for (var time = 0; time < 2; time++) {
      assertThat(visit("confirm-newsletter", token).status()).isEqualTo(303);
    }
    assertThat(gets(LAURA)).isTrue();
    var consent = post.contact(LAURA).newsletter().orElseThrow().consent();
    assertThat(consent.text()).startsWith("newsletter ");
    assertThat(consent.at()).isEqualTo(post.clock.instant());
    assertThat(visit("newsletter-confirm-page", token).body())
        .contains("Du får nyhedsbrevet")
        .doesNotContain("<form");
    assertThat(post.function.audited()).filteredOn(line -> line.contains("subscribe")).hasSize(1);
  }

  @Test
  void nobodyLearnsWhoGetsItAndWhoGetsItIsToldByMail() {
    var first = ask(LAURA);
    subscribe(LAURA);
    post.clock.advance(Duration.ofMinutes(11));
    var again = ask(LAURA);
    assertThat(again.status()).isEqualTo(first.status());
    assertThat(again.header("location")).isEqualTo(first.header("location"));
    post.tick();
    var mails = post.ses.mailsTo(LAURA.value());
    var last = ReadMail.of(mails.getLast().raw());
    assertThat(last.subject()).startsWith("Du får allerede nyhedsbrevet");
    var page = visit("unsubscribe-page", tokenOf(last.link("/unsubscribe/")));
    assertThat(page.body()).contains("Afmeld nyhedsbrevet", "fordi du har tilmeldt dig den");
  }

  @Test
  void aDoubleClickIsOneLetterAndThreeADayAreTheMost() {
    for (var time = 0; time < 3; time++) {
      assertThat(ask(LAURA).status()).isEqualTo(303);
    }
    assertThat(post.function.letters("newsletter-confirm")).hasSize(1);
    for (var time = 0; time < 6; time++) {
      post.clock.advance(Duration.ofMinutes(11));
      assertThat(ask(LAURA).status()).isEqualTo(303);
    }
    assertThat(post.function.letters("newsletter-confirm")).hasSize(3);
  }

  @Test
  void whatIsNoAddressAndWhatNoPersonSendsCausesNothing() {
    var faulty = post.invoke(form("ask-for-newsletter", Map.of("email", "nobody")));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body()).contains("nobody", "<form", ">E-mail<");
    var trapped =
        post.invoke(form("ask-for-newsletter", Map.of("email", LAURA.value(), "remark", "x")));
    assertThat(trapped.status()).isEqualTo(303);
    assertThat(post.function.letters("newsletter-confirm")).isEmpty();
    assertThat(post.function.audited()).isEmpty();
  }

  @Test
  void aLinkThatNobodyConfirmedIsVoidAfterAFortnight() {
    var token = post.function.token(new LinkSubject.OfSubscriber(LAURA.value(), Language.DA));
    post.clock.advance(Duration.ofDays(15));
    assertThat(visit("confirm-newsletter", token).status()).isEqualTo(410);
    assertThat(visit("newsletter-confirm-page", token).body())
        .as("whoever wants it goes on by the form, and not by one of a network")
        .contains("href=\"/newsletter\"", "Udfyld formularen til nyhedsbrevet igen")
        .doesNotContain("tilmeldt dig et netværk");
    assertThat(post.stored.contacts().of(LAURA)).isEmpty();
  }

  @Test
  void anIssueIsComposedOfWhatTheCatalogueShowsAndGoesToSubscribersAlone() {
    post.candidates(1, 3);
    subscribe(LAURA);
    var composed = post.function.order("compose-newsletter");
    assertThat(composed.ok()).as(composed.all().toString()).isTrue();
    assertThat(composed.data()).containsEntry("number", 1);
    var mailing = PostOffice.mailing(composed);
    var text = post.stored.mailings().of(mailing).orElseThrow().content().in(Language.DA);
    assertThat(text.orElseThrow().body())
        .startsWith("Kære læser")
        .contains("## Nye netværk", "/networks/" + SampleMails.NETWORK);
    assertThat(PostOffice.mailing(post.function.order("compose-newsletter"))).isEqualTo(mailing);

    assertThat(post.invoke(composed.next("release-mailing")).ok()).isTrue();
    assertThat(archive().body()).contains("Der er ikke sendt noget nummer endnu.");
    post.clock.set("2027-01-13T08:00:00+01:00");
    post.tick();

    assertThat(post.recipients()).containsExactly(LAURA.value());
    var mail = mailTo(LAURA);
    assertThat(mail.header("List-Id")).startsWith("<newsletter.");
    assertThat(mail.subject()).startsWith("Nyt om vores netværk");
    assertThat(archive().body()).contains(mail.subject(), "/newsletter/issues/" + mailing);
    var issue = issue(mailing);
    assertThat(issue.status()).isEqualTo(200);
    assertThat(issue.body())
        .contains(mail.subject(), "Kære læser", "/networks/" + SampleMails.NETWORK)
        .doesNotContain("style=", LAURA.value(), "/unsubscribe/");
    var feed = post.invoke(post.sample("http/newsletter-feed"));
    assertThat(feed.body()).contains("<entry>", mail.subject(), "/newsletter/issues/" + mailing);
  }

  @Test
  void aListOfIssuesIsReadForTheirTitlesAlone() {
    subscribe(LAURA);
    var about = post.sample("prepare-mailing");
    about.put("include", List.of(Map.of("list", "newsletter")));
    about.put("network", SampleMails.NETWORK);
    about.put("texts", Map.of("da", Map.of("subject", "Nyt", "body", "Om {title}")));
    var prepared = post.invoke(about);
    assertThat(prepared.ok()).as(prepared.all().toString()).isTrue();
    assertThat(post.invoke(prepared.next("release-mailing")).ok()).isTrue();
    post.clock.set("2027-01-13T08:00:00+01:00");
    post.tick();
    post.dynamo.reset();
    assertThat(archive().body()).contains(">Nyt<");
    assertThat(post.dynamo.count("getItem")).isZero();
    assertThat(issue(PostOffice.mailing(prepared)).body())
        .contains("Om ")
        .doesNotContain("{title}");
  }

  @Test
  void whoseSubscriptionHasLapsedGetsItAsWhateverElseTheyAreNamed() {
    post.candidates(1, 1);
    subscribe(SamplePeople.person(1).address());
    subscribe(LAURA);
    post.clock.advance(Consent.HOLDS.plusDays(1));
    var mixed = post.sample("prepare-mailing");
    mixed.put(
        "include",
        List.of(Map.of("list", "newsletter"), Map.of("candidates", SampleMails.NETWORK)));
    mixed.put("texts", Map.of("da", Map.of("subject", "Nyt", "body", "Nyt")));
    mixed.remove("scheduledAt");
    var prepared = post.invoke(mixed);
    assertThat(prepared.ok()).as(prepared.all().toString()).isTrue();
    assertThat(prepared.data())
        .containsEntry("number", 1)
        .containsEntry("leftOut", Map.of("lapsed", 1));
    assertThat(prepared.data().get("byClass")).isEqualTo(Map.of("member-info", 1));
  }

  @Test
  void anIssueThatIsScheduledIsWrittenForItsDay() {
    subscribe(LAURA);
    var event = post.sample("compose-newsletter");
    event.put("scheduledAt", "2027-03-05T08:00");
    assertThat(Answered.part(post.invoke(event).data(), "subjects"))
        .containsEntry("da", "Nyt om vores netværk, 5.\u00A0marts\u00A02027");
  }

  @Test
  void whoGetsItAlreadyIsToldSoInTheirOwnLanguage() {
    subscribe(LAURA);
    var typed = form("ask-for-newsletter", Map.of("email", LAURA.value(), "lang", "en"));
    assertThat(post.invoke(typed).status()).isEqualTo(303);
    post.tick();
    assertThat(mailTo(LAURA).subject()).startsWith("Du får allerede nyhedsbrevet");
  }

  @Test
  void anIntroInOneLanguageIsRefusedThoughThereIsNews() {
    subscribe(LAURA);
    var event = post.sample("compose-newsletter");
    event.put("intro", Map.of("da", "Kære læser"));
    assertThat(post.invoke(event).refusal()).isEqualTo("intro-in-one-language");
    event.remove("intro");
    assertThat(post.invoke(event).message())
        .contains("everybody can read it on the newsletter's page");
  }

  @Test
  void whatIsNotOutYetOrIsNoIssueIsNotInTheArchive() {
    post.candidates(1, 2);
    var other = post.released();
    subscribe(LAURA);
    var draft = PostOffice.mailing(post.function.order("compose-newsletter"));
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();
    for (var hidden : List.of(other, draft, "nothing-of-the-kind")) {
      assertThat(issue(hidden).status()).as(hidden).isEqualTo(404);
    }
  }

  @Test
  void eachListIsLeftByItselfOrAllAtOnceAndItsPageSaysWhatOneGetsAndWhy() {
    post.candidate(1, Basis.MEMBER);
    var anna = SamplePeople.person(1).address();
    subscribe(anna);
    var token =
        post.function.token(new LinkSubject.OfAddress(anna.value(), MailList.NEWSLETTER, ""));
    assertThat(visit("unsubscribe-page", token).body())
        .contains("Afmeld nyhedsbrevet", "Mails om netværk", "der er medlem af");

    visit("unsubscribe-one-click", token);
    assertThat(gets(anna)).isFalse();
    assertThat(post.contact(anna).gets(MailList.NETWORKS, post.clock.instant())).isTrue();

    assertThat(post.invoke(about(token, Map.of("action", "undo"))).status()).isEqualTo(200);
    assertThat(gets(anna)).isTrue();
    post.invoke(about(token, Map.of("list", "networks")));
    assertThat(post.contact(anna).gets(MailList.NETWORKS, post.clock.instant())).isFalse();
    assertThat(gets(anna)).isTrue();
    post.invoke(about(token, Map.of("list", "networks", "action", "undo")));
    post.invoke(about(token, Map.of("list", "all")));
    for (var list : MailList.values()) {
      assertThat(post.contact(anna).gets(list, post.clock.instant())).as(list.word()).isFalse();
    }
    assertThat(visit("unsubscribe-page", token).body())
        .contains("Du får ikke nyhedsbrevet fra", "Du har afmeldt dem den");
  }

  @Test
  void whoseAddressIsBarredOrWhoseWordHasLapsedReadsThat() {
    subscribe(LAURA);
    var token =
        post.function.token(new LinkSubject.OfAddress(LAURA.value(), MailList.NETWORKS, ""));
    var known = post.contact(LAURA);
    var barred = known.suppressed(post.clock.instant(), "bounce");
    post.stored.write(new Write.ContactSaved(known, barred));
    assertThat(visit("unsubscribe-page", token).body())
        .contains("Mails til dig er stoppet", "Stop nyhedsbrevet")
        .doesNotContain("Du tilmeldte dig");

    post.stored.write(new Write.ContactSaved(barred, barred.allowed(post.clock.instant())));
    post.clock.advance(Consent.HOLDS);
    var later =
        post.function.token(new LinkSubject.OfAddress(LAURA.value(), MailList.NETWORKS, ""));
    assertThat(visit("unsubscribe-page", later).body())
        .contains("så længe siden, at det ikke gælder mere", "Tilmeld dig nyhedsbrevet")
        .doesNotContain("Stop nyhedsbrevet");
    var own =
        post.function.token(new LinkSubject.OfAddress(LAURA.value(), MailList.NEWSLETTER, ""));
    assertThat(visit("unsubscribe-page", own).body())
        .contains("så længe siden, at det ikke gælder mere");
  }

  @Test
  void anIssueThatWasTooLateForEverybodyIsNotInTheArchive() {
    subscribe(LAURA);
    var composed = post.function.order("compose-newsletter");
    var issue = post.stored.mailings().of(PostOffice.mailing(composed)).orElseThrow();
    assertThat(post.invoke(composed.next("release-mailing")).ok()).isTrue();
    post.invoke(post.sample("stop-sending"));
    post.clock.set("2027-01-13T08:00:00+01:00");
    post.tick();
    post.clock.set("2027-03-13T08:00:00+01:00");
    var resuming = post.invoke(post.sample("resume-sending")).next("resume-sending");
    resuming.put("waiting", "send");
    assertThat(post.invoke(resuming).ok()).isTrue();
    post.tick();
    post.tick();
    assertThat(post.recipients()).as("staff alone hear of it").doesNotContain(LAURA.value());
    assertThat(post.stored.mailings().of(issue.id()).orElseThrow().progress().reason())
        .isEqualTo("late");
    assertThat(issue(issue.id()).status()).isEqualTo(404);
    assertThat(archive().body()).contains("Der er ikke sendt noget nummer endnu.");
  }

  @Test
  void withoutNewsAndWithoutAnIntroThereIsNothingToTell() {
    subscribe(LAURA);
    for (var row : List.of("NETWORK", "RUN#01")) {
      var key =
          Map.of("pk", AttributeValue.fromS(SampleMails.NETWORK), "sk", AttributeValue.fromS(row));
      post.function
          .aws
          .db()
          .deleteItem(delete -> delete.tableName(post.function.aws.table("Networks")).key(key));
    }
    var event = post.sample("compose-newsletter");
    event.remove("intro");
    assertThat(post.invoke(event).refusal()).isEqualTo("nothing-to-tell");
    event.put("intro", Map.of("da", "Kære læser"));
    assertThat(post.invoke(event).refusal()).isEqualTo("intro-in-one-language");
    assertThat(post.function.order("compose-newsletter").data()).containsEntry("number", 1);
  }

  private Answered ask(EmailAddress address) {
    return post.invoke(form("ask-for-newsletter", Map.of("email", address.value())));
  }

  private Map<String, Object> form(String sample, Map<String, ?> fields) {
    return HandlerUnderTest.asForm(post.sample("http/" + sample), fields);
  }

  private Map<String, Object> about(String token, Map<String, ?> fields) {
    var event = form("unsubscribe", fields);
    event.put("pathParameters", Map.of("token", token));
    return event;
  }

  private void subscribe(EmailAddress address) {
    var subject = new LinkSubject.OfSubscriber(address.value(), Language.DA);
    assertThat(visit("confirm-newsletter", post.function.token(subject)).status()).isEqualTo(303);
  }

  private boolean gets(EmailAddress address) {
    return post.stored
        .contacts()
        .of(address)
        .filter((Contact known) -> known.gets(MailList.NEWSLETTER, post.clock.instant()))
        .isPresent();
  }

  private Answered archive() {
    return post.invoke(post.sample("http/newsletter"));
  }

  private Answered issue(String id) {
    return post.invoke(
        post.sample(
            "http/newsletter-issue", event -> event.put("pathParameters", Map.of("issue", id))));
  }

  private Answered visit(String sample, String token) {
    return post.invoke(
        post.sample(
            "http/" + sample, event -> event.put("pathParameters", Map.of("token", token))));
  }

  private ReadMail mailTo(EmailAddress address) {
    return ReadMail.of(post.ses.mailsTo(address.value()).getLast().raw());
  }

  private static String tokenOf(String link) {
    return link.substring(link.lastIndexOf('/') + 1, link.indexOf('?'));
  }
}
