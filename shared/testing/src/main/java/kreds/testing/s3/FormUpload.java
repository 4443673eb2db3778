package kreds.testing.s3;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A form with a file as a browser posts it (RFC 7578). Fields behind the file are not read, as S3
/// reads none.
///
/// @param fields by their names in lower case
record FormUpload(Map<String, String> fields, byte[] file) {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final String LINE = "\r\n";

  /// Reads it; octets stand for themselves on the way.
  static FormUpload read(String contentType, byte[] body) {
    var boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new S3Refusal(
          412,
          "PreconditionFailed",
          "Bucket POST must be of the enclosure-type multipart/form-data");
    }
    var text = new String(body, StandardCharsets.ISO_8859_1);
    var mark = "--" + boundary.group(1);
    var fields = new LinkedHashMap<String, String>();
    var at = text.indexOf(mark);
    while (at >= 0 && !text.startsWith("--", at + mark.length())) {
      var content = text.indexOf(LINE + LINE, at);
      var end = text.indexOf(LINE + mark, at + mark.length());
      var name = NAME.matcher(text.substring(at, Math.max(at, content)));
      if (content < 0 || end < 0 || !name.find()) {
        throw new S3Refusal(400, "MalformedPOSTRequest", "The body is not well-formed");
      }
      var value =
          text.substring(content + 2 * LINE.length(), end).getBytes(StandardCharsets.ISO_8859_1);
      if (name.group(1).equals("file")) {
        return new FormUpload(fields, value);
      }
      fields.put(name.group(1).toLowerCase(Locale.ROOT), new String(value, StandardCharsets.UTF_8));
      at = end + LINE.length();
    }
    throw new S3Refusal(
        400, "InvalidArgument", "POST requires exactly one file upload per request.");
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
