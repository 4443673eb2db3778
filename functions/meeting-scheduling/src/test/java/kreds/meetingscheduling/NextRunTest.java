package kreds.meetingscheduling;

import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.RunState;
import kreds.run.SeatCount;
import kreds.run.Why;
import kreds.sample.NetworkFixture;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// Another year, from the order to the letters, on the real tables (S17).
final class NextRunTest {
  private static final RunId SECOND = Door.RUN.next();
  private static final String CLOSES = "2027-09-01T12:00";

  @Test
  void anotherYearBeginsWithThoseWhoGoOnAndEachIsToldOneThing() {
    try (var door = renewing(4)) {
      say(door, "e-1", "continue");
      say(door, "e-2", "stop");
      say(door, "e-4", "continue");
      wait(door, 5);
      close(door);
      assertThat(door.order("today").text("next")).contains("start-next-run");
      var before = door.function.audited().size();

      var event = door.event("start-next-run");
      event.put("decisionDate", "2027-10-01");
      var dry = door.send(event);

      assertThat(dry.message())
          .isEqualTo(
              "Dry run, nothing is changed: year 2 would begin. 2 people have a place, 1 is offered one."
                  + " Of its meetings there is still to do, and today goes on naming it:"
                  + " attendance-missing (meeting 1), minutes-missing (meeting 1).");
      assertThat(dry.text("next")).contains("start-next-run").doesNotContain("dryRun");
      assertThat(Answered.parts(dry.data(), "people"))
          .extracting(each -> each.get("name") + " " + each.get("said") + " " + each.get("letter"))
          .containsExactly(
              "Deltager 1 continues renewal-continued",
              "Deltager 2 stops renewal-goodbye",
              "Deltager 3 silent renewal-not-heard",
              "Deltager 4 continues renewal-continued",
              "Deltager 5 null enrollment-offer");
      assertThat(door.function.audited()).hasSize(before);
      assertThat(door.roster().network().currentRun()).isEqualTo(1);

      var done = start(door);

      assertThat(done.message())
          .startsWith("Year 2 has begun. 2 people have a place, 1 is offered one. Of its meetings");
      assertThat(door.order("today").text("data"))
          .as("of the year that is over")
          .contains("attendance-missing", "minutes-missing");
      assertThat(done.text("next")).contains("open-list", "show-budget", "run=1");
      assertThat(done.text("toFill")).contains("plan-meeting", "plan-run", "firstMeeting");
      assertThat(door.roster().run().id()).isEqualTo(SECOND);
      assertThat(door.roster().run().state()).isEqualTo(RunState.READY);
      assertThat(door.roster().run().seats()).isEqualTo(new SeatCount(2, 1, 0, 0));
      assertThat(door.roster().in(Enrollment.Confirmed.class))
          .extracting(each -> each.person().name())
          .containsExactly("Deltager 1", "Deltager 4");
      var over = door.stored.rosters().of(Door.RUN).orElseThrow();
      assertThat(over.run().state()).isEqualTo(RunState.FINISHED);
      assertThat(over.in(Enrollment.Confirmed.class)).hasSize(4);
      assertThat(door.letters("renewal-continued")).isEmpty();

      door.function.round();
      door.function.round();

      assertThat(door.letters("renewal-continued"))
          .containsExactly("renewal-continued/e-1", "renewal-continued/e-4");
      assertThat(door.letters("renewal-goodbye")).containsExactly("renewal-goodbye/e-2");
      assertThat(door.letters("renewal-not-heard")).containsExactly("renewal-not-heard/e-3");
      assertThat(door.letters("renewal-waiting")).isEmpty();
      assertThat(door.letters("enrollment-offer")).hasSize(1);
      var mine =
          Applicant.idOf(door.function.ids(), SECOND, applicant(Door.RUN, 1).person().address());
      assertThat(door.roster().find(mine)).isPresent();
    }
  }

  @Test
  void sentAgainItChangesNothingAndTheYearThatIsOverStaysReachable() {
    try (var door = renewing(2)) {
      say(door, "e-1", "continue");
      say(door, "e-2", "continue");
      close(door);
      start(door);
      door.function.round();
      var everything = door.function.everything();

      assertThat(start(door).message())
          .isEqualTo("Year 2 has begun already; nobody is written to again.");
      door.function.round();

      assertThat(door.function.everything()).isEqualTo(everything);
      assertThat(start(door).text("next")).contains("show-inquiry", "run=1");
      var asked = door.event("show-inquiry");
      asked.put("inquiry", "renewal");
      assertThat(door.send(asked).refusal()).isEqualTo("inquiry-unknown");
      asked.put("run", 1);
      assertThat(door.send(asked).message())
          .isEqualTo("renewal: 2 continue, 0 stop, 0 have not answered. It takes no more answers.");
      assertThat(door.send(asked).text("next"))
          .contains("show-network", "show-budget")
          .doesNotContain("start-next-run");
      asked.put("run", 3);
      assertThat(door.send(asked).refusal()).isEqualTo("run-unknown");
      var budget = door.event("show-budget");
      budget.put("run", 1);
      assertThat(door.send(budget).all()).containsEntry("ok", true);
      var page = door.send(door.visit("renewal", renewal(door, "e-1")));
      assertThat(page.status()).as("the page of the year that is over").isEqualTo(200);
      assertThat(page.body()).contains("Et nyt år er begyndt", "enrollments/");
      assertThat(door.order("today").text("data")).contains("meeting-not-planned");
      var plan = door.event("schedule-meeting");
      plan.put("start", "2027-11-10T09:30");
      plan.put("end", "2027-11-10T14:00");
      plan.remove("programme");
      assertThat(door.send(plan).all()).containsEntry("ok", true);
      assertThat(door.stored.meetings().ofRun(SECOND).meetings())
          .singleElement()
          .satisfies(record -> assertThat(record.meeting().number()).isEqualTo(1));
    }
  }

  @Test
  void aGroupIsAskedWhenItsYearIsNearlyOverUnlessStaffInsist() {
    try (var door = Door.with(2)) {
      door.scheduled();
      var plan = door.event("schedule-meeting");
      plan.put("start", "2027-11-10T09:30");
      plan.put("end", "2027-11-10T14:00");
      plan.put("title", "Årets sidste møde");
      plan.remove("programme");
      assertThat(door.send(plan).all()).containsEntry("ok", true);

      var early = door.order("ask-renewal");

      assertThat(early.refusal()).isEqualTo("year-ahead");
      assertThat(early.text("problem")).contains("2027-11-10", "anyway");
      assertThat(early.text("toFill")).contains("ask-renewal", "anyway");
      assertThat(door.letters("renewal-asked")).isEmpty();
      var insisted = door.event("ask-renewal");
      insisted.put("anyway", true);
      assertThat(door.send(insisted).ok()).isTrue();
      assertThat(door.letters("renewal-asked")).hasSize(2);
    }
  }

  @Test
  void whatStandsAgainstItIsNamedWithWhatGoesOn() {
    try (var door = Door.with(2)) {
      assertThat(start(door).refusal()).isEqualTo("renewal-not-asked");
      assertThat(start(door).text("toFill")).contains("ask-renewal");
      var meeting = door.scheduled();
      door.order("ask-renewal");
      say(door, "e-1", "continue");

      var ahead = start(door);
      assertThat(ahead.refusal()).isEqualTo("meeting-ahead");
      assertThat(ahead.text("toFill")).contains("cancel-meeting", meeting);
    }
    try (var door = renewing(2)) {
      say(door, "e-1", "continue");
      var open = start(door);
      assertThat(open.refusal()).isEqualTo("renewal-open");
      assertThat(open.text("next")).contains("close-inquiry", "show-inquiry");
      var wrong = door.event("start-next-run");
      wrong.remove("dryRun");
      wrong.put("minimum", 12);
      wrong.put("maximum", 3);
      assertThat(door.send(wrong).refusal()).isEqualTo("minimum-above-maximum");
    }
  }

  @Test
  void whatIsLeftOfANetworkThatEndsStandsOnTodayUntilItIsDone() {
    try (var door = renewing(2)) {
      say(door, "e-1", "stop");
      say(door, "e-2", "stop");
      close(door);
      var end = door.event("end-network");
      end.remove("dryRun");

      assertThat(door.send(end).message())
          .endsWith(
              " Of its meetings there is still to do, and today goes on naming it:"
                  + " attendance-missing (meeting 1), minutes-missing (meeting 1).");
      var today = door.order("today");
      assertThat(Answered.parts(today.data(), "waiting"))
          .extracting(each -> each.get("what"))
          .containsExactly("attendance-missing", "minutes-missing");
      held(door);
      assertThat(Answered.parts(door.order("today").data(), "waiting")).isEmpty();
    }
  }

  @Test
  void anObjectionThatIsOpenWhenTheNetworkEndsIsNotSaidToStandOnToday() {
    try (var door = renewing(2)) {
      var minutes = new LinkSubject.OfMinutes(Door.RUN, held(door), "e-1");
      door.send(door.visit("object-to-minutes", door.function.token(minutes)));
      assertThat(door.order("today").text("data")).contains("minutes-objected");
      say(door, "e-1", "stop");
      say(door, "e-2", "stop");
      close(door);
      var end = door.event("end-network");
      end.remove("dryRun");

      assertThat(door.send(end).message())
          .endsWith(
              " Today names no objections any more: minutes-objected (meeting 1). The letter that"
                  + " you have about each has the order.")
          .doesNotContain("goes on naming");
      assertThat(Answered.parts(door.order("today").data(), "waiting")).isEmpty();
    }
  }

  @Test
  void theRulesOfTheYearBeforeAreThereToBeSentAgain() {
    try (var door = renewing(2)) {
      door.order("set-rules");
      say(door, "e-1", "continue");
      say(door, "e-2", "stop");
      close(door);

      var done = start(door);

      assertThat(done.text("next")).contains("set-rules", "Det, der bliver sagt i gruppen");
      assertThat(door.stored.meetings().ofRun(SECOND).group()).isEmpty();
    }
  }

  /// The usual ones would hold silently, where the group had agreed on others.
  @Test
  void soAreStatutesThatAreNotTheUsualOnes() {
    try (var door = renewing(2)) {
      var set = door.event("set-statutes");
      set.put("agendaDays", 10);
      set.put("objectionDays", 20);
      set.put("attendance", 75);
      set.put("evaluation", false);
      assertThat(door.send(set).ok()).isTrue();
      say(door, "e-1", "continue");
      say(door, "e-2", "stop");
      close(door);

      var again = start(door).next("set-statutes");

      assertThat(again)
          .containsEntry("agendaDays", 10)
          .containsEntry("objectionDays", 20)
          .containsEntry("attendance", 75)
          .containsEntry("evaluation", false);
      assertThat(door.send(again).ok()).isTrue();
      assertThat(door.stored.meetings().ofRun(SECOND).statutes().agendaDays()).isEqualTo(10);
      assertThat(door.stored.meetings().ofRun(SECOND).statutes().evaluation()).isFalse();
    }
    try (var door = renewing(2)) {
      say(door, "e-1", "continue");
      close(door);

      assertThat(start(door).text("next")).doesNotContain("set-statutes");
    }
  }

  /// A group whose year is over and which is asked whether it goes on.
  private static Door renewing(int participants) {
    var door = Door.with(participants);
    full(door, Math.max(2, participants) - 1);
    door.scheduled();
    door.clock.set("2027-08-01T09:00:00+02:00");
    door.function.round();
    var ask = door.event("ask-renewal");
    ask.put("closes", CLOSES);
    assertThat(door.send(ask).all()).containsEntry("ok", true);
    return door;
  }

  /// Does what is to be kept of the meeting that waits, until it is held.
  private static String held(Door door) {
    var meeting = door.stored.meetings().ofRun(Door.RUN).meetings().getFirst().meeting().id();
    for (var command : List.of("take-attendance", "publish-minutes", "hold-meeting")) {
      assertThat(door.order("today").text("data")).contains(meeting);
      var order = door.event(command);
      order.put("meeting", meeting);
      order.computeIfPresent("present", (_, _) -> List.of("e-1"));
      if (command.equals("hold-meeting")) {
        order.put("agendaSent", "2027-01-28");
      }
      var done = door.send(order);
      assertThat(done.ok()).as("%s: %s", command, done.message()).isTrue();
    }
    return meeting;
  }

  /// So that it takes no more than these.
  private static void full(Door door, int maximum) {
    var before = door.roster();
    var after = new NetworkFixture(before).taking(2, Math.max(2, maximum)).run();
    door.stored.write(new Write.RunSaved(Optional.of(before.run()), after.asked()));
  }

  private static void wait(Door door, int number) {
    var who = applicant(Door.RUN, number);
    door.stored.write(new Write.SeatSaved(new Enrollment.Waiting(who, Why.FULL)));
  }

  private static void close(Door door) {
    door.clock.set(CLOSES + ":00+02:00");
    door.function.round();
  }

  private static void say(Door door, String who, String action) {
    var sent =
        HandlerUnderTest.asForm(
            door.visit("answer-renewal", renewal(door, who)),
            Map.of("action", action, "remark", ""));
    assertThat(door.send(sent).status()).isEqualTo(303);
  }

  private static Answered start(Door door) {
    var event = door.event("start-next-run");
    for (var field : Set.of("dryRun", "decisionDate")) {
      event.remove(field);
    }
    return door.send(event);
  }

  private static String renewal(Door door, String who) {
    return door.function.token(new LinkSubject.OfRenewal(Door.RUN, who));
  }
}
