package kreds.meetingscheduling.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.inquiry.Post;
import kreds.meeting.Balloting;
import kreds.meeting.RunMeetings;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.KeepingPosts;
import kreds.run.Enrollment;
import kreds.run.FormerAddress;
import kreds.text.Plural;
import kreds.web.api.Means;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of the posts of a group.
final class PostAnswers {
  private static final String NETWORK = "network";

  private record PostsJson(
      String network,
      int run,
      @Means("Whether the group elects anybody, by its statutes.") boolean elected,
      List<PostJson> posts) {}

  /// One post.
  ///
  /// @param holder absent while it is vacant
  private record PostJson(Post post, Optional<HolderJson> holder) {}

  private record HolderJson(String enrollment, String name, String company, String email) {}

  private PostAnswers() {}

  static StaffAnswer shown(RunMeetings run) {
    return answer(said(run), run);
  }

  static StaffAnswer set(KeepingPosts.Said ordered, ChangingMeetings.Changed kept) {
    var run = kept.run();
    if (ordered.dryRun() && kept.fresh()) {
      return StaffAnswer.done(
              "Dry run, nothing is changed: it would be "
                  + all(run)
                  + ". "
                  + Plural.of(kept.letters().size(), "email")
                  + ".",
              json(run))
          .saying(former(ordered, run))
          .forReal();
    }
    var stands =
        kept.fresh()
            ? "It is noted: " + Plural.of(kept.letters().size(), "email") + ". "
            : "The " + ordered.post().said() + " was so already. ";
    return answer(stands + said(run) + former(ordered, run), run);
  }

  private static String former(KeepingPosts.Said ordered, RunMeetings run) {
    return FormerAddress.saidOf(run.roster(), List.of(ordered.person()));
  }

  /// What fills the posts that are vacant.
  static StaffAnswer.Done next(StaffAnswer.Done answer, RunMeetings run) {
    var network = run.roster().network().id();
    var shown = answer.next(StaffCommand.SHOW_POSTS, Map.of(NETWORK, network));
    return vacant(shown, run);
  }

  /// Those whom a group could elect, as staff read them.
  static String name(RunMeetings run, Post post) {
    return run.statutes()
        .posts()
        .holder(post, run.roster())
        .map(seat -> seat.person().name())
        .orElse("nobody");
  }

  /// Where one ballot is open, another has to wait.
  static StaffAnswer.Done vacant(StaffAnswer.Done answer, RunMeetings run) {
    var vacant = run.statutes().posts().vacant(run.roster());
    if (vacant.isEmpty()) {
      return answer;
    }
    var network = run.roster().network().id();
    var words = vacant.stream().map(Post::word).toList();
    var isChoosing = new Balloting(run).last().filter(each -> !each.inquiry().closed()).isPresent();
    var asked =
        isChoosing
            ? answer
            : answer.toFill(
                StaffCommand.OPEN_BALLOT, Map.of(NETWORK, network, "posts", words), "closes");
    for (var word : words) {
      asked =
          asked.toFill(
              StaffCommand.SET_POST, Map.of(NETWORK, network, "post", word), "person", "reason");
    }
    return asked;
  }

  private static StaffAnswer answer(String said, RunMeetings run) {
    var roster = run.roster();
    var network = Map.of(NETWORK, roster.network().id());
    var posts = run.statutes().posts();
    var answer =
        vacant(StaffAnswer.done(said, json(run)), run).next(StaffCommand.LIST_MEETINGS, network);
    return posts.areElected()
        ? answer.toFill(StaffCommand.SET_POST, network, "post", "person", "reason")
        : answer.next(
            StaffCommand.SET_STATUTES, Map.of(NETWORK, roster.network().id(), "posts", true));
  }

  private static String said(RunMeetings run) {
    if (!run.statutes().posts().areElected()) {
      return "By its statutes the group elects nobody.";
    }
    return "Now " + all(run) + ".";
  }

  private static String all(RunMeetings run) {
    return Arrays.stream(Post.values())
        .map(post -> post.said() + ": " + name(run, post))
        .collect(Collectors.joining(", "));
  }

  private static PostsJson json(RunMeetings run) {
    var roster = run.roster();
    return new PostsJson(
        roster.network().id(),
        roster.run().id().number(),
        run.statutes().posts().areElected(),
        Arrays.stream(Post.values()).map(post -> json(run, post)).toList());
  }

  private static PostJson json(RunMeetings run, Post post) {
    return new PostJson(
        post, run.statutes().posts().holder(post, run.roster()).map(PostAnswers::json));
  }

  private static HolderJson json(Enrollment.Confirmed seat) {
    var person = seat.person();
    return new HolderJson(
        seat.id(), person.name(), person.company().name(), person.address().readable());
  }
}
