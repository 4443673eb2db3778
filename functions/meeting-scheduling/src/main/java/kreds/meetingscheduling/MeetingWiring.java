package kreds.meetingscheduling;

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
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.Site;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What the function stands on, put together once at the start.
record MeetingWiring(FunctionContext context, Meetings meetings, Rosters rosters, Trail trail) {

  static MeetingWiring of(Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    var context =
        FunctionContext.of(
            environment,
            db,
            clock,
            List.of(
                "MEETINGS_TABLE",
                "NETWORKS_TABLE",
                "DELIVERIES_TABLE",
                "AUDIT_TABLE",
                "KEYS_TABLE"));
    return new MeetingWiring(
        context,
        new DynamoMeetings(context.dynamo(), context.tables()),
        new DynamoRosters(context.dynamo(), context.tables()),
        new DynamoTrail(context.dynamo(), context.tables()));
  }

  /// The pages.
  Site site() {
    var answering =
        new Answering(reading(), meetings, context.auditing(), context.clock(), context.tries());
    var routes = new Routes();
    routes = new PollPage(reading(), answering).in(routes);
    routes = new MeetingPage(reading(), answering).in(routes);
    return new Site(context.site(MeetingWiring.class), routes);
  }

  /// What staff can order.
  MeetingCommands staff() {
    var drafting = new Drafting(context.ids(), context.settings().zone());
    return new MeetingCommands(
        new PlanInput(context.settings().zone(), context.settings().defaultLanguage()),
        new Planning(
            rosters, meetings, drafting, context.auditing(), context.clock(), context.tries()),
        new ChoosingTheDate(
            reading(), meetings, context.auditing(), context.clock(), context.tries()),
        new SettingTheProgramme(
            reading(), meetings, context.auditing(), context.clock(), context.tries()),
        reading(),
        meetings,
        context.auditing(),
        trail);
  }

  /// Looks once after who came later; before `nextDue` there is nothing to do, unless something is
  /// written.
  Map<String, Object> reachNewcomers() {
    var summary =
        new ReachingNewcomers(
                reading(), meetings, rosters, context.auditing(), context.clock(), context.tries())
            .look();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("meetings", summary.meetings());
    answer.put("letters", summary.letters());
    answer.put("closed", summary.closed());
    answer.put("nextDue", summary.nextDue().map(Object::toString).orElse(null));
    return answer;
  }

  private MeetingLookup reading() {
    return new MeetingLookup(meetings, rosters);
  }
}
