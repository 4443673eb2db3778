package kreds.emaildistribution;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How fast one sender is when SES costs nothing; an account's rate begins at fourteen a second.
/// Run by hand, since a machine's speed proves no rule.
final class SendingBenchmark {

  @Test
  void threeHundredLettersMadeAndSent() {
    try (var post = new PostOffice()) {
      post.candidates(1, 300);
      post.released();
      post.clock.set("2027-01-12T08:00:00+01:00");
      var start = System.nanoTime();
      post.tick();
      var took = Duration.ofNanos(System.nanoTime() - start);
      System.out.println("300 letters, made and sent: " + took.toMillis() + " ms");
    }
  }
}
