package kreds.testing.s3;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A form with a file as a browser sends it, which follows no redirect here.
public final class BrowserForm {
  private static final String BOUNDARY = "----kreds-form";

  private BrowserForm() {}

  /// Posts it.
  public static HttpResponse<String> post(String url, Map<String, String> fields, byte[] file) {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body(fields, file)))
            .build();
    return sent(request, HttpResponse.BodyHandlers.ofString());
  }

  /// Loads what is behind a link.
  public static HttpResponse<byte[]> get(String url) {
    var request = HttpRequest.newBuilder(URI.create(url)).build();
    return sent(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> as) {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] body(Map<String, String> fields, byte[] file) {
    var body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) -> body.writeBytes(part("name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
    body.writeBytes(
        part("name=\"file\"; filename=\"x\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  private static byte[] part(String rest) {
    return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + rest)
        .getBytes(StandardCharsets.UTF_8);
  }
}
