package kreds.aws.dynamo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kreds.id.Ids;

/// Identifiers drawn by chance (60 bits), or keyed from content (80 bits of HMAC-SHA256, RFC 2104),
/// written in the 32 characters of Crockford's alphabet, in lower case: none of them looks like
/// another.
public final class RandomIds implements Ids {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int DRAWN = 12;
  private static final int KEYED = 16;

  private final SecureRandom random;
  private final Supplier<byte[]> identity;

  /// @param identity the key of identifiers; see [DynamoKeys]
  public RandomIds(SecureRandom random, Supplier<byte[]> identity) {
    this.random = random;
    this.identity = identity;
  }

  @Override
  public String next(String prefix) {
    var text = new StringBuilder(prefix).append('-');
    for (var i = 0; i < DRAWN; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  @Override
  public String of(String prefix, String... content) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(identity.get(), "HmacSHA256"));
      for (var part : content) {
        mac.update(part.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
      }
      return prefix + "-" + letters(mac.doFinal());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has HmacSHA256", impossible);
    }
  }

  private static String letters(byte[] digest) {
    var text = new StringBuilder(KEYED);
    for (var i = 0; i < KEYED; i++) {
      var bit = i * 5;
      var two = (digest[bit / 8] & 0xff) << 8 | (digest[bit / 8 + 1] & 0xff);
      text.append(ALPHABET.charAt(two >> (11 - bit % 8) & 31));
    }
    return text.toString();
  }
}
