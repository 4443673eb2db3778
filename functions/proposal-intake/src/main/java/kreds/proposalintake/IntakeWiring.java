package kreds.proposalintake;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.aws.Log;
import kreds.aws.dynamo.DynamoAuditTrail;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoInterests;
import kreds.aws.dynamo.DynamoNetworks;
import kreds.aws.dynamo.DynamoProposals;
import kreds.aws.dynamo.DynamoRosters;
import kreds.commit.ProposalChange;
import kreds.contact.Contacts;
import kreds.interest.Interests;
import kreds.network.Candidates;
import kreds.proposal.ProposalConsequences;
import kreds.proposalintake.candidate.CandidateCommands;
import kreds.proposalintake.candidate.CandidateInput;
import kreds.proposalintake.candidate.CandidateList;
import kreds.proposalintake.candidate.ImportCommands;
import kreds.proposalintake.candidate.Importing;
import kreds.proposalintake.candidate.InterestedPeople;
import kreds.proposalintake.candidate.Removing;
import kreds.proposalintake.candidate.SuggestedCandidates;
import kreds.proposalintake.proposal.ChangingAProposal;
import kreds.proposalintake.proposal.JoinPage;
import kreds.proposalintake.proposal.MergingProposals;
import kreds.proposalintake.proposal.PreparingDecisions;
import kreds.proposalintake.proposal.ProposalPage;
import kreds.proposalintake.proposal.ProposePage;
import kreds.proposalintake.proposal.Publishing;
import kreds.proposalintake.proposal.Receiving;
import kreds.proposalintake.proposal.SimilarIdeas;
import kreds.proposalintake.staff.DecisionCommands;
import kreds.proposalintake.staff.LetterDrafts;
import kreds.proposalintake.staff.MergeCommand;
import kreds.proposalintake.staff.NextCommands;
import kreds.proposalintake.staff.ProposalCommands;
import kreds.proposalintake.staff.ProposalQueries;
import kreds.proposalintake.staff.TodayCommand;
import kreds.proposalintake.staff.WishCommand;
import kreds.run.Admission;
import kreds.run.Networks;
import kreds.text.Language;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.Site;
import kreds.web.SiteContext;
import kreds.web.staff.Commands;
import kreds.web.staff.FunctionName;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Puts the function together once, at its start.
record IntakeWiring(FunctionContext context, SiteContext pages) {
  private static final String PROPOSALS = "proposals";

  static IntakeWiring of(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock, Log log) {
    var context =
        FunctionContext.of(
            environment,
            db,
            clock,
            log,
            List.of(
                "PROPOSALS_TABLE",
                "NETWORKS_TABLE",
                "CONTACTS_TABLE",
                "DELIVERIES_TABLE",
                "AUDIT_TABLE",
                "KEYS_TABLE"),
            "DEFAULT_ADMISSION");
    return new IntakeWiring(context, context.site(IntakeWiring.class));
  }

  /// The pages.
  Site site() {
    return new Site(pages).areas(this::open, PROPOSALS, PROPOSALS + "/{token}");
  }

  private void open(String area, Routes routes) {
    if (area.equals(PROPOSALS)) {
      proposing().on(routes);
    } else {
      new ProposalPage(proposals()).on(routes);
    }
  }

  /// Who lets people into a new network.
  private Admission admission() {
    return Admission.of(context.settings().value("DEFAULT_ADMISSION"));
  }

  private ProposePage proposing() {
    var changing = proposals();
    return new ProposePage(
        new Receiving(changing),
        () -> new JoinPage(changing, new SimilarIdeas(changing.proposals(), networks())));
  }

  /// What staff can order.
  Commands commands() {
    var settings = context.settings();
    var language = settings.defaultLanguage();
    var trail = new DynamoAuditTrail(context.dynamo(), context.tables());
    var next = new NextCommands(context.clock(), settings.zone(), contacts());
    var queries = new ProposalQueries(proposals().proposals(), trail, next);
    var publishing =
        new Publishing(
            proposals(),
            networks(),
            new SuggestedCandidates(contacts(), language),
            settings.zone(),
            admission());
    var input = new CandidateInput(language);
    var commands = Commands.of(FunctionName.PROPOSAL_INTAKE, settings.zone());
    queries.addTo(commands);
    new ProposalCommands(proposals(), publishing, language, settings.capacity(), next)
        .addTo(commands);
    new DecisionCommands(
            new PreparingDecisions(proposals(), publishing, context.clock()),
            new LetterDrafts(settings.associationName(), settings.baseUrl(), settings.zone()),
            next)
        .addTo(commands);
    new TodayCommand(proposals().proposals()).addTo(commands);
    new MergeCommand(new MergingProposals(proposals(), networks()), next).addTo(commands);
    new WishCommand(proposals(), next).addTo(commands);
    new CandidateCommands(
            list(),
            new Removing(candidates(), interests(), networks(), context.changing()),
            input,
            new InterestedPeople(contacts(), context.clock()),
            interests())
        .addTo(commands);
    new ImportCommands(
            list(), new Importing(list(), input, context.clock()), pages.texts().in(Language.EN))
        .addTo(commands);
    return commands;
  }

  private ChangingAProposal proposals() {
    return new ChangingAProposal(
        new DynamoProposals(context.dynamo(), context.tables()),
        new ProposalChange(new ProposalConsequences(context.staff())),
        context.changing(),
        context.ids());
  }

  private CandidateList list() {
    var rosters = new DynamoRosters(context.dynamo(), context.tables());
    return new CandidateList(rosters, candidates(), contacts(), context.changing(), context.ids());
  }

  private Candidates candidates() {
    return new DynamoCandidates(context.dynamo(), context.tables());
  }

  private Interests interests() {
    return new DynamoInterests(context.dynamo(), context.tables());
  }

  private Networks networks() {
    return new DynamoNetworks(context.dynamo(), context.tables());
  }

  private Contacts contacts() {
    return new DynamoContacts(context.dynamo(), context.tables());
  }
}
