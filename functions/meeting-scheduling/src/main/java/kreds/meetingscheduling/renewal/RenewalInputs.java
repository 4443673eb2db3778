package kreds.meetingscheduling.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import kreds.meeting.Insistence;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.network.Capacity;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff write once a year is over.
public final class RenewalInputs {
  private static final int LONGEST = 2_000;

  private static final Field<String> TEXT =
      Field.area("text", 1, LONGEST)
          .or("")
          .means("What the participants read with the question, a line each.");
  private static final Field<String> TEXT_ENGLISH =
      Field.area("textEnglish", 1, LONGEST)
          .or("")
          .means("The same in English; without it everybody reads the Danish text.");

  private static final Field<Boolean> ANYWAY =
      Field.flag("anyway")
          .means("To ask although more of the year lies ahead than its last meeting.");

  private static final Field<String> REASON =
      Field.area("reason", 1, LONGEST).or("").means("Why it ends, as the participants read it.");
  private static final Field<String> REASON_ENGLISH =
      Field.area("reasonEnglish", 1, LONGEST)
          .or("")
          .means("The same in English; without it everybody reads the Danish text.");
  private static final Field<Optional<LocalDate>> DECISION_DATE =
      Field.date("decisionDate")
          .optional()
          .means("By when the minimum must be reached; without it in four weeks.");
  private static final Field<Optional<Integer>> MINIMUM =
      Field.whole("minimum", 1, Capacity.MOST).optional();
  private static final Field<Optional<Integer>> MAXIMUM =
      Field.whole("maximum", 1, Capacity.MOST).optional();

  private final Field<Instant> closes;

  /// @param zone where the association is
  public RenewalInputs(ZoneId zone) {
    closes =
        Field.moment("closes", zone)
            .means("Until when they can say it; the last answer of each counts.");
  }

  /// Whether the group goes on.
  ///
  /// @param english blank where the text is in Danish only
  /// @param anyway whether staff want it although more of the year lies ahead than its last meeting
  record Asking(
      String network,
      Instant closes,
      String danish,
      String english,
      boolean anyway,
      boolean dryRun) {

    Set<Insistence> insists() {
      return anyway ? Set.of(Insistence.ANYWAY) : Set.of();
    }
  }

  /// Another year.
  ///
  /// @param minimum as many as before where none is sent
  /// @param maximum as many as before where none is sent
  record Starting(
      String network,
      Optional<LocalDate> decisionDate,
      Optional<Integer> minimum,
      Optional<Integer> maximum,
      boolean dryRun) {

    Capacity capacity(Capacity before) {
      return before.sized(minimum.orElse(before.minimum()), maximum.orElse(before.maximum()));
    }

    /// Whether these are numbers that a group can have.
    boolean isInOrder(Capacity before) {
      return minimum.orElse(before.minimum()) <= maximum.orElse(before.maximum());
    }
  }

  static final Input<Starting> STARTING =
      Input.of(sent ->
          new Starting(
              sent.get(PlanInput.NETWORK),
              sent.get(DECISION_DATE),
              sent.get(MINIMUM),
              sent.get(MAXIMUM),
              sent.get(PlanInput.DRY_RUN)));

  /// The end of a network.
  ///
  /// @param english blank where the reason is in Danish only
  record Ending(String network, String danish, String english, boolean dryRun) {}

  static final Input<Ending> ENDING =
      Input.of(sent ->
          new Ending(
              sent.get(PlanInput.NETWORK),
              sent.get(REASON),
              sent.get(REASON_ENGLISH),
              sent.get(PlanInput.DRY_RUN)));

  Input<Asking> asking() {
    return Input.of(sent ->
        new Asking(
            sent.get(PlanInput.NETWORK),
            sent.get(closes),
            sent.get(TEXT),
            sent.get(TEXT_ENGLISH),
            sent.get(ANYWAY),
            sent.get(PlanInput.DRY_RUN)));
  }
}
