package kreds.enrollment;

import java.security.SecureRandom;
import kreds.aws.dynamo.DynamoCompanies;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoKeys;
import kreds.aws.dynamo.DynamoMailings;
import kreds.commit.MailingChange;
import kreds.company.CompanyRegister;
import kreds.enrollment.company.CompanyCommands;
import kreds.enrollment.company.KeepingCompanies;
import kreds.enrollment.company.MovingLines;
import kreds.enrollment.deciding.Deciding;
import kreds.enrollment.deciding.DecidingCommands;
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
import kreds.mailing.MailingConsequences;
import kreds.text.Language;
import kreds.web.FunctionContext;
import kreds.web.staff.Commands;
import kreds.web.staff.FunctionName;

/// Puts together what staff can order; not even loaded before the first order comes.
record CommandsWiring(EnrollmentWiring wiring) {

  /// What staff can order.
  Commands commands() {
    var settings = context().settings();
    var language = settings.defaultLanguage();
    var queries =
        new NetworkQueries(
            wiring.networks(),
            wiring.rosters(),
            wiring.candidates(),
            wiring.trail(),
            context().ids(),
            language);
    var steering =
        new SteeringANetwork(
            wiring.rosters(),
            this::register,
            wiring.change(),
            context().changing(),
            settings.zone());
    var sending = new SendingALink(wiring.rosters(), wiring.change(), context().changing());
    var commands = Commands.of(FunctionName.ENROLLMENT, settings.zone());
    var contacts = new DynamoContacts(context().dynamo(), context().tables());
    var deciding = new DecidingAboutAPlace(wiring.rosters(), wiring.change(), context().changing());
    var places =
        new PlaceCommands(
            wiring.rosters(), deciding, steering, contacts, settings.zone(), language);
    var networks = new NetworkCommands(queries, steering, sending, contacts, settings.zone());
    var exports = new ExportCommands(wiring.rosters(), context().changing(), context().links());
    var ways = new DecidingCommands(whatBecomes(), contacts, language);
    var today =
        new Today(
            wiring.networks(), wiring.rosters(), context().clock(), settings.zone(), language);
    var correcting =
        new CorrectingAnEnrollment(
            wiring.rosters(), wiring.applications(), wiring.change(), context().changing());
    var corrections = new CorrectionCommands(correcting, contacts, settings.zone(), language);
    var questions =
        new QuestionCommands(
            new SettingQuestions(wiring.rosters(), wiring.change(), context().changing()),
            language);
    var lists = exports.add(questions.add(places.add(networks.add(today.add(commands)))));
    return keyCommands().add(companyCommands().add(ways.add(corrections.add(lists))));
  }

  private CompanyCommands companyCommands() {
    var companies = new DynamoCompanies(context().dynamo(), context().tables());
    var texts = context().site(EnrollmentWiring.class).texts();
    return new CompanyCommands(
        companies,
        new KeepingCompanies(companies, context().changing()),
        new MovingLines(wiring.networks(), wiring.rosters(), wiring.change(), context().changing()),
        texts.in(Language.EN));
  }

  private CompanyRegister register() {
    return new DynamoCompanies(context().dynamo(), context().tables()).register();
  }

  private Deciding whatBecomes() {
    return new Deciding(
        wiring.rosters(),
        new DynamoMailings(context().dynamo(), context().tables()),
        wiring.change(),
        new MailingChange(new MailingConsequences(context().staff())),
        context().changing(),
        context().ids(),
        context().settings().zone());
  }

  private KeyCommands keyCommands() {
    var random = new SecureRandom();
    var rotating =
        new RotatingKeys(
            context().keys(),
            context().changing(),
            context().ids(),
            () -> DynamoKeys.drawn(random));
    return new KeyCommands(
        rotating, wiring.trail(), context().clock(), context().settings().zone());
  }

  private FunctionContext context() {
    return wiring.context();
  }
}
