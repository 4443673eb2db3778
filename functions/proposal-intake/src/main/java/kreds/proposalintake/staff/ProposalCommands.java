package kreds.proposalintake.staff;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import kreds.aws.Commands;
import kreds.aws.StaffAnswer;
import kreds.change.Order;
import kreds.form.Fields;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.proposal.Proposal;
import kreds.proposal.StaffNote;
import kreds.proposalintake.proposal.ChangingAProposal;
import kreds.proposalintake.proposal.ProposalJson;
import kreds.proposalintake.proposal.Publishing;
import kreds.text.Language;

/// What staff order about proposals. Each answer shows what can be done next.
public final class ProposalCommands {
  private static final int MOST_WORDS = 4_000;

  private final ChangingAProposal changing;
  private final Publishing publishing;
  private final Language language;
  private final Capacity usual;
  private final InstantSource clock;
  private final ZoneId zone;

  /// @param language of the association
  /// @param usual numbers of a network for which nothing else is said
  public ProposalCommands(
      ChangingAProposal changing,
      Publishing publishing,
      Language language,
      Capacity usual,
      InstantSource clock,
      ZoneId zone) {
    this.changing = changing;
    this.publishing = publishing;
    this.language = language;
    this.usual = usual;
    this.clock = clock;
    this.zone = zone;
  }

  /// A proposal and some words.
  record Words(String proposal, String words) {

    static Function<Fields, Words> read(String name, int least) {
      return fields ->
          new Words(fields.text("proposal", 1, 80), fields.multiline(name, least, MOST_WORDS));
    }
  }

  /// With these commands.
  public Commands addTo(Commands commands) {
    return commands
        .add(
            "refine-proposal",
            "Takes a proposal into refining; its proposer can no longer edit or withdraw it.",
            ProposalCommands::id,
            this::refine)
        .add(
            "note-proposal",
            "Notes something among staff; no one else ever reads it.",
            Words.read("note", 1),
            this::note)
        .add(
            "answer-proposer",
            "Writes a comment that the proposer reads on the proposal's page.",
            Words.read("comment", 1),
            this::answer)
        .add(
            "describe-proposal",
            "Writes the description, once or anew until it is published; anew means approved anew.",
            DescriptionInput::read,
            this::describe)
        .add(
            "ask-proposer",
            "Asks the proposer by mail to comment on and approve the description.",
            Words.read("message", 0),
            this::ask)
        .add(
            "publish-proposal",
            "Makes the network, with its page and first candidates; tells the proposer.",
            ProposalCommands::wanted,
            this::publish)
        .add(
            "decline-proposal",
            "Declines a proposal; the reason goes to the proposer.",
            Words.read("reason", 1),
            this::decline);
  }

  private static String id(Fields fields) {
    return fields.text("proposal", 1, 80);
  }

  private static Publishing.Wanted wanted(Fields fields) {
    return new Publishing.Wanted(
        id(fields),
        fields.optionalText("network", 60),
        fields.optionalText("withoutApproval", 300));
  }

  private StaffAnswer refine(String id, Order order) {
    return answer(
        changing.take(id, order, Proposal::refine),
        it -> "It is in refining; its proposer can comment, name candidates and approve.");
  }

  private StaffAnswer note(Words input, Order order) {
    return answer(
        changing.take(
            input.proposal(),
            order,
            (proposal, now) ->
                proposal.note(new StaffNote(order.actor(), input.words(), now), now)),
        it -> "Noted, for staff only.");
  }

  private StaffAnswer answer(Words input, Order order) {
    return answer(
        changing.answer(input.proposal(), input.words(), order),
        it -> "The proposer reads it on the proposal's page.");
  }

  private StaffAnswer describe(DescriptionInput input, Order order) {
    return input
        .plan(language, usual, today())
        .fold(
            plan ->
                answer(
                    changing.take(
                        input.proposal(), order, (proposal, now) -> proposal.describe(plan, now)),
                    it -> "It is described; now the proposer can be asked to approve it."),
            StaffAnswer::refused);
  }

  private StaffAnswer ask(Words input, Order order) {
    return answer(
        changing.ask(input.proposal(), input.words(), order),
        it -> "The proposer is asked by mail, once for each description.");
  }

  private StaffAnswer publish(Publishing.Wanted wanted, Order order) {
    return answer(
        publishing.publish(wanted, order),
        it -> "The network " + it.ending().network() + " is published; its page is there now.");
  }

  private StaffAnswer decline(Words input, Order order) {
    return answer(
        changing.take(
            input.proposal(), order, (proposal, now) -> proposal.decline(input.words(), now)),
        it -> "It is declined; the proposer is told why.");
  }

  private StaffAnswer answer(Outcome<Proposal> outcome, Function<Proposal, String> sentence) {
    return outcome.fold(
        it ->
            NextCommands.add(
                StaffAnswer.done(sentence.apply(it), ProposalJson.line(it)), it, today()),
        StaffAnswer::refused);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
