package kreds.proposalintake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.limit.Arrival;
import kreds.limit.Limit;
import kreds.limit.OpenForm;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalHappening;
import kreds.proposal.Proposer;
import kreds.text.Visible;

/// Takes in an idea: the proposer gets a receipt with a personal link, staff hear of it. The same
/// post again, be it a double click or a network that tried twice, is answered the same and changes
/// nothing, as long as the proposal is open. Once it is over nothing would come of it: without a
/// key the same content is a new proposal, and with the same key the sender hears of it.
public record Receiving(ChangingAProposal proposals) {
  /// The proposal of that key is withdrawn, declined, merged or published.
  private static final Refusal OVER =
      Refusal.invalid(
          "proposal-over-before",
          "The proposal of this idempotency key is over. Send this one with a new key.");

  private static final Refusal RECEIPT_WRITTEN =
      Refusal.invalid("receipt-written-today", "This address has had its receipt of the day.");

  /// Where a post belongs.
  ///
  /// @param known the proposal that it repeats, if it does
  private record Place(String id, Optional<Proposal> known) {}

  /// The proposal, as it is now. An address gets one receipt a day, since anybody can type
  /// anybody's; the further proposals of the day arrive without. What is too much for one address
  /// is on the list all the same, and only staff's mail is spared.
  ///
  /// @param key of the post, if it had one: another post with the same key is refused
  Outcome<Proposal> receive(Proposer proposer, Idea idea, Optional<String> key, Arrival arrival) {
    var outcome = receive(proposer, idea, key, arrival, true, true);
    if (outcome instanceof Outcome.Refused<Proposal>(var no)
        && no.code().equals(RECEIPT_WRITTEN.code())) {
      outcome = receive(proposer, idea, key, arrival, false, true);
    }
    return outcome instanceof Outcome.Refused<Proposal>(var no) && OpenForm.isOverLetters(no)
        ? receive(proposer, idea, key, arrival, false, false)
        : outcome;
  }

  private Outcome<Proposal> receive(
      Proposer proposer,
      Idea idea,
      Optional<String> key,
      Arrival arrival,
      boolean receipt,
      boolean letters) {
    var ids = proposals.ids();
    var fingerprint = fingerprint(proposer, idea);
    var id = key.isPresent() ? ids.of("p", "key", key.get()) : ids.of("p", "content", fingerprint);
    var moreThanOnce = key.isEmpty();
    return proposals
        .changing()
        .on(
            new Step(Subject.proposal(id), Actor.visitor(Proposer.ACTOR), "propose"),
            () -> Outcome.done(moreThanOnce ? latest(place(id)) : place(id)),
            (place, at) ->
                place.known().isPresent()
                    ? repeated(place.known().get(), fingerprint)
                    : Outcome.done(
                        arrived(
                                Proposal.received(
                                    place.id(), fingerprint, proposer, idea, receipt, at.now()),
                                letters,
                                at)
                            .within(limits(arrival, proposer, receipt, letters, at))));
  }

  private Change<Proposal> arrived(
      Decision<Proposal, ProposalHappening> received, boolean letters, Moment at) {
    var about = Subject.proposal(received.after().id());
    var change = proposals.change().arrived(received, at.about(about));
    return letters ? change : change.withoutLetters();
  }

  private static List<Limit> limits(
      Arrival arrival, Proposer proposer, boolean receipt, boolean letters, Moment at) {
    var address = proposer.person().address();
    var form = OpenForm.PROPOSAL;
    var limits = new ArrayList<>(form.limits(arrival, at.now()));
    if (letters) {
      limits.add(form.letters(address, at.ids(), at.now()));
    }
    if (receipt) {
      limits.add(form.onceADay("receipt", address, RECEIPT_WRITTEN, at.ids(), at.now()));
    }
    return limits;
  }

  /// The open proposal of a content, or the free place after those that are over.
  private Place latest(Place first) {
    var place = first;
    while (place.known().filter(known -> !known.state().isOpen()).isPresent()) {
      place = place(proposals.ids().of("p", "after", place.id()));
    }
    return place;
  }

  private Place place(String id) {
    return new Place(id, proposals.proposals().of(id));
  }

  private static Outcome<Change<Proposal>> repeated(Proposal known, String fingerprint) {
    if (!known.fingerprint().equals(fingerprint)) {
      return Outcome.refused(Proposal.KEY_USED_BEFORE);
    }
    return known.state().isOpen() ? Outcome.done(Change.nothing(known)) : Outcome.refused(OVER);
  }

  /// The content, whatever its spaces and capitals.
  private String fingerprint(Proposer proposer, Idea idea) {
    var person = proposer.person();
    return proposals
        .ids()
        .of(
            "f",
            person.address().value(),
            folded(person.name()),
            folded(person.company().name()),
            folded(proposer.phone()),
            folded(idea.title()),
            folded(idea.text()),
            folded(idea.forWhom()));
  }

  private static String folded(String text) {
    return Visible.folded(text).toLowerCase(Locale.ROOT);
  }
}
