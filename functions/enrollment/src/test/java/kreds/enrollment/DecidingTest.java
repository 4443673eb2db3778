package kreds.enrollment;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.mailing.MailingState;
import kreds.network.Network;
import kreds.run.Enrollment;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// On the decision day staff extend, merge or cancel, in two steps (E15): the first counts and
/// drafts, the second decides and writes to everybody in one transaction.
final class DecidingTest {
  private static final RunId OTHER = RunId.first("sjaellandske-produktionschefer");
  private static final String NETWORK = EnrollmentFunction.NETWORK;

  private final EnrollmentFunction function = new EnrollmentFunction(12, 15);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void aMeetingWithADateIsCancelledFirstAndStaffReadHow() {
    function.seat(1, 2);
    var before = function.roster().network();
    var meets = aMeetingOf(new NetworkFixture(function.roster())).fixedOn(firstMorning());
    function.stored.write(
        new Write.NetworkSaved(Optional.of(before), meets.all().roster().network()));

    var refused = order("cancel-network", Map.of());

    assertThat(String.valueOf(refused.get("problem")))
        .contains("meeting-ahead", "cancel-meeting takes it out");
    assertThat(String.valueOf(refused.get("next"))).contains("list-meetings");
    assertThat(String.valueOf(refused.get("toFill")))
        .contains("cancel-meeting", "function=meeting-scheduling", "dryRun=true", "fill=[reason]");
  }

  @Test
  void theFirstStepChangesNothingOfTheNetworkAndLaysTheLetterDownOnce() {
    function.seat(1, 2);
    function.enroll(3);
    var run = function.roster().run();

    var shown = order("cancel-network", Map.of());
    var again = order("cancel-network", Map.of());

    assertThat(function.roster().run()).isEqualTo(run);
    assertThat(String.valueOf(shown.get("message")))
        .contains("Nothing is decided yet", "2 with a place", "1 who has not confirmed");
    var data = Answered.part(shown, "data");
    assertThat(data).containsEntry("number", 2).isEqualTo(Answered.part(again, "data"));
    assertThat(function.stored.mailings().all()).hasSize(1);
    var draft = mailing(data);
    assertThat(draft.state()).isEqualTo(MailingState.DRAFT);
    assertThat(draft.content().audience().include())
        .containsExactly(new Audience.Part.Enrolled(NETWORK));
    for (var language : Language.values()) {
      assertThat(draft.content().in(language).orElseThrow().body())
          .contains("For få virksomheder")
          .doesNotContain("{{");
    }
    assertThat(Ready.all(shown))
        .extracting(event -> event.get("command"))
        .containsExactly("preview-mailing", "test-mailing", "cancel-network", "drop-mailing");
  }

  @Test
  void theSecondStepCancelsAndReleasesTheLetterInOne() {
    function.seat(1, 2);

    var done = function.send(Ready.of(order("cancel-network", Map.of()), "cancel-network")).all();

    assertThat(done).as("%s", done).containsEntry("ok", true);
    assertThat(function.roster().run().state()).isEqualTo(RunState.CANCELLED);
    var letter = mailing(Answered.part(done, "data"));
    assertThat(letter.state()).isEqualTo(MailingState.APPROVED);
    assertThat(letter.counted()).isEqualTo(2);
    assertThat(letter.nextAt()).contains(function.clock.instant());
    assertThat(function.stored.networks().listed()).isEmpty();
    assertThat(function.lines()).anyMatch(line -> line.contains("recruiting > cancelled: For få"));
  }

  @Test
  void theSameOrderAgainIsTheSameAnswerAndNoSecondLetter() {
    function.seat(1);
    var ready = Ready.of(order("cancel-network", Map.of()), "cancel-network");
    function.send(ready);
    var everything = function.everything();

    var again = function.send(ready).all();
    var shown = order("cancel-network", Map.of());

    assertThat(again).containsEntry("ok", true);
    assertThat(String.valueOf(again.get("message"))).contains("It stood so already");
    assertThat(shown).containsEntry("ok", true);
    assertThat(function.everything()).isEqualTo(everything);
  }

  @Test
  void whoCameOrLeftInBetweenIsAskedForAgainAndNothingIsDone() {
    function.seat(1, 2);
    var ready = Ready.of(order("cancel-network", Map.of()), "cancel-network");
    function.seat(3);

    var refused = function.send(ready).all();

    assertThat(refused.toString()).contains("number-changed", "3 with a place");
    assertThat(function.roster().run().state()).isEqualTo(RunState.RECRUITING);
    var again = function.send(Ready.of(refused, "cancel-network")).all();
    assertThat(again).containsEntry("ok", true);
    assertThat(function.roster().run().state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void aDraftThatWasEditedMeanwhileIsAskedForAgain() {
    function.seat(1);
    var shown = order("cancel-network", Map.of());
    var draft = mailing(Answered.part(shown, "data"));
    var edited = draft.edit(draft.content(), 1).fold(decision -> decision.after(), _ -> draft);
    function.stored.write(new Write.MailingSaved(Optional.of(draft), edited));

    var refused = function.send(Ready.of(shown, "cancel-network")).all();

    assertThat(refused.toString()).contains("number-changed");
    assertThat(function.roster().run().state()).isEqualTo(RunState.RECRUITING);
  }

  @Test
  void aNetworkInWhichNobodyIsNeedsNoLetter() {
    var shown = order("cancel-network", Map.of());
    var done = function.send(Ready.of(shown, "cancel-network")).all();

    assertThat(String.valueOf(done.get("message"))).contains("Nobody is written to");
    assertThat(function.stored.mailings().all()).isEmpty();
    assertThat(function.roster().run().state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void thePagesSayWhatHappenedAndLeadToOthers() {
    function.seat(1);
    function.enroll(2);
    function.send(Ready.of(order("cancel-network", Map.of()), "cancel-network"));

    var network = function.send(function.event("http/network")).body();
    var seated = function.send(function.visit("http/enrollment", function.mine(1))).body();
    var form = function.send(function.visit("http/enrollment", function.mine(2))).body();
    var confirmed = function.confirm(2);

    assertThat(network)
        .contains("Netværket gennemføres ikke")
        .doesNotContain("<form", "Hvad koster det?", "Pris", "pladser er taget");
    assertThat(seated).contains("Din tilmelding gælder ikke længere", "Se de andre netværk");
    assertThat(form).contains("Din tilmelding gælder ikke længere").doesNotContain("<button");
    assertThat(confirmed.status()).isEqualTo(409);
    assertThat(function.enroll(3).status()).isEqualTo(409);
  }

  @Test
  void whoIsInvitedToANetworkThatIsOverIsNotAskedToSayNo() {
    var invitation = function.invite(5);
    function.seat(1);
    function.send(Ready.of(order("cancel-network", Map.of()), "cancel-network"));

    assertThat(function.send(function.visit("http/invitation", invitation)).body())
        .contains("Netværket gennemføres ikke")
        .doesNotContain("Nej tak", "<button", "Pris");
  }

  @Test
  void moreTimeIsTheNewDayAndALetterThatSaysIt() {
    function.seat(1, 2);

    var shown = order("extend-network", Map.of());
    var draft = mailing(Answered.part(shown, "data"));
    var done = function.send(Ready.of(shown, "extend-network")).all();

    assertThat(body(draft, Language.DA)).contains("15. april 2027");
    assertThat(body(draft, Language.EN)).contains("15 April 2027");
    assertThat(done).as("%s", done).containsEntry("ok", true);
    assertThat(function.roster().run().decisionDate()).hasToString("2027-04-15");
    assertThat(function.roster().run().state()).isEqualTo(RunState.RECRUITING);
    assertThat(function.stored.mailings().of(draft.id()).orElseThrow().state())
        .isEqualTo(MailingState.APPROVED);
    assertThat(function.send(Ready.of(shown, "extend-network")).all().toString())
        .contains("It stood so already");
  }

  @Test
  void aDayThatIsPastIsRefusedBeforeAnythingIsDrafted() {
    function.seat(1);

    var refused = order("extend-network", Map.of("decisionDate", "2026-01-01"));

    assertThat(refused.toString()).contains("decision-date-past");
    assertThat(function.stored.mailings().all()).isEmpty();
  }

  @Test
  void sevenComeIntoSevenInTheirOrderWithinTheCompanyLimitAndNobodyTwice() {
    function.seat(1, 2, 3, 4, 5, 6, 7);
    openOther(2, 7, 8, 9, 10, 11, 12, 13);

    var shown = order("merge-networks", Map.of());
    assertThat(String.valueOf(shown.get("message")))
        .contains("7 have a place there. ", "Each there would pay about DKK");
    var done = function.send(Ready.of(shown, "merge-networks")).all();

    assertThat(done).as("%s", done).containsEntry("ok", true);
    var into = function.stored.roster(OTHER.network());
    assertThat(into.in(Enrollment.Confirmed.class)).hasSize(13);
    assertThat(into.run().state()).isEqualTo(RunState.READY);
    assertThat(function.letters("network-ready")).hasSize(1);
    assertThat(function.roster().run().state()).isEqualTo(RunState.CANCELLED);
    assertThat(function.roster().enrollments()).allMatch(Enrollment.Transferred.class::isInstance);
    var show = function.event("show-enrollment");
    show.put("enrollment", function.id(1));
    assertThat(function.send(show).message())
        .isEqualTo(
            "The enrolment is transferred: the person goes on in "
                + OTHER.network()
                + " as "
                + function.idOf(person(1), OTHER)
                + ".");
    assertThat(function.letters("enrollment-seated"))
        .as("the draft tells of it, and nothing else")
        .hasSize(14);
    assertThat(function.send(Ready.of(shown, "merge-networks")).all().toString())
        .contains("It stood so already");
  }

  @Test
  void nobodyReadsOfTheOtherNetworkBeforeTheLetterThatTellsOfIt() {
    resize(NETWORK, 2, 3);
    function.seat(1, 2);
    function.seat(3, 4, 5);
    openOther(0, 8);
    var asking = function.event("set-questions");
    asking.put("network", OTHER.network());
    function.send(asking);
    var asked = function.letters("enrollment-questions");
    var offered = function.letters("enrollment-offer");

    var shown = order("merge-networks", Map.of());
    var letter = mailing(Answered.part(shown, "data"));
    function.send(Ready.of(shown, "merge-networks"));
    function.handler.round();

    assertThat(body(letter, Language.DA)).contains("{outcome}");
    assertThat(function.letters("enrollment-questions")).isEqualTo(asked);
    assertThat(function.letters("enrollment-offer")).hasSizeGreaterThan(offered.size());
    assertThat(function.stored.deliveries().of(newest(offered)).orElseThrow().nextAt())
        .contains(function.clock.instant().plus(Duration.ofMinutes(10)));
  }

  /// The first offer that there was not before.
  private String newest(List<String> before) {
    return function.letters("enrollment-offer").stream()
        .filter(key -> !before.contains(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOldLinkLeadsOnAndDoesWhatItSays() {
    function.seat(1);
    function.enroll(2);
    openOther(0, 8);
    function.send(Ready.of(order("merge-networks", Map.of()), "merge-networks"));

    var page = function.send(function.visit("http/enrollment", function.mine(1))).body();
    var clicked = function.confirm(2);
    var left =
        function.send(function.json("http/confirm", function.mine(1), Map.of("action", "leave")));
    var network = function.send(function.event("http/network")).body();

    assertThat(page).contains("er lagt sammen med dette", "Deltager 1");
    assertThat(clicked.status()).isEqualTo(200);
    assertThat(left.status()).isEqualTo(200);
    assertThat(network)
        .contains(
            "/networks/" + OTHER.network(),
            "Lagt sammen med Plastgenanvendelse",
            "Netværket er lagt sammen med »Plastgenanvendelse«")
        .doesNotContain("gennemføres ikke", "Pris");
    var there = function.event("http/network");
    there.put("pathParameters", Map.of("network", OTHER.network()));
    there.put("rawPath", "/networks/" + OTHER.network());
    assertThat(function.send(there).body()).doesNotContain("/networks/" + NETWORK);
    var into = function.stored.roster(OTHER.network());
    assertThat(into.find(function.idOf(person(2), OTHER)))
        .containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(into.find(function.idOf(person(1), OTHER)))
        .containsInstanceOf(Enrollment.Left.class);
  }

  @Test
  void whoEnrollsInTheOtherNetworkBetweenTheStepsIsSeenBeforeItIsDone() {
    function.seat(1, 2);
    openOther(0, 8);
    var ready = Ready.of(order("merge-networks", Map.of()), "merge-networks");
    function.seat(3);

    assertThat(function.send(ready).all().toString()).contains("number-changed");
    assertThat(function.roster().run().state()).isEqualTo(RunState.RECRUITING);
  }

  @Test
  void moreThanFitOneStepAreRefusedByNumberBeforeAnythingIsDrafted() {
    resize(EnrollmentFunction.NETWORK);
    function.seat(IntStream.rangeClosed(1, 23).toArray());
    openOther(0, 31);
    resize(OTHER.network());

    var refused = order("merge-networks", Map.of());

    assertThat(refused.toString()).contains("too-many-to-merge", "23 people", "at most 22");
    assertThat(function.stored.mailings().all()).isEmpty();
  }

  @Test
  void asManyAsFitComeInOneStep() {
    resize(EnrollmentFunction.NETWORK);
    function.seat(IntStream.rangeClosed(1, 22).toArray());
    openOther(0, 31);
    resize(OTHER.network());

    var done = function.send(Ready.of(order("merge-networks", Map.of()), "merge-networks")).all();

    assertThat(done).as("%s", done).containsEntry("ok", true);
    var into = function.stored.roster(OTHER.network());
    assertThat(into.in(Enrollment.Confirmed.class)).hasSize(23);
    assertThat(into.run().state()).isEqualTo(RunState.READY);
  }

  @Test
  void whomNobodyHasLetInIsSaidToBeStillToBeDecidedAndIsNotLetInByIt() {
    admitting(NETWORK, "staff");
    function.seat(4, 5);
    openOther(0, 1, 2, 3);
    resize(OTHER.network(), 3, 15);
    admitting(OTHER.network(), "unanimous");
    click(5);
    assertThat(in(5).asked()).as("the group is asked").isPresent();

    var shown = order("merge-networks", Map.of());

    assertThat(String.valueOf(shown.get("message")))
        .contains("2 are still to be let in", "Nobody is let in by it: today lists whom")
        .doesNotContain("2 wait");
    assertThat(Ready.parts(Answered.part(shown, "data"), "places"))
        .extracting(place -> place.get("before") + " " + place.get("after"))
        .containsExactly("pending pending", "pending pending");
    var asked = in(5).asked();
    var done = function.send(Ready.of(shown, "merge-networks")).all();

    assertThat(done).as("%s", done).containsEntry("ok", true);
    assertThat(in(5).asked()).as("its vote goes on").isEqualTo(asked);
    assertThat(in(4).asked()).isEmpty();
    assertThat(function.letters("enrollment-offer")).isEmpty();
    assertThat(function.page(4)).contains("Sekretariatet afgør").doesNotContain("nummer");
    var today = function.send(function.event("today")).all();
    var item = Ready.parts(Answered.part(today, "data"), "waiting").getFirst();
    assertThat(item).containsEntry("network", OTHER.network()).containsEntry("toAdmit", 2);
    assertThat(Ready.parts(item, "pending"))
        .extracting(pending -> pending.get("name") + " " + pending.containsKey("votes"))
        .containsExactlyInAnyOrder("Deltager 4 false", "Deltager 5 true");
    for (var event : Ready.all(today)) {
      if ("admit-enrollment".equals(event.get("command"))) {
        function.send(event);
      }
    }
    assertThat(function.stored.roster(OTHER.network()).in(Enrollment.Confirmed.class)).hasSize(5);
  }

  @Test
  void theFirstStepSaysWhomTheLineThereOffersAPlace() {
    resize(NETWORK, 1, 1);
    function.seat(1, 2);
    openOther(0, 8);

    var shown = order("merge-networks", Map.of());

    assertThat(String.valueOf(shown.get("message")))
        .contains("1 has a place there, 1 has an offer. ");
    assertThat(Ready.parts(Answered.part(shown, "data"), "places"))
        .extracting(place -> place.get("before") + " " + place.get("after"))
        .containsExactly("confirmed confirmed", "waiting offered");
  }

  private void admitting(String network, String who) {
    var rules = function.event("set-seat-rules");
    rules.keySet().retainAll(List.of("command", "actor"));
    rules.put("network", network);
    rules.put("admission", who);
    function.send(rules);
  }

  /// That person enrolls in the other network, and clicks.
  private void click(int number) {
    var event = function.form(EnrollmentFunction.fields(number), number);
    event.put("pathParameters", Map.of("network", OTHER.network()));
    event.put("rawPath", "/networks/" + OTHER.network() + "/enrollments");
    function.send(event);
    function.confirm(number, OTHER);
  }

  private Enrollment.Waiting in(int number) {
    return (Enrollment.Waiting) function.enrollment(number, OTHER);
  }

  private void resize(String network) {
    resize(network, 12, 60);
  }

  private void resize(String network, int minimum, int maximum) {
    var order = function.event("change-capacity");
    order.put("network", network);
    order.put("minimum", minimum);
    order.put("maximum", maximum);
    function.send(order);
  }

  /// The other network, with those in it.
  private void openOther(int perCompany, int... numbers) {
    var plan = NetworkFixture.plan(12, 15);
    var network = Network.published(OTHER.network(), plan.description(), "p-2", MONDAY);
    function.stored.open(network, Run.first(OTHER.network(), plan, MONDAY));
    for (var number : numbers) {
      click(number);
    }
    if (perCompany > 0) {
      var order = function.event("set-seat-rules");
      order.put("network", OTHER.network());
      order.put("seatsPerCompany", perCompany);
      function.send(order);
    }
  }

  private Map<String, Object> order(String command, Map<String, Object> fields) {
    var event = function.event(command);
    event.putAll(fields);
    return function.send(event).all();
  }

  private static String body(Mailing mailing, Language language) {
    return mailing.content().in(language).orElseThrow().body().replace('\u00a0', ' ');
  }

  private Mailing mailing(Map<String, Object> data) {
    return function.stored.mailings().of(String.valueOf(data.get("mailing"))).orElseThrow();
  }
}
