package kreds.local.faults;

import java.util.Optional;
import kreds.local.json.LocalJson;

/// What somebody was answered.
///
/// @param status 0 where there was no answer at all
record Heard(int status, String body) {
  static final Heard NOTHING = new Heard(0, "");

  /// The body of a yes.
  Optional<String> yes() {
    return status > 0 && status < 300 ? Optional.of(body) : Optional.empty();
  }

  /// Whether an order was done, or stood so already.
  boolean isDone() {
    return yes().isPresent() && body.contains("\"ok\":true");
  }

  boolean stoodSo() {
    return body.contains("It stood so already") || body.contains("Nothing is changed");
  }

  /// Whether a rule has said no.
  boolean isRefused() {
    return yes().isPresent() && body.contains("\"ok\":false");
  }

  /// How the person stands, as a page answers it.
  String text(String name) {
    return yes().map(said -> LocalJson.text(LocalJson.object(said), name)).orElse("");
  }

  /// For the story.
  String brief() {
    var said = body.length() > 150 ? body.substring(0, 150) : body;
    return status + " " + said.replaceAll("[A-Za-z0-9_~-]{40,}", "…").replace('\n', ' ');
  }
}
