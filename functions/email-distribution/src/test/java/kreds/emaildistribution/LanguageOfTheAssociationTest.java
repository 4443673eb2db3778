package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.mail.ReadMail;
import org.junit.jupiter.api.Test;

/// The default language is a setting: nothing is Danish by itself.
final class LanguageOfTheAssociationTest {
  private static final String DANE = "deltager1@firma1.example";

  @Test
  void aDanishLettersLinksSaySoWhateverTheDefaultIs() {
    for (var language : List.of("en", "da")) {
      try (var post = new PostOffice(Map.of("DEFAULT_LANGUAGE", language))) {
        var mail = invitation(post);
        assertThat(mail.subject()).startsWith("Vil du være med");
        assertThat(mail.link("/candidates/")).endsWith("?letter=da");
      }
    }
  }

  @Test
  void anAddressOfWhichNothingIsKnownIsTakenToReadTheDefault() {
    try (var post = new PostOffice(Map.of("DEFAULT_LANGUAGE", "en"))) {
      var known = post.function.order("suppress-address", "address", "nobody@example.dk");
      assertThat(known.data()).containsEntry("language", "en");
    }
  }

  private static ReadMail invitation(PostOffice post) {
    post.candidates(1, 1);
    post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();
    return ReadMail.of(post.ses.mailsTo(DANE).getFirst().raw());
  }
}
