package kreds.meetingscheduling;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.TestClock;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.handler.Answered;
import kreds.testing.s3.FakeS3;
import kreds.web.Route;
import kreds.web.api.AnswerSchema;
import org.junit.jupiter.api.Test;

/// What programs are told of the routes.
final class RoutesTest {

  @Test
  void everyRouteIsThereUnderItsName() {
    assertThat(routes().stream().map(Route::key))
        .containsExactly(
            "GET /polls/{token}",
            "POST /polls/{token}",
            "GET /meetings/{token}",
            "POST /meetings/{token}",
            "GET /meetings/{token}/calendar.ics",
            "POST /meetings/{token}/calendar",
            "POST /meetings/{token}/attendance",
            "GET /networks/{network}/calendar.ics",
            "GET /calendars/{token}",
            "GET /budgets/{token}",
            "GET /budgets/{token}/invoices.csv",
            "GET /rules/{token}",
            "POST /rules/{token}",
            "GET /speakers/{token}",
            "POST /speakers/{token}",
            "GET /ballots/{token}",
            "POST /ballots/{token}",
            "GET /renewals/{token}",
            "POST /renewals/{token}",
            "GET /minutes/{token}",
            "POST /minutes/{token}",
            "GET /evaluations/{token}",
            "POST /evaluations/{token}",
            "GET /files/{token}");
    assertThat(routes().stream().map(route -> route.operation().id()))
        .containsExactly(
            "poll",
            "answerPoll",
            "meeting",
            "answerMeeting",
            "meetingCalendar",
            "renewCalendar",
            "takeAttendance",
            "networkCalendar",
            "ownCalendar",
            "budget",
            "invoiceBasis",
            "rules",
            "acceptRules",
            "speaker",
            "answerSpeaker",
            "ballot",
            "vote",
            "renewal",
            "answerRenewal",
            "minutes",
            "objectToMinutes",
            "evaluation",
            "evaluateMeeting",
            "sendFile");
  }

  @Test
  void thePollsFormHasAFieldForEachDateThatAPollMayPropose() {
    var schema = routes().get(1).input().orElseThrow().schema();

    assertThat(Answered.part(schema, "properties"))
        .hasSize(15)
        .containsKeys("dates", "comment", "none")
        .containsEntry(
            "date-12", Map.of("type", "string", "enum", List.of("if-needed", "no", "yes")));
    assertThat(schema).containsEntry("required", List.of());
  }

  @Test
  void whatIsAnsweredIsDescribed() {
    var schemas = new AnswerSchema();
    for (var route : routes()) {
      var answer = route.operation().answer();
      assertThat(answer.isPresent()).isEqualTo(!route.operation().media().startsWith("text/"));
      answer.ifPresent(record -> assertThat(schemas.reference(record)).containsKey("$ref"));
    }

    assertThat(schemas.all().keySet())
        .containsExactlyInAnyOrder(
            "Poll",
            "DateTally",
            "PollAnswer",
            "Meeting",
            "Slot",
            "AgendaItem",
            "ExpectedAttendees",
            "ExpectedAttendee",
            "Rsvp",
            "CalendarAddress",
            "PresentPerson",
            "Budget",
            "Cost",
            "CountedMeetings",
            "Tariff",
            "PriceRow",
            "BudgetNow",
            "Rules",
            "Accepted",
            "Talk",
            "Speaks",
            "Fee",
            "Ballot",
            "BallotOption",
            "EachPays",
            "BallotResult",
            "CountedOption",
            "Voted",
            "Renewal",
            "YearPrice",
            "Renewed",
            "Minutes",
            "SharedFile",
            "Objection",
            "Evaluation",
            "Point",
            "Evaluated",
            "EvaluationResult",
            "Upload",
            "UploadField");
    assertThat(schemas.all().get("PollAnswer"))
        .containsEntry("description", "One answer a date: `date-1`, `date-2`, …")
        .containsEntry(
            "additionalProperties",
            Map.of("type", "string", "enum", List.of("yes", "if-needed", "no")));
    assertThat(schemas.all().get("Meeting"))
        .containsEntry(
            "required",
            List.of(
                "meeting",
                "network",
                "run",
                "number",
                "title",
                "state",
                "open",
                "answerOutdated",
                "programme",
                "people",
                "calendar"));
  }

  private static List<Route> routes() {
    try (var aws = EmbeddedAws.inMemory()) {
      return new MeetingSchedulingHandler(
              aws.environment("meeting-scheduling"),
              aws.db(),
              FakeS3.credentials(),
              TestClock.at(MONDAY))
          .routes();
    }
  }
}
