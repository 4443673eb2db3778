package kreds.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.template.LambdaFunction;
import kreds.template.Template;
import kreds.testing.aws.PermittedDynamo;
import kreds.web.Route;
import kreds.web.Routed;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// One instance of each function's handler, made through the constructor that takes its world. One
/// instance serves all threads: handlers keep no state between calls.
public final class Functions {
  private final Map<String, Running> running = new LinkedHashMap<>();
  private volatile boolean ended;

  private record Running(LambdaFunction function, RequestStreamHandler handler) {}

  /// Makes the template's functions; `world` holds what their constructors may ask for, besides
  /// their environment.
  public Functions(Template template, List<Object> world) {
    this(template, world, Map.of());
  }

  /// The same, where some of what they read in their environment is something else here.
  public Functions(Template template, List<Object> world, Map<String, String> here) {
    for (LambdaFunction each : template.functions()) {
      var function = each.where(here);
      running.put(
          function.name(),
          new Running(function, make(function, permitted(template, function, world))));
    }
  }

  /// A function that failed, with the cause.
  public static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(String function, Throwable cause) {
      super(function + " failed: " + cause, cause);
    }
  }

  /// The local run ends, and with it what was under way. This is nobody's failure: whoever called
  /// sets nothing aside and notes nothing as done, so that the next start does it again.
  public static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super("The local run ends");
    }
  }

  /// A function whose handler refuses its environment, in the handler's words.
  public static final class NotStarted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStarted(LambdaFunction function, Throwable cause) {
      super(function.name() + " does not start: " + cause.getMessage(), cause);
    }
  }

  /// From now on nothing is begun; what fails has only been interrupted.
  public void end() {
    ended = true;
  }

  /// The names by which functions are called.
  public List<String> names() {
    return List.copyOf(running.keySet());
  }

  /// The routes of all functions, each with the name of its function.
  public Map<String, List<Route>> routes() {
    var routes = new LinkedHashMap<String, List<Route>>();
    running.forEach((name, each) -> {
      if (each.handler() instanceof Routed routed) {
        routes.put(name, routed.routes());
      }
    });
    return routes;
  }

  /// Hands an event to a function, as bytes, and returns what it wrote.
  public String invoke(String name, String event) {
    var function = running.get(name);
    if (function == null) {
      throw new IllegalArgumentException(
          "No function is called " + name + "; there are " + String.join(", ", running.keySet()));
    }
    if (ended) {
      throw new Ended();
    }
    var answer = new ByteArrayOutputStream();
    try {
      var input = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
      function.handler().handleRequest(input, answer, new LocalContext(function.function()));
    } catch (IOException | RuntimeException | Error e) {
      throw ended ? new Ended() : failed(name, e);
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  /// What a handler does not catch is written to the log, as Lambda's runtime does.
  private static Failed failed(String name, Throwable cause) {
    var failed = new Failed(name, cause);
    System.err.println(failed.getMessage());
    return failed;
  }

  /// DynamoDB Local would allow everything; here each function may do what its role says, as on
  /// AWS.
  private static List<Object> permitted(
      Template template, LambdaFunction function, List<Object> world) {
    var own = new ArrayList<Object>();
    for (Object part : world) {
      own.add(
          part instanceof DynamoDbClient db
              ? PermittedDynamo.of(db, template.permissions(function.id()))
              : part);
    }
    return own;
  }

  private static RequestStreamHandler make(LambdaFunction function, List<Object> world) {
    try {
      Constructor<?> constructor = widest(Class.forName(function.handler()));
      Object[] arguments =
          Arrays.stream(constructor.getParameterTypes())
              .map(type -> argument(function, type, world))
              .toArray();
      return (RequestStreamHandler) constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new NotStarted(function, e.getTargetException());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "The handler of " + function.id() + " is not there: " + function.handler(), e);
    }
  }

  private static Constructor<?> widest(Class<?> handler) {
    return Arrays.stream(handler.getConstructors())
        .max(Comparator.comparingInt(Constructor::getParameterCount))
        .orElseThrow(() -> new IllegalStateException(handler + " has no public constructor"));
  }

  private static Object argument(LambdaFunction function, Class<?> type, List<Object> world) {
    if (type == Map.class) {
      return function.environment();
    }
    return world.stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "The handler of "
                    + function.id()
                    + " asks for a "
                    + type.getName()
                    + ", which is not here"));
  }
}
