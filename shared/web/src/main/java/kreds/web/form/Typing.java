package kreds.web.form;

/// How a field is typed on a page.
///
/// @param type as in `<input type>`; `area` for several lines, blank where no page has one
/// @param longest the most characters that can be typed; 0 for no limit
/// @param inputmode the keys that a phone shows; blank for the usual ones
/// @param autocomplete what a browser may fill in; blank for nothing
public record Typing(String type, int longest, String inputmode, String autocomplete) {

  /// With nothing else to say of it.
  public static Typing of(String type) {
    return new Typing(type, 0, "", "");
  }

  static Typing of(String type, int longest) {
    return new Typing(type, longest, "", "");
  }

  Typing filledIn(String token) {
    return token.equals("tel")
        ? new Typing(token, longest, token, token)
        : new Typing(type, longest, inputmode, token);
  }
}
