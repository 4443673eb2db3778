package kreds.meetingscheduling.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kreds.meeting.Statutes;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.network.Capacity;
import kreds.outcome.Refusal;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff write of how a group meets.
final class ConductInput {
  private static final int WHOLE = 100;
  private static final int NAME = 254;
  private static final int LONGEST = 20_000;

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

  private static final Field<Optional<Boolean>> EVALUATION =
      Field.flag("evaluation")
          .optional()
          .means(
              "Whether those who were at a meeting are asked how it was; yes if nobody said so.");

  private static final Field<Optional<Boolean>> POSTS =
      Field.flag("posts")
          .optional()
          .means(
              "Whether the group elects a contact person and a deputy (open-ballot with posts); no if"
                  + " nobody said so.");

  /// What is said of the statutes of a network's group.
  record Ordered(String network, KeepingConduct.Said said) {}

  static final Input<Ordered> STATUTES =
      Input.of(sent ->
          new Ordered(
              sent.get(PlanInput.NETWORK),
              new KeepingConduct.Said(
                  sent.get(AGENDA_DAYS),
                  sent.get(OBJECTION_DAYS),
                  sent.get(ATTENDANCE),
                  sent.get(EVALUATION),
                  sent.get(POSTS))));

  private static final Field<List<String>> PRESENT =
      Field.lines("present", Capacity.MOST, NAME)
          .means("Who was there: their addresses, or enrolments (`e-…`).");
  private static final Field<List<String>> ABSENT =
      Field.lines("absent", Capacity.MOST, NAME)
          .means("Of whom it was noted by mistake; whoever is in neither list stays as noted.");

  /// Who was at a meeting.
  ///
  /// @param meeting blank when the only one that has begun and is not held is meant
  record Seen(String network, String meeting, List<String> present, List<String> absent) {}

  static final Input<Seen> SEEN =
      Input.of(sent -> {
        var seen =
            new Seen(
                sent.get(PlanInput.NETWORK),
                sent.get(PlanInput.MEETING),
                sent.get(PRESENT),
                sent.get(ABSENT));
        var isNobody = seen.present.isEmpty() && seen.absent.isEmpty();
        sent.require(!isNobody, PRESENT, sent.has(PRESENT) ? "nobody-there" : "missing");
        return seen;
      });

  private static final Field<String> TEXT =
      Field.area("text", 1, LONGEST)
          .or("")
          .means(
              "The minutes as they should stand; lines and paragraphs stay as they are typed. Without"
                  + " it the minutes that are out stay, and who reads them is told of files that have"
                  + " come since.");

  /// Minutes.
  ///
  /// @param meeting blank when the only one that is over and has none is meant
  /// @param stand whether they stay as they are though somebody objects
  record Written(String network, String meeting, String text, boolean stand, boolean dryRun) {}

  private static final Field<Boolean> STAND =
      Field.flag("stand")
          .means(
              "To leave them as they are though somebody objects: today names it no more, and who reads"
                  + " them once the time for objections is over reads that you have looked at it.");
  private static final Refusal BOTH =
      Refusal.wrong(
          "stand",
          "minutes-stand",
          "Minutes that stay as they are have no other text: leave out \"text\" or \"stand\".");

  static final Input<Written> MINUTES =
      Input.of(sent -> {
        var written =
            new Written(
                sent.get(PlanInput.NETWORK),
                sent.get(PlanInput.MEETING),
                sent.get(TEXT),
                sent.get(STAND),
                sent.get(PlanInput.DRY_RUN));
        if (written.stand() && !written.text().isBlank()) {
          sent.refuse(List.of(BOTH), STAND);
        }
        return written;
      });

  private static final Field<Optional<LocalDate>> AGENDA_SENT =
      Field.date("agendaSent")
          .optional()
          .means("The day on which you sent its agenda yourselves, where Kreds did not.");

  /// A meeting that is to be held.
  ///
  /// @param meeting blank when the only one that lacks nothing is meant
  record Ending(String network, String meeting, Optional<LocalDate> agendaSent) {}

  static final Input<Ending> ENDING =
      Input.of(sent ->
          new Ending(
              sent.get(PlanInput.NETWORK), sent.get(PlanInput.MEETING), sent.get(AGENDA_SENT)));

  static final Input<String> NETWORK = Input.of(sent -> sent.get(PlanInput.NETWORK));

  private ConductInput() {}
}
