package kreds.local.faults;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kreds.local.json.LocalJson;
import kreds.local.story.Kreds;
import kreds.local.story.OverHttp;

/// The local run that may be killed and started again at any moment. It counts what it was
/// answered, and remembers each answer that nobody must get.
final class Site implements AutoCloseable {
  private final Kreds kreds;
  private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<String> crashes = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> story = new ConcurrentLinkedQueue<>();
  private final Promises promises = new Promises();
  private final AtomicInteger deaths = new AtomicInteger();
  private final AtomicInteger reasons = new AtomicInteger();
  private volatile boolean dying;
  private volatile CountDownLatch up = new CountDownLatch(0);

  Site(Path folder) {
    this.kreds = new Kreds(folder, 0);
  }

  /// How many answers there were of each status; 0 stands for none at all.
  Map<String, AtomicInteger> answers() {
    return answers;
  }

  /// Each answer of 500, but where a function had been killed, and each that its door never gives.
  List<String> crashes() {
    return List.copyOf(crashes);
  }

  /// What was done and answered, in about the order in which it was.
  List<String> story() {
    return List.copyOf(story);
  }

  void tell(String done) {
    story.add(done);
  }

  /// What was answered that must be kept.
  Promises promises() {
    return promises;
  }

  /// A reason that no other order has.
  String reason() {
    return "Efter aftale nr. " + reasons.incrementAndGet() + ".";
  }

  /// The whole local run ends in the middle of everything and starts again. What is under way then
  /// is lost; what is new waits until it is back, as a person would, and is not spent on a door
  /// that is closed.
  void restart() {
    tell("everything is started again");
    var back = new CountDownLatch(1);
    up = back;
    try {
      kreds.restart();
    } finally {
      back.countDown();
    }
  }

  /// From now on functions may be killed, or not.
  void functionsDie(boolean now) {
    deaths.incrementAndGet();
    dying = now;
  }

  void settle() {
    kreds.settle();
  }

  @Override
  public void close() {
    kreds.close();
  }

  Optional<String> get(String path) {
    return heard("GET " + path, () -> kreds.json(path)).yes();
  }

  Heard post(String path, Map<String, ?> fields) {
    return heard("POST " + path, () -> kreds.postJson(path, fields));
  }

  /// The same by a door that knows what it may answer.
  Heard post(Errand errand, String path, Map<String, ?> fields) {
    var heard = post(path, fields);
    var isFault = heard.status() == 0 || heard.status() == 500 || heard.status() == 503;
    if (!isFault && !errand.door().mayAnswer(heard.status())) {
      crashes.add(errand + " " + heard.brief());
    }
    return heard;
  }

  /// The path of the newest link of that kind that an address was sent.
  Optional<String> link(String address, String kind) {
    return get(Kreds.mailbox(address)).flatMap(mails -> kreds.link(LocalJson.list(mails), kind));
  }

  private Heard heard(String asked, Supplier<OverHttp.Reply> call) {
    awaitUp();
    var deathsBefore = deaths.get();
    var dyingBefore = dying;
    try {
      var answer = call.get();
      count(Integer.toString(answer.status()));
      var killed = dyingBefore || deaths.get() != deathsBefore;
      if (answer.status() == 500 && !killed) {
        crashes.add(asked.replaceAll("[A-Za-z0-9_~-]{40,}", "…") + " " + answer.body());
      }
      return new Heard(answer.status(), answer.body());
    } catch (UncheckedIOException lost) {
      count("0");
      return Heard.NOTHING;
    }
  }

  private void awaitUp() {
    try {
      up.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody waits any more", e);
    }
  }

  private void count(String status) {
    answers.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
  }
}
