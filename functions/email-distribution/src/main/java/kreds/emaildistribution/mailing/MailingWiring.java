package kreds.emaildistribution.mailing;

import kreds.aws.Log;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoDeliveries;
import kreds.aws.dynamo.DynamoMailings;
import kreds.aws.dynamo.DynamoNetworks;
import kreds.aws.dynamo.DynamoRosters;
import kreds.commit.MailingChange;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.emaildistribution.sending.SendingDue;
import kreds.emaildistribution.sending.TellingStaff;
import kreds.emaildistribution.writing.Showing;
import kreds.emaildistribution.writing.Writing;
import kreds.mailing.MailingConsequences;
import kreds.mailing.Mailings;
import kreds.network.Candidates;
import kreds.run.Networks;
import kreds.run.Rosters;
import kreds.text.Language;
import kreds.web.FunctionContext;

/// Puts together all that has to do with mailings.
///
/// @param writing of what is sent
/// @param showing the same with links that lead to nobody
public record MailingWiring(
    MailingContext context,
    Writing writing,
    Showing showing,
    Networks networks,
    Rosters rosters,
    Candidates candidates,
    Contacts contacts,
    Deliveries deliveries,
    Mailings mailings) {

  /// On the function's tables.
  public static MailingWiring of(FunctionContext context, Writing writing, Showing showing) {
    var dynamo = context.dynamo();
    var tables = context.tables();
    var ground =
        new MailingContext(
            context.settings(),
            context.ids(),
            context.clock(),
            context.staff(),
            context.changing());
    return new MailingWiring(
        ground,
        writing,
        showing,
        new DynamoNetworks(dynamo, tables),
        new DynamoRosters(dynamo, tables),
        new DynamoCandidates(dynamo, tables),
        new DynamoContacts(dynamo, tables),
        new DynamoDeliveries(dynamo, tables),
        new DynamoMailings(dynamo, tables));
  }

  /// The round of each minute.
  public DueMail dueMail(SendingDue sending, Log log) {
    var expanding =
        new Expanding(
            mailings,
            change(),
            deliveries,
            candidates,
            letters(),
            context.changing(),
            context.clock());
    var conducting =
        new Conducting(
            steps(), deliveries, checking(), expanding, pausing(), counting(), context.clock());
    var telling =
        new TellingStaff(deliveries, context.changing(), context.ids(), context.staff(), log);
    return new DueMail(mailings, conducting, sending, telling, log, context.clock());
  }

  /// What is known of addresses.
  public Addresses addresses() {
    return new Addresses(contacts, deliveries, context.ids(), language(), context.changing());
  }

  /// What people say about the mailings that they get.
  public MailChoices choices() {
    return new MailChoices(contacts, deliveries, context.ids(), language(), context.changing());
  }

  /// What became of a mailing, in numbers.
  public CountingMailings counting() {
    return new CountingMailings(rosters, deliveries);
  }

  /// Asking for the newsletter.
  public AskingForNewsletter asking() {
    return new AskingForNewsletter(contacts, context.changing(), context.ids());
  }

  /// What has gone out of the newsletter.
  public Issues issues() {
    return new Issues(mailings, networks, showing, context.staff().address());
  }

  /// The letters that wait for staff.
  public LettersForStaff lettersForStaff() {
    return new LettersForStaff(deliveries, contacts, mailings, context.ids(), context.changing());
  }

  /// Which of them may go again.
  public GoingAgain goingAgain() {
    return new GoingAgain(deliveries, contacts, mailings, context.clock());
  }

  /// What somebody was sent.
  public ReadingMail reading() {
    return new ReadingMail(deliveries, mailings, showing);
  }

  /// Writing drafts.
  public DraftingMailings drafting() {
    return new DraftingMailings(steps(), audiences(), checking(), context.ids(), context.clock());
  }

  /// Showing what they will look like.
  public TestMailing testing() {
    return new TestMailing(steps(), contacts, checking(), letters(), writing, context.clock());
  }

  /// The second step.
  public Releasing releasing() {
    return new Releasing(steps(), drafting(), checking());
  }

  /// Holding up, and letting go on.
  public Pausing pausing() {
    return new Pausing(steps(), deliveries, context.clock());
  }

  private MailingSteps steps() {
    return new MailingSteps(mailings, change(), context.changing());
  }

  private MailingChange change() {
    return new MailingChange(new MailingConsequences(context.staff()));
  }

  private MailingLetters letters() {
    return new MailingLetters(context.ids());
  }

  private Audiences audiences() {
    var members = new AudienceMembers(rosters, candidates, contacts, language());
    return new Audiences(members, networks, contacts, deliveries, mailings);
  }

  private Checking checking() {
    return new Checking(audiences(), networks, rosters, letters(), writing, context.clock());
  }

  private Language language() {
    return context.settings().defaultLanguage();
  }
}
