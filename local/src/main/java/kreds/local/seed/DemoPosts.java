package kreds.local.seed;

import java.time.InstantSource;
import java.util.Map;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.inquiry.Post;
import kreds.local.json.LocalJson;
import kreds.meeting.RunMeetings;
import kreds.meeting.Statutes;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.KeepingPosts;

/// A group of the demo that elects: it has agreed on its contact person, and has no deputy yet.
record DemoPosts(Past past) {

  void fill(InstantSource then) {
    var posts = LocalJson.object(SeedFile.text("posts.json"));
    var changing = past.changing(then);
    elect(LocalJson.text(posts, "network"), changing);
    Past.done(
        new KeepingPosts(new ChangingMeetings(past.lookup(), changing))
            .set(said(posts), new Order(Past.STAFF, "set-post")));
  }

  private static KeepingPosts.Said said(Map<String, Object> posts) {
    return new KeepingPosts.Said(
        LocalJson.text(posts, "network"),
        Post.CONTACT,
        LocalJson.text(posts, "contact"),
        LocalJson.text(posts, "reason"));
  }

  private void elect(String network, Changing changing) {
    Past.done(
        changing.on(
            new Order(Past.STAFF, "set-statutes").about(Subject.network(network)),
            () -> past.lookup().current(network),
            (run, at) ->
                run.conducted(electing(run)).map(decision -> MeetingChange.of(run, decision, at))));
  }

  private static Statutes electing(RunMeetings run) {
    var now = run.statutes();
    return new Statutes(
        now.agendaDays(),
        now.objectionDays(),
        now.attendance(),
        now.evaluation(),
        now.posts().electing(true),
        now.version());
  }
}
