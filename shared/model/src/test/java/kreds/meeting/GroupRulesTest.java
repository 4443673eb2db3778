package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.GroupRules;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The rules of a group: each participant accepts a version, and a new version asks again (S16).
final class GroupRulesTest {
  private static final String FIRST = "Man kommer til halvdelen af møderne.";
  private static final String SECOND = "Man kommer til tre af fire møder.";
  private static final Instant WEEK = MONDAY.plus(Duration.ofDays(7));

  @Test
  void rulesThatAreSetAskEachWhoHasAPlaceAndTheSameTextAgainAsksNobody() {
    var decision = done(run(3).rule(FIRST, "", MONDAY));

    assertThat(letters(decision))
        .extracting(Delivery::key)
        .containsExactly("rules-asked/e-1/1", "rules-asked/e-2/1", "rules-asked/e-3/1");
    assertThat(letters(decision).getFirst().letter().values())
        .containsEntry("rules", FIRST)
        .containsEntry("change", "first")
        .containsEntry("title", "Plastgenanvendelse");
    assertThat(follows(decision).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.after()).isEqualTo("rules-1");
          assertThat(line.toString()).doesNotContain("halvdelen");
        });
    assertThat(done(decision.after().rule(FIRST, "", MONDAY)).isNothing()).isTrue();
    assertThat(accepts(asked(decision.after()), "e-1", 1)).isEqualTo("done");
  }

  @Test
  void anotherTextIsAnotherVersionWhichAsksAgainWhoeverHasAcceptedTheOneBefore() {
    var first = answered(after(run(2).rule(FIRST, "", MONDAY)), "e-1");
    assertThat(silent(first)).containsExactly("e-2");

    var decision = done(first.rule(SECOND, "Three of four.", MONDAY));
    var second = decision.after();

    assertThat(second.group()).hasSize(2);
    assertThat(asked(second).id().named()).isEqualTo("rules-2");
    assertThat(silent(second)).containsExactly("e-1", "e-2");
    assertThat(letters(decision)).hasSize(2);
    assertThat(letters(decision).getFirst().letter().values()).containsEntry("change", "changed");
    var former = second.group().getFirst();
    assertThat(former.inquiry().closed()).isTrue();
    assertThat(former.answers()).as("who accepted it stays").hasSize(1);
    assertThat(done(second.rule(FIRST, "", MONDAY)).after().group()).hasSize(3);
    assertThat(done(second.rule(SECOND, "", MONDAY)).isNothing()).as("other English").isFalse();
  }

  @Test
  void whoeverHasReadAnEarlierVersionAcceptsNothing() {
    var second = after(after(run(2).rule(FIRST, "", MONDAY)).rule(SECOND, "", MONDAY));

    assertThat(accepts(asked(second), "e-1", 1)).isEqualTo("rules-changed");
    assertThat(accepts(asked(second), "e-1", 2)).isEqualTo("done");
    assertThat(accepts(second.group().getFirst().inquiry(), "e-1", 1)).isEqualTo("rules-closed");
  }

  @Test
  void whoComesLaterIsAskedOnceAndWhoLeavesNoMore() {
    var two = after(run(2).rule(FIRST, "", MONDAY));
    var three = with(two, aNetwork().taking(2, 40).seatedUpTo(3).roster());

    var told = three.moved(mover("e-3"), MONDAY);

    assertThat(letters(told)).extracting(Delivery::key).containsExactly("rules-asked/e-3/1/3");
    assertThat(told.after().moved(mover("e-3"), MONDAY).isNothing()).isTrue();
    assertThat(silent(told.after())).containsExactly("e-1", "e-2", "e-3");

    var left = with(told.after(), after(told.after().roster().leave("e-3", MONDAY)));
    var released = left.moved(mover("e-3"), MONDAY);
    assertThat(letters(released)).isEmpty();
    assertThat(silent(released.after())).containsExactly("e-1", "e-2");
    assertThat(asked(released.after()).notified()).containsExactlyInAnyOrder("e-1", "e-2");
  }

  @Test
  void aNewcomerIsToldOfTheMeetingsAndOfTheRulesInOneStep() {
    var scheduled = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).fixedOn(firstMorning());
    var ruled = after(scheduled.all().rule(FIRST, "", MONDAY));
    var three = with(ruled, added(ruled.roster(), 3));

    var told = three.moved(mover("e-3"), MONDAY);

    assertThat(letters(told))
        .extracting(each -> each.letter().kind().key())
        .containsExactly("meeting-invitation", "rules-asked");
    assertThat(told.after().find("m-1").orElseThrow().meeting().invited()).contains("e-3");
  }

  @Test
  void aWeekLaterTheSilentAreRemindedOnce() {
    var ruled = answered(after(run(3).rule(FIRST, "", MONDAY)), "e-2");
    assertThat(asked(ruled).nextAt()).contains(WEEK);
    assertThat(ruled.at(WEEK.minusMillis(1), staff()).isNothing()).isTrue();

    var more = with(ruled, added(run(3).roster(), 4));
    assertThat(letters(more.at(WEEK, staff()))).as("who has no letter yet").hasSize(2);

    var told = ruled.at(WEEK, staff());

    assertThat(letters(told))
        .extracting(Delivery::key)
        .containsExactly("rules-reminder/e-1/1", "rules-reminder/e-3/1");
    assertThat(told.after().at(WEEK.plus(Duration.ofDays(300)), staff()).isNothing()).isTrue();
    assertThat(accepts(asked(told.after()), "e-1", 1)).isEqualTo("done");
  }

  @Test
  void whoComesLaterIsRemindedOnceAWeekAfterTheyCame() {
    var reminded = after(run(2).rule(FIRST, "", MONDAY)).at(WEEK, staff()).after();
    var friday = WEEK.plus(Duration.ofDays(4));
    var three = with(reminded, came(reminded.roster(), 3, friday)).moved(mover("e-3"), friday);
    var later = with(three.after(), came(three.after().roster(), 4, friday.plusSeconds(60)));
    var four = later.moved(mover("e-4"), friday.plusSeconds(60)).after();
    var due = friday.plus(Duration.ofDays(7));

    assertThat(asked(four).remindsAt()).contains(due);
    assertThat(four.at(due.minusMillis(1), staff()).isNothing()).isTrue();
    var first = four.at(due, staff());
    assertThat(letters(first))
        .singleElement()
        .satisfies(each -> assertThat(each.key()).startsWith("rules-reminder/e-3/1/"));
    assertThat(asked(first.after()).remindsAt()).contains(due.plusSeconds(60));
    assertThat(RunTodo.of(first.after(), due))
        .as("the others are overdue all the while")
        .filteredOn(each -> each.what() == RunTodo.What.RULES_NOT_ACCEPTED)
        .singleElement()
        .satisfies(each -> assertThat(each.since()).isEqualTo(WEEK));
    var second = first.after().at(due.plusSeconds(60), staff());
    assertThat(letters(second))
        .singleElement()
        .satisfies(each -> assertThat(each.key()).startsWith("rules-reminder/e-4/1/"));
    assertThat(asked(second.after()).remindsAt()).isEmpty();
    assertThat(second.after().at(due.plus(Duration.ofDays(99)), staff()).isNothing()).isTrue();
  }

  @Test
  void whoComesWhileTheOthersAreStillToBeRemindedHasAWeekOfTheirOwn() {
    var ruled = after(run(2).rule(FIRST, "", MONDAY));
    var tuesday = MONDAY.plus(Duration.ofDays(1));
    var three = with(ruled, came(ruled.roster(), 3, tuesday)).moved(mover("e-3"), tuesday).after();

    assertThat(asked(three).remindsAt()).contains(WEEK);
    var told = three.at(WEEK, staff());
    assertThat(letters(told))
        .extracting(Delivery::key)
        .containsExactly("rules-reminder/e-1/1", "rules-reminder/e-2/1");
    var own = WEEK.plus(Duration.ofDays(1));
    assertThat(asked(told.after()).nextAt()).contains(own);
    assertThat(letters(told.after().at(own, staff()))).hasSize(1);
    assertThat(letters(three.at(own, staff()))).as("all in one round that was late").hasSize(3);
  }

  @Test
  void whoWasRemindedAndComesAgainIsRemindedOfThePlaceThatTheyHaveNow() {
    var reminded = after(run(2).rule(FIRST, "", MONDAY)).at(WEEK, staff()).after();
    var left = with(reminded, after(reminded.roster().leave("e-2", WEEK)));
    var gone = left.moved(mover("e-2"), WEEK).after();
    var friday = WEEK.plus(Duration.ofDays(4));
    var back = with(gone, came(gone.roster(), 2, friday)).moved(mover("e-2"), friday).after();

    assertThat(letters(back.at(friday.plus(Duration.ofDays(7)), staff())))
        .singleElement()
        .satisfies(each ->
            assertThat(each.key())
                .startsWith("rules-reminder/e-2/1/")
                .isNotEqualTo("rules-reminder/e-2/1"));
  }

  @Test
  void whatIsDueOfAMeetingAtTheSameMomentComesFirstAndTheGroupIsRemindedAfterwards() {
    var scheduled =
        aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2))
            .saying(Programme.EMPTY)
            .fixedOn(firstMorning());
    var ruled = after(scheduled.all().rule(FIRST, "", MONDAY));
    var late = firstMorning().start().instant().minus(Duration.ofDays(1));

    var first = ruled.at(late, staff());
    var second = first.after().at(late, staff());

    assertThat(letters(first))
        .extracting(each -> each.letter().kind().key())
        .containsExactly("meeting-reminder", "meeting-reminder");
    assertThat(letters(second))
        .extracting(each -> each.letter().kind().key())
        .containsExactly("rules-reminder", "rules-reminder");
    assertThat(second.after().at(late, staff()).isNothing()).isTrue();
  }

  @Test
  void staffCloseWhatIsAskedAndNobodyIsRemindedOrAnswersAnyMore() {
    var ruled = after(run(2).rule(FIRST, "", MONDAY));

    var closed = done(ruled.close("rules-1", MONDAY));

    assertThat(letters(closed)).isEmpty();
    assertThat(follows(closed).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).isEqualTo("rules-1 open");
          assertThat(line.actor()).isEqualTo("mette@example.dk");
        });
    assertThat(closed.after().at(WEEK, staff()).isNothing()).isTrue();
    assertThat(accepts(asked(closed.after()), "e-1", 1)).isEqualTo("rules-closed");
    assertThat(done(closed.after().close("rules-1", MONDAY)).isNothing()).isTrue();
    assertThat(done(closed.after().rule(FIRST, "", MONDAY)).after().group())
        .as("the same text is asked about once more")
        .hasSize(2);
    assertThat(code(ruled.close("rules-2", MONDAY))).isEqualTo("inquiry-unknown");
    assertThat(closed.after().moved(mover("e-9"), MONDAY).isNothing()).isTrue();
  }

  @Test
  void afterAYearTheyCloseByThemselves() {
    var ruled = after(run(1).rule(FIRST, "", MONDAY));
    var year = MONDAY.plus(Duration.ofDays(400));

    var over = ruled.at(year, staff());

    assertThat(asked(over.after()).closed()).isTrue();
    assertThat(follows(over).audit())
        .singleElement()
        .satisfies(line -> assertThat(line.action()).isEqualTo("close-inquiry"));
  }

  @Test
  void aRunThatIsOverHasNoMoreRules() {
    var run = run(2);
    var cancelled = with(run, after(run.roster().cancelled("For få", MONDAY)));

    assertThat(code(cancelled.rule(FIRST, "", MONDAY))).isEqualTo("run-over");
  }

  @Test
  void whoReadsEnglishReadsItWhereThereIsSome() {
    var both = new GroupRules(1, "Dansk", "English");
    var one = new GroupRules(1, "Dansk", "");

    assertThat(both.in(Language.EN)).isEqualTo("English");
    assertThat(both.in(Language.DA)).isEqualTo("Dansk");
    assertThat(one.in(Language.EN)).isEqualTo("Dansk");
    assertThat(one.languageFor(Language.EN)).isEqualTo(Language.DA);
    assertThatThrownBy(() -> new GroupRules(1, " ", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GroupRules(0, "x", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RunMeetings run(int participants) {
    return aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(participants)).all();
  }

  private static Roster added(Roster roster, int number) {
    return new NetworkFixture(roster).seated(number).roster();
  }

  private static Roster came(Roster roster, int number, Instant at) {
    return after(roster.enrollConfirmed(applicant(roster.run().id(), number), at));
  }

  private static RunMeetings with(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group());
  }

  private static InquiryRecord record(RunMeetings run) {
    return new GroupInquiries(run).rules().orElseThrow();
  }

  private static Inquiry asked(RunMeetings run) {
    return record(run).inquiry();
  }

  private static List<String> silent(RunMeetings run) {
    return new GroupInquiries(run).silent(record(run)).stream().map(Attendee::id).toList();
  }

  private static String accepts(Inquiry inquiry, String who, int version) {
    var person = Attendees.inRun(run(3).roster()).find(who).orElseThrow();
    return inquiry
        .answer(person, new Response.Accepted(version), MONDAY)
        .fold(_ -> "done", Refusal::code);
  }

  private static RunMeetings answered(RunMeetings run, String who) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : run.group()) {
      var answer = new Answer(who, new Response.Accepted(1), MONDAY);
      all.add(new InquiryRecord(each.inquiry(), List.of(answer)));
    }
    return new RunMeetings(run.roster(), run.meetings(), all);
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at =
        by(Actor.staff("mette@example.dk"), Subject.network("plastgenanvendelse"), "set-rules");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at));
  }
}
