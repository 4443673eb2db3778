package kreds.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// The templates that an association can plan a year by (S14): the two that ship, and its own, of
/// which one may stand in the place of one that ships.
///
/// @param own what the association has written, whether it still stands or not
public record TemplateRegister(List<OwnTemplate> own) {
  /// More than anybody tells apart.
  public static final int MOST = 40;

  /// What is to be written of one.
  ///
  /// @param before as it was read; empty where nothing was written of it
  public record Rewritten(Optional<OwnTemplate> before, OwnTemplate after) {}

  public TemplateRegister {
    own = own.stream().sorted(Comparator.comparing(OwnTemplate::name)).toList();
  }

  /// All that stand: those that ship first, in their order.
  public List<RunTemplate> all() {
    var all = new ArrayList<RunTemplate>();
    for (var shipped : RunTemplate.SHIPPED) {
      all.add(find(shipped.name()).flatMap(OwnTemplate::template).orElse(shipped));
    }
    own.stream()
        .filter(each -> shipped(each.name()).isEmpty())
        .flatMap(each -> each.template().stream())
        .forEach(all::add);
    return List.copyOf(all);
  }

  /// The one of that name, or which there are.
  public Outcome<RunTemplate> named(String name) {
    return Outcome.of(standing(name), unknown());
  }

  /// One as it is to be; without meetings it is taken off, and one that ships is again as it ships.
  /// Empty where it stands so.
  public Outcome<Optional<Rewritten>> set(String name, List<RunTemplate.Planned> meetings) {
    var stands = standing(name);
    if (stands.isEmpty()) {
      if (meetings.isEmpty()) {
        return Outcome.refused(unknown());
      }
      if (all().size() >= MOST) {
        return Outcome.refused(full());
      }
    }
    var wanted = meetings.isEmpty() ? shipped(name) : Optional.of(new RunTemplate(name, meetings));
    return Outcome.done(
        stands.equals(wanted) ? Optional.empty() : Optional.of(rewritten(name, meetings)));
  }

  private Rewritten rewritten(String name, List<RunTemplate.Planned> meetings) {
    var before = find(name);
    var version = before.map(OwnTemplate::version).orElse(0L) + 1;
    return new Rewritten(before, new OwnTemplate(name, meetings, version));
  }

  private Optional<RunTemplate> standing(String name) {
    return all().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private Optional<OwnTemplate> find(String name) {
    return own.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static Optional<RunTemplate> shipped(String name) {
    return RunTemplate.SHIPPED.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private Refusal unknown() {
    return Refusal.notFound(
        "template-unknown",
        all().stream()
            .map(RunTemplate::name)
            .collect(Collectors.joining(", ", "There is no such template. There are: ", ".")));
  }

  private static Refusal full() {
    return Refusal.illegal(
        "templates-full", "There are " + MOST + " templates: take one off first.");
  }
}
