package kreds.meetingscheduling.budget;

import java.util.Optional;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// Which run staff mean.
///
/// @param run its number; without it the present one
record WhichRunInput(String network, Optional<Integer> run) {
  private static final int LAST_RUN = 99;
  private static final Field<Optional<Integer>> RUN =
      Field.whole("run", 1, LAST_RUN).optional().means("Without it the present run is meant.");

  static final Input<WhichRunInput> INPUT =
      Input.of(sent -> new WhichRunInput(sent.get(PlanInput.NETWORK), sent.get(RUN)));
}
