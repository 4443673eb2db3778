package kreds.meetingscheduling.planning;

import java.util.Optional;
import kreds.id.RunId;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Which run staff mean.
///
/// @param run its number; without it the present one
public record WhichRunInput(String network, Optional<Integer> run) {
  private static final Field<Optional<Integer>> RUN =
      Field.whole("run", 1, RunId.MOST).optional().means("Without it the present run is meant.");

  /// Nothing but that.
  public static final Input<WhichRunInput> INPUT = Input.of(WhichRunInput::of);

  /// That, with whatever else is sent.
  public static WhichRunInput of(SentValues sent) {
    return new WhichRunInput(sent.get(PlanInput.NETWORK), sent.get(RUN));
  }
}
