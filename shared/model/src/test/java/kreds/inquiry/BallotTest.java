package kreds.inquiry;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.speakers;
import static kreds.sample.BallotFixture.talk;
import static kreds.sample.BallotFixture.themes;
import static kreds.sample.BallotFixture.wants;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.EachPays;
import kreds.budget.PriceBasis;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.id.RunId;
import kreds.inquiry.BallotResult.Option;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// What a group may choose, what that costs, and how it is counted (S15).
final class BallotTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");
  private static final Attendee KAREN =
      new Attendee(
          "e-1", "e-1", Attendee.Role.PARTICIPANT, applicant(RUN, 1).person(), Optional.empty());

  @Test
  void aVoteIsWholeWithinTheNumbersAndAnyDates() {
    assertThat(answer("theme-1", "theme-3", "speaker-1", "speaker-2", "date-1", "date-2"))
        .isEqualTo("done");
    assertThat(answer("date-1")).isEqualTo("done");
    assertThat(answer()).isEqualTo("nothing-chosen");
    assertThat(answer("theme-4")).isEqualTo("option-unknown");
    assertThat(answer("theme-1", "theme-2", "theme-3")).isEqualTo("too-many-themes");
    assertThat(answer("speaker-1", "speaker-2", "speaker-3")).isEqualTo("too-many-speakers");
  }

  @Test
  void whatItIsAboutIsWhatStandsOnIt() {
    var limits = aBallot().limits();
    assertThat(aBallot().about()).isEqualTo(BallotTopic.MEETINGS);
    assertThat(new Ballot(1, List.of(), List.of(talk("speaker-1", "A", 1, "")), List.of(), limits))
        .extracting(Ballot::about)
        .isEqualTo(BallotTopic.MEETINGS);
    assertThat(new Ballot(1, themes(), List.of(), aBallot().dates(), limits).about())
        .isEqualTo(BallotTopic.THEMES);
    assertThat(new Ballot(1, List.of(), List.of(), aBallot().dates(), limits).about())
        .isEqualTo(BallotTopic.DATES);
    assertThat(Ballot.electing(List.of(Post.DEPUTY, Post.CONTACT)).about())
        .isEqualTo(BallotTopic.POSTS);
    assertThat(Ballot.electing(List.of(Post.CONTACT)).about()).isEqualTo(BallotTopic.CONTACT);
    assertThat(Ballot.electing(List.of(Post.DEPUTY)).about()).isEqualTo(BallotTopic.DEPUTY);
  }

  @Test
  void howManyMayBeChosenIsSaid() {
    var one =
        new Ballot(
            1,
            themes(),
            speakers(),
            List.of(),
            new Ballot.Limits(1, 1, Optional.empty(), List.of()));
    assertThat(one.against(Set.of("theme-1", "theme-2")).orElseThrow().detail())
        .isEqualTo("Choose at most 1 theme.");
    assertThat(
            aBallot().against(Set.of("speaker-1", "speaker-2", "speaker-3")).orElseThrow().detail())
        .isEqualTo("Choose at most 2 speakers.");
  }

  @Test
  void whoHasSeenAnotherBallotOrComesTooLateDoesNotVote() {
    var open = open(aBallot());
    var other = new Response.Chosen(2, Set.of("theme-1"));
    assertThat(code(open, other)).isEqualTo("ballot-changed");
    assertThat(code(open.frozen(), wants("theme-1"))).isEqualTo("ballot-closed");
    assertThatThrownBy(() -> open.answer(KAREN, new Response.Accepted(1), MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(wants("theme-1").brief()).as("secret in the audit, too").isEmpty();
  }

  @Test
  void whatFollowsIsKeptWithTheQuestionAndNothingIsAskedAnyMore() {
    var open = open(aBallot());
    var outcome = new Question.Choosing(aBallot(), Optional.of(counted(prices(10_000))));

    var over = open.concluded(outcome);

    assertThat(over.closed()).isTrue();
    assertThat(over.question()).isEqualTo(outcome);
    assertThat(over.version()).isEqualTo(open.version() + 1);
    assertThat(over.id().named()).isEqualTo("ballot-1");
  }

  @Test
  void aBallotHasSomethingToChooseAndEachIsNamedOtherwise() {
    var limits = aBallot().limits();
    assertThatThrownBy(() -> new Ballot(1, List.of(), List.of(), List.of(), limits))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ballot(0, themes(), List.of(), List.of(), limits))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new Ballot(
                1, List.of(themes().getFirst(), themes().getFirst()), List.of(), List.of(), limits))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ballot(1, List.of(), speakers(), List.of(), limits))
        .as("a talk of a theme that is not there")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSpeakerIsCalledByNameAndSubject() {
    assertThat(talk("speaker-1", "Signe", 1, "").said()).isEqualTo("Signe: Om speaker-1");
    assertThat(new Ballot.Talk("speaker-1", "Signe", "", Amount.ZERO, "").said())
        .isEqualTo("Signe");
  }

  @Test
  void whatSpeakersCostIsSharedAndTakesThePlaceOfTheEstimate() {
    var prices = prices(10_000);

    assertThat(prices.before()).isEqualTo(each(1_800, 3_600));
    assertThat(prices.withoutSpeakers()).isEqualTo(each(1_000, 2_000));
    assertThat(prices.with(Set.of("theme-1")))
        .as("nobody takes the place of any cost")
        .isEqualTo(prices.carrying(Set.of()))
        .isEqualTo(each(1_800, 3_600));
    assertThat(prices.with(Set.of("speaker-3"))).isEqualTo(each(1_000, 2_000));
    assertThat(prices.with(Set.of("speaker-1", "speaker-2", "theme-1")))
        .isEqualTo(each(1_900, 3_800));
    assertThat(prices.added(speakers().getFirst())).isEqualTo(each(300, 600));
    assertThat(prices.added(speakers().getLast()).isNothing()).isTrue();
  }

  /// What one page says adds up: 4,001 and 678 are the 4,679 of the choice, not 4,680.
  @Test
  void whatASpeakerAddsInWholeKronerIsTheDifferenceOfWhatPeopleRead() {
    var costs = new Costs(List.of(new Cost("Andet", new Amount(5_600_098), Cost.Per.RUN)));
    var basis = new PriceBasis(Budget.of(costs, Terms.USUAL), 14, 12);
    var prices = new BallotPrices(aBallot().instead(List.of()), basis);
    var talk = new Ballot.Talk("speaker-1", "Signe", "", Amount.kroner(9_499), "");
    var one =
        new BallotPrices(
            new Ballot(1, List.of(), List.of(talk), List.of(), prices.ballot().limits()), basis);

    assertThat(one.withoutSpeakers().now()).isEqualTo(new Amount(400_007));
    assertThat(one.added(talk).now()).isEqualTo(new Amount(67_850));
    assertThat(one.carrying(Set.of("speaker-1")).wholeKroner().now())
        .isEqualTo(Amount.kroner(4_679));
    assertThat(one.addedInKroner(talk).now()).isEqualTo(Amount.kroner(678));
    assertThat(one.withoutSpeakers().wholeKroner().now()).isEqualTo(Amount.kroner(4_001));
  }

  @Test
  void aChoiceAboveWhatEachMayPayIsRefusedWithTheFigures() {
    var most = Optional.of(Amount.kroner(1_600));
    var prices = new BallotPrices(aBallot(most), basis(10_000, Optional.empty()));

    assertThat(prices.against(Set.of("speaker-2"))).as("just as much").isEmpty();
    var no = prices.against(Set.of("speaker-1", "speaker-2")).orElseThrow();
    assertThat(no.code()).isEqualTo("ballot-too-dear");
    assertThat(no.detail())
        .isEqualTo("Each would have to pay 1900.00 kr. without VAT; at most it may be 1600.00 kr.");
    assertThat(prices(10_000).against(Set.of("speaker-1", "speaker-2")))
        .as("nothing is said")
        .isEmpty();
  }

  @Test
  void aPriceThatIsAskedMustCarryWhatIsChosenAndWhoCostsNothingExceedsNothing() {
    var asked = basis(10_000, Optional.of(Amount.kroner(1_300)));
    var prices = new BallotPrices(aBallot(), asked);

    assertThat(prices.before()).as("what is set is paid").isEqualTo(each(1_300, 1_300));
    assertThat(prices.with(Set.of("speaker-2"))).isEqualTo(each(1_300, 1_300));
    assertThat(prices.carrying(Set.of("speaker-2"))).isEqualTo(each(1_600, 3_200));
    assertThat(counted(prices, wants("speaker-3")).after()).isEqualTo(each(1_300, 1_300));
    assertThat(prices.most()).contains(Amount.kroner(1_300));
    assertThat(prices.isInside(List.of("speaker-1"))).isTrue();
    assertThat(prices.isInside(List.of("speaker-2"))).isFalse();
    var dearer = new BallotPrices(aBallot(Optional.of(Amount.kroner(500))), asked);
    assertThat(dearer.most()).contains(Amount.kroner(500));
    assertThat(dearer.isInside(List.of("speaker-3", "theme-1"))).isTrue();
    assertThat(dearer.isInside(List.of("speaker-1"))).isFalse();
  }

  @Test
  void theMostVotedAreChosenAndOfEqualOnesTheEarlier() {
    var result =
        counted(
            prices(10_000),
            wants("theme-3", "theme-2", "speaker-2", "date-2"),
            wants("theme-3", "theme-1", "speaker-1", "date-2", "date-1"),
            wants("theme-3", "speaker-3"));

    assertThat(result.options())
        .containsExactly(
            new Option("theme-1", 1, true),
            new Option("theme-2", 1, false),
            new Option("theme-3", 3, true),
            new Option("speaker-1", 1, false),
            new Option("speaker-2", 1, true),
            new Option("speaker-3", 1, true),
            new Option("date-1", 1, true),
            new Option("date-2", 2, true));
    assertThat(result.chosen())
        .containsExactly("theme-1", "theme-3", "speaker-2", "speaker-3", "date-1", "date-2");
    assertThat(result.before()).isEqualTo(each(1_800, 3_600));
    assertThat(result.after()).isEqualTo(each(1_600, 3_200));
    assertThat(result.answered()).isEqualTo(3);
    assertThat(result.asked()).isEqualTo(12);
    assertThat(result.arranged()).containsExactly("m-1");
  }

  @Test
  void aSpeakerWhoDoesNotFitGivesWayToTheNextWhoDoes() {
    var prices =
        new BallotPrices(
            aBallot(Optional.of(Amount.kroner(1_300))), basis(10_000, Optional.empty()));

    var result =
        counted(
            prices,
            wants("theme-2", "speaker-2"),
            wants("theme-2", "speaker-2"),
            wants("theme-2", "speaker-1"));

    assertThat(result.isChosen("speaker-2")).isFalse();
    assertThat(result.isChosen("speaker-1")).isTrue();
    assertThat(result.after()).isEqualTo(each(1_300, 2_600));
  }

  @Test
  void whatNobodyWantsIsNotChosenAndThereIsADateForEachTheme() {
    var none = counted(prices(10_000));
    assertThat(none.chosen()).isEmpty();
    assertThat(none.after()).as("so nothing changes").isEqualTo(each(1_800, 3_600));

    var dates = counted(prices(10_000), wants("date-1", "date-2"));
    assertThat(dates.chosen()).as("one where there is no theme").containsExactly("date-1");
    assertThat(counted(prices(10_000), wants("date-2", "date-1", "theme-1")).chosen())
        .containsExactly("theme-1", "date-1");
    assertThat(counted(prices(10_000), wants("speaker-1", "speaker-2", "speaker-3")).chosen())
        .as("the first one's theme is not chosen, and two are the most")
        .containsExactly("speaker-2", "speaker-3");
  }

  @Test
  void noMoreSpeakersAreChosenThanEachMayChoose() {
    var result =
        counted(
            prices(10_000),
            wants("theme-2", "speaker-1", "speaker-2"),
            wants("theme-2", "speaker-1", "speaker-3"));

    assertThat(result.chosen()).containsExactly("theme-2", "speaker-1", "speaker-2");
  }

  private static BallotResult counted(BallotPrices prices, Response.Chosen... votes) {
    return BallotResult.of(prices, List.of(votes), 12, Set.of("m-1"));
  }

  private static BallotPrices prices(long fixed) {
    return new BallotPrices(aBallot(), basis(fixed, Optional.empty()));
  }

  /// Ten take part and five at least; what the estimate says of speakers is 8,000.
  private static PriceBasis basis(long fixed, Optional<Amount> asked) {
    var costs =
        new Costs(
            List.of(
                new Cost("Speakers", Amount.kroner(8_000), Cost.Per.RUN),
                new Cost("Andet", Amount.kroner(fixed), Cost.Per.RUN)));
    var terms = new Terms(Optional.empty(), Tariff.USUAL, asked, OptionalInt.empty());
    return new PriceBasis(Budget.of(costs, terms), 10, 5);
  }

  private static EachPays each(long now, long atMinimum) {
    return new EachPays(Amount.kroner(now), Amount.kroner(atMinimum));
  }

  private static String answer(String... options) {
    return code(open(aBallot()), wants(options));
  }

  private static Inquiry open(Ballot ballot) {
    return Inquiry.opened(
        InquiryId.ballot(RUN, 1), new Question.Choosing(ballot), MONDAY.plusSeconds(1));
  }

  private static String code(Inquiry inquiry, Response.Chosen vote) {
    return inquiry.answer(KAREN, vote, MONDAY).fold(_ -> "done", Refusal::code);
  }
}
