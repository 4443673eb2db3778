package kreds.proposalintake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import kreds.aws.Commands;
import kreds.aws.StaffAnswer;
import kreds.form.Fields;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.outcome.Outcome;
import kreds.proposal.Proposal;

/// What staff order about proposals. Each answer shows what can be done next.
final class ProposalCommands {
  private static final int MOST_WORDS = 4_000;

  private final IntakeContext context;
  private final Capacity usual;
  private final ZoneId zone;
  private final ChangingAProposal stepping;
  private final StaffChanges steps;
  private final Publishing publishing;

  ProposalCommands(IntakePorts ports, IntakeContext context, Capacity usual, ZoneId zone) {
    this.context = context;
    this.usual = usual;
    this.zone = zone;
    this.stepping = new ChangingAProposal(ports, context);
    this.steps = new StaffChanges(context);
    this.publishing = new Publishing(ports, context);
  }

  /// A proposal and some words.
  record Words(String proposal, String words) {

    static Function<Fields, Words> read(String name, int least) {
      return fields ->
          new Words(fields.text("proposal", 1, 80), fields.multiline(name, least, MOST_WORDS));
    }
  }

  Commands addTo(Commands commands) {
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
            "Writes a comment that the proposer reads on the own page.",
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
            ProposalCommands::order,
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

  private static Publishing.Order order(Fields fields) {
    return new Publishing.Order(
        id(fields),
        fields.optionalText("network", 60),
        fields.optionalText("withoutApproval", 300));
  }

  private StaffAnswer refine(String id, String actor) {
    return answer(
        stepping.take(id, StaffChanges.refine(actor)),
        it -> "It is in refining; its proposer can comment, name candidates and approve.");
  }

  private StaffAnswer note(Words order, String actor) {
    return answer(
        stepping.take(order.proposal(), StaffChanges.note(actor, order.words())),
        it -> "Noted, for staff only.");
  }

  private StaffAnswer answer(Words order, String actor) {
    return answer(
        stepping.take(order.proposal(), steps.answer(actor, order.words())),
        it -> "The proposer reads it on the own page.");
  }

  private StaffAnswer describe(DescriptionInput order, String actor) {
    return switch (order.description(context.language(), usual, today())) {
      case Outcome.Refused<Description>(var refusal) -> StaffAnswer.refused(refusal);
      case Outcome.Done<Description>(var description) ->
          answer(
              stepping.take(order.proposal(), StaffChanges.describe(actor, description)),
              it -> "It is described; now the proposer can be asked to approve it.");
    };
  }

  private StaffAnswer ask(Words order, String actor) {
    return answer(
        stepping.take(order.proposal(), steps.ask(actor, order.words())),
        it -> "The proposer is asked by mail, once for each description.");
  }

  private StaffAnswer publish(Publishing.Order order, String actor) {
    return answer(
        publishing.publish(order, actor),
        it -> "The network " + it.ending().network() + " is published; its page is there now.");
  }

  private StaffAnswer decline(Words order, String actor) {
    return answer(
        stepping.take(order.proposal(), steps.decline(actor, order.words())),
        it -> "It is declined; the proposer is told why.");
  }

  private StaffAnswer answer(Outcome<Proposal> outcome, Function<Proposal, String> sentence) {
    return switch (outcome) {
      case Outcome.Refused<Proposal>(var refusal) -> StaffAnswer.refused(refusal);
      case Outcome.Done<Proposal>(var it) ->
          NextCommands.add(
              StaffAnswer.done(sentence.apply(it), ProposalJson.line(it)), it, today());
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(context.now(), zone);
  }
}
