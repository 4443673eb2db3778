package kreds.local.story;

import static kreds.local.story.Cast.STAFF;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;

/// What is kept of the networks, by their rows.
final class NetworkRows {
  private NetworkRows() {}

  static int readyMails(Kreds kreds) {
    return (int)
        kreds.table("Deliveries").stream()
            .filter(row -> LocalJson.text(row, "kind").equals("NETWORK_READY"))
            .filter(row -> LocalJson.text(row, "state").equals("DELIVERED"))
            .filter(row -> kreds.subjects(STAFF).size() > 0)
            .count();
  }

  static Map<String, Object> state(Kreds kreds, String network) {
    return rows(kreds, "RUN#01").stream()
        .filter(row -> LocalJson.text(row, "sk").equals("RUN#01"))
        .filter(row -> LocalJson.text(row, "pk").equals(network))
        .map(NetworkRows::numbersAsLong)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> numbersAsLong(Map<String, Object> row) {
    var copy = new LinkedHashMap<String, Object>();
    row.forEach((name, value) -> copy.put(name, value instanceof Number n ? n.longValue() : value));
    return copy;
  }

  static List<Map<String, Object>> rows(Kreds kreds, String sort) {
    return kreds.table("Networks").stream()
        .filter(row -> LocalJson.text(row, "sk").startsWith(sort))
        .toList();
  }
}
