package kreds.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.PriceBasis;
import kreds.inquiry.BallotResult.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever a group votes, what is chosen is counted right and can be paid (S15).
final class BallotPropertiesTest {
  private static final int MOST = 6;

  /// A ballot with what each could choose of it, who take part in it and how they have voted.
  record Vote(BallotPrices prices, List<Response.Chosen> votes) {
    BallotResult counted() {
      return BallotResult.of(prices, votes, votes.size(), Set.of());
    }

    Ballot ballot() {
      return prices.ballot();
    }
  }

  @Property
  void whatIsChosenLiesInsideTheBudget(@ForAll("votes") Vote vote) {
    var result = vote.counted();

    assertThat(vote.prices.isInside(result.chosen())).isTrue();
    assertThat(result.after()).isEqualTo(vote.prices.with(result.chosen()));
    vote.ballot()
        .limits()
        .most()
        .ifPresent(most -> {
          if (!vote.ballot().fees(result.chosen()).isZero()) {
            assertThat(result.after().now()).isLessThanOrEqualTo(most);
          }
        });
  }

  @Property
  void eachVoteIsCountedOnce(@ForAll("votes") Vote vote) {
    var counted = vote.counted().options().stream().mapToInt(Option::votes).sum();
    var cast = vote.votes.stream().mapToInt(each -> each.options().size()).sum();

    assertThat(counted).isEqualTo(cast);
  }

  @Property
  void inWhateverOrderTheyAnswerTheSameIsChosen(@ForAll("votes") Vote vote, @ForAll long seed) {
    var other = new ArrayList<>(vote.votes);
    Collections.shuffle(other, new Random(seed));

    assertThat(new Vote(vote.prices, other).counted()).isEqualTo(vote.counted());
  }

  @Property
  void nothingWithFewerVotesIsChosenBeforeATheme(@ForAll("votes") Vote vote) {
    var result = vote.counted();
    var themes = vote.ballot().themes().stream().map(each -> result.of(each.id())).toList();

    assertThat(themes.stream().filter(Option::chosen).count())
        .isLessThanOrEqualTo(vote.ballot().limits().themes());
    for (var lost = 0; lost < themes.size(); lost++) {
      if (themes.get(lost).chosen() || themes.get(lost).votes() == 0) {
        continue;
      }
      for (var won = 0; won < themes.size(); won++) {
        if (themes.get(won).chosen()) {
          var difference = themes.get(won).votes() - themes.get(lost).votes();
          assertThat(difference > 0 || (difference == 0 && won < lost)).isTrue();
        }
      }
    }
  }

  @Property
  void noSpeakerWhoStillFitsIsLeftOutForNothing(@ForAll("votes") Vote vote) {
    var result = vote.counted();
    var chosen =
        vote.ballot().speakers().stream().map(Ballot.Talk::id).filter(result::isChosen).toList();
    assertThat(chosen.size()).isLessThanOrEqualTo(vote.ballot().limits().speakers());
    for (var talk : vote.ballot().speakers()) {
      if (!result.isChosen(talk.id())
          && result.of(talk.id()).votes() > 0
          && (talk.theme().isEmpty() || result.isChosen(talk.theme()))
          && chosen.size() < vote.ballot().limits().speakers()) {
        var with = new ArrayList<>(chosen);
        with.add(talk.id());
        assertThat(vote.prices.isInside(with)).isFalse();
      }
    }
  }

  @Provide
  Arbitrary<Vote> votes() {
    var heads = Arbitraries.integers().between(1, 15);
    return Combinators.combine(ballots(), heads)
        .as((ballot, take) ->
            new BallotPrices(ballot, new PriceBasis(Budget.estimated(8_000, 40_000), take, 12)))
        .flatMap(prices ->
            chosen(prices.ballot())
                .list()
                .ofMaxSize(prices.basis().heads())
                .map(votes -> new Vote(prices, votes)));
  }

  private static Arbitrary<Response.Chosen> chosen(Ballot ballot) {
    return Arbitraries.of(ballot.ids())
        .set()
        .ofMinSize(1)
        .map(options -> new Response.Chosen(1, new HashSet<>(options)));
  }

  private static Arbitrary<Ballot> ballots() {
    var fees = Arbitraries.longs().between(0, 20_000).list().ofMaxSize(MOST);
    var limits =
        Combinators.combine(
                Arbitraries.integers().between(1, MOST),
                Arbitraries.integers().between(1, MOST),
                Arbitraries.longs().between(2_000, 60_000).optional())
            .as((themes, speakers, most) ->
                new Ballot.Limits(themes, speakers, most.map(Amount::kroner), List.of("speakers")));
    return Combinators.combine(Arbitraries.integers().between(1, MOST), fees, limits)
        .as((themes, each, limit) ->
            new Ballot(1, themes(themes), talks(each, themes), List.of(), limit));
  }

  private static List<Ballot.Theme> themes(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new Ballot.Theme("theme-" + number, "Tema " + number))
        .toList();
  }

  /// Every second one belongs to a theme.
  private static List<Ballot.Talk> talks(List<Long> fees, int themes) {
    var talks = new ArrayList<Ballot.Talk>();
    for (var fee : fees) {
      var number = talks.size() + 1;
      var theme = number % 2 == 0 ? "theme-" + (number % themes + 1) : "";
      talks.add(new Ballot.Talk("speaker-" + number, "Navn", "", Amount.kroner(fee), theme));
    }
    return talks;
  }
}
