package kreds.web;

import java.util.List;
import kreds.web.form.Typing;
import org.jspecify.annotations.Nullable;

/// One field of a form as it is shown: with its label, its hint, what was typed and what is wrong
/// with it.
///
/// @param type as in `<input type>`
/// @param autocomplete what browsers may fill in; null for nothing
/// @param inputmode the keys that a phone shows; null for the usual ones
/// @param maxlength the most characters that can be typed; null for no limit
/// @param hint blank if there is none
/// @param fault blank if all is well
public record FieldView(
    String name,
    String type,
    String label,
    String hint,
    String value,
    String fault,
    boolean optional,
    @Nullable String autocomplete,
    @Nullable String inputmode,
    @Nullable String maxlength,
    List<Option> options) {

  public FieldView {
    options = List.copyOf(options);
  }

  /// The same, with what is declared about typing it.
  FieldView typedWith(Typing typing) {
    return new FieldView(
        name,
        type,
        label,
        hint,
        value,
        fault,
        optional,
        typing.autocomplete().isEmpty() ? autocomplete : typing.autocomplete(),
        typing.inputmode().isEmpty() ? null : typing.inputmode(),
        typing.longest() == 0 ? null : Integer.toString(typing.longest()),
        options);
  }

  /// The same, one of these.
  FieldView of(List<Option> choices) {
    return new FieldView(
        name,
        type,
        label,
        hint,
        value,
        fault,
        optional,
        autocomplete,
        inputmode,
        maxlength,
        choices);
  }

  /// The element of that name on the page; brackets would be odd in a link.
  public String id() {
    return "f-" + name;
  }

  /// The identifiers of what describes it, for those who hear the page.
  public @Nullable String describedBy() {
    var hints = hint.isEmpty() ? "" : id() + "-hint";
    var faults = fault.isEmpty() ? "" : id() + "-fault";
    var both = (hints + " " + faults).strip();
    return both.isEmpty() ? null : both;
  }

  /// `true` if something is wrong with it.
  public @Nullable String invalid() {
    return fault.isEmpty() ? null : "true";
  }
}
