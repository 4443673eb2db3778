package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Optional;
import kreds.inquiry.Response;
import kreds.web.api.Means;

/// A vote as it is kept, or in a preview as it was sent.
record VotedJson(
    int ballot,
    @Means("What is chosen: `theme-1`, `speaker-2`…, in an election `contact-3`.")
        List<String> chosen,
    @Means("To a preview: what each pays with that. Nothing is kept.")
        Optional<BallotJson.EachPaysJson> price,
    @Means("To a preview, where a price is set: what each would have to pay to cover the costs.")
        Optional<BallotJson.EachPaysJson> cost) {

  static VotedJson of(Response.Chosen answer) {
    return of(answer, Optional.empty(), Optional.empty());
  }

  /// With what it costs, and not kept. Persons cost nothing.
  static VotedJson preview(BallotLookup.Voter holder, Response.Chosen answer) {
    if (holder.ballot().isElection()) {
      return of(answer);
    }
    var price = BallotJson.EachPaysJson.of(holder.prices().with(answer.options()));
    return of(answer, Optional.of(price), BallotJson.cost(holder.prices(), answer.options()));
  }

  private static VotedJson of(
      Response.Chosen answer,
      Optional<BallotJson.EachPaysJson> price,
      Optional<BallotJson.EachPaysJson> cost) {
    return new VotedJson(answer.ballot(), chosen(answer), price, cost);
  }

  /// A vote that is taken back chooses nothing.
  private static List<String> chosen(Response.Chosen answer) {
    return answer.isTakenBack() ? List.of() : answer.options().stream().sorted().toList();
  }
}
