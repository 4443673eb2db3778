package kreds.intake;

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
import kreds.aws.Entry;
import kreds.aws.Settings;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoProposals;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.DynamoTrail;
import kreds.aws.dynamo.Tables;
import kreds.basics.LinkPurpose;
import kreds.text.Language;
import kreds.web.Ground;
import kreds.web.House;
import kreds.web.Routes;
import kreds.web.Site;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The function `proposal-intake`: the form for an idea, the proposer's page, and what staff order
/// about proposals and candidates.
public final class ProposalIntakeHandler implements RequestStreamHandler {
  private final Entry entry;

  /// In Lambda.
  public ProposalIntakeHandler() {
    this(System.getenv(), Clients.dynamo(), InstantSource.system());
    entry.prime("events/proposal-intake/http/new-proposal.json");
  }

  /// Anywhere.
  public ProposalIntakeHandler(
      Map<String, String> environment, DynamoDbClient db, InstantSource clock) {
    var ground =
        Ground.of(
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
    var settings = ground.settings();
    var house = ground.house(ProposalIntakeHandler.class);
    var means =
        new Means(
            ground.auditing(),
            ground.tries(),
            new Letters(ground.staff()),
            settings.defaultLanguage());
    var ports = ports(ground.dynamo(), ground.tables());
    this.entry =
        Entry.of("proposal-intake")
            .web(new Site(house, routes(ports, means)))
            .commands(commands(ports, means, settings, house));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    entry.handle(in, out, context);
  }

  private static Routes routes(Ports ports, Means means) {
    var propose = new ProposePage(new Receiving(ports, means));
    var page = new ProposalPage(ports, means);
    return new Routes()
        .get("GET /proposals/new", propose::show)
        .post("POST /proposals", ProposePage.Typed::read, propose::receive, propose::form)
        .link("GET /proposals/{token}", LinkPurpose.PROPOSAL, page::show)
        .linkPost(
            "POST /proposals/{token}", LinkPurpose.PROPOSAL, Act::read, page::act, page::again);
  }

  private static Commands commands(Ports ports, Means means, Settings settings, House house) {
    var commands = Commands.of("proposal-intake");
    new ProposalLists(ports, means, settings.zone()).addTo(commands);
    new ProposalCommands(ports, means, settings.capacity(), settings.zone()).addTo(commands);
    new CandidateCommands(ports, means).addTo(commands);
    new ImportCommand(ports, means, house.texts().in(Language.EN)).addTo(commands);
    return commands;
  }

  private static Ports ports(Dynamo dynamo, Tables tables) {
    return new Ports(
        new DynamoProposals(dynamo, tables),
        new DynamoRosters(dynamo, tables),
        new DynamoCandidates(dynamo, tables),
        new DynamoContacts(dynamo, tables),
        new DynamoTrail(dynamo, tables));
  }
}
