package kreds.meetingscheduling.staff;

import java.util.Locale;
import java.util.Set;
import kreds.meeting.Insistence;
import kreds.meetingscheduling.planning.Insisting;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Which meeting staff mean, raw.
///
/// @param meeting blank when the only open one of the network is meant
/// @param date blank where none is asked for
/// @param insists what staff want although something speaks against it
record MeetingInput(String network, String meeting, String date, Set<Insistence> insists) {
  private static final Field<String> DATE =
      Field.text("date", 1, 120)
          .means("One of the proposed dates: `date-2`, or its day, such as `2027-02-04`.");
  private static final Field<String> NETWORK_OR_ALL = PlanInput.NETWORK.or("");

  /// A meeting.
  static final Input<MeetingInput> INPUT =
      Input.of(sent ->
          new MeetingInput(sent.get(PlanInput.NETWORK), sent.get(PlanInput.MEETING), "", Set.of()));

  /// The same, and one of its dates.
  static final Input<MeetingInput> WITH_DATE =
      Input.of(sent ->
          new MeetingInput(
              sent.get(PlanInput.NETWORK),
              sent.get(PlanInput.MEETING),
              date(sent),
              Insisting.on(sent, Insistence.ANYWAY)));

  /// However somebody writes it, `DATE-2` is the second one.
  private static String date(SentValues sent) {
    return sent.get(DATE).toLowerCase(Locale.ROOT);
  }

  /// A network; blank for all.
  static final Input<String> ANY_NETWORK = Input.of(sent -> sent.get(NETWORK_OR_ALL));
}
