package kreds.local.story;

import static kreds.local.story.Cast.candidate;
import static kreds.local.story.NetworkRows.readyMails;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From an idea to the first meeting: the story that the product is for, told once from beginning
/// to end over HTTP, with nothing but what people outside have.
final class StoryTest {
  @TempDir private Path data;

  @Test
  void fromAnIdeaToTheFirstMeeting() {
    int port;
    try (var kreds = new Kreds(data, 0)) {
      port = kreds.port();
      aNewcomerSeesTheThreeNetworks(kreds);
      ProposalChapter.somebodyProposesAFourth(kreds);
      var proposal = ProposalChapter.staffDescribeItAndTheProposerApproves(kreds);
      ProposalChapter.itIsPublished(kreds, proposal);
      CandidatesChapter.fortyCandidatesAreInvited(kreds);
      CandidatesChapter.someDeclineAndThirteenEnroll(kreds);
      CrowdChapter.fortyAtOnceForTwelvePlaces(kreds);
      MeetingChapter.theFirstMeetingIsPlanned(kreds);
      MeetingChapter.theGroupChoosesItsDate(kreds);
      MeetingChapter.everybodyIsInvited(kreds);
    }
    try (var again = new Kreds(data, port)) {
      everythingIsStillThere(again);
    }
  }

  private static void aNewcomerSeesTheThreeNetworks(Kreds kreds) {
    assertThat(kreds.page("/").body())
        .contains("lang=\"da\"", "Fødevarekontaktmaterialer", "Plastgenanvendelse")
        .contains("Sjællandske produktionschefer");
    assertThat(kreds.page("/?lang=en").body())
        .contains("lang=\"en\"", "Food-contact materials", "Production managers on Zealand");
  }

  private static void everythingIsStillThere(Kreds kreds) {
    assertThat(kreds.page("/").body()).contains("Netværk for værktøjsmagere");
    assertThat(kreds.mail(candidate(4))).hasSizeGreaterThan(3);
    assertThat(readyMails(kreds)).isEqualTo(2);
    assertThat(kreds.page(kreds.link(candidate(4), "/meetings/")).status()).isEqualTo(200);
  }
}
