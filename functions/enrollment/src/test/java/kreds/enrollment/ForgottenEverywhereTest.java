package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.interest.Interest;
import kreds.interest.Region;
import kreds.link.LinkSubject;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.Network;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.LinkLetters;
import kreds.run.Run;
import kreds.sample.NetworkFixture;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever asks to be forgotten is, in each run that they came through and under each address.
final class ForgottenEverywhereTest {
  private static final RunId OTHER = RunId.first("sjaellandske-produktionschefer");
  private static final String NEW_ADDRESS = "ny@firma1.example";

  private final EnrollmentFunction function = new EnrollmentFunction(12, 15);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void whereTheNetworkDoesNotComeAbout() {
    function.seat(1);
    listed(EnrollmentFunction.NETWORK, 1);
    decide("cancel-network");

    assertThat(forget(function.mine(1)).json()).containsEntry("state", "left");

    assertThat(function.enrollment(1, EnrollmentFunction.FIRST).person())
        .isEqualTo(Person.forgotten());
    assertNothingIsListed(EnrollmentFunction.NETWORK);
    assertThat(page(function.mine(1)).status()).isEqualTo(410);
    assertThat(forget(function.mine(1)).status()).isEqualTo(200);
    assertThat(function.roster().toString()).doesNotContain(person(1).address().value());
  }

  /// Nobody had clicked the form when staff put its address right.
  @Test
  void notWhatIsKeptOfAMailboxThatTheirFormHadByMistake() {
    function.enroll(1);
    listed(EnrollmentFunction.NETWORK, 1);
    var order = function.event("correct-enrollment");
    order.put("network", EnrollmentFunction.NETWORK);
    order.put("email", person(1).address().value());
    order.put("newEmail", person(9).address().value());
    assertThat(function.send(order).all()).containsEntry("ok", true);
    function.confirm(9);
    listed(EnrollmentFunction.NETWORK, 9);
    var id =
        Candidate.idOf(EnrollmentFunction.NETWORK, person(1).address(), function.handler.ids());

    assertThat(forget(function.mine(9)).status()).isEqualTo(200);

    assertThat(function.stored.candidates().of(EnrollmentFunction.NETWORK, id)).isPresent();
    assertThat(function.stored.interests().of(EnrollmentFunction.NETWORK, id)).isPresent();
    assertThat(function.roster().toString()).doesNotContain(person(1).address().value());
  }

  @Test
  void byTheOldLinkInBothNetworks() {
    merged(1);
    var old = function.mine(1);

    var answer = forget(old);

    assertThat(answer.status()).isEqualTo(200);
    assertForgottenInBoth();
    assertThat(page(old).status()).isEqualTo(410);
    assertThat(page(function.mine(1, OTHER)).status()).isEqualTo(410);
    var everything = function.everything();
    assertThat(forget(old).status()).isEqualTo(200);
    assertThat(function.everything()).as("twice is fine").isEqualTo(everything);
  }

  @Test
  void byTheNewLinkInBothNetworks() {
    merged(1, 2);

    assertThat(forget(function.mine(1, OTHER)).status()).isEqualTo(200);

    assertThat(function.enrollment(1, EnrollmentFunction.FIRST).person())
        .isEqualTo(Person.forgotten());
    assertThat(function.enrollment(1, OTHER).person()).isEqualTo(Person.forgotten());
    assertThat(function.stored.candidates().ofNetwork(OTHER.network())).hasSize(1);
    assertThat(function.stored.interests().ofNetwork(EnrollmentFunction.NETWORK)).hasSize(1);
    assertThat(function.enrollment(2, EnrollmentFunction.FIRST).person()).isEqualTo(person(2));
  }

  @Test
  void whatIsInterruptedAtAnyCallIsDoneByTheNextClick() {
    merged(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    for (var number = 1; number <= 12; number++) {
      var link = number % 2 == 0 ? function.mine(number) : function.mine(number, OTHER);
      function.faults.reset();
      function.faults.at(number, DynamoFault.KILL_AFTER);
      try {
        forget(link);
      } catch (DynamoFault.Killed _) {
        function.faults.reset();
      }
      function.faults.reset();

      assertThat(forget(link).status()).as("%s", number).isEqualTo(200);

      assertThat(function.enrollment(number, EnrollmentFunction.FIRST).person().isForgotten())
          .as("%s", number)
          .isTrue();
      assertThat(function.enrollment(number, OTHER).person().isForgotten())
          .as("%s", number)
          .isTrue();
    }
    assertNothingIsListed(EnrollmentFunction.NETWORK);
    assertNothingIsListed(OTHER.network());
  }

  @Test
  void underTheAddressThatStaffHadPutRight() {
    function.seat(1);
    listed(EnrollmentFunction.NETWORK, 1);
    var order = function.event("correct-enrollment");
    order.put("network", EnrollmentFunction.NETWORK);
    order.put("email", person(1).address().value());
    order.put("newEmail", NEW_ADDRESS);
    assertThat(function.send(order).all()).containsEntry("ok", true);
    var now =
        function.roster().enrollments().stream()
            .filter(Enrollment.Confirmed.class::isInstance)
            .findFirst()
            .orElseThrow();

    forget(
        function.handler.token(new LinkSubject.OfEnrollment(EnrollmentFunction.FIRST, now.id())));

    assertThat(function.roster().enrollments())
        .hasSize(2)
        .allMatch(each -> each.person().isForgotten());
    assertNothingIsListed(EnrollmentFunction.NETWORK);
  }

  private void assertForgottenInBoth() {
    assertThat(function.enrollment(1, EnrollmentFunction.FIRST).person())
        .isEqualTo(Person.forgotten());
    assertThat(function.enrollment(1, OTHER).person()).isEqualTo(Person.forgotten());
    assertNothingIsListed(EnrollmentFunction.NETWORK);
    assertNothingIsListed(OTHER.network());
  }

  private void assertNothingIsListed(String network) {
    assertThat(function.stored.candidates().ofNetwork(network)).isEmpty();
    assertThat(function.stored.interests().ofNetwork(network)).isEmpty();
  }

  /// Those came over from one network into the other; both have all of them on their lists.
  private void merged(int... numbers) {
    function.seat(numbers);
    var plan = NetworkFixture.plan(12, 15);
    var network = Network.published(OTHER.network(), plan.description(), "p-2", MONDAY);
    function.stored.open(network, Run.first(OTHER.network(), plan, MONDAY));
    for (var number : numbers) {
      listed(EnrollmentFunction.NETWORK, number);
      listed(OTHER.network(), number);
    }
    decide("merge-networks");
    assertThat(function.enrollment(1, OTHER)).isInstanceOf(Enrollment.Confirmed.class);
  }

  private void decide(String command) {
    var shown = function.send(function.event(command)).all();
    var done = function.send(Ready.of(shown, command)).all();
    assertThat(done).as("%s", done).containsEntry("ok", true);
  }

  /// That person is a candidate of the network, and has said that they are interested.
  private void listed(String network, int number) {
    var id = Candidate.idOf(network, person(number).address(), function.handler.ids());
    var origin = new Candidate.Origin(CandidateSource.STAFF, Basis.MEMBER, "");
    var row = Candidate.named(id, network, person(number), origin, MONDAY);
    var wish = new Interest.Wish("", Region.SJAELLAND, MONDAY.minus(Duration.ofDays(3)));
    var said =
        new Interest(
            id, network, person(number), wish, Optional.of(MONDAY), LinkLetters.first(MONDAY), 1);
    function.stored.write(
        new Write.CandidateAdded(row),
        new Write.InterestSaved(Optional.empty(), Optional.of(said)));
  }

  private Answered forget(String token) {
    return function.send(function.json("http/confirm", token, Map.of("action", "forget")));
  }

  private Answered page(String token) {
    return function.send(function.visit("http/enrollment", token));
  }
}
