package kreds.enrollment;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.audit.AuditTrail;
import kreds.aws.Log;
import kreds.aws.dynamo.DynamoAuditTrail;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoCompanies;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoDeliveries;
import kreds.aws.dynamo.DynamoInterests;
import kreds.aws.dynamo.DynamoKeys;
import kreds.aws.dynamo.DynamoMailings;
import kreds.aws.dynamo.DynamoMeetings;
import kreds.aws.dynamo.DynamoNetworks;
import kreds.aws.dynamo.DynamoRosters;
import kreds.commit.MailingChange;
import kreds.commit.RosterChange;
import kreds.enrollment.catalogue.CataloguePage;
import kreds.enrollment.catalogue.OpenApi;
import kreds.enrollment.catalogue.UnknownAddress;
import kreds.enrollment.company.CompanyCommands;
import kreds.enrollment.company.KeepingCompanies;
import kreds.enrollment.deciding.Deciding;
import kreds.enrollment.deciding.DecidingCommands;
import kreds.enrollment.interest.InterestPage;
import kreds.enrollment.interest.SayingInterest;
import kreds.enrollment.invitation.AcceptingAnInvitation;
import kreds.enrollment.invitation.DecliningAnInvitation;
import kreds.enrollment.invitation.InvitationPage;
import kreds.enrollment.invitation.Invitations;
import kreds.enrollment.list.ListFile;
import kreds.enrollment.seat.Applications;
import kreds.enrollment.seat.Enrolling;
import kreds.enrollment.seat.LookingAfterSeats;
import kreds.enrollment.seat.NetworkPage;
import kreds.enrollment.seat.OwnData;
import kreds.enrollment.seat.OwnMeetings;
import kreds.enrollment.seat.OwnPlace;
import kreds.enrollment.seat.PersonPage;
import kreds.enrollment.staff.CorrectingAnEnrollment;
import kreds.enrollment.staff.CorrectionCommands;
import kreds.enrollment.staff.DecidingAboutAPlace;
import kreds.enrollment.staff.ExportCommands;
import kreds.enrollment.staff.KeyCommands;
import kreds.enrollment.staff.NetworkCommands;
import kreds.enrollment.staff.NetworkQueries;
import kreds.enrollment.staff.PlaceCommands;
import kreds.enrollment.staff.QuestionCommands;
import kreds.enrollment.staff.RotatingKeys;
import kreds.enrollment.staff.SendingALink;
import kreds.enrollment.staff.SettingQuestions;
import kreds.enrollment.staff.SteeringANetwork;
import kreds.enrollment.staff.Today;
import kreds.interest.Interests;
import kreds.mailing.MailingConsequences;
import kreds.network.Candidates;
import kreds.run.Networks;
import kreds.run.Rosters;
import kreds.run.SeatConsequences;
import kreds.text.Language;
import kreds.web.Assets;
import kreds.web.FunctionContext;
import kreds.web.Site;
import kreds.web.staff.Commands;
import kreds.web.staff.FunctionName;
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

  /// The pages. What stands behind an arrow is not even loaded before somebody comes to it.
  Site site() {
    return new Site(context.site(EnrollmentWiring.class))
        .area("", routes -> catalogue().home(routes))
        .area("networks", routes -> catalogue().on(routes))
        .area("networks/{network}", routes -> network().on(routes))
        .area("networks/{network}/interest", routes -> interest().on(routes))
        .area("enrollments", routes -> person().on(routes))
        .area("candidates", routes -> invitations().on(routes))
        .area("lists", routes -> lists().on(routes))
        .area("openapi", routes -> OpenApi.on(routes))
        .area("assets", Assets::on)
        .area("favicon", Assets::icon)
        .area("robots", Assets::robots)
        .otherwise(visit -> UnknownAddress.answer(visit));
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

  private Interests interests() {
    return new DynamoInterests(context.dynamo(), context.tables());
  }

  private PersonPage person() {
    var meetings = new DynamoMeetings(context.dynamo(), context.tables());
    return new PersonPage(
        new OwnPlace(rosters, candidates(), applications(), change(), context.changing()),
        new OwnMeetings(meetings),
        ownData());
  }

  private OwnData ownData() {
    return new OwnData(
        trail(),
        candidates(),
        new DynamoDeliveries(context.dynamo(), context.tables()),
        new DynamoContacts(context.dynamo(), context.tables()),
        applications());
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
    var settings = context.settings();
    var language = settings.defaultLanguage();
    var queries = new NetworkQueries(networks, rosters, candidates(), trail(), language);
    var steering = new SteeringANetwork(rosters, change(), context.changing(), settings.zone());
    var sending = new SendingALink(rosters, applications(), change(), context.changing());
    var commands = Commands.of(FunctionName.ENROLLMENT, settings.zone());
    var contacts = new DynamoContacts(context.dynamo(), context.tables());
    var deciding = new DecidingAboutAPlace(rosters, change(), context.changing());
    var places =
        new PlaceCommands(rosters, deciding, steering, contacts, settings.zone(), language);
    var networks = new NetworkCommands(queries, steering, sending, contacts, settings.zone());
    var exports = new ExportCommands(rosters, context.changing(), context.links());
    var ways = new DecidingCommands(whatBecomes(), contacts);
    var today = new Today(this.networks, context.clock(), settings.zone(), language);
    var correcting =
        new CorrectingAnEnrollment(rosters, applications(), change(), context.changing());
    var corrections = new CorrectionCommands(correcting, contacts, settings.zone(), language);
    var questions =
        new QuestionCommands(new SettingQuestions(rosters, change(), context.changing()), language);
    var lists = exports.add(questions.add(places.add(networks.add(today.add(commands)))));
    return keyCommands().add(companyCommands().add(ways.add(corrections.add(lists))));
  }

  private CompanyCommands companyCommands() {
    var companies = new DynamoCompanies(context.dynamo(), context.tables());
    var texts = context.site(EnrollmentWiring.class).texts();
    return new CompanyCommands(
        companies, new KeepingCompanies(companies, context.changing()), texts.in(Language.EN));
  }

  private Deciding whatBecomes() {
    return new Deciding(
        rosters,
        new DynamoMailings(context.dynamo(), context.tables()),
        change(),
        new MailingChange(new MailingConsequences(context.staff())),
        context.changing(),
        context.ids(),
        context.settings().zone());
  }

  private KeyCommands keyCommands() {
    var random = new SecureRandom();
    var rotating =
        new RotatingKeys(
            context.keys(), context.changing(), context.ids(), () -> DynamoKeys.drawn(random));
    return new KeyCommands(rotating, trail(), context.clock(), context.settings().zone());
  }

  private AuditTrail trail() {
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

  private Candidates candidates() {
    return new DynamoCandidates(context.dynamo(), context.tables());
  }

  private Applications applications() {
    return new Applications(context.ids());
  }

  private RosterChange change() {
    return new RosterChange(new SeatConsequences(context.staff()));
  }
}
