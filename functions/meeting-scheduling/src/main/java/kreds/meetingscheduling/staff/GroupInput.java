package kreds.meetingscheduling.staff;

import kreds.meetingscheduling.planning.PlanInput;
import kreds.meetingscheduling.planning.WhichRunInput;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff write when they ask a group something.
final class GroupInput {
  private static final int LONGEST = 6_000;

  private static final Field<String> TEXT =
      Field.area("text", 1, LONGEST).means("The rules as the group has agreed them, a line each.");
  private static final Field<String> TEXT_ENGLISH =
      Field.area("textEnglish", 1, LONGEST)
          .or("")
          .means("The same in English; without it everybody reads the Danish text.");
  private static final Field<String> INQUIRY =
      Field.text("inquiry", 1, 120).means("What was asked, such as `rules-2`.");
  private static final Field<String> INQUIRY_OR_RULES = INQUIRY.or("");

  /// Rules.
  ///
  /// @param english blank where they are in Danish only
  /// @param dryRun whether nothing is changed yet
  record Rules(String network, String danish, String english, boolean dryRun) {}

  /// What was asked.
  ///
  /// @param dryRun whether nothing is changed yet
  record Which(String network, String inquiry, boolean dryRun) {}

  /// What is asked or was, in the present run or an earlier one.
  ///
  /// @param inquiry blank for the rules that hold
  record Shown(WhichRunInput of, String inquiry) {}

  static final Input<Rules> RULES =
      Input.of(sent ->
          new Rules(
              sent.get(PlanInput.NETWORK),
              sent.get(TEXT),
              sent.get(TEXT_ENGLISH),
              sent.get(PlanInput.DRY_RUN)));

  static final Input<Which> WHICH =
      Input.of(sent ->
          new Which(sent.get(PlanInput.NETWORK), sent.get(INQUIRY), sent.get(PlanInput.DRY_RUN)));

  static final Input<Shown> SHOWN =
      Input.of(sent -> new Shown(WhichRunInput.of(sent), sent.get(INQUIRY_OR_RULES)));

  private GroupInput() {}
}
