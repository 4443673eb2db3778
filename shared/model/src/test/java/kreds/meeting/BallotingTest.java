package kreds.meeting;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.speakers;
import static kreds.sample.BallotFixture.themes;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.BallotFixture.wants;
import static kreds.sample.MeetingFixture.ORGANIZER;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.EachPays;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotPrices;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.meeting.RunTodo.What;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.sample.BallotFixture;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The group chooses themes, speakers and dates: from the order to the result that everybody is
/// told (S15).
final class BallotingTest {
  private static final Instant CLOSES = MONDAY.plus(Duration.ofDays(10));

  @Test
  void everybodyWhoHasAPlaceIsAskedOnceAndReadsWhatThereIsToChoose() {
    var opened = done(run(3).ballot(aBallot(), CLOSES, MONDAY));

    assertThat(letters(opened))
        .extracting(Delivery::key)
        .containsExactly("ballot-asked/e-1/1", "ballot-asked/e-2/1", "ballot-asked/e-3/1");
    assertThat(letters(opened).getFirst().letter().values())
        .containsEntry("themes", "Sortering\nFarver\nVærktøj")
        .containsEntry(
            "speakers",
            "Signe Højgaard: Om speaker-1\nJens Juul: Om speaker-2\nÅse Møller: Om speaker-3")
        .containsEntry(
            "dates",
            "2027-03-02T08:30:00Z/2027-03-02T11:30:00Z\n2027-03-04T08:30:00Z/2027-03-04T11:30:00Z")
        .containsEntry("deadline", CLOSES.toString())
        .containsKey("title");
    assertThat(letters(opened).getFirst().letter().links().values())
        .extracting(link -> link.purpose().path())
        .containsExactly("/ballots/");
    assertThat(follows(opened).audit())
        .singleElement()
        .satisfies(line -> assertThat(line.after()).isEqualTo("ballot-1"));
    assertThat(asked(opened.after()).closesAt()).isEqualTo(CLOSES);
  }

  @Test
  void theSameAgainChangesNothingAndAnotherWaitsUntilItIsClosed() {
    var open = after(run(2).ballot(aBallot(), CLOSES, MONDAY));

    assertThat(done(open.ballot(aBallot(), CLOSES, MONDAY)).isNothing()).isTrue();
    assertThat(code(open.ballot(other(), CLOSES, MONDAY))).isEqualTo("ballot-open");
    assertThat(code(open.ballot(aBallot(), CLOSES.plusSeconds(1), MONDAY)))
        .isEqualTo("ballot-open");
    assertThat(refusal(open.ballot(other(), CLOSES, MONDAY)).detail())
        .isEqualTo("ballot-1 is open, with 8 choices: close-inquiry ends it before its time.");

    var closed = after(open.close("ballot-1", MONDAY));
    var next = done(closed.ballot(other(), CLOSES, MONDAY));
    assertThat(asked(next.after()).id().named()).isEqualTo("ballot-2");
    assertThat(letters(next)).extracting(Delivery::key).contains("ballot-asked/e-1/2");
    assertThat(next.after().group()).hasSize(2);
    assertThat(code(over(open, CLOSES).ballot(other(), CLOSES, CLOSES)))
        .as("it ends ahead of now")
        .isEqualTo("deadline-past");
  }

  @Test
  void aGroupThatIsNotCompleteOrIsOverChoosesNothing() {
    for (var state : RunState.values()) {
      var run = with(run(2), new NetworkFixture(run(2).roster()).in(state).roster());
      var answer = run.ballot(aBallot(), CLOSES, MONDAY).fold(_ -> "done", no -> no.code());
      var expected =
          switch (state) {
            case READY, RUNNING -> "done";
            case RECRUITING -> "network-not-ready";
            case RENEWING, FINISHED, CANCELLED -> "run-over";
          };
      assertThat(answer).as(state.word()).isEqualTo(expected);
    }
    var one = aMeetingOf(aNetwork().taking(3, 40).seatedUpTo(1)).all();
    assertThat(refusal(one.ballot(aBallot(), CLOSES, MONDAY)).detail())
        .isEqualTo("The network lacks 2 for its minimum: the group chooses once it is complete.");
  }

  @Test
  void itClosesAheadOfNowAndBeforeItsFirstDate() {
    assertThat(code(run(2).ballot(aBallot(), MONDAY, MONDAY))).isEqualTo("deadline-past");
    var first = aBallot().dates().getFirst().start().instant();
    assertThat(code(run(2).ballot(aBallot(), first, MONDAY))).isEqualTo("deadline-late");
    assertThat(code(run(2).ballot(aBallot(), first.plusSeconds(1), first))).isEqualTo("date-past");
  }

  @Test
  void nobodyCanBeInTwoPlacesWhicheverDatesAreChosen() {
    var limits = aBallot().limits();
    var night = new Slot("date-1", wall("2027-03-02T13:00"), wall("2027-03-03T12:00"));
    var both = List.of(night, morning(2, "2027-03-03"));
    var apart = List.of(night, morning(2, "2027-03-04"));

    assertThat(
            code(run(2).ballot(new Ballot(1, themes(), List.of(), both, limits), CLOSES, MONDAY)))
        .isEqualTo("dates-overlap");
    assertThat(
            ballot(
                    after(
                        run(2)
                            .ballot(
                                new Ballot(1, themes(), List.of(), apart, limits), CLOSES, MONDAY)))
                .dates())
        .hasSize(2);
    var meets =
        aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(3)).fixedOn(morning(1, "2027-03-04")).all();
    assertThat(code(meets.ballot(aBallot(), CLOSES, MONDAY))).isEqualTo("meeting-overlaps");
  }

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
  void twoDaysBeforeTheEndTheSilentAreRemindedOnce() {
    var open = voted(after(run(3).ballot(aBallot(), CLOSES, MONDAY)), "e-2", "theme-1");
    var due = CLOSES.minus(Duration.ofDays(2));
    assertThat(open.at(due.minusMillis(1), staff()).isNothing()).isTrue();

    var told = open.at(due, staff());

    assertThat(letters(told))
        .extracting(Delivery::key)
        .containsExactly("ballot-reminder/e-1/1", "ballot-reminder/e-3/1");
    assertThat(told.after().at(CLOSES.minusMillis(1), staff()).isNothing()).isTrue();
  }

  @Test
  void whoComesLaterIsAskedAndWhoLeavesNoMore() {
    var open = after(run(2).ballot(aBallot(), CLOSES, MONDAY));
    var joined = with(open, new NetworkFixture(open.roster()).seated(3).roster());

    var asked = joined.moved(mover("e-3"), MONDAY);

    assertThat(letters(asked)).extracting(Delivery::key).containsExactly("ballot-asked/e-3/1/3");
    var left = with(asked.after(), new NetworkFixture(joined.roster()).leaving(3).roster());
    var gone = left.moved(mover("e-3"), MONDAY);
    assertThat(letters(gone)).isEmpty();
    assertThat(asked(gone.after()).notified()).containsExactlyInAnyOrder("e-1", "e-2");
  }

  @Test
  void whenItsTimeIsOverItIsCountedAndEverybodyIsToldHowItCameOut() {
    var open = after(run(3).ballot(aBallot(), CLOSES, MONDAY));
    var votes =
        voted(
            voted(open, "e-1", "theme-2", "speaker-1", "date-2"),
            "e-2",
            "theme-2",
            "speaker-2",
            "date-2");
    var reminded = votes.at(CLOSES.minus(Duration.ofDays(2)), staff()).after();
    assertThat(reminded.at(CLOSES.minusMillis(1), staff()).isNothing()).isTrue();

    var over = reminded.at(CLOSES, staff());

    assertThat(letters(over))
        .extracting(Delivery::key)
        .containsExactly(
            "ballot-result/e-1/1",
            "ballot-result/e-2/1",
            "ballot-result/e-3/1",
            "ballot-over/plastgenanvendelse/1/1");
    assertThat(letters(over).getFirst().letter().values())
        .containsEntry("themes", "0/Farver")
        .containsEntry("speakers", "0/Signe Højgaard: Om speaker-1\n0/Jens Juul: Om speaker-2")
        .containsEntry("then", "speakers-dates")
        .containsEntry("dates", "2027-03-04T08:30:00Z/2027-03-04T11:30:00Z")
        .containsEntry("choice", "some")
        .containsEntry("effect", "other")
        .containsEntry("before", "1600000")
        .containsEntry("after", "1633400");
    assertThat(letters(over).getLast().letter().values())
        .containsEntry("answered", "2")
        .containsEntry("asked", "3")
        .containsEntry(
            "event",
            "{\"command\": \"show-inquiry\", \"function\": \"meeting-scheduling\", \"actor\": \""
                + staff().address().value()
                + "\", \"network\": \"plastgenanvendelse\", \"inquiry\": \"ballot-1\"}");
    assertThat(follows(over).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.action()).isEqualTo("close-inquiry");
          assertThat(line.before()).isEqualTo("ballot-1 open");
        });
    var result = result(over.after());
    assertThat(result.chosen()).containsExactly("theme-2", "speaker-1", "speaker-2", "date-2");
    assertThat(result.asked()).isEqualTo(3);
    assertThat(over.after().at(CLOSES.plusSeconds(1), staff()).isNothing()).isTrue();
  }

  @Test
  void countsAreToldOnceThreeHaveVoted() {
    var votes = after(run(3).ballot(aBallot(), CLOSES, MONDAY));
    for (var who : List.of("e-1", "e-2", "e-3")) {
      votes = voted(votes, who, "theme-2");
    }
    var three = votes.at(CLOSES, staff());
    assertThat(letters(three).getFirst().letter().values())
        .containsEntry("themes", "3/Farver")
        .containsEntry("then", "themes");
    var two = voted(votes, "e-3", "taken-back").at(CLOSES, staff());
    assertThat(result(two.after()).isTelling()).isFalse();
    assertThat(letters(two).getFirst().letter().values()).containsEntry("themes", "0/Farver");
  }

  @Test
  void whoTakesTheVoteBackHasNotVotedAndIsReminded() {
    var open = after(run(2).ballot(aBallot(), CLOSES, MONDAY));
    var asked = new Balloting(open).last().orElseThrow();
    var voter = Attendees.inRun(open.roster()).find("e-1").orElseThrow();
    var nothing = new Response.Chosen(1, Set.of()).takenBack();
    assertThat(done(asked.inquiry().answer(voter, nothing, MONDAY)).response()).isEqualTo(nothing);
    assertThat(nothing.isTakenBack()).isTrue();

    var back = voted(voted(open, "e-2", "theme-1"), "e-1", "taken-back");
    var record = new Balloting(back).last().orElseThrow();
    assertThat(record.of(voter)).isEmpty();
    assertThat(record.isTakenBack(voter)).isTrue();
    var other = Attendees.inRun(open.roster()).find("e-2").orElseThrow();
    assertThat(record.isTakenBack(other)).isFalse();
    assertThat(record.kept(voter)).isPresent();
    assertThat(letters(back.at(CLOSES.minus(Duration.ofDays(2)), staff())))
        .extracting(Delivery::key)
        .containsExactly("ballot-reminder/e-1/1");
    assertThat(result(back.at(CLOSES, staff()).after()).answered()).isEqualTo(1);
    assertThat(nothing.forgotten()).isEmpty();
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

  @Test
  void aLetterSpeaksOfNothingThatIsNotOnTheBallot() {
    var themes =
        new Ballot(1, themes(), List.of(), List.of(), aBallot().limits()).instead(List.of());
    var dates =
        new Ballot(1, List.of(), List.of(), aBallot().dates(), aBallot().limits())
            .instead(List.of());
    assertThat(asking(aBallot())).containsEntry("vote", "meetings");
    assertThat(asking(themes)).containsEntry("vote", "themes");
    assertThat(asking(dates)).containsEntry("vote", "dates");
    var dated = voted(after(run(2).ballot(dates, CLOSES, MONDAY)), "e-1", "date-1");
    assertThat(letters(dated.at(CLOSES, staff())).getFirst().letter().values())
        .containsEntry("then", "dates");
    var alone = voted(after(run(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "speaker-3");
    assertThat(letters(alone.at(CLOSES, staff())).getFirst().letter().values())
        .containsEntry("then", "speakers");
  }

  private static Map<String, String> asking(Ballot ballot) {
    return letters(done(run(2).ballot(ballot, CLOSES, MONDAY))).getFirst().letter().values();
  }

  @Test
  void whatCameOutStaysWhoeverComesAfterwards() {
    var open = after(run(3).ballot(aBallot(), CLOSES, MONDAY));
    var over = over(voted(open, "e-1", "theme-1", "speaker-2"), CLOSES);
    var result = result(over);

    var more = with(over, new NetworkFixture(over.roster()).seated(4, 5).roster());

    assertThat(result(more.moved(mover("e-4"), CLOSES).after())).isEqualTo(result);
    assertThat(more.moved(mover("e-4"), CLOSES).isNothing()).isTrue();
    assertThat(result.after())
        .isEqualTo(new EachPays(new Amount(1_533_334), Amount.kroner(23_000)));
    assertThat(code(asked(over).answer(attendee(over, "e-1"), wants("theme-2"), MONDAY)))
        .isEqualTo("ballot-closed");
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
  void theVoteOfWhoHasLeftCountsNoMore() {
    var open = after(run(3).ballot(aBallot(), CLOSES, MONDAY));
    var votes = voted(voted(open, "e-3", "theme-3"), "e-1", "theme-1");
    var left = with(votes, new NetworkFixture(votes.roster()).leaving(3).roster());

    var result = result(over(left, CLOSES));

    assertThat(result.chosen()).containsExactly("theme-1");
    assertThat(result.answered()).isEqualTo(1);
    assertThat(result.asked()).isEqualTo(2);
  }

  @Test
  void staffCloseItBeforeAndReadTheResultInTheAnswer() {
    var open = voted(after(run(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1");

    var closed = done(open.close("ballot-1", MONDAY));

    assertThat(letters(closed))
        .extracting(Delivery::key)
        .containsExactly("ballot-result/e-1/1", "ballot-result/e-2/1");
    assertThat(result(closed.after()).chosen()).containsExactly("theme-1");
    assertThat(follows(closed).audit())
        .singleElement()
        .satisfies(line -> assertThat(line.actor()).isEqualTo("mette@example.dk"));
    assertThat(done(closed.after().close("ballot-1", MONDAY)).isNothing()).isTrue();
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
  void oneThingIsDueAtATime() {
    var both = after(after(run(2).ballot(aBallot(), CLOSES, MONDAY)).rule("Regler", "", MONDAY));
    var late = CLOSES.plus(Duration.ofDays(1));

    var first = both.at(late, staff());
    var second = first.after().at(late, staff());

    assertThat(first.happenings()).hasSize(1);
    assertThat(second.happenings()).hasSize(1);
    assertThat(second.after().at(late, staff()).isNothing()).isTrue();
  }

  @Test
  void inARunThatComesToNothingNothingIsChosenAndNobodyIsTold() {
    var open = after(after(run(2).ballot(aBallot(), CLOSES, MONDAY)).rule("Regler", "", MONDAY));
    var cancelled = with(open, after(open.roster().cancelled("For få", MONDAY)));

    var off = cancelled.at(CLOSES, staff());

    assertThat(letters(off)).isEmpty();
    assertThat(off.after().group())
        .allSatisfy(each -> assertThat(each.inquiry().closed()).isTrue());
    assertThat(Balloting.result(asked(off.after()))).isEmpty();
    assertThat(follows(off).audit()).hasSize(2);
    assertThat(off.after().at(CLOSES, staff()).isNothing()).isTrue();
    assertThat(cancelled.moved(mover("everybody"), MONDAY).happenings()).hasSize(2);
  }

  @Test
  void whatIsChosenWaitsForStaffUntilAsManyMeetingsArePlanned() {
    var open = after(run(2).ballot(aBallot(), CLOSES, MONDAY));
    assertThat(waits(open, MONDAY)).doesNotContain(What.CHOICE_NOT_PLANNED);
    var votes = voted(open, "e-1", "theme-1", "theme-2", "date-1");
    var over = over(votes, CLOSES);
    assertThat(waits(over, CLOSES)).contains(What.CHOICE_NOT_PLANNED);

    var fixture = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).now(over);
    var one = fixture.fixedOn(firstMorning());
    assertThat(waits(one.all(), CLOSES)).contains(What.CHOICE_NOT_PLANNED);
    var meant = Meeting.planned("m-9", one.planned().run(), later(), Team.NOBODY, ORGANIZER);
    var slot = MeetingFixture.morning(1, "2027-05-20");
    var plan = after(new PlanningARun(one.all()).plan(List.of(meant.meantFor(slot)), MONDAY));
    assertThat(plan.meetings()).hasSize(2);
    assertThat(waits(plan, CLOSES)).as("it has no theme yet").contains(What.CHOICE_NOT_PLANNED);
    var two = one.another("m-2").fixedOn(MeetingFixture.morning(1, "2027-02-20"));
    assertThat(waits(two.all(), CLOSES)).doesNotContain(What.CHOICE_NOT_PLANNED);
    var later = CLOSES.plusSeconds(99);
    var dated =
        new Ballot(1, List.of(), List.of(), aBallot().dates(), aBallot().limits())
            .instead(List.of());
    var voting = fixture.now(after(over.ballot(dated, later, CLOSES))).fixedOn(firstMorning());
    var counted = after(voting.all().close("ballot-2", CLOSES));
    assertThat(waits(counted, later))
        .as("of the first ballot one is left")
        .contains(What.CHOICE_NOT_PLANNED);
    assertThat(new Balloting(counted).notPlanned(CLOSES).orElseThrow().inquiry().id().named())
        .isEqualTo("ballot-1");

    var renewing = new NetworkFixture(over.roster()).in(RunState.RENEWING).roster();
    assertThat(waits(with(over, renewing), CLOSES)).doesNotContain(What.CHOICE_NOT_PLANNED);
    var before = fixture.now(run(2)).fixedOn(firstMorning()).all();
    var asked = after(before.ballot(aBallot(), CLOSES, MONDAY));
    assertThat(waits(over(voted(asked, "e-1", "theme-1", "theme-2"), CLOSES), CLOSES))
        .as("the meeting that there was has its theme")
        .contains(What.CHOICE_NOT_PLANNED);

    var none = over(open, CLOSES);
    assertThat(waits(none, CLOSES)).doesNotContain(What.CHOICE_NOT_PLANNED);
    var dates = over(voted(open, "e-1", "date-2"), CLOSES);
    assertThat(waits(dates, CLOSES)).contains(What.CHOICE_NOT_PLANNED);
  }

  /// Two ballots of two themes each are four meetings, not two.
  @Test
  void aMeetingThatIsArrangedIsOfOneBallotAlone() {
    var first = voted(after(run(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1", "theme-2");
    var next = after(after(first.close("ballot-1", MONDAY)).ballot(aBallot(), CLOSES, MONDAY));
    var run = after(voted(next, "e-1", "theme-1", "theme-3").close("ballot-2", MONDAY));
    assertThat(notPlanned(run)).isEqualTo("ballot-1");

    var waiting = new ArrayList<String>();
    for (var number = 1; number <= 4; number++) {
      run =
          new MeetingFixture(run, planned())
              .another("m-" + number)
              .fixedOn(morning(1, "2027-02-0" + number))
              .all();
      waiting.add(notPlanned(run));
    }

    assertThat(waiting).containsExactly("ballot-1", "ballot-2", "ballot-2", "");
  }

  @Test
  void whatWasArrangedBetweenTwoBallotsIsOfTheFirstAndNoMoreThanIt() {
    var first = voted(after(run(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1");
    var run = after(first.close("ballot-1", MONDAY));
    for (var number = 1; number <= 2; number++) {
      run =
          new MeetingFixture(run, planned())
              .another("m-" + number)
              .fixedOn(morning(1, "2027-02-0" + number))
              .all();
    }

    var second = voted(after(run.ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-2");

    assertThat(notPlanned(second)).isEmpty();
    assertThat(notPlanned(after(second.close("ballot-2", MONDAY)))).isEqualTo("ballot-2");
  }

  @Test
  void whatStaffHaveClosedBeforeItsTimeWaitsSinceThen() {
    var open = voted(after(run(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1");
    var closed = after(open.close("ballot-1", MONDAY));

    assertThat(since(closed, MONDAY)).contains(MONDAY);
    assertThat(since(closed, MONDAY.plusSeconds(9))).as("not since now").contains(MONDAY);
    assertThat(since(closed, CLOSES.plusSeconds(9))).contains(MONDAY);
    assertThat(new Balloting(closed).last().orElseThrow().inquiry().closesAt()).isEqualTo(MONDAY);
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

  @Test
  void ofDatesAloneNothingIsLeftToPlanOnceTheyArePast() {
    var dated =
        new Ballot(1, List.of(), List.of(), aBallot().dates(), aBallot().limits())
            .instead(List.of());
    var open = voted(after(run(3).ballot(dated, CLOSES, MONDAY)), "e-1", "date-1");
    var over = after(open.close("ballot-1", MONDAY));
    var first = MeetingFixture.morning(1, "2027-03-02");
    var start = first.start().instant();

    assertThat(left(over, start.minusMillis(1))).containsExactly(dated.dates().getFirst());
    assertThat(new Balloting(over).notPlanned(start.minusMillis(1))).isPresent();
    assertThat(left(over, start)).isEmpty();
    assertThat(new Balloting(over).notPlanned(start)).isEmpty();
  }

  @Test
  void aThemeIsStillToPlanWhateverBecameOfTheDatesThatWereChosen() {
    var wants = List.of("theme-1", "theme-2", "date-1", "date-2").toArray(String[]::new);
    var open = voted(after(run(3).ballot(aBallot(), CLOSES, MONDAY)), "e-1", wants);
    var over = after(open.close("ballot-1", MONDAY));
    var dates = aBallot().dates();
    var past = dates.getLast().start().instant();

    assertThat(left(over, MONDAY)).isEqualTo(dates);
    var one = aMeetingOf(aNetwork()).now(over).fixedOn(dates.getFirst()).all();
    assertThat(left(one, MONDAY)).as("the other has its meeting").containsExactly(dates.getLast());
    assertThat(left(one, past)).isEmpty();
    assertThat(new Balloting(one).notPlanned(past)).isPresent();
  }

  /// Else whoever sends what is offered asks everybody to the first theme twice, and to the second
  /// never.
  @Test
  void aThemeThatIsArrangedGoesWithItsDateAndTheNextOneWithTheNext() {
    var wants = List.of("theme-1", "theme-2", "date-1", "date-2").toArray(String[]::new);
    var open = voted(after(run(3).ballot(aBallot(), CLOSES, MONDAY)), "e-1", wants);
    var over = after(open.close("ballot-1", MONDAY));
    var first = aBallot().dates().getFirst();
    var last = aBallot().dates().getLast();
    var other = morning(1, "2027-05-04");

    assertThat(meant(over, MONDAY))
        .containsExactly(meant("Sortering", first), meant("Farver", last));
    assertThat(meant(with(over, "Sortering", first), MONDAY))
        .containsExactly(meant("Farver", last));
    assertThat(meant(with(over, "Farver", first), MONDAY))
        .as("staff may put another theme on a date")
        .containsExactly(meant("Sortering", last));
    assertThat(meant(with(over, "Noget andet", last), MONDAY))
        .as("a date takes its theme with it, whatever it is called")
        .containsExactly(meant("Sortering", first));
    assertThat(meant(with(over, "Sortering", other), MONDAY))
        .as("on a day that nobody voted on")
        .containsExactly(meant("Farver", first));
    assertThat(meant(with(over, "Sortering", first), last.start().instant()))
        .containsExactly(new Balloting.StillMeant(Optional.of("Farver"), Optional.empty()));
  }

  private static List<Balloting.StillMeant> meant(RunMeetings run, Instant now) {
    return new Balloting(run).stillMeant(run.group().getFirst().inquiry(), now);
  }

  private static Balloting.StillMeant meant(String title, Slot date) {
    return new Balloting.StillMeant(Optional.of(title), Optional.of(date));
  }

  private static RunMeetings with(RunMeetings run, String title, Slot date) {
    var outline = new Outline(1, title, "Odense", Programme.EMPTY);
    var like = planned();
    var meeting = Meeting.planned(like.id(), like.run(), outline, like.team(), ORGANIZER);
    return after(run.fix(meeting, date, Set.of(), MONDAY));
  }

  private static List<Slot> left(RunMeetings run, Instant now) {
    return new Balloting(run).dates(run.group().getFirst().inquiry(), now);
  }

  private static Meeting planned() {
    return aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).planned();
  }

  private static String notPlanned(RunMeetings run) {
    return new Balloting(run)
        .notPlanned(CLOSES)
        .map(asked -> asked.inquiry().id().named())
        .orElse("");
  }

  private static Optional<Instant> since(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream()
        .filter(todo -> todo.what() == What.CHOICE_NOT_PLANNED)
        .map(RunTodo::since)
        .findFirst();
  }

  private static List<What> waits(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream().map(RunTodo::what).toList();
  }

  private static String effect(RunMeetings run, Ballot ballot) {
    var open = after(run.ballot(ballot, CLOSES, MONDAY));
    return letters(done(open.close("ballot-1", MONDAY)))
        .getFirst()
        .letter()
        .values()
        .getOrDefault("effect", "");
  }

  private static Outline later() {
    return new Outline(2, "Netværksmøde 2", "", Programme.EMPTY);
  }

  private static Reason reason() {
    return new Reason("Sygdom", Language.DA, Optional.empty());
  }

  /// The same, with one cost of that name; with none where it is blank.
  private static RunMeetings costed(RunMeetings run, String what) {
    return costed(run, what.isEmpty() ? List.of() : List.of(cost(what)));
  }

  private static RunMeetings costed(RunMeetings run, List<Cost> costs) {
    return costed(run, Budget.of(new Costs(costs), Terms.USUAL));
  }

  private static RunMeetings costed(RunMeetings run, Budget budget) {
    return with(run, after(run.roster().costing(budget, MONDAY)));
  }

  private static Cost cost(String what) {
    return new Cost(what, Amount.kroner(9_000), Cost.Per.RUN);
  }

  private static RunMeetings run(int participants) {
    return aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(participants)).all();
  }

  private static Ballot other() {
    return new Ballot(1, themes(), speakers().subList(1, 2), List.of(), aBallot().limits());
  }

  /// The same once it is over, be somebody reminded first.
  private static RunMeetings over(RunMeetings run, Instant now) {
    return run.at(now, staff()).after();
  }

  private static RunMeetings with(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group());
  }

  private static Inquiry asked(RunMeetings run) {
    return new Balloting(run).last().map(InquiryRecord::inquiry).orElseThrow();
  }

  private static Ballot ballot(RunMeetings run) {
    return Balloting.of(asked(run));
  }

  private static BallotResult result(RunMeetings run) {
    return Balloting.result(asked(run)).orElseThrow();
  }

  private static Attendee attendee(RunMeetings run, String who) {
    return Attendees.inRun(run.roster()).find(who).orElseThrow();
  }

  private static int meetings(BallotPrices prices) {
    return prices.basis().price().budget().meetings().count();
  }

  private static EachPays each(long now, long atMinimum) {
    return new EachPays(Amount.kroner(now), Amount.kroner(atMinimum));
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at =
        by(Actor.staff("mette@example.dk"), Subject.network("plastgenanvendelse"), "open-ballot");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at));
  }
}
