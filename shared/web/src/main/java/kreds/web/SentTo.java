package kreds.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The address that somebody has just typed, for the page that says where to look for the mail: in
/// a cookie of that one page, for some minutes. In the address of the page it would lie in the
/// history and in logs.
final class SentTo {
  private static final String NAME = "sent-to";
  private static final int SECONDS = 600;
  private static final int LONGEST = 254;

  private SentTo() {}

  /// What a browser is given along to the page.
  static String cookie(String path, String address, boolean secure) {
    var query = path.indexOf('?');
    return NAME
        + "="
        + URLEncoder.encode(address, StandardCharsets.UTF_8)
        + "; Path="
        + (query < 0 ? path : path.substring(0, query))
        + "; Max-Age="
        + SECONDS
        + "; HttpOnly; SameSite=Lax"
        + (secure ? "; Secure" : "");
  }

  /// The address; blank if the browser brings none, or something that is none.
  static String of(Visit visit) {
    var cookie = visit.request().cookies().getOrDefault(NAME, "");
    try {
      var address = URLDecoder.decode(cookie, StandardCharsets.UTF_8);
      return address.length() <= LONGEST ? address : "";
    } catch (IllegalArgumentException garbled) {
      return "";
    }
  }
}
