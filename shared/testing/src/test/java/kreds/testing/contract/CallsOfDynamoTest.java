package kreds.testing.contract;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.form;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.Tables;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.delivery.Concern;
import kreds.delivery.LetterKind;
import kreds.delivery.MailLine;
import kreds.id.RunId;
import kreds.outcome.Refusal;
import kreds.outcome.Stale;
import kreds.outcome.Unavailable;
import kreds.proposal.ProposalState;
import kreds.testing.aws.DynamoFault;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What the ports cost on DynamoDB, and what they answer when it fails.
final class CallsOfDynamoTest {
  private static final String NETWORK = "plastgenanvendelse";
  private static final RunId FIRST = RunId.first(NETWORK);

  private final EmbeddedAws aws = EmbeddedAws.inMemory();
  private final FaultyDynamo faulty = new FaultyDynamo(aws.db());
  private final Stored stored = Stored.of(new Dynamo(faulty.client()), tables());

  @BeforeEach
  void open() {
    stored.open(aNetwork().network(), aNetwork().run());
    for (var number = 1; number <= 30; number++) {
      stored.write(new Write.SeatSaved(form(FIRST, number)));
    }
    faulty.reset();
  }

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void whatEverybodySeesCostsTheSameHoweverManySeatsThereAre() {
    stored.networks().of(NETWORK);
    assertThat(faulty.counts()).containsExactly(Map.entry("getItem", 2));
    faulty.reset();
    stored.networks().listed();
    assertThat(faulty.counts()).containsExactly(Map.entry("query", 1));
  }

  @Test
  void aCalendarCostsTheSameHoweverManyTakePart() {
    stored.calendars().network(NETWORK);
    stored.calendars().seat(FIRST, "e-1");
    stored.calendars().turn("k-1");
    assertThat(faulty.counts()).containsExactly(Map.entry("getItem", 3));
    faulty.reset();
    stored.calendars().concerning(person(1).address());
    assertThat(faulty.counts()).isEqualTo(Map.of("query", 2, "batchGetItem", 1));
    faulty.reset();
    stored.calendars().concerning(person(99).address());
    assertThat(faulty.counts()).containsExactly(Map.entry("query", 2));
  }

  @Test
  void whatIsDecidedOnIsOneQuery() {
    var readings =
        List.<Runnable>of(
            () -> stored.rosters().current(NETWORK),
            () -> stored.rosters().of(FIRST),
            () -> stored.rosters().due(MONDAY, 10),
            () -> stored.candidates().ofNetwork(NETWORK),
            () -> stored.meetings().of(FIRST, "m-1"),
            () -> stored.meetings().ofRun(FIRST),
            () -> stored.meetings().ofNetwork(NETWORK),
            () -> stored.meetings().open(),
            () -> stored.meetings().notHeld(),
            () -> stored.meetings().movers(MONDAY, 10),
            () -> stored.proposals().of("p-1"),
            () -> stored.proposals().in(ProposalState.RECEIVED),
            () -> stored.mailings().of("l-1"),
            () -> stored.mailings().issues(),
            () -> stored.contacts().subscribers().forEach(_ -> {}),
            () -> stored.mailings().due(MONDAY, 10),
            () -> stored.deliveries().due(MailLine.SERVICE, MONDAY, 10),
            () -> stored.deliveries().ofMailing("l-1").forEach(_ -> {}),
            () -> stored.deliveries().concerning(Concern.NEW),
            () -> stored.trail().of("network/" + NETWORK));
    for (var reading : readings) {
      faulty.reset();
      reading.run();
      assertThat(faulty.counts()).containsExactly(Map.entry("query", 1));
    }
    for (var reading :
        List.<Runnable>of(() -> stored.meetings().due(MONDAY, 10), () -> stored.mailings().all())) {
      faulty.reset();
      reading.run();
      assertThat(faulty.counts()).containsExactly(Map.entry("query", 2));
    }
  }

  @Test
  void aChangeIsOneTransaction() {
    var polling = aMeeting().polling();
    stored.write(
        new Write.MeetingSaved(Optional.empty(), polling.meeting()),
        new Write.LetterAdded(Contract.letter(LetterKind.MEETING_POLL, 1)),
        Contract.line("meeting/m-1", "a-1"));
    assertThat(faulty.counts()).containsExactly(Map.entry("transactWriteItems", 1));
  }

  @Test
  void whatIsTooMuchIsRefusedBeforeAnythingIsSent() {
    var writes = new ArrayList<Write>();
    IntStream.rangeClosed(0, Changes.MOST_ROWS)
        .forEach(number -> writes.add(Contract.line("test/many", "a-" + number)));

    assertThat(stored.changes().commit(writes).map(Refusal::code)).contains("too-much-at-once");
    assertThat(faulty.counts()).isEmpty();
  }

  @Test
  void whoCollidesWasSlower() {
    faulty.always(DynamoFault.TRANSACTION_CONFLICT);
    assertThatThrownBy(() -> commit(Contract.line("test/x", "a-1")))
        .isInstanceOf(Stale.class)
        .hasMessageContaining("audit line a-1");
    var letter = Contract.letter(LetterKind.ENROLLMENT_SEATED, 1);
    assertThatThrownBy(() -> stored.deliveries().claim(letter, MONDAY)).isInstanceOf(Stale.class);
  }

  @Test
  void whatIsThrottledOrGetsNoAnswerIsUnavailableJustNow() {
    for (var fault : List.of(DynamoFault.THROTTLE, DynamoFault.LOST_RESPONSE)) {
      faulty.always(fault);
      assertThatThrownBy(() -> commit(Contract.line("test/x", "a-" + fault)))
          .isInstanceOf(Unavailable.class);
      assertThatThrownBy(() -> stored.rosters().current(NETWORK)).isInstanceOf(Unavailable.class);
      assertThatThrownBy(() -> stored.contacts().of(person(1).address()))
          .isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void aRowThatCannotBeReadDoesNotHideTheOthers() {
    stored.write(new Write.LetterAdded(Contract.letter(LetterKind.ENROLLMENT_SEATED, 1)));
    stored.write(new Write.LetterAdded(Contract.letter(LetterKind.ENROLLMENT_SEATED, 2)));
    aws.db()
        .updateItem(update ->
            update
                .tableName(aws.table("Deliveries"))
                .key(
                    Map.of(
                        "pk", text("enrollment-seated/r-1"),
                        "sk", text("DELIVERY")))
                .updateExpression("SET kind = :odd")
                .expressionAttributeValues(Map.of(":odd", text("SOMETHING_ELSE"))));

    var due = stored.deliveries().due(MailLine.SERVICE, MONDAY, 10);

    assertThat(due.due())
        .extracting(letter -> letter.key())
        .containsExactly("enrollment-seated/r-2");
    assertThat(due.unreadable()).singleElement().asString().startsWith("enrollment-seated/r-1 ");
  }

  private void commit(Write write) {
    stored.changes().commit(List.of(write));
  }

  private Tables tables() {
    var names = new HashMap<String, String>();
    for (var function : aws.template().functions()) {
      names.putAll(function.environment());
    }
    return Tables.from(names);
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }
}
