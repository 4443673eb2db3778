package kreds.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import kreds.local.json.LocalJson;

/// A site as browsers and programs use it.
public abstract class OverHttp implements AutoCloseable {
  private static final Duration MOST = Duration.ofMinutes(2);

  private final HttpClient client = HttpClient.newHttpClient();

  /// What came back.
  public record Reply(int status, String body, String location, String type) {

    /// The body, which is JSON.
    public Map<String, Object> json() {
      return LocalJson.object(body);
    }

    /// The text under a name in it.
    public String text(String name) {
      return LocalJson.text(json(), name);
    }
  }

  /// Where the site is, without a slash at the end.
  public abstract String address();

  /// A page, as a browser asks for it.
  public final Reply page(String path) {
    return send(request(path).header("Accept", "text/html").GET());
  }

  /// The same as programs read it.
  public final Reply json(String path) {
    return send(request(path).header("Accept", "application/json").GET());
  }

  /// A form, as a browser sends it.
  public final Reply postForm(String path, Map<String, String> fields) {
    var pairs = new ArrayList<String>();
    fields.forEach((name, value) -> pairs.add(encode(name) + "=" + encode(value)));
    return send(
        request(path)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
  }

  /// The same as programs send it.
  public final Reply postJson(String path, Map<String, ?> fields) {
    return send(
        request(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(LocalJson.write(fields))));
  }

  @Override
  public void close() {
    client.close();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path)).timeout(MOST);
  }

  /// Whether what was answered is to be asked once more, as people do who are told to come back:
  /// never, where nothing goes wrong on purpose.
  ///
  /// @param times how often it was asked
  protected boolean isAskedAgain(Reply reply, int times) {
    return false;
  }

  private Reply send(HttpRequest.Builder request) {
    var reply = sendOnce(request);
    for (var times = 1; isAskedAgain(reply, times); times++) {
      reply = sendOnce(request);
    }
    return reply;
  }

  private Reply sendOnce(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(
          answer.statusCode(),
          answer.body(),
          answer.headers().firstValue("location").orElse(""),
          answer.headers().firstValue("content-type").orElse(""));
    } catch (IOException lost) {
      throw new UncheckedIOException("the site does not answer", lost);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
