package kreds.enrolling;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.audit.Trail;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.network.Candidates;
import kreds.network.Rosters;
import kreds.web.Ground;
import kreds.web.Routes;
import kreds.web.Site;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What the function stands on, put together once at the start.
record Ports(Ground ground, Rosters rosters, Candidates candidates, Trail trail) {

  static Ports of(Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    var ground =
        Ground.of(
            environment,
            db,
            clock,
            List.of(
                "NETWORKS_TABLE",
                "CONTACTS_TABLE",
                "DELIVERIES_TABLE",
                "AUDIT_TABLE",
                "KEYS_TABLE"));
    return new Ports(
        ground,
        new DynamoRosters(ground.dynamo(), ground.tables()),
        new DynamoCandidates(ground.dynamo(), ground.tables()),
        new DynamoTrail(ground.dynamo(), ground.tables()));
  }

  /// The pages.
  Site site() {
    var desk = desk();
    var catalogue = new CataloguePages(rosters, ground.settings());
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
    return new Site(ground.house(Ports.class), routes);
  }

  /// What staff can order.
  StaffOrders staff() {
    return new StaffOrders(
        new Showing(rosters, candidates, trail),
        new SteeringANetwork(desk(), ground.settings().zone()));
  }

  private Desk desk() {
    return new Desk(
        rosters, ground.auditing(), new EnrollmentLetters(ground.staff()), ground.tries());
  }
}
