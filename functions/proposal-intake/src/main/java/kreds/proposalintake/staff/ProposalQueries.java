package kreds.proposalintake.staff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.audit.AuditTrail;
import kreds.change.Subject;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;
import kreds.proposalintake.proposal.ChangingAProposal;
import kreds.proposalintake.proposal.ProposalForStaffJson;
import kreds.proposalintake.proposal.ProposalLineJson;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;

/// What staff can look at: the proposals of a state, and all of one.
public final class ProposalQueries {
  private static final Set<ProposalState> OPEN =
      EnumSet.of(ProposalState.RECEIVED, ProposalState.REFINING, ProposalState.DESCRIBED);
  private static final int MOST_NEXT = 20;
  private static final Field<Optional<ProposalState>> OF_STATE =
      Field.choice("state", ProposalState.class).optional();
  private static final Input<Optional<ProposalState>> STATE = Input.of(sent -> sent.get(OF_STATE));

  /// What is listed.
  private record ListJson(List<ProposalLineJson> proposals) {}

  private final Proposals proposals;
  private final AuditTrail trail;
  private final NextCommands next;

  public ProposalQueries(Proposals proposals, AuditTrail trail, NextCommands next) {
    this.proposals = proposals;
    this.trail = trail;
    this.next = next;
  }

  /// With these commands.
  public Commands addTo(Commands commands) {
    return commands
        .add(
            "list-proposals",
            "Lists the proposals in one state; without a state those that wait for something.",
            STATE,
            (state, _) -> list(state))
        .add(
            "show-proposal",
            "Shows all of one proposal: idea, description, notes, comments, audit.",
            ProposalRemark.ID,
            (id, _) -> show(id));
  }

  private StaffAnswer list(Optional<ProposalState> state) {
    var found = new ArrayList<Proposal>();
    for (var one : state.<Set<ProposalState>>map(EnumSet::of).orElse(OPEN)) {
      found.addAll(proposals.in(one));
    }
    var lines = found.stream().map(ProposalLineJson::of).toList();
    var what = state.map(ProposalState::word).orElse("open");
    var done = StaffAnswer.done(counted(lines.size(), what), new ListJson(lines));
    for (var proposal : found.subList(0, Math.min(MOST_NEXT, found.size()))) {
      done = done.next("show-proposal", Map.of("proposal", proposal.id()));
    }
    return done;
  }

  private StaffAnswer show(String id) {
    var found = proposals.of(id);
    if (found.isEmpty()) {
      return StaffAnswer.refused(ChangingAProposal.UNKNOWN);
    }
    var audit = trail.of(Subject.proposal(id).text());
    var data = ProposalForStaffJson.of(found.get(), audit);
    var message = "“" + found.get().title() + "” is " + found.get().state().word() + ".";
    return next.add(StaffAnswer.done(message, data), found.get());
  }

  private static String counted(int count, String what) {
    return count == 1 ? "One proposal is " + what + "." : count + " proposals are " + what + ".";
  }
}
