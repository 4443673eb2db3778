package kreds.aws;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A form in parts (RFC 7578): the one-click unsubscribing of mail providers arrives so. Files are
/// not taken.
final class Multipart {
  private static final String END_OF_HEADERS = "\r\n\r\n";

  private Multipart() {}

  static Sent read(String contentType, String body) {
    var boundary = parameter(contentType, "boundary");
    if (boundary.isEmpty()) {
      return unreadable();
    }
    var values = new NamedValues();
    var parts = body.split(java.util.regex.Pattern.quote("--" + boundary.get()), -1);
    for (var at = 1; at < parts.length - 1; at++) {
      if (!part(parts[at], values)) {
        return unreadable();
      }
    }
    return parts.length > 1 && parts[parts.length - 1].startsWith("--")
        ? new Sent.FieldsByName(values.all())
        : unreadable();
  }

  private static boolean part(String part, NamedValues values) {
    var split = part.indexOf(END_OF_HEADERS);
    if (split < 0 || !part.endsWith("\r\n")) {
      return false;
    }
    var headers = part.substring(0, split);
    var name = parameter(headers, "name");
    var from = split + END_OF_HEADERS.length();
    var text = text(from > part.length() - 2 ? "" : part.substring(from, part.length() - 2));
    return name.isPresent()
        && text.isPresent()
        && parameter(headers, "filename").isEmpty()
        && values.add(name.get(), text.get());
  }

  private static Optional<String> parameter(String headers, String name) {
    var from = headers.toLowerCase(Locale.ROOT).indexOf("; " + name + "=");
    if (from < 0) {
      from = headers.toLowerCase(Locale.ROOT).indexOf(";" + name + "=") - 1;
    }
    if (from < -1) {
      return Optional.empty();
    }
    var value = headers.substring(from + name.length() + 3);
    var quoted = value.startsWith("\"");
    var end = quoted ? value.indexOf('"', 1) : firstOf(value, ";\r");
    return end < 0 ? Optional.empty() : text(value.substring(quoted ? 1 : 0, end));
  }

  private static int firstOf(String text, String ends) {
    for (var at = 0; at < text.length(); at++) {
      if (ends.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return text.length();
  }

  private static Optional<String> text(String latin) {
    return HttpBody.of(latin.getBytes(StandardCharsets.ISO_8859_1)).text();
  }

  private static Sent unreadable() {
    return new Sent.Unreadable(RequestFailure.UNREADABLE);
  }
}
