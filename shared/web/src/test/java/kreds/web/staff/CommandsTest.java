package kreds.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
  private static final Field<String> NAME = Field.text("name", 1, 40);
  private static final Field<Integer> TIMES = Field.whole("times", 1, 3);

  private record Count(int count) {}

  private final Door door = new Door();
  private final List<String> done = new ArrayList<>();

  @BeforeEach
  void twoCommands() {
    door.entry.commands(() ->
        Commands.of("sample")
            .add(
                "greet",
                "Greets somebody",
                Input.of(sent -> sent.get(NAME) + sent.get(TIMES)),
                this::greet)
            .add("greet-all", "Greets all", _ -> refused()));
  }

  @Test
  void anOrderIsDoneAndShowsWhatMayBeDoneNext() throws IOException {
    var answer =
        door.hears(
            """
            {"command": "\u00A0greet ", "actor": " Mette@Example.dk ", "name": "Åse", "times": 2}\
            """);
    assertThat(answer).containsEntry("ok", true).containsEntry("message", "Greeted.");
    assertThat(answer.get("next"))
        .hasToString("[{command=greet-all, actor=Mette@Example.dk, because=politeness}]");
    assertThat(done).containsExactly("Åse2 by mette@example.dk");
  }

  @Test
  void everyFaultyFieldIsNamedWithTheExpectedForm() throws IOException {
    var answer = door.hears("{\"command\": \"greet\", \"times\": 9, \"shoe\": 42}");
    var problem = new EventNode(answer).at("problem");
    assertThat(answer).containsEntry("ok", false);
    assertThat(problem.list("errors").stream().map(error -> error.text("field")))
        .containsExactly("actor", "name", "times", "shoe");
    assertThat(problem.at("sample").text("name")).isEqualTo("Åse");
    assertThat(done).isEmpty();
  }

  @Test
  void aBlankActorIsRefused() throws IOException {
    var answer =
        door.hears("{\"command\": \"greet\", \"actor\": \" \", \"name\": \"Åse\", \"times\": 1}");
    assertThat(answer.toString()).contains("field=actor", "code=missing");
    assertThat(done).isEmpty();
  }

  @Test
  void aRulesRefusalIsAnAnswer() throws IOException {
    var answer = door.hears("{\"command\": \"greet-all\", \"actor\": \"mette@example.dk\"}");
    var problem = new EventNode(answer).at("problem");
    assertThat(answer).containsEntry("ok", false);
    assertThat(problem.text("type")).isEqualTo("urn:kreds:problem:too-early");
    assertThat(problem.number("status")).isEqualTo(409);
    assertThat(door.log()).contains("\"status\":409", "greet-all");
  }

  @Test
  void helpListsEveryCommandWithItsSample() throws IOException {
    var commands = new EventNode(door.hears("{\"command\": \"help\"}")).at("data").list("commands");
    assertThat(commands.stream().map(command -> command.text("command")))
        .containsExactly("greet", "greet-all");
    assertThat(commands.getFirst().at("sample").text("name")).isEqualTo("Åse");
    var fields = commands.getFirst().at("fields");
    assertThat(fields.at("properties").at("times").number("maximum")).isEqualTo(3);
    assertThat(String.valueOf(fields.map().get("required")))
        .isEqualTo("[command, actor, name, times]");
  }

  @Test
  void whoMistypesIsToldWhatIsNear() throws IOException {
    var answer = door.hears("{\"command\": \"gret\", \"actor\": \"mette@example.dk\"}");
    assertThat(answer.toString()).contains("Did you mean greet?");
    assertThat(door.hears("{\"command\": \"all-greetings\"}").toString()).contains("greet");
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
        Commands.of("sample")
            .add(
                "greet-all",
                "Fails",
                order -> {
                  throw new IllegalStateException("for " + order.actor());
                }));
    var answer = door.hears("{\"command\": \"greet-all\", \"actor\": \"mette@example.dk\"}");
    assertThat(answer.toString()).contains("urn:kreds:problem:unexpected", "request=none");
    assertThat(answer.toString() + door.log()).doesNotContain("mette");
  }

  private StaffAnswer greet(String whom, Order order) {
    done.add(whom + " by " + order.actor());
    return StaffAnswer.done("Greeted.", new Count(1))
        .next("greet-all", Map.of("because", "politeness"));
  }

  private static StaffAnswer refused() {
    return StaffAnswer.refused(Refusal.illegal("too-early", "It is too early to greet all."));
  }
}
