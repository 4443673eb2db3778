package kreds.testing.s3;

import java.time.Instant;

/// Something that came into a bucket.
///
/// @param at when, on the clock of this S3
public record KeptObject(String bucket, String key, String type, long size, Instant at) {}
