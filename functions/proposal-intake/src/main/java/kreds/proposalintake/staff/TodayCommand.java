package kreds.proposalintake.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;
import kreds.proposal.WaitingForStaff;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;
import kreds.web.staff.Waiting;

/// What waits for staff here, the longest first, each with what is to be done next: done, it waits
/// no more.
public record TodayCommand(Proposals proposals) {
  private static final int MOST_NEXT = 40;

  /// What waits.
  private record TodayJson(List<WaitingJson> waiting) {}

  /// One thing that waits.
  private record WaitingJson(
      String proposal, String title, WaitingForStaff.What what, Instant since) {}

  private record Found(Proposal proposal, WaitingForStaff waiting) {}

  /// With this command.
  public Commands addTo(Commands commands) {
    return commands.add(
        StaffCommand.TODAY_OF_PROPOSALS,
        "Lists what waits for you here, the longest first, each with its next command.",
        _ -> today());
  }

  private StaffAnswer today() {
    var found = found();
    var lines = new ArrayList<WaitingJson>();
    for (var one : found) {
      lines.add(
          new WaitingJson(
              one.proposal.id(), one.proposal.title(), one.waiting.what(), one.waiting.since()));
    }
    var answer = StaffAnswer.done(Waiting.counted(found.size()), new TodayJson(lines));
    var released = false;
    for (var one : found.subList(0, Math.min(MOST_NEXT, found.size()))) {
      var isPrepared = one.waiting.what() == WaitingForStaff.What.DECISION_PREPARED;
      answer = isPrepared && released ? answer : next(answer, one);
      released |= isPrepared;
    }
    return answer.next(StaffCommand.LIST_PROPOSALS, Map.of());
  }

  private static StaffAnswer.Done next(StaffAnswer.Done answer, Found one) {
    var id = Map.of("proposal", one.proposal.id());
    return switch (one.waiting.what()) {
      case DECISION_PREPARED -> answer.next(StaffCommand.RELEASE_DECISIONS, Map.of());
      case COMMENT_UNANSWERED ->
          answer
              .next(StaffCommand.SHOW_PROPOSAL, id)
              .toFill(StaffCommand.ANSWER_PROPOSER, id, "comment");
      case IDEA_NOT_TAKEN_UP -> answer.next(StaffCommand.REFINE_PROPOSAL, id);
      case PROPOSER_NOT_ASKED -> answer.next(StaffCommand.ASK_PROPOSER, id);
      case NOT_PUBLISHED -> answer.next(StaffCommand.PUBLISH_PROPOSAL, id);
    };
  }

  /// By the indexes, the prepared ones by theirs: they may be of one that was taken back.
  private List<Found> found() {
    var all = new ArrayList<Proposal>(proposals.prepared());
    for (var state :
        List.of(ProposalState.RECEIVED, ProposalState.REFINING, ProposalState.DESCRIBED)) {
      for (var proposal : proposals.in(state)) {
        if (proposal.handling().prepared().isEmpty()) {
          all.add(proposal);
        }
      }
    }
    var found = new ArrayList<Found>();
    for (var proposal : all) {
      WaitingForStaff.of(proposal).ifPresent(waiting -> found.add(new Found(proposal, waiting)));
    }
    found.sort(Comparator.comparing((Found one) -> one.waiting.since()));
    return found;
  }
}
