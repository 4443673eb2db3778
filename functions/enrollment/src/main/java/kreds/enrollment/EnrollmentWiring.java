package kreds.enrollment;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.audit.AuditTrail;
import kreds.aws.Log;
import kreds.aws.dynamo.DynamoAuditTrail;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoDeliveries;
import kreds.aws.dynamo.DynamoFiles;
import kreds.aws.dynamo.DynamoInterests;
import kreds.aws.dynamo.DynamoMeetings;
import kreds.aws.dynamo.DynamoNetworks;
import kreds.aws.dynamo.DynamoRosters;
import kreds.commit.RosterChange;
import kreds.enrollment.catalogue.CataloguePage;
import kreds.enrollment.catalogue.OpenApi;
import kreds.enrollment.catalogue.UnknownAddress;
import kreds.enrollment.interest.InterestPage;
import kreds.enrollment.interest.SayingInterest;
import kreds.enrollment.invitation.AcceptingAnInvitation;
import kreds.enrollment.invitation.DecliningAnInvitation;
import kreds.enrollment.invitation.InvitationPage;
import kreds.enrollment.invitation.Invitations;
import kreds.enrollment.list.ListFile;
import kreds.enrollment.seat.Applications;
import kreds.enrollment.seat.Enrolling;
import kreds.enrollment.seat.KeptElsewhere;
import kreds.enrollment.seat.LettersToStaff;
import kreds.enrollment.seat.LookingAfterSeats;
import kreds.enrollment.seat.NetworkPage;
import kreds.enrollment.seat.OwnData;
import kreds.enrollment.seat.OwnMeetings;
import kreds.enrollment.seat.OwnPlace;
import kreds.enrollment.seat.PersonPage;
import kreds.interest.Interests;
import kreds.meeting.Meetings;
import kreds.network.Candidates;
import kreds.run.Networks;
import kreds.run.Rosters;
import kreds.run.SeatConsequences;
import kreds.web.Assets;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.Site;
import kreds.web.staff.Commands;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Puts the function together once, at its start.
record EnrollmentWiring(FunctionContext context, Networks networks, Rosters rosters) {

  static EnrollmentWiring of(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock, Log log) {
    var context =
        FunctionContext.of(
            environment,
            db,
            clock,
            log,
            List.of(
                "NETWORKS_TABLE",
                "MEETINGS_TABLE",
                "CONTACTS_TABLE",
                "DELIVERIES_TABLE",
                "AUDIT_TABLE",
                "KEYS_TABLE",
                "MAILINGS_TABLE"));
    context.keys().makeTheFirst(new SecureRandom(), clock.instant());
    return new EnrollmentWiring(
        context,
        new DynamoNetworks(context.dynamo(), context.tables()),
        new DynamoRosters(context.dynamo(), context.tables()));
  }

  /// The pages. What a page stands on is not even loaded before somebody comes to its area.
  Site site() {
    return new Site(context.site(EnrollmentWiring.class))
        .areas(
            this::open,
            "",
            "networks",
            "networks/{network}",
            "networks/{network}/interest",
            "enrollments",
            "candidates",
            "lists",
            "openapi",
            "assets",
            "favicon",
            "robots")
        .otherwise(visit -> UnknownAddress.answer(visit));
  }

  private void open(String area, Routes routes) {
    switch (area) {
      case "" -> catalogue().home(routes);
      case "networks" -> catalogue().on(routes);
      case "networks/{network}" -> network().on(routes);
      case "networks/{network}/interest" -> interest().on(routes);
      case "enrollments" -> person().on(routes);
      case "candidates" -> invitations().on(routes);
      case "lists" -> lists().on(routes);
      case "openapi" -> OpenApi.on(routes);
      case "assets" -> Assets.on(routes);
      case "favicon" -> Assets.icon(routes);
      case "robots" -> Assets.robots(routes);
      default -> throw new IllegalArgumentException("no pages are called " + area);
    }
  }

  private CataloguePage catalogue() {
    return new CataloguePage(networks, context.settings());
  }

  private NetworkPage network() {
    return new NetworkPage(
        networks, new Enrolling(rosters, applications(), change(), context.changing()));
  }

  private InterestPage interest() {
    return new InterestPage(networks, saying());
  }

  private SayingInterest saying() {
    return new SayingInterest(
        networks, interests(), candidates(), context.changing(), context.ids());
  }

  Interests interests() {
    return new DynamoInterests(context.dynamo(), context.tables());
  }

  private PersonPage person() {
    var meetings = new DynamoMeetings(context.dynamo(), context.tables());
    return new PersonPage(
        new OwnPlace(rosters, elsewhere(), applications(), change(), context.changing()),
        new OwnMeetings(meetings, new DynamoFiles(context.dynamo(), context.tables())),
        ownData(meetings));
  }

  private KeptElsewhere elsewhere() {
    var letters =
        new LettersToStaff(
            new DynamoDeliveries(context.dynamo(), context.tables()), context.staff().address());
    return new KeptElsewhere(candidates(), interests(), letters, applications());
  }

  private OwnData ownData(Meetings meetings) {
    return new OwnData(
        trail(),
        candidates(),
        new DynamoDeliveries(context.dynamo(), context.tables()),
        new DynamoContacts(context.dynamo(), context.tables()),
        applications(),
        meetings);
  }

  private ListFile lists() {
    return new ListFile(
        rosters,
        candidates(),
        new DynamoContacts(context.dynamo(), context.tables()),
        context.settings().zone());
  }

  /// What staff can order.
  Commands commands() {
    return new CommandsWiring(this).commands();
  }

  AuditTrail trail() {
    return new DynamoAuditTrail(context.dynamo(), context.tables());
  }

  /// The round of each minute.
  LookingAfterSeats round() {
    return new LookingAfterSeats(rosters, change(), context.changing(), context.clock());
  }

  private InvitationPage invitations() {
    var lookup = new Invitations(rosters, candidates(), interests(), applications());
    return new InvitationPage(
        lookup,
        new AcceptingAnInvitation(lookup, applications(), change(), context.changing()),
        new DecliningAnInvitation(lookup, change(), context.changing()),
        saying());
  }

  Candidates candidates() {
    return new DynamoCandidates(context.dynamo(), context.tables());
  }

  Applications applications() {
    return new Applications(context.ids());
  }

  RosterChange change() {
    return new RosterChange(new SeatConsequences(context.staff()));
  }
}
