package kreds.meeting;

import static kreds.meeting.ElectionSteps.BOTH;
import static kreds.meeting.ElectionSteps.CLOSES;
import static kreds.meeting.ElectionSteps.appointed;
import static kreds.meeting.ElectionSteps.asked;
import static kreds.meeting.ElectionSteps.electing;
import static kreds.meeting.ElectionSteps.having;
import static kreds.meeting.ElectionSteps.holder;
import static kreds.meeting.ElectionSteps.in;
import static kreds.meeting.ElectionSteps.open;
import static kreds.meeting.ElectionSteps.result;
import static kreds.meeting.ElectionSteps.todo;
import static kreds.meeting.ElectionSteps.vacantSince;
import static kreds.meeting.ElectionSteps.with;
import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Post;
import kreds.inquiry.Response;
import kreds.meeting.RunTodo.What;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// A group elects its contact person and deputy from among its own: who stands, and who has won.
final class ElectionTest {
  @Test
  void nobodyIsElectedUnlessTheStatutesSaySoAndThePeopleKnowEachOther() {
    var usual = with(aNetwork().taking(2, 40).seatedUpTo(3).listOpen());
    assertThat(code(usual.ballot(BOTH, CLOSES, MONDAY))).isEqualTo(Election.NO_POSTS);
    assertThat(todo(usual)).doesNotContain(What.POST_VACANT);
    assertThat(Statutes.USUAL.said()).doesNotContain("deputy");

    var unknown = electing(with(aNetwork().taking(2, 40).seatedUpTo(3)));
    assertThat(code(unknown.ballot(BOTH, CLOSES, MONDAY))).isEqualTo("list-not-open");
    assertThat(done(electing(usual).ballot(aBallot(), CLOSES, MONDAY)).isNothing()).isFalse();
  }

  @Test
  void everybodyStandsWhoHasAPlaceAndHasNotSaidNo() {
    var open = open(4);

    assertThat(standing(open)).containsExactly("e-1", "e-2", "e-3", "e-4");

    var no = voted(open, "e-2", Ballot.NOT_STANDING);
    assertThat(standing(no)).containsExactly("e-1", "e-3", "e-4");
    assertThat(against(no, "e-1", "contact-2")).contains(Nominees.NOT_STANDING);
    assertThat(against(no, "e-1", "contact-9")).contains(Nominees.NOT_STANDING);
    assertThat(against(no, "e-1", "contact-1", "deputy-3")).isEmpty();
    assertThat(against(no, "e-2", "contact-2")).as("they have thought better of it").isEmpty();
    assertThat(against(no, "e-3", "contact-3", Ballot.NOT_STANDING))
        .contains(Nominees.NOT_STANDING);
    assertThat(against(no, "e-3", Ballot.NOT_STANDING)).isEmpty();
    var left = in(no, new NetworkFixture(no.roster()).leaving(3).roster());
    assertThat(standing(left)).containsExactly("e-1", "e-4");
  }

  @Test
  void oneForEachPostIsChosenAndNothingElse() {
    assertThat(BOTH.posts()).containsExactly(Post.CONTACT, Post.DEPUTY);
    var both = BOTH.among(List.of("e-1", "e-2"));
    assertThat(both.against(Set.of())).contains(Ballot.NOTHING_CHOSEN);
    assertThat(both.against(Set.of("contact-1", "contact-2"))).contains(Ballot.ONE_EACH);
    assertThat(both.against(Set.of("theme-1"))).contains(Ballot.UNKNOWN);
    assertThat(both.against(Set.of("contact-3"))).contains(Ballot.UNKNOWN);
    for (var nobody :
        List.of("contact-", "contact-0", "contact-e-1", "contact-01", "contact-99999")) {
      assertThat(both.against(Set.of(nobody))).as(nobody).contains(Ballot.UNKNOWN);
    }
    assertThat(both.against(Set.of("contact-1", "deputy-1"))).isEmpty();
    var contact = Ballot.electing(List.of(Post.CONTACT)).among(both.people());
    assertThat(contact.against(Set.of("deputy-1"))).contains(Ballot.UNKNOWN);
    assertThat(aBallot().against(Set.of("contact-1"))).contains(Ballot.UNKNOWN.at("contact-1"));
  }

  @Test
  void aNumberMeansTheSamePersonForAsLongAsItIsOpenWhoeverComesOrGoes() {
    var open = open(3);
    assertThat(people(open)).containsExactly("e-1", "e-2", "e-3");
    var left = in(open, new NetworkFixture(open.roster()).leaving(1).roster());
    var gone = left.moved(mover("e-1"), MONDAY).after();
    assertThat(people(gone)).as("nobody moves up").containsExactly("e-1", "e-2", "e-3");
    assertThat(numbers(gone)).containsExactly(2, 3);
    assertThat(done(gone.ballot(BOTH, CLOSES, MONDAY)).isNothing())
        .as("it is that ballot")
        .isTrue();

    var id = gone.roster().run().id();
    var fourth = after(gone.roster().enrollConfirmed(applicant(id, 4), MONDAY));
    var seated = after(fourth.enrollConfirmed(applicant(id, 5), MONDAY));
    assertThat(numbers(in(gone, seated))).as("not before the round").containsExactly(2, 3);
    var wider = in(gone, seated).moved(mover("e-5"), MONDAY);

    assertThat(people(wider.after())).startsWith("e-1", "e-2", "e-3").contains("e-4", "e-5");
    assertThat(numbers(wider.after())).containsExactlyInAnyOrder(2, 3, 4, 5);
    assertThat(asked(wider.after()).inquiry().notified()).contains("e-5");
    assertThat(against(wider.after(), "e-2", "contact-5")).isEmpty();
    var again = wider.after().moved(mover("e-4"), MONDAY).after();
    assertThat(people(again)).isEqualTo(people(wider.after()));
  }

  @Test
  void aVoteIsForWhoeverStandsStill() {
    var no = voted(open(3), "e-2", Ballot.NOT_STANDING);
    var nominees = new Nominees(no);

    assertThat(nominees.isStanding(asked(no), new Response.Chosen(1, Set.of("contact-1"))))
        .isTrue();
    assertThat(nominees.isStanding(asked(no), new Response.Chosen(1, Set.of("contact-2"))))
        .isFalse();
    assertThat(asked(voted(no, "e-2", "taken-back")).under("e-2")).isEmpty();
    assertThat(asked(no).under("e-2")).isPresent();
  }

  @Test
  void underAnotherAddressOneKeepsTheNumberAndWhatOneHasSaid() {
    var open = voted(open(4), "e-2", Ballot.NOT_STANDING);
    open = voted(open, "e-3", "contact-1");
    var first = (Enrollment.Confirmed) open.roster().find("e-1").orElseThrow();
    var second = (Enrollment.Confirmed) open.roster().find("e-2").orElseThrow();
    var fifth = other(open, "e-5", first.since());
    var sixth = other(open, "e-6", second.since());
    var roster =
        having(
            open.roster(),
            new Enrollment.Transferred(first.who(), CLOSES, "e-5", Onward.MOVED),
            new Enrollment.Transferred(second.who(), CLOSES, "e-6", Onward.MOVED),
            fifth,
            sixth);

    var moved = in(open, roster).moved(mover("e-5"), MONDAY).after();

    assertThat(people(moved)).containsExactly("e-5", "e-6", "e-3", "e-4");
    assertThat(standing(moved)).containsExactlyInAnyOrder("e-5", "e-3", "e-4");
    var closed = after(in(open, roster).close("ballot-1", MONDAY));
    assertThat(holder(closed, Post.CONTACT)).as("before the round, too").contains("e-5");
  }

  @Test
  void theMostVotedHasThePostAndOfTwoWhoHasHadThePlaceLonger() {
    var run = voted(open(4), "e-1", "contact-3", "deputy-2");
    run = voted(run, "e-2", "contact-4", "deputy-4");
    run = voted(run, "e-3", "contact-4", "deputy-4");
    run = voted(run, "e-4", "contact-3", "deputy-4");

    assertThat(shown(run)).as("who stands").containsExactly(1, 2, 3, 4);

    var closed = done(run.close("ballot-1", MONDAY));

    assertThat(shown(closed.after())).as("whom somebody has named").containsExactly(2, 3, 4);
    var left = new NetworkFixture(closed.after().roster()).leaving(3).roster();
    assertThat(shown(in(closed.after(), left))).as("and takes part still").containsExactly(2, 4);
    var result = result(closed.after());
    assertThat(result.elected(Post.CONTACT)).contains(3);
    assertThat(result.elected(Post.DEPUTY)).contains(4);
    assertThat(result.of("deputy-4").votes()).isEqualTo(3);
    assertThat(result.asked()).isEqualTo(4);
    assertThat(result.options())
        .as("who got no vote is not to be read")
        .extracting(BallotResult.Option::id)
        .containsExactly("contact-3", "contact-4", "deputy-2", "deputy-4");
    assertThat(holder(closed.after(), Post.CONTACT)).contains("e-3");
    assertThat(holder(closed.after(), Post.DEPUTY)).contains("e-4");
    assertThat(todo(closed.after())).doesNotContain(What.POST_VACANT, What.CHOICE_NOT_PLANNED);
  }

  /// Of two votes it would be known who gave them; that somebody got none is told of nobody.
  @Test
  void whereOneOrTwoHaveVotedNobodyIsNamedButWhoIsElected() {
    var run = voted(open(4), "e-1", "contact-3");
    run = voted(run, "e-2", "contact-4");

    var two = after(run.close("ballot-1", MONDAY));
    assertThat(result(two).options())
        .extracting(BallotResult.Option::id)
        .containsExactly("contact-3");
    assertThat(new Nominees(two).shown(asked(two), Post.CONTACT)).hasSize(1);
    assertThat(new Nominees(two).shown(asked(two), Post.DEPUTY)).isEmpty();

    var three = after(voted(run, "e-3", "contact-4").close("ballot-1", MONDAY));
    assertThat(result(three).options())
        .extracting(BallotResult.Option::id)
        .containsExactly("contact-3", "contact-4");
    var kept = result(three);
    var none = new BallotResult.Option("contact-1", 0, false);
    assertThat(
            new BallotResult(List.of(none), 4, 3, kept.before(), kept.after(), Set.of()).options())
        .as("of one that was kept with them")
        .isEmpty();
  }

  @Test
  void whatSomebodysVoteIsIsSaidWhileItCanBeChanged() {
    var run = voted(voted(open(3), "e-1", "contact-2"), "e-2", Ballot.NOT_STANDING);

    assertThat(vote(run, "e-1", MONDAY)).isEqualTo(OwnVote.GONE);
    assertThat(vote(run, "e-1", CLOSES)).as("another cannot be chosen").isEqualTo(OwnVote.VOTED);
    assertThat(vote(run, "e-2", MONDAY)).isEqualTo(OwnVote.DECLINED);
    assertThat(vote(run, "e-3", MONDAY)).isEqualTo(OwnVote.MISSING);
    assertThat(vote(voted(run, "e-1", "deputy-3"), "e-1", MONDAY)).isEqualTo(OwnVote.VOTED);
    assertThat(vote(voted(run, "e-1", "taken-back"), "e-1", MONDAY)).isEqualTo(OwnVote.MISSING);
  }

  @Test
  void itIsNotCountedTheMomentItEnds() {
    var open = open(2);

    assertThat(stage(open, CLOSES.minusSeconds(1))).isEqualTo(BallotStage.OPEN);
    assertThat(stage(open, CLOSES)).isEqualTo(BallotStage.COUNTING);
    assertThat(stage(open.at(CLOSES, staff()).after(), CLOSES)).isEqualTo(BallotStage.COUNTED);
    assertThat(stage(after(open.close("ballot-1", MONDAY)), MONDAY)).isEqualTo(BallotStage.COUNTED);
    assertThat(Balloting.stage(asked(open).inquiry().frozen(), MONDAY))
        .as("the run was over before")
        .isEqualTo(BallotStage.UNCOUNTED);
  }

  @Test
  void nobodyHoldsBothAndTheNextIsDeputyThen() {
    var run = voted(open(3), "e-1", "contact-2", "deputy-2");
    run = voted(run, "e-2", "contact-2", "deputy-2");
    run = voted(run, "e-3", "contact-1", "deputy-3");

    var closed = after(run.close("ballot-1", MONDAY));

    assertThat(holder(closed, Post.CONTACT)).contains("e-2");
    assertThat(holder(closed, Post.DEPUTY)).contains("e-3");
    assertThat(result(closed).of("deputy-2").votes()).isEqualTo(2);
  }

  @Test
  void ofTwoWithAsManyVotesItIsWhoHasHadThePlaceLongerWheneverTheFormCame() {
    var run = electing(with(aNetwork().taking(2, 40).seatedUpTo(3).listOpen()));
    var first = (Enrollment.Confirmed) run.roster().find("e-1").orElseThrow();
    var waited = new Enrollment.Confirmed(first.who(), first.since().plus(Duration.ofDays(20)));
    var open = after(in(run, having(run.roster(), waited)).ballot(BOTH, CLOSES, MONDAY));

    assertThat(standing(open)).containsExactly("e-2", "e-3", "e-1");
    assertThat(people(open)).as("the numbers are as they were").hasSize(3);

    var number = Balloting.of(asked(open).inquiry());
    var votes = voted(open, "e-2", "contact-" + number.numberOf("e-1").orElseThrow());
    votes = voted(votes, "e-3", "contact-" + number.numberOf("e-3").orElseThrow());
    assertThat(holder(after(votes.close("ballot-1", MONDAY)), Post.CONTACT)).contains("e-3");
  }

  @Test
  void aVoteForWhoStandsNoMoreOrOfWhoHasLeftDoesNotCount() {
    var run = voted(open(4), "e-1", "contact-2");
    run = voted(run, "e-4", "contact-2");
    run = voted(run, "e-3", "contact-1");
    run = voted(run, "e-2", Ballot.NOT_STANDING);
    var left = in(run, new NetworkFixture(run.roster()).leaving(4).roster());

    var closed = after(left.close("ballot-1", MONDAY));

    assertThat(holder(closed, Post.CONTACT)).contains("e-1");
    assertThat(holder(closed, Post.DEPUTY)).isEmpty();
    assertThat(result(closed).answered()).as("who only says no has not voted").isEqualTo(2);
    assertThat(result(closed).options())
        .extracting(BallotResult.Option::id)
        .as("of those who stand, whom two have named")
        .containsExactly("contact-1");
    assertThat(todo(closed)).contains(What.POST_VACANT);
    assertThat(vacantSince(after(left.close("ballot-1", CLOSES.minusSeconds(5))), CLOSES))
        .as("since nobody was elected")
        .contains(CLOSES.minusSeconds(5));
  }

  @Test
  void underAnotherAddressItIsTheSamePersonAndAColleagueIsNot() {
    var run = appointed();
    var first = (Enrollment.Confirmed) run.roster().find("e-1").orElseThrow();
    var other = (Enrollment.Confirmed) run.roster().find("e-3").orElseThrow();
    var same = new Enrollment.Confirmed(other.who(), first.since());
    var moved =
        having(
            run.roster(),
            new Enrollment.Transferred(first.who(), CLOSES, "e-3", Onward.MOVED),
            same);
    assertThat(holder(in(run, moved), Post.CONTACT)).contains("e-3");

    var handed = having(run.roster(), new Enrollment.Transferred(first.who(), CLOSES, "e-3"), same);
    assertThat(holder(in(run, handed), Post.CONTACT)).isEmpty();
  }

  @Test
  void whoHasTheOtherPostDoesNotStandWhereOneAloneIsElected() {
    var run = appointed();
    var again = after(run.ballot(Ballot.electing(List.of(Post.DEPUTY)), CLOSES, MONDAY));

    assertThat(standing(again)).doesNotContain("e-1").contains("e-2", "e-3");
    assertThat(against(again, "e-1", "deputy-1")).contains(Nominees.NOT_STANDING);
    assertThat(todo(in(again, new NetworkFixture(again.roster()).leaving(2).roster())))
        .as("they are electing one")
        .doesNotContain(What.POST_VACANT);
    var closed = after(again.close("ballot-1", MONDAY));
    assertThat(holder(closed, Post.DEPUTY)).as("nobody was named").contains("e-2");
  }

  private static Enrollment.Confirmed other(RunMeetings run, String id, Instant since) {
    var who = applicant(run.roster().run().id(), Integer.parseInt(id.substring(2)));
    return new Enrollment.Confirmed(who, since);
  }

  private static List<String> people(RunMeetings run) {
    return Balloting.of(asked(run).inquiry()).people();
  }

  private static List<Integer> numbers(RunMeetings run) {
    return new Nominees(run).standing(asked(run)).stream().map(Nominees.Nominee::number).toList();
  }

  private static List<Integer> shown(RunMeetings run) {
    var nominees = new Nominees(run);
    return Arrays.stream(Post.values())
        .flatMap(post -> nominees.shown(asked(run), post).stream())
        .map(Nominees.Nominee::number)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> standing(RunMeetings run) {
    return new Nominees(run).standing(asked(run)).stream().map(each -> each.person().id()).toList();
  }

  private static Optional<Refusal> against(RunMeetings run, String voter, String... options) {
    var by = Attendees.inRun(run.roster()).find(voter).orElseThrow();
    return new Nominees(run).against(asked(run), by, new Response.Chosen(1, Set.of(options)));
  }

  private static OwnVote vote(RunMeetings run, String who, Instant now) {
    var voter = Attendees.inRun(run.roster()).find(who).orElseThrow();
    return new Balloting(run).vote(asked(run), voter, now);
  }

  private static BallotStage stage(RunMeetings run, Instant now) {
    return Balloting.stage(asked(run).inquiry(), now);
  }
}
