package kreds.aws.dynamo;

import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.CandidateState;

/// A candidate as a row of its network.
public final class CandidateItems {
  private static final String PREFIX = "CANDIDATE#";

  private CandidateItems() {}

  /// The sort key of one.
  static String sort(String id) {
    return PREFIX + id;
  }

  /// The row of a candidate.
  public static Item toItem(Candidate candidate) {
    var origin = candidate.origin();
    var item =
        Item.empty()
            .put("pk", candidate.network())
            .put("sk", sort(candidate.id()))
            .put("id", candidate.id())
            .put("person", candidate.person().address().value())
            .put("who", PersonItems.toItem(candidate.person()))
            .put("source", origin.source())
            .put("basis", origin.basis())
            .put("evidence", origin.evidence())
            .put("state", candidate.state())
            .put("addedAt", candidate.addedAt());
    candidate
        .answer()
        .ifPresent(answer ->
            item.put("answeredAt", answer.at())
                .put("reason", answer.reason())
                .put("later", answer.later()));
    return item;
  }

  /// The candidate of a row.
  public static Candidate fromItem(Item item) {
    var origin =
        new Candidate.Origin(
            item.constant("source", CandidateSource.class),
            item.constant("basis", Basis.class),
            item.text("evidence"));
    return new Candidate(
        item.required("id"),
        item.required("pk"),
        PersonItems.fromItem(item.part("who")),
        origin,
        item.constant("state", CandidateState.class),
        item.instant("addedAt"),
        item.maybeInstant("answeredAt")
            .map(at -> new Candidate.Answer(at, item.text("reason"), item.flag("later"))));
  }
}
