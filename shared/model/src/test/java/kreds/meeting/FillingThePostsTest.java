package kreds.meeting;

import static kreds.meeting.ElectionSteps.BOTH;
import static kreds.meeting.ElectionSteps.CLOSES;
import static kreds.meeting.ElectionSteps.appointed;
import static kreds.meeting.ElectionSteps.electing;
import static kreds.meeting.ElectionSteps.follows;
import static kreds.meeting.ElectionSteps.having;
import static kreds.meeting.ElectionSteps.holder;
import static kreds.meeting.ElectionSteps.in;
import static kreds.meeting.ElectionSteps.letters;
import static kreds.meeting.ElectionSteps.open;
import static kreds.meeting.ElectionSteps.posts;
import static kreds.meeting.ElectionSteps.result;
import static kreds.meeting.ElectionSteps.todo;
import static kreds.meeting.ElectionSteps.vacantSince;
import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.Ballot;
import kreds.inquiry.Post;
import kreds.inquiry.Response;
import kreds.meeting.RunTodo.What;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.run.RunState;
import kreds.sample.CountingIds;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Who holds a post of the group: elected or put there by staff, until they have left it.
final class FillingThePostsTest {
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

  private static RunMeetings under(RunMeetings run, Statutes statutes) {
    return new RunMeetings(run.roster(), run.meetings(), run.group(), statutes);
  }
}
