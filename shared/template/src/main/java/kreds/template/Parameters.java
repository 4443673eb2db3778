package kreds.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The template's parameters: what was given, or their defaults, held to what the template lets
/// them be, as CloudFormation would.
record Parameters(Section declared) {

  /// Every parameter's value.
  ///
  /// @throws TemplateFault naming each that is unknown or not allowed
  Map<String, String> with(Map<String, String> given) {
    var values = new LinkedHashMap<String, String>();
    var wrong = new ArrayList<String>();
    declared.sections().forEach((name, parameter) -> values.put(name, parameter.text("Default")));
    given.forEach((name, value) -> {
      fault(name, value).ifPresent(wrong::add);
      values.put(name, value);
    });
    if (!wrong.isEmpty()) {
      throw new TemplateFault(String.join("\n", wrong));
    }
    return values;
  }

  private Optional<String> fault(String name, String value) {
    if (!declared.has(name)) {
      return Optional.of(
          "The template has no parameter %s; it takes %s"
              .formatted(name, String.join(", ", declared.values().keySet())));
    }
    return against(declared.section(name), value)
        .map(allowed -> "%s cannot be “%s”: %s".formatted(name, value, allowed));
  }

  private static Optional<String> against(Section parameter, String value) {
    var allowed = parameter.has("AllowedValues") ? parameter.oneOrMore("AllowedValues") : List.of();
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      return Optional.of("it is one of " + allowed);
    }
    if (parameter.has("AllowedPattern") && !value.matches(parameter.text("AllowedPattern"))) {
      return Optional.of("it is of the form " + parameter.text("AllowedPattern"));
    }
    if (value.length() < parameter.number("MinLength", 0)) {
      return Optional.of("it is too short");
    }
    return parameter.text("Type", "String").equals("Number")
        ? number(parameter, value)
        : Optional.empty();
  }

  private static Optional<String> number(Section parameter, String value) {
    var least = parameter.number("MinValue", Integer.MIN_VALUE);
    var most = parameter.number("MaxValue", Integer.MAX_VALUE);
    return value.matches("-?\\d{1,9}")
            && Integer.parseInt(value) >= least
            && Integer.parseInt(value) <= most
        ? Optional.empty()
        : Optional.of("it is a whole number from %d to %d".formatted(least, most));
  }
}
