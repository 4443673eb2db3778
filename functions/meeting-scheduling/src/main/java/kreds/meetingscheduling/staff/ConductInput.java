package kreds.meetingscheduling.staff;

import java.util.Optional;
import kreds.meeting.Statutes;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff write of how a group meets.
final class ConductInput {
  private static final int WHOLE = 100;

  private static final Field<Optional<Integer>> AGENDA_DAYS =
      Field.whole("agendaDays", 1, Statutes.MOST_AGENDA_DAYS)
          .optional()
          .means("So many days before a meeting its programme goes out; 7 if nobody said so.");
  private static final Field<Optional<Integer>> OBJECTION_DAYS =
      Field.whole("objectionDays", 1, Statutes.MOST_OBJECTION_DAYS)
          .optional()
          .means("So many days one can object to minutes; 14 if nobody said so.");
  private static final Field<Optional<Integer>> ATTENDANCE =
      Field.whole("attendance", 0, WHOLE)
          .optional()
          .means("Who was at fewer percent of the meetings is flagged; 50 if nobody said so.");

  /// What is said of the statutes of a network's group.
  record Ordered(String network, KeepingConduct.Said said) {}

  static final Input<Ordered> STATUTES =
      Input.of(sent ->
          new Ordered(
              sent.get(PlanInput.NETWORK),
              new KeepingConduct.Said(
                  sent.get(AGENDA_DAYS), sent.get(OBJECTION_DAYS), sent.get(ATTENDANCE))));

  private ConductInput() {}
}
