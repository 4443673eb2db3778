package kreds.aws.dynamo;

import kreds.run.Fit;
import kreds.run.Party;

/// With whom one post has enrolled a person, as part of the row of the seat.
final class PartyItems {
  /// There where the person came with others.
  static final String PARTY = "party";

  private static final String OTHERS = "others";
  private static final String FIT = "fit";
  private static final String WAITS_UNTIL = "partyWaitsUntil";

  private PartyItems() {}

  static void put(Item item, Party party) {
    item.put(PARTY, party.id())
        .put(OTHERS, party.others())
        .put(FIT, party.fit())
        .put(WAITS_UNTIL, party.waitsUntil());
  }

  static Party party(Item item) {
    return new Party(
        item.required(PARTY),
        item.whole(OTHERS),
        item.constant(FIT, Fit.class),
        item.maybeInstant(WAITS_UNTIL));
  }
}
