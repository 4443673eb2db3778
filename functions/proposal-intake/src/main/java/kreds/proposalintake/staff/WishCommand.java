package kreds.proposalintake.staff;

import kreds.change.Order;
import kreds.commit.Stands;
import kreds.person.EmailAddress;
import kreds.proposal.Proposal;
import kreds.proposalintake.proposal.ChangingAProposal;
import kreds.proposalintake.proposal.ProposalLineJson;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// How staff take a wish to join off an idea: anybody can type anything into the open form, in
/// anybody's name (P6).
public record WishCommand(ChangingAProposal changing, NextCommands next) {
  private static final Field<EmailAddress> EMAIL =
      Field.email("email").means("The address that the wish was typed with.");
  private static final Input<Struck> STRUCK =
      Input.of(sent -> new Struck(sent.get(ProposalRemark.PROPOSAL), sent.get(EMAIL)));

  /// Whose wish, to join which.
  private record Struck(String proposal, EmailAddress email) {}

  /// With this command.
  public Commands addTo(Commands commands) {
    return commands.add(
        StaffCommand.STRIKE_WISH,
        "Takes somebody's wish to join off a proposal that is not published; nobody is told.",
        STRUCK,
        this::strike);
  }

  private StaffAnswer strike(Struck struck, Order order) {
    return changing
        .stand(struck.proposal(), order, (it, now) -> it.strike(struck.email(), now))
        .fold(this::struck, StaffAnswer::refused);
  }

  private StaffAnswer struck(Stands<Proposal> stands) {
    var proposal = stands.now();
    var sentence =
        stands.already()
            ? "Nobody of that address wants to join “" + proposal.title() + "”."
            : "The wish is taken off “" + proposal.title() + "”; nobody is told.";
    return next.add(
        StaffAnswer.done(sentence + NextCommands.wishes(proposal), ProposalLineJson.of(proposal)),
        proposal);
  }
}
