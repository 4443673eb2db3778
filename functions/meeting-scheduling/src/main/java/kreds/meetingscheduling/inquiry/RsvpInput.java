package kreds.meetingscheduling.inquiry;

import java.util.Map;
import java.util.TreeMap;
import kreds.inquiry.Response;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// The form that says whether somebody comes.
public final class RsvpInput {
  /// What host and facilitator should know, such as a late arrival or a diet.
  public static final Field<String> NOTE = Field.area("note", 1, 500).or("");

  private static final Field<Boolean> COMES =
      Field.word("action", new TreeMap<>(Map.of("coming", true, "not-coming", false)));

  static final Input<Response.Rsvp> INPUT =
      Input.of(sent -> new Response.Rsvp(sent.get(COMES), sent.get(NOTE)));

  private RsvpInput() {}
}
