package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kreds.aws.dynamo.Item;
import kreds.run.Applicant;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.handler.ShownForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the open form does with spam and floods: the polite answer, nothing stored, no mail (A3,
/// A4).
final class FloodTest {
  private static final int FROM_ONE_SOURCE = 120;

  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void aThousandAddressesFromOneSourceGetNoMoreMailsThanAnOfficeNeedsAndTheAnswersAreAllTheSame() {
    var first = send(1, "192.0.2.10");
    for (var number = 2; number <= 200; number++) {
      assertThat(send(number, "192.0.2.10")).isEqualTo(first);
    }
    assertThat(function.letters("enrollment-confirm")).hasSize(FROM_ONE_SOURCE);
    assertThat(function.roster().enrollments()).hasSize(FROM_ONE_SOURCE);

    var stored = function.everything();
    assertThat(send(201, "192.0.2.10")).isEqualTo(first);
    assertThat(function.everything()).isEqualTo(stored);
    assertThat(send(202, "198.51.100.7")).isEqualTo(first);
    assertThat(function.letters("enrollment-confirm")).hasSize(FROM_ONE_SOURCE + 1);

    function.clock.advance(Duration.ofHours(1));
    send(203, "192.0.2.10");
    assertThat(function.letters("enrollment-confirm")).hasSize(FROM_ONE_SOURCE + 2);
  }

  @Test
  void whatIsCountedIsForgottenAndNamesNeitherSourceNorAddress() {
    send(1, "192.0.2.10");

    var counts =
        function.handler.aws.rows("Contacts").stream()
            .map(Item::of)
            .filter(row -> row.required("pk").startsWith("limit/"))
            .toList();
    assertThat(counts).hasSize(3).allMatch(row -> row.number("count") == 1);
    assertThat(counts)
        .extracting(row -> row.number("expiresAt"))
        .allMatch(at -> at > function.clock.instant().getEpochSecond() + 3_600)
        .allMatch(at -> at <= function.clock.instant().getEpochSecond() + 25 * 3_600);
    assertThat(counts.toString()).doesNotContain("192.0.2.10").doesNotContain("deltager1");
  }

  @Test
  void aLostResponseIsCountedOnce() {
    function.faults.at(2, kreds.testing.aws.DynamoFault.LOST_RESPONSE);
    assertThat(send(1, "192.0.2.10").status()).isEqualTo(503);
    function.faults.reset();
    assertThat(send(1, "192.0.2.10").status()).isEqualTo(202);

    assertThat(function.handler.aws.rows("Contacts")).hasSize(3);
    assertThat(function.handler.aws.rows("Contacts"))
        .allMatch(row -> Item.of(row).number("count") == 1);
  }

  @Test
  void aFormThatIsSentAtOnceOrHasTheTrapFilledIsAnsweredAsAnyOtherAndNothingIsStored() {
    var page = shown();
    function.clock.advance(Duration.ofSeconds(2));
    var stored = function.everything();

    var tooFast = browser(page, "");
    function.clock.advance(Duration.ofSeconds(1));
    var trapped = browser(page, "SEO");
    assertThat(function.everything()).isEqualTo(stored);

    var person = browser(page, "");
    assertThat(person.status()).isEqualTo(303);
    assertThat(tooFast).isEqualTo(person);
    assertThat(trapped).isEqualTo(person);
    assertThat(function.letters("enrollment-confirm")).hasSize(1);
  }

  @Test
  void whoPostsTheAddressOfAnotherOftenUsesUpNothingThatItsOwnerNeeds() {
    function.enroll(1);
    for (var number = 1; number <= 10; number++) {
      var fields = EnrollmentFunction.fields(1);
      fields.put("role", "Rolle " + number);
      function.send(function.form(fields, 1));
    }
    assertThat(function.letters("enrollment-confirm")).hasSize(1);
    assertThat(who().role()).isEqualTo("Rolle 10");
    assertThat(ofTheAddress()).extracting(row -> row.number("count")).containsExactly(1L);

    function.clock.advance(Duration.ofMinutes(11));
    function.enroll(1);
    assertThat(function.letters("enrollment-confirm")).hasSize(2);
    assertThat(ofTheAddress()).extracting(row -> row.number("count")).containsExactly(2L);
  }

  @Test
  void aHundredAddressesOfOneMailboxGetSixLetters() {
    for (var number = 1; number <= 100; number++) {
      var fields = EnrollmentFunction.fields(number);
      fields.put("email", "karen+" + number + "@holm.example");
      function.send(function.form(fields, number));
    }
    assertThat(function.letters("enrollment-confirm")).hasSize(6);
    assertThat(function.roster().enrollments()).hasSize(100);
  }

  @Test
  void whoeverTypesAddressesOfAMailboxUsesUpNothingThatItsOwnerNeeds() {
    for (var number = 1; number <= 7; number++) {
      function.send(function.form(of("karen+" + number + "@holm.example"), number));
    }
    function.send(function.form(of("karen@holm.example"), 8));
    function.send(function.form(of("karen+kreds@holm.example"), 9));

    assertThat(function.letters("enrollment-confirm")).hasSize(7);
    assertThat(function.handler.aws.rows("Deliveries").toString())
        .contains("karen@holm.example")
        .doesNotContain("karen+kreds@holm.example");
    assertThat(function.roster().enrollments()).hasSize(9);

    function.clock.advance(Duration.ofDays(1));
    function.send(function.form(of("karen+kreds@holm.example"), 86_400_009));
    assertThat(function.letters("enrollment-confirm")).hasSize(8);
    assertThat(function.roster().enrollments().getLast().who().arrivedAt())
        .isEqualTo(MONDAY.plusMillis(9));
  }

  @Test
  void whoCouldNotBeToldOfAnotherNameKeepsTheirOwn() {
    function.send(function.form(of("karen@holm.example"), 1));
    for (var number = 1; number <= 6; number++) {
      function.send(function.form(of("karen+" + number + "@holm.example"), 1 + number));
    }
    var before = function.roster().enrollments().getFirst();
    var other = of("karen@holm.example");
    other.put("name", "Anders And");
    function.clock.advance(Duration.ofMinutes(11));

    assertThat(function.send(function.form(other, 900_000)).status()).isEqualTo(202);
    assertThat(function.roster().enrollments().getFirst()).isEqualTo(before);
    assertThat(function.letters("enrollment-confirm")).hasSize(6);
    assertThat(function.letters("enrollment-shared")).isEmpty();
    function.clock.advance(Duration.ofDays(1));
    function.send(function.form(of("karen@holm.example"), 86_900_000));
    assertThat(function.letters("enrollment-confirm")).hasSize(7);
  }

  private static Map<String, Object> of(String email) {
    var fields = EnrollmentFunction.fields(1);
    fields.put("email", email);
    return fields;
  }

  @Test
  void aFormThatIsShownAgainIsTakenWhenItIsSentOnAtOnce() {
    var empty = HandlerUnderTest.asForm(function.event("http/enroll"), Map.of("name", "Karen"));
    var again = function.send(empty);
    assertThat(again.status()).isEqualTo(422);

    var fields = ShownForm.fields(again.body());
    EnrollmentFunction.fields(1).forEach((name, value) -> fields.put(name, value.toString()));
    function.send(HandlerUnderTest.asForm(function.event("http/enroll"), fields));
    assertThat(function.roster().enrollments()).hasSize(1);
  }

  @Test
  void aTrappedFormForANetworkThatIsNotThereIsNotThereEither() {
    var event = HandlerUnderTest.asForm(function.event("http/enroll"), Map.of("remark", "x"));
    event.put("pathParameters", Map.of("network", "ukendt"));

    assertThat(function.send(event).status()).isEqualTo(404);
  }

  private Applicant who() {
    return function.roster().enrollments().getFirst().who();
  }

  private List<Item> ofTheAddress() {
    return function.handler.aws.rows("Contacts").stream()
        .map(Item::of)
        .filter(row -> row.required("pk").startsWith("limit/enrollment/address/"))
        .toList();
  }

  private Answered send(int number, String source) {
    var event = function.form(EnrollmentFunction.fields(number), number);
    http(event).put("sourceIp", source);
    return function.send(event);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> http(Map<String, Object> event) {
    return (Map<String, Object>)
        Optional.ofNullable(Answered.part(event, "requestContext").get("http")).orElseThrow();
  }

  /// The signed time in the form, as the page shows it now.
  private String shown() {
    var html = function.send(function.event("http/network")).body();
    var found = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"").matcher(html);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private Answered browser(String shown, String trap) {
    var fields = new LinkedHashMap<>(EnrollmentFunction.fields(1));
    fields.put("shown", shown);
    fields.put("remark", trap);
    return function.send(HandlerUnderTest.asForm(function.event("http/enroll"), fields));
  }
}
