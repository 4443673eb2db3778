package kreds.meeting;

import static kreds.meeting.BallotSteps.CLOSES;
import static kreds.meeting.BallotSteps.asked;
import static kreds.meeting.BallotSteps.ballot;
import static kreds.meeting.BallotSteps.cost;
import static kreds.meeting.BallotSteps.costed;
import static kreds.meeting.BallotSteps.letters;
import static kreds.meeting.BallotSteps.over;
import static kreds.meeting.BallotSteps.result;
import static kreds.meeting.BallotSteps.run;
import static kreds.meeting.BallotSteps.waits;
import static kreds.meeting.BallotSteps.with;
import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.themes;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.EachPays;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotPrices;
import kreds.meeting.RunTodo.What;
import kreds.run.RunState;
import kreds.sample.BallotFixture;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What a choice costs each, and which costs of the budget the fees take the place of.
final class BallotPriceTest {
  @Test
  void theFeesTakeThePlaceOfTheEstimatesSpeakersUnlessStaffSayOfWhat() {
    var unsaid = aBallot().instead(List.of());

    var estimated = after(run(2).ballot(unsaid, CLOSES, MONDAY));
    assertThat(ballot(estimated).limits().instead()).containsExactly("speakers");
    assertThat(done(estimated.ballot(unsaid, CLOSES, MONDAY)).isNothing()).isTrue();

    var themesAlone = new Ballot(1, themes(), List.of(), List.of(), unsaid.limits());
    assertThat(ballot(after(run(2).ballot(themesAlone, CLOSES, MONDAY))).limits().instead())
        .isEmpty();

    var costed = costed(run(2), "Oplæg");
    assertThat(ballot(after(costed.ballot(unsaid, CLOSES, MONDAY))).limits().instead()).isEmpty();
    assertThat(refusal(costed.ballot(aBallot(), CLOSES, MONDAY)).detail())
        .isEqualTo("No cost of the budget is called so: speakers.");
    var said = after(costed.ballot(aBallot().instead(List.of("oplæg")), CLOSES, MONDAY));
    assertThat(new Balloting(said).prices(ballot(said)).withoutSpeakers().now())
        .isEqualTo(Amount.ZERO);
  }

  @Test
  void whatEachPaysFollowsFromThoseWhoHaveAPlaceAndFromTheMeetings() {
    var run = run(4);
    var prices = new Balloting(run).prices(aBallot());

    assertThat(prices.before()).isEqualTo(each(12_000, 24_000));
    assertThat(prices.with(List.of("speaker-2"))).isEqualTo(each(11_500, 23_000));
    assertThat(meetings(prices)).isEqualTo(5);

    var planned = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2));
    for (var number = 1; number <= 6; number++) {
      planned =
          planned.another("m-" + number).fixedOn(MeetingFixture.morning(1, "2027-02-0" + number));
    }
    assertThat(meetings(new Balloting(planned.all()).prices(aBallot()))).isEqualTo(6);
    var fewer = after(planned.all().cancel("m-6", reason(), MONDAY));
    assertThat(meetings(new Balloting(fewer).prices(aBallot()))).isEqualTo(5);
    assertThat(new Balloting(aMeetingOf(aNetwork()).all()).prices(aBallot()).basis().heads())
        .as("nobody shares nothing")
        .isEqualTo(1);
  }

  @Test
  void whatEachMayPayLeavesRoomForASpeaker() {
    var paid = themes();
    var low = Optional.of(Amount.kroner(1));
    var ballot =
        new Ballot(
            1,
            paid,
            BallotFixture.speakers().subList(1, 2),
            List.of(),
            new Ballot.Limits(2, 1, low, List.of("speakers")));
    assertThat(code(run(2).ballot(ballot, CLOSES, MONDAY))).isEqualTo("most-too-low");
    assertThat(done(run(2).ballot(aBallot(low), CLOSES, MONDAY)).isNothing())
        .as("one of them costs nothing")
        .isFalse();
  }

  /// Three who are no members carry as much as four and a half who are.
  @Test
  void whereNotAllPayTheSameItIsThePriceOfAMember() {
    var alike = after(run(3).ballot(aBallot(), CLOSES, MONDAY));
    var terms =
        new Terms(
            Optional.empty(),
            new Tariff(150, 100, Credit.NONE),
            Optional.empty(),
            OptionalInt.empty());
    var budget = Budget.of(alike.roster().run().budget().costs(), terms);
    var open = with(alike, after(alike.roster().costing(budget, MONDAY)));

    assertThat(new Balloting(open).prices(aBallot()).before())
        .isEqualTo(new EachPays(new Amount(1_066_667), Amount.kroner(16_000), true));
    var over = done(open.close("ballot-1", CLOSES));
    assertThat(result(over.after()).after().mixed()).isTrue();
    assertThat(letters(over))
        .allSatisfy(told -> assertThat(told.letter().values()).containsEntry("each", "mixed"));
    assertThat(letters(done(alike.close("ballot-1", CLOSES))))
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told.letter().values()).containsEntry("each", "alike"));
  }

  @Test
  void whereNobodyVotesNothingIsChosenAndWhatNothingCostsIsNotKnown() {
    var silent = after(run(2).ballot(aBallot(), CLOSES, MONDAY)).close("ballot-1", MONDAY);
    assertThat(letters(done(silent)).getFirst().letter().values())
        .containsEntry("choice", "none")
        .containsEntry("themes", "")
        .containsEntry("effect", "same");
    var dear = aBallot(Optional.of(Amount.kroner(1)));
    var alone = voted(after(run(2).ballot(dear, CLOSES, MONDAY)), "e-1", "speaker-1");
    assertThat(letters(done(alone.close("ballot-1", MONDAY))).getFirst().letter().values())
        .as("somebody has voted, but nothing could be chosen")
        .containsEntry("choice", "nothing");

    var free = costed(run(2), "");
    var themes =
        new Ballot(1, themes(), List.of(), List.of(), aBallot().instead(List.of()).limits());
    assertThat(effect(free, themes)).isEqualTo("unknown");
    assertThat(effect(run(2), themes)).as("themes cost nothing").isEqualTo("same");
  }

  @Test
  void whatTheChosenFeesTakeThePlaceOfWaitsUntilItIsOutOfTheBudget() {
    var two = List.of(cost("Oplæg"), cost("Lokale"));
    var costed = costed(run(2), two);
    var ballot = aBallot().instead(List.of("oplæg"));
    var open = after(costed.ballot(ballot, CLOSES, MONDAY));
    assertThat(waits(open, MONDAY)).doesNotContain(What.COSTS_NOT_REPLACED);

    var over = over(voted(open, "e-1", "theme-1", "speaker-2"), CLOSES);
    assertThat(waits(over, CLOSES)).contains(What.COSTS_NOT_REPLACED);
    assertThat(new Balloting(over).replaceable(asked(over))).containsExactly("oplæg");
    var dates =
        new Ballot(1, List.of(), List.of(), aBallot().dates(), aBallot().limits())
            .instead(List.of());
    var later =
        after(after(over.ballot(dates, CLOSES.plusSeconds(99), CLOSES)).close("ballot-2", CLOSES));
    assertThat(waits(later, CLOSES))
        .as("a later ballot takes nothing back")
        .contains(What.COSTS_NOT_REPLACED);
    assertThat(new Balloting(later).notReplacing().orElseThrow().inquiry().id().named())
        .isEqualTo("ballot-1");
    assertThat(waits(costed(over, two.subList(1, 2)), CLOSES))
        .doesNotContain(What.COSTS_NOT_REPLACED);
    assertThat(waits(costed(over, two.subList(0, 1)), CLOSES))
        .as("there would be nothing to set")
        .doesNotContain(What.COSTS_NOT_REPLACED);
    var renewing = new NetworkFixture(over.roster()).in(RunState.RENEWING).roster();
    assertThat(waits(with(over, renewing), CLOSES)).doesNotContain(What.COSTS_NOT_REPLACED);

    var themes = over(voted(open, "e-1", "theme-1"), CLOSES);
    assertThat(waits(themes, CLOSES)).doesNotContain(What.COSTS_NOT_REPLACED);
    var beside = after(costed.ballot(aBallot().instead(List.of()), CLOSES, MONDAY));
    assertThat(waits(over(voted(beside, "e-1", "theme-1", "speaker-2"), CLOSES), CLOSES))
        .doesNotContain(What.COSTS_NOT_REPLACED);
  }

  @Test
  void theFeesTakeThePlaceOfTheSpeakersThatAnotherYearExpects() {
    var expecting =
        costed(run(2), Budget.of(new Costs(List.of(cost("Lokale"))), Terms.USUAL).expecting(9_000));

    var open = after(expecting.ballot(aBallot().instead(List.of()), CLOSES, MONDAY));

    assertThat(ballot(open).limits().instead()).containsExactly("speakers");
    assertThat(new Balloting(open).prices(ballot(open)).withoutSpeakers().now())
        .isEqualTo(Amount.kroner(4_500));
  }

  private static String effect(RunMeetings run, Ballot ballot) {
    var open = after(run.ballot(ballot, CLOSES, MONDAY));
    return letters(done(open.close("ballot-1", MONDAY)))
        .getFirst()
        .letter()
        .values()
        .getOrDefault("effect", "");
  }

  private static Reason reason() {
    return new Reason("Sygdom", Language.DA, Optional.empty());
  }

  private static int meetings(BallotPrices prices) {
    return prices.basis().price().budget().meetings().count();
  }

  private static EachPays each(long now, long atMinimum) {
    return new EachPays(Amount.kroner(now), Amount.kroner(atMinimum));
  }
}
