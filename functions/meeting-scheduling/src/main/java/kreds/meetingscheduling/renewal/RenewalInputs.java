package kreds.meetingscheduling.renewal;

import java.time.Instant;
import java.time.ZoneId;
import kreds.meetingscheduling.planning.PlanInput;
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
  static final Field<Boolean> DRY_RUN =
      Field.flag("dryRun").means("To change nothing, and see who would get what.");

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
  record Asking(String network, Instant closes, String danish, String english, boolean dryRun) {}

  Input<Asking> asking() {
    return Input.of(sent ->
        new Asking(
            sent.get(PlanInput.NETWORK),
            sent.get(closes),
            sent.get(TEXT),
            sent.get(TEXT_ENGLISH),
            sent.get(DRY_RUN)));
  }
}
