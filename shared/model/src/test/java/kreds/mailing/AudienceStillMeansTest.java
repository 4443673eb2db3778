package kreds.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kreds.mailing.Audience.Part;
import kreds.network.CandidateState;
import org.junit.jupiter.api.Test;

class AudienceStillMeansTest {

  @Test
  void whoHasNotAnsweredIsMeantStillAndWhoHasIsNot() {
    var open = of(new Part.Candidates("n", Optional.empty()));
    var named = of(new Part.Candidates("n", Optional.of(CandidateState.NAMED)));
    for (var audience : List.of(open, named)) {
      assertThat(CandidateState.NAMED.isToAnswer()).isTrue();
      assertThat(CandidateState.ACCEPTED.isToAnswer()).isFalse();
      assertThat(audience.stillMeans("n", CandidateState.NAMED)).isTrue();
      assertThat(audience.stillMeans("n", CandidateState.INVITED)).isTrue();
      assertThat(audience.stillMeans("n", CandidateState.ACCEPTED)).isFalse();
      assertThat(audience.stillMeans("n", CandidateState.DECLINED)).isFalse();
    }
  }

  @Test
  void whoHasAnsweredIsMeantWhereSuchAreNamedOrNoCandidateIs() {
    var declined =
        of(
            new Part.Candidates("n", Optional.empty()),
            new Part.Candidates("n", Optional.of(CandidateState.DECLINED)));
    assertThat(declined.stillMeans("n", CandidateState.DECLINED)).isTrue();
    assertThat(declined.stillMeans("n", CandidateState.ACCEPTED)).isFalse();
    assertThat(of(new Part.Participants("n")).stillMeans("n", CandidateState.ACCEPTED)).isTrue();
    assertThat(
            of(new Part.Candidates("other", Optional.empty()))
                .stillMeans("n", CandidateState.DECLINED))
        .isTrue();
  }

  private static Audience of(Part... parts) {
    return new Audience(List.of(parts), List.of(), List.of());
  }
}
