package kreds.meetingscheduling;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.aws.Log;
import kreds.aws.dynamo.DynamoCalendars;
import kreds.aws.dynamo.DynamoMeetings;
import kreds.aws.dynamo.DynamoNetworks;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.s3.S3Bucket;
import kreds.delivery.Organizer;
import kreds.feed.Calendars;
import kreds.meeting.Meetings;
import kreds.meetingscheduling.conduct.AttendancePage;
import kreds.meetingscheduling.feed.NetworkFeed;
import kreds.meetingscheduling.feed.PersonalFeed;
import kreds.meetingscheduling.inquiry.Answering;
import kreds.meetingscheduling.inquiry.BallotLookup;
import kreds.meetingscheduling.inquiry.CalendarAddressPage;
import kreds.meetingscheduling.inquiry.CalendarAddresses;
import kreds.meetingscheduling.inquiry.InquiryPage;
import kreds.meetingscheduling.inquiry.MeetingFile;
import kreds.meetingscheduling.inquiry.MeetingLookup;
import kreds.meetingscheduling.inquiry.RenewalLookup;
import kreds.meetingscheduling.inquiry.RenewingACalendar;
import kreds.meetingscheduling.inquiry.RulesLookup;
import kreds.meetingscheduling.inquiry.SpeakerLookup;
import kreds.meetingscheduling.planning.AskSpeakerInput;
import kreds.meetingscheduling.planning.AskingTheRun;
import kreds.meetingscheduling.planning.BallotOrderInput;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.planning.ChangingSpeakers;
import kreds.meetingscheduling.planning.ChoosingTheDate;
import kreds.meetingscheduling.planning.Drafting;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.meetingscheduling.planning.KeepingPosts;
import kreds.meetingscheduling.planning.KeepingTemplates;
import kreds.meetingscheduling.planning.LookingAfterMeetings;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.meetingscheduling.planning.PlanningAMeeting;
import kreds.meetingscheduling.planning.PlanningTheRun;
import kreds.meetingscheduling.planning.RearrangementInput;
import kreds.meetingscheduling.planning.RearrangingAMeeting;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.meetingscheduling.planning.SettingTheProgramme;
import kreds.meetingscheduling.staff.ConductCommands;
import kreds.meetingscheduling.staff.GroupCommands;
import kreds.meetingscheduling.staff.MeetingCommands;
import kreds.meetingscheduling.staff.MeetingQueries;
import kreds.meetingscheduling.staff.PostCommands;
import kreds.meetingscheduling.staff.RearrangingCommands;
import kreds.meetingscheduling.staff.RunPlanCommands;
import kreds.meetingscheduling.staff.SpeakerCommands;
import kreds.meetingscheduling.staff.TodayOfMeetings;
import kreds.run.Rosters;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.Site;
import kreds.web.staff.Commands;
import kreds.web.staff.FunctionName;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Puts the function together once, at its start.
///
/// @param credentials that links to files are signed with
record MeetingWiring(
    FunctionContext context,
    Meetings meetings,
    Rosters rosters,
    AwsCredentialsProvider credentials) {
  private static final String POLLS = "polls";
  private static final String NETWORKS = "networks";
  private static final String CALENDARS = "calendars";
  private static final String BUDGETS = "budgets";
  private static final String RULES = "rules";
  private static final String SPEAKERS = "speakers";
  private static final String BALLOTS = "ballots";
  private static final String RENEWALS = "renewals";
  private static final String MINUTES = "minutes";
  private static final String EVALUATIONS = "evaluations";
  private static final String FILES = "files";

  static MeetingWiring of(
      Map<String, String> environment,
      DynamoDbClient db,
      AwsCredentialsProvider credentials,
      InstantSource clock,
      Log log) {
    var context =
        FunctionContext.of(
            environment,
            db,
            clock,
            log,
            List.of(
                "MEETINGS_TABLE",
                "NETWORKS_TABLE",
                "CONTACTS_TABLE",
                "DELIVERIES_TABLE",
                "AUDIT_TABLE",
                "KEYS_TABLE"),
            BudgetWiring.VAT,
            S3Bucket.NAME,
            S3Bucket.REGION,
            S3Bucket.URL);
    return new MeetingWiring(
        context,
        new DynamoMeetings(context.dynamo(), context.tables()),
        new DynamoRosters(context.dynamo(), context.tables()),
        credentials);
  }

  /// The pages.
  Site site() {
    return new Site(context.site(MeetingWiring.class))
        .areas(
            this::open,
            POLLS,
            "meetings",
            NETWORKS,
            CALENDARS,
            BUDGETS,
            RULES,
            SPEAKERS,
            BALLOTS,
            RENEWALS,
            MINUTES,
            EVALUATIONS,
            FILES);
  }

  private void open(String area, Routes routes) {
    switch (area) {
      case BUDGETS -> budgets().open(routes);
      case RULES -> InquiryPage.rules(new RulesLookup(meetings, rosters), answering()).on(routes);
      case SPEAKERS ->
          InquiryPage.speaker(
                  new SpeakerLookup(meetings, rosters, context.ids()), answering(), context.staff())
              .on(routes);
      case BALLOTS ->
          InquiryPage.ballot(new BallotLookup(meetings, rosters), answering()).on(routes);
      case RENEWALS ->
          InquiryPage.renewal(new RenewalLookup(meetings, rosters), answering()).on(routes);
      case MINUTES ->
          InquiryPage.minutes(
                  new MeetingLookup(meetings, rosters, context.ids()),
                  context.staff(),
                  files().besideMinutes(),
                  answering())
              .on(routes);
      case EVALUATIONS ->
          InquiryPage.evaluation(new MeetingLookup(meetings, rosters, context.ids()), answering())
              .on(routes);
      case FILES -> files().open(routes);
      case NETWORKS -> new NetworkFeed(calendars(), meetings).on(routes);
      case CALENDARS -> new PersonalFeed(calendars(), meetings, context.ids()).on(routes);
      default -> meetings(area, new MeetingLookup(meetings, rosters, context.ids()), routes);
    }
  }

  private void meetings(String area, MeetingLookup lookup, Routes routes) {
    if (area.equals(POLLS)) {
      InquiryPage.poll(lookup, answering()).on(routes);
    } else {
      var addresses = new CalendarAddresses(calendars(), context.ids());
      var page = InquiryPage.rsvp(lookup, answering(), addresses);
      var renewing = new RenewingACalendar(lookup, addresses, context.changing());
      new CalendarAddressPage(page, renewing).on(new MeetingFile(lookup).on(page.on(routes)));
      new AttendancePage(page, lookup, keeping()).on(routes);
    }
  }

  private Answering answering() {
    return new Answering(context.changing());
  }

  private Calendars calendars() {
    return new DynamoCalendars(context.dynamo(), context.tables());
  }

  /// What staff can order.
  Commands commands() {
    var settings = context.settings();
    var all = Commands.of(FunctionName.MEETING_SCHEDULING, settings.zone());
    var planned = rearrangingCommands().add(meetingCommands().add(all));
    var today =
        new TodayOfMeetings(
            new DynamoNetworks(context.dynamo(), context.tables()),
            new DynamoMeetings(context.dynamo(), context.tables()),
            lookup(),
            files().files(),
            context.clock(),
            settings.defaultLanguage());
    return today.add(
        files()
            .add(
                runPlanCommands()
                    .add(
                        postCommands()
                            .add(
                                conductCommands()
                                    .add(
                                        renewals()
                                            .add(
                                                speakerCommands()
                                                    .add(
                                                        groupCommands()
                                                            .add(budgets().add(planned)))))))));
  }

  private RearrangingCommands rearrangingCommands() {
    var settings = context.settings();
    return new RearrangingCommands(
        new RearrangementInput(
            planInput(), settings.zone(), settings.defaultLanguage(), context.ids()),
        new RearrangingAMeeting(changing(), files().files(), context.clock()),
        new MeetingQueries(lookup(), meetings),
        context.clock());
  }

  private ChangingMeetings changing() {
    return new ChangingMeetings(lookup(), context.changing());
  }

  private PlanInput planInput() {
    var settings = context.settings();
    return new PlanInput(settings.zone(), settings.defaultLanguage(), context.clock());
  }

  private RunPlanCommands runPlanCommands() {
    var drafting = new Drafting(context.ids(), context.settings().zone(), organizer());
    return new RunPlanCommands(
        new PlanningTheRun(changing(), meetings, drafting),
        new KeepingTemplates(meetings, context.changing()),
        context.clock());
  }

  private SpeakerCommands speakerCommands() {
    var settings = context.settings();
    return new SpeakerCommands(
        new AskSpeakerInput(settings.zone(), settings.defaultLanguage()),
        new ChangingSpeakers(changing(), context.ids()),
        new MeetingQueries(lookup(), meetings),
        context.clock());
  }

  private GroupCommands groupCommands() {
    return new GroupCommands(
        new AskingTheRun(changing()),
        new BallotOrderInput(planInput(), context.settings().zone()),
        context.settings().zone(),
        context.clock());
  }

  private ConductCommands conductCommands() {
    return new ConductCommands(keeping());
  }

  private PostCommands postCommands() {
    return new PostCommands(new KeepingPosts(changing()));
  }

  private KeepingConduct keeping() {
    return new KeepingConduct(changing(), files().files(), context.clock());
  }

  private MeetingCommands meetingCommands() {
    var settings = context.settings();
    var drafting = new Drafting(context.ids(), settings.zone(), organizer());
    return new MeetingCommands(
        planInput(),
        new PlanningAMeeting(changing(), drafting),
        new ChoosingTheDate(changing()),
        new SettingTheProgramme(changing()),
        new MeetingQueries(lookup(), meetings),
        files().files(),
        context.clock());
  }

  private RenewalWiring renewals() {
    return new RenewalWiring(context, lookup());
  }

  /// What files need.
  FileWiring files() {
    return new FileWiring(context, meetings, lookup(), credentials);
  }

  /// Apart, so that an answer to a poll loads nothing of it.
  private BudgetWiring budgets() {
    return new BudgetWiring(context, meetings, rosters);
  }

  /// The association, at the mailbox that is read.
  private Organizer organizer() {
    var settings = context.settings();
    return new Organizer(settings.associationName(), settings.contact().address());
  }

  /// The round of each minute.
  LookingAfterMeetings round() {
    return new LookingAfterMeetings(
        lookup(), meetings, context.changing(), context.staff(), context.clock());
  }

  private RunMeetingsLookup lookup() {
    return new RunMeetingsLookup(rosters, meetings);
  }
}
