package kreds.enrollment;

import static kreds.enrollment.EnrollmentFunction.FIRST;
import static kreds.enrollment.EnrollmentFunction.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.network.CandidateState;
import kreds.run.Enrollment;
import kreds.run.SeatCount;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A network in its second year: last year's participants keep their page, and this year begins
/// with nobody.
final class NextYearTest {
  private static final RunId SECOND = FIRST.next();

  private final EnrollmentFunction function = new EnrollmentFunction(2, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void lastYearsParticipantStillOpensLastYearsPageAndSeesLastYearsPeople() {
    function.seat(1, 2);
    var link = function.mine(1);
    function.openList();
    function.nextYear();
    function.enroll(3);
    function.confirm(3, SECOND);

    var page = function.send(function.visit("http/enrollment", link));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Du har en plads", "Deltager 2", "Firma 2 A/S")
        .doesNotContain("Deltager 3");
    assertThat(function.confirm(1).json()).containsEntry("state", "confirmed");
  }

  @Test
  void thisYearsParticipantSeesNobodyOfLastYear() {
    function.seat(1, 2);
    function.nextYear();
    function.enroll(3);

    assertThat(function.confirm(3, SECOND).json()).containsEntry("state", "confirmed");

    function.openList();
    var data =
        function.send(function.json("http/enrollment", function.mine(3, SECOND), Map.of())).json();
    assertThat(data.get("participants"))
        .isEqualTo(
            List.of(Map.of("name", "Deltager 3", "company", "Firma 3 A/S", "answers", List.of())));
  }

  @Test
  void thisYearsMeetingDoesNotStandOnLastYearsPage() {
    function.seat(1);
    function.nextYear();
    function.enroll(2);
    var network = function.roster().network();
    var next = NetworkFixture.next("m-1", SamplePeople.MONDAY.plusSeconds(86_400));
    function.stored.write(
        new Write.NetworkSaved(Optional.of(network), network.showing(Optional.of(next))));

    var last = function.send(function.json("http/enrollment", function.mine(1), Map.of()));
    var present =
        function.send(function.json("http/enrollment", function.mine(2, SECOND), Map.of()));

    assertThat(last.json()).doesNotContainKey("nextMeeting");
    assertThat(present.json()).containsKey("nextMeeting");
    assertThat(function.send(function.visit("http/enrollment", function.mine(1))).body())
        .doesNotContain("Vejle");
  }

  @Test
  void whoTookPartLastYearEnrollsAnewAndThatIsAnotherEnrollmentWithItsOwnMail() {
    function.seat(1);
    function.nextYear();

    assertThat(function.enroll(1).status()).isEqualTo(202);
    assertThat(function.enrollment(1, SECOND)).isInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(function.enrollment(1, FIRST)).isInstanceOf(Enrollment.Confirmed.class);
    assertThat(function.enrollment(1, SECOND).id())
        .isNotEqualTo(function.enrollment(1, FIRST).id());
    assertThat(function.letters("enrollment-confirm")).hasSize(2);
  }

  @Test
  void everybodySeesThePresentRunsNumbers() {
    function.seat(1, 2);
    function.nextYear();

    assertThat(function.send(function.event("http/networks")).body())
        .contains("\"confirmed\":0", "\"placesLeft\":2");
    assertThat(function.roster().run().seats()).isEqualTo(SeatCount.NOBODY);
  }

  @Test
  void staffLookAtAnEarlierRunByItsNumber() {
    function.seat(1, 2);
    function.nextYear();

    var present = function.send(function.event("show-network")).data();
    var last = shown(1).data();
    var enrollment = function.event("show-enrollment");
    enrollment.put("run", 1);
    enrollment.put("enrollment", function.enrollment(1, FIRST).id());

    assertThat(Answered.part(present, "network")).containsEntry("run", 2);
    assertThat(present).containsEntry("roster", List.of());
    assertThat(Answered.part(last, "network"))
        .containsEntry("run", 1)
        .containsEntry("confirmed", 2);
    assertThat(String.valueOf(last.get("roster"))).contains("Deltager 1", "Deltager 2");
    assertThat(function.send(enrollment).data().toString()).contains("Deltager 1");
    assertThat(String.valueOf(function.send(enrollment).all().get("next"))).contains("run=1");
    assertThat(String.valueOf(shown(1).all().get("next")))
        .as("orders go to the present run: last year's figures are none of them")
        .doesNotContain("change-capacity", "set-decision-date", "open-list");
    assertThat(shown(1).all()).doesNotContainKey("toFill");
    assertThat(String.valueOf(shown(2).all().get("toFill")))
        .contains("change-capacity", "set-decision-date");
    assertThat(shown(9).all().toString()).contains("run-unknown");
  }

  private Answered shown(int run) {
    var event = function.event("show-network");
    event.put("run", run);
    return function.send(event);
  }

  @Test
  void aFormOfLastYearIsNotConfirmedIntoAPlaceAnyMore() {
    function.enroll(1);
    function.nextYear();

    var reply = function.confirm(1);

    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.body()).contains("tager ikke længere imod tilmeldinger");
    assertThat(function.enrollment(1, FIRST)).isInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(function.lines())
        .filteredOn(line -> line.contains("refused confirm"))
        .singleElement()
        .asString()
        .endsWith("> enrollment-closed");
  }

  @Test
  void anInvitationIsAnsweredIntoThePresentRun() {
    var token = function.invite(1);
    function.nextYear();

    var reply =
        function.send(
            function.json(
                "http/accept-invitation",
                token,
                Map.of("action", "accept", "name", "Deltager 1", "company", "Firma 1 A/S")));

    assertThat(reply.json()).containsEntry("state", "confirmed").containsEntry("network", NETWORK);
    assertThat(function.enrollment(1, SECOND)).isInstanceOf(Enrollment.Confirmed.class);
    assertThat(function.stored.rosters().of(FIRST).orElseThrow().enrollments()).isEmpty();
    assertThat(function.answerOf("c-1")).isEqualTo(CandidateState.ACCEPTED);
  }

  @Test
  void readyIsRaisedOnceARun() {
    function.seat(1, 2);
    function.nextYear();
    for (var number : List.of(1, 2)) {
      function.enroll(number);
      function.confirm(number, SECOND);
    }

    assertThat(function.letters("network-ready"))
        .containsExactly("network-ready/" + NETWORK + "/1", "network-ready/" + NETWORK + "/2");
  }
}
