package kreds.scheduling;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.audit.Auditing;
import kreds.audit.Trail;
import kreds.aws.Jitter;
import kreds.aws.Settings;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoMeetings;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.aws.dynamo.RandomIds;
import kreds.aws.dynamo.Secrets;
import kreds.aws.dynamo.Tables;
import kreds.basics.Ids;
import kreds.basics.Tries;
import kreds.meeting.Meetings;
import kreds.network.Rosters;
import kreds.text.TextBook;
import kreds.web.House;
import kreds.web.Links;
import kreds.web.Routes;
import kreds.web.Site;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What the function stands on, put together once at the start.
record Ports(
    Settings settings,
    Meetings meetings,
    Rosters rosters,
    Trail trail,
    Ids ids,
    Links links,
    InstantSource clock) {

  static Ports of(Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    var settings = Settings.from(environment);
    var tables =
        Tables.from(
            environment,
            "MEETINGS_TABLE",
            "NETWORKS_TABLE",
            "DELIVERIES_TABLE",
            "AUDIT_TABLE",
            "KEYS_TABLE");
    var dynamo = new Dynamo(db);
    var random = new SecureRandom();
    var secrets = Secrets.of(dynamo, tables, random, clock.instant());
    return new Ports(
        settings,
        new DynamoMeetings(dynamo, tables),
        new DynamoRosters(dynamo, tables),
        new DynamoTrail(dynamo, tables),
        new RandomIds(random, secrets.identity()),
        new Links(secrets.signing(), settings.baseUrl()),
        clock);
  }

  /// The pages.
  Site site() {
    var answering = new Answering(reading(), meetings, auditing(), clock, tries());
    var routes = new Routes();
    routes = new PollPages(reading(), answering).in(routes);
    routes = new MeetingPages(reading(), answering).in(routes);
    var texts = TextBook.load(Ports.class, "pages");
    return new Site(new House(settings, texts, ids, links, clock), routes);
  }

  /// What staff can order.
  Staff staff() {
    var drafting = new Drafting(ids, settings.zone());
    return new Staff(
        new PlanForm(settings.zone(), settings.defaultLanguage()),
        new Planning(rosters, meetings, drafting, auditing(), clock, tries()),
        new ChoosingTheDate(reading(), meetings, auditing(), clock, tries()),
        new SettingTheProgramme(reading(), meetings, auditing(), clock, tries()),
        reading(),
        meetings,
        auditing(),
        trail);
  }

  /// Looks once after who came later; before `nextDue` there is nothing to do, unless something is
  /// written.
  Map<String, Object> reachNewcomers() {
    var summary =
        new ReachingNewcomers(reading(), meetings, rosters, auditing(), clock, tries()).look();
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

  private Auditing auditing() {
    return new Auditing(ids, clock);
  }

  private static Tries tries() {
    return new Tries(new Jitter());
  }
}
