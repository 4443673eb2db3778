package kreds.emaildistribution.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a mail is recognized by: follows from the delivery's key and tells nothing of it.
final class Fingerprint {
  private static final int OCTETS = 12;

  private Fingerprint() {}

  static String of(String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var whole = digest.digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, OCTETS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
