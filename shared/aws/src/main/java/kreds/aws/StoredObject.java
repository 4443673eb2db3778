package kreds.aws;

import java.time.Instant;

/// Something has come into a bucket, as S3 tells through EventBridge.
///
/// @param key under which it is kept, as it is written
/// @param size in bytes
/// @param etag what tells it from anything else that comes under the same key
/// @param at when it came
public record StoredObject(String key, long size, String etag, Instant at) {

  static StoredObject of(EventNode told) {
    var object = told.at("detail").at("object");
    return new StoredObject(
        object.text("key"),
        object.number("size"),
        object.text("etag"),
        Instant.parse(told.text("time")));
  }
}
