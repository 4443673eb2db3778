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
import org.jspecify.annotations.Nullable;

/// How a meeting was, in the reader's words.
///
/// @param guest who reads
/// @param lang the language in which the network is called, where the page is in another
/// @param title the meeting's
/// @param closes until when it is answered
/// @param open whether an answer is still taken
/// @param thanked that the answer is kept, or stands, or is taken back, in a sentence; blank before
/// @param said the reader's own answer, a line each
/// @param whole what is asked of the meeting as a whole
/// @param points what is asked of its programme
/// @param result what has come of it, in a sentence or two; blank while it is open
/// @param calledOff whether nothing that was said is counted: it can be taken back still
/// @param meetingPage the reader's page of the meeting; blank for who has left
public record EvaluationView(
    String guest,
    String network,
    @Nullable String lang,
    String title,
    String when,
    String closes,
    boolean open,
    String thanked,
    List<String> said,
    FieldView whole,
    List<FieldView> points,
    String result,
    boolean calledOff,
    String meetingPage) {

  public EvaluationView {
    said = List.copyOf(said);
    points = List.copyOf(points);
  }

  static EvaluationView of(Visit visit, EvaluationLookup.Reader holder, List<String> said) {
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
        thanked(visit, said, isOpen),
        said,
        whole(visit),
        holder.timed().stream().map(point -> point(visit, holder, point)).toList(),
        isOpen ? "" : ended(visit, holder.result(visit.now()), said),
        holder.result(visit.now()).state() == EvaluationResult.State.CALLED_OFF,
        holder.place().isEmpty() ? "" : visit.to(visit.link(page)));
  }

  private static String thanked(Visit visit, List<String> said, boolean isOpen) {
    if (!isOpen) {
      return "";
    }
    if (said.isEmpty()) {
      return InquiryPage.isThanked(visit) ? visit.text("evaluation.withdrawn") : "";
    }
    var stands = visit.text("poll.answered");
    return InquiryPage.isThanked(visit) ? visit.text("answer.saved") + " " + stands : stands;
  }

  private static String ended(Visit visit, EvaluationResult result, List<String> said) {
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
  static String label(
      Visit visit, EvaluationLookup.Reader holder, EvaluatedAgenda.TimedPoint timed) {
    var agenda = holder.agenda();
    var when =
        timed
            .item()
            .filter(_ -> agenda.isOverSeveralDays())
            .map(item -> ", " + visit.dates().moment(agenda.start(item)))
            .orElse("");
    return label(timed.point()) + when;
  }

  private static String label(EvaluatedPoint point) {
    return point.speaker().isBlank() ? point.title() : point.title() + " – " + point.speaker();
  }

  private static FieldView whole(Visit visit) {
    return FieldView.asked(
        EvaluationInput.WHOLE.name(),
        visit.text("evaluation.whole"),
        "",
        false,
        Typing.of("radio"),
        ratings(visit),
        null);
  }

  /// Whoever was not there for a point, or has chosen by mistake, can say nothing of it.
  private static FieldView point(
      Visit visit, EvaluationLookup.Reader holder, EvaluatedAgenda.TimedPoint timed) {
    var agenda = holder.agenda();
    var when =
        timed
            .item()
            .filter(_ -> agenda.isOverSeveralDays())
            .map(item -> visit.dates().line(agenda.start(item), agenda.end(item)))
            .orElse("");
    var point = timed.point();
    var options = new ArrayList<>(ratings(visit));
    options.add(new Option("", visit.text("evaluation.none")));
    return FieldView.asked(
        point.id(), label(point), when, true, Typing.of("radio"), options, visit.langOfStaff());
  }

  /// The ends of the scale say what they mean.
  private static List<Option> ratings(Visit visit) {
    return IntStream.rangeClosed(Response.Evaluated.LEAST, Response.Evaluated.MOST)
        .mapToObj(rating -> new Option(Integer.toString(rating), word(visit, rating)))
        .toList();
  }

  private static String word(Visit visit, int rating) {
    return switch (rating) {
      case Response.Evaluated.LEAST -> visit.text("evaluation.least");
      case Response.Evaluated.MOST -> visit.text("evaluation.most");
      default -> Integer.toString(rating);
    };
  }

  /// What the fields are called, in the form and where something is wrong with one.
  Map<String, String> labels(Visit visit, EvaluationLookup.Reader holder) {
    var labels = new HashMap<String, String>();
    var comment = EvaluationInput.COMMENT.name();
    labels.put(comment, visit.text("evaluation.comment"));
    labels.put(comment + ".hint", visit.text("evaluation.comment.hint"));
    labels.put(whole.name(), whole.label());
    holder.timed().forEach(timed -> labels.put(timed.point().id(), label(visit, holder, timed)));
    return labels;
  }
}
