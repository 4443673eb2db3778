package kreds.meetingscheduling;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.aws.Log;
import kreds.aws.dynamo.DynamoCompanies;
import kreds.aws.dynamo.DynamoMeetings;
import kreds.aws.dynamo.DynamoRosters;
import kreds.budget.Vat;
import kreds.commit.RosterChange;
import kreds.delivery.Organizer;
import kreds.meeting.Meetings;
import kreds.meetingscheduling.budget.BudgetCommands;
import kreds.meetingscheduling.budget.BudgetLookup;
import kreds.meetingscheduling.budget.BudgetPage;
import kreds.meetingscheduling.budget.InvoiceFile;
import kreds.meetingscheduling.budget.SettingCosts;
import kreds.meetingscheduling.inquiry.Answering;
import kreds.meetingscheduling.inquiry.InquiryPage;
import kreds.meetingscheduling.inquiry.MeetingFile;
import kreds.meetingscheduling.inquiry.MeetingLookup;
import kreds.meetingscheduling.planning.ChoosingTheDate;
import kreds.meetingscheduling.planning.Drafting;
import kreds.meetingscheduling.planning.LookingAfterMeetings;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.meetingscheduling.planning.PlanningAMeeting;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.meetingscheduling.planning.SettingTheProgramme;
import kreds.meetingscheduling.staff.MeetingCommands;
import kreds.meetingscheduling.staff.MeetingQueries;
import kreds.run.Rosters;
import kreds.run.SeatConsequences;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.Site;
import kreds.web.staff.Commands;
import kreds.web.staff.FunctionName;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Puts the function together once, at its start.
record MeetingWiring(FunctionContext context, Meetings meetings, Rosters rosters) {
  private static final String POLLS = "polls";
  private static final String BUDGETS = "budgets";
  private static final String VAT = "VAT_PERCENT";

  static MeetingWiring of(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock, Log log) {
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
            VAT);
    return new MeetingWiring(
        context,
        new DynamoMeetings(context.dynamo(), context.tables()),
        new DynamoRosters(context.dynamo(), context.tables()));
  }

  /// The pages.
  Site site() {
    return new Site(context.site(MeetingWiring.class))
        .areas(this::open, POLLS, "meetings", BUDGETS);
  }

  private void open(String area, Routes routes) {
    if (area.equals(BUDGETS)) {
      new InvoiceFile(budgets()).on(new BudgetPage(budgets()).on(routes));
    } else {
      inquiries(area, routes);
    }
  }

  private void inquiries(String area, Routes routes) {
    var lookup = new MeetingLookup(meetings, rosters);
    var answering = new Answering(lookup, context.changing());
    if (area.equals(POLLS)) {
      InquiryPage.poll(lookup, answering).on(routes);
    } else {
      new MeetingFile(lookup).on(InquiryPage.rsvp(lookup, answering).on(routes));
    }
  }

  /// What staff can order.
  Commands commands() {
    var settings = context.settings();
    return budgetCommands()
        .add(meetingCommands().add(Commands.of(FunctionName.MEETING_SCHEDULING, settings.zone())));
  }

  private MeetingCommands meetingCommands() {
    var settings = context.settings();
    var drafting = new Drafting(context.ids(), settings.zone(), organizer());
    return new MeetingCommands(
        new PlanInput(settings.zone(), settings.defaultLanguage(), context.clock()),
        new PlanningAMeeting(lookup(), drafting, context.changing()),
        new ChoosingTheDate(lookup(), context.changing()),
        new SettingTheProgramme(lookup(), context.changing()),
        new MeetingQueries(lookup(), meetings),
        context.clock());
  }

  private BudgetCommands budgetCommands() {
    var change = new RosterChange(new SeatConsequences(context.staff()));
    return new BudgetCommands(
        budgets(),
        new SettingCosts(budgets(), context.changing(), change),
        context.changing(),
        context.links(),
        context.clock());
  }

  /// Reads what a run costs.
  private BudgetLookup budgets() {
    return new BudgetLookup(
        rosters,
        meetings,
        new DynamoCompanies(context.dynamo(), context.tables()),
        new Vat(Integer.parseInt(context.settings().value(VAT))));
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
