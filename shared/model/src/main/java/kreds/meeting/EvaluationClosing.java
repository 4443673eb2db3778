package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kreds.inquiry.EvaluationEnd;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.run.Roster;

/// How the evaluation of a meeting comes to its end: it is counted once, in the step that closes
/// it, and from then on the figures are those, whoever leaves or is forgotten (S18).
///
/// @param roster of the run
record EvaluationClosing(Roster roster, Meeting meeting) {

  /// It takes no more answers. Of whom it is noted that they were not there what they have said
  /// before that does not count; where nobody has noted it everybody counts who was asked.
  Inquiry counted(InquiryRecord asked) {
    var inquiry = asked.inquiry();
    if (inquiry.closed() || !(inquiry.question() instanceof Question.Evaluating question)) {
      return inquiry.frozen();
    }
    var counting = new TreeSet<String>();
    for (var each : question.asked()) {
      if (!Turnout.isNotedAway(roster, each, meeting)) {
        counting.add(each);
      }
    }
    return ending(asked, question, counting);
  }

  /// One that closed before figures were kept is counted before the first answer of it goes; else
  /// as it is.
  static Inquiry countedBelatedly(InquiryRecord asked) {
    var inquiry = asked.inquiry();
    return inquiry.closed()
            && inquiry.question() instanceof Question.Evaluating question
            && question.end().isEmpty()
        ? ending(asked, question, question.asked())
        : inquiry;
  }

  /// The group wants none any more: nobody is reminded, and nothing that was said is counted.
  static Inquiry calledOff(Inquiry inquiry) {
    var question = (Question.Evaluating) inquiry.question();
    return inquiry.concluded(question.ending(question.asked(), new EvaluationEnd.CalledOff()));
  }

  private static Inquiry ending(
      InquiryRecord asked, Question.Evaluating question, Set<String> counting) {
    var counted = EvaluationEnd.Counted.of(said(asked, counting));
    return asked.inquiry().concluded(question.ending(counting, counted));
  }

  private static List<Response.Evaluated> said(InquiryRecord asked, Set<String> counting) {
    var all = new ArrayList<Response.Evaluated>();
    for (var who : new TreeSet<>(counting)) {
      asked.response(who, Response.Evaluated.class).ifPresent(all::add);
    }
    return all;
  }
}
