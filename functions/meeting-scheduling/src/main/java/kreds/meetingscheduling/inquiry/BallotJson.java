package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.EachPays;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotPrices;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Post;
import kreds.inquiry.Slot;
import kreds.meeting.Balloting;
import kreds.meeting.Nominees;
import kreds.text.Money;
import kreds.web.api.Means;

/// A ballot as a participant's program reads it. Sums are kroner without VAT, with two decimals, as
/// text.
record BallotJson(
    String network,
    int ballot,
    @Means("Whether an answer is still taken.") boolean open,
    Instant closesAt,
    @Means("So many themes may be chosen at most.") int chooseThemes,
    @Means("So many speakers may be chosen at most.") int chooseSpeakers,
    @Means("What each may come to pay at most; absent where nothing is said.")
        Optional<String> most,
    @Means("How many take part now.") int participants,
    @Means("The fewest that the network takes.") int minimum,
    @Means(
            "What each pays as the costs stand; where not all pay the same, the first of a member company.")
        Optional<EachPaysJson> price,
    List<BallotOptionJson> options,
    @Means("What is chosen: the own vote, or in a preview what was sent.") List<String> chosen,
    @Means("What each pays with that: no other price where one is set.")
        Optional<EachPaysJson> priceOfChosen,
    @Means(
            "What each would have to pay with that to cover the costs; absent unless a price is set.")
        Optional<EachPaysJson> costOfChosen,
    @Means("How it came out; absent until it is counted.") Optional<BallotResultJson> result) {

  /// What each pays.
  record EachPaysJson(
      @Means("With as many as take part now.") String now,
      @Means("With the fewest that the network takes.") String atMinimum) {

    static EachPaysJson of(EachPays each) {
      return new EachPaysJson(written(each.now()), written(each.atMinimum()));
    }
  }

  /// Something to choose.
  ///
  /// @param theme to which a talk belongs; absent for none
  /// @param adds to what each pays; absent of what costs nothing by itself
  record BallotOptionJson(
      String id,
      String title,
      Optional<String> theme,
      Optional<SlotJson> date,
      Optional<EachPaysJson> adds,
      @Means("In an election: what for.") Optional<Post> post,
      @Means("In an election: the number by which a vote names the person.")
          Optional<Integer> person) {

    BallotOptionJson(
        String id,
        String title,
        Optional<String> theme,
        Optional<SlotJson> date,
        Optional<EachPaysJson> adds) {
      this(id, title, theme, date, adds, Optional.empty(), Optional.empty());
    }

    static BallotOptionJson of(Post post, Nominees.Nominee standing) {
      return new BallotOptionJson(
          post.option(standing.number()),
          standing.person().person().name(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(post),
          Optional.of(standing.number()));
    }
  }

  /// How it came out.
  record BallotResultJson(
      int asked,
      int answered,
      @Means("What each paid as the costs stood then; absent where persons are elected.")
          Optional<EachPaysJson> before,
      @Means("What each pays with what is chosen; absent where persons are elected.")
          Optional<EachPaysJson> after,
      List<CountedOptionJson> counts) {

    static BallotResultJson of(Ballot ballot, BallotResult result) {
      return new BallotResultJson(
          result.asked(),
          result.answered(),
          priced(ballot, result.before()),
          priced(ballot, result.after()),
          result.options().stream()
              .map(each ->
                  new CountedOptionJson(
                      each.id(),
                      Optional.of(each.votes()).filter(_ -> result.isTelling()),
                      each.chosen()))
              .toList());
    }
  }

  /// What came of one of them.
  record CountedOptionJson(
      String id,
      @Means("Absent where fewer than three have voted.") Optional<Integer> votes,
      boolean chosen) {}

  static BallotJson of(BallotLookup.Voter holder, Set<String> chosen, Instant now) {
    var prices = holder.prices();
    var limits = holder.ballot().limits();
    return new BallotJson(
        holder.network().id(),
        holder.ballot().number(),
        holder.asked().inquiry().isOpen(now),
        holder.asked().inquiry().closesAt(),
        limits.themes(),
        limits.speakers(),
        prices.most().map(BallotJson::written),
        prices.basis().heads(),
        prices.basis().minimum(),
        priced(holder.ballot(), prices.before()),
        options(holder),
        chosen.stream().sorted().toList(),
        priced(holder.ballot(), prices.with(chosen)),
        cost(prices, chosen),
        Balloting.result(holder.asked().inquiry())
            .map(result -> BallotResultJson.of(holder.ballot(), result)));
  }

  /// To elect somebody costs nobody anything.
  private static Optional<EachPaysJson> priced(Ballot ballot, EachPays each) {
    return ballot.isElection() ? Optional.empty() : Optional.of(EachPaysJson.of(each));
  }

  /// Where no price is set they pay just that.
  static Optional<EachPaysJson> cost(BallotPrices prices, Set<String> chosen) {
    return prices
        .basis()
        .asked()
        .filter(_ -> !prices.ballot().isElection())
        .map(_ -> EachPaysJson.of(prices.carrying(chosen)));
  }

  private static List<BallotOptionJson> options(BallotLookup.Voter holder) {
    var ballot = holder.ballot();
    var all = new ArrayList<BallotOptionJson>();
    ballot.themes().forEach(each -> all.add(plain(each.id(), each.title())));
    ballot.speakers().forEach(each -> all.add(talk(each, holder)));
    ballot.dates().forEach(each -> all.add(date(each)));
    if (ballot.isElection()) {
      var nominees = new Nominees(holder.run());
      for (var post : ballot.posts()) {
        nominees
            .shown(holder.asked(), post)
            .forEach(each -> all.add(BallotOptionJson.of(post, each)));
      }
    }
    return all;
  }

  private static BallotOptionJson plain(String id, String title) {
    return new BallotOptionJson(id, title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static BallotOptionJson talk(Ballot.Talk talk, BallotLookup.Voter holder) {
    return new BallotOptionJson(
        talk.id(),
        talk.said(),
        talk.theme().isEmpty() ? Optional.empty() : Optional.of(talk.theme()),
        Optional.empty(),
        Optional.of(EachPaysJson.of(holder.prices().added(talk))));
  }

  private static BallotOptionJson date(Slot slot) {
    return new BallotOptionJson(
        slot.id(),
        slot.times(),
        Optional.empty(),
        Optional.of(SlotJson.of(slot)),
        Optional.empty());
  }

  private static String written(Amount amount) {
    return Money.plain(amount.oere());
  }
}
