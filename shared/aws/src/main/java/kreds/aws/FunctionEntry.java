package kreds.aws;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import kreds.due.DueRound;
import org.jspecify.annotations.Nullable;

/// The door of a function: tells apart who calls, hands a typed value on, and answers in the
/// caller's way. A fault of the program is logged without anything personal, and answered with the
/// request's number; what is only busy is answered with *come back later*.
public final class FunctionEntry {
  /// The schedule that every function has.
  public static final String DUE = "due";

  private static final Consumer<Object> NOBODY = FunctionEntry::unexpected;

  private final String function;
  private final Log log;
  private final Map<String, Function<IntSupplier, Map<String, Object>>> ticks =
      new LinkedHashMap<>();
  private Web web = new NoWeb();
  private Supplier<Staff> commands;
  private Function<IntSupplier, Consumer<StreamRecord>> stream = _ -> FunctionEntry::unexpected;
  private @Nullable IntSupplier streamRoom;
  private Consumer<? super SesNotice> notices = NOBODY;
  private Consumer<? super StoredObject> objects = NOBODY;

  private FunctionEntry(String function, Log log) {
    this.function = function;
    this.log = log;
    this.commands = () -> new NoStaff(function);
  }

  /// The door of that function, as it stands in `events/`.
  public static FunctionEntry of(String function, Log log) {
    return new FunctionEntry(function, log);
  }

  /// Requests are answered by this.
  public FunctionEntry web(Web pages) {
    this.web = pages;
    return this;
  }

  /// Staff may order this; made when they do: whoever opens a page need not wait for it.
  public FunctionEntry commands(Supplier<Staff> staff) {
    this.commands = staff;
    return this;
  }

  /// The round of each minute: whatever waits for its time. It answers how much was done, and when
  /// the next falls due, if anything waits; and tells that it was there, since one that never comes
  /// fails at nothing.
  public FunctionEntry round(Supplier<DueRound.Summary> work) {
    return tick(
        DUE,
        _ -> {
          var summary = work.get();
          log.figure(Figure.ROUNDS, 1);
          return written(summary);
        });
  }

  private static Map<String, Object> written(DueRound.Summary summary) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("done", summary.done());
    answer.put("failed", summary.failed());
    answer.put("nextDue", summary.next());
    return answer;
  }

  /// When that schedule fires, this is done; it answers a summary.
  ///
  /// @param work hears how many milliseconds are left, and answers a summary
  public FunctionEntry tick(String schedule, Function<IntSupplier, Map<String, Object>> work) {
    ticks.put(schedule, work);
    return this;
  }

  /// Each change of a table is heard by this; one that it throws at is handed over again, alone in
  /// the end (R6).
  ///
  /// @param work begins with a batch: hears how many milliseconds are left
  /// @param room how many changes may be heard at once just now
  public FunctionEntry stream(
      Function<IntSupplier, Consumer<StreamRecord>> work, IntSupplier room) {
    this.stream = work;
    this.streamRoom = room;
    return this;
  }

  /// What SES tells is heard by this.
  public FunctionEntry notices(Consumer<SesNotice> work) {
    this.notices = work;
    return this;
  }

  /// What has come into a bucket is heard by this.
  public FunctionEntry objects(Consumer<StoredObject> work) {
    this.objects = work;
    return this;
  }

  /// Answers one event. Lambda gives its own number of the request in the context.
  public void handle(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    var id = context == null ? "none" : context.getAwsRequestId();
    IntSupplier left =
        context == null ? () -> Integer.MAX_VALUE : context::getRemainingTimeInMillis;
    Json.write(answer(read(in), id, left), out);
  }

  /// Goes the way of a request once before the first person does, with an event from `events/` that
  /// changes nothing: what is slow at first is then done when the function starts, and lies in the
  /// snapshot.
  public void prime(String resource) {
    try (var in = FunctionEntry.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("no event " + resource);
      }
      handle(in, OutputStream.nullOutputStream(), null);
    } catch (IOException e) {
      throw new IllegalStateException("the event " + resource + " cannot be read", e);
    }
  }

  private static Event read(InputStream in) {
    try {
      return Events.read(in);
    } catch (IOException broken) {
      return new Event.Unknown("This is not one JSON object.");
    }
  }

  private Map<String, Object> answer(Event event, String id, IntSupplier left) {
    return switch (event) {
      case Event.Http http -> new HttpInvocation(web, log).answer(http.request());
      case Event.Staff staff -> staffTurn(staff.sent(), id);
      case Event.Tick tick -> tickTurn(tick.schedule(), id, left);
      case Event.Stream batch ->
          new StreamInvocation(stream.apply(left), streamRoom(), log).answer(batch.records(), id);
      case Event.Notices told -> noticesTurn(told.records(), id);
      case Event.Stored stored -> storedTurn(stored.told(), id);
      case Event.Unknown unknown -> StaffFailures.unknown(function, unknown.why());
    };
  }

  private IntSupplier streamRoom() {
    var room = streamRoom;
    return room == null ? () -> 1 : room;
  }

  private Map<String, Object> staffTurn(Map<String, Object> sent, String id) {
    var known = commands.get();
    var invocation = new Invocation(log, "staff", known.nameOf(sent), id);
    return invocation.of(() -> known.run(sent), failure -> StaffFailures.of(failure, id));
  }

  private Map<String, Object> tickTurn(String schedule, String id, IntSupplier left) {
    var work = ticks.get(schedule);
    var invocation = new Invocation(log, "tick", work == null ? "unknown" : schedule, id);
    return invocation.of(
        () ->
            work == null
                ? StaffFailures.unknown(function, "There is no such schedule.")
                : work.apply(left),
        failure -> again(id));
  }

  private Map<String, Object> noticesTurn(List<EventNode> told, String id) {
    return new Invocation(log, "ses", "notices", id)
        .of(() -> heard(told, id), failure -> again(id));
  }

  private Map<String, Object> storedTurn(EventNode told, String id) {
    return new Invocation(log, "s3", "object", id)
        .of(
            () -> {
              objects.accept(StoredObject.of(told));
              return Map.of("heard", 1);
            },
            failure -> again(id));
  }

  private Map<String, Object> heard(List<EventNode> told, String id) {
    for (var each : told) {
      // The greeting is let be: were it a failure, the first deployment would ring the alarm.
      EventRecords.notice(each)
          .ifPresentOrElse(notices, () -> log.line("ses", "greeting", id, 200, 0));
    }
    return Map.of("heard", told.size());
  }

  /// What nobody waits for must fail aloud, so that AWS repeats it and keeps it in the end (R6).
  private static Map<String, Object> again(String id) {
    throw new IllegalStateException("not done, see the log of request " + id);
  }

  private static void unexpected(Object heard) {
    throw new IllegalStateException("this function does not hear a " + heard.getClass().getName());
  }
}
