package kreds.enrollment;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.audit.Trail;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.network.Candidates;
import kreds.network.Rosters;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.Site;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What the function stands on, put together once at the start.
record EnrollmentWiring(
    FunctionContext context, Rosters rosters, Candidates candidates, Trail trail) {

  static EnrollmentWiring of(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    var context =
        FunctionContext.of(
            environment,
            db,
            clock,
            List.of(
                "NETWORKS_TABLE",
                "CONTACTS_TABLE",
                "DELIVERIES_TABLE",
                "AUDIT_TABLE",
                "KEYS_TABLE"));
    return new EnrollmentWiring(
        context,
        new DynamoRosters(context.dynamo(), context.tables()),
        new DynamoCandidates(context.dynamo(), context.tables()),
        new DynamoTrail(context.dynamo(), context.tables()));
  }

  /// The pages.
  Site site() {
    var desk = desk();
    var catalogue = new CataloguePage(rosters, context.settings());
    var routes =
        new Routes()
            .get("GET /", catalogue::home)
            .get("GET /networks", catalogue::networks)
            .get("GET /networks.atom", catalogue::feed)
            .get("GET /openapi.json", OpenApi::show);
    routes = new NetworkPage(rosters, new Enrolling(desk)).on(routes);
    routes = new PersonPage(new Confirming(desk)).on(routes);
    routes =
        new InvitationPage(
                new Invitations(desk, candidates),
                new AcceptingAnInvitation(desk, candidates),
                new DecliningAnInvitation(desk, candidates))
            .on(routes);
    return new Site(context.site(EnrollmentWiring.class), routes);
  }

  /// What staff can order.
  NetworkCommands staff() {
    return new NetworkCommands(
        new NetworkQueries(rosters, candidates, trail),
        new SteeringANetwork(desk(), context.settings().zone()));
  }

  private Desk desk() {
    return new Desk(
        rosters, context.auditing(), new EnrollmentLetters(context.staff()), context.tries());
  }
}
