package kreds.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Decision;
import kreds.change.Stamp;
import kreds.delivery.Letter;
import kreds.due.OnItsWay;
import kreds.network.NetworkPlan;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// An idea for a network, from anyone, until it is published, declined, merged or withdrawn. Every
/// step is decided here; a step that changes nothing answers the same proposal, so that there is
/// nothing to write.
///
/// @param id keyed from the content as first posted: the same post twice is one proposal
public record Proposal(
    String id,
    Proposer proposer,
    Idea idea,
    ProposalState state,
    Correspondence correspondence,
    Refinement refinement,
    Handling handling,
    Ending ending,
    Stamp stamp) {
  /// How publishing is refused while its proposer has not approved it.
  public static final String NOT_APPROVED = "proposal-not-approved";

  /// How a wish to join is refused where there is nothing, or nothing any more, that one can join:
  /// the same for both.
  public static final Refusal NOT_TO_JOIN =
      Refusal.illegal("idea-not-to-join", "There is no idea of that name that one can join now.");

  private static final Duration A_DAY = Duration.ofDays(1);

  /// A proposal at the moment of its arrival.
  ///
  /// @param told who is
  public static Decision<Proposal, ProposalHappening> received(
      String id, Proposer proposer, Idea idea, Told told, Instant now) {
    var proposal =
        new Proposal(
            id,
            proposer,
            idea,
            ProposalState.RECEIVED,
            Correspondence.NONE,
            Refinement.NONE,
            Handling.NONE,
            Ending.OPEN,
            Stamp.first(now));
    return Decision.of(proposal, new ProposalHappening.Received(told));
  }

  /// What it is called now: as described, in the proposer's language, or as it was proposed.
  public String title() {
    return titleFor(proposer.person().language());
  }

  /// The same for a reader of that language.
  public String titleFor(Language reader) {
    return refinement
        .plan()
        .map(plan -> plan.description().in(reader).title())
        .orElse(idea.title());
  }

  /// The language of that title: the description's, or what the proposer writes in.
  public Language titleLanguage(Language reader) {
    return refinement
        .plan()
        .map(plan -> plan.description().languageFor(reader))
        .orElse(proposer.person().language());
  }

  /// That title in a letter to a reader of that language, with its language where it is another.
  public Map<String, String> titleFacts(Language reader) {
    var written = titleLanguage(proposer.person().language());
    return written == reader
        ? Map.of("title", title())
        : Map.of("title", title(), Letter.TITLE_LANGUAGE, written.code());
  }

  /// The proposer words it differently, which is possible until staff take it.
  public Outcome<Decision<Proposal, ProposalHappening>> edit(Idea other, Instant now) {
    if (state != ProposalState.RECEIVED) {
      return Refusals.taken(state);
    }
    return Outcome.done(
        other.equals(idea)
            ? Decision.unchanged(this)
            : Decision.of(with(other, correspondence, now), new ProposalHappening.Edited()));
  }

  /// The proposer takes it back, which is possible until staff take it. Twice is fine.
  public Outcome<Decision<Proposal, ProposalHappening>> withdraw(Instant now) {
    return switch (state) {
      case WITHDRAWN -> Outcome.done(Decision.unchanged(this));
      case RECEIVED ->
          Outcome.done(
              Decision.of(
                  to(ProposalState.WITHDRAWN, refinement, ending, now),
                  new ProposalHappening.Withdrawn()));
      case REFINING, DESCRIBED, PUBLISHED, DECLINED, MERGED -> Refusals.taken(state);
    };
  }

  /// One of the two sides says something. The same remark twice is one.
  public Outcome<Decision<Proposal, ProposalHappening>> say(Comment comment, Instant now) {
    if (correspondence.holds(comment)) {
      return Outcome.done(Decision.unchanged(this));
    }
    return state.isOpen()
        ? said(correspondence.add(comment), new ProposalHappening.Said(comment), now)
        : Refusals.over(state);
  }

  /// The proposer names somebody. Nobody is named twice, and another person at the same address is
  /// refused: an address is one person.
  public Outcome<Decision<Proposal, ProposalHappening>> suggest(
      Suggestion suggestion, Instant now) {
    var known = correspondence.named(suggestion.address());
    if (known.isPresent()) {
      return suggestion.repeats(known.get())
          ? Outcome.done(Decision.unchanged(this))
          : Refusals.suggestedOtherwise();
    }
    return state.isOpen()
        ? said(correspondence.add(suggestion), new ProposalHappening.Suggested(suggestion), now)
        : Refusals.over(state);
  }

  /// Somebody wants to join, which is possible once staff have described it: only that is shown to
  /// everybody. The same wish again is fine; another of the same address takes its place.
  ///
  /// @param told who is
  public Outcome<Decision<Proposal, ProposalHappening>> join(
      Suggestion self, Told told, Instant now) {
    if (state != ProposalState.DESCRIBED) {
      return Refusals.notToJoin();
    }
    for (var known : correspondence.wishes()) {
      if (known.id().equals(self.id()) && known.isSame(self)) {
        return Outcome.done(Decision.unchanged(this));
      }
    }
    return Outcome.done(
        Decision.of(
            with(idea, correspondence.joinedBy(self), now),
            new ProposalHappening.Joined(self, told)));
  }

  /// Staff take a wish to join off the list, since anybody can type anything: as long as the
  /// proposal is open, for afterwards whoever is on it is a candidate. None there is fine.
  public Outcome<Decision<Proposal, ProposalHappening>> strike(EmailAddress who, Instant now) {
    var wish = correspondence.wishOf(who);
    if (wish.isEmpty()) {
      return Outcome.done(Decision.unchanged(this));
    }
    return state.isOpen()
        ? Outcome.done(
            Decision.of(
                with(idea, correspondence.without(wish.get()), now),
                new ProposalHappening.WishStruck(wish.get())))
        : Refusals.over(state);
  }

  /// Staff note something among themselves, whatever the state. The same order again is one note:
  /// see [StaffNote#repeats].
  public Outcome<Decision<Proposal, ProposalHappening>> note(StaffNote note, Instant now) {
    return correspondence.has(note)
        ? Outcome.done(Decision.unchanged(this))
        : said(correspondence.add(note), new ProposalHappening.Noted(), now);
  }

  /// Staff help a proposer who has no link, whatever the state; ordered twice, it is on its way.
  public Decision<Proposal, ProposalHappening> linkSent(Instant now) {
    var sent = correspondence.linkSentAt();
    return sent.isPresent() && OnItsWay.is(sent.get(), now)
        ? Decision.unchanged(this)
        : withLink(now);
  }

  /// The same idea has come once more while it is open. A day later its proposer has lost the link,
  /// or never had one, and gets it; sooner it is a double click, or somebody else's game with an
  /// address.
  public Decision<Proposal, ProposalHappening> repeated(Instant now) {
    var last = correspondence.linkSentAt().orElse(stamp.createdAt());
    return state.isOpen() && !last.plus(A_DAY).isAfter(now)
        ? withLink(now)
        : Decision.unchanged(this);
  }

  private Decision<Proposal, ProposalHappening> withLink(Instant now) {
    var sent = correspondence.linkSent(now);
    return Decision.of(with(idea, sent, now), new ProposalHappening.LinkSent());
  }

  /// Staff take it; from now on the proposer's words stay as they are. Twice is fine.
  public Outcome<Decision<Proposal, ProposalHappening>> refine(Instant now) {
    return state == ProposalState.REFINING
        ? Outcome.done(Decision.unchanged(this))
        : step(ProposalState.REFINING, refinement, ending, new ProposalHappening.Refined(), now);
  }

  /// Staff describe it, once or anew while it is not published. Another description must be
  /// approved again.
  public Outcome<Decision<Proposal, ProposalHappening>> describe(NetworkPlan plan, Instant now) {
    var described = refinement.described(plan);
    if (state != ProposalState.DESCRIBED) {
      return step(
          ProposalState.DESCRIBED, described, ending, new ProposalHappening.Described(), now);
    }
    return Outcome.done(
        described.plan().equals(refinement.plan())
            ? Decision.unchanged(this)
            : Decision.of(to(state, described, ending, now), new ProposalHappening.Described()));
  }

  /// Staff ask the proposer about the present description; once a description. The same again is
  /// fine; other words are refused, since no second letter would bring them.
  ///
  /// @param message staff's own words, which stand in the letter and on the page; empty for none
  public Outcome<Decision<Proposal, ProposalHappening>> ask(
      Optional<Comment> message, Instant now) {
    if (state != ProposalState.DESCRIBED) {
      return Refusals.notDescribed(state);
    }
    if (refinement.askedAt().isPresent()) {
      return message.isEmpty() || correspondence.says(message.get())
          ? Outcome.done(Decision.unchanged(this))
          : Refusals.askedAlready();
    }
    var asked = to(state, refinement.asked(now), ending, now);
    var happening = new ProposalHappening.Asked(message.map(Comment::text).orElse(""));
    if (message.isEmpty() || correspondence.holds(message.get())) {
      return Outcome.done(Decision.of(asked, happening));
    }
    return asked.said(correspondence.add(message.get()), happening, now);
  }

  /// The proposer approves the description that was asked about. Twice is fine.
  ///
  /// @param round the description that was read; 0 for whichever it is now
  public Outcome<Decision<Proposal, ProposalHappening>> approve(int round, Instant now) {
    if (state != ProposalState.DESCRIBED || refinement.askedAt().isEmpty()) {
      return Refusals.notAsked(state);
    }
    if (round != 0 && round != refinement.round()) {
      return Refusals.describedAnew(state);
    }
    var approved = refinement.approved(new Approval(Proposer.ACTOR, now));
    return Outcome.done(
        refinement.approval().isPresent()
            ? Decision.unchanged(this)
            : Decision.of(to(state, approved, ending, now), new ProposalHappening.Approved()));
  }

  /// It becomes that network: with the proposer's approval, or by the word of a member of staff who
  /// says why. The same network twice is fine; another one is refused with the name of the first.
  ///
  /// @param withoutApproval why the approval is not waited for; blank when it is
  /// @param opens the day from which one can enroll in it; empty for at once
  public Outcome<Decision<Proposal, ProposalHappening>> publish(
      String network, String withoutApproval, Optional<LocalDate> opens, Instant now) {
    if (state == ProposalState.PUBLISHED) {
      return ending.network().equals(network)
          ? Outcome.done(Decision.unchanged(this))
          : Refusals.publishedAs(ending.network());
    }
    var approved = !withoutApproval.isBlank() || refinement.approval().isPresent();
    return state == ProposalState.DESCRIBED && !approved
        ? Refusals.notApproved(state)
        : step(
            ProposalState.PUBLISHED,
            refinement,
            Ending.published(network),
            new ProposalHappening.Published(withoutApproval, opens),
            now);
  }

  /// It will not become a network, for that reason. The same reason twice is fine; another one is
  /// refused, since the proposer has read the first.
  public Outcome<Decision<Proposal, ProposalHappening>> decline(String reason, Instant now) {
    if (state == ProposalState.DECLINED) {
      return ending.reason().equals(reason)
          ? Outcome.done(Decision.unchanged(this))
          : Refusals.declinedOtherwise();
    }
    return step(
        ProposalState.DECLINED,
        refinement,
        Ending.declined(reason),
        new ProposalHappening.Declined(),
        now);
  }

  /// The other carries it on: see [ProposalMerging].
  Outcome<Decision<Proposal, ProposalHappening>> merged(Proposal into, Opens opens, Instant now) {
    return step(
        ProposalState.MERGED,
        refinement,
        Ending.merged(into.id),
        new ProposalHappening.Merged(into, opens, handling.prepared()),
        now);
  }

  /// It carries on another: from now on staff have it, so that its proposer does not take back what
  /// is somebody else's, too.
  ///
  /// @param others all that it carries on by this
  /// @param people who come along
  Outcome<Decision<Proposal, ProposalHappening>> carryOn(
      Proposal from, List<String> others, List<Suggestion> people, Instant now) {
    var carrying = handling.carrying(others);
    if (carrying.merged().size() > Handling.MOST_MERGED) {
      return Refusals.mergedFull(Handling.MOST_MERGED);
    }
    var taken = state == ProposalState.RECEIVED ? ProposalState.REFINING : state;
    return correspondence
        .carrying(people)
        .map(all ->
            new Proposal(
                id, proposer, idea, taken, all, refinement, carrying, ending, stamp.changed(now)))
        .map(after -> Decision.of(after, new ProposalHappening.CarriesOn(from)));
  }

  /// Whether one person had both ideas.
  public boolean isOfProposer(Proposal other) {
    return proposer.person().address().equals(other.proposer.person().address());
  }

  /// Whether it has come to an end of which others hear whose ideas it carries on.
  public boolean carriesToAnEnd() {
    return !handling.merged().isEmpty()
        && (state == ProposalState.PUBLISHED || state == ProposalState.DECLINED);
  }

  /// Staff decide quietly, anew, or not after all: nobody else hears of it. The same again is fine.
  ///
  /// @param decision empty for none
  public Outcome<Decision<Proposal, ProposalHappening>> prepare(
      Optional<PreparedDecision> decision, Instant now) {
    var stands = handling.prepared();
    var isSo =
        decision.isEmpty()
            ? stands.isEmpty()
            : stands.filter(known -> known.repeats(decision.get())).isPresent();
    if (isSo) {
      return Outcome.done(Decision.unchanged(this));
    }
    return decision.isEmpty() || state.isOpen()
        ? Outcome.done(
            Decision.of(
                handled(handling.prepared(decision), now),
                new ProposalHappening.Prepared(decision)))
        : Refusals.over(state);
  }

  private Proposal handled(Handling more, Instant now) {
    return new Proposal(
        id, proposer, idea, state, correspondence, refinement, more, ending, stamp.changed(now));
  }

  private Outcome<Decision<Proposal, ProposalHappening>> step(
      ProposalState next,
      Refinement refined,
      Ending end,
      ProposalHappening happening,
      Instant now) {
    return state.mayBecome(next)
        ? Outcome.done(Decision.of(to(next, refined, end, now), happening))
        : Refusals.noSuchStep(state, next);
  }

  private Outcome<Decision<Proposal, ProposalHappening>> said(
      Outcome<Correspondence> outcome, ProposalHappening happening, Instant now) {
    return outcome.map(more -> Decision.of(with(idea, more, now), happening));
  }

  private Proposal to(ProposalState next, Refinement refined, Ending end, Instant now) {
    return new Proposal(
        id,
        proposer,
        idea,
        next,
        correspondence,
        refined,
        handling.in(next),
        end,
        stamp.changed(now));
  }

  private Proposal with(Idea other, Correspondence more, Instant now) {
    return new Proposal(
        id, proposer, other, state, more, refinement, handling, ending, stamp.changed(now));
  }
}
