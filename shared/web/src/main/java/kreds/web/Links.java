package kreds.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kreds.key.KnownKeys;
import kreds.key.SigningKey;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;

/// Personal links. The token holds what it is about and until when, signed with HMAC-SHA256
/// together with its purpose, so that it opens nothing else and no table holds it. The same link
/// always gives the same token, so a letter that is written twice is the same letter. Keys are
/// numbered: one signs, every one that is left opens (see [KnownKeys]); of one that was taken away
/// only the way out of mailings is left.
///
/// Mail programs take along what stands behind a link, or leave out a hyphen at its end: one that
/// comes back is read up to what no token can hold, and no new token ends in a sign that is not
/// part of a link for all of them.
///
/// Token: `base64url(key 1 | expiry in minutes 4 | subject | first 16 bytes of the signature)`; of
/// an address nobody reads whose it is (RFC 8058 § 3.1, [SealedSubject]).
public final class Links {
  private static final int HEAD = 5;
  private static final int SIGNATURE = 16;
  private static final int LONGEST = 600;
  private static final int MINUTE = 60;
  private static final String ALGORITHM = "HmacSHA256";

  private final KnownKeys keys;
  private final String baseUrl;

  /// @param baseUrl where the pages are, without a slash at the end
  public Links(KnownKeys keys, String baseUrl) {
    this.keys = keys;
    this.baseUrl = baseUrl;
  }

  /// The whole address that a letter carries.
  public String url(Link link) {
    return baseUrl + path(link);
  }

  /// The address on this site.
  public String path(Link link) {
    return link.purpose().path() + token(link);
  }

  /// The token alone. It may hold a minute longer than was asked, so that it ends in a letter or a
  /// number.
  public String token(Link link) {
    var key = keys.signing();
    var minutes = Math.ceilDiv(link.expires().getEpochSecond(), MINUTE);
    var token = token(key, link, minutes);
    while (token.endsWith("-") || token.endsWith("_")) {
      minutes++;
      token = token(key, link, minutes);
    }
    return token;
  }

  private static String token(SigningKey key, Link link, long minutes) {
    var subject = SealedSubject.of(key, link);
    var signed =
        ByteBuffer.allocate(HEAD + subject.length)
            .put((byte) key.number())
            .putInt(Math.toIntExact(minutes))
            .put(subject)
            .array();
    var token = Arrays.copyOf(signed, signed.length + SIGNATURE);
    System.arraycopy(signature(key, link.purpose(), signed), 0, token, signed.length, SIGNATURE);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /// Opens a token that came back.
  public OpenedLink open(String token, LinkPurpose purpose, Instant now) {
    var bytes = decoded(bare(token));
    if (bytes.length <= HEAD + SIGNATURE) {
      return new OpenedLink.NotValid();
    }
    var number = bytes[0] & 0xff;
    var opening = keys.opening(number);
    var key = opening.isPresent() ? opening : keys.revoked(number);
    if (key.isEmpty()) {
      return new OpenedLink.NotValid();
    }
    var signed = Arrays.copyOf(bytes, bytes.length - SIGNATURE);
    var given = Arrays.copyOfRange(bytes, signed.length, bytes.length);
    if (!MessageDigest.isEqual(given, signature(key.get(), purpose, signed))) {
      return new OpenedLink.NotValid();
    }
    var expires = Instant.ofEpochSecond((long) ByteBuffer.wrap(signed, 1, 4).getInt() * MINUTE);
    var text =
        SealedSubject.opened(key.get(), purpose, Arrays.copyOfRange(signed, HEAD, signed.length));
    var subject = LinkSubject.read(purpose, text);
    if (subject.isEmpty()) {
      return new OpenedLink.NotValid();
    }
    if (opening.isEmpty()) {
      return revoked(subject.get(), now.isAfter(expires));
    }
    return now.isAfter(expires)
        ? new OpenedLink.Expired(subject.get(), expires)
        : new OpenedLink.Valid(subject.get());
  }

  private static OpenedLink revoked(LinkSubject subject, boolean isOver) {
    var left = subject.afterItsKey();
    return isOver || left.isEmpty() ? new OpenedLink.Revoked() : new OpenedLink.Valid(left.get());
  }

  /// A token without what a mail program took along behind it.
  static String bare(String token) {
    var end = 0;
    while (end < token.length() && isOfTokens(token.charAt(end))) {
      end++;
    }
    return token.substring(0, end);
  }

  private static boolean isOfTokens(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /// The bytes of a token, if it is written in the one way that tokens are; none otherwise.
  private static byte[] decoded(String token) {
    if (token.length() > LONGEST) {
      return new byte[0];
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(token);
      var again = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      return again.equals(token) ? bytes : new byte[0];
    } catch (IllegalArgumentException garbled) {
      return new byte[0];
    }
  }

  private static byte[] signature(SigningKey key, LinkPurpose purpose, byte[] signed) {
    return Arrays.copyOf(authenticated(key, purpose.name(), signed), SIGNATURE);
  }

  /// HMAC-SHA256 of something, under a name that keeps each use apart from the others.
  static byte[] authenticated(SigningKey key, String use, byte[] what) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.secret()), ALGORITHM));
      mac.update(use.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(what);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
    }
  }
}
