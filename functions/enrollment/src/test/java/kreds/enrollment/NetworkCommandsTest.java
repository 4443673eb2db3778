package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class NetworkCommandsTest {
  private final EnrollmentFunction function = new EnrollmentFunction(12, 15);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void helpListsEveryCommandWithASample() {
    var help = function.send(Map.of("command", "help")).all();

    assertThat(help.toString())
        .contains(
            "list-networks",
            "show-network",
            "show-enrollment",
            "change-capacity",
            "set-decision-date",
            "send-link",
            "why-not",
            "promote-enrollment",
            "remove-enrollment",
            "correct-enrollment",
            "admit-enrollment",
            "reject-enrollment",
            "set-seat-rules",
            "list-keys",
            "rotate-keys",
            "revoke-key",
            "open-list");
    assertThat(help).containsEntry("ok", true);
  }

  @Test
  void everySampleIsUnderstood() {
    for (var name :
        List.of(
            "list-networks", "show-network", "change-capacity", "set-decision-date", "open-list")) {
      assertThat(function.send(function.event(name)).all()).as(name).containsEntry("ok", true);
    }
    assertThat(function.send(function.event("show-enrollment")).all().toString())
        .contains("There is no such enrolment");
    assertThat(function.send(function.event("send-link")).all().toString())
        .contains("Nobody is enrolled with this address");
  }

  @Test
  void aNetworkShowsWhoHasAPlaceAndWhoWaitsAndWhatHappened() {
    function.enroll(1);
    function.confirm(1);
    function.enroll(2);

    var answer = function.send(function.event("show-network")).all();

    assertThat(answer).containsEntry("message", "Have a place: 1. Wait: 0. Have not confirmed: 1.");
    assertThat(answer.toString())
        .contains("Deltager 1", "deltager2@firma2.example", "confirmed", "unconfirmed", "enroll");
    assertThat(String.valueOf(answer.get("next"))).contains("mette@example.dk", "list-candidates");
    assertThat(String.valueOf(answer.get("toFill")))
        .contains("command=change-capacity", "fill=[minimum, maximum]", "command=prepare-mailing");
  }

  @Test
  void anEnrollmentShowsWhatHappenedToIt() {
    function.enroll(1);
    function.confirm(1);
    var event = function.event("show-enrollment");
    event.put("enrollment", function.roster().enrollments().getFirst().id());

    var answer = function.send(event).all();

    assertThat(answer).containsEntry("message", "The enrolment is confirmed.");
    assertThat(String.valueOf(Answered.part(answer, "data").get("audit")))
        .contains("enroll", "confirm");
  }

  @Test
  void anAddressWhereAnIdentifierBelongsIsLookedFor() {
    function.enroll(1);
    var event = function.event("show-enrollment");
    event.put("enrollment", "deltager1@firma1.example");

    var refused = function.send(event);

    var found = refused.next("show-enrollment");
    assertThat(found).containsEntry("email", "deltager1@firma1.example");
    assertThat(function.send(found).ok()).isTrue();
  }

  @Test
  void whatIsWrongIsSaidWithTheSample() {
    var event = function.event("change-capacity");
    event.put("minimum", "mange");
    event.put("maximum", 0);
    event.put("extra", "x");
    event.remove("actor");

    var problem = function.send(event).all();

    assertThat(problem).containsEntry("ok", false);
    assertThat(problem.toString())
        .contains("field=minimum", "field=maximum", "field=extra", "field=actor", "sample=");
    assertThat(function.roster().run().version()).isEqualTo(1);
    assertThat(function.roster().network().version()).isEqualTo(1);
  }

  @Test
  void numbersThatContradictEachOtherOrThePlacesTakenAreRefused() {
    function.enroll(1);
    function.confirm(1);
    function.enroll(2);
    function.confirm(2);
    for (var numbers : List.of(List.of(5, 4), List.of(1, 1))) {
      var event = function.event("change-capacity");
      event.put("minimum", numbers.get(0));
      event.put("maximum", numbers.get(1));
      assertThat(function.send(event).all()).containsEntry("ok", false);
    }
    assertThat(function.roster().run().capacity().maximum()).isEqualTo(15);
  }

  @Test
  void aRefusedStepLeavesExactlyOneLineAndChangesNothingElse() {
    function.seat(1, 2);
    var event = function.event("change-capacity");
    event.put("minimum", 1);
    event.put("maximum", 1);
    var before = function.lines();
    var roster = function.roster();

    assertThat(function.send(event).refusal()).isEqualTo("maximum-below-confirmed");

    assertThat(function.lines())
        .hasSize(before.size() + 1)
        .contains("mette@example.dk: refused change-capacity  > maximum-below-confirmed");
    assertThat(function.roster()).isEqualTo(roster);
  }

  @Test
  void theSameOrderAgainIsTheSameAnswerSaysSoAndLeavesNoSecondLine() {
    for (var command : List.of("change-capacity", "set-decision-date", "open-list")) {
      var event = function.event(command);
      if (command.equals("change-capacity")) {
        event.put("maximum", 16);
      }
      var first = function.send(event);
      var everything = function.everything();
      function.faults.reset();

      var again = function.send(event);

      assertThat(function.faults.counts()).as(command).isEqualTo(Map.of("query", 1));
      assertThat(function.everything()).isEqualTo(everything);
      assertThat(again.ok()).isTrue();
      assertThat(again.message()).isEqualTo("It stood so already. " + first.message());
      assertThat(again.data()).isEqualTo(first.data());
    }
    assertThat(function.lines())
        .containsExactlyInAnyOrder(
            "mette@example.dk: change-capacity 12–15 > 12–16",
            "mette@example.dk: set-decision-date 2027-03-01 > 2027-06-01",
            "mette@example.dk: open-list list closed > list open");
  }

  @Test
  void whoHasLookedAtWhoJoinedIsOfferedToShowThemToOneAnotherOnce() {
    assertThat(next()).doesNotContain("open-list");
    function.seat(1);
    assertThat(next()).contains("open-list");
    assertThat(function.openList().message())
        .endsWith("recruiting. Participants see each other's names.");
    assertThat(next()).doesNotContain("open-list");
  }

  @Test
  void aReadyNetworkLeadsToItsFirstMeeting() {
    assertThat(toFill()).doesNotContain("plan-meeting").contains("set-decision-date");
    var event = function.event("change-capacity");
    event.put("minimum", 1);
    function.send(event);
    function.seat(1);

    assertThat(toFill())
        .contains("function=meeting-scheduling, command=plan-meeting")
        .contains("fill=[title, dates, pollDeadline]")
        .doesNotContain("set-decision-date");
    assertThat(next()).contains("function=meeting-scheduling, command=list-meetings");
  }

  @Test
  void aPersonIsFoundByAddress() {
    function.seat(1);
    var event = function.event("show-enrollment");
    event.remove("enrollment");
    event.put("email", "DELTAGER1@firma1.example");
    assertThat(function.send(event).data().toString()).contains("Deltager 1");

    event.put("email", "nobody@firma1.example");
    assertThat(function.send(event).all().toString())
        .contains("enrollment-unknown", "email nobody@firma1.example", "command=show-network");
    event.put("enrollment", function.roster().enrollments().getFirst().id());
    assertThat(function.send(event).all().toString())
        .as("which of the two is meant?")
        .contains("field=email, code=one-of-two");
    event.remove("enrollment");
    event.remove("email");
    assertThat(function.send(event).all().toString()).contains("field=email, code=missing");
  }

  private String toFill() {
    return String.valueOf(function.send(function.event("show-network")).all().get("toFill"));
  }

  private String next() {
    return String.valueOf(function.send(function.event("show-network")).all().get("next"));
  }

  @Test
  void anotherYearIsShownWithItsNumber() {
    function.nextYear();

    assertThat(Answered.part(function.send(function.event("show-network")).data(), "network"))
        .containsEntry("run", 2)
        .containsEntry("state", "recruiting");
  }

  @Test
  void aDateInThePastAndAnUnknownNetworkAreRefused() {
    var past = function.event("set-decision-date");
    past.put("date", "2026-12-31");
    var unknown = function.event("show-network");
    unknown.put("network", "ukendt");

    assertThat(function.send(past).all().toString()).contains("past");
    assertThat(function.send(unknown).all().toString()).contains("list-networks");
  }

  @Test
  void anUnknownCommandNamesTheNearOne() {
    assertThat(
            function
                .send(Map.of("command", "show-netwrk", "actor", "mette@example.dk"))
                .all()
                .toString())
        .contains("show-network");
  }
}
