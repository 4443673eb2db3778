package kreds.proposalintake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.limit.Arrival;
import kreds.limit.Limit;
import kreds.limit.OpenForm;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.Proposer;
import kreds.proposal.Told;
import kreds.text.Visible;

/// Takes in an idea: the proposer gets a receipt with a personal link, staff hear of it. The same
/// idea again, be it a double click or a network that tried twice, is answered the same and changes
/// nothing, as long as the proposal is open; a day later it brings the link once more, to whoever
/// has lost it or never had one (U3). Once it is over it is a new proposal, unless it comes under
/// the key of the old one: then the sender hears of it.
public record Receiving(ChangingAProposal proposals) {
  /// The proposal of that key is withdrawn, declined, merged or published.
  private static final Refusal OVER =
      Refusal.invalid(
          "proposal-over-before",
          "The proposal of this idempotency key is over. Send this one with a new key.");

  private static final Refusal RECEIPT_WRITTEN =
      Refusal.invalid("receipt-written-today", "This address has had its receipt of the day.");

  private static final Refusal STAFF_TOLD =
      Refusal.invalid("staff-told-today", "Staff know that more comes of this address today.");

  /// Where a post belongs.
  ///
  /// @param known the proposal that it repeats, if it does
  /// @param first whether none of that content was there before
  private record Place(String id, Optional<Proposal> known, boolean first) {}

  /// The proposal, as it is now. An address gets one receipt a day, since anybody can type
  /// anybody's; the further proposals of the day arrive without. Of what is too much for one
  /// address staff hear once a day, and that more may be on the list.
  Outcome<Proposal> receive(Proposer proposer, Idea idea, Arrival arrival) {
    var told = told(arrival);
    var outcome = receive(proposer, idea, arrival, told);
    return isTooMany(outcome) ? receive(proposer, idea, arrival, fewer(told)) : outcome;
  }

  /// Who is told first of what comes by the form for ideas.
  static Told told(Arrival arrival) {
    return arrival.letters() ? Told.ALL : Told.STAFF_ONCE_MORE;
  }

  /// Whether that was too many for today.
  static boolean isTooMany(Outcome<Proposal> outcome) {
    return outcome instanceof Outcome.Refused<Proposal>(var no)
        && (no.equals(RECEIPT_WRITTEN) || no.equals(STAFF_TOLD));
  }

  /// Who is told then.
  static Told fewer(Told told) {
    return told == Told.ALL ? Told.STAFF : Told.NOBODY;
  }

  private Outcome<Proposal> receive(Proposer proposer, Idea idea, Arrival arrival, Told told) {
    var id = proposals.ids().of("p", content(proposer, idea));
    return proposals
        .changing()
        .on(
            new Step(Subject.proposal(id), Actor.visitor(Proposer.ACTOR), "propose"),
            () -> Outcome.done(latest(place(id, true))),
            (place, at) ->
                Outcome.done(
                    place
                        .known()
                        .map(known -> repeated(known, arrival, told, at))
                        .orElseGet(() ->
                            arrived(place, proposer, idea, told, at)
                                .within(
                                    limits(
                                        arrival,
                                        proposer.person().address(),
                                        place.first(),
                                        told,
                                        at))
                                .under(attempt(arrival, place), at.now()))));
  }

  private Change<Proposal> arrived(
      Place place, Proposer proposer, Idea idea, Told told, Moment at) {
    var received = Proposal.received(place.id(), proposer, idea, told, at.now());
    return proposals.change().arrived(received, at.about(Subject.proposal(place.id())));
  }

  /// It counts as a receipt: no address hears more often because of what comes again.
  private Change<Proposal> repeated(Proposal known, Arrival arrival, Told told, Moment at) {
    return told == Told.ALL
        ? proposals
            .change()
            .of(known, known.repeated(at.now()), at.about(Subject.proposal(known.id())))
            .within(limits(arrival, known.proposer().person().address(), true, told, at))
        : Change.nothing(known);
  }

  private static Optional<Attempt> attempt(Arrival arrival, Place place) {
    return place.first()
        ? arrival.attempt()
        : arrival.attempt().map(again -> again.about(place.id(), OVER));
  }

  /// An idea that was there before and is over has an owner who has had the link, or was dealt with
  /// by staff: nobody causes a second receipt of the day without either.
  static List<Limit> limits(
      Arrival arrival, EmailAddress address, boolean first, Told told, Moment at) {
    var form = OpenForm.PROPOSAL;
    var limits = new ArrayList<>(form.limits(arrival, at.now()));
    if (told == Told.ALL || told == Told.STAFF) {
      limits.add(form.letters(address, at.ids(), at.now()));
    }
    if (told == Told.STAFF_ONCE_MORE) {
      limits.add(form.onceADay("staff", address, STAFF_TOLD, at.ids(), at.now()));
    }
    if (told == Told.ALL && first) {
      limits.add(form.onceADay("receipt", address, RECEIPT_WRITTEN, at.ids(), at.now()));
    }
    return limits;
  }

  /// The open proposal of a content, or the free place after those that are over.
  private Place latest(Place first) {
    var place = first;
    while (place.known().filter(known -> !known.state().isOpen()).isPresent()) {
      place = place(proposals.ids().of("p", "after", place.id()), false);
    }
    return place;
  }

  private Place place(String id, boolean first) {
    return new Place(id, proposals.proposals().of(id), first);
  }

  /// The content, whatever its spaces. Who writes capitals otherwise has corrected it.
  private static String[] content(Proposer proposer, Idea idea) {
    var person = proposer.person();
    return new String[] {
      "content",
      person.address().value(),
      Visible.folded(person.name()),
      Visible.folded(person.company().name()),
      Visible.folded(proposer.phone()),
      Visible.folded(idea.title()),
      Visible.folded(idea.text()),
      Visible.folded(idea.forWhom())
    };
  }
}
