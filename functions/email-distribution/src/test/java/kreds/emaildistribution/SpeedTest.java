package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How fast one sender is when SES costs nothing: far above the rate that an account has.
final class SpeedTest {

  @Test
  void oneSenderIsFasterThanTheFourteenASecondThatANewAccountMay() {
    try (var post = new PostOffice()) {
      post.candidates(1, 300);
      post.released();
      post.clock.set("2027-01-12T08:00:00+01:00");
      var start = System.nanoTime();
      post.tick();
      var took = Duration.ofNanos(System.nanoTime() - start);
      assertThat(post.ses.mails()).hasSize(300);
      System.out.println("300 mails, made and sent: " + took.toMillis() + " ms");
      assertThat(took).isLessThan(Duration.ofSeconds(300 / 14));
    }
  }
}
