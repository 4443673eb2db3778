package kreds.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;

/// What the proposers of two ideas hear when one carries on the other, and what each whose idea is
/// carried on hears in the end. None of them learns who the other is: the other's idea is named by
/// its title, which is quoted, and by nothing that was typed besides.
final class MergedLetters {
  private MergedLetters() {}

  /// To whoever had the idea that is carried on; at once with the network, if there is one.
  static List<Delivery> merged(Proposal merged, Proposal into, Opens opens, Moment at) {
    return into.state() == ProposalState.PUBLISHED
        ? List.of(published(merged, into, opens, at))
        : List.of(
            ProposalConsequences.toProposer(
                LetterKind.PROPOSAL_MERGED,
                merged,
                "",
                other(into, merged),
                ProposalConsequences.page(merged, at),
                at));
  }

  /// To whoever had the idea that carries on another, unless it is over, or both are the same
  /// person's.
  static List<Delivery> carriesOn(Proposal carrier, Proposal from, Moment at) {
    return !carrier.state().isOpen() || carrier.isOfProposer(from)
        ? List.of()
        : List.of(
            ProposalConsequences.toProposer(
                LetterKind.PROPOSAL_CARRIES_ON,
                carrier,
                "/" + from.id(),
                other(from, carrier),
                ProposalConsequences.page(carrier, at),
                at));
  }

  /// To whoever had the idea that was carried on, once what carries it on is over.
  static List<Delivery> followed(Proposal merged, Proposal carrier, Opens opens, Moment at) {
    if (merged.isOfProposer(carrier)) {
      return List.of();
    }
    return carrier.state() == ProposalState.PUBLISHED
        ? List.of(published(merged, carrier, opens, at))
        : List.of(declined(merged, carrier, at));
  }

  private static Delivery published(Proposal merged, Proposal carrier, Opens opens, Moment at) {
    var more = other(carrier, merged);
    more.put("network", carrier.ending().network());
    more.putAll(opens.facts());
    return ProposalConsequences.toProposer(
        LetterKind.PROPOSAL_MERGED_PUBLISHED, merged, "", more, Map.of(), at);
  }

  private static Delivery declined(Proposal merged, Proposal carrier, Moment at) {
    var more = other(carrier, merged);
    more.put("reason", carrier.ending().reason());
    return ProposalConsequences.toProposer(
        LetterKind.PROPOSAL_MERGED_DECLINED, merged, "", more, Map.of(), at);
  }

  /// The title of the other in the reader's language, or with the one that it is in.
  private static Map<String, String> other(Proposal other, Proposal readers) {
    var reader = readers.proposer().person().language();
    var values = new HashMap<String, String>();
    values.put("other", other.titleFor(reader));
    var written = other.titleLanguage(reader);
    if (written != reader) {
      values.put(Letter.TYPED_LANGUAGE, written.code());
    }
    return values;
  }
}
