package kreds.web;

import java.util.List;
import kreds.web.form.Typing;
import org.jspecify.annotations.Nullable;

/// One field of a form as it is shown: with its label, its hint, what was typed and what is wrong
/// with it.
///
/// @param hint blank if there is none
/// @param fault blank if all is well
/// @param typing how it is typed
/// @param options what there is to choose from; none where something is typed
/// @param lang of the label and the options, where the page is in another language
public record FieldView(
    String name,
    String label,
    String hint,
    String value,
    String fault,
    boolean optional,
    Typing typing,
    List<Option> options,
    @Nullable String lang) {

  public FieldView {
    options = List.copyOf(options);
  }

  /// A field that only its page knows: nothing is typed into it yet.
  public static FieldView asked(
      String name,
      String label,
      String hint,
      boolean optional,
      Typing typing,
      List<Option> options,
      @Nullable String lang) {
    return new FieldView(name, label, hint, "", "", optional, typing, options, lang);
  }

  /// The same with what was typed, and what is wrong with it.
  FieldView typed(String text, String wrong) {
    return new FieldView(name, label, hint, text, wrong, optional, typing, options, lang);
  }

  /// As in `<input type>`.
  public String type() {
    return typing.type();
  }

  /// What browsers may fill in; null for nothing.
  public @Nullable String autocomplete() {
    return orNull(typing.autocomplete());
  }

  /// The keys that a phone shows; null for the usual ones.
  public @Nullable String inputmode() {
    return orNull(typing.inputmode());
  }

  /// The most characters that can be typed; null for no limit.
  public @Nullable String maxlength() {
    return typing.longest() == 0 ? null : Integer.toString(typing.longest());
  }

  /// The element of that name on the page; brackets would be odd in a link.
  public String id() {
    return idOf(name);
  }

  static String idOf(String name) {
    return "f-" + name.replace('[', '-').replace("]", "");
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

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
