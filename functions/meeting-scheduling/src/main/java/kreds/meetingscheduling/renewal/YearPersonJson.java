package kreds.meetingscheduling.renewal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.meeting.Attendees;
import kreds.meeting.Renewal;
import kreds.meeting.RunMeetings;
import kreds.meeting.YearOver;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.web.api.Means;

/// What becomes of one of a year that is over.
///
/// @param was how they stood in it
/// @param said whether they go on; absent of who was not asked
/// @param becomes how they stand in the year that follows; absent of who is not in it
/// @param letter which one they get
record YearPersonJson(
    String name,
    String company,
    String was,
    @Means("continues, stops or silent.") Optional<String> said,
    Optional<String> becomes,
    String letter) {

  static List<YearPersonJson> all(ClosingAYear.Closed closed) {
    var year = closed.year().orElseThrow();
    var next = next(year);
    var letters = new HashMap<String, String>();
    for (var farewell : year.farewells(closed.before())) {
      letters.put(farewell.who().id(), farewell.letter().key());
    }
    for (var letter : closed.letters()) {
      for (var each : closed.before().roster().enrollments()) {
        if (each.person().address().equals(letter.to().address())) {
          letters.putIfAbsent(each.id(), letter.kind().key());
        }
      }
    }
    var all = new ArrayList<YearPersonJson>();
    for (var each : closed.before().roster().enrollments()) {
      var letter = letters.get(each.id());
      if (letter != null) {
        all.add(
            new YearPersonJson(
                each.person().name(),
                each.person().company().name(),
                each.state(),
                said(closed.before(), each),
                Optional.ofNullable(next.get(each.person().address())),
                letter));
      }
    }
    return all;
  }

  private static HashMap<EmailAddress, String> next(YearOver year) {
    var next = new HashMap<EmailAddress, String>();
    year.next()
        .ifPresent(begun ->
            begun
                .next()
                .after()
                .enrollments()
                .forEach(each -> next.put(each.person().address(), each.state())));
    return next;
  }

  private static Optional<String> said(RunMeetings run, Enrollment each) {
    if (!(each instanceof Enrollment.Confirmed)) {
      return Optional.empty();
    }
    return new Renewal(run)
        .asked()
        .filter(asked -> asked.inquiry().question() instanceof Question.Renewing)
        .map(asked ->
            asked
                .response(Attendees.formerly(run.roster(), each), Response.Renewal.class)
                .map(said -> said.continues() ? "continues" : "stops")
                .orElse("silent"));
  }
}
