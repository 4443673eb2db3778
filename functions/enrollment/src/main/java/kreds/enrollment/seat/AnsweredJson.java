package kreds.enrollment.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kreds.inquiry.Answer;
import kreds.inquiry.Ballot;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.meeting.Balloting;
import kreds.web.form.Choices;

/// What a person has answered to what the group is asked about a meeting or about its run. Whom
/// they want for a post, or as a speaker, is not named: nobody else is, in what a person gets of
/// themselves.
///
/// @param inquiry as it is named, such as `ballot-2` or `m-1a2b/rsvp`
/// @param said in words, and as it was typed
record AnsweredJson(String inquiry, Instant at, List<String> said) {

  AnsweredJson {
    said = List.copyOf(said);
  }

  /// All of somebody's, be it that it counts no more.
  ///
  /// @param ids under which they have answered
  static List<AnsweredJson> all(List<InquiryRecord> inquiries, Set<String> ids) {
    var all = new ArrayList<AnsweredJson>();
    for (var asked : inquiries) {
      for (var answer : asked.answers()) {
        if (ids.contains(answer.attendee())) {
          var said = said(asked.inquiry(), answer).stream().filter(each -> !each.isBlank());
          all.add(new AnsweredJson(asked.inquiry().id().named(), answer.at(), said.toList()));
        }
      }
    }
    return all;
  }

  private static List<String> said(Inquiry inquiry, Answer answer) {
    var brief = answer.response().brief();
    return switch (answer.response()) {
      case Response.Chosen vote when vote.isTakenBack() -> List.of();
      case Response.Chosen vote -> chosen(Balloting.of(inquiry), vote);
      case Response.Renewal(var _, var remark) -> List.of(brief, remark);
      case Response.Rsvp(var _, var note) -> List.of(brief, note);
      case Response.Speaks(var _, var needs, var note) -> List.of(brief, needs, note);
      case Response.Objection(var _, var text) -> List.of(brief, text);
      case Response.DateChoices dates -> dates(inquiry, dates);
      case Response.Evaluated said -> rated(inquiry, said);
      case Response.Accepted _, Response.Vote _ -> List.of(brief);
    };
  }

  private static List<String> dates(Inquiry inquiry, Response.DateChoices said) {
    var poll = (Question.WhichDate) inquiry.question();
    var all = new ArrayList<String>();
    for (var date : poll.dates()) {
      var choice = said.choices().get(date.id());
      if (choice != null) {
        all.add(date.times() + ": " + Choices.written(choice));
      }
    }
    all.add(said.comment());
    return all;
  }

  private static List<String> rated(Inquiry inquiry, Response.Evaluated said) {
    if (!said.stands()) {
      return List.of();
    }
    var question = (Question.Evaluating) inquiry.question();
    var all = new ArrayList<String>();
    all.add(Integer.toString(said.whole()));
    for (var point : question.points()) {
      if (said.points().containsKey(point.id())) {
        all.add(point.title() + ": " + said.points().get(point.id()));
      }
    }
    all.add(said.comment());
    return all;
  }

  private static List<String> chosen(Ballot ballot, Response.Chosen vote) {
    return vote.options().stream().sorted().map(option -> said(ballot, option)).toList();
  }

  private static String said(Ballot ballot, String option) {
    var post = Post.of(option);
    if (post.isPresent()) {
      return post.get().word();
    }
    var themes =
        ballot.themes().stream()
            .filter(theme -> theme.id().equals(option))
            .map(Ballot.Theme::title);
    var talks =
        ballot.speakers().stream()
            .filter(talk -> talk.id().equals(option))
            .map(Ballot.Talk::subject)
            .filter(subject -> !subject.isBlank());
    var dates =
        ballot.dates().stream().filter(slot -> slot.id().equals(option)).map(slot -> slot.times());
    return Stream.of(themes, talks, dates).flatMap(each -> each).findFirst().orElse(option);
  }
}
