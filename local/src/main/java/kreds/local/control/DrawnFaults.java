package kreds.local.control;

import java.util.List;
import java.util.Random;
import kreds.testing.aws.DynamoFault;
import kreds.testing.aws.SesFault;

/// Faults that may come at any call, drawn by a seed: about one call in [#ONE_IN] of the database,
/// and one mail in as many. None that only takes long, and none of the account as a whole.
final class DrawnFaults {
  private static final int ONE_IN = 25;
  private static final List<DynamoFault> DYNAMO =
      List.of(
          DynamoFault.LOST_RESPONSE,
          DynamoFault.THROTTLE,
          DynamoFault.THROTTLING_EXCEPTION,
          DynamoFault.TRANSACTION_CONFLICT,
          DynamoFault.ERROR_500,
          DynamoFault.KILL_BEFORE,
          DynamoFault.KILL_AFTER);
  private static final List<SesFault> SES =
      List.of(
          SesFault.THROTTLE,
          SesFault.ERROR_500,
          SesFault.ERROR_500_AFTER_ACCEPT,
          SesFault.DROP_AFTER_ACCEPT,
          SesFault.DROP_BEFORE_ACCEPT);

  private final Random random;

  DrawnFaults(long seed) {
    random = new Random(seed);
  }

  synchronized DynamoFault ofDynamo() {
    return isOne() ? one(DYNAMO) : DynamoFault.NONE;
  }

  synchronized SesFault ofSes() {
    return isOne() ? one(SES) : SesFault.NONE;
  }

  private boolean isOne() {
    return random.nextInt(ONE_IN) == 0;
  }

  private <F> F one(List<F> faults) {
    return faults.get(random.nextInt(faults.size()));
  }
}
