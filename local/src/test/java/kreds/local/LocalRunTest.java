package kreds.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
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
  void aMailWhoseAnswerWasLostIsSentOnceAndSettledByItsEvent() {
    post("/_local/faults", "{\"ses\":\"drop-after-accept\"}");

    post("/networks/plastgenanvendelse/enrollments", ENROLL);

    assertThat(list("/_local/mail?to=BO@example.dk")).hasSize(1);
    post("/_local/clock", "{\"advance\":\"P2D\"}");
    assertThat(list("/_local/mail?to=BO@example.dk")).hasSize(1);
    assertThat(list("/_local/tables/deliveries"))
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
    return LocalJson.objects(Map.of("list", LocalJson.any(get(path).body())), "list");
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
