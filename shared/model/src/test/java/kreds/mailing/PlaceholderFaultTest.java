package kreds.mailing;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.sample.MailFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Which names between braces the words of a mailing may hold (M11).
final class PlaceholderFaultTest {
  private static final Optional<TiedOrder> MERGING =
      Optional.of(new TiedOrder("merge-networks", Map.of()));
  private static final Optional<TiedOrder> CANCELLING =
      Optional.of(new TiedOrder("cancel-network", Map.of()));
  private static final Optional<TiedOrder> NONE = Optional.empty();

  @Test
  void whatBecomesOfEachIsKnownInTheBodyOfAMergingAlone() {
    assertThat(faults("Hej", "Se {outcome}", MERGING)).isEmpty();
    for (var tied : List.of(CANCELLING, NONE)) {
      assertThat(faults("Hej", "Se {outcome}", tied))
          .containsExactly(new MailingFault("texts.da.body", "unknown-placeholder", "outcome"));
    }
    assertThat(faults("Om {outcome}", "Hej", MERGING))
        .containsExactly(new MailingFault("texts.da.subject", "unknown-placeholder", "outcome"));
  }

  @Test
  void noOtherNameIsKnownInAMerging() {
    for (var body : List.of("Se {resultat}", "{resultat}")) {
      assertThat(faults("Hej", body, MERGING))
          .containsExactly(new MailingFault("texts.da.body", "unknown-placeholder", "resultat"));
    }
  }

  @Test
  void theNetworkMayBeNamedWhereTheMailingIsAboutOne() {
    assertThat(faults("Om {title}", "{network} er {title}", NONE)).isEmpty();
  }

  @Test
  void aTextMayBeginWithABraceAndItIsReadAllTheSame() {
    assertThat(faults("{navn}", "{fornavn} og {", NONE))
        .containsExactly(
            new MailingFault("texts.da.subject", "unknown-placeholder", "navn"),
            new MailingFault("texts.da.body", "unknown-placeholder", "fornavn"),
            new MailingFault("texts.da.body", "unknown-placeholder", "{"));
    assertThat(faults("{}", "Hej", NONE))
        .containsExactly(new MailingFault("texts.da.subject", "unknown-placeholder", ""));
  }

  @Test
  void whoeverIsEnrolledInAnotherNetworkIsMeantAsSuch() {
    for (var part :
        List.of(
            new Audience.Part.Enrolled("plast"),
            new Audience.Part.Participants("plast"),
            new Audience.Part.Waiting("plast"))) {
      var audience = new Audience(List.of(part), List.of(), List.of());
      assertThat(audience.isForEnrolledElsewhere("forme")).isTrue();
      assertThat(audience.isForEnrolledElsewhere("plast")).isFalse();
    }
  }

  private static List<MailingFault> faults(String subject, String body, Optional<TiedOrder> tied) {
    var content =
        new MailingContent(
            "plast",
            Map.of(Language.DA, new MailingText(subject, body)),
            MailFixture.content("").audience(),
            Optional.of(MONDAY),
            24);
    return MailingFaults.of(content, new Selection(List.of(), Map.of(), List.of()), tied);
  }
}
