package kreds.proposalintake;

import static kreds.sample.SamplePeople.MONDAY;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Json;
import kreds.commit.Write;
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.run.Run;
import kreds.sample.NetworkFixture;
import kreds.testing.TestClock;
import kreds.testing.aws.EmbeddedAws;
import kreds.testing.aws.FaultyDynamo;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.store.Stored;

/// The whole function as it stands in Lambda, with the proposals that a test puts into it.
final class Door implements AutoCloseable {
  /// What the proposal becomes, where no other name is said.
  private static final String PUBLISHED = "vaerktoejsmagere";

  final HandlerUnderTest handler;
  final EmbeddedAws aws;
  final FaultyDynamo faults;
  final TestClock clock;
  final Stored stored;

  Door() {
    this(Map.of());
  }

  /// @param set what its environment has instead
  private Door(Map<String, String> set) {
    this.handler =
        new HandlerUnderTest(
            "proposal-intake",
            MONDAY,
            (environment, db, clock) -> {
              var all = new HashMap<>(environment);
              all.putAll(set);
              return new ProposalIntakeHandler(all, db, clock);
            });
    this.aws = handler.aws;
    this.faults = handler.faults;
    this.clock = handler.clock;
    this.stored = handler.stored;
  }

  /// With that proposal in the table.
  static Door with(Proposal proposal) {
    return with(proposal, Map.of());
  }

  /// The same, deployed with other settings.
  static Door with(Proposal proposal, Map<String, String> set) {
    var door = new Door(set);
    door.put(proposal);
    return door;
  }

  /// With a network that takes one person.
  static Door withANetworkForOne() {
    var door = new Door();
    door.open(Ideas.NETWORK, NetworkFixture.plan(1, 1));
    return door;
  }

  void put(Proposal proposal) {
    stored.write(new Write.ProposalSaved(Optional.empty(), proposal));
  }

  /// A network of that name is there already.
  void open(String network, NetworkPlan plan) {
    stored.open(
        Network.published(network, plan.description(), "", MONDAY),
        Run.first(network, plan, MONDAY));
  }

  /// The only proposal of the samples.
  Proposal proposal() {
    return stored.proposals().of("p-1").orElseThrow();
  }

  /// What the handler answers to an event.
  Map<String, Object> send(Map<String, Object> event) {
    return handler.send(event).all();
  }

  Map<String, Object> sendRaw(String event) {
    return handler.sendRaw(event.getBytes(StandardCharsets.UTF_8)).all();
  }

  /// A sample of `events/proposal-intake/`, about what a test has here.
  Map<String, Object> event(String name) {
    var event = handler.event(name);
    event.replace("proposal", "p-1");
    event.replace("candidate", "c-1");
    if (name.equals("publish-proposal")) {
      event.put("network", PUBLISHED);
    }
    return event;
  }

  /// Does what a sample says.
  Map<String, Object> order(String command) {
    return send(event(command));
  }

  /// The same with a field changed.
  Map<String, Object> order(String command, String field, Object value) {
    var event = event(command);
    event.put(field, value);
    return send(event);
  }

  /// A sample of `http/`, with a link to the proposal that holds.
  Map<String, Object> visit(String sample) {
    return visit(sample, token("p-1"));
  }

  Map<String, Object> visit(String sample, String token) {
    return send(linked(event("http/" + sample), token));
  }

  /// A sample of `http/` with other fields, as a form sends them.
  Map<String, Object> form(String sample, Map<String, ?> fields) {
    return send(HandlerUnderTest.asForm(linked(event("http/" + sample), token("p-1")), fields));
  }

  /// The same as JSON.
  Map<String, Object> json(String sample, Map<String, Object> fields) {
    return raw(sample, Json.text(fields));
  }

  /// The same with any body.
  Map<String, Object> raw(String sample, String body) {
    var event = linked(event("http/" + sample), token("p-1"));
    event.put("body", body);
    return send(event);
  }

  /// A post of JSON to the proposer's page.
  Map<String, Object> post(String json) {
    return raw("edit-proposal", json);
  }

  String token(String proposal) {
    return token(new LinkSubject.OfProposal(proposal));
  }

  String token(LinkSubject subject) {
    return handler.token(subject);
  }

  /// The keys of all letters.
  List<String> letters() {
    return handler.letters("");
  }

  /// The actions in the audit.
  List<String> audited() {
    return handler.audited();
  }

  @Override
  public void close() {
    handler.close();
  }

  private static Map<String, Object> linked(Map<String, Object> event, String token) {
    if (event.containsKey("pathParameters")) {
      event.put("pathParameters", Map.of("token", token));
    }
    return event;
  }

  /// The identifier of the proposal that nobody has looked at yet.
  String only() {
    return stored.proposals().in(ProposalState.RECEIVED).getFirst().id();
  }

  static String text(Map<String, Object> event) {
    return Json.text(event);
  }

  static int status(Map<String, Object> answer) {
    return new Answered(answer).status();
  }

  static String body(Map<String, Object> answer) {
    return new Answered(answer).body();
  }

  static Map<String, Object> part(Map<String, Object> answer, String name) {
    return Answered.part(answer, name);
  }

  static List<Map<String, Object>> parts(Map<String, Object> answer, String name) {
    return Answered.parts(answer, name);
  }

  static String string(Map<String, Object> answer, String name) {
    return String.valueOf(answer.get(name));
  }
}
