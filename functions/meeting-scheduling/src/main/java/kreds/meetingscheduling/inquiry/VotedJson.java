package kreds.meetingscheduling.inquiry;

import java.util.List;
import kreds.inquiry.Response;
import kreds.web.api.Means;

/// A vote as it is kept.
record VotedJson(
    int ballot, @Means("What is chosen: `theme-1`, `speaker-2`…") List<String> chosen) {

  static VotedJson of(Response.Chosen answer) {
    return new VotedJson(answer.ballot(), answer.options().stream().sorted().toList());
  }
}
