package kreds.proposalintake.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.Proposal;
import kreds.proposal.StaffNote;
import kreds.proposalintake.proposal.ChangingAProposal;
import kreds.proposalintake.proposal.Publishing;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff order about proposals. Each answer shows what can be done next.
public final class ProposalCommands {
  private static final Field<Optional<LocalDate>> OPENS =
      Field.date("opens")
          .optional()
          .means(
              "The day from which one can enrol; left out, at once. Until then people can say"
                  + " that they are interested.");

  private static final Input<Publishing.Wanted> WANTED =
      Input.of(sent ->
          new Publishing.Wanted(
              sent.get(ProposalRemark.PROPOSAL),
              sent.get(Field.text("network", 1, 60).or("")),
              sent.get(Field.text("withoutApproval", 1, 300).or("")),
              sent.get(OPENS)));

  private final ChangingAProposal changing;
  private final Publishing publishing;
  private final Language language;
  private final Capacity usual;
  private final NextCommands next;

  /// @param language of the association
  /// @param usual numbers of a network for which nothing else is said
  public ProposalCommands(
      ChangingAProposal changing,
      Publishing publishing,
      Language language,
      Capacity usual,
      NextCommands next) {
    this.changing = changing;
    this.publishing = publishing;
    this.language = language;
    this.usual = usual;
    this.next = next;
  }

  /// With these commands.
  public Commands addTo(Commands commands) {
    return commands
        .add(
            StaffCommand.REFINE_PROPOSAL,
            "Takes a proposal into refining; its proposer can no longer edit or withdraw it.",
            ProposalRemark.ID,
            this::refine)
        .add(
            StaffCommand.NOTE_PROPOSAL,
            "Notes something among staff; no one else ever reads it.",
            ProposalRemark.of("note"),
            this::note)
        .add(
            StaffCommand.ANSWER_PROPOSER,
            "Writes to the proposer, by email and on the proposal's page.",
            ProposalRemark.of("comment"),
            this::answer)
        .add(
            StaffCommand.SEND_PROPOSER_LINK,
            "Sends the proposer the link to the proposal's page again.",
            ProposalRemark.ID,
            this::sendLink)
        .add(
            StaffCommand.DESCRIBE_PROPOSAL,
            "Writes the description, once or anew until it is published; anew means approved anew,"
                + " and what is not sent stays as it is: blank, it is cleared.",
            DescriptionInput.input(usual, next::today),
            this::describe)
        .add(
            StaffCommand.ASK_PROPOSER,
            "Asks the proposer by email to comment on and approve the description.",
            ProposalRemark.optional("message"),
            this::ask)
        .add(
            StaffCommand.PUBLISH_PROPOSAL,
            "Makes the network, with its page and first candidates; tells the proposer.",
            WANTED,
            this::publish)
        .add(
            StaffCommand.DECLINE_PROPOSAL,
            "Declines a proposal; the reason goes to the proposer, and to whoever had an idea that it"
                + " carries on.",
            ProposalRemark.of("reason"),
            this::decline);
  }

  private StaffAnswer refine(String id, Order order) {
    return next.of(
        changing.take(id, order, Proposal::refine),
        it ->
            titled(it) + " is in refining; its proposer can comment, name candidates and approve.");
  }

  private StaffAnswer note(ProposalRemark input, Order order) {
    return next.of(
        changing.take(
            input.proposal(),
            order,
            (proposal, now) ->
                proposal.note(new StaffNote(order.actor(), input.words(), now), now)),
        it -> "Noted, for staff only.");
  }

  private StaffAnswer answer(ProposalRemark input, Order order) {
    return next.toProposer(
        changing.answer(input.proposal(), input.words(), order),
        _ -> "The proposer reads it on the proposal's page.",
        _ -> "The proposer gets it by email and reads it on the proposal's page.");
  }

  private StaffAnswer sendLink(String id, Order order) {
    return next.ofLink(changing.sendLink(id, order));
  }

  private StaffAnswer describe(DescriptionInput input, Order order) {
    return next.of(
        changing.take(
            input.proposal(),
            order,
            (proposal, now) ->
                input
                    .plan(language, usual, proposal.refinement().plan())
                    .then(plan -> proposal.describe(plan, now))),
        it ->
            titled(it)
                + " is described; now the proposer can be asked to approve it."
                + NextCommands.unread(it));
  }

  private StaffAnswer ask(ProposalRemark input, Order order) {
    var ordered = next.clock().instant();
    return next.toProposer(
        changing.ask(input.proposal(), input.words(), order),
        _ -> "",
        it -> next.asked(it, ordered) + NextCommands.unread(it));
  }

  private StaffAnswer publish(Publishing.Wanted wanted, Order order) {
    var published = publishing.publish(wanted, order);
    if (published instanceof Outcome.Refused<Proposal>(var no)
        && no.code().equals(Proposal.NOT_APPROVED)) {
      return notApproved(wanted.proposal(), no);
    }
    return next.of(
        published,
        it ->
            "The network "
                + it.ending().network()
                + " is published; its page is there now"
                + wanted
                    .opens()
                    .filter(day -> day.isAfter(next.today()))
                    .map(day -> ", and opens for enrolment on " + day + ".")
                    .orElse(".")
                + NextCommands.wishes(it));
  }

  private StaffAnswer decline(ProposalRemark input, Order order) {
    return next.toProposer(
        changing.take(
            input.proposal(), order, (proposal, now) -> proposal.decline(input.words(), now)),
        it -> titled(it) + " is declined." + NextCommands.wishes(it),
        it -> titled(it) + " is declined; the proposer is told why." + NextCommands.wishes(it));
  }

  /// There are two ways on: the proposer's word, or staff's with its reason.
  private static StaffAnswer notApproved(String proposal, Refusal no) {
    var id = Map.of(ProposalRemark.PROPOSAL.name(), proposal);
    return new StaffAnswer.Refused(Problem.of(no))
        .next(StaffCommand.ASK_PROPOSER, id)
        .next(StaffCommand.SHOW_PROPOSAL, id)
        .toFill(StaffCommand.PUBLISH_PROPOSAL, id, "withoutApproval");
  }

  private static String titled(Proposal proposal) {
    return "“" + proposal.title() + "”";
  }
}
