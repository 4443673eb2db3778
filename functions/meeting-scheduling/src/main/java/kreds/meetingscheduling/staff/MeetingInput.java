package kreds.meetingscheduling.staff;

import java.util.Locale;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Which meeting staff mean, raw.
///
/// @param meeting blank when the only open one of the network is meant
/// @param date blank where none is asked for
record MeetingInput(String network, String meeting, String date) {
  private static final Field<String> DATE = Field.text("date", 1, 120);
  private static final Field<String> NETWORK_OR_ALL = PlanInput.NETWORK.or("");

  /// A meeting.
  static final Input<MeetingInput> INPUT =
      Input.of(
          sent -> new MeetingInput(sent.get(PlanInput.NETWORK), sent.get(PlanInput.MEETING), ""));

  /// The same, and one of its dates.
  static final Input<MeetingInput> WITH_DATE =
      Input.of(sent ->
          new MeetingInput(sent.get(PlanInput.NETWORK), sent.get(PlanInput.MEETING), date(sent)));

  /// However somebody writes it, `DATE-2` is the second one.
  private static String date(SentValues sent) {
    return sent.get(DATE).toLowerCase(Locale.ROOT);
  }

  /// A network; blank for all.
  static final Input<String> ANY_NETWORK = Input.of(sent -> sent.get(NETWORK_OR_ALL));
}
