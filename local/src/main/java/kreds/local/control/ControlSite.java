package kreds.local.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kreds.local.World;
import kreds.local.api.HttpAnswer;
import kreds.local.api.LocalSite;
import kreds.local.api.Request;
import kreds.local.json.LocalJson;

/// Everything under `/_local/`: the page, and the calls that the page and the tests use. None waits
/// for the stream or for a round that is under way, but moving the clock, which is a round itself.
public final class ControlSite implements LocalSite {
  /// The page has its own script and style; a mail shown in it has its style in itself.
  private static final Map<String, List<String>> GUARDS =
      Map.of(
          "content-security-policy",
          List.of(
              "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src"
                  + " 'self' data: https:; connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'"),
          "x-frame-options",
          List.of("DENY"),
          "x-content-type-options",
          List.of("nosniff"),
          "cache-control",
          List.of("no-store"));

  private final Map<String, Function<Request, HttpAnswer>> exact;
  private final Map<String, Function<Request, HttpAnswer>> below;

  /// @param home the project's folder, with `events/` in it
  public ControlSite(World world, Path home) {
    var mail = new MailCalls(world);
    var clock = new ClockCalls(world);
    var faults = new FaultCalls(world);
    var calls = new AwsCalls(world, new EventFiles(home.resolve("events")));
    exact =
        Map.of(
            "GET /_local", request -> Page.file("console.html"),
            "GET /_local/", request -> Page.file("console.html"),
            "GET /_local/mail", mail::list,
            "GET /_local/clock", clock::show,
            "POST /_local/clock", clock::move,
            "GET /_local/faults", faults::list,
            "POST /_local/faults", faults::change,
            "POST /_local/ses-event", calls::sesEvent,
            "GET /_local/events", calls::events,
            "GET /_local/dead-letters", calls::deadLetters);
    below =
        Map.of(
            "GET /_local/mail/", mail::raw,
            "POST /_local/invoke/", calls::invoke,
            "GET /_local/tables/", calls::table,
            "GET /_local/page/", request -> Page.file(lastSegment(request)));
  }

  @Override
  public HttpAnswer answer(Request request) {
    return checked(request).with(GUARDS);
  }

  private HttpAnswer checked(Request request) {
    if (request.method().equals("POST") && !request.isOurs()) {
      return problem(403, "Only pages of the local run itself may post here.");
    }
    try {
      return dispatch(request);
    } catch (Wrong wrong) {
      return problem(wrong.status(), String.valueOf(wrong.getMessage()));
    } catch (LocalJson.NotJson notJson) {
      return problem(400, notJson.getMessage() + ".");
    }
  }

  /// What stands behind the last slash.
  static String lastSegment(Request request) {
    return request.rawPath().substring(request.rawPath().lastIndexOf('/') + 1);
  }

  private HttpAnswer dispatch(Request request) {
    var wanted = request.method() + " " + request.rawPath();
    var call = exact.get(wanted);
    if (call == null) {
      call = below.get(wanted.substring(0, wanted.lastIndexOf('/') + 1));
    }
    if (call == null) {
      throw new Wrong(
          404, "No such call. See INTERFACES: mail, invoke, clock, ses-event, tables, faults.");
    }
    return call.apply(request);
  }

  private static HttpAnswer problem(int status, String detail) {
    return HttpAnswer.json(status, Map.of("status", status, "detail", detail));
  }
}
