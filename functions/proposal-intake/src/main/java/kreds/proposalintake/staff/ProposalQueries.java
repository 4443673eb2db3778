package kreds.proposalintake.staff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.audit.AuditTrail;
import kreds.change.Subject;
import kreds.person.EmailAddress;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposals;
import kreds.proposal.Suggestion;
import kreds.proposalintake.proposal.ChangingAProposal;
import kreds.proposalintake.proposal.ProposalForStaffJson;
import kreds.proposalintake.proposal.ProposalLineJson;
import kreds.text.SingleLine;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can look at: the proposals of a state, and all of one.
public final class ProposalQueries {
  private static final Set<ProposalState> OPEN =
      EnumSet.of(ProposalState.RECEIVED, ProposalState.REFINING, ProposalState.DESCRIBED);
  private static final int MOST_NEXT = 20;
  private static final int MOST_QUOTED = 200;
  private static final Field<Optional<ProposalState>> OF_STATE =
      Field.choice("state", ProposalState.class).optional();
  private static final Field<Optional<EmailAddress>> OF_PROPOSER =
      Field.email("email").optional().means("The proposer's.");
  private static final Field<Optional<String>> ID = ProposalRemark.PROPOSAL.optional();
  private static final Input<Which> WHICH =
      Input.of(sent -> new Which(sent.get(OF_STATE), sent.get(OF_PROPOSER)));
  private static final Input<Shown> SHOWN =
      Input.of(sent -> {
        var shown = new Shown(sent.get(ID), sent.get(OF_PROPOSER));
        sent.requireOne(ID, OF_PROPOSER);
        return shown;
      });

  /// Which to list: of a state, of a proposer, or those that wait for something.
  private record Which(Optional<ProposalState> state, Optional<EmailAddress> email) {}

  /// Which to show, by identifier or by who proposed it.
  private record Shown(Optional<String> id, Optional<EmailAddress> email) {}

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
            StaffCommand.LIST_PROPOSALS,
            "Lists the proposals in one state, or of one proposer (email); without, those that wait.",
            WHICH,
            (which, _) -> list(found(which), which))
        .add(
            StaffCommand.SHOW_PROPOSAL,
            "Shows all of one proposal: idea, description, notes, comments, audit.",
            SHOWN,
            (shown, _) -> shown.id().map(this::show).orElseGet(() -> list(shown)));
  }

  /// One that is of that proposer is meant; of several staff choose.
  private StaffAnswer list(Shown shown) {
    var ids = shown.email().map(proposals::by).orElse(List.of());
    return ids.size() == 1
        ? show(ids.getFirst())
        : list(proposals.all(ids), new Which(Optional.empty(), shown.email()));
  }

  private StaffAnswer list(List<Proposal> found, Which which) {
    var lines = found.stream().map(ProposalLineJson::of).toList();
    var done = StaffAnswer.done(counted(lines.size(), what(which)), new ListJson(lines));
    for (var proposal : found.subList(0, Math.min(MOST_NEXT, found.size()))) {
      done = done.next(StaffCommand.SHOW_PROPOSAL, Map.of("proposal", proposal.id()));
    }
    return done.next(StaffCommand.LIST_NETWORKS, Map.of());
  }

  private List<Proposal> found(Which which) {
    if (which.email().isPresent()) {
      return proposals.all(proposals.by(which.email().get())).stream()
          .filter(one -> which.state().isEmpty() || which.state().get() == one.state())
          .toList();
    }
    var found = new ArrayList<Proposal>();
    for (var one : which.state().<Set<ProposalState>>map(EnumSet::of).orElse(OPEN)) {
      found.addAll(proposals.in(one));
    }
    return found;
  }

  private static String what(Which which) {
    var state = which.state().map(ProposalState::word);
    return which.email().isPresent()
        ? "of that proposer" + state.map(word -> " and " + word).orElse("")
        : state.orElse("open");
  }

  private StaffAnswer show(String id) {
    var found = proposals.of(id);
    if (found.isEmpty()) {
      return StaffAnswer.refused(ChangingAProposal.UNKNOWN);
    }
    var audit = trail.of(Subject.proposal(id).text());
    var merged = merged(found.get());
    var data = ProposalForStaffJson.of(found.get(), merged, audit);
    var message =
        "“" + found.get().title() + "” is " + found.get().state().word() + wanting(found.get());
    return wishing(next.add(StaffAnswer.done(message, data), found.get()), found.get());
  }

  /// One who wants to join can be taken off, as long as nothing has come of the idea.
  private static StaffAnswer wishing(StaffAnswer.Done answer, Proposal proposal) {
    return proposal.correspondence().wishes().isEmpty() || !proposal.state().isOpen()
        ? answer
        : answer.toFill(StaffCommand.STRIKE_WISH, Map.of("proposal", proposal.id()), "email");
  }

  private static String wanting(Proposal proposal) {
    var wishes = proposal.correspondence().wishes();
    var count = wishes.size();
    if (count == 0) {
      return ".";
    }
    var quoted = new StringBuilder("; " + count + (count == 1 ? " wants" : " want") + " to join.");
    for (var one : wishes.subList(0, Math.min(MOST_NEXT, count))) {
      quoted.append(' ').append(quotation(one));
    }
    return quoted.toString();
  }

  /// The words are a stranger's, as the name is: nobody has confirmed the address.
  private static String quotation(Suggestion one) {
    var words = SingleLine.one(one.wish().map(Suggestion.Wish::words).orElse(""));
    var begun = SingleLine.beginning(words, MOST_QUOTED);
    var said = begun.equals(words) ? words : begun + "…";
    var company = one.company().isKnown() ? ", " + one.company().name() : "";
    return "“" + said + "” (" + one.name() + company + ", not confirmed).";
  }

  private List<Proposal> merged(Proposal carrier) {
    var ids = carrier.handling().merged();
    return ids.isEmpty() ? List.of() : proposals.all(ids);
  }

  private static String counted(int count, String what) {
    return switch (count) {
      case 0 -> "No proposal is " + what + ".";
      case 1 -> "One proposal is " + what + ".";
      default -> count + " proposals are " + what + ".";
    };
  }
}
