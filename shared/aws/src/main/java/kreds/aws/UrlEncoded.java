package kreds.aws;

import java.util.Arrays;
import java.util.Optional;

/// A form as browsers send it. Strict: half an escape or broken UTF-8 is refused, not guessed at;
/// the place is where the pair begins.
final class UrlEncoded {

  private UrlEncoded() {}

  static Sent read(String body) {
    var values = new NamedValues();
    for (var from = 0; from < body.length(); ) {
      var next = body.indexOf('&', from);
      var to = next < 0 ? body.length() : next;
      if (to > from && !pair(body.substring(from, to), values)) {
        return Sent.Unreadable.atByte(from + 1);
      }
      from = to + 1;
    }
    return new Sent.FieldsByName(values.all());
  }

  private static boolean pair(String pair, NamedValues values) {
    var equals = pair.indexOf('=');
    var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
    var value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
    return name.isPresent() && value.isPresent() && values.add(name.get(), value.get());
  }

  private static Optional<String> decoded(String text) {
    var bytes = new byte[text.length()];
    var size = 0;
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      if (c == '%') {
        var value = at + 2 < text.length() ? hex(text, at + 1) : -1;
        if (value < 0) {
          return Optional.empty();
        }
        bytes[size++] = (byte) value;
        at += 2;
      } else {
        bytes[size++] = (byte) (c == '+' ? ' ' : c);
      }
    }
    return HttpBody.of(Arrays.copyOf(bytes, size)).text();
  }

  private static int hex(String text, int at) {
    var high = Character.digit(text.charAt(at), 16);
    var low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
