package kreds.enrolling;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import kreds.audit.Auditing;
import kreds.audit.Trail;
import kreds.aws.Jitter;
import kreds.aws.Settings;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.aws.dynamo.RandomIds;
import kreds.aws.dynamo.Secrets;
import kreds.aws.dynamo.Tables;
import kreds.basics.Ids;
import kreds.basics.Person;
import kreds.basics.Tries;
import kreds.network.Candidates;
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
    Rosters rosters,
    Candidates candidates,
    Trail trail,
    Ids ids,
    Links links,
    InstantSource clock) {

  static Ports of(Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    var settings = Settings.from(environment);
    var tables =
        Tables.from(
            environment,
            "NETWORKS_TABLE",
            "CONTACTS_TABLE",
            "DELIVERIES_TABLE",
            "AUDIT_TABLE",
            "KEYS_TABLE");
    var dynamo = new Dynamo(db);
    var random = new SecureRandom();
    var secrets = Secrets.of(dynamo, tables, random, clock.instant());
    return new Ports(
        settings,
        new DynamoRosters(dynamo, tables),
        new DynamoCandidates(dynamo, tables),
        new DynamoTrail(dynamo, tables),
        new RandomIds(random, secrets.identity()),
        new Links(secrets.signing(), settings.baseUrl()),
        clock);
  }

  /// The pages.
  Site site() {
    var desk = desk();
    var catalogue = new CataloguePages(rosters, settings);
    var routes =
        new Routes()
            .get("GET /", catalogue::home)
            .get("GET /networks", catalogue::networks)
            .get("GET /networks.atom", catalogue::feed)
            .get("GET /openapi.json", OpenApi::show);
    routes = new NetworkPages(rosters, new Enrolling(desk)).on(routes);
    routes = new PersonPages(new Confirming(desk)).on(routes);
    routes =
        new InvitationPages(
                new Invitations(desk, candidates),
                new AcceptingAnInvitation(desk, candidates),
                new DecliningAnInvitation(desk, candidates))
            .on(routes);
    var texts = TextBook.load(Ports.class, "pages");
    return new Site(new House(settings, texts, ids, links, clock), routes);
  }

  /// What staff can order.
  StaffOrders staff() {
    return new StaffOrders(
        new Showing(rosters, candidates, trail), new SteeringANetwork(desk(), settings.zone()));
  }

  private Desk desk() {
    var staff =
        new Person(
            settings.associationName(), "", settings.staffAddress(), settings.defaultLanguage());
    return new Desk(
        rosters, new Auditing(ids, clock), new EnrollmentLetters(staff), new Tries(new Jitter()));
  }
}
