package kreds.aws.s3;

import kreds.aws.Settings;

/// Where files are kept.
///
/// @param name of the bucket
/// @param region it is in
/// @param url its own address, without a slash at the end
public record S3Bucket(String name, String region, String url) {
  /// The variable with its name.
  public static final String NAME = "FILES_BUCKET";

  /// The variable with its region.
  public static final String REGION = "FILES_REGION";

  /// The variable with its address.
  public static final String URL = "FILES_URL";

  /// As the environment says.
  public static S3Bucket of(Settings settings) {
    return new S3Bucket(settings.value(NAME), settings.value(REGION), settings.value(URL));
  }
}
