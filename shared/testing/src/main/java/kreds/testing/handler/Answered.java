package kreds.testing.handler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;

/// What a function answered, whoever asked.
public record Answered(Map<String, Object> all) {

  /// The status of a request's answer; 0 if it is none.
  public int status() {
    return all.get("statusCode") instanceof Number status ? status.intValue() : 0;
  }

  /// The body of a request's answer.
  public String body() {
    return text("body");
  }

  /// A header of it; `null` as a text if it is not there.
  public String header(String name) {
    return String.valueOf(part(all, "headers").get(name));
  }

  /// Its body, which is JSON.
  public Map<String, Object> json() {
    try {
      return Json.read(body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Whether staff were answered with success.
  public boolean ok() {
    return Boolean.TRUE.equals(all.get("ok"));
  }

  /// What staff hear.
  public String message() {
    return text("message");
  }

  /// What staff see.
  public Map<String, Object> data() {
    return part(all, "data");
  }

  /// The problem that staff are told of.
  public Map<String, Object> problem() {
    return part(all, "problem");
  }

  /// The last part of the problem's type; `ok` if there is none.
  public String refusal() {
    return all.containsKey("problem")
        ? String.valueOf(problem().get("type")).replace("urn:kreds:problem:", "")
        : "ok";
  }

  /// The commands that may be ordered next.
  public List<String> nextCommands() {
    return parts(all, "next").stream().map(event -> String.valueOf(event.get("command"))).toList();
  }

  /// The next event of that command, as it stands.
  public Map<String, Object> next(String command) {
    for (var event : parts(all, "next")) {
      if (command.equals(event.get("command"))) {
        return event;
      }
    }
    throw new AssertionError("no next " + command + " in " + all);
  }

  /// A member as text.
  public String text(String name) {
    return String.valueOf(all.get(name));
  }

  /// An object inside an object; an empty one if it is not there.
  @SuppressWarnings("unchecked")
  public static Map<String, Object> part(Map<String, Object> object, String name) {
    return (Map<String, Object>) object.getOrDefault(name, Map.of());
  }

  /// The objects of a list inside an object.
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> parts(Map<String, Object> object, String name) {
    return (List<Map<String, Object>>) object.getOrDefault(name, List.of());
  }
}
