package kreds.proposalintake.staff;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kreds.outcome.Outcome;
import kreds.proposal.Proposal;
import kreds.proposalintake.proposal.ProposalLineJson;
import kreds.web.staff.StaffAnswer;

/// What staff can do next with a proposal, as events that are ready to be sent. Where words are
/// needed they are left blank: nobody gets a letter with somebody's sample words by one click.
///
/// @param zone in which a day begins and ends
public record NextCommands(InstantSource clock, ZoneId zone) {
  private static final String PROPOSAL = "proposal";
  private static final int DAYS_TO_DECIDE = 60;

  /// What staff hear of a step with a proposal.
  ///
  /// @param sentence when it was taken
  StaffAnswer of(Outcome<Proposal> outcome, Function<Proposal, String> sentence) {
    return outcome.fold(
        it -> add(StaffAnswer.done(sentence.apply(it), ProposalLineJson.of(it)), it),
        StaffAnswer::refused);
  }

  /// The day that it is now.
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /// The answer with the next steps.
  StaffAnswer.Done add(StaffAnswer.Done answer, Proposal proposal) {
    var id = Map.<String, Object>of(PROPOSAL, proposal.id());
    return switch (proposal.state()) {
      case RECEIVED -> talk(answer.next("refine-proposal", id), proposal);
      case REFINING ->
          talk(answer.next("describe-proposal", description(proposal, today())), proposal);
      case DESCRIBED -> talk(described(answer, proposal, id), proposal);
      case PUBLISHED -> published(answer, proposal.ending().network());
      case DECLINED, MERGED, WITHDRAWN -> answer.next("list-proposals", Map.of());
    };
  }

  /// The next steps with a network that has just been published.
  private static StaffAnswer.Done published(StaffAnswer.Done answer, String network) {
    return answer
        .next("list-candidates", Map.of("network", network))
        .next("import-candidates", Map.of("network", network, "csv", "", "dryRun", true));
  }

  private static StaffAnswer.Done described(
      StaffAnswer.Done answer, Proposal proposal, Map<String, Object> id) {
    if (proposal.refinement().approval().isPresent()) {
      return answer.next("publish-proposal", id);
    }
    return proposal.refinement().askedAt().isPresent()
        ? answer.next("publish-proposal", with(id, "withoutApproval", ""))
        : answer.next("ask-proposer", with(id, "message", ""));
  }

  private static StaffAnswer.Done talk(StaffAnswer.Done answer, Proposal proposal) {
    var id = Map.<String, Object>of(PROPOSAL, proposal.id());
    return answer
        .next("note-proposal", with(id, "note", ""))
        .next("answer-proposer", with(id, "comment", ""))
        .next("decline-proposal", with(id, "reason", ""))
        .next("show-proposal", id);
  }

  /// A description that begins with the proposer's own words.
  private static Map<String, Object> description(Proposal proposal, LocalDate today) {
    var event = new LinkedHashMap<String, Object>();
    event.put(PROPOSAL, proposal.id());
    event.put("title", proposal.idea().title());
    event.put("text", proposal.idea().text());
    event.put("forWhom", proposal.idea().forWhom());
    event.put("topics", List.of());
    event.put("speakers", List.of());
    event.put("decisionDate", today.plusDays(DAYS_TO_DECIDE).toString());
    return event;
  }

  private static Map<String, Object> with(Map<String, Object> event, String name, Object value) {
    var more = new LinkedHashMap<>(event);
    more.put(name, value);
    return more;
  }
}
