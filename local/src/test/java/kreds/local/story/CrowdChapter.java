package kreds.local.story;

import static kreds.local.story.NetworkRows.readyMails;
import static kreds.local.story.NetworkRows.rows;
import static kreds.local.story.NetworkRows.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.local.json.LocalJson;

/// Forty at once for twelve places.
final class CrowdChapter {
  private CrowdChapter() {}

  static void fortyAtOnceForTwelvePlaces(Kreds kreds) {
    var network = "sjaellandske-produktionschefer";
    kreds.staff(
        "enrollment", "change-capacity", Map.of("network", network, "minimum", 12, "maximum", 12));
    var before = readyMails(kreds);

    atOnce(40, i -> kreds.postJson("/networks/" + network + "/enrollments", crowd(i)), 202);
    var links = new ArrayList<String>();
    for (var i = 0; i < 40; i++) {
      links.add(kreds.link(crowdAddress(i), "/enrollments/"));
    }
    atOnce(40, i -> kreds.postJson(links.get(i), Map.of("action", "confirm")), 200);

    assertThat(state(kreds, network))
        .containsEntry("confirmed", 12L)
        .containsEntry("waiting", 28L)
        .containsEntry("unconfirmed", 0L)
        .containsEntry("state", "READY");
    assertThat(readyMails(kreds)).isEqualTo(before + 1);
    inOrderOfArrival(kreds, network, links);
  }

  private static void inOrderOfArrival(Kreds kreds, String network, List<String> links) {
    var arrivals = new LinkedHashMap<Long, String>();
    for (var link : links) {
      var mine = kreds.json(link).json();
      if (LocalJson.text(mine, "state").equals("waiting")
          && mine.get("place") instanceof Number place) {
        arrivals.put(place.longValue(), LocalJson.text(mine, "state"));
      }
    }
    assertThat(arrivals.keySet()).hasSize(28).contains(1L, 28L);
    var waiting =
        rows(kreds, "RUN#").stream()
            .filter(row -> LocalJson.text(row, "pk").equals(network))
            .filter(row -> LocalJson.text(row, "state").equals("waiting"));
    assertThat(waiting).hasSize(28);
  }

  private static Map<String, String> crowd(int number) {
    return Map.of(
        "name",
        "Chef " + number,
        "company",
        "Fabrik " + number,
        "email",
        crowdAddress(number),
        "role",
        "Produktionschef");
  }

  private static String crowdAddress(int number) {
    return "chef" + number + "@fabrik" + number + ".example";
  }

  /// A call with a number.
  private interface Numbered {
    OverHttp.Reply call(int number);
  }

  private static void atOnce(int many, Numbered call, int expected) {
    var calls = new ArrayList<Callable<OverHttp.Reply>>();
    for (var i = 0; i < many; i++) {
      var number = i;
      calls.add(() -> call.call(number));
    }
    try (var threads = Executors.newFixedThreadPool(many)) {
      for (var reply : threads.invokeAll(calls)) {
        assertThat(reply.resultNow().status()).as(reply.resultNow().body()).isEqualTo(expected);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
