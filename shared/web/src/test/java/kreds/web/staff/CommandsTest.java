package kreds.web.staff;

import static kreds.web.staff.FunctionName.ENROLLMENT;
import static kreds.web.staff.StaffCommand.LIST_NETWORKS;
import static kreds.web.staff.StaffCommand.LIST_PROPOSALS;
import static kreds.web.staff.StaffCommand.PREPARE_MAILING;
import static kreds.web.staff.StaffCommand.SHOW_NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.aws.EventNode;
import kreds.change.Order;
import kreds.outcome.Refusal;
import kreds.web.form.Field;
import kreds.web.form.Input;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CommandsTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final Field<String> NAME = Field.text("name", 1, 40);
  private static final Field<Integer> TIMES = Field.whole("times", 1, 3);

  private record Count(int count, Instant at) {}

  private final Door door = new Door();
  private final List<String> done = new ArrayList<>();

  @BeforeEach
  void twoCommands() {
    door.entry.commands(() ->
        Commands.of(ENROLLMENT, COPENHAGEN)
            .add(
                SHOW_NETWORK,
                "Greets somebody",
                Input.of(sent -> sent.get(NAME) + sent.get(TIMES)),
                this::greet)
            .add(LIST_NETWORKS, "Greets all", _ -> refused()));
  }

  @Test
  void anOrderIsDoneAndShowsWhatMayBeDoneNext() throws IOException {
    var answer =
        door.hears(
            """
            {"command": "\u00A0show-network ", "actor": " Mette@Example.dk ", "name": "Åse", "times": 2}\
            """);
    assertThat(answer).containsEntry("ok", true).containsEntry("message", "Greeted.");
    assertThat(answer.get("next"))
        .hasToString(
            "[{function=proposal-intake, command=list-proposals, actor=Mette@Example.dk,"
                + " because=politeness}]");
    assertThat(answer.get("toFill"))
        .hasToString(
            "[{event={function=email-distribution, command=prepare-mailing,"
                + " actor=Mette@Example.dk, network=n}, fill=[texts]}]");
    assertThat(answer.get("data")).hasToString("{count=1, at=2027-01-20T12:00}");
    assertThat(done).containsExactly("Åse2 by mette@example.dk");
  }

  @Test
  void everyFaultyFieldIsNamedWithTheExpectedForm() throws IOException {
    var answer = door.hears("{\"command\": \"show-network\", \"times\": 9, \"shoe\": 42}");
    var problem = new EventNode(answer).at("problem");
    assertThat(answer).containsEntry("ok", false);
    assertThat(problem.list("errors").stream().map(error -> error.text("field")))
        .containsExactly("actor", "name", "times", "shoe");
    assertThat(problem.at("sample").map())
        .as("only what was not right")
        .hasToString("{command=show-network, actor=mette@example.dk, name=Åse, times=2}");
    assertThat(problem.at("fields").at("times").number("maximum")).isEqualTo(3);
    assertThat(problem.map().get("known")).hasToString("[function, command, actor, name, times]");
    assertThat(done).isEmpty();
  }

  @Test
  void anEventOfAnotherFunctionIsToldWhereItBelongs() throws IOException {
    var sent = "{\"command\": \"publish-proposal\", \"actor\": \"mette@example.dk\"}";
    assertThat(detail(sent))
        .isEqualTo("publish-proposal belongs to proposal-intake. Send this event there.");
    assertThat(door.log()).contains("publish-proposal", "421");

    assertThat(
            detail(
                "{\"function\": \"Email-Distribution\", \"command\": \"list-networks\", \"actor\": \"a@b.dk\"}"))
        .isEqualTo(
            "list-networks belongs to enrollment. The event names email-distribution: correct that.");
    assertThat(detail("{\"function\": \"meeting-scheduling\", \"command\": \"help\"}"))
        .isEqualTo("This event belongs to meeting-scheduling. Send this event there.");
    assertThat(done).isEmpty();
  }

  @Test
  void aMistypedCommandFindsItsNeighbourInWhicheverFunctionItLies() throws IOException {
    assertThat(detail("{\"command\": \"plan-metting\", \"actor\": \"a@b.dk\"}"))
        .contains("Did you mean", "plan-meeting (in meeting-scheduling)");
    assertThat(detail("{\"command\": \"list-network\", \"actor\": \"a@b.dk\"}"))
        .contains("Did you mean show-network, list-networks")
        .doesNotContain("list-mailings");
  }

  @Test
  void aCommandThatNobodyKnowsIsUnknownWhereverItIsSent() throws IOException {
    var sent =
        "{\"function\": \"meeting-scheduling\", \"command\": \"nope\", \"actor\": \"a@b.dk\"}";
    assertThat(detail(sent)).isEqualTo("There is no such command, here or in another function.");
  }

  @Test
  void aCommandIsKnownWhateverItsCapitals() throws IOException {
    for (var help : List.of("help", "Help", "HELP")) {
      assertThat(door.hears("{\"command\": \"" + help + "\", \"actor\": \"a@b.dk\"}"))
          .containsEntry("ok", true);
    }
    assertThat(detail("{\"command\": \"LIST-NETWORKS\", \"actor\": \"a@b.dk\"}"))
        .doesNotContain("no such command");
    assertThat(detail("{\"command\": \"LIST-PROPOSALS\", \"actor\": \"a@b.dk\"}"))
        .startsWith("list-proposals belongs to proposal-intake");
  }

  @Test
  void aFunctionThatNobodyKnowsIsAFaultOfItsField() throws IOException {
    var answer =
        door.hears(
            """
            {"function": "post", "command": "show-network", "actor": "a@b.dk", "name": "Åse",
             "times": 1}\
            """);
    assertThat(new EventNode(answer).at("problem").list("errors"))
        .singleElement()
        .satisfies(error -> assertThat(error.text("field")).isEqualTo("function"));
    assertThat(done).isEmpty();
  }

  @Test
  void anEventThatNamesItsOwnFunctionIsDone() throws IOException {
    var answer =
        door.hears(
            """
            {"function": "enrollment", "command": "show-network", "actor": "a@b.dk",
             "name": "Åse", "times": 1}\
            """);
    assertThat(answer).containsEntry("ok", true);
  }

  @Test
  void aCommandCannotBeAddedToAnotherFunction() {
    var commands = Commands.of(ENROLLMENT, COPENHAGEN);
    assertThatThrownBy(() -> commands.add(LIST_PROPOSALS, "Lists", _ -> refused()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fromARefusalTheWayLeadsToTheList() throws IOException {
    door.entry.commands(() ->
        Commands.of(ENROLLMENT, COPENHAGEN)
            .add(
                SHOW_NETWORK,
                "Looks in vain",
                Input.of(sent -> sent.get(Field.text("network", 1, 40))),
                (_, _) ->
                    StaffAnswer.refused(
                        Refusal.notFound("network-unknown", "There is no such network."))));

    var answer =
        door.hears(
            "{\"command\": \"show-network\", \"actor\": \"a@b.dk\", \"network\": \"plats\"}");

    assertThat(new EventNode(answer).at("problem").text("detail"))
        .isEqualTo("There is no such network. Sent was: network plats.");
    assertThat(answer.get("next"))
        .hasToString("[{function=enrollment, command=list-networks, actor=a@b.dk}]");
  }

  @Test
  void aBlankActorIsRefused() throws IOException {
    var answer =
        door.hears(
            "{\"command\": \"show-network\", \"actor\": \" \", \"name\": \"Åse\", \"times\": 1}");
    assertThat(answer.toString()).contains("field=actor", "code=missing");
    assertThat(done).isEmpty();
  }

  @Test
  void aRulesRefusalIsAnAnswer() throws IOException {
    var answer = door.hears("{\"command\": \"list-networks\", \"actor\": \"mette@example.dk\"}");
    var problem = new EventNode(answer).at("problem");
    assertThat(answer).containsEntry("ok", false);
    assertThat(problem.text("type")).isEqualTo("urn:kreds:problem:too-early");
    assertThat(problem.number("status")).isEqualTo(409);
    assertThat(door.log()).contains("\"status\":409", "list-networks");
  }

  @Test
  void helpListsEveryCommandWithItsSample() throws IOException {
    var commands = new EventNode(door.hears("{\"command\": \"help\"}")).at("data").list("commands");
    assertThat(commands.stream().map(command -> command.text("command")))
        .containsExactly("show-network", "list-networks");
    assertThat(commands.getFirst().at("sample").text("name")).isEqualTo("Åse");
    var fields = commands.getFirst().at("fields");
    assertThat(fields.at("properties").at("times").number("maximum")).isEqualTo(3);
    assertThat(String.valueOf(fields.map().get("required")))
        .isEqualTo("[command, actor, name, times]");
  }

  @Test
  void helpSaysWhereTheOthersLie() throws IOException {
    var elsewhere = new EventNode(door.hears("{\"command\": \"help\"}")).at("data").at("elsewhere");
    assertThat(elsewhere.map().keySet())
        .hasToString("[proposal-intake, meeting-scheduling, email-distribution]");
    assertThat(String.valueOf(elsewhere.map().get("proposal-intake"))).contains("publish-proposal");
  }

  @Test
  void whoMistypesIsToldWhatIsNear() throws IOException {
    var answer = door.hears("{\"command\": \"show-netwrk\", \"actor\": \"mette@example.dk\"}");
    assertThat(answer.toString()).contains("Did you mean show-network?");
    assertThat(door.hears("{\"command\": \"all-greetings\"}").toString()).contains("show-network");
  }

  @Test
  void whatNobodyKnowsIsNotLogged() throws IOException {
    var answer = door.hears("{\"command\": \"mette@example.dk\", \"actor\": \"x\"}");
    assertThat(answer).containsEntry("ok", false);
    assertThat(door.log()).contains("unknown-command").doesNotContain("mette");
    assertThat(door.hears("{\"command\": 7}")).containsEntry("ok", false);
  }

  @Test
  void aFaultOfTheProgramIsAnsweredWithItsNumber() throws IOException {
    door.entry.commands(() ->
        Commands.of(ENROLLMENT, COPENHAGEN)
            .add(
                LIST_NETWORKS,
                "Fails",
                order -> {
                  throw new IllegalStateException("for " + order.actor());
                }));
    var answer = door.hears("{\"command\": \"list-networks\", \"actor\": \"mette@example.dk\"}");
    assertThat(answer.toString()).contains("urn:kreds:problem:unexpected", "request=none");
    assertThat(answer.toString() + door.log()).doesNotContain("mette");
  }

  private String detail(String event) throws IOException {
    return new EventNode(door.hears(event)).at("problem").text("detail");
  }

  private StaffAnswer greet(String whom, Order order) {
    done.add(whom + " by " + order.actor());
    return StaffAnswer.done("Greeted.", new Count(1, Instant.parse("2027-01-20T11:00:07.123Z")))
        .next(LIST_PROPOSALS, Map.of("because", "politeness"))
        .toFill(PREPARE_MAILING, Map.of("network", "n"), "texts");
  }

  private static StaffAnswer refused() {
    return StaffAnswer.refused(Refusal.illegal("too-early", "It is too early to greet all."));
  }
}
