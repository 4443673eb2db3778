package kreds.testing.handler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The form on a page, as a browser sends it on when nobody touches it: every field with what
/// stands in it, the hidden ones too.
public final class ShownForm {
  private static final Pattern FIELD =
      Pattern.compile(
          "<input [^>]*?name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\""
              + "|<textarea [^>]*?name=\"([^\"]+)\"[^>]*>\n?([^<]*)</textarea>");

  private ShownForm() {}

  /// Its fields by name. A page without any is a fault of the test.
  public static Map<String, String> fields(String html) {
    var fields = new LinkedHashMap<String, String>();
    FIELD
        .matcher(html)
        .results()
        .forEach(found -> {
          var area = found.group(1) == null;
          fields.put(found.group(area ? 3 : 1), plain(found.group(area ? 4 : 2)));
        });
    if (fields.isEmpty()) {
      throw new AssertionError("no form in " + html);
    }
    return fields;
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
