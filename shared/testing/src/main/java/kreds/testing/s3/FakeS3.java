package kreds.testing.s3;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kreds.testing.aws.LoopbackGuard;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/// An S3 on loopback that takes signed forms and follows signed links, and nothing else: a form
/// that is too late, of another type or too big is refused as S3 refuses it. What it keeps lies in
/// a folder.
public final class FakeS3 implements AutoCloseable {
  /// S3 itself reads no form of more than 5 GB; here it only must be more than a policy allows.
  private static final int MOST_BYTES = 40 * 1024 * 1024;

  private static final String FROM_THE_START = "bytes=0-";

  private static final SigningSecret SECRET = new SigningSecret("local", "local");

  private final InstantSource clock;
  private final ObjectFolder objects;
  private final HttpServer server;
  private final List<Consumer<KeptObject>> listeners = new CopyOnWriteArrayList<>();
  private volatile boolean failing;

  private FakeS3(InstantSource clock, ObjectFolder objects, HttpServer server) {
    this.clock = clock;
    this.objects = objects;
    this.server = server;
  }

  /// Starts on a free port of 127.0.0.1; what is signed is in time by that clock.
  public static FakeS3 start(InstantSource clock, Path folder) {
    try {
      var server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      var s3 = new FakeS3(clock, new ObjectFolder(folder), server);
      server.createContext("/", s3::handle);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return s3;
    } catch (IOException e) {
      throw new UncheckedIOException("No port for the local S3", e);
    }
  }

  /// The address of a bucket; there is every bucket that is asked for.
  public String url(String bucket) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + bucket;
  }

  /// What is signed with here.
  public static AwsCredentialsProvider credentials() {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(SECRET.id(), SECRET.secret()));
  }

  /// Hears of each object before its sender does.
  public void whenStored(Consumer<KeptObject> listener) {
    listeners.add(listener);
  }

  /// From now on it answers everything with a failure of its own, or does no more.
  public void failing(boolean now) {
    failing = now;
  }

  /// Puts something there past all signatures; nobody hears of it.
  public void put(KeptObject object, byte[] bytes) {
    objects.put(object, bytes);
  }

  /// The keys of all that lies there.
  public List<String> keys(String bucket) {
    return objects.keys(bucket);
  }

  /// What lies there.
  public Optional<byte[]> get(String bucket, String key) {
    return objects.get(bucket, key);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        answer(exchange);
      } catch (S3Refusal refused) {
        write(
            exchange,
            refused.status(),
            Map.of("Content-Type", "application/xml"),
            refused.xml().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    if (!LoopbackGuard.isThisMachine(host)) {
      throw S3Refusal.denied("Only 127.0.0.1 and localhost are answered");
    }
    var body = exchange.getRequestBody().readNBytes(MOST_BYTES);
    if (failing) {
      throw new S3Refusal(503, "SlowDown", "Please reduce your request rate");
    }
    var path = exchange.getRequestURI().getPath().substring(1);
    var slash = path.indexOf('/');
    var bucket = slash < 0 ? path : path.substring(0, slash);
    var key = slash < 0 ? "" : path.substring(slash + 1);
    if (exchange.getRequestMethod().equals("POST") && key.isEmpty()) {
      take(exchange, bucket, body);
      return;
    }
    var asked =
        SignedRequest.of(
            exchange.getRequestMethod(), host, exchange.getRequestURI(), headers(exchange));
    asked.check(SECRET, clock.instant());
    switch (asked.method()) {
      case "PUT" -> copy(exchange, bucket, key, asked);
      case "GET" -> give(exchange, bucket, key, asked.value("response-content-disposition"));
      case "DELETE" -> {
        objects.delete(bucket, key);
        write(exchange, 204, Map.of(), new byte[0]);
      }
      default ->
          throw new S3Refusal(405, "MethodNotAllowed", "The specified method is not allowed");
    }
  }

  private void take(HttpExchange exchange, String bucket, byte[] body) throws IOException {
    var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"));
    var form = FormUpload.read(type.orElse(""), body);
    var encoded = form.field("policy");
    SECRET.check(form.field("x-amz-credential"), encoded, form.field("x-amz-signature"));
    FormPolicy.read(encoded).check(bucket, form, clock.instant());
    var object =
        KeptObject.of(
            bucket, form.field("key"), form.field("content-type"), form.file(), clock.instant());
    keep(object, form.file());
    var back = form.field("success_action_redirect");
    write(
        exchange,
        back.isEmpty() ? 204 : 303,
        back.isEmpty()
            ? Map.of()
            : Map.of(
                "Location",
                back
                    + "?bucket="
                    + bucket
                    + "&key="
                    + URLEncoder.encode(object.key(), StandardCharsets.UTF_8)
                    + "&etag=%22"
                    + object.etag()
                    + "%22"),
        new byte[0]);
  }

  private void keep(KeptObject object, byte[] bytes) {
    objects.put(object, bytes);
    listeners.forEach(listener -> listener.accept(object));
  }

  /// From within, of what is there still, under another key; nothing else is put there so.
  private void copy(HttpExchange exchange, String bucket, String key, SignedRequest asked)
      throws IOException {
    var source = URLDecoder.decode(asked.header("x-amz-copy-source"), StandardCharsets.UTF_8);
    if (!source.startsWith("/" + bucket + "/")) {
      throw S3Refusal.denied("Access Denied");
    }
    var from = source.substring(bucket.length() + 2);
    var bytes = objects.get(bucket, from).orElseThrow(FakeS3::noSuchKey);
    if (!KeptObject.etag(bytes).equals(asked.header("x-amz-copy-source-if-match"))) {
      throw new S3Refusal(412, "PreconditionFailed", "At least one precondition did not hold");
    }
    var type = objects.type(bucket, from);
    keep(KeptObject.of(bucket, key, type, bytes, clock.instant()), bytes);
    write(
        exchange,
        200,
        Map.of("Content-Type", "application/xml"),
        "<CopyObjectResult/>".getBytes(StandardCharsets.UTF_8));
  }

  private static SortedMap<String, String> headers(HttpExchange exchange) {
    var headers = new TreeMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          var known = name.toLowerCase(Locale.ROOT);
          if (known.startsWith("x-amz-")) {
            headers.put(known, values.getFirst());
          }
        });
    return headers;
  }

  private static S3Refusal noSuchKey() {
    return new S3Refusal(404, "NoSuchKey", "The specified key does not exist.");
  }

  private void give(HttpExchange exchange, String bucket, String key, String disposition)
      throws IOException {
    var found = objects.get(bucket, key);
    if (found.isEmpty()) {
      throw noSuchKey();
    }
    var type = objects.type(bucket, key);
    var range = exchange.getRequestHeaders().getFirst("Range");
    if (range != null && range.startsWith(FROM_THE_START)) {
      var end = Integer.parseInt(range.substring(FROM_THE_START.length())) + 1;
      var part = Arrays.copyOf(found.get(), Math.min(end, found.get().length));
      write(exchange, 206, Map.of("Content-Type", type), part);
      return;
    }
    write(
        exchange,
        200,
        Map.of("Content-Type", type, "Content-Disposition", disposition),
        found.get());
  }

  private static void write(
      HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
