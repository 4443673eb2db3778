package kreds.testing.aws;

import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// The faults as the SDK shows them to its caller.
final class FaultSwitches {
  private FaultSwitches() {}

  static void before(DynamoFault fault, String operation) throws InterruptedException {
    switch (fault) {
      case NONE, LOST_RESPONSE, KILL_AFTER -> {}
      case THROTTLE -> throw throttled();
      case THROTTLING_EXCEPTION -> throw throttling();
      case TRANSACTION_CONFLICT -> conflict(operation);
      case ERROR_500 -> throw internal();
      case SLOW -> Thread.sleep(500);
      case KILL_BEFORE -> throw new DynamoFault.Killed(operation);
    }
  }

  static void after(DynamoFault fault, String operation) {
    switch (fault) {
      case LOST_RESPONSE -> throw lost();
      case KILL_AFTER -> throw new DynamoFault.Killed(operation);
      case NONE,
          THROTTLE,
          THROTTLING_EXCEPTION,
          TRANSACTION_CONFLICT,
          ERROR_500,
          SLOW,
          KILL_BEFORE -> {}
    }
  }

  private static SdkClientException lost() {
    return ApiCallTimeoutException.builder()
        .message("Injected: the answer was lost after the call was performed")
        .build();
  }

  private static DynamoDbException throttled() {
    return (DynamoDbException)
        ProvisionedThroughputExceededException.builder()
            .message("Injected: throughput exceeded")
            .awsErrorDetails(code("ProvisionedThroughputExceededException"))
            .statusCode(400)
            .build();
  }

  private static DynamoDbException throttling() {
    return (DynamoDbException)
        ThrottlingException.builder()
            .message("Injected: throttled")
            .awsErrorDetails(code("ThrottlingException"))
            .statusCode(400)
            .build();
  }

  /// The code is what the SDK tells throttling by.
  private static AwsErrorDetails code(String code) {
    return AwsErrorDetails.builder().errorCode(code).errorMessage("Injected").build();
  }

  private static DynamoDbException internal() {
    return (DynamoDbException)
        InternalServerErrorException.builder()
            .message("Injected: internal error")
            .statusCode(500)
            .build();
  }

  private static void conflict(String operation) {
    if (operation.equals("transactWriteItems")) {
      throw TransactionCanceledException.builder()
          .message("Injected: transaction cancelled")
          .cancellationReasons(
              List.of(
                  CancellationReason.builder()
                      .code("TransactionConflict")
                      .message("Transaction is ongoing for the item")
                      .build()))
          .statusCode(400)
          .build();
    }
  }
}
