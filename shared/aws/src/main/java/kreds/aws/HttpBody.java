package kreds.aws;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What came with a request, as bytes.
public final class HttpBody {
  private final byte[] bytes;

  private HttpBody(byte[] bytes) {
    this.bytes = bytes;
  }

  /// These bytes.
  public static HttpBody of(byte[] bytes) {
    return new HttpBody(bytes.clone());
  }

  /// This text, in UTF-8.
  public static HttpBody of(String text) {
    return new HttpBody(text.getBytes(StandardCharsets.UTF_8));
  }

  /// How many bytes.
  public int size() {
    return bytes.length;
  }

  /// The text, if it is good UTF-8.
  public Optional<String> text() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }

  /// The number of the first byte that is no UTF-8, from 1.
  int brokenAt() {
    var in = ByteBuffer.wrap(bytes);
    var unused =
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    return in.position() + 1;
  }

  /// Which of the first two bytes is zero, from 1: a JSON of two or four bytes to a letter has one,
  /// and no other (RFC 4627 § 3). 0 for none.
  int zeroAt() {
    for (var at = 0; at < Math.min(2, bytes.length); at++) {
      if (bytes[at] == 0) {
        return at + 1;
      }
    }
    return 0;
  }

  /// The bytes as characters of the same number.
  String latin() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
