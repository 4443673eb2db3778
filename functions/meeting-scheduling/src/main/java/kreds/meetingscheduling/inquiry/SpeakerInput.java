package kreds.meetingscheduling.inquiry;

import java.util.Map;
import java.util.TreeMap;
import kreds.inquiry.Response;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// The form that says whether somebody gives a talk.
public final class SpeakerInput {
  private static final int LONGEST = 1_000;

  /// What the talk needs, such as a projector, and the speaker, such as a diet.
  public static final Field<String> NEEDS = Field.area("needs", 1, LONGEST).or("");

  /// What staff should know beside.
  public static final Field<String> MESSAGE = Field.area("message", 1, LONGEST).or("");

  private static final Field<Boolean> AGREES =
      Field.word("action", new TreeMap<>(Map.of("yes", true, "no", false)));

  static final Input<Response.Speaks> INPUT =
      Input.of(sent -> new Response.Speaks(sent.get(AGREES), sent.get(NEEDS), sent.get(MESSAGE)));

  private SpeakerInput() {}
}
