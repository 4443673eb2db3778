package kreds.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import kreds.run.Forgetting;
import kreds.run.RunState;

/// A group elects its contact person and deputy from among its own (practice), if its statutes say
/// so: by a ballot, or staff write down whom it has agreed on. Nobody holds both.
///
/// @param run with all that is asked in it
public record Election(RunMeetings run) {
  /// The code of the "no" to a group whose statutes know no posts.
  public static final String NO_POSTS = "no-posts";

  /// How a vote is refused for somebody who does not stand.
  public static final Refusal NOT_STANDING =
      Refusal.invalid(
          "person-not-standing",
          "Somebody was chosen who does not stand for election, or no more.");

  /// Somebody who stands.
  ///
  /// @param number by which a vote names them
  public record Nominee(int number, Attendee person) {}

  /// Who stands: everybody on the ballot's list who has a place and has not said that they do not,
  /// in the order in which they have got their places. Whoever is in a post that is not elected now
  /// does not stand for another.
  public List<Nominee> standing(InquiryRecord asked) {
    var ballot = present(Balloting.of(asked.inquiry()));
    var all = new ArrayList<Nominee>();
    for (var each : new GroupInquiries(run).asked()) {
      if (mayStand(ballot, each.id()) && !hasDeclined(asked, each.id())) {
        ballot.numberOf(each.id()).ifPresent(number -> all.add(new Nominee(number, each)));
      }
    }
    return all;
  }

  /// What stands against a vote: whoever is named in it stands, the voter too, who may say in it
  /// that they do not.
  public Optional<Refusal> against(InquiryRecord asked, Attendee by, Response.Chosen vote) {
    var ballot = present(Balloting.of(asked.inquiry()));
    var standing = new HashSet<Integer>();
    standing(asked).forEach(each -> standing.add(each.number()));
    var own = ballot.numberOf(by.id());
    if (vote.options().contains(Ballot.NOT_STANDING)) {
      own.ifPresent(standing::remove);
    } else if (mayStand(ballot, by.id())) {
      own.ifPresent(standing::add);
    }
    return named(vote).stream().allMatch(standing::contains)
        ? Optional.empty()
        : Optional.of(NOT_STANDING);
  }

  /// Whom a vote names, by number, for whichever post.
  public static Set<Integer> named(Response.Chosen vote) {
    var numbers = new HashSet<Integer>();
    for (var option : vote.options()) {
      Post.of(option).flatMap(post -> post.named(option)).ifPresent(numbers::add);
    }
    return numbers;
  }

  /// Who has that number and takes part, at whatever address now.
  public Optional<Enrollment.Confirmed> person(Ballot ballot, int number) {
    return ballot.person(number).flatMap(this::seat);
  }

  private boolean mayStand(Ballot ballot, String enrollment) {
    return post(enrollment).filter(held -> !ballot.posts().contains(held)).isEmpty();
  }

  /// Whether the last that this person has said, at whatever address then, is that they do not.
  private boolean hasDeclined(InquiryRecord asked, String enrollment) {
    return run
        .roster()
        .find(enrollment)
        .map(known -> Forgetting.rowsOf(run.roster(), known))
        .orElse(List.of())
        .stream()
        .flatMap(row -> asked.response(row.id(), Response.Chosen.class).stream())
        .findFirst()
        .filter(said -> said.options().contains(Ballot.NOT_STANDING))
        .isPresent();
  }

  /// The ballot with each on its list as whom they are in the roster now: whoever has another
  /// address keeps the number.
  Ballot present(Ballot ballot) {
    return ballot.among(
        ballot.people().stream().map(each -> seat(each).map(Enrollment::id).orElse(each)).toList());
  }

  /// The same with those behind who have a place and are not on it yet.
  Ballot listed(Ballot ballot) {
    var people = new ArrayList<>(present(ballot).people());
    for (var each : new GroupInquiries(run).asked()) {
      if (!people.contains(each.id())) {
        people.add(each.id());
      }
    }
    return ballot.among(people);
  }

  private Optional<Post> post(String enrollment) {
    return run.statutes().posts().of(enrollment, run.roster());
  }

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
    var standing = standing(asked).stream().map(Nominee::number).toList();
    var meetings = new Balloting(run).arranged();
    return BallotResult.elected(Balloting.of(asked.inquiry()), standing, votes, voters, meetings);
  }

  /// The same run, with those in their posts who are elected; whom nobody has voted for a post, it
  /// stays as it was.
  RunMeetings taking(Ballot ballot, BallotResult result) {
    var posts = run.statutes().posts();
    for (var post : ballot.posts()) {
      var seat = result.elected(post).flatMap(number -> person(ballot, number));
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
    var no = over().or(this::noPosts).or(() -> twice(post, holder));
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

  private Optional<Refusal> over() {
    var state = run.roster().run().state();
    return state == RunState.CANCELLED || state == RunState.FINISHED
        ? Optional.of(
            Refusal.illegal(
                "run-over", "The network is " + state.word() + ": nobody has a post in it."))
        : Optional.empty();
  }

  private Optional<Refusal> twice(Post post, Optional<String> holder) {
    return holder
        .flatMap(this::post)
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
    return Attendees.participating(seat, Optional.of(seat.since()));
  }

  private RunMeetings filled(Posts posts) {
    return run.under(run.statutes().with(posts), run.meetings());
  }
}
