package kreds.enrollment;

import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Answer;
import kreds.inquiry.Choice;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Response;
import kreds.meeting.RunMeetings;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The file with all that is kept of a person (art. 15 GDPR) has what they have answered about the
/// meetings and what is noted of them, at whichever address they did.
final class OwnAnswersTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void allThatOneHasAnsweredIsInTheFileAndNothingOfAnybodyElse() {
    var dated = meeting();
    keep(dated.all());
    said(1, dated.record().rsvp().orElseThrow().inquiry(), new Response.Rsvp(true, "Vegetar"));
    var evaluated = anEvaluation(dated);
    var run = evaluated.meeting().all();
    var seen = after(run.attend("m-1", List.of(function.id(2)), List.of(), evaluated.asked()));
    var before = dated.meeting();
    var meeting = seen.meetings().getFirst().meeting();
    function.stored.write(new Write.MeetingSaved(Optional.of(before), meeting));
    keep(evaluated.evaluation().inquiry());
    function.clock.set(evaluated.asked().toString());
    said(2, evaluated.evaluation().inquiry(), new Response.Evaluated(4, Map.of(), "Godt."));

    var first = group(1);
    assertThat(Answered.parts(first, "answers"))
        .singleElement()
        .satisfies(answer -> {
          assertThat(answer).containsEntry("inquiry", "m-1/rsvp");
          assertThat(answer).containsEntry("said", List.of("coming", "Vegetar"));
        });
    assertThat(Answered.parts(first, "meetings").getFirst()).containsEntry("present", false);
    assertThat(first.toString()).doesNotContain("Godt.", function.id(2));
    assertThat(Answered.parts(group(2), "meetings").getFirst()).containsEntry("present", true);
    assertThat(group(2).toString()).contains("said=[4, Godt.]").doesNotContain("Vegetar");
  }

  @Test
  void whatWasAnsweredAtAFormerAddressIsInItToo() {
    var ruled = after(meeting().all().rule("Regler.", "", function.clock.instant()));
    keep(ruled);
    said(1, ruled.group().getFirst().inquiry(), new Response.Accepted(1));
    move(1, 9);

    assertThat(Answered.parts(group(9), "answers"))
        .singleElement()
        .satisfies(answer -> assertThat(answer).containsEntry("inquiry", "rules-1"));
    assertThat(page(9)).contains("Læs reglerne").doesNotContain("Læs og accepter reglerne");
  }

  /// One mailbox that also makes the meeting happen is asked, and answers, as that.
  @Test
  void whatOneHasAnsweredAsTheHostAndWasWrittenToAsTheHostIsInItToo() {
    function.seat(1, 2);
    var polled =
        aMeetingOf(new NetworkFixture(function.roster()).in(RunState.RUNNING))
            .by(MeetingFixture.hostedBy(SamplePeople.person(1)))
            .polling();
    keep(polled.all());
    var poll = polled.record().poll().orElseThrow().inquiry();
    var choices = Map.of("date-1", Choice.YES, "date-2", Choice.IF_NEEDED, "date-3", Choice.NO);
    said(MeetingFixture.HOST, poll, new Response.DateChoices(choices, "Parkér bag huset"));
    var letter = Letter.of(LetterKind.MEETING_POLL, SamplePeople.person(1), Map.of(), Map.of());
    for (var to : List.of(MeetingFixture.HOST, "t-another")) {
      function.stored.write(
          new Write.LetterAdded(
              Delivery.now("meeting-poll/m-1/" + to, letter, function.clock.instant())));
    }

    assertThat(Answered.parts(group(1), "answers"))
        .singleElement()
        .satisfies(answer ->
            assertThat(answer.toString()).contains("yes", "if-needed", "Parkér bag huset"));
    assertThat(Answered.parts(group(1), "letters"))
        .filteredOn(sent -> LetterKind.MEETING_POLL.key().equals(sent.get("kind")))
        .hasSize(1);
    assertThat(group(2).toString()).doesNotContain("Parkér", "meeting-poll");

    move(1, 9);
    assertThat(Answered.parts(group(9), "answers"))
        .as("the team keeps the former address")
        .singleElement()
        .satisfies(answer -> assertThat(answer.toString()).contains("Parkér bag huset"));
    assertThat(Answered.parts(group(9), "letters"))
        .filteredOn(sent -> LetterKind.MEETING_POLL.key().equals(sent.get("kind")))
        .hasSize(1);
  }

  /// A form that nobody had clicked named the host's mailbox by mistake.
  @Test
  void whatAMailboxSaysThatWasOnlyMistypedIsSomebodyElses() {
    function.seat(1, 2);
    function.enroll(4);
    move(4, 9);
    function.confirm(9);
    var polled =
        aMeetingOf(new NetworkFixture(function.roster()).in(RunState.RUNNING))
            .by(MeetingFixture.hostedBy(SamplePeople.person(4)))
            .polling();
    keep(polled.all());
    var choices = Map.of("date-1", Choice.YES, "date-2", Choice.IF_NEEDED, "date-3", Choice.NO);
    said(
        MeetingFixture.HOST,
        polled.record().poll().orElseThrow().inquiry(),
        new Response.DateChoices(choices, "Parkér bag huset"));
    var letter = Letter.of(LetterKind.MEETING_POLL, SamplePeople.person(4), Map.of(), Map.of());
    function.stored.write(
        new Write.LetterAdded(
            Delivery.now(
                "meeting-poll/m-1/" + MeetingFixture.HOST, letter, function.clock.instant())));

    assertThat(Answered.parts(group(9), "answers")).isEmpty();
    assertThat(Answered.parts(group(9), "letters"))
        .extracting(sent -> sent.get("kind"))
        .contains(LetterKind.ENROLLMENT_CONFIRM.key())
        .doesNotContain(LetterKind.MEETING_POLL.key());
  }

  private void move(int number, int to) {
    var order = function.event("correct-enrollment");
    order.put("network", EnrollmentFunction.NETWORK);
    order.put("email", SamplePeople.person(number).address().value());
    order.put("newEmail", SamplePeople.person(to).address().value());
    assertThat(function.send(order).all()).containsEntry("ok", true);
  }

  private MeetingFixture meeting() {
    function.seat(1, 2);
    return aMeetingOf(new NetworkFixture(function.roster()).in(RunState.RUNNING))
        .fixedOn(firstMorning());
  }

  private void keep(RunMeetings run) {
    for (var record : run.meetings()) {
      function.stored.write(new Write.MeetingSaved(Optional.empty(), record.meeting()));
      record.inquiries().forEach(asked -> keep(asked.inquiry()));
    }
    run.group().forEach(asked -> keep(asked.inquiry()));
  }

  private void keep(Inquiry inquiry) {
    function.stored.write(new Write.InquirySaved(Optional.empty(), inquiry));
  }

  private void said(int number, Inquiry inquiry, Response response) {
    said(function.id(number), inquiry, response);
  }

  private void said(String who, Inquiry inquiry, Response response) {
    var answer = new Answer(who, response, function.clock.instant(), inquiry.turn());
    function.stored.write(new Write.AnswerKept(inquiry, answer));
  }

  private Map<String, Object> group(int number) {
    var event = function.visit("http/enrollment", function.mine(number));
    event.put("queryStringParameters", Map.of("do", "export"));
    return function.send(event).json();
  }

  private String page(int number) {
    return function.send(function.visit("http/enrollment", function.mine(number))).body();
  }
}
