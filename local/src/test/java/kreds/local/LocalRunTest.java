package kreds.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The local run itself, with the real functions behind it: what its control calls promise.
final class LocalRunTest {
  private static final String ENROLL =
      "{\"name\":\"Bo Holm\",\"email\":\"bo@example.dk\",\"company\":\"Plast og Form ApS\"}";

  private final Path data;
  private final HttpClient client = HttpClient.newHttpClient();
  private LocalRun run;

  /// Every test starts in an empty folder.
  LocalRunTest(@TempDir Path data) {
    this.data = data;
    this.run = start(data.resolve("kreds"), 0);
  }

  @AfterEach
  void close() {
    client.close();
    run.close();
  }

  @Test
  void aFreshFolderBeginsWithTheThreeNetworksOfTheArticle() {
    assertThat(LocalJson.objects(LocalJson.object(get("/networks").body()), "networks"))
        .extracting(network -> network.get("network"))
        .containsExactlyInAnyOrder(
            "foedevarekontaktmaterialer", "plastgenanvendelse", "sjaellandske-produktionschefer");
  }

  @Test
  void aRestartKeepsRowsMailsAndTheClock() {
    post("/networks/plastgenanvendelse/enrollments", ENROLL);
    post("/_local/clock", "{\"advance\":\"P10D\"}");
    run.settle();
    var rows = get("/_local/tables/networks").body();
    var mails = get("/_local/mail").body();
    var then = now();

    run.close();
    run = start(data.resolve("kreds"), 0);

    assertThat(get("/_local/tables/networks").body()).isEqualTo(rows);
    assertThat(get("/_local/mail").body()).isEqualTo(mails).contains("bo@example.dk");
    assertThat(now()).isBetween(then, then.plusSeconds(60));
  }

  @Test
  void aTakenPortIsNotShared() {
    var port = URI.create(run.address()).getPort();

    assertThatThrownBy(() -> new LocalRun(port, data.resolve("other")))
        .isInstanceOf(BindException.class)
        .hasMessageContaining("Port " + port + " is taken");
    assertThat(data.resolve("other")).doesNotExist();
  }

  @Test
  void threeMonthsPassWhileOneWaits() {
    var moved = post("/_local/clock", "{\"advance\":\"P3M\"}");

    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
  }

  @Test
  void theClockRefusesToGoBack() {
    var refused = post("/_local/clock", "{\"to\":\"2020-01-01T09:00:00+01:00\"}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("only goes forward");
  }

  @Test
  void aTimeThatIsNoneIsRefusedInPlainWords() {
    var to = post("/_local/clock", "{\"to\":\"i morgen\"}");
    var advance = post("/_local/clock", "{\"advance\":\"en dag\"}");

    assertThat(List.of(to.statusCode(), advance.statusCode())).containsExactly(400, 400);
    assertThat(LocalJson.text(LocalJson.object(to.body()), "detail"))
        .startsWith("\"i morgen\" is no time. Write it like 2027-03-01T09:00");
    assertThat(LocalJson.text(LocalJson.object(advance.body()), "detail"))
        .startsWith("\"en dag\" is no span of time. Write it like PT1H");
  }

  @Test
  void theClockIsMovedToATimeAsTheClocksShowIt() {
    var local = LocalJson.text(LocalJson.object(get("/_local/clock").body()), "local");
    var later = OffsetDateTime.parse(local).plusMinutes(2).truncatedTo(ChronoUnit.MINUTES);
    var typed = later.toLocalDateTime().toString().replace('T', ' ');

    assertThat(post("/_local/clock", "{\"to\":\"" + typed + "\"}").statusCode()).isEqualTo(200);

    assertThat(now()).isBetween(later.toInstant(), later.toInstant().plusSeconds(60));
  }

  @Test
  void aMailWhoseAnswerWasLostIsSentOnceAndSettledByItsEvent() {
    post("/_local/faults", "{\"ses\":\"drop-after-accept\"}");

    post("/networks/plastgenanvendelse/enrollments", ENROLL);

    assertThat(list("/_local/mail?to=BO@example.dk")).hasSize(1);
    post("/_local/clock", "{\"advance\":\"P2D\"}");
    assertThat(list("/_local/mail?to=BO@example.dk")).hasSize(1);
    assertThat(letters("/_local/tables/deliveries"))
        .singleElement()
        .satisfies(delivery -> assertThat(delivery).containsEntry("state", "DELIVERED"));
  }

  @Test
  void aRawMailIsWhatWasHandedToSes() {
    post("/networks/plastgenanvendelse/enrollments", ENROLL);
    var id = LocalJson.text(list("/_local/mail").getFirst(), "id");

    var raw = get("/_local/mail/" + id + ".eml");

    assertThat(raw.headers().firstValue("content-type")).contains("message/rfc822");
    assertThat(raw.body()).contains("To: ").contains("bo@example.dk");
    assertThat(get("/_local/mail/none.eml").statusCode()).isEqualTo(404);
  }

  @Test
  void aPageOfAnotherOriginCannotMoveTheClock() {
    var before = now();
    var request = request("/_local/clock").header("Origin", "https://evil.example");

    var refused = send(request.POST(HttpRequest.BodyPublishers.ofString("{\"advance\":\"P1D\"}")));

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(now()).isBetween(before, before.plusSeconds(60));
  }

  @Test
  void aFaultIsSwitchedOffWhileLettersCannotBeSent() {
    post("/networks/plastgenanvendelse/enrollments", ENROLL);
    run.settle();
    post("/_local/faults", "{\"dynamodb\":\"transaction-conflict\"}");
    var stuck = client.sendAsync(enroll("cy@example.dk"), HttpResponse.BodyHandlers.discarding());

    var off = post("/_local/faults", "{\"dynamodb\":\"none\"}");

    assertThat(off.statusCode()).isEqualTo(200);
    assertThat(get("/_local/mail").body()).contains("bo@example.dk");
    assertThat(stuck.join().statusCode()).isEqualTo(202);
  }

  @Test
  void filesThatWereCutAreNamedAndLeftOut() throws IOException {
    post("/networks/plastgenanvendelse/enrollments", ENROLL);
    run.settle();
    run.close();
    var kreds = data.resolve("kreds");
    for (var name : List.of("clock", "schedules", "dead-letters.json", "stream-Deliveries.json")) {
      Files.writeString(kreds.resolve(name), "{");
    }
    Files.writeString(kreds.resolve("mail/00000001-kreds.json"), "{\"id\":");
    Files.writeString(kreds.resolve("mail/00000007-kreds.json"), "{\"id\":\"00000007-kreds\"}");

    run = start(kreds, 0);

    assertThat(list("/_local/mail")).isEmpty();
    post("/networks/plastgenanvendelse/enrollments", ENROLL.replace("bo@", "cy@"));
    assertThat(list("/_local/mail"))
        .singleElement()
        .satisfies(mail -> assertThat(mail).containsEntry("id", "00000008-kreds"));
    assertThat(kreds.resolve("clock.unreadable")).exists();
    assertThat(kreds.resolve("mail/00000007-kreds.json.unreadable")).exists();
  }

  @Test
  void whatWasUnderWayAtTheEndIsDoneAtTheNextStart() {
    post("/_local/faults", "{\"ses\":\"hang-after-accept\",\"events\":\"silent\"}");
    post("/networks/plastgenanvendelse/enrollments", ENROLL);
    run.close();

    run = start(data.resolve("kreds"), 0);

    assertThat(list("/_local/dead-letters")).isEmpty();
    post("/_local/clock", "{\"advance\":\"P2D\"}");
    assertThat(list("/_local/mail?to=bo@example.dk")).isNotEmpty();
    assertThat(letters("/_local/tables/Deliveries"))
        .singleElement()
        .satisfies(delivery -> assertThat(delivery).containsEntry("state", "DELIVERED"));
  }

  @Test
  void theTemplatesParametersAreTaken() throws IOException {
    var parameters = Map.of("DefaultLanguage", "en", "AssociationName", "Tools & Moulds");

    try (var english = new LocalRun(0, data.resolve("english"), parameters, false)) {
      var page =
          send(
              HttpRequest.newBuilder(URI.create(english.address() + "/"))
                  .header("Accept", "text/html"));
      assertThat(page.body()).contains("lang=\"en\"", "Tools &amp; Moulds");
    }
    assertThatThrownBy(() -> new LocalRun(0, data.resolve("no"), Map.of("Minimum", "20"), false))
        .hasMessageContaining("does not start")
        .hasMessageContaining("MAXIMUM");
  }

  @Test
  void noPageMayFrameTheControls() {
    for (var path : List.of("/_local/", "/_local/clock", "/_local/nothing")) {
      assertThat(get(path).headers().firstValue("x-frame-options")).as(path).contains("DENY");
      assertThat(get(path).headers().firstValue("content-security-policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'");
    }
  }

  @Test
  void aFaultThatDoesNotExistIsNamed() {
    var refused = post("/_local/faults", "{\"ses\":\"earthquake\"}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("earthquake");
    assertThat(get("/_local/faults").body()).contains("hang-after-accept", "lost-response");
  }

  private Instant now() {
    return Instant.parse(LocalJson.text(LocalJson.object(get("/_local/clock").body()), "now"));
  }

  private List<Map<String, Object>> list(String path) {
    run.settle();
    return LocalJson.list(get(path).body());
  }

  /// Without the permit to send, which lies among them.
  private List<Map<String, Object>> letters(String table) {
    return list(table).stream().filter(row -> "DELIVERY".equals(row.get("sk"))).toList();
  }

  private HttpRequest enroll(String address) {
    return request("/networks/plastgenanvendelse/enrollments")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(ENROLL.replace("bo@example.dk", address)))
        .build();
  }

  private HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(run.address() + path))
        .header("Accept", "application/json");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("the local run does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static LocalRun start(Path folder, int port) {
    try {
      return new LocalRun(port, folder);
    } catch (IOException e) {
      throw new AssertionError("the local run does not start", e);
    }
  }
}
