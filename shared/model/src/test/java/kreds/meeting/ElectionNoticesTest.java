package kreds.meeting;

import static kreds.meeting.ElectionSteps.BOTH;
import static kreds.meeting.ElectionSteps.CLOSES;
import static kreds.meeting.ElectionSteps.appointed;
import static kreds.meeting.ElectionSteps.asked;
import static kreds.meeting.ElectionSteps.follows;
import static kreds.meeting.ElectionSteps.letters;
import static kreds.meeting.ElectionSteps.open;
import static kreds.meeting.ElectionSteps.result;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import kreds.delivery.Delivery;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.Post;
import kreds.link.Link;
import kreds.link.LinkSubject;
import org.junit.jupiter.api.Test;

/// What the group reads of an election, while it is open and once it is counted.
final class ElectionNoticesTest {
  @Test
  void whoOnlySaysThatTheyDoNotStandHasNotVotedAndIsRemindedOnce() {
    var run = voted(voted(open(3), "e-1", "contact-2"), "e-3", Ballot.NOT_STANDING);

    var group = new GroupInquiries(run);
    assertThat(group.silent(asked(run))).extracting(Attendee::id).containsExactly("e-2", "e-3");
    assertThat(asked(run).hasAnswered(group.asked().getFirst())).isTrue();
    var reminded = run.at(asked(run).inquiry().remindsAt().orElseThrow(), staff());
    assertThat(letters(reminded))
        .extracting(Delivery::key)
        .containsExactly("ballot-reminder/e-2/1", "ballot-reminder/e-3/1");
    assertThat(result(after(run.close("ballot-1", MONDAY))).answered())
        .as("as it is counted")
        .isEqualTo(1);
  }

  @Test
  void whereAllWhoGotVotesStandNoMoreNobodyIsToldThatNobodyVoted() {
    var run = voted(voted(open(3), "e-1", "contact-2"), "e-2", Ballot.NOT_STANDING);

    assertThat(letters(run.at(CLOSES, staff())))
        .extracting(each -> each.letter().values().get("choice"))
        .containsOnly("unelected");
  }

  /// The next ballot is another page: who looks into an old letter sees what it asked.
  @Test
  void theLettersThatAskLeadToTheirOwnBallot() {
    var asked = done(appointed().ballot(Ballot.electing(List.of(Post.CONTACT)), CLOSES, MONDAY));

    assertThat(letters(asked).getFirst().letter().links().values())
        .extracting(Link::subject)
        .containsExactly(new LinkSubject.OfBallot(asked.after().roster().run().id(), "e-1", 1));
  }

  @Test
  void whoStaysAndWhoIsDisplacedReadsSo() {
    var run = after(appointed().ballot(BOTH, CLOSES, MONDAY));
    for (var who : List.of("e-1", "e-2", "e-4")) {
      run = voted(run, who, "contact-3");
    }
    run = voted(run, "e-3", Ballot.NOT_STANDING);
    assertThat(letters(run.at(CLOSES, staff())).getFirst().letter().values())
        .as("nobody is elected who has said no")
        .containsEntry("choice", "unelected")
        .containsEntry("ownPost", "still-contact")
        .containsEntry(
            "elected",
            "still-contact/plastgenanvendelse/1/e-1\nstill-deputy/plastgenanvendelse/1/e-2");

    var elected = voted(run, "e-3", "deputy-4").at(CLOSES, staff());

    assertThat(letters(elected))
        .extracting(Delivery::key, each -> each.letter().values().getOrDefault("ownPost", ""))
        .contains(
            tuple("ballot-result/e-1/1", "no-contact"),
            tuple("ballot-result/e-2/1", "no-deputy"),
            tuple("ballot-result/e-3/1", ""),
            tuple("ballot-result/e-4/1", ""));
    assertThat(letters(elected).getFirst().letter().values()).containsEntry("counts", "shown");
    var risen = voted(voted(run, "e-3", "contact-2"), "e-1", "contact-2").at(CLOSES, staff());
    assertThat(letters(risen))
        .extracting(Delivery::key, each -> each.letter().values().getOrDefault("ownPost", ""))
        .as("who has risen is elected, and has lost nothing")
        .contains(tuple("ballot-result/e-2/1", ""), tuple("ballot-result/e-1/1", "no-contact"));
  }

  @Test
  void theLettersSpeakOfThePostsThatAreElected() {
    for (var post : Post.values()) {
      var asked = done(appointed().ballot(Ballot.electing(List.of(post)), CLOSES, MONDAY));
      assertThat(letters(asked).getFirst().letter().values()).containsEntry("vote", post.word());
    }
    assertThat(letters(done(appointed().ballot(BOTH, CLOSES, MONDAY))).getFirst().letter().values())
        .containsEntry("vote", "posts");
  }

  @Test
  void allAreToldAndNoNameStandsInALetterOfAnother() {
    var run = voted(open(3), "e-1", "contact-2");

    var closed = run.at(CLOSES, staff());

    assertThat(letters(closed))
        .extracting(Delivery::key, each -> each.letter().values().get("choice"))
        .containsExactly(
            tuple("ballot-result/e-1/1", "elected"),
            tuple("ballot-result/e-2/1", "contact"),
            tuple("ballot-result/e-3/1", "elected"),
            tuple("ballot-over/plastgenanvendelse/1/1", "elected"));
    assertThat(letters(closed))
        .filteredOn(each -> !each.key().contains("e-2"))
        .allSatisfy(
            each -> assertThat(each.letter().values().toString()).doesNotContain("Deltager 2"));
    assertThat(letters(closed))
        .extracting(each -> each.letter().values().get("elected"))
        .containsOnly("contact/plastgenanvendelse/1/e-2\nvacant-deputy/plastgenanvendelse/1/");
    assertThat(letters(closed))
        .extracting(each -> each.letter().values().get("counts"))
        .containsOnly("few");
    assertThat(follows(closed).audit())
        .extracting(line -> line.action() + ": " + line.after())
        .containsExactly("close-inquiry: closed", "elect: contact e-2");
    var none = open(2).at(CLOSES, staff());
    assertThat(letters(none).getFirst().letter().values()).containsEntry("choice", "nobody");
    assertThat(follows(none).audit()).hasSize(1);
  }
}
