package kreds.aws;

import kreds.outcome.Unavailable;
import software.amazon.awssdk.core.exception.SdkException;

/// Tells what AWS could not do, or did not allow, from what our own code could not: the first may
/// be over in a while, the second fails each time.
public final class AwsTrouble {
  private AwsTrouble() {}

  /// Whether it is AWS's.
  public static boolean is(RuntimeException thrown) {
    return thrown instanceof Unavailable || thrown instanceof SdkException;
  }
}
