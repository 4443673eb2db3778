package kreds.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.form.Fields;
import kreds.link.LinkSubject;

/// Which route is answered by what. The keys are those of `template.yaml`; a link that does not
/// hold is answered before anybody else hears of it.
public final class Routes {
  private final Map<String, Function<Visit, Reply>> routes = new HashMap<>();

  /// Answers three things.
  public interface Three<A, B, C> {
    /// The reply to them.
    Reply apply(A one, B two, C three);
  }

  /// A page that anybody may ask for.
  public Routes get(String key, Function<Visit, Reply> page) {
    routes.put(key, page);
    return this;
  }

  /// A post that anybody may send.
  ///
  /// @param reader reads the fields into something raw; must not throw
  /// @param action does it
  /// @param page shows the form again when a field is not right
  public <T> Routes post(
      String key,
      Function<Fields, T> reader,
      BiFunction<Visit, T, Reply> action,
      BiFunction<Visit, Form, Reply.Page> page) {
    routes.put(key, visit -> new Posting<>(reader, action, page).answer(visit));
    return this;
  }

  /// A page behind a personal link; it hears what the link is about.
  public <S extends LinkSubject> Routes link(
      String key, Class<S> about, BiFunction<Visit, S, Reply> page) {
    routes.put(key, visit -> Opening.of(visit, about, subject -> page.apply(visit, subject)));
    return this;
  }

  /// A post behind a personal link.
  public <S extends LinkSubject, T> Routes linkPost(
      String key,
      Class<S> about,
      Function<Fields, T> reader,
      Three<Visit, S, T> action,
      LinkedForm<S> page) {
    routes.put(
        key,
        visit ->
            Opening.of(
                visit,
                about,
                subject ->
                    new Posting<T>(
                            reader,
                            (known, read) -> action.apply(known, subject, read),
                            (known, form) -> page.show(known, subject, form))
                        .answer(visit)));
    return this;
  }

  /// Shows a form behind a personal link again.
  public interface LinkedForm<S> {
    /// The page with the form.
    Reply.Page show(Visit visit, S subject, Form form);
  }

  /// What answers that route.
  Optional<Function<Visit, Reply>> of(String key) {
    return Optional.ofNullable(routes.get(key));
  }
}
