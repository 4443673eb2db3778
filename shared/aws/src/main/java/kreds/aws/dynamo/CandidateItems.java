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
    return Item.empty()
        .put("pk", candidate.network())
        .put("sk", sort(candidate.id()))
        .put("id", candidate.id())
        .put("person", PersonItems.toItem(candidate.person()))
        .put("source", candidate.source())
        .put("basis", candidate.basis())
        .put("evidence", candidate.evidence())
        .put("state", candidate.state())
        .put("addedAt", candidate.addedAt())
        .put("answeredAt", candidate.answeredAt())
        .put("reason", candidate.reason());
  }

  /// The candidate of a row.
  public static Candidate fromItem(Item item) {
    return new Candidate(
        item.required("id"),
        item.required("pk"),
        PersonItems.fromItem(item.part("person")),
        item.constant("source", CandidateSource.class),
        item.constant("basis", Basis.class),
        item.text("evidence"),
        item.constant("state", CandidateState.class),
        item.instant("addedAt"),
        item.maybeInstant("answeredAt"),
        item.text("reason"));
  }
}
