package kreds.meeting;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mover;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.network.PriceEstimate;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Continue or stop: asked once of each who has a place, until a day (S17).
final class RenewalTest {
  private static final Instant CLOSES = MONDAY.plus(Duration.ofDays(14));
  private static final Instant REMINDED = CLOSES.minus(Duration.ofDays(3));

  @Test
  void eachWhoHasAPlaceIsAskedOnceAndNobodyEnrollsAnyMore() {
    var decision = done(running(3).renew("Vi foreslår tre møder.", "", CLOSES, MONDAY));

    assertThat(letters(decision))
        .extracting(Delivery::key)
        .containsExactly("renewal-asked/e-1/1", "renewal-asked/e-2/1", "renewal-asked/e-3/1");
    assertThat(letters(decision).getFirst().letter().values())
        .containsEntry("text", "Vi foreslår tre møder.")
        .containsEntry("deadline", CLOSES.toString())
        .containsEntry("title", "Plastgenanvendelse")
        .containsEntry("cost", "between")
        .doesNotContainKey("typed-language");
    var run = decision.after().roster().run();
    assertThat(run.state()).isEqualTo(RunState.RENEWING);
    assertThat(run.takesEnrollments()).isFalse();
    assertThat(follows(decision).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.subject()).isEqualTo("network/plastgenanvendelse");
          assertThat(line.before()).isEqualTo("running");
          assertThat(line.after()).isEqualTo("renewing, until " + CLOSES);
        });
    assertThat(done(decision.after().renew("Vi foreslår tre møder.", "", CLOSES, MONDAY)))
        .satisfies(again -> assertThat(again.isNothing()).isTrue());
  }

  @ParameterizedTest
  @EnumSource(
      value = RunState.class,
      names = {"RECRUITING", "READY", "FINISHED", "CANCELLED"})
  void onlyARunThatIsOnIsRenewed(RunState state) {
    assertThat(code(in(running(2), state).renew("", "", CLOSES, MONDAY)))
        .isEqualTo("run-not-running");
    var asked = after(running(2).renew("", "", CLOSES, MONDAY));
    assertThat(code(in(asked, state).renew("", "", CLOSES, MONDAY))).isEqualTo("run-not-running");
  }

  @Test
  void theDayOnWhichItClosesLiesAheadAndWithinAYear() {
    var year = Instant.parse("2028-01-04T08:00:00Z");

    assertThat(code(running(1).renew("", "", MONDAY, MONDAY))).isEqualTo("closes-past");
    assertThat(done(running(1).renew("", "", MONDAY.plusMillis(1), MONDAY)).isNothing()).isFalse();
    assertThat(code(running(1).renew("", "", year.plusMillis(1), MONDAY)))
        .isEqualTo("closes-too-far");
    assertThat(done(running(1).renew("", "", year, MONDAY)).isNothing()).isFalse();
  }

  @Test
  void threeDaysBeforeWhoeverIsSilentIsRemindedOnce() {
    var asked = said(after(running(3).renew("", "", CLOSES, MONDAY)), "e-2", true);
    assertThat(asked.at(REMINDED.minusMillis(1), staff()).isNothing()).isTrue();

    var reminded = asked.at(REMINDED, staff());

    assertThat(letters(reminded))
        .extracting(Delivery::key)
        .containsExactly("renewal-reminder/e-1/1", "renewal-reminder/e-3/1");
    assertThat(reminded.after().at(REMINDED, staff()).isNothing()).isTrue();
    var soon = after(running(3).renew("", "", MONDAY.plus(Duration.ofDays(6)), MONDAY));
    assertThat(inquiry(soon).remindsAt()).as("the letter has just come").isEmpty();
  }

  @Test
  void whoWasRemindedOnceIsNotRemindedAgainThoughTheDayMoves() {
    var asked = after(running(3).renew("", "", CLOSES, MONDAY));
    var reminded = asked.at(REMINDED, staff()).after();
    var later = CLOSES.plus(Duration.ofDays(14));

    var moved = after(reminded.renew("", "", later, REMINDED));

    assertThat(inquiry(moved).remindsAt()).isEmpty();
    assertThat(moved.at(later.minusMillis(1), staff()).isNothing()).isTrue();
    assertThat(letters(moved.at(later, staff())))
        .singleElement()
        .satisfies(letter -> assertThat(letter.key()).startsWith("renewal-over/"));
  }

  @Test
  void whatTheGroupStillChoosesIsChosenFirst() {
    var choosing = after(running(2).ballot(aBallot(), CLOSES, MONDAY));

    assertThat(code(choosing.renew("", "", CLOSES, MONDAY))).isEqualTo("ballot-open");
    assertThat(code(choosing.renew("", "", CLOSES.plusMillis(1), CLOSES.minusMillis(1))))
        .isEqualTo("ballot-open");
    var closed = after(choosing.close("ballot-1", MONDAY));
    assertThat(done(closed.renew("", "", CLOSES, MONDAY)).isNothing()).isFalse();
  }

  @Test
  void whereNobodyWasAskedTheEndOfTheNetworkIsNoQuestion() {
    var run = running(2);
    assertThat(new Renewal(run).posed()).isEmpty();
    var ended = done(new Renewal(run).end("", "", MONDAY)).run(run);
    assertThat(new Renewal(ended).asked()).as("it knows who is to be told").isPresent();
    assertThat(new Renewal(ended).posed()).isEmpty();
    var asked = after(run.renew("", "", CLOSES, MONDAY));
    assertThat(new Renewal(asked).posed()).isPresent();
    var over = done(new Renewal(asked).end("", "", MONDAY)).run(asked);
    assertThat(new Renewal(over).posed()).isPresent();
  }

  @Test
  void itIsAskedAtTheLastMeetingAtTheEarliestUnlessStaffInsist() {
    var one = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).fixedOn(firstMorning());
    assertThat(done(one.all().renew("", "", CLOSES, MONDAY)).isNothing()).as("its last").isFalse();

    var two = one.another("m-2").fixedOn(MeetingFixture.morning(1, "2027-02-20")).all();
    var no = two.renew("", "", CLOSES, MONDAY);
    assertThat(code(no)).isEqualTo(Renewal.EARLY);
    assertThat(refusal(no).detail())
        .contains("m-1 on 2027-", "m-2 on 2027-02-20", "\"anyway\": true");
    var all = Set.of(Insistence.ANYWAY);
    var asked = after(two.renew("", "", CLOSES, all, MONDAY));
    assertThat(asked.roster().run().state()).isEqualTo(RunState.RENEWING);
    assertThat(done(asked.renew("", "", CLOSES.plusSeconds(9), MONDAY)).isNothing())
        .as("once it is asked there is no way back")
        .isFalse();

    var polled = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).polling();
    assertThat(refusal(in(polled.all(), RunState.RUNNING).renew("", "", CLOSES, MONDAY)).detail())
        .contains("m-1 without a date");
    var choosing = after(running(2).ballot(aBallot(), CLOSES, MONDAY));
    var chosen = after(voted(choosing, "e-1", "theme-1").close("ballot-1", MONDAY));
    assertThat(refusal(chosen.renew("", "", CLOSES, MONDAY)).detail())
        .contains("what was chosen in ballot-1");
    assertThat(done(chosen.renew("", "", CLOSES, all, MONDAY)).isNothing()).isFalse();
  }

  @Test
  void whatTheGroupIsAskedStandsWithItsNetworkAlsoWhereTheRoundDoesIt() {
    var reminded = after(running(2).renew("", "", CLOSES, MONDAY)).at(REMINDED, staff());
    var round = by(Actor.SYSTEM, Subject.meeting(""), "look-after-meeting");

    var line =
        new MeetingConsequences(reminded.after().roster().network())
            .of(reminded.happenings().getFirst(), round)
            .audit()
            .getFirst();

    assertThat(line.subject()).isEqualTo("network/plastgenanvendelse");
    assertThat(line.action()).isEqualTo("remind-silent");
  }

  @Test
  void onItsDayItClosesAndStaffReadHowManySayWhatWithBothWays() {
    var asked =
        said(said(after(running(4).renew("", "", CLOSES, MONDAY)), "e-2", true), "e-4", false);
    asked = asked.at(REMINDED, staff()).after();
    assertThat(asked.at(CLOSES.minusMillis(1), staff()).isNothing()).isTrue();

    var over = asked.at(CLOSES, staff());

    assertThat(letters(over))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.key()).startsWith("renewal-over/plastgenanvendelse/1/");
          assertThat(letter.letter().values())
              .containsEntry("continuing", "1")
              .containsEntry("stopping", "1")
              .containsEntry("silent", "2");
          assertThat(letter.letter().values().get("start"))
              .contains("\"start-next-run\"", "meeting-scheduling", "dryRun");
          assertThat(letter.letter().values().get("end")).contains("\"end-network\"");
          assertThat(letter.letter().values().get("event")).contains("\"renewal\"");
        });
    assertThat(follows(over).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.action()).isEqualTo("close-inquiry");
          assertThat(line.before()).isEqualTo("renewal open");
        });
    assertThat(answer(over.after(), "e-1", CLOSES)).isEqualTo("renewal-closed");
    assertThat(over.after().at(CLOSES, staff()).isNothing()).isTrue();
    assertThat(over.after().roster().run().state()).isEqualTo(RunState.RENEWING);
    var tally = new Renewal(over.after()).tally();
    assertThat(tally.continuing()).extracting(Attendee::id).containsExactly("e-2");
    assertThat(tally.stopping()).extracting(Attendee::id).containsExactly("e-4");
    assertThat(tally.silent()).extracting(Attendee::id).containsExactly("e-1", "e-3");
  }

  @Test
  void whereNobodyIsAskedEverybodyIsSilent() {
    var renewal = new Renewal(running(2));

    assertThat(renewal.asked()).isEmpty();
    assertThat(renewal.tally().silent()).hasSize(2);
    assertThat(renewal.tally().continuing()).isEmpty();
    assertThat(renewal.tally().stopping()).isEmpty();
  }

  @Test
  void anotherDayOrTextIsAskedFromThenOnAndNobodyIsWrittenToAgain() {
    var asked = said(after(running(2).renew("", "", CLOSES, MONDAY)), "e-1", true);
    var later = CLOSES.plus(Duration.ofDays(7));

    var moved = done(asked.renew("", "", later, MONDAY));

    assertThat(letters(moved)).isEmpty();
    assertThat(inquiry(moved.after()).closesAt()).isEqualTo(later);
    assertThat(inquiry(moved.after()).remindsAt()).contains(later.minus(Duration.ofDays(3)));
    assertThat(new Renewal(moved.after()).tally().continuing()).hasSize(1);
    assertThat(follows(moved).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).isEqualTo("until " + CLOSES);
          assertThat(line.after()).isEqualTo("until " + later);
        });
    var worded = done(moved.after().renew("Nyt", "", later, MONDAY));
    assertThat(follows(worded).audit().getFirst().after()).endsWith(", other text");
    var english = done(worded.after().renew("Nyt", "New", later, MONDAY));
    assertThat(follows(english).audit().getFirst().after()).endsWith(", other text");
  }

  @Test
  void whatWasClosedTakesAnswersAgainOnceItIsAskedUntilALaterDay() {
    var asked = after(running(2).renew("", "", CLOSES, MONDAY));
    var closed = after(asked.close("renewal", MONDAY));
    assertThat(answer(closed, "e-1", MONDAY)).isEqualTo("renewal-closed");

    var again = done(closed.renew("", "", CLOSES, MONDAY));

    assertThat(answer(again.after(), "e-1", MONDAY)).isEqualTo("done");
    assertThat(follows(again).audit().getFirst().before()).isEqualTo("closed");
    assertThat(letters(done(asked.close("renewal", MONDAY)))).as("who closes it knows").isEmpty();
  }

  /// They have read that the time for answering is over.
  @Test
  void whoIsSilentIsAskedAgainWhereItTookNoMoreAnswersAndRemindedOnceMore() {
    var asked = said(after(running(3).renew("", "", CLOSES, MONDAY)), "e-2", true);
    var over = asked.at(REMINDED, staff()).after().at(CLOSES, staff()).after();
    var later = CLOSES.plus(Duration.ofDays(14));

    var again = done(over.renew("", "", later, CLOSES));

    assertThat(letters(again))
        .extracting(Delivery::key)
        .allMatch(key -> key.startsWith("renewal-asked/"))
        .extracting(key -> key.split("/")[1])
        .containsExactly("e-1", "e-3");
    assertThat(letters(again).getFirst().letter().values())
        .containsEntry("deadline", later.toString());
    assertThat(letters(again).getFirst().key()).isNotEqualTo("renewal-asked/e-1/1");
    var reminds = later.minus(Duration.ofDays(3));
    assertThat(inquiry(again.after()).remindsAt()).contains(reminds);
    var reminded = again.after().at(reminds, staff());
    assertThat(letters(reminded))
        .hasSize(2)
        .extracting(Delivery::key)
        .as("another letter than the first reminder")
        .doesNotContain("renewal-reminder/e-1/1", "renewal-reminder/e-3/1");
    assertThat(letters(done(again.after().renew("", "", later.plusSeconds(1), CLOSES)))).isEmpty();
    var unwatched = done(asked.renew("", "", later, CLOSES));
    assertThat(letters(unwatched)).as("its time is over, though no round has been").hasSize(2);
  }

  @Test
  void whoWasNeverRemindedIsRemindedOnceThereIsTimeForIt() {
    var soon = after(running(3).renew("", "", MONDAY.plus(Duration.ofDays(6)), MONDAY));
    assertThat(inquiry(soon).remindsAt()).isEmpty();

    var moved = after(soon.renew("", "", CLOSES, MONDAY));

    assertThat(inquiry(moved).remindsAt()).contains(REMINDED);
    assertThat(letters(moved.at(REMINDED, staff())))
        .extracting(Delivery::key)
        .containsExactly(
            "renewal-reminder/e-1/1", "renewal-reminder/e-2/1", "renewal-reminder/e-3/1");
  }

  @Test
  void whoTakesAPlaceOverIsAskedAndWhoLeftNoMore() {
    var asked = after(running(2).renew("", "", CLOSES, MONDAY));
    var third = new NetworkFixture(running(2).roster()).seated(3).roster();
    var three = with(asked, third);

    var told = three.moved(mover("e-3"), MONDAY);

    assertThat(letters(told))
        .singleElement()
        .satisfies(letter -> assertThat(letter.key()).isEqualTo("renewal-asked/e-3/1/3"));
    var gone = with(told.after(), after(third.leave("e-3", MONDAY)));
    assertThat(inquiry(gone.moved(mover("e-3"), MONDAY).after()).notified())
        .containsExactlyInAnyOrder("e-1", "e-2");
    var counted = said(gone, "e-3", true);
    assertThat(new Renewal(counted).tally().continuing()).as("who has left").isEmpty();
  }

  @Test
  void theTextIsReadInTheReadersLanguageWhereThereIsOne() {
    var both = new Question.Renewing("Dansk", "English", Optional.empty());
    var one = new Question.Renewing("Dansk", "", Optional.empty());

    assertThat(both.in(Language.EN)).isEqualTo("English");
    assertThat(both.languageFor(Language.DA)).isEqualTo(Language.DA);
    assertThat(one.in(Language.EN)).isEqualTo("Dansk");
    assertThat(one.languageFor(Language.EN)).isEqualTo(Language.DA);
  }

  @Test
  void anAnswerToAnotherQuestionIsNone() {
    var asked = inquiry(after(running(1).renew("", "", CLOSES, MONDAY)));
    var person = Attendees.inRun(running(1).roster()).find("e-1").orElseThrow();

    assertThat(asked.question().closed()).isEqualTo(Question.Renewing.CLOSED);
    assertThat(new Response.Renewal(true, "Godt år").brief()).isEqualTo("continues");
    assertThat(new Response.Renewal(false, "").brief()).isEqualTo("stops");
    assertThat(
            asked
                .answer(person, new Response.Renewal(true, ""), MONDAY)
                .fold(_ -> "done", Refusal::code))
        .isEqualTo("done");
  }

  @Test
  void whatAYearCostsIsSaidAsItIsKnownThen() {
    assertThat(price(running(1)))
        .as("an estimate, to the nearest hundred")
        .hasValueSatisfying(price -> {
          assertThat(price.whenFull() % 100).isZero();
          assertThat(price).isEqualTo(running(1).roster().run().price().orElseThrow().roughly());
        });
    var terms =
        new Terms(
            Optional.empty(), Tariff.USUAL, Optional.of(Amount.kroner(4_150)), OptionalInt.empty());
    assertThat(price(costing(running(1), Budget.of(new Costs(List.of()), terms))))
        .as("a price that is set, as it is")
        .contains(new PriceEstimate(4_150, 4_150));
    var mixed =
        new Terms(
            Optional.empty(),
            new Tariff(150, 100, Credit.NONE),
            terms.price(),
            OptionalInt.empty());
    var others = costing(running(1), Budget.of(new Costs(List.of()), mixed));
    assertThat(price(others)).contains(new PriceEstimate(4_150, 4_150, true));
    assertThat(letters(done(others.renew("", "", CLOSES, MONDAY))).getFirst().letter().values())
        .containsEntry("each", "mixed");
    var decision = done(free(running(1)).renew("", "", CLOSES, MONDAY));
    assertThat(letters(decision).getFirst().letter().values())
        .containsEntry("cost", "unknown")
        .doesNotContainKey("price");
  }

  private static Optional<PriceEstimate> price(RunMeetings run) {
    var question = inquiry(after(run.renew("", "", CLOSES, MONDAY))).question();
    return ((Question.Renewing) question).price();
  }

  private static RunMeetings running(int participants) {
    return in(
        aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(participants)).all(), RunState.RUNNING);
  }

  private static RunMeetings in(RunMeetings run, RunState state) {
    return with(run, new NetworkFixture(run.roster()).in(state).roster());
  }

  private static RunMeetings free(RunMeetings run) {
    return costing(run, Budget.estimated(0, 0));
  }

  private static RunMeetings costing(RunMeetings run, Budget budget) {
    var roster = run.roster();
    var before = roster.run();
    var costless =
        new Run(
            before.id(),
            before.state(),
            before.rules(),
            before.decision(),
            budget,
            before.seats(),
            before.runsOutAt(),
            before.listOpen(),
            before.asksUntil(),
            before.opening(),
            before.questions(),
            before.stamp());
    return with(
        run, new Roster(roster.network(), costless, roster.enrollments(), roster.companies()));
  }

  private static RunMeetings with(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group());
  }

  private static RunMeetings said(RunMeetings run, String who, boolean continues) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : run.group()) {
      var answers = new ArrayList<>(each.answers());
      answers.add(new Answer(who, new Response.Renewal(continues, ""), MONDAY));
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    return new RunMeetings(run.roster(), run.meetings(), all);
  }

  private static Inquiry inquiry(RunMeetings run) {
    return new Renewal(run).asked().orElseThrow().inquiry();
  }

  private static String answer(RunMeetings run, String who, Instant now) {
    var person = Attendees.inRun(run.roster()).find(who).orElseThrow();
    return inquiry(run)
        .answer(person, new Response.Renewal(true, ""), now)
        .fold(_ -> "done", Refusal::code);
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at =
        by(Actor.staff("mette@example.dk"), Subject.network("plastgenanvendelse"), "ask-renewal");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at));
  }
}
