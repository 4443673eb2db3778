package kreds.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What is set, checked as CloudFormation does: a value that the pattern of its parameter does not
/// admit is refused before anything is made.
final class Parameters {
  private Parameters() {}

  /// The given values, and the defaults of the others.
  static Map<String, String> read(Section section, Map<String, String> given) {
    known(section, given.keySet());
    var values = new LinkedHashMap<String, String>();
    for (var parameter : section.sections().entrySet()) {
      var name = parameter.getKey();
      var value = given.getOrDefault(name, parameter.getValue().text("Default"));
      values.put(name, admitted(name, parameter.getValue(), value));
    }
    return values;
  }

  private static void known(Section section, Set<String> given) {
    for (String name : given) {
      if (!section.has(name)) {
        throw new TemplateFault("The template has no parameter " + name);
      }
    }
  }

  /// The pattern holds for the whole value.
  private static String admitted(String name, Section parameter, String value) {
    var pattern = parameter.text("AllowedPattern", "");
    if (!pattern.isEmpty() && !value.matches(pattern)) {
      throw new TemplateFault(
          "The parameter " + name + " should be as " + pattern + " says, it is: " + value);
    }
    return value;
  }
}
