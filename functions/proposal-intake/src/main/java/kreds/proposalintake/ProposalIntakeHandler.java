package kreds.proposalintake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.aws.Clients;
import kreds.aws.Commands;
import kreds.aws.FunctionEntry;
import kreds.aws.Settings;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoProposals;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.Tables;
import kreds.link.LinkPurpose;
import kreds.proposalintake.candidate.CandidateCommands;
import kreds.proposalintake.candidate.ImportCommands;
import kreds.proposalintake.proposal.ProposalPage;
import kreds.proposalintake.proposal.ProposePage;
import kreds.proposalintake.proposal.ProposerAction;
import kreds.proposalintake.proposal.Receiving;
import kreds.proposalintake.staff.ProposalCommands;
import kreds.proposalintake.staff.ProposalQueries;
import kreds.text.Language;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.Site;
import kreds.web.SiteContext;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The function `proposal-intake`: the form for an idea, the proposer's page, and what staff order
/// about proposals and candidates.
public final class ProposalIntakeHandler implements RequestStreamHandler {
  private final FunctionEntry entry;

  /// In Lambda.
  public ProposalIntakeHandler() {
    this(System.getenv(), Clients.dynamo(), InstantSource.system());
    entry.prime("events/proposal-intake/http/new-proposal.json");
  }

  /// Anywhere.
  public ProposalIntakeHandler(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    var function =
        FunctionContext.of(
            environment,
            db,
            clock,
            List.of(
                "PROPOSALS_TABLE",
                "NETWORKS_TABLE",
                "CONTACTS_TABLE",
                "DELIVERIES_TABLE",
                "AUDIT_TABLE",
                "KEYS_TABLE"));
    var settings = function.settings();
    var site = function.site(ProposalIntakeHandler.class);
    var intake =
        new IntakeContext(
            function.auditing(),
            function.tries(),
            new ProposalLetters(function.staff()),
            settings.defaultLanguage());
    var ports = ports(function.dynamo(), function.tables());
    this.entry =
        FunctionEntry.of("proposal-intake")
            .web(new Site(site, routes(ports, intake)))
            .commands(commands(ports, intake, settings, site));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    entry.handle(in, out, context);
  }

  private static Routes routes(IntakePorts ports, IntakeContext intake) {
    var propose = new ProposePage(new Receiving(ports, intake));
    var page = new ProposalPage(ports, intake);
    return new Routes()
        .get("GET /proposals/new", propose::show)
        .post("POST /proposals", ProposePage.Typed::read, propose::receive, propose::form)
        .link("GET /proposals/{token}", LinkPurpose.PROPOSAL, page::show)
        .linkPost(
            "POST /proposals/{token}",
            LinkPurpose.PROPOSAL,
            ProposerAction::read,
            page::act,
            page::again);
  }

  private static Commands commands(
      IntakePorts ports, IntakeContext intake, Settings settings, SiteContext site) {
    var commands = Commands.of("proposal-intake");
    new ProposalQueries(ports, intake, settings.zone()).addTo(commands);
    new ProposalCommands(ports, intake, settings.capacity(), settings.zone()).addTo(commands);
    new CandidateCommands(ports, intake).addTo(commands);
    new ImportCommands(ports, intake, site.texts().in(Language.EN)).addTo(commands);
    return commands;
  }

  private static IntakePorts ports(Dynamo dynamo, Tables tables) {
    return new IntakePorts(
        new DynamoProposals(dynamo, tables),
        new DynamoRosters(dynamo, tables),
        new DynamoCandidates(dynamo, tables),
        new DynamoContacts(dynamo, tables),
        new DynamoTrail(dynamo, tables));
  }
}
