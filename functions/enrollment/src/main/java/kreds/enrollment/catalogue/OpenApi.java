package kreds.enrollment.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// The description of the whole API, of all four functions, as programs read it. It is generated
/// from what the functions declare (`local` holds it against them, and writes it anew).
public final class OpenApi {
  private static final int AN_HOUR = 3_600;

  private OpenApi() {}

  /// With its route.
  public static void on(Routes routes) {
    routes.get(
        "GET /openapi.json",
        Operation.file("openapi", "This document", "application/json", "OpenAPI 3.1."),
        OpenApi::show);
  }

  private static Reply show(Visit visit) {
    return Reply.file("application/json", Text.JSON, AN_HOUR);
  }

  /// Read when it is first asked for, and not before.
  private static final class Text {
    private static final String JSON = read();

    private static String read() {
      try (var in = OpenApi.class.getResourceAsStream("openapi.json")) {
        if (in == null) {
          throw new IllegalStateException("no openapi.json");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("openapi.json cannot be read", e);
      }
    }
  }
}
