package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.EvaluatedAgenda;
import kreds.meeting.EvaluationResult;
import kreds.web.FieldView;
import kreds.web.Option;
import kreds.web.Visit;
import kreds.web.form.Typing;

/// Makes the view of how a meeting was.
///
/// @param visit in the reader's language
/// @param holder who reads
record EvaluationViews(Visit visit, EvaluationLookup.Reader holder) {

  /// That view.
  ///
  /// @param said the reader's own answer, a line each
  EvaluationView of(List<String> said) {
    var meeting = holder.context().meeting();
    var inquiry = holder.asked().inquiry();
    var isOpen = inquiry.isOpen(visit.now());
    var description = holder.network().description();
    var page = new LinkSubject.OfMeeting(meeting.run(), meeting.id(), holder.place());
    return new EvaluationView(
        holder.attendee().person().name(),
        description.in(visit.language()).title(),
        visit.lang(description.languageFor(visit.language())),
        meeting.title(),
        meeting
            .slot()
            .map(slot -> visit.dates().period(slot.start().instant(), slot.end().instant()))
            .orElse(""),
        visit.dates().moment(inquiry.closesAt()),
        isOpen,
        thanked(said, isOpen),
        said,
        whole(),
        holder.timed().stream().map(this::point).toList(),
        isOpen ? "" : ended(holder.result(visit.now()), said),
        holder.result(visit.now()).state() == EvaluationResult.State.CALLED_OFF,
        holder.place().isEmpty() ? "" : visit.to(visit.link(page)));
  }

  private String thanked(List<String> said, boolean isOpen) {
    if (!isOpen) {
      return "";
    }
    if (said.isEmpty()) {
      return InquiryPage.isThanked(visit) ? visit.text("evaluation.withdrawn") : "";
    }
    var stands = visit.text("poll.answered");
    return InquiryPage.isThanked(visit) ? visit.text("answer.saved") + " " + stands : stands;
  }

  private String ended(EvaluationResult result, List<String> said) {
    var closed = visit.text("evaluation.closed") + " ";
    return switch (result.state()) {
      case OPEN -> "";
      case COUNTING -> closed + visit.text("evaluation.counting");
      case CLOSED -> closed + result(visit, result);
      case CALLED_OFF ->
          (InquiryPage.isThanked(visit) && said.isEmpty()
                  ? visit.text("evaluation.withdrawn") + " "
                  : "")
              + visit.text("evaluation.off");
    };
  }

  /// What all have said of the whole, or that too few have.
  static String result(Visit visit, EvaluationResult result) {
    return result
        .whole()
        .map(whole ->
            visit.text(
                "evaluation.result",
                Map.of(
                    "average", whole.said(visit.language()),
                    "count", Integer.toString(whole.count()))))
        .orElseGet(() -> visit.text("evaluation.few"));
  }

  /// As the programme has it, with who spoke, and when where the meeting was over several days.
  String label(EvaluatedAgenda.TimedPoint timed) {
    var agenda = holder.agenda();
    var when =
        agenda.dated(timed).map(item -> ", " + visit.dates().moment(agenda.start(item))).orElse("");
    return label(timed.point()) + when;
  }

  private static String label(EvaluatedPoint point) {
    return point.speaker().isBlank() ? point.title() : point.title() + " – " + point.speaker();
  }

  private FieldView whole() {
    return FieldView.asked(
        EvaluationInput.WHOLE.name(),
        visit.text("evaluation.whole"),
        "",
        false,
        Typing.of("radio"),
        ratings(),
        null);
  }

  /// Whoever was not there for a point, or has chosen by mistake, can say nothing of it.
  private FieldView point(EvaluatedAgenda.TimedPoint timed) {
    var agenda = holder.agenda();
    var when =
        agenda
            .dated(timed)
            .map(item -> visit.dates().line(agenda.start(item), agenda.end(item)))
            .orElse("");
    var point = timed.point();
    var options = new ArrayList<>(ratings());
    options.add(new Option("", visit.text("evaluation.none")));
    return FieldView.asked(
        point.id(), label(point), when, true, Typing.of("radio"), options, visit.langOfStaff());
  }

  /// The ends of the scale say what they mean.
  private List<Option> ratings() {
    return IntStream.rangeClosed(Response.Evaluated.LEAST, Response.Evaluated.MOST)
        .mapToObj(rating -> new Option(Integer.toString(rating), word(rating)))
        .toList();
  }

  private String word(int rating) {
    return switch (rating) {
      case Response.Evaluated.LEAST -> visit.text("evaluation.least");
      case Response.Evaluated.MOST -> visit.text("evaluation.most");
      default -> Integer.toString(rating);
    };
  }

  /// What the fields are called, in the form and where something is wrong with one.
  Map<String, String> labels() {
    var labels = new HashMap<String, String>();
    var comment = EvaluationInput.COMMENT.name();
    labels.put(comment, visit.text("evaluation.comment"));
    labels.put(comment + ".hint", visit.text("evaluation.comment.hint"));
    labels.put(EvaluationInput.WHOLE.name(), visit.text("evaluation.whole"));
    holder.timed().forEach(timed -> labels.put(timed.point().id(), label(timed)));
    return labels;
  }
}
