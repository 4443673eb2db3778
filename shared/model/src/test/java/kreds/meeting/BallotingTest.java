package kreds.meeting;

import static kreds.meeting.BallotSteps.CLOSES;
import static kreds.meeting.BallotSteps.asked;
import static kreds.meeting.BallotSteps.ballot;
import static kreds.meeting.BallotSteps.follows;
import static kreds.meeting.BallotSteps.letters;
import static kreds.meeting.BallotSteps.over;
import static kreds.meeting.BallotSteps.result;
import static kreds.meeting.BallotSteps.run;
import static kreds.meeting.BallotSteps.with;
import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.speakers;
import static kreds.sample.BallotFixture.themes;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.BallotFixture.wants;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.EachPays;
import kreds.delivery.Delivery;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// The group chooses themes, speakers and dates: from the order to the result that everybody is
/// told (S15).
final class BallotingTest {
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

  private static Map<String, String> asking(Ballot ballot) {
    return letters(done(run(2).ballot(ballot, CLOSES, MONDAY))).getFirst().letter().values();
  }

  private static Ballot other() {
    return new Ballot(1, themes(), speakers().subList(1, 2), List.of(), aBallot().limits());
  }

  private static Attendee attendee(RunMeetings run, String who) {
    return Attendees.inRun(run.roster()).find(who).orElseThrow();
  }
}
