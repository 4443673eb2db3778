package kreds.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kreds.key.SigningKey;
import kreds.link.Link;
import kreds.link.LinkPurpose;

/// What a token is about, as bytes. Identifiers travel as they are; an address is sealed, so that
/// nobody reads whose link it is: encrypted with a stream that HMAC-SHA256 makes from the key and
/// from a code of the text itself (a synthetic IV, as in RFC 5297), so that the same link always
/// gives the same token. The token's signature guards it against change.
final class SealedSubject {
  private static final int CODE = 16;
  private static final int BLOCK = 32;

  private SealedSubject() {}

  static byte[] of(SigningKey key, Link link) {
    var text = link.subject().text().getBytes(StandardCharsets.UTF_8);
    if (!isSealed(link.purpose())) {
      return text;
    }
    var code = codeOf(key, text);
    return ByteBuffer.allocate(CODE + text.length).put(code).put(mixed(key, code, text)).array();
  }

  /// The text of the bytes of a token whose signature holds. A link that was sent before addresses
  /// were sealed holds still.
  static String opened(SigningKey key, LinkPurpose purpose, byte[] subject) {
    if (isSealed(purpose) && subject.length > CODE) {
      var code = Arrays.copyOf(subject, CODE);
      var text = mixed(key, code, Arrays.copyOfRange(subject, CODE, subject.length));
      if (Arrays.equals(code, codeOf(key, text))) {
        return new String(text, StandardCharsets.UTF_8);
      }
    }
    return new String(subject, StandardCharsets.UTF_8);
  }

  private static byte[] codeOf(SigningKey key, byte[] text) {
    return Arrays.copyOf(Links.authenticated(key, "seal", text), CODE);
  }

  private static boolean isSealed(LinkPurpose purpose) {
    return purpose == LinkPurpose.UNSUBSCRIBE || purpose == LinkPurpose.NEWSLETTER;
  }

  /// The text with the stream laid over it; a second time takes it off again.
  private static byte[] mixed(SigningKey key, byte[] code, byte[] text) {
    var mixed = text.clone();
    for (var from = 0; from < text.length; from += BLOCK) {
      var block = ByteBuffer.allocate(CODE + Integer.BYTES).put(code).putInt(from).array();
      var stream = Links.authenticated(key, "stream", block);
      for (var at = from; at < Math.min(from + BLOCK, text.length); at++) {
        mixed[at] ^= stream[at - from];
      }
    }
    return mixed;
  }
}
