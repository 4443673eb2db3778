package kreds.testing.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.ses.SesClient;

/// An SES on loopback that speaks `SendRawEmail`, keeps every mail, and can fail in each of the
/// ways that matter for sending once.
public final class FakeSes implements AutoCloseable {
  /// An account that is never in the way, unless a test wants it to be.
  private static final double FAST = 10_000;

  private final InstantSource clock;
  private final HttpServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<SentMail> mails = new CopyOnWriteArrayList<>();
  private final Queue<SesFault> script = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger numbers = new AtomicInteger();
  private volatile SesFault fault = SesFault.NONE;
  private volatile Supplier<SesFault> drawn = () -> fault;
  private volatile String unverified = "";
  private volatile double aSecond = FAST;
  private volatile long aDay = -1;
  private volatile Consumer<SentMail> listener = mail -> {};

  private FakeSes(InstantSource clock, HttpServer server) {
    this.clock = clock;
    this.server = server;
  }

  /// Starts on a free port of 127.0.0.1; mails carry the clock's time.
  public static FakeSes start(InstantSource clock) {
    try {
      var server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      var ses = new FakeSes(clock, server);
      server.createContext("/", ses::handle);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return ses;
    } catch (IOException e) {
      throw new UncheckedIOException("No port for the local SES", e);
    }
  }

  /// Where it listens, for a client of one's own.
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// A client as sending needs it: one HTTP request for one call, and no waiting longer than told.
  public SesClient client(Duration timeout) {
    return TestClients.ses(endpoint(), timeout);
  }

  /// A client that waits two seconds.
  public SesClient client() {
    return client(Duration.ofSeconds(2));
  }

  /// Every accepted mail, oldest first; also those whose answer was lost.
  public List<SentMail> mails() {
    return List.copyOf(mails);
  }

  /// The accepted mails to one address, oldest first.
  public List<SentMail> mailsTo(String address) {
    return mails.stream()
        .filter(mail -> mail.destinations().stream().anyMatch(address::equalsIgnoreCase))
        .toList();
  }

  /// How many HTTP requests with a mail came in, answered or not.
  public int requests() {
    return requests.get();
  }

  /// Behaves so from now on.
  public void fault(SesFault always) {
    fault = always;
    drawn = () -> fault;
  }

  /// Behaves from now on as it is drawn for each request.
  public void plan(Supplier<SesFault> faults) {
    drawn = faults;
  }

  /// How it behaves now when nothing is scripted.
  public SesFault fault() {
    return fault;
  }

  /// Behaves so for the next requests, one each, and then as before.
  public void next(SesFault... faults) {
    script.addAll(List.of(faults));
  }

  /// Refuses whatever comes from that mailbox.
  public void unverified(String mailbox) {
    unverified = mailbox;
  }

  /// Tells whoever asks that an account may send so much; nothing here counts it.
  ///
  /// @param perDay -1 for any number
  public void quota(double perSecond, long perDay) {
    aSecond = perSecond;
    aDay = perDay;
  }

  /// Hears of each mail before its sender does.
  public void whenAccepted(Consumer<SentMail> hook) {
    listener = hook;
  }

  /// Numbers the next mails after this one: a restarted local run must not use an id twice.
  public void continueAfter(int number) {
    numbers.set(number);
  }

  /// Forgets the mails, the count, the script and the fault.
  public void reset() {
    mails.clear();
    script.clear();
    requests.set(0);
    fault(SesFault.NONE);
    unverified = "";
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    if (!isFromAProgramHere(exchange)) {
      try (exchange) {
        exchange.sendResponseHeaders(403, -1);
      }
      return;
    }
    try (exchange) {
      var form = SesForm.parse(exchange.getRequestBody().readAllBytes());
      if (form.action().equals("GetSendQuota")) {
        write(exchange, 200, FakeSesAnswers.quota(aSecond, aDay, mails.size()));
      } else {
        answer(exchange, form, next(form));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// How it behaves to a mail.
  private SesFault next(SesForm form) {
    requests.incrementAndGet();
    var scripted = script.poll();
    var now = scripted == null ? drawn.get() : scripted;
    return now != SesFault.DROP_BEFORE_ACCEPT && form.source().equals(unverified)
        ? SesFault.REJECTED
        : now;
  }

  /// A page in a browser must not put mails into the mailbox.
  private static boolean isFromAProgramHere(HttpExchange exchange) {
    var headers = exchange.getRequestHeaders();
    var host = headers.getFirst("Host");
    return LoopbackGuard.isThisMachine(host)
        && LoopbackGuard.isOurs(
            host, headers.getFirst("Origin"), headers.getFirst("Sec-Fetch-Site"));
  }

  private void answer(HttpExchange exchange, SesForm form, SesFault now)
      throws IOException, InterruptedException {
    if (now == SesFault.DROP_BEFORE_ACCEPT) {
      return;
    }
    if (now.refuses()) {
      write(exchange, now.status(), FakeSesAnswers.error(now));
      return;
    }
    String answer = perform(form);
    switch (now) {
      case HANG_AFTER_ACCEPT -> closed.await(60, TimeUnit.SECONDS);
      case DROP_AFTER_ACCEPT -> {}
      case ERROR_500_AFTER_ACCEPT -> write(exchange, now.status(), FakeSesAnswers.error(now));
      case SLOW -> {
        closed.await(2, TimeUnit.SECONDS);
        write(exchange, 200, answer);
      }
      default -> write(exchange, 200, answer);
    }
  }

  private String perform(SesForm form) {
    return switch (form.action()) {
      case "SendRawEmail" -> accept(form);
      default -> throw new IllegalArgumentException("The local SES does not know " + form.action());
    };
  }

  /// What goes to the simulator is taken and reaches nobody.
  private String accept(SesForm form) {
    var mail = form.mail("%08d-kreds".formatted(numbers.incrementAndGet()), clock.instant());
    if (!mail.destinations().equals(List.of("success@simulator.amazonses.com"))) {
      mails.add(mail);
      listener.accept(mail);
    }
    return FakeSesAnswers.accepted(mail.id());
  }

  private static void write(HttpExchange exchange, int status, String xml) throws IOException {
    byte[] body = xml.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/xml");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
