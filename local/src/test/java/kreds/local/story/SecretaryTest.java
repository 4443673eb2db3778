package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.template.Template;
import kreds.web.staff.FunctionName;
import kreds.web.staff.StaffCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody of the secretariat who knows one command, and else sends what the answers offer: by
/// these alone the way leads over all four functions (U7).
final class SecretaryTest {
  private static final String PROPOSER = "karen@holm.example";
  private static final int ENOUGH = 12;

  @TempDir private Path data;

  @Test
  void fromAProposalToTheFirstMeetingByWhatTheAnswersOffer() {
    try (var kreds = new Kreds(data, 0)) {
      var network = published(kreds);
      var shown = invited(kreds, network);
      everybodyAccepts(kreds);
      var ready = follow(kreds, shown, "show-network");
      var dated = planned(kreds, ready);
      assertThat(dated.get("message"))
          .asString()
          .startsWith(
              "Meeting 1 is scheduled. Have not said whether they come: 12. They are reminded");
      var running = follow(kreds, dated, "show-network");
      assertThat(LocalJson.object(LocalJson.object(running, "data"), "network"))
          .containsEntry("state", "running");
      var meetings = follow(kreds, running, "list-meetings");
      assertThat(meetings.get("message")).isEqualTo("There is 1 meeting.");
      assertThat(pasted(kreds)).contains("show-proposal", "publish-proposal", "show-network");
    }
  }

  /// Every letter to staff ends in an event, which is sent as it stands where it says (U8).
  ///
  /// @return the commands
  private static List<String> pasted(Kreds kreds) {
    var commands = new ArrayList<String>();
    for (var mail : kreds.mail(Cast.STAFF)) {
      var event = LocalJson.object(eventIn(LocalJson.text(mail, "text")));
      var command = LocalJson.text(event, "command");
      var answer = kreds.order(LocalJson.text(event, "function"), event);
      assertThat(answer).as("%s", event).containsEntry("ok", true);
      commands.add(command);
    }
    return commands;
  }

  private static String eventIn(String letter) {
    return letter
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("{"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event in: " + letter));
  }

  @Test
  void everySampleIsUnderstoodWhereItLiesAndNoRefusalIsADeadEnd() throws IOException {
    try (var kreds = new Kreds(data, 0)) {
      for (var command : StaffCommand.values()) {
        var function = command.function().written();
        var answer = kreds.invoke(function, command.written(), Map.of());
        var problem = LocalJson.object(answer, "problem");
        assertThat(LocalJson.objects(problem, "errors")).as("%s", answer).isEmpty();
        assertThat(LocalJson.text(problem, "type"))
            .doesNotEndWith("unknown-command")
            .doesNotEndWith("wrong-function")
            .doesNotEndWith("unexpected");
        if (Integer.valueOf(404).equals(problem.get("status"))) {
          assertThat(LocalJson.objects(answer, "next")).as("%s", answer).isNotEmpty();
        }
      }
      assertThat(samples()).containsExactlyInAnyOrderElementsOf(directory());
    }
  }

  private String published(Kreds kreds) {
    propose(kreds);
    var listed = kreds.staff("proposal-intake", "list-proposals", Map.of());
    var shown = follow(kreds, listed, "show-proposal");
    var refined = follow(kreds, shown, "refine-proposal");
    assertThat(offered(refined, "next"))
        .as("nobody decides by default")
        .doesNotContain("describe-proposal");
    var described = fill(kreds, refined, "describe-proposal", description(kreds));
    var asked = follow(kreds, described, "ask-proposer");
    assertThat(offered(asked, "next"))
        .as("nobody decides for her")
        .doesNotContain("publish-proposal");
    kreds.postJson(kreds.link(PROPOSER, "/proposals/"), Map.of("action", "approve", "round", 1));
    var approved = follow(kreds, asked, "show-proposal");
    var published = follow(kreds, approved, "publish-proposal");
    var dry = fill(kreds, published, "import-candidates", Map.of("csv", candidates()));
    var list = follow(kreds, follow(kreds, dry, "import-candidates"), "list-candidates");
    return LocalJson.text(LocalJson.object(list, "data"), "network");
  }

  private static Map<String, Object> description(Kreds kreds) {
    var day = OffsetDateTime.parse(kreds.now()).toLocalDate().plusDays(60);
    return Map.of(
        "title", "Netværk for værktøjsmagere",
        "text", "Erfaringer med stål og vedligehold.",
        "decisionDate", day.toString());
  }

  private static void propose(Kreds kreds) {
    var form =
        Map.of(
            "name", "Karen Holm",
            "company", "Holm Værktøj ApS",
            "email", PROPOSER,
            "title", "Netværk for værktøjsmagere",
            "idea", "Vi er få i hvert hus, der bygger sprøjtestøbeværktøj. Lad os mødes.");
    assertThat(kreds.postForm("/proposals", form).status()).isEqualTo(303);
  }

  /// @return what is shown of the network while it waits for answers
  private Map<String, Object> invited(Kreds kreds, String network) {
    var shown = kreds.staff("enrollment", "show-network", Map.of("network", network));
    var texts = Kreds.sample("email-distribution/prepare-mailing").get("texts");
    var draft = fill(kreds, shown, "prepare-mailing", Map.of("texts", texts));
    follow(kreds, draft, "preview-mailing");
    var released = follow(kreds, draft, "release-mailing");
    kreds.clock(Map.of("advance", "PT3M"));
    var sent = follow(kreds, released, "show-mailing");
    assertThat(kreds.mail(candidate(1))).as("no time was said: it went at once").hasSize(1);
    return sent;
  }

  private static void everybodyAccepts(Kreds kreds) {
    for (var i = 1; i <= ENOUGH; i++) {
      var form = Map.of("action", "accept", "name", "Kandidat " + i, "company", "Værk " + i);
      var accepted = kreds.postForm(kreds.link(candidate(i), "/candidates/"), form);
      assertThat(accepted.status()).as(accepted.body()).isEqualTo(303);
    }
  }

  /// @return what is shown of the meeting once it has its date
  private Map<String, Object> planned(Kreds kreds, Map<String, Object> ready) {
    var day = OffsetDateTime.parse(kreds.now()).toLocalDate();
    var plan =
        Map.of(
            "title",
            "Første møde",
            "pollDeadline",
            day.plusDays(10) + "T12:00",
            "dates",
            List.of(date(day.plusDays(30)), date(day.plusDays(31))));
    var polling = fill(kreds, ready, "plan-meeting", plan);
    var waiting = follow(kreds, polling, "show-meeting");
    assertThat(offered(waiting, "next")).as("nobody has answered").doesNotContain("choose-date");
    for (var i = 1; i <= ENOUGH; i++) {
      var answer = Map.of("date-1", "no", "date-2", "yes");
      assertThat(kreds.postForm(kreds.link(candidate(i), "/polls/"), answer).status())
          .isEqualTo(303);
    }
    var decided = follow(kreds, waiting, "show-meeting");
    return follow(kreds, follow(kreds, decided, "choose-date"), "show-meeting");
  }

  private static Map<String, String> date(LocalDate day) {
    return Map.of("start", day + "T09:30", "end", day + "T14:00");
  }

  private static Map<String, Object> follow(
      Kreds kreds, Map<String, Object> answer, String command) {
    for (var event : LocalJson.objects(answer, "next")) {
      if (LocalJson.text(event, "command").equals(command)) {
        return done(kreds, event);
      }
    }
    throw new AssertionError(command + " is not offered by " + answer);
  }

  private static Map<String, Object> fill(
      Kreds kreds, Map<String, Object> answer, String command, Map<String, ?> written) {
    for (var each : LocalJson.objects(answer, "toFill")) {
      var event = new LinkedHashMap<>(LocalJson.object(each, "event"));
      if (LocalJson.text(event, "command").equals(command)) {
        assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(Probe.fill(each));
        event.putAll(written);
        return done(kreds, event);
      }
    }
    throw new AssertionError(command + " is not offered by " + answer);
  }

  private static Map<String, Object> done(Kreds kreds, Map<String, Object> event) {
    var answer = kreds.order(LocalJson.text(event, "function"), event);
    assertThat(answer).as("%s", answer).containsEntry("ok", true);
    return answer;
  }

  private static List<String> offered(Map<String, Object> answer, String part) {
    return LocalJson.objects(answer, part).stream()
        .map(event -> LocalJson.text(event, "command"))
        .toList();
  }

  private static String candidates() {
    var csv = new StringBuilder("Navn;Virksomhed;E-mail;Sprog;Grundlag\r\n");
    for (var i = 1; i <= ENOUGH; i++) {
      csv.append("Kandidat %d;Værk %d;%s;da;medlem\r\n".formatted(i, i, candidate(i)));
    }
    return csv.toString();
  }

  private static String candidate(int number) {
    return "kandidat" + number + "@vaerk" + number + ".example";
  }

  private static List<String> directory() {
    var names = new ArrayList<String>();
    for (var function : FunctionName.values()) {
      StaffCommand.of(function).forEach(name -> names.add(function.written() + "/" + name));
      names.add(function.written() + "/help");
    }
    return names;
  }

  private static List<String> samples() throws IOException {
    var events = Template.ofTheProject().toAbsolutePath().resolveSibling("events");
    try (var files = Files.walk(events, 2)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> events.relativize(file).toString().replace(".json", ""))
          .toList();
    }
  }
}
