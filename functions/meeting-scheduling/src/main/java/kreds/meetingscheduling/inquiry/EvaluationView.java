package kreds.meetingscheduling.inquiry;

import java.util.List;
import kreds.web.FieldView;
import org.jspecify.annotations.Nullable;

/// How a meeting was, in the reader's words ([EvaluationViews]).
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
}
