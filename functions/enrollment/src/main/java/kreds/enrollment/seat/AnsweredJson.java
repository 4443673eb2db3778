package kreds.enrollment.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.inquiry.Answer;
import kreds.inquiry.Ballot;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Post;
import kreds.inquiry.Response;
import kreds.meeting.Balloting;
import kreds.meeting.RunMeetings;

/// What a person has answered to what the group is asked about its run: its rules, a ballot, or
/// whether it goes on. Whom they want for a post is not named: nobody else is, in what a person
/// gets of themselves.
///
/// @param inquiry as it is named, such as `ballot-2`
/// @param said in words, as far as there are any
record AnsweredJson(String inquiry, Instant at, List<String> said) {

  AnsweredJson {
    said = List.copyOf(said);
  }

  /// All of somebody's.
  static List<AnsweredJson> all(RunMeetings run, String id) {
    var all = new ArrayList<AnsweredJson>();
    for (var asked : run.group()) {
      asked
          .kept(id)
          .map(answer ->
              new AnsweredJson(
                  asked.inquiry().id().named(), answer.at(), said(asked.inquiry(), answer)))
          .ifPresent(all::add);
    }
    return all;
  }

  private static List<String> said(Inquiry inquiry, Answer answer) {
    return switch (answer.response()) {
      case Response.Chosen vote -> chosen(Balloting.of(inquiry), vote);
      case Response.Renewal(var _, var remark) when !remark.isEmpty() ->
          List.of(answer.response().brief(), remark);
      case Response.Renewal _,
          Response.Accepted _,
          Response.DateChoices _,
          Response.Rsvp _,
          Response.Vote _,
          Response.Speaks _,
          Response.Objection _,
          Response.Evaluated _ ->
          List.of(answer.response().brief());
    };
  }

  private static List<String> chosen(Ballot ballot, Response.Chosen vote) {
    return vote.options().stream().sorted().map(option -> said(ballot, option)).toList();
  }

  private static String said(Ballot ballot, String option) {
    var post = Post.of(option);
    if (post.isPresent()) {
      return post.get().word();
    }
    for (var theme : ballot.themes()) {
      if (theme.id().equals(option)) {
        return theme.title();
      }
    }
    for (var talk : ballot.speakers()) {
      if (talk.id().equals(option)) {
        return talk.said();
      }
    }
    return ballot.dates().stream()
        .filter(slot -> slot.id().equals(option))
        .map(slot -> slot.times())
        .findFirst()
        .orElse(option);
  }
}
