package kreds.aws;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/// Reads what came with a request, whether a browser's form or a program's JSON. A function that
/// hears other kinds reads them before.
public final class Bodies {
  private static final String JSON = "application/json";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LARGEST = 256 * 1024;

  private Bodies() {}

  /// The fields of a request.
  public static Sent read(HttpRequest request) {
    var body = request.body();
    if (body.size() > LARGEST) {
      return Sent.Unreadable.whole(RequestFailure.TOO_LARGE);
    }
    return switch (mediaType(request.header("content-type"))) {
      case "application/x-www-form-urlencoded" -> UrlEncoded.read(body.latin());
      case JSON -> json(body);
      case "" -> body.size() == 0 ? new Sent.FieldsByName(Map.of()) : unsupported();
      default -> unsupported();
    };
  }

  /// Whether a program's JSON came, as no page sends it.
  public static boolean isJson(HttpRequest request) {
    return mediaType(request.header("content-type")).equals(JSON);
  }

  private static Sent json(HttpBody body) {
    if (body.zeroAt() > 0) {
      return Sent.Unreadable.atByte(body.zeroAt());
    }
    var text = body.text();
    if (text.isEmpty()) {
      return Sent.Unreadable.atByte(body.brokenAt());
    }
    try {
      return new Sent.FieldsByName(Json.read(unmarked(text.get())));
    } catch (IOException broken) {
      return new Sent.Unreadable(RequestFailure.UNREADABLE, BrokenJson.place(broken));
    }
  }

  /// Excel and PowerShell begin a text with a mark of its byte order; a parser may let it be (RFC
  /// 8259 § 8.1).
  private static String unmarked(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static Sent unsupported() {
    return Sent.Unreadable.whole(RequestFailure.UNSUPPORTED);
  }

  private static String mediaType(String contentType) {
    var end = contentType.indexOf(';');
    var type = end < 0 ? contentType : contentType.substring(0, end);
    return type.strip().toLowerCase(Locale.ROOT);
  }
}
