package kreds.proposalintake.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.commit.Stands;
import kreds.outcome.Refusal;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Suggestion;
import kreds.proposalintake.proposal.MergingProposals;
import kreds.proposalintake.proposal.ProposalLineJson;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.MailTo;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// How staff make one of two ideas on the same theme (P5).
public final class MergeCommand {
  private static final Field<String> FROM =
      Field.text("from", 1, 80).means("The proposal that goes on in the other.");
  private static final Field<String> INTO =
      Field.text("into", 1, 80).means("The proposal that carries it on.");
  private static final Input<Pair> PAIR =
      Input.of(sent -> new Pair(sent.get(FROM), sent.get(INTO)));
  private static final int MOST_NEXT = 20;
  private static final String PROPOSAL = "proposal";

  /// Which two.
  private record Pair(String from, String into) {}

  /// The two, as they are now.
  private record MergedPairJson(ProposalLineJson from, ProposalLineJson into) {}

  private final MergingProposals merging;
  private final NextCommands next;

  public MergeCommand(MergingProposals merging, NextCommands next) {
    this.merging = merging;
    this.next = next;
  }

  /// With this command.
  public Commands addTo(Commands commands) {
    return commands.add(
        StaffCommand.MERGE_PROPOSALS,
        "Lets one proposal carry on another, with whoever might take part; tells both proposers.",
        PAIR,
        this::merge);
  }

  private StaffAnswer merge(Pair pair, Order order) {
    return merging
        .merge(pair.from(), pair.into(), order)
        .fold(this::merged, no -> refused(pair, no));
  }

  /// What is possible is offered: into the one that carries it on in the end, or a look at both.
  private StaffAnswer refused(Pair pair, Refusal no) {
    var answer = new StaffAnswer.Refused(Problem.of(no));
    if (no.kind() == Refusal.Kind.NOT_FOUND) {
      return answer.next(StaffCommand.LIST_PROPOSALS, Map.of());
    }
    var survivor = merging.survivor(pair.into()).map(Proposal::id).orElse(pair.into());
    var isOther = !survivor.equals(pair.into()) && !survivor.equals(pair.from());
    if (isOther && !no.code().equals("proposal-merged")) {
      answer =
          answer.next(StaffCommand.MERGE_PROPOSALS, Map.of("from", pair.from(), "into", survivor));
    }
    var looked = merging.survivor(pair.from()).map(Proposal::id).orElse(pair.from());
    answer = answer.next(StaffCommand.SHOW_PROPOSAL, Map.of(PROPOSAL, survivor));
    return looked.equals(survivor)
        ? answer.next(StaffCommand.LIST_PROPOSALS, Map.of())
        : answer.next(StaffCommand.SHOW_PROPOSAL, Map.of(PROPOSAL, looked));
  }

  private StaffAnswer merged(Stands<MergingProposals.Merged> stands) {
    var from = stands.now().from();
    var into = stands.now().into();
    var data = new MergedPairJson(ProposalLineJson.of(from), ProposalLineJson.of(into));
    var to = MailTo.of(from.proposer().person().address(), next.contacts());
    var sentence = sentence(from, into) + prepared(stands.now());
    var said =
        stands.already()
            ? StaffAnswer.done(stands.said(sentence), data)
            : to.led(StaffAnswer.done(to.said(sentence, sentence + told(from, into)), data));
    var answer = said.next(StaffCommand.SHOW_PROPOSAL, Map.of(PROPOSAL, into.id()));
    return into.state() == ProposalState.PUBLISHED
        ? leftBehind(answer, from, into.ending().network())
        : next.add(answer, into);
  }

  private static String sentence(Proposal from, Proposal into) {
    return "“" + from.title() + "” is merged into “" + into.title() + "”.";
  }

  /// What was decided quietly about either, and what holds of it now.
  private static String prepared(MergingProposals.Merged merged) {
    var dropped =
        merged
            .dropped()
            .map(it ->
                " What was prepared about the first, to " + it.kind().word() + ", is dropped.")
            .orElse("");
    var stands = merged.into().handling().prepared();
    return stands.isEmpty()
        ? dropped
        : dropped
            + " What is prepared about the second, to "
            + stands.get().kind().word()
            + ", stands, and concerns both now.";
  }

  private static String told(Proposal from, Proposal into) {
    if (into.state() == ProposalState.PUBLISHED) {
      return " Its proposer is told of the network by email.";
    }
    return from.isOfProposer(into)
        ? " Both are of one proposer, who is told by email."
        : " Both proposers are told by email.";
  }

  /// Those who were named for an idea that came too late for the list of candidates.
  private static StaffAnswer.Done leftBehind(
      StaffAnswer.Done answer, Proposal from, String network) {
    var all = from.correspondence().suggestions();
    var done = answer.next(StaffCommand.LIST_CANDIDATES, Map.of("network", network));
    for (var one : all.subList(0, Math.min(MOST_NEXT, all.size()))) {
      done = done.next(StaffCommand.ADD_CANDIDATE, candidate(one, network));
    }
    return done;
  }

  private static Map<String, Object> candidate(Suggestion one, String network) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("network", network);
    fields.put("name", one.name());
    if (one.company().isKnown()) {
      fields.put("company", one.company().name());
    }
    fields.put("email", one.address().value());
    return fields;
  }
}
