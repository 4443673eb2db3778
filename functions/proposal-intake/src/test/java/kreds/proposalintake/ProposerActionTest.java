package kreds.proposalintake;

import static kreds.proposalintake.Door.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.proposal.Proposal;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// What somebody types stands neither in the page's address, which browsers and logs keep, nor in
/// the audit, which is never changed (P9).
final class ProposerActionTest {
  private static final String TYPED = "Ole-Ny";

  private record Sent(Proposal proposal, Map<String, String> fields, String audited) {}

  private static List<Sent> everyAction() {
    return List.of(
        new Sent(
            Ideas.received(),
            Map.of("action", "edit", "title", TYPED, "idea", TYPED, "forWhom", TYPED),
            "edit-proposal"),
        new Sent(Ideas.received(), Map.of("action", "withdraw"), "withdraw-proposal"),
        new Sent(Ideas.asked(), Map.of("action", "approve", "round", "1"), "approve-description"),
        new Sent(Ideas.asked(), Map.of("action", "comment", "comment", TYPED), "comment"),
        new Sent(
            Ideas.asked(),
            Map.of(
                "action",
                "suggest-candidate",
                "candidateName",
                TYPED,
                "candidateCompany",
                TYPED,
                "candidateEmail",
                TYPED + "@x.example"),
            "suggest-candidate"));
  }

  @Test
  void theAddressAndTheAuditNameTheActionAndThePageThanksForIt() {
    for (var each : everyAction()) {
      try (var door = Door.with(each.proposal())) {
        var answer = door.form("comment", each.fields());

        assertThat(status(answer)).isEqualTo(303);
        var action = each.fields().get("action");
        assertThat(Answered.part(answer, "headers").toString())
            .contains("?done=" + action)
            .doesNotContain(TYPED);
        assertThat(door.audited()).containsExactly(each.audited());
        var page = door.event("http/proposal");
        page.put("pathParameters", Map.of("token", door.token("p-1")));
        page.put("queryStringParameters", Map.of("done", action));
        assertThat(Door.body(door.send(page))).contains("class=\"notice good\"");
      }
    }
  }
}
