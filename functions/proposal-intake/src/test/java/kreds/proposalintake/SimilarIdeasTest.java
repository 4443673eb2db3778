package kreds.proposalintake;

import static kreds.proposalintake.Door.body;
import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static kreds.proposalintake.Door.status;
import static kreds.proposalintake.Door.text;
import static kreds.text.Language.DA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.network.Basis;
import kreds.network.CandidateSource;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.SuggestionSource;
import kreds.run.OpeningDay;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.handler.ShownForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who writes an idea sees what is like it, and may join that (P6). Karen's idea for toolmakers is
/// described; there is a network on recycling.
final class SimilarIdeasTest {
  private static final Map<String, Object> LIKE =
      Map.of("title", "Værktøjsmager søges", "idea", "Om sprøjtestøbeværktøjer og stålvalg.");

  private final Door door = Door.with(Ideas.described());

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void aPreviewShowsWhatIsAlikeKeepsWhatWasTypedAndStoresNothing() {
    var before = door.handler.everything();

    var page = post(with(LIKE, "action", "preview", "name", "Eva \"Ny\""));

    assertThat(status(page)).isEqualTo(200);
    assertThat(body(page))
        .contains(
            "Noget, der ligner",
            "Netværk for værktøjsmagere",
            "Erfaringer med sprøjtestøbeværktøj.")
        .contains("value=\"Værktøjsmager søges\"", "value=\"Eva &#34;Ny&#34;\"")
        .contains("name=\"join\" value=\"p-1\"", "stålvalg.</textarea>")
        .as("no word of the proposer's, nor of staff among themselves")
        .doesNotContain("Vi er få", "Karen", "Holm", Ideas.SECRET);
    assertThat(door.handler.everything()).isEqualTo(before);
  }

  @Test
  void aProgramIsToldWhatIsAlike() {
    door.open(Ideas.NETWORK, NetworkFixture.plan(1, 9));
    var fields = with(LIKE, "action", "preview");

    var answer = json(fields);

    assertThat(status(answer)).isEqualTo(200);
    assertThat(body(answer))
        .contains("\"state\":\"preview\"", "\"kind\":\"idea\"", "\"id\":\"p-1\"")
        .doesNotContain("karen");
    assertThat(body(json(Map.of("action", "preview"))))
        .as("nothing typed yet")
        .isEqualTo("{\"state\":\"preview\",\"similar\":[]}");
    var network = NetworkFixture.plan(1, 9).description().wordings().values().iterator().next();
    assertThat(body(json(Map.of("action", "preview", "title", network.title()))))
        .contains("\"kind\":\"network\"", "\"id\":\"" + Ideas.NETWORK + "\"");
  }

  @Test
  void whatStaffHaveNotDescribedIsShownToNobody() {
    try (var fresh = Door.with(Ideas.received())) {
      assertThat(body(fresh.form("propose", with(LIKE, "action", "preview"))))
          .contains("Vi fandt ikke noget, der ligner")
          .doesNotContain("name=\"join\"", "Vi er få");
    }
  }

  @Test
  void whatIsPreviewedCanBeSentOnAsItIs() {
    var shown = post(with(LIKE, "action", "preview", "name", "Eva", "email", "eva@ny.example"));
    var html = body(shown);
    var form = html.substring(html.indexOf("id=\"idea-form\""));

    var sent = post(ShownForm.fields(form));

    assertThat(status(sent)).isEqualTo(303);
    assertThat(door.letters()).anyMatch(key -> key.startsWith("proposal-receipt/"));
  }

  @Test
  void whoWantsToJoinIsOnTheListOfStaffAndGetsOneReceipt() {
    var answer = post(joining("eva@ny.example"));

    assertThat(status(answer)).isEqualTo(303);
    assertThat(part(answer, "headers").toString()).contains("/proposals/new?sent=joined");
    assertThat(door.proposal().correspondence().wishes())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.source()).isEqualTo(SuggestionSource.SELF);
          assertThat(one.wish().orElseThrow().words()).contains("Værktøjsmager søges", "stålvalg");
        });
    assertThat(door.letters())
        .hasSize(2)
        .anyMatch(key -> key.startsWith("proposal-joined/p-1/"))
        .anyMatch(key -> key.startsWith("proposal-news/p-1/"));
    var shown = door.order("show-proposal");
    assertThat(shown.get("message")).asString().contains("; 1 wants to join.");
    assertThat(part(shown, "data")).containsEntry("wantToJoin", 1);
    assertThat(parts(part(shown, "data"), "suggestions").getFirst())
        .containsEntry("source", "self");
    assertThat(body(door.visit("proposal-json"))).doesNotContain("eva@ny.example", "Eva");
  }

  @Test
  void theAnswerIsTheSameWhoeverItIsAndHoweverOften() {
    var first = json(joining("eva@ny.example"));
    var letters = door.letters();

    assertThat(json(joining("eva@ny.example"))).isEqualTo(first);
    assertThat(door.letters()).as("the same again").isEqualTo(letters);
    assertThat(json(joining("karen@holm.example"))).isEqualTo(first);
    assertThat(json(with(joining("eva@ny.example"), "idea", "Andet"))).isEqualTo(first);
    assertThat(door.letters().stream().filter(key -> key.startsWith("proposal-joined/")))
        .as("one receipt a day and address")
        .hasSize(2);
    assertThat(door.proposal().correspondence().wishes()).hasSize(2);
  }

  @Test
  void joiningIsHeldToTheLimitsOfTheForm() {
    var first = json(joining("a0@holm.example"));
    for (var number = 1; number <= 24; number++) {
      assertThat(json(joining("a" + number + "@holm.example"))).isEqualTo(first);
    }
    assertThat(door.proposal().correspondence().wishes()).hasSize(20);
  }

  @Test
  void aProgramThatFillsInEverythingIsThankedAndForgotten() {
    var trapped = post(with(joining("eva@ny.example"), "remark", "x"));

    var person = post(joining("eva@ny.example"));
    assertThat(trapped).isEqualTo(person);
    assertThat(door.proposal().correspondence().wishes()).hasSize(1);
  }

  @Test
  void whatIsMissingIsAskedForOnThePageOfThatIdea() {
    var page = post(with(LIKE, "join", "p-1", "name", "Eva"));

    assertThat(status(page)).isEqualTo(422);
    assertThat(body(page))
        .contains("Jeg vil være med", "Netværk for værktøjsmagere", "Skriv din e-mailadresse.")
        .contains("value=\"Eva\"", "value=\"p-1\"");
    var form = ShownForm.fields(body(page));
    form.put("email", "eva@ny.example");
    assertThat(status(post(form))).isEqualTo(303);
    assertThat(door.proposal().correspondence().wishes().getFirst().wish().orElseThrow().words())
        .contains("Værktøjsmager søges");
  }

  @Test
  void anIdeaThatIsNotThereOrIsOverIsTheSameKindEnd() {
    var unknown = json(with(joining("eva@ny.example"), "join", "p-9"));
    door.order("decline-proposal");
    var over = json(joining("eva@ny.example"));

    assertThat(status(over)).isEqualTo(409);
    assertThat(text(unknown)).isEqualTo(text(over));
    var event = door.event("http/new-proposal");
    event.put("queryStringParameters", Map.of("join", "p-1"));
    assertThat(body(door.send(event))).contains("Man kan ikke længere melde sig til idéen");
  }

  @Test
  void thePageWithThanksLeadsToWhatIsAlike() {
    var sent = post(with(LIKE, "name", "Eva", "email", "eva@ny.example"));
    assertThat(part(sent, "headers").toString()).contains("sent=1&about=V%C3%A6rkt%C3%B8jsmager");

    var event = door.event("http/sent-proposal");
    event.put(
        "queryStringParameters",
        Map.of("sent", "1", "about", "Værktøjsmager og sprøjtestøbeværktøj"));
    assertThat(body(door.send(event)))
        .contains("Noget, der ligner", "/proposals/new?join=p-1")
        .doesNotContain("name=\"join\"");
    event.put("queryStringParameters", Map.of("sent", "1", "about", "Robotter"));
    assertThat(body(door.send(event))).doesNotContain("Noget, der ligner");
  }

  @Test
  void whoWantedToJoinIsACandidateOfWhomNobodyHasProvedTheAddress() {
    post(joining("eva@ny.example"));
    var event = door.event("publish-proposal");
    event.put("withoutApproval", "Aftalt på telefonen");
    assertThat(door.send(event)).containsEntry("ok", true);

    assertThat(door.stored.candidates().ofNetwork("vaerktoejsmagere"))
        .singleElement()
        .satisfies(candidate -> {
          assertThat(candidate.origin().source()).isEqualTo(CandidateSource.INTEREST);
          assertThat(candidate.origin().basis()).isEqualTo(Basis.NONE);
          assertThat(candidate.origin().evidence())
              .contains("by the form; not confirmed", "2027-01-04");
        });
    var eva = EmailAddress.of("eva@ny.example");
    assertThat(door.stored.contacts().of(eva).orElseThrow().consent())
        .as("anybody can type anybody's address (Danish Marketing Practices Act § 10)")
        .isEmpty();
  }

  @Test
  void whatIsTypedInSomebodysNameTakesNeitherTheirLanguageNorTheirConsent() {
    var eva = new Person("Eva Ny", Company.of("Ny ApS"), EmailAddress.of("eva@ny.example"), DA);
    var consent = Consent.laterNetworks(SamplePeople.MONDAY, "c-9");
    door.stored.write(new Write.ConsentGiven(eva, consent));
    var event = HandlerUnderTest.asForm(door.event("http/propose"), joining("eva@ny.example"));
    event.put("queryStringParameters", Map.of("lang", "en"));
    door.send(event);

    publish();

    var known = door.stored.contacts().of(eva.address()).orElseThrow();
    assertThat(known.consent()).contains(consent);
    assertThat(known.profile().language()).isEqualTo(DA);
    assertThat(door.stored.candidates().ofNetwork("vaerktoejsmagere").getFirst().origin().basis())
        .isEqualTo(Basis.CONSENT);
  }

  @Test
  void whoWantedToJoinIsNotCountedAsInterestedInWhatIsStillToOpen() {
    post(joining("eva@ny.example"));
    var event = door.event("publish-proposal");
    event.put("withoutApproval", "Aftalt på telefonen");
    event.put("opens", "2027-01-18");
    var letters = door.letters();

    var published = door.send(event);

    assertThat(published.get("message"))
        .asString()
        .contains("1 wants to join, by addresses that nobody has confirmed");
    assertThat(door.stored.networks().of("vaerktoejsmagere").orElseThrow().run().opening())
        .returns(0, OpeningDay::interested);
    assertThat(newLetters(letters)).containsExactly("proposal-published/p-1");
  }

  @Test
  void whoWantedToJoinHearsNothingByItselfWhenItIsDeclinedAndStaffAreTold() {
    post(joining("eva@ny.example"));
    var letters = door.letters();

    var declined = door.order("decline-proposal");

    assertThat(declined.get("message")).asString().contains("none of them is written to");
    assertThat(newLetters(letters)).containsExactly("proposal-declined/p-1");
  }

  @Test
  void staffReadAWishAsAQuotationAndStrikeIt() {
    post(joining("eva@ny.example"));
    assertThat(door.order("show-proposal").get("message"))
        .asString()
        .contains("1 wants to join. “Værktøjsmager søges", "” (Eva, Ny ApS, not confirmed).");
    var letters = door.letters();

    var struck = door.order("strike-wish", "email", "eva@ny.example");

    assertThat(struck.get("message")).asString().contains("taken off", "nobody is told");
    assertThat(door.proposal().correspondence().wishes()).isEmpty();
    assertThat(door.letters()).isEqualTo(letters);
    assertThat(door.audited()).contains("strike-wish");
    assertThat(door.order("strike-wish", "email", "eva@ny.example").get("message"))
        .asString()
        .contains("Nobody of that address wants to join");
    publish();
    assertThat(door.stored.candidates().ofNetwork("vaerktoejsmagere")).isEmpty();
    post(joining("eva@ny.example"));
    assertThat(part(door.order("strike-wish", "proposal", "p-9"), "problem"))
        .containsEntry("status", 404);
  }

  private void publish() {
    var event = door.event("publish-proposal");
    event.put("withoutApproval", "Aftalt på telefonen");
    assertThat(door.send(event)).containsEntry("ok", true);
  }

  private List<String> newLetters(List<String> before) {
    var all = new ArrayList<>(door.letters());
    all.removeAll(before);
    return all;
  }

  @Test
  void aPreviewReadsTheTwoIndexesAndNothingElse() {
    post(Map.of("action", "preview", "title", "x"));
    door.faults.reset();
    post(with(LIKE, "action", "preview"));

    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
  }

  private static Map<String, Object> joining(String address) {
    return with(LIKE, "join", "p-1", "name", "Eva", "company", "Ny ApS", "email", address);
  }

  private static Map<String, Object> with(Map<String, ?> fields, String... more) {
    var all = new HashMap<String, Object>(fields);
    for (var at = 0; at < more.length; at += 2) {
      all.put(more[at], more[at + 1]);
    }
    return all;
  }

  private Map<String, Object> post(Map<String, ?> fields) {
    return door.send(HandlerUnderTest.asForm(door.event("http/propose"), fields));
  }

  private Map<String, Object> json(Map<String, ?> fields) {
    return door.send(HandlerUnderTest.asJson(door.event("http/propose-json"), Map.copyOf(fields)));
  }
}
