package kreds.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.person.Person;
import kreds.text.Language;

/// What follows from what happens to a proposal: the letters, and the lines of the audit. None of
/// them holds anything that staff noted (P3).
///
/// @param staff the secretariat as a recipient
public record ProposalConsequences(Person staff) {
  /// What follows from one happening.
  ///
  /// @param before the state before, in a word; blank if it is new
  public Consequences of(ProposalHappening happening, String before, Proposal after, Moment at) {
    return Consequences.of(line(happening, before, after, at)).and(letters(happening, after, at));
  }

  /// What happens to one because of another is no step of somebody's with this one.
  private static AuditLine line(
      ProposalHappening happening, String before, Proposal after, Moment at) {
    var state = state(happening, after);
    if (happening instanceof ProposalHappening.CarriesOn) {
      return at.followed("carry-on-proposal", before, state);
    }
    return happening instanceof ProposalHappening.Followed
        ? at.followed("follow-proposal", before, state)
        : at.line(before, state);
  }

  private static String state(ProposalHappening happening, Proposal after) {
    if (happening instanceof ProposalHappening.Published(var withoutApproval, var opens)) {
      var approval = withoutApproval.isBlank() ? "" : ", without approval: " + withoutApproval;
      var later = opens.map(day -> ", opens " + day).orElse("");
      return "network " + after.ending().network() + later + approval;
    }
    if (happening instanceof ProposalHappening.Prepared(var decision)) {
      return decision.map(it -> it.kind().word()).orElse("nothing") + " prepared";
    }
    if (happening instanceof ProposalHappening.Merged(var into, var _, var dropped)) {
      return "merged into "
          + into.id()
          + dropped.map(it -> ", " + it.kind().word() + " prepared is dropped").orElse("");
    }
    if (happening instanceof ProposalHappening.CarriesOn(var from)) {
      return after.state().word() + ", carries on " + from.id();
    }
    if (happening instanceof ProposalHappening.WishStruck(var wish)) {
      return after.state().word() + ", wish " + wish.id() + " struck";
    }
    if (happening instanceof ProposalHappening.Followed(var carrier, var _)) {
      return carrier.id() + " is " + carrier.state().word();
    }
    return after.state().word();
  }

  private List<Delivery> letters(ProposalHappening happening, Proposal after, Moment at) {
    return switch (happening) {
      case ProposalHappening.Received(var told) ->
          switch (told) {
            case ALL -> List.of(receipt(after, at), news().arrived("arrived", after, at));
            case STAFF -> List.of(news().arrived("arrived-quietly", after, at));
            case STAFF_ONCE_MORE -> List.of(news().arrived("arrived-among-many", after, at));
            case NOBODY -> List.of();
          };
      case ProposalHappening.Withdrawn _ -> List.of(news().of("withdrawn", after, at));
      case ProposalHappening.Said(var comment) ->
          switch (comment.from()) {
            case PROPOSER -> List.of(news().commented(after, comment, at));
            case STAFF -> List.of(answer(after, comment, at));
          };
      case ProposalHappening.Suggested(var who) -> List.of(news().suggested(after, who, at));
      case ProposalHappening.Joined(var who, var told) ->
          switch (told) {
            case ALL -> List.of(joined(after, who, at), news().joined("joined", after, who, at));
            case STAFF -> List.of(news().joined("joined", after, who, at));
            case STAFF_ONCE_MORE -> List.of(news().joined("joined-among-many", after, who, at));
            case NOBODY -> List.of();
          };
      case ProposalHappening.Approved _ -> List.of(news().of("approved", after, at));
      case ProposalHappening.Asked(var message) -> List.of(approval(after, message, at));
      case ProposalHappening.Declined _ ->
          List.of(
              toProposer(
                  LetterKind.PROPOSAL_DECLINED,
                  after,
                  "",
                  Map.of("reason", after.ending().reason()),
                  Map.of(),
                  at));
      case ProposalHappening.Published(var _, var opens) ->
          List.of(
              toProposer(
                  LetterKind.PROPOSAL_PUBLISHED,
                  after,
                  "",
                  published(after, Opens.on(opens)),
                  Map.of(),
                  at));
      case ProposalHappening.LinkSent _ -> List.of(link(after, at));
      case ProposalHappening.Merged(var into, var opens, var _) ->
          MergedLetters.merged(after, into, opens, at);
      case ProposalHappening.CarriesOn(var from) -> MergedLetters.carriesOn(after, from, at);
      case ProposalHappening.Followed(var carrier, var opens) ->
          MergedLetters.followed(after, carrier, opens, at);
      case ProposalHappening.Edited _,
          ProposalHappening.Noted _,
          ProposalHappening.WishStruck _,
          ProposalHappening.Prepared _,
          ProposalHappening.Refined _,
          ProposalHappening.Described _ ->
          List.of();
    };
  }

  private static Map<String, String> published(Proposal after, Opens opens) {
    var facts = new HashMap<>(opens.facts());
    facts.put("network", after.ending().network());
    return facts;
  }

  private static Delivery receipt(Proposal proposal, Moment at) {
    return toProposer(LetterKind.PROPOSAL_RECEIPT, proposal, "", Map.of(), page(proposal, at), at);
  }

  /// The one receipt of who wants to join: the title is staff's.
  private static Delivery joined(Proposal proposal, Suggestion who, Moment at) {
    var language = who.wish().map(Suggestion.Wish::language).orElse(Language.DA);
    var written = proposal.titleLanguage(language);
    var values = new HashMap<String, String>();
    values.put("title", proposal.titleFor(language));
    if (written != language) {
      values.put(Letter.TITLE_LANGUAGE, written.code());
    }
    var to = new Person(who.name(), who.company(), who.address(), language);
    var kind = LetterKind.PROPOSAL_JOINED;
    return Delivery.now(
        kind.key() + "/" + proposal.id() + "/" + proposal.stamp().version(),
        Letter.of(kind, to, values, Map.of()),
        at.now());
  }

  private static Delivery link(Proposal proposal, Moment at) {
    return toProposer(
        LetterKind.PROPOSAL_LINK,
        proposal,
        "/" + proposal.stamp().version(),
        Map.of(),
        page(proposal, at),
        at);
  }

  private static Delivery approval(Proposal proposal, String message, Moment at) {
    return toProposer(
        LetterKind.PROPOSAL_APPROVAL,
        proposal,
        "/" + proposal.refinement().round(),
        Map.of("message", message),
        page(proposal, at),
        at);
  }

  /// What staff write on the page reaches the proposer by mail: nobody looks at a page each day.
  private static Delivery answer(Proposal proposal, Comment comment, Moment at) {
    return toProposer(
        LetterKind.PROPOSAL_ANSWER,
        proposal,
        "/" + comment.id(),
        Map.of("message", comment.text()),
        page(proposal, at),
        at);
  }

  private ProposalNews news() {
    return new ProposalNews(staff);
  }

  static Delivery toProposer(
      LetterKind kind,
      Proposal proposal,
      String turn,
      Map<String, String> more,
      Map<String, Link> links,
      Moment at) {
    var values = new HashMap<>(more);
    values.putAll(proposal.titleFacts(proposal.proposer().person().language()));
    var letter = Letter.of(kind, proposal.proposer().person(), values, links);
    return Delivery.now(kind.key() + "/" + proposal.id() + turn, letter, at.now());
  }

  static Map<String, Link> page(Proposal proposal, Moment at) {
    return Map.of("page", Link.of(new LinkSubject.OfProposal(proposal.id()), at.now()));
  }
}
