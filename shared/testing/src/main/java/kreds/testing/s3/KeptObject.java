package kreds.testing.s3;

import java.time.Instant;

/// Something that came into a bucket.
///
/// @param etag what tells it from anything else under that key
/// @param at when, on the clock of this S3
public record KeptObject(
    String bucket, String key, String type, long size, String etag, Instant at) {

  /// Of these bytes.
  public static KeptObject of(String bucket, String key, String type, byte[] bytes, Instant at) {
    return new KeptObject(bucket, key, type, bytes.length, etag(bytes), at);
  }

  /// Of what is in it, as S3 makes one for what is sent at once.
  static String etag(byte[] bytes) {
    return SigningSecret.sha256(bytes).substring(0, 32);
  }
}
