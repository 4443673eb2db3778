package kreds.meetingscheduling;

import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;

/// A group of the tests that elects its contact person and deputy.
///
/// @param door where it meets
record Electing(Door door) implements AutoCloseable {

  /// So many, whose statutes say that they elect.
  static Electing with(int participants) {
    var electing = new Electing(Door.with(participants));
    electing.statutes(true);
    return electing;
  }

  /// Whether they do.
  Answered statutes(boolean elects) {
    var event = door.event("set-statutes");
    event.keySet().retainAll(List.of("command", "actor", "network"));
    event.put("posts", elects);
    return door.send(event);
  }

  /// The order that has them elect for these posts.
  Map<String, Object> order(String... posts) {
    var event = door.event("open-ballot");
    event.keySet().retainAll(List.of("command", "actor", "network", "closes"));
    event.put("posts", List.of(posts));
    return event;
  }

  /// Until the ballot's time is over.
  void over() {
    door.clock.set("2027-01-25T12:00:00+01:00");
    door.function.round();
    door.function.round();
  }

  /// Staff write down who is in a post.
  Answered set(String post, String person) {
    var event = door.event("set-post");
    event.put("post", post);
    event.put("person", person);
    return door.send(event);
  }

  /// Who that is, as staff read it.
  String posts() {
    return door.order("show-posts").message();
  }

  /// The link to the ballot of whoever has that enrollment.
  String link(String who) {
    return door.function.token(new LinkSubject.OfBallot(Door.RUN, who));
  }

  /// What a browser shows.
  String page(String who) {
    return door.send(door.visit("ballot", link(who))).body();
  }

  /// What a program reads.
  Answered program(String who) {
    return door.send(door.json(door.visit("ballot", link(who)), ""));
  }

  /// A vote as a browser sends it.
  Answered form(String who, Map<String, String> fields) {
    return door.send(HandlerUnderTest.asForm(door.visit("vote", link(who)), fields));
  }

  /// A vote as a program sends it.
  Answered vote(String who, String body) {
    return door.send(door.json(door.visit("vote", link(who)), body));
  }

  /// An inquiry as staff read it.
  Answered shown(String inquiry) {
    var event = door.event("show-inquiry");
    event.put("inquiry", inquiry);
    return door.send(event);
  }

  @Override
  public void close() {
    door.close();
  }
}
