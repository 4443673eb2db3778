package kreds.local.story;

import static kreds.local.story.Cast.NETWORK;
import static kreds.local.story.Cast.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.local.json.LocalJson;

/// From an idea to a published network.
final class ProposalChapter {
  private ProposalChapter() {}

  static void somebodyProposesAFourth(Kreds kreds) {
    var form =
        Map.of(
            "name", "Karen Holm",
            "company", "Holm Værktøj ApS",
            "email", PROPOSER,
            "title", "Netværk for værktøjsmagere",
            "idea", "Vi er få i hvert hus, der bygger sprøjtestøbeværktøj. Lad os mødes.",
            "idempotencyKey", "story-1");

    var first = kreds.postForm("/proposals", form);
    var second = kreds.postForm("/proposals", form);

    assertThat(first.status()).isEqualTo(303);
    assertThat(kreds.page(first.location()).status()).isEqualTo(200);
    assertThat(second.status()).isEqualTo(303);
    assertThat(kreds.table("Proposals")).hasSize(1);
    assertThat(kreds.mail(PROPOSER)).hasSize(1);
    var page = kreds.page(kreds.link(PROPOSER, "/proposals/"));
    assertThat(page.body()).contains("Netværk for værktøjsmagere");
  }

  static String staffDescribeItAndTheProposerApproves(Kreds kreds) {
    var listed = kreds.staff("proposal-intake", "list-proposals", Map.of());
    assertThat(listed.toString()).contains("Netværk for værktøjsmagere");
    var proposal = LocalJson.text(kreds.table("Proposals").getFirst(), "pk");
    var id = Map.of("proposal", proposal);
    var link = kreds.link(PROPOSER, "/proposals/");

    var early = kreds.invoke("proposal-intake", "publish-proposal", id);
    assertThat(early).containsEntry("ok", false);

    kreds.staff("proposal-intake", "refine-proposal", id);
    kreds.staff("proposal-intake", "note-proposal", id);
    var described = new LinkedHashMap<String, Object>(id);
    described.put(
        "decisionDate", OffsetDateTime.parse(kreds.now()).toLocalDate().plusDays(90).toString());
    described.put("minimum", 12);
    described.put("maximum", 15);
    kreds.staff("proposal-intake", "describe-proposal", described);
    kreds.staff("proposal-intake", "ask-proposer", id);
    assertThat(kreds.page(link).body()).doesNotContain("Talte med Karen i telefon");
    var approved = kreds.postJson(link, Map.of("action", "approve", "round", 1));
    assertThat(approved.status()).isEqualTo(200);
    return proposal;
  }

  static void itIsPublished(Kreds kreds, String proposal) {
    var id = Map.of("proposal", proposal, "network", NETWORK);

    kreds.staff("proposal-intake", "publish-proposal", id);

    assertThat(kreds.page("/").body()).contains("Netværk for værktøjsmagere");
    assertThat(kreds.json("/networks/" + NETWORK).status()).isEqualTo(200);
    assertThat(kreds.page("/networks/" + NETWORK).body())
        .contains("Netværk for værktøjsmagere")
        .doesNotContain("Talte med Karen i telefon");
    assertThat(kreds.invoke("proposal-intake", "publish-proposal", id))
        .as("the same again is the same answer, and no second letter")
        .containsEntry("ok", true);
    assertThat(kreds.subjects(PROPOSER)).hasSize(3);
  }
}
