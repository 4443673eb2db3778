package kreds.text;

import java.nio.charset.StandardCharsets;

/// Text inside a URI: the octets of UTF-8, those that could mean something else as `%` and two
/// digits (RFC 3986 § 2.1).
public final class PercentEncoded {
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoded() {}

  /// @param plain what stays as it is, besides ASCII letters and digits
  public static String of(String value, String plain) {
    var url = new StringBuilder(value.length() + 8);
    for (var octet : value.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(octet, plain)) {
        url.append((char) octet);
      } else {
        url.append('%').append(HEX.charAt((octet >> 4) & 15)).append(HEX.charAt(octet & 15));
      }
    }
    return url.toString();
  }

  private static boolean isPlain(byte octet, String plain) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || plain.indexOf(octet) >= 0;
  }
}
