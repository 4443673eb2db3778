package kreds.local.seed;

import java.time.InstantSource;
import java.util.Map;
import kreds.change.Order;
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
    var changing = new ChangingMeetings(past.lookup(), past.changing(then));
    Past.done(
        changing.present(
            LocalJson.text(posts, "network"),
            false,
            new Order(Past.STAFF, "set-statutes"),
            (run, now) -> run.conducted(electing(run), now)));
    Past.done(new KeepingPosts(changing).set(said(posts), new Order(Past.STAFF, "set-post")));
  }

  private static KeepingPosts.Said said(Map<String, Object> posts) {
    return new KeepingPosts.Said(
        LocalJson.text(posts, "network"),
        Post.CONTACT,
        LocalJson.text(posts, "contact"),
        LocalJson.text(posts, "reason"),
        false);
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
