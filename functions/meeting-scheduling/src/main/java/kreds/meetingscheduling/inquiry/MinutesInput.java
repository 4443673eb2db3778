package kreds.meetingscheduling.inquiry;

import kreds.inquiry.Response;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// The form that objects to minutes. It says which version was read, so that nobody objects to what
/// they have not seen.
public final class MinutesInput {
  private static final int LONGEST = 4_000;

  /// What is not right.
  public static final Field<String> OBJECTION =
      Field.area("objection", 1, LONGEST)
          .or("")
          .means("What is not right; blank takes an objection back.");

  /// Which version the page showed.
  public static final Field<Integer> VERSION =
      Field.whole("version", 1, 9_999).means("The version of the minutes that was read.");

  static final Input<Response.Objection> INPUT =
      Input.of(sent -> new Response.Objection(sent.get(VERSION), sent.get(OBJECTION)));

  private MinutesInput() {}
}
