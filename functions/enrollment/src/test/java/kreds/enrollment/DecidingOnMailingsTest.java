package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingState;
import kreds.mailing.MailingText;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.run.Run;
import kreds.sample.NetworkFixture;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A network that is over is not advertised any more: staff see what else is written of it before
/// they decide, and the decision ends it in the same step (E15).
final class DecidingOnMailingsTest {
  private static final String NETWORK = EnrollmentFunction.NETWORK;
  private static final String OTHER = "sjaellandske-produktionschefer";

  private final EnrollmentFunction function = new EnrollmentFunction(12, 15);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theFirstStepNamesWhatIsWrittenOfTheNetworkAndEndsNothing() {
    everyKind();

    var shown = order("cancel-network", Map.of());

    assertThat(becomes(shown))
        .containsExactlyInAnyOrder(
            "l-approved stopped", "l-sending paused", "l-draft dropped", "l-leads untouched");
    assertThat(Ready.parts(Answered.part(shown, "data"), "mailings").toString())
        .contains("subject=Forårets temaer", "state=approved", "number=3");
    assertThat(String.valueOf(shown.get("message")))
        .contains(
            "3 other mailings go with it: 1 released one is stopped, 1 on its way is held,"
                + " 1 draft is dropped.",
            "1 mailing about something else leads to it and stays");
    assertThat(state("l-approved")).isEqualTo(MailingState.APPROVED);
  }

  @Test
  void theDecisionEndsThemWithItAndLeavesWhatIsAboutOthers() {
    everyKind();

    var done = decided("cancel-network");

    assertThat(done).as("%s", done).containsEntry("ok", true);
    assertThat(String.valueOf(done.get("message"))).contains("3 other mailings went with it");
    assertThat(state("l-approved")).isEqualTo(MailingState.CANCELLED);
    assertThat(state("l-sending")).isEqualTo(MailingState.PAUSED);
    assertThat(state("l-draft")).isEqualTo(MailingState.CANCELLED);
    assertThat(state("l-leads")).isEqualTo(MailingState.APPROVED);
    assertThat(function.stored.trail().of("mailing/l-approved").toString())
        .contains("cancel-network");
  }

  @Test
  void aMergedNetworkIsNoLongerAdvertisedEither() {
    everyKind();
    open(OTHER);

    decided("merge-networks");

    assertThat(state("l-approved")).isEqualTo(MailingState.CANCELLED);
    assertThat(state("l-sending")).isEqualTo(MailingState.PAUSED);
  }

  @Test
  void whatIsReleasedBetweenTheStepsIsSeenBeforeItIsDone() {
    var ready = Ready.of(order("cancel-network", Map.of()), "cancel-network");
    lay("l-approved", NETWORK, "Kom med", DecidingOnMailingsTest::released);

    var refused = function.send(ready).all();

    assertThat(refused.toString()).contains("number-changed", "l-approved");
    assertThat(state("l-approved")).isEqualTo(MailingState.APPROVED);
    function.send(Ready.of(refused, "cancel-network"));
    assertThat(state("l-approved")).isEqualTo(MailingState.CANCELLED);
  }

  @Test
  void theDraftsOfTheOtherWaysAreDroppedAndTheAdvertisingOfANetworkThatGoesOnIsNot() {
    function.seat(1);
    lay("l-approved", NETWORK, "Kom med", DecidingOnMailingsTest::released);
    lay("l-draft", NETWORK, "Kom også med", mailing -> mailing);
    order("cancel-network", Map.of());
    order("cancel-network", Map.of("reason", "En anden grund."));
    open(OTHER);
    order("merge-networks", Map.of());

    decided("extend-network");

    assertThat(state("l-approved")).isEqualTo(MailingState.APPROVED);
    assertThat(state("l-draft")).isEqualTo(MailingState.DRAFT);
    assertThat(function.stored.mailings().all())
        .filteredOn(mailing -> mailing.draft().tied().isPresent())
        .filteredOn(mailing -> mailing.state() == MailingState.DRAFT)
        .isEmpty();
  }

  @Test
  void theReasonIsSaidInTheLanguageOfTheReaderAndStaffAreWarnedWhereItIsNot() {
    function.enroll(1);
    function.confirm(1);
    english(2);

    var shown = order("cancel-network", Map.of());
    var said = order("cancel-network", Map.of("reasonEnglish", "Too few companies."));

    assertThat(String.valueOf(shown.get("message")))
        .contains("1 of them reads English and would find the reason in Danish", "reasonEnglish");
    assertThat(String.valueOf(said.get("message"))).doesNotContain("would find the reason");
    var draft = mailing(String.valueOf(Answered.part(said, "data").get("mailing")));
    assertThat(body(draft, Language.DA)).contains("For få virksomheder");
    assertThat(body(draft, Language.EN))
        .contains("Too few companies.")
        .doesNotContain("For få virksomheder");
    assertThat(Ready.of(said, "cancel-network"))
        .containsEntry("reasonEnglish", "Too few companies.");
  }

  /// One that waits for its time, one that is going out, a draft, one that is over, one about
  /// another network, and one that only leads there.
  private void everyKind() {
    function.seat(1, 2);
    lay("l-approved", NETWORK, "Kom med", DecidingOnMailingsTest::released);
    lay(
        "l-sending",
        NETWORK,
        "Kom med",
        mailing -> released(mailing).start(MONDAY.plusSeconds(60)).after());
    lay("l-draft", NETWORK, "Kom med", mailing -> mailing);
    lay("l-over", NETWORK, "Kom med", mailing -> released(mailing).cancel("late", 3).after());
    lay("l-other", OTHER, "Se {site}/networks/" + NETWORK + "-2", mailing -> released(mailing));
    lay(
        "l-leads",
        OTHER,
        "Se også [det andet]({site}/networks/" + NETWORK + ")",
        DecidingOnMailingsTest::released);
  }

  private void lay(String id, String network, String body, UnaryOperator<Mailing> brought) {
    var content =
        new MailingContent(
            network,
            Map.of(Language.DA, new MailingText("Forårets temaer", body)),
            new Audience(
                List.of(new Audience.Part.Candidates(network, Optional.empty())),
                List.of(),
                List.of()),
            Optional.of(MONDAY.plusSeconds(3600)),
            24);
    var by = new Mailing.Draft(EmailAddress.of("mette@example.dk"), MONDAY);
    var draft = Mailing.prepared(id, content, 3, by).after();
    function.stored.write(new Write.MailingSaved(Optional.empty(), draft));
    var now = brought.apply(draft);
    if (!now.equals(draft)) {
      function.stored.write(new Write.MailingSaved(Optional.of(draft), now));
    }
  }

  private static Mailing released(Mailing draft) {
    return draft.release(3, MONDAY).fold(decision -> decision.after(), _ -> draft);
  }

  private void open(String network) {
    var plan = NetworkFixture.plan(12, 15);
    var opened = Network.published(network, plan.description(), "p-2", MONDAY);
    function.stored.open(opened, Run.first(RunId.first(network).network(), plan, MONDAY));
  }

  /// A person who reads English has a place.
  private void english(int number) {
    var fields = EnrollmentFunction.fields(number);
    fields.put("lang", "en");
    function.send(function.form(fields, number));
    function.confirm(number);
  }

  private Map<String, Object> decided(String command) {
    return function.send(Ready.of(order(command, Map.of()), command)).all();
  }

  private Map<String, Object> order(String command, Map<String, Object> fields) {
    var event = function.event(command);
    event.putAll(fields);
    return function.send(event).all();
  }

  private List<String> becomes(Map<String, Object> answer) {
    return Ready.parts(Answered.part(answer, "data"), "mailings").stream()
        .map(each -> each.get("mailing") + " " + each.get("becomes"))
        .toList();
  }

  private MailingState state(String id) {
    return mailing(id).state();
  }

  private Mailing mailing(String id) {
    return function.stored.mailings().of(id).orElseThrow();
  }

  private static String body(Mailing mailing, Language language) {
    return mailing.content().in(language).orElseThrow().body();
  }
}
