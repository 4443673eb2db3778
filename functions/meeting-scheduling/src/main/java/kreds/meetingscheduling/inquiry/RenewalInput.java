package kreds.meetingscheduling.inquiry;

import java.util.Map;
import java.util.TreeMap;
import kreds.inquiry.Response;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// The form that says whether somebody takes part for another year.
public final class RenewalInput {
  /// What staff should know, such as a theme for the year.
  public static final Field<String> REMARK = Field.area("remark", 1, 500).or("");

  private static final Field<Boolean> CONTINUES =
      Field.word("action", new TreeMap<>(Map.of("continue", true, "stop", false)));

  static final Input<Response.Renewal> INPUT =
      Input.of(sent -> new Response.Renewal(sent.get(CONTINUES), sent.get(REMARK)));

  private RenewalInput() {}
}
