package kreds.emaildistribution;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// Kills the process before or after chosen calls to the ports: an error that no catch can hide.
final class Deaths implements Desk.Around {
  private final String method;
  private final boolean after;
  private final int every;
  private final boolean whole;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger deaths = new AtomicInteger();

  /// The process is gone.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /// @param method such as `claim`; blank for every call
  /// @param every how many such calls go well before one kills
  Deaths(String method, boolean after, int every) {
    this(method, after, every, false);
  }

  private Deaths(String method, boolean after, int every, boolean whole) {
    this.method = method;
    this.after = after;
    this.every = every;
    this.whole = whole;
  }

  /// One death, of everything that is under way: no call after that one is made by anybody.
  static Deaths ofAllAt(int call, boolean after) {
    return new Deaths("", after, call, true);
  }

  /// How many calls there were.
  int calls() {
    return calls.get();
  }

  /// How often it has killed.
  int deaths() {
    return deaths.get();
  }

  @Override
  public <T> T port(Class<T> port, T real) {
    InvocationHandler handler = (proxy, called, arguments) -> call(real, called, arguments);
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
  }

  /// A port that answers so, instead, where that says no of a call.
  static <T> T around(Class<T> port, T real, Predicate<String> goes, Object instead) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, called, arguments) ->
                goes.test(called.getName()) ? invoke(real, called, arguments) : instead));
  }

  private Object call(Object real, Method called, Object[] arguments) throws Throwable {
    if (whole && deaths() > 0) {
      throw new Killed();
    }
    var kills = kills(called);
    if (kills && !after) {
      die();
    }
    var answer = invoke(real, called, arguments);
    if (kills && after) {
      die();
    }
    return answer;
  }

  private boolean kills(Method called) {
    return (method.isEmpty() || method.equals(called.getName()))
        && calls.incrementAndGet() % every == 0;
  }

  private void die() {
    deaths.incrementAndGet();
    throw new Killed();
  }

  private static Object invoke(Object real, Method called, Object[] arguments) throws Throwable {
    try {
      return called.invoke(real, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() == null ? thrown : thrown.getCause();
    }
  }
}
