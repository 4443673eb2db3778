package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.network.Basis;
import kreds.run.Roster;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// A network in its second year: its participants are this year's.
final class ThisYearsParticipantsTest {

  @Test
  void aMailingToTheParticipantsGoesToThisYears() {
    try (var post = new PostOffice()) {
      for (var number = 1; number <= 3; number++) {
        post.candidate(number, Basis.MEMBER);
      }
      var before = NetworkFixture.aNetwork();
      seats(post, before.seated(1, 2).roster());
      var next = before.nextYear();
      post.stored.write(
          new Write.NetworkSaved(Optional.of(before.network()), next.network()),
          new Write.RunSaved(Optional.empty(), next.run()));
      seats(post, next.seated(3).roster());

      var prepared =
          post.invoke(
              post.sample(
                  "prepare-mailing",
                  event -> {
                    event.put("include", List.of(Map.of("participants", SampleMails.NETWORK)));
                    event.put("exclude", List.of());
                    event.put("texts", Map.of("da", Map.of("subject", "Hej", "body", "Nyt")));
                  }));

      assertThat(prepared.data()).containsEntry("number", 1);
      assertThat(String.valueOf(prepared.data().get("sample")))
          .contains("deltager3@firma3.example");
    }
  }

  private static void seats(PostOffice post, Roster roster) {
    for (var seat : roster.enrollments()) {
      post.stored.write(new Write.SeatSaved(seat));
    }
  }
}
