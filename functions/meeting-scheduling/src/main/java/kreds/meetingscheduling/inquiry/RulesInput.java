package kreds.meetingscheduling.inquiry;

import kreds.inquiry.Response;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// The form that accepts the rules of a group. It says which version was read, so that nobody
/// accepts what they have not seen.
public final class RulesInput {
  /// Which version the page showed.
  public static final Field<Integer> VERSION =
      Field.whole("version", 1, 9_999).means("The version of the rules that was read.");

  static final Input<Response.Accepted> INPUT =
      Input.of(sent -> new Response.Accepted(sent.get(VERSION)));

  private RulesInput() {}
}
