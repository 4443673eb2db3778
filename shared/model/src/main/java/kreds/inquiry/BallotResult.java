package kreds.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.EachPays;

/// How a ballot came out, as it was when it closed: it is kept, and not worked out again, whoever
/// comes, leaves or is paid more afterwards.
///
/// @param options all that could be chosen, in the ballot's order; of persons those alone whom
///   somebody has named, and where so few have voted that it would say by whom, those alone who are
///   elected: whom nobody wanted is not to be read anywhere
/// @param asked how many had a place
/// @param answered how many of them have voted
/// @param before what each paid as the budget stood: the price that is set, or what carries the
///   costs
/// @param after what each pays with those that are chosen, likewise
/// @param arranged which of the run's meetings were arranged already, by identifier: they are none
///   of those that it has chosen; of persons none, since nothing is planned after them
public record BallotResult(
    List<Option> options,
    int asked,
    int answered,
    EachPays before,
    EachPays after,
    Set<String> arranged) {

  /// What came of one theme, speaker or date.
  public record Option(String id, int votes, boolean chosen) {

    private boolean isKept(boolean told) {
      return Post.of(id).isEmpty() || chosen || (told && votes > 0);
    }
  }

  public BallotResult {
    var isTold = isTelling(answered);
    options = options.stream().filter(each -> each.isKept(isTold)).toList();
    arranged = Set.copyOf(arranged);
  }

  /// Counts: themes as many as each could choose, the most voted first; speakers in the same way,
  /// unless their theme is not chosen or the price would exceed what it may be, when the next comes
  /// in their place; dates as many as there are themes, and one at least. What nobody wants is not
  /// chosen, and of two with as many votes the earlier in the list is.
  ///
  /// @param votes of those who have a place
  /// @param arranged which meetings the run has already, by identifier
  public static BallotResult of(
      BallotPrices prices, List<Response.Chosen> votes, int asked, Set<String> arranged) {
    var ballot = prices.ballot();
    var chosen = new LinkedHashSet<String>();
    var themes = ballot.themes().stream().map(Ballot.Theme::id).toList();
    take(chosen, ranked(themes, votes), ballot.limits().themes());
    var wanted = Math.max(1, chosen.size());
    take(chosen, speakers(prices, chosen, votes), ballot.limits().speakers());
    take(chosen, ranked(ballot.dates().stream().map(Slot::id).toList(), votes), wanted);
    var options =
        ballot.ids().stream()
            .map(id -> new Option(id, count(id, votes), chosen.contains(id)))
            .toList();
    return new BallotResult(
        options, asked, cast(votes), prices.before(), prices.with(chosen), arranged);
  }

  /// The same of persons: for each post the one with the most votes, and of two with as many the
  /// one who has had the place longer. Nobody holds two posts: the contact person is counted first,
  /// and whoever is that is passed over as deputy.
  ///
  /// @param standing by their numbers, in the order in which they have got their places
  public static BallotResult elected(
      Ballot ballot, List<Integer> standing, List<Response.Chosen> votes, int asked) {
    var options = new ArrayList<Option>();
    var elected = new LinkedHashSet<Integer>();
    for (var post : ballot.posts()) {
      var named = standing.stream().map(post::option).toList();
      var won =
          ranked(named, votes).stream()
              .filter(option -> !elected.contains(post.named(option).orElseThrow()))
              .findFirst();
      won.flatMap(post::named).ifPresent(elected::add);
      named.forEach(option ->
          options.add(new Option(option, count(option, votes), won.equals(Optional.of(option)))));
    }
    var nothing = new EachPays(Amount.ZERO, Amount.ZERO);
    return new BallotResult(options, asked, cast(votes), nothing, nothing, Set.of());
  }

  /// Who says alone that they do not stand has not voted.
  private static int cast(List<Response.Chosen> votes) {
    return Math.toIntExact(votes.stream().filter(Response.Chosen::isVote).count());
  }

  /// Whether the counts may be told: where one or two have voted, they would say how. An evaluation
  /// needs as many.
  public boolean isTelling() {
    return isTelling(answered);
  }

  private static boolean isTelling(int answered) {
    return answered >= Rating.FEWEST;
  }

  /// Who is elected for that post, by number; nobody where nobody was named.
  public Optional<Integer> elected(Post post) {
    return options.stream()
        .filter(Option::chosen)
        .flatMap(option -> post.named(option.id()).stream())
        .findFirst();
  }

  /// What came of that one.
  public Option of(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst().orElseThrow();
  }

  /// Whether that one is chosen.
  public boolean isChosen(String id) {
    return of(id).chosen();
  }

  /// Those who are chosen, by identifier.
  public List<String> chosen() {
    return options.stream().filter(Option::chosen).map(Option::id).toList();
  }

  private static List<String> speakers(
      BallotPrices prices, Set<String> themes, List<Response.Chosen> votes) {
    var talks =
        prices.ballot().speakers().stream()
            .filter(talk -> talk.theme().isEmpty() || themes.contains(talk.theme()))
            .map(Ballot.Talk::id)
            .toList();
    var inside = new ArrayList<String>();
    for (var id : ranked(talks, votes)) {
      inside.add(id);
      if (inside.size() > prices.ballot().limits().speakers() || !prices.isInside(inside)) {
        inside.removeLast();
      }
    }
    return inside;
  }

  private static void take(Set<String> chosen, List<String> ranked, int most) {
    chosen.addAll(ranked.subList(0, Math.min(most, ranked.size())));
  }

  /// Those that anybody wants, the most voted first; sorting leaves as many votes in their order.
  private static List<String> ranked(List<String> ids, List<Response.Chosen> votes) {
    return ids.stream()
        .filter(id -> count(id, votes) > 0)
        .sorted(Comparator.comparingInt((String id) -> count(id, votes)).reversed())
        .toList();
  }

  private static int count(String id, List<Response.Chosen> votes) {
    return Math.toIntExact(votes.stream().filter(vote -> vote.options().contains(id)).count());
  }
}
