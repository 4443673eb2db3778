package kreds.emaildistribution;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import kreds.testing.aws.DynamoFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How fast one sender is where a mail takes SES 60 ms and a call takes DynamoDB 5 ms more than
/// here, by how many letters are in the hands of SES at once; the account's rate is in nobody's
/// way. Run by hand, since a machine's speed proves no rule.
final class SendingBenchmark {
  private static final int LETTERS = 400;
  private static final long SES = Duration.ofMillis(60).toNanos();
  private static final long DYNAMO = Duration.ofMillis(5).toNanos();

  private final AtomicLong first = new AtomicLong();

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 20, 20})
  void lettersOfAMailing(int inFlight) {
    try (var post = new PostOffice(Map.of("LETTERS_IN_FLIGHT", Integer.toString(inFlight)))) {
      post.candidates(1, LETTERS);
      post.released();
      post.clock.set("2027-01-12T08:00:00+01:00");
      post.dynamo.plan(_ -> {
        LockSupport.parkNanos(DYNAMO);
        return DynamoFault.NONE;
      });
      post.ses.whenAccepted(_ -> {
        first.compareAndSet(0, System.nanoTime());
        LockSupport.parkNanos(SES);
      });
      var start = System.nanoTime();
      post.tick();
      told(inFlight, start, System.nanoTime(), post.ses.mails().size());
    }
  }

  private void told(int inFlight, long start, long end, int sent) {
    var made = Duration.ofNanos(first.get() - start).toMillis();
    var sending = Duration.ofNanos(end - first.get()).toMillis();
    System.out.printf(
        "%d in flight: %d letters made in %d ms, sent in %d ms: %.0f a second%n",
        inFlight, sent, made, sending, sent * 1_000.0 / sending);
  }
}
