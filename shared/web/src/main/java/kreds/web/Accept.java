package kreds.web;

import java.util.Locale;
import kreds.aws.HttpRequest;

/// Whether a person or a program asks, by the `Accept` header with its weights (RFC 9110). Who
/// takes both alike is answered as was sent: JSON to JSON, pages to the rest.
final class Accept {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String HTML = "text/html";

  private Accept() {}

  static boolean wantsJson(HttpRequest request) {
    var accept = request.header("accept");
    var json = Math.max(weight(accept, JSON), weight(accept, PROBLEM));
    var html = weight(accept, HTML);
    return json == html
        ? request.header("content-type").toLowerCase(Locale.ROOT).startsWith(JSON)
        : json > html;
  }

  /// In thousandths; the most exact range counts.
  private static int weight(String accept, String type) {
    var best = -1;
    var weight = 0;
    for (var range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
      var parts = range.split(";", -1);
      var exactness = exactness(parts[0].strip(), type);
      if (exactness > best) {
        best = exactness;
        weight = quality(parts);
      }
    }
    return weight;
  }

  private static int exactness(String range, String type) {
    if (range.equals(type)) {
      return 2;
    }
    if (range.equals(type.substring(0, type.indexOf('/')) + "/*")) {
      return 1;
    }
    return range.equals("*/*") ? 0 : -1;
  }

  /// The `q` of a range and its parameters, in thousandths.
  static int quality(String[] parts) {
    for (var at = 1; at < parts.length; at++) {
      var part = parts[at].strip();
      if (part.startsWith("q=")) {
        return thousandths(part.substring(2));
      }
    }
    return 1000;
  }

  private static int thousandths(String number) {
    try {
      return number.length() > 5 ? 0 : (int) (Double.parseDouble(number) * 1000);
    } catch (NumberFormatException no) {
      return 0;
    }
  }
}
