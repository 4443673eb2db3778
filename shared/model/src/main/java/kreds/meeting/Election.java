package kreds.meeting;

import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Post;
import kreds.inquiry.Response;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;

/// A group elects its contact person and deputy from among its own (practice), if its statutes say
/// so: by a ballot, or staff write down whom it has agreed on. Nobody holds both.
///
/// @param run with all that is asked in it
public record Election(RunMeetings run) {
  /// The code of the "no" to a group whose statutes know no posts.
  public static final String NO_POSTS = "no-posts";

  /// What stands against asking the group: it has such posts, and sees who is in it, since the
  /// ballot names everybody.
  Optional<Refusal> against(Ballot wanted) {
    if (!wanted.isElection()) {
      return Optional.empty();
    }
    return noPosts()
        .or(() ->
            run.roster().run().listOpen()
                ? Optional.empty()
                : Optional.of(
                    Refusal.illegal(
                        "list-not-open",
                        "The participants do not see each other's names yet, and the ballot names"
                            + " them all: open-list shows them.")));
  }

  private Optional<Refusal> noPosts() {
    return run.statutes().posts().areElected()
        ? Optional.empty()
        : Optional.of(
            Refusal.illegal(
                NO_POSTS,
                "By its statutes the group elects no contact person and no deputy: set-statutes with"
                    + " posts says that it does."));
  }

  /// How it comes out.
  BallotResult counted(InquiryRecord asked, List<Response.Chosen> votes, int voters) {
    var standing =
        new Nominees(run).standing(asked).stream().map(Nominees.Nominee::number).toList();
    var meetings = new Balloting(run).arranged();
    return BallotResult.elected(Balloting.of(asked.inquiry()), standing, votes, voters, meetings);
  }

  /// The same run, with those in their posts who are elected; whom nobody has voted for a post, it
  /// stays as it was.
  RunMeetings taking(Ballot ballot, BallotResult result) {
    var posts = run.statutes().posts();
    for (var post : ballot.posts()) {
      var seat = result.elected(post).flatMap(number -> new Nominees(run).person(ballot, number));
      posts = seat.isPresent() ? posts.with(post, seat.get()) : posts;
    }
    return posts.equals(run.statutes().posts()) ? run : filled(posts);
  }

  /// Puts somebody into a post by hand, or nobody; what stands already changes nothing.
  ///
  /// @param holder by enrollment; empty to leave it vacant
  /// @param reason for the audit
  Outcome<Decision<RunMeetings, MeetingHappening>> set(
      Post post, Optional<String> holder, String reason) {
    var before = run.statutes().posts().holder(post, run.roster());
    var no = closed().or(() -> twice(post, holder));
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    var seat = holder.flatMap(this::seat);
    if (seat.map(Enrollment::id).equals(before.map(Enrollment::id))) {
      return Outcome.done(Decision.unchanged(run));
    }
    var posts = run.statutes().posts();
    var after = filled(seat.map(each -> posts.with(post, each)).orElse(posts.without(post)));
    return Outcome.done(
        Decision.of(
            after,
            new MeetingHappening.OfConduct.PostSet(
                post,
                before.map(this::attendee),
                seat.map(this::attendee),
                after.statutes(),
                reason)));
  }

  /// What stands against putting anybody into a post, whoever is meant.
  public Optional<Refusal> closed() {
    return run.roster().run().state().over("nobody has a post in it").or(this::noPosts);
  }

  private Optional<Refusal> twice(Post post, Optional<String> holder) {
    return holder
        .flatMap(who -> run.statutes().posts().of(who, run.roster()))
        .filter(held -> held != post)
        .map(held ->
            Refusal.illegal(
                "has-other-post",
                "That one is "
                    + held.said()
                    + " already, and nobody holds both: set "
                    + held.word()
                    + " first."));
  }

  private Optional<Enrollment.Confirmed> seat(String enrollment) {
    return run.roster().placeOf(enrollment);
  }

  private Attendee attendee(Enrollment.Confirmed seat) {
    return Attendees.participating(run.roster(), seat, Optional.of(seat.since()));
  }

  private RunMeetings filled(Posts posts) {
    return run.under(run.statutes().with(posts), run.meetings());
  }
}
