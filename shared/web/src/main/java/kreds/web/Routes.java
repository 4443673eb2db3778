package kreds.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// Which route is answered by what. The keys are those of `template.yaml`; a link that does not
/// hold changes nothing.
public final class Routes {
  private final Map<String, Route> routes = new LinkedHashMap<>();

  /// Answers three things.
  public interface Three<A, B, C> {
    /// The reply to them.
    Reply apply(A one, B two, C three);
  }

  /// A page that anybody may ask for.
  public Routes get(String key, Operation operation, Function<Visit, Reply> page) {
    return add(new Route(key, operation, Optional.empty(), page));
  }

  /// A post of a form that anybody may open and send. The page has [Form#guard] in it.
  ///
  /// @param input what is sent
  /// @param action does it
  /// @param page shows the form again when a field is not right
  /// @param polite the answer of success, for what no person has sent
  public <T> Routes post(
      String key,
      Operation operation,
      Input<T> input,
      BiFunction<Visit, T, Reply> action,
      BiFunction<Visit, Form, Reply.Page> page,
      Function<Visit, Reply> polite) {
    var posting = new Posting<>(false, input, action, page, Optional.of(polite));
    return add(new Route(key, operation, Optional.of(input), posting::answer));
  }

  /// A page behind a personal link; it hears what the link is about.
  public <S extends LinkSubject> Routes link(
      String key, Operation operation, LinkType<S> about, BiFunction<Visit, S, Reply> page) {
    return get(
        key, operation, visit -> opened(visit, about, subject -> page.apply(visit, subject)));
  }

  /// A post behind a personal link.
  public <S extends LinkSubject, T> Routes linkPost(
      String key,
      Operation operation,
      LinkType<S> about,
      Input<T> input,
      Three<Visit, S, T> action,
      LinkedForm<S> page) {
    return add(
        new Route(
            key,
            operation,
            Optional.of(input),
            visit ->
                Opening.of(
                    visit,
                    about,
                    subject ->
                        new Posting<T>(
                                operation.oneClick(),
                                input,
                                (known, read) -> action.apply(known, subject, read),
                                (known, form) -> page.show(known, subject, form),
                                Optional.empty())
                            .answer(visit),
                    subject -> page.show(visit, subject, visit.emptyForm()))));
  }

  private static <S extends LinkSubject> Reply opened(
      Visit visit, LinkType<S> about, Function<S, Reply> page) {
    return Opening.of(visit, about, page, page);
  }

  /// Shows a form behind a personal link again.
  public interface LinkedForm<S> {
    /// The page with the form.
    Reply.Page show(Visit visit, S subject, Form form);
  }

  /// What answers that route.
  Optional<Route> of(String key) {
    return Optional.ofNullable(routes.get(key));
  }

  Collection<Route> all() {
    return routes.values();
  }

  private Routes add(Route route) {
    routes.put(route.key(), route);
    return this;
  }
}
