package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A mailing has more letters than one transaction takes rows.
final class LargeMailingTest {

  @Test
  void aMailingToThreeHundredGoesInOneRound() {
    try (var post = new PostOffice()) {
      post.candidates(1, 300);
      post.released();
      post.clock.set("2027-01-12T08:00:00+01:00");

      post.tick();

      assertThat(post.ses.mails()).hasSize(300);
    }
  }
}
