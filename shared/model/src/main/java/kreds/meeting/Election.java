package kreds.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /// The code of the "no" to whoever has no place and is to be put into a post.
  public static final String NO_PLACE = "person-without-place";

  /// The code of the "no" to whoever is to hold both posts.
  public static final String OTHER_POST = "has-other-post";

  /// The code of the "no" to an election while people do not see each other's names.
  public static final String LIST_NOT_OPEN = "list-not-open";

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
                        LIST_NOT_OPEN,
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
    return BallotResult.elected(Balloting.of(asked.inquiry()), standing, votes, voters);
  }

  /// The same run, with those in their posts who are elected; whom nobody has voted for a post, it
  /// stays as it was.
  RunMeetings taking(Ballot ballot, BallotResult result) {
    var posts = run.statutes().posts();
    for (var post : ballot.posts()) {
      var seat = result.elected(post).flatMap(number -> new Nominees(run).person(ballot, number));
      posts = seat.isPresent() ? posts.only(post, seat.get(), run.roster()) : posts;
    }
    return posts.equals(run.statutes().posts()) ? run : filled(posts);
  }

  /// What became of the posts of a ballot that is counted.
  ///
  /// @param after the run as it is now
  ElectedPosts left(Ballot ballot, BallotResult result, RunMeetings after) {
    var now = after.statutes().posts();
    var staying = new EnumMap<Post, String>(Post.class);
    var displaced = new EnumMap<Post, String>(Post.class);
    for (var post : Post.values()) {
      var before = run.statutes().posts().holder(post, run.roster()).map(Enrollment::id);
      if (ballot.posts().contains(post) && result.elected(post).isEmpty()) {
        staying.put(post, now.holder(post, run.roster()).map(Enrollment::id).orElse(""));
      }
      before
          .filter(who -> now.of(who, run.roster()).isEmpty())
          .ifPresent(who -> displaced.put(post, who));
    }
    return new ElectedPosts(staying, displaced);
  }

  /// Puts somebody into a post by hand, or nobody; what stands already changes nothing.
  ///
  /// @param holder by enrollment; empty to leave it vacant
  /// @param reason for the audit
  Outcome<Decision<RunMeetings, MeetingHappening>> set(
      Post post, Optional<String> holder, String reason) {
    var before = run.statutes().posts().holder(post, run.roster());
    var seat = holder.flatMap(this::seat);
    var no = closed().or(() -> without(holder, seat)).or(() -> twice(post, seat));
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    if (seat.map(Enrollment::id).equals(before.map(Enrollment::id))) {
      return Outcome.done(Decision.unchanged(run));
    }
    var electing = seat.isPresent() ? electing() : Optional.<Refusal>empty();
    if (electing.isPresent()) {
      return Outcome.refused(electing.get());
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

  /// Who had a place, or waits for one, is nobody to turn to; it is not meant that the post be
  /// vacant either.
  private static Optional<Refusal> without(
      Optional<String> named, Optional<Enrollment.Confirmed> seat) {
    return named.isPresent() && seat.isEmpty()
        ? Optional.of(
            Refusal.wrong(
                "person",
                NO_PLACE,
                "That person has no place in the network now: a post is held by somebody who has one;"
                    + " with \"\" as person the post is vacant."))
        : Optional.empty();
  }

  /// While the group elects, nobody is put in beside it: who is put in would vanish from the list
  /// with the votes that they have, or be put out again by the count. That a post is given up may
  /// be noted at any time.
  private Optional<Refusal> electing() {
    return new Balloting(run)
        .electing()
        .map(open ->
            Balloting.open(
                open,
                "open, in which the group elects: "
                    + Balloting.of(open).posts().stream()
                        .map(Post::said)
                        .collect(Collectors.joining(" and "))
                    + ". close-inquiry counts it before its time; set-post can be ordered after"
                    + " that."));
  }

  private Optional<Refusal> twice(Post post, Optional<Enrollment.Confirmed> seat) {
    return seat.flatMap(who -> run.statutes().posts().of(who.id(), run.roster()))
        .filter(held -> held != post)
        .map(held ->
            Refusal.illegal(
                OTHER_POST,
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
