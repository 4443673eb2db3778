package kreds.proposalintake.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import kreds.commit.Stands;
import kreds.contact.Contacts;
import kreds.outcome.Outcome;
import kreds.proposal.Proposal;
import kreds.proposalintake.proposal.ProposalLineJson;
import kreds.web.api.AnswerJson;
import kreds.web.staff.MailTo;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can do next with a proposal. Where words are needed they are theirs to write: nobody
/// gets a letter with somebody's sample words by one click.
///
/// @param zone in which a day begins and ends
public record NextCommands(InstantSource clock, ZoneId zone, Contacts contacts) {
  private static final String PROPOSAL = "proposal";

  /// What staff hear of a step with a proposal.
  ///
  /// @param sentence when it was taken
  StaffAnswer of(Outcome<Proposal> outcome, Function<Proposal, String> sentence) {
    return outcome.fold(
        it -> add(StaffAnswer.done(sentence.apply(it), ProposalLineJson.of(it)), it),
        StaffAnswer::refused);
  }

  /// What staff hear of a letter to its proposer: that it comes, or why not.
  ///
  /// @param done what is done in any case
  /// @param goes all of it, if the letter comes
  StaffAnswer toProposer(
      Outcome<Proposal> outcome, Function<Proposal, String> done, Function<Proposal, String> goes) {
    return outcome.fold(it -> toProposer(it, done.apply(it), goes.apply(it)), StaffAnswer::refused);
  }

  /// What staff hear who have the link sent to its proposer.
  StaffAnswer ofLink(Outcome<Stands<Proposal>> outcome) {
    return outcome.fold(
        stands -> {
          var sent = stands.now().correspondence().linkSentAt().filter(_ -> stands.already());
          return toProposer(stands.now(), "", MailTo.link(sent, zone));
        },
        StaffAnswer::refused);
  }

  private StaffAnswer toProposer(Proposal proposal, String done, String goes) {
    var to = MailTo.of(proposal.proposer().person().address(), contacts);
    var said = StaffAnswer.done(to.said(done, goes), ProposalLineJson.of(proposal));
    return add(to.led(said), proposal);
  }

  /// What staff hear once they have asked the proposer: it happens once for each description, so an
  /// order that came too late says when it was.
  ///
  /// @param ordered when this order came
  String asked(Proposal proposal, Instant ordered) {
    return proposal
        .refinement()
        .askedAt()
        .filter(ordered::isAfter)
        .map(at ->
            "The proposer was asked on "
                + AnswerJson.onTheWall(at, zone)
                + "; nothing was sent now. To write more, use answer-proposer.")
        .orElse("The proposer is asked by email, once for each description.");
  }

  /// That the proposer will read a language that nobody has written, if it is so.
  static String unread(Proposal proposal) {
    var reads = proposal.proposer().person().language();
    var isWritten =
        proposal
            .refinement()
            .plan()
            .filter(plan -> plan.description().wordings().containsKey(reads))
            .isPresent();
    return isWritten
        ? ""
        : switch (reads) {
          case EN ->
              " The proposer reads English; this description has no English text (field english).";
          case DA -> " The proposer reads Danish; this description has no Danish text.";
        };
  }

  /// How many want to join, and that none of them hears of anything by itself: nobody has proved
  /// those addresses.
  static String wishes(Proposal proposal) {
    var count = proposal.correspondence().wishes().size();
    return count == 0
        ? ""
        : " "
            + count
            + (count == 1 ? " wants" : " want")
            + " to join, by addresses that nobody has confirmed: none of them is written to, unless"
            + " you do it yourself.";
  }

  /// The day that it is now.
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /// The answer with the next steps.
  StaffAnswer.Done add(StaffAnswer.Done answer, Proposal proposal) {
    var id = Map.of(PROPOSAL, proposal.id());
    return switch (proposal.state()) {
      case RECEIVED -> talk(answer.next(StaffCommand.REFINE_PROPOSAL, id), id);
      case REFINING -> talk(toDescribe(answer, id), id);
      case DESCRIBED -> talk(described(answer, proposal, id), id);
      case PUBLISHED -> published(answer, proposal.ending().network());
      case MERGED ->
          answer.next(StaffCommand.SHOW_PROPOSAL, Map.of(PROPOSAL, proposal.ending().into()));
      case DECLINED, WITHDRAWN -> answer.next(StaffCommand.LIST_PROPOSALS, Map.of());
    };
  }

  /// The next steps with a network that has just been published.
  private static StaffAnswer.Done published(StaffAnswer.Done answer, String network) {
    var id = Map.of("network", network);
    return answer
        .next(StaffCommand.LIST_CANDIDATES, id)
        .next(StaffCommand.SHOW_NETWORK, id)
        .next(StaffCommand.LIST_INTEREST, id)
        .toFill(StaffCommand.SET_OPENING, id, "date")
        .toFill(StaffCommand.IMPORT_CANDIDATES, id, "csv")
        .toInvite(network);
  }

  private static StaffAnswer.Done described(
      StaffAnswer.Done answer, Proposal proposal, Map<String, String> id) {
    var anew = toCorrect(answer, id);
    if (proposal.refinement().approval().isPresent()) {
      return anew.next(StaffCommand.PUBLISH_PROPOSAL, id);
    }
    return proposal.refinement().askedAt().isPresent()
        ? anew.toFill(StaffCommand.PUBLISH_PROPOSAL, id, "withoutApproval")
        : anew.next(StaffCommand.ASK_PROPOSER, id);
  }

  private static StaffAnswer.Done talk(StaffAnswer.Done answer, Map<String, String> id) {
    return answer
        .next(StaffCommand.SHOW_PROPOSAL, id)
        .toFill(StaffCommand.NOTE_PROPOSAL, id, "note")
        .toFill(StaffCommand.ANSWER_PROPOSER, id, "comment")
        .toFill(StaffCommand.DECLINE_PROPOSAL, id, "reason")
        .toFill(StaffCommand.PREPARE_DECISION, id, "decision")
        .toFill(StaffCommand.MERGE_PROPOSALS, Map.of("from", id.get(PROPOSAL)), "into");
  }

  /// The description is staff's to write, and the day theirs to set: what a stranger typed is read
  /// first, and nothing is decided because nobody said otherwise.
  private static StaffAnswer.Done toDescribe(StaffAnswer.Done answer, Map<String, String> id) {
    return answer.toFill(StaffCommand.DESCRIBE_PROPOSAL, id, "title", "text", "decisionDate");
  }

  /// What stands already stays, so that the day or a few words are enough.
  private static StaffAnswer.Done toCorrect(StaffAnswer.Done answer, Map<String, String> id) {
    return answer
        .toFill(StaffCommand.DESCRIBE_PROPOSAL, id, "title", "text")
        .toFill(StaffCommand.DESCRIBE_PROPOSAL, id, "decisionDate");
  }
}
