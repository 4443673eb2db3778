package kreds.scheduling;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.audit.Trail;
import kreds.aws.dynamo.DynamoMeetings;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.meeting.Meetings;
import kreds.network.Rosters;
import kreds.web.Ground;
import kreds.web.Routes;
import kreds.web.Site;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What the function stands on, put together once at the start.
record Ports(Ground ground, Meetings meetings, Rosters rosters, Trail trail) {

  static Ports of(Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    var ground =
        Ground.of(
            environment,
            db,
            clock,
            List.of(
                "MEETINGS_TABLE",
                "NETWORKS_TABLE",
                "DELIVERIES_TABLE",
                "AUDIT_TABLE",
                "KEYS_TABLE"));
    return new Ports(
        ground,
        new DynamoMeetings(ground.dynamo(), ground.tables()),
        new DynamoRosters(ground.dynamo(), ground.tables()),
        new DynamoTrail(ground.dynamo(), ground.tables()));
  }

  /// The pages.
  Site site() {
    var answering =
        new Answering(reading(), meetings, ground.auditing(), ground.clock(), ground.tries());
    var routes = new Routes();
    routes = new PollPages(reading(), answering).in(routes);
    routes = new MeetingPages(reading(), answering).in(routes);
    return new Site(ground.house(Ports.class), routes);
  }

  /// What staff can order.
  Staff staff() {
    var drafting = new Drafting(ground.ids(), ground.settings().zone());
    return new Staff(
        new PlanForm(ground.settings().zone(), ground.settings().defaultLanguage()),
        new Planning(
            rosters, meetings, drafting, ground.auditing(), ground.clock(), ground.tries()),
        new ChoosingTheDate(reading(), meetings, ground.auditing(), ground.clock(), ground.tries()),
        new SettingTheProgramme(
            reading(), meetings, ground.auditing(), ground.clock(), ground.tries()),
        reading(),
        meetings,
        ground.auditing(),
        trail);
  }

  /// Looks once after who came later; before `nextDue` there is nothing to do, unless something is
  /// written.
  Map<String, Object> reachNewcomers() {
    var summary =
        new ReachingNewcomers(
                reading(), meetings, rosters, ground.auditing(), ground.clock(), ground.tries())
            .look();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("meetings", summary.meetings());
    answer.put("letters", summary.letters());
    answer.put("closed", summary.closed());
    answer.put("nextDue", summary.nextDue().map(Object::toString).orElse(null));
    return answer;
  }

  private Reading reading() {
    return new Reading(meetings, rosters);
  }
}
