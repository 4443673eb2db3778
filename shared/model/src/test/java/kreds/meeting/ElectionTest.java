package kreds.meeting;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Post;
import kreds.inquiry.Response;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.meeting.RunTodo.What;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.sample.CountingIds;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// A group elects its contact person and deputy from among its own.
final class ElectionTest {
  private static final Instant CLOSES = MONDAY.plus(Duration.ofDays(10));
  private static final Ballot BOTH = Ballot.electing(List.of(Post.DEPUTY, Post.CONTACT));

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
    assertThat(new BallotResult(List.of(none), 4, 3, kept.before(), kept.after(), 0).options())
        .as("of one that was kept with them")
        .isEmpty();
  }

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

  /// The next ballot is another page: who looks into an old letter sees what it asked.
  @Test
  void theLettersThatAskLeadToTheirOwnBallot() {
    var asked = done(appointed().ballot(Ballot.electing(List.of(Post.CONTACT)), CLOSES, MONDAY));

    assertThat(letters(asked).getFirst().letter().links().values())
        .extracting(Link::subject)
        .containsExactly(new LinkSubject.OfBallot(asked.after().roster().run().id(), "e-1", 1));
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
  void whoIsElectedToAnotherPostLeavesTheOneThatTheyHad() {
    var run = after(appointed().ballot(BOTH, CLOSES, MONDAY));

    var risen = after(voted(run, "e-3", "contact-2").close("ballot-1", MONDAY));
    assertThat(holder(risen, Post.CONTACT)).contains("e-2");
    assertThat(holder(risen, Post.DEPUTY)).as("nobody was named for it").isEmpty();
    assertThat(risen.statutes().posts().of("e-2", risen.roster())).contains(Post.CONTACT);
    assertThat(todo(risen)).contains(What.POST_VACANT);

    var down = after(voted(run, "e-3", "deputy-1").close("ballot-1", MONDAY));
    assertThat(holder(down, Post.CONTACT)).isEmpty();
    assertThat(holder(down, Post.DEPUTY)).contains("e-1");

    var changed = after(voted(run, "e-3", "contact-2", "deputy-1").close("ballot-1", MONDAY));
    assertThat(holder(changed, Post.CONTACT)).contains("e-2");
    assertThat(holder(changed, Post.DEPUTY)).contains("e-1");
    var again = after(voted(run, "e-3", "contact-1").close("ballot-1", MONDAY));
    assertThat(holder(again, Post.CONTACT)).contains("e-1");
    assertThat(holder(again, Post.DEPUTY)).as("stays").contains("e-2");
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

  @Test
  void aPostIsVacantOnceItsPersonHasLeftAndStaysSoWhenTheyComeAgain() {
    var run = appointed();
    assertThat(todo(run)).doesNotContain(What.POST_VACANT);

    var left = new NetworkFixture(run.roster()).leaving(1);
    assertThat(holder(in(run, left.roster()), Post.CONTACT)).isEmpty();
    assertThat(holder(in(run, left.roster()), Post.DEPUTY)).contains("e-2");
    assertThat(todo(in(run, left.roster()))).contains(What.POST_VACANT);
    var gone = (Enrollment.Left) left.roster().find("e-1").orElseThrow();
    var later = having(left.roster(), new Enrollment.Left(gone.who(), CLOSES, gone.by()));
    assertThat(vacantSince(in(run, later), CLOSES.plusSeconds(9)))
        .as("since they left, whatever was changed after that")
        .contains(CLOSES);
    assertThat(vacantSince(in(run, later), MONDAY)).as("never ahead of now").contains(MONDAY);

    var again = after(left.roster().enrollConfirmed(applicant(run.roster().run().id(), 1), CLOSES));
    assertThat(again.find("e-1").orElseThrow()).isInstanceOf(Enrollment.Confirmed.class);
    assertThat(holder(in(run, again), Post.CONTACT)).isEmpty();
    var over = in(run, left.in(RunState.FINISHED).roster());
    assertThat(todo(over)).isEmpty();
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
  void staffPutSomebodyIntoAPostWithAReasonAndBothHearOfIt() {
    var run = appointed();

    var changed = done(run.appoint(Post.CONTACT, Optional.of("e-3"), "Aftalt på mødet"));

    assertThat(holder(changed.after(), Post.CONTACT)).contains("e-3");
    assertThat(letters(changed))
        .extracting(Delivery::key, each -> each.letter().values().get("held"))
        .containsExactly(
            tuple("post-changed/e-1/contact/4", "no-contact"),
            tuple("post-changed/e-3/contact/4", "contact"));
    assertThat(follows(changed).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).isEqualTo("contact e-1");
          assertThat(line.after()).isEqualTo("contact e-3, Aftalt på mødet");
        });
    assertThat(done(changed.after().appoint(Post.CONTACT, Optional.of("e-3"), "x")).isNothing())
        .isTrue();
    var vacant = done(changed.after().appoint(Post.CONTACT, Optional.empty(), "Rejst"));
    assertThat(holder(vacant.after(), Post.CONTACT)).isEmpty();
    assertThat(follows(vacant).audit().getFirst().after()).isEqualTo("contact vacant, Rejst");
    assertThat(letters(vacant)).hasSize(1);
    assertThat(done(vacant.after().appoint(Post.CONTACT, Optional.empty(), "x")).isNothing())
        .isTrue();
  }

  @Test
  void whatDoesNotFitIsRefused() {
    var run = appointed();
    assertThat(code(run.appoint(Post.CONTACT, Optional.of("e-2"), "x")))
        .isEqualTo("has-other-post");
    var open = after(run.ballot(BOTH, CLOSES, MONDAY));
    assertThat(code(open.conducted(posts(open, false), MONDAY))).isEqualTo("ballot-open");
    var closed = after(open.close("ballot-1", MONDAY));
    assertThat(done(closed.conducted(posts(closed, false), MONDAY)).isNothing()).isFalse();
    var none = after(run.conducted(posts(run, false), MONDAY));
    assertThat(code(none.appoint(Post.CONTACT, Optional.of("e-3"), "x")))
        .isEqualTo(Election.NO_POSTS);
    assertThat(holder(none, Post.CONTACT)).as("nobody is shown").isEmpty();
    assertThat(todo(none)).doesNotContain(What.POST_VACANT);
    var again = after(none.conducted(posts(none, true), MONDAY));
    assertThat(again.statutes().posts().vacant(again.roster()))
        .as("nobody is elected by an election that the group has given up")
        .containsExactlyInAnyOrder(Post.CONTACT, Post.DEPUTY);
    assertThat(after(run.conducted(posts(run, true), MONDAY)).statutes().posts())
        .as("the same again")
        .isEqualTo(run.statutes().posts());
    var over = in(run, new NetworkFixture(run.roster()).in(RunState.FINISHED).roster());
    assertThat(code(over.appoint(Post.CONTACT, Optional.of("e-3"), "x"))).isEqualTo("run-over");
  }

  @Test
  void whoHasNoPlaceIsPutIntoNoPostAndWhoIsInItStays() {
    var run = appointed();
    var left = in(run, new NetworkFixture(run.roster()).leaving(3).roster());

    for (var nobody : List.of("e-3", "e-99")) {
      var no = left.appoint(Post.CONTACT, Optional.of(nobody), "x");
      assertThat(code(no)).as(nobody).isEqualTo(Election.NO_PLACE);
      assertThat(kind(no)).isEqualTo(Refusal.Kind.INVALID);
    }
    var vacant = after(left.appoint(Post.DEPUTY, Optional.empty(), "x"));
    assertThat(code(vacant.appoint(Post.DEPUTY, Optional.of("e-3"), "x")))
        .as("nothing stands already")
        .isEqualTo(Election.NO_PLACE);
  }

  @Test
  void whileTheGroupElectsNobodyIsPutInBesideIt() {
    var run = appointed();
    var open = after(run.ballot(Ballot.electing(List.of(Post.CONTACT)), CLOSES, MONDAY));

    var no = open.appoint(Post.DEPUTY, Optional.of("e-3"), "x");
    assertThat(code(no)).isEqualTo(Balloting.OPEN);
    assertThat(refusal(no).detail()).contains("ballot-1", "contact person", "close-inquiry");
    assertThat(Balloting.named(refusal(no))).isEqualTo("ballot-1");
    assertThat(code(open.appoint(Post.CONTACT, Optional.of("e-3"), "x"))).isEqualTo(Balloting.OPEN);
    assertThat(done(open.appoint(Post.DEPUTY, Optional.of("e-2"), "x")).isNothing())
        .as("stands already")
        .isTrue();
    assertThat(holder(after(open.appoint(Post.CONTACT, Optional.empty(), "Rejst")), Post.CONTACT))
        .as("somebody gives it up")
        .isEmpty();
    assertThat(
            done(after(open.close("ballot-1", MONDAY))
                    .appoint(Post.DEPUTY, Optional.of("e-3"), "x"))
                .isNothing())
        .isFalse();
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

  @Test
  void whomSomebodyWantedGoesWithWhoeverIsForgotten() {
    var votes = new Response.Chosen(1, Set.of("contact-2", "deputy-3"));
    assertThat(votes.forgotten()).isEmpty();
    var both = new Response.Chosen(1, Set.of("contact-2", "theme-1"));
    assertThat(both.forgotten()).contains(new Response.Chosen(1, Set.of("theme-1")));

    var run = voted(open(3), "e-1", "contact-2");
    run = after(voted(run, "e-3", "contact-1").close("ballot-1", MONDAY));
    var forgotten = in(run, after(run.roster().forgotten("e-1", MONDAY)));

    var parts = new PartsOfAMover(forgotten, new CountingIds(), staff());
    var rest = parts.moved(mover("e-1"), MONDAY).after();

    assertThat(rest.group().getFirst().answers())
        .extracting(Answer::attendee)
        .containsExactly("e-3");
    assertThat(result(rest)).as("counts stay").isEqualTo(result(run));
    assertThat(rest.statutes().posts().vacant(rest.roster())).contains(Post.CONTACT);
  }

  @Test
  void aBallotOnMeetingsIsStillToBePlannedWhenPersonsHaveBeenElectedSince() {
    var chosen = voted(after(electing(open()).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1");
    var closed = after(under(chosen, posts(chosen, true)).close("ballot-1", MONDAY));
    assertThat(todo(closed)).contains(What.CHOICE_NOT_PLANNED);

    var elected = after(after(closed.ballot(BOTH, CLOSES, MONDAY)).close("ballot-2", MONDAY));

    assertThat(todo(elected)).contains(What.CHOICE_NOT_PLANNED);
    assertThat(new Balloting(elected).notPlanned(CLOSES).orElseThrow().inquiry().id().named())
        .isEqualTo("ballot-1");
    var all = new Balloting(elected).all();
    assertThat(all)
        .extracting(each -> each.inquiry().id().named())
        .containsExactly("ballot-1", "ballot-2");
    assertThat(new Balloting(elected).numbered(1)).contains(all.getFirst());
    assertThat(new Balloting(elected).last()).contains(all.getLast());
    assertThat(new Balloting(elected).lastOfOtherKind()).contains(all.getFirst());
    assertThat(new Balloting(closed).lastOfOtherKind()).as("there was no other").isEmpty();
    var again = after(elected.ballot(aBallot(), CLOSES, MONDAY));
    assertThat(new Balloting(again).lastOfOtherKind())
        .as("the election, and no ballot on meetings before it")
        .contains(all.getLast());
    assertThat(new Balloting(open()).lastOfOtherKind()).isEmpty();
  }

  @Test
  void theNetworkDoesNotEndWhileItsGroupIsVoting() {
    var open = open(3);
    var running = in(open, new NetworkFixture(open.roster()).in(RunState.RUNNING).roster());

    var no = new Renewal(running).end("", "", MONDAY);
    assertThat(code(no)).isEqualTo(Balloting.OPEN);
    assertThat(Balloting.named(refusal(no))).isEqualTo("ballot-1");
    var counted = after(running.close("ballot-1", MONDAY));
    assertThat(done(new Renewal(counted).end("", "", MONDAY)).next()).isEmpty();
  }

  private static RunMeetings appointed() {
    var run = electing(with(aNetwork().taking(2, 40).seatedUpTo(4).listOpen()));
    var contact = after(run.appoint(Post.CONTACT, Optional.of("e-1"), "Valgt på mødet"));
    return after(contact.appoint(Post.DEPUTY, Optional.of("e-2"), "Valgt på mødet"));
  }

  private static RunMeetings open() {
    return with(aNetwork().taking(2, 40).seatedUpTo(3).listOpen());
  }

  private static RunMeetings open(int people) {
    var run = electing(with(aNetwork().taking(2, 40).seatedUpTo(people).listOpen()));
    return after(run.ballot(BOTH, CLOSES, MONDAY));
  }

  private static RunMeetings electing(RunMeetings run) {
    return after(run.conducted(posts(run, true), MONDAY));
  }

  private static Statutes posts(RunMeetings run, boolean elects) {
    var now = run.statutes();
    return new Statutes(7, 14, 50, true, now.posts().electing(elects), now.version());
  }

  private static RunMeetings with(NetworkFixture network) {
    return aMeetingOf(network).all();
  }

  private static Roster having(Roster roster, Enrollment... rows) {
    var all = new ArrayList<>(List.of(rows));
    var ids = all.stream().map(Enrollment::id).toList();
    roster.enrollments().stream().filter(each -> !ids.contains(each.id())).forEach(all::add);
    return new Roster(roster.network(), roster.run(), all, roster.companies());
  }

  private static RunMeetings in(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group(), run.statutes());
  }

  private static RunMeetings under(RunMeetings run, Statutes statutes) {
    return new RunMeetings(run.roster(), run.meetings(), run.group(), statutes);
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

  private static InquiryRecord asked(RunMeetings run) {
    return new Balloting(run).last().orElseThrow();
  }

  private static BallotResult result(RunMeetings run) {
    return Balloting.result(asked(run).inquiry()).orElseThrow();
  }

  private static Optional<String> holder(RunMeetings run, Post post) {
    return run.statutes().posts().holder(post, run.roster()).map(Enrollment::id);
  }

  private static Optional<Instant> vacantSince(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream()
        .filter(each -> each.what() == What.POST_VACANT)
        .map(RunTodo::since)
        .findFirst();
  }

  private static List<What> todo(RunMeetings run) {
    return RunTodo.of(run, MONDAY).stream().map(RunTodo::what).toList();
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var network = decision.after().roster().network();
    var at = by(Actor.SYSTEM, Subject.network(network.id()), "look-after");
    return Consequences.of(
        decision.happenings(), each -> new MeetingConsequences(network).of(each, at));
  }
}
