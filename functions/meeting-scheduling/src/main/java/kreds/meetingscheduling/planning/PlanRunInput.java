package kreds.meetingscheduling.planning;

import java.time.LocalDate;
import java.util.List;
import kreds.meeting.RunTemplate;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// The meetings of a year as staff order them (S14): by a template, or as they write them.
///
/// @param first the day of the first
/// @param template the name of one; what it is called does not matter where there are meetings
/// @param meetings as staff write them, in the place of a template
/// @param dryRun whether it only says what it would do
public record PlanRunInput(
    String network,
    LocalDate first,
    String template,
    List<RunTemplate.Planned> meetings,
    boolean dryRun) {
  private static final Field<LocalDate> FIRST =
      Field.date("firstMeeting").means("The day of the first meeting, as it is to be.");
  private static final Field<String> TEMPLATE =
      TemplateInput.NAME
          .or(RunTemplate.SHIPPED.getFirst().name())
          .means("How many meetings, and how far apart; list-templates shows them.");
  private static final Field<List<RunTemplate.Planned>> MEETINGS =
      TemplateInput.MEETINGS.means("The meetings as you write them, in the place of a template.");

  /// What staff send.
  public static final Input<PlanRunInput> INPUT = Input.of(PlanRunInput::of);

  private static PlanRunInput of(SentValues sent) {
    return new PlanRunInput(
        sent.get(PlanInput.NETWORK),
        sent.get(FIRST),
        sent.get(TEMPLATE),
        sent.get(MEETINGS),
        sent.get(PlanInput.DRY_RUN));
  }
}
