package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.run.Enrollment;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Staff have given somebody another address. The former one opens nothing any more, since somebody
/// else may read its mail; staff who name it mean the person; and nobody else gets it.
final class FormerAddressesTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void itsPageSaysThatTheEnrollmentGoesOnElsewhereAndNothingOfThePerson() {
    function.seat(1, 2);
    move(1, 9);

    for (var asked : List.of("", "export", "forget", "leave", "correct", "hand-over", "answer")) {
      var page = page(1, asked);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .as(asked)
          .contains("Din tilmelding har fået en anden mailadresse", "Plastgenanvendelse")
          .doesNotContain(
              "Deltager 1",
              "Firma 1",
              "Hent alt",
              "Slet det",
              "<form",
              address(9),
              address(1),
              "\"history\"");
    }
    var json = function.send(function.json("http/enrollment", function.mine(1), Map.of()));
    assertThat(json.json())
        .containsEntry("state", "transferred")
        .containsEntry("name", "")
        .containsEntry("company", "")
        .containsEntry("votes", List.of());
    assertThat(json.body()).doesNotContain("Deltager", address(9));

    function.send(function.json("http/confirm", function.mine(9), Map.of("action", "leave")));
    assertThat(page(1, "").body())
        .contains("Din tilmelding fik en anden mailadresse", "Den er slut dér")
        .doesNotContain("Linket til siden er sendt", "Deltager 1");
  }

  @Test
  void nothingIsDoneByItsLinkNorIsThePersonForgotten() {
    function.seat(1, 2);
    move(1, 9);
    var before = function.roster();
    var letters = function.letters("");

    for (var action : List.of("forget", "confirm", "leave", "decline", "accept", "take-back")) {
      var refused = act(1, action);
      assertThat(refused.status()).as(action).isEqualTo(409);
      assertThat(refused.body())
          .as(action)
          .contains("enrollment-moved", "kun linket, der er sendt dertil")
          .doesNotContain("kollega");
    }
    assertThat(function.roster()).isEqualTo(before);
    assertThat(function.letters("")).isEqualTo(letters);

    assertThat(act(9, "forget").status()).isEqualTo(200);
    assertThat(function.roster().toString()).doesNotContain("Deltager 1,");
    assertThat(function.enrollment(1, EnrollmentFunction.FIRST).person().isForgotten())
        .as("at the present address all of theirs is")
        .isTrue();
  }

  @Test
  void norIsItByTheLinkOfAYearBefore() {
    function.seat(1, 2);
    function.nextYear();
    var second = EnrollmentFunction.FIRST.next();
    function.enroll(1);
    function.confirm(1, second);
    move(1, 9);
    var before = function.everything();

    assertThat(act(1, "forget").status()).isEqualTo(409);
    assertThat(function.everything()).isEqualTo(before);

    var link = function.mine(9, second);
    var forgotten = function.send(function.json("http/confirm", link, Map.of("action", "forget")));
    assertThat(forgotten.status()).isEqualTo(200);
    assertThat(function.enrollment(1, EnrollmentFunction.FIRST).person().isForgotten()).isTrue();
    assertThat(function.enrollment(1, second).person().isForgotten()).isTrue();
    assertThat(function.enrollment(2, EnrollmentFunction.FIRST).person().isForgotten()).isFalse();
  }

  @Test
  void whoIsForgottenIsSoUnderTheAddressesOfEveryYear() {
    function.seat(1, 2);
    function.nextYear();
    function.enroll(1);
    function.confirm(1, EnrollmentFunction.FIRST.next());
    move(1, 9);
    function.nextYear();
    var third = EnrollmentFunction.FIRST.next().next();
    function.enroll(9);
    function.confirm(9, third);

    var link = function.mine(9, third);
    function.send(function.json("http/confirm", link, Map.of("action", "forget")));

    assertThat(function.enrollment(1, EnrollmentFunction.FIRST).person().isForgotten()).isTrue();
  }

  @Test
  void byWhicheverYearsLinkTheyAskForIt() {
    threeYears(function);

    var link = function.mine(9, EnrollmentFunction.FIRST.next());
    assertThat(act(link, "forget").status()).isEqualTo(200);

    var second = EnrollmentFunction.FIRST.next();
    for (var row :
        List.of(
            function.enrollment(1, EnrollmentFunction.FIRST),
            function.enrollment(9, second),
            function.enrollment(1, second.next()),
            function.enrollment(9, second.next()))) {
      assertThat(row.person().isForgotten()).isTrue();
    }
  }

  /// The second year leads to the third, though that one is looked at first.
  @Test
  void byAnAddressThatOnlyAnEarlierYearGives() {
    var second = EnrollmentFunction.FIRST.next();
    fromTheFirstYearOn(function);

    assertThat(act(1, "forget").status()).isEqualTo(200);

    for (var row :
        List.of(
            function.enrollment(1, EnrollmentFunction.FIRST),
            function.enrollment(1, second),
            function.enrollment(9, second),
            function.enrollment(9, second.next()))) {
      assertThat(row.person().isForgotten()).isTrue();
    }
  }

  @Test
  void whatIsInterruptedIsDoneByTheNextClickWhicheverYearLeadsToWhich() {
    var last = EnrollmentFunction.FIRST.next().next();
    for (var call = 1; call <= 20; call++) {
      try (var there = new EnrollmentFunction(1, 3)) {
        fromTheFirstYearOn(there);
        var event = there.json("http/confirm", there.mine(1), Map.of("action", "forget"));
        there.faults.reset();
        there.faults.at(call, DynamoFault.KILL_AFTER);
        try {
          there.send(event);
        } catch (DynamoFault.Killed _) {
          there.faults.reset();
        }
        there.faults.reset();

        assertThat(there.send(event).status()).as("%s", call).isEqualTo(200);

        assertThat(there.enrollment(9, last).person().isForgotten()).as("%s", call).isTrue();
      }
    }
  }

  /// The first year by one address, the second by another that staff changed into that one, and the
  /// third by the other again.
  private static void fromTheFirstYearOn(EnrollmentFunction function) {
    var second = EnrollmentFunction.FIRST.next();
    function.seat(1);
    function.nextYear();
    function.enroll(9);
    function.confirm(9, second);
    assertThat(correct(function, 9, 1).ok()).isTrue();
    function.nextYear();
    function.enroll(9);
    function.confirm(9, second.next());
  }

  /// Somebody else has been here in an earlier year by the address that a form had by mistake in
  /// this one.
  @Test
  void whoseAddressAFormHadByMistakeIsSomebodyElseInEveryYear() {
    var second = EnrollmentFunction.FIRST.next();
    function.seat(1, 2);
    function.nextYear();
    function.enroll(1);
    move(1, 9);
    function.confirm(9, second);

    var link = function.mine(9, second);
    assertThat(act(link, "forget").status()).isEqualTo(200);

    assertThat(function.enrollment(9, second).person().isForgotten()).isTrue();
    assertThat(function.enrollment(1, second).person().isForgotten())
        .as("of the form that they sent")
        .isTrue();
    assertThat(function.enrollment(1, EnrollmentFunction.FIRST).person()).isEqualTo(person(1));
  }

  @Test
  void whoseAddressAFormHadByMistakeMayBeForgotten() {
    var second = EnrollmentFunction.FIRST.next();
    function.seat(1, 2);
    function.nextYear();
    function.enroll(1);
    move(1, 9);
    function.confirm(9, second);

    assertThat(act(1, "forget").status()).isEqualTo(200);

    assertThat(function.enrollment(1, EnrollmentFunction.FIRST).person().isForgotten()).isTrue();
    assertThat(function.enrollment(9, second)).isInstanceOf(Enrollment.Confirmed.class);
    assertThat(function.enrollment(1, second).person().isForgotten()).isFalse();
  }

  @Test
  void whatIsInterruptedAtAnyCallIsDoneByTheNextClick() {
    for (var call = 1; call <= 16; call++) {
      try (var there = new EnrollmentFunction(1, 3)) {
        threeYears(there);
        var link = there.mine(9, EnrollmentFunction.FIRST.next());
        var event = there.json("http/confirm", link, Map.of("action", "forget"));
        there.faults.reset();
        there.faults.at(call, DynamoFault.KILL_AFTER);
        try {
          there.send(event);
        } catch (DynamoFault.Killed _) {
          there.faults.reset();
        }
        there.faults.reset();

        assertThat(there.send(event).status()).as("%s", call).isEqualTo(200);

        assertThat(there.enrollment(1, EnrollmentFunction.FIRST).person().isForgotten())
            .as("%s", call)
            .isTrue();
      }
    }
  }

  /// The first year by one address, the second by another, and in the third staff put the first one
  /// right.
  private static void threeYears(EnrollmentFunction function) {
    var second = EnrollmentFunction.FIRST.next();
    function.seat(1);
    function.nextYear();
    function.enroll(9);
    function.confirm(9, second);
    function.nextYear();
    function.enroll(1);
    function.confirm(1, second.next());
    assertThat(correct(function, 1, 9).ok()).isTrue();
  }

  @Test
  void aFormThereIsAnsweredAsAnyAndTheMailboxReadsWhyItDoesNotCount() {
    function.seat(1, 2);
    move(1, 9);
    var later = Duration.ofHours(1);
    function.clock.set(MONDAY.plus(later).toString());
    var stranger = EnrollmentFunction.fields(1);
    stranger.put("name", "Karl Ny");

    var known = function.send(function.arrived(EnrollmentFunction.fields(1), later));

    assertThat(known.status()).isEqualTo(202);
    assertThat(function.send(function.arrived(stranger, later)).status()).isEqualTo(202);
    assertThat(function.letters("enrollment-former/" + function.id(1))).hasSize(1);
    assertThat(function.letters("enrollment-link/" + function.id(1))).isEmpty();
    assertThat(function.letters("enrollment-shared")).isEmpty();
    assertThat(function.enrollment(9, EnrollmentFunction.FIRST))
        .isInstanceOf(Enrollment.Confirmed.class);
  }

  @Test
  void nobodyElseGetsItAndStaffAreShownWhoseItWas() {
    function.seat(1, 2);
    move(1, 9);
    var before = function.roster();

    var refused = correct(2, 1);

    assertThat(refused.refusal()).isEqualTo("address-used");
    assertThat(refused.text("problem"))
        .contains("field=newEmail", function.id(1), "who goes on as " + function.id(9));
    assertThat(refused.next("show-enrollment")).containsEntry("email", address(1));
    assertThat(function.roster()).isEqualTo(before);
    assertThat(correct(9, 1).message()).contains("It is corrected; the enrolment is confirmed.");
    assertThat(function.state(1)).isEqualTo("confirmed");
  }

  @Test
  void staffWhoNameItMeanThePerson() {
    function.seat(1, 2);
    move(1, 9);
    var now = "The address that was named is a former one: this person has " + address(9) + " now.";

    var show = function.event("show-enrollment");
    show.remove("enrollment");
    show.put("email", address(1));
    var shown = function.send(show);
    assertThat(shown.message()).isEqualTo("The enrolment is confirmed. " + now);
    assertThat(function.ordered("send-link", 1).message()).endsWith(now);
    assertThat(function.letters("enrollment-link/" + function.id(9))).hasSize(1);
    var promoted = function.event("promote-enrollment");
    promoted.remove("email");
    promoted.put("network", EnrollmentFunction.NETWORK);
    promoted.put("enrollment", function.id(1));
    assertThat(function.send(promoted).message())
        .endsWith(
            "The enrolment that was named is of a former address: this person has "
                + address(9)
                + " now.");
    var removed = function.ordered("remove-enrollment", 1);
    assertThat(removed.message()).startsWith("The enrolment is removed, by ").endsWith(now);
    assertThat(function.state(9)).isEqualTo("left");
    assertThat(function.ordered("promote-enrollment", 1).refusal()).isEqualTo("taken-off");
    assertThat(function.ordered("admit-enrollment", 1).message()).endsWith(now);
  }

  /// Whoever has it has asked for none of that. Staff who put the form right may do so again.
  @Test
  void staffWhoNameAnAddressThatAFormHadByMistakeDecideAboutNobody() {
    function.seat(2);
    function.enroll(1);
    move(1, 9);
    function.confirm(9);
    var mistaken =
        "The address that was named was on the form by mistake: this person has "
            + address(9)
            + " now.";
    var before = function.roster();

    for (var command :
        List.of("send-link", "promote-enrollment", "remove-enrollment", "admit-enrollment")) {
      assertThat(function.ordered(command, 1).refusal())
          .as(command)
          .isEqualTo("enrollment-unknown");
    }
    assertThat(function.state(9)).isEqualTo("confirmed");
    assertThat(function.letters("enrollment-link")).isEmpty();
    assertThat(function.roster()).isEqualTo(before);
    assertThat(correct(1, 9).message()).endsWith(mistaken);
    var show = function.event("show-enrollment");
    show.remove("enrollment");
    show.put("email", address(1));
    assertThat(function.send(show).message()).isEqualTo("The enrolment is confirmed. " + mistaken);
    var removed = function.event("remove-enrollment");
    removed.remove("email");
    removed.put("network", EnrollmentFunction.NETWORK);
    removed.put("enrollment", function.id(1));
    assertThat(function.send(removed).ok()).as("who names the row means whom it leads to").isTrue();
    assertThat(function.state(9)).isEqualTo("left");
  }

  @Test
  void whoCorrectsByAFormerAddressReadsWhichOneHoldsThen() {
    function.seat(1);
    assertThat(correct(1, 9).message()).as("it was the present one").doesNotContain("former one");

    var moved = correct(1, 7);
    assertThat(moved.message())
        .contains("Both addresses are written to")
        .endsWith("this person has " + address(7) + " now.");
    var back = correct(1, 1);
    assertThat(back.message())
        .contains("Both addresses are written to")
        .doesNotContain("former one");
    assertThat(function.state(1)).isEqualTo("confirmed");
  }

  @Test
  void bothAddressesStandInTheOwnHistory() {
    function.seat(1);
    move(1, 9);
    var event = function.visit("http/enrollment", function.mine(9));
    event.put("queryStringParameters", Map.of("do", "export"));

    var own = function.send(event);

    assertThat(Answered.parts(own.json(), "history"))
        .extracting(step -> step.get("by") + " " + step.get("action"))
        .contains("you enroll", "you confirm", "secretariat correct-enrollment");

    var later = Duration.ofHours(1);
    function.clock.set(MONDAY.plus(later).toString());
    function.send(function.arrived(EnrollmentFunction.fields(1), later));
    var since = function.send(event);
    assertThat(function.letters("enrollment-former")).hasSize(1);
    assertThat(Answered.parts(since.json(), "history"))
        .extracting(step -> step.get("by") + " " + step.get("action"))
        .as("whoever reads mail at the former one")
        .containsOnlyOnce("you enroll")
        .contains("another person enroll");
    assertThat(Answered.parts(since.json(), "letters"))
        .isEqualTo(Answered.parts(own.json(), "letters"));
  }

  private void move(int number, int to) {
    assertThat(correct(number, to).ok()).isTrue();
  }

  private Answered correct(int number, int to) {
    return correct(function, number, to);
  }

  private static Answered correct(EnrollmentFunction function, int number, int to) {
    var order = new LinkedHashMap<>(function.event("correct-enrollment"));
    order.keySet().retainAll(List.of("command", "actor"));
    order.put("network", EnrollmentFunction.NETWORK);
    order.put("email", address(number));
    order.put("newEmail", address(to));
    return function.send(order);
  }

  private Answered act(int number, String action) {
    return act(function.mine(number), action);
  }

  private Answered act(String link, String action) {
    return function.send(function.json("http/confirm", link, Map.of("action", action)));
  }

  private Answered page(int number, String asked) {
    var event = function.visit("http/enrollment", function.mine(number));
    event.put("queryStringParameters", asked.isEmpty() ? Map.of() : Map.of("do", asked));
    return function.send(event);
  }

  private static String address(int number) {
    return person(number).address().value();
  }
}
