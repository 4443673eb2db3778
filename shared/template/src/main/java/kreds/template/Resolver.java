package kreds.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Computes CloudFormation's functions with the given parameters; an unknown function or name is a
/// fault, never a guess.
final class Resolver {
  private static final Object NO_VALUE = new Object();
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]+)}");

  private final Names names;
  private final Map<String, Object> conditions;

  Resolver(Names names, Map<String, Object> conditions) {
    this.names = names;
    this.conditions = conditions;
  }

  Object resolve(Object value) {
    return switch (value) {
      case Map<?, ?> map -> resolveMap(Yaml.map("a value", map));
      case List<?> list -> resolveList(list);
      default -> value;
    };
  }

  boolean holds(String condition) {
    Object rule = conditions.get(condition);
    if (rule == null) {
      throw new TemplateFault("No condition is called " + condition);
    }
    return truth(rule);
  }

  private Object resolveMap(Map<String, Object> map) {
    if (map.size() == 1) {
      var only = map.entrySet().iterator().next();
      if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
        return call(only.getKey(), only.getValue());
      }
    }
    var resolved = new LinkedHashMap<String, Object>();
    for (var entry : map.entrySet()) {
      Object value = resolve(entry.getValue());
      if (value != NO_VALUE) {
        resolved.put(entry.getKey(), value);
      }
    }
    return resolved;
  }

  private List<Object> resolveList(List<?> list) {
    var resolved = new ArrayList<Object>();
    for (Object item : list) {
      Object value = resolve(item);
      if (value != NO_VALUE) {
        resolved.add(value);
      }
    }
    return resolved;
  }

  private Object call(String function, Object argument) {
    return switch (function) {
      case "Ref" -> argument.equals("AWS::NoValue") ? NO_VALUE : names.of(text(argument));
      case "Fn::GetAtt" ->
          names.attribute(
              text(list(function, argument).getFirst()), text(list(function, argument).get(1)));
      case "Fn::Sub" -> substitute(argument);
      case "Fn::If" -> choose(list(function, argument));
      case "Fn::Join" -> join(list(function, argument));
      case "Fn::Select" -> select(list(function, argument));
      case "Fn::Split" -> split(list(function, argument));
      case "Fn::Equals", "Fn::Not", "Fn::And", "Fn::Or" -> truth(Map.of(function, argument));
      default -> throw new TemplateFault("The function " + function + " is not understood");
    };
  }

  private Object choose(List<?> arguments) {
    return resolve(arguments.get(holds(text(arguments.getFirst())) ? 1 : 2));
  }

  private String join(List<?> arguments) {
    var parts = new ArrayList<String>();
    list("Fn::Join", resolve(arguments.get(1))).forEach(part -> parts.add(text(part)));
    return String.join(text(arguments.getFirst()), parts);
  }

  private Object select(List<?> arguments) {
    return list("Fn::Select", resolve(arguments.get(1)))
        .get(Integer.parseInt(text(arguments.getFirst())));
  }

  private List<String> split(List<?> arguments) {
    return List.of(
        text(resolve(arguments.get(1))).split(Pattern.quote(text(arguments.getFirst())), -1));
  }

  private String substitute(Object argument) {
    if (argument instanceof List<?> list) {
      var own = Yaml.map("the values of Fn::Sub", list.get(1));
      return substitute(text(list.getFirst()), own);
    }
    return substitute(text(argument), Map.of());
  }

  private String substitute(String text, Map<String, Object> own) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(variable(found.group(1), found.group(2), own)));
  }

  private String variable(String literal, String name, Map<String, Object> own) {
    if (!literal.isEmpty()) {
      return "${" + name + "}";
    }
    Object value = own.get(name);
    if (value != null) {
      return text(resolve(value));
    }
    int dot = name.indexOf('.');
    return dot < 0
        ? names.of(name)
        : names.attribute(name.substring(0, dot), name.substring(dot + 1));
  }

  private boolean truth(Object rule) {
    var map = Yaml.map("a condition", rule);
    var only = map.entrySet().iterator().next();
    return switch (only.getKey()) {
      case "Condition" -> holds(text(only.getValue()));
      case "Fn::Equals" -> equal(list("Fn::Equals", only.getValue()));
      case "Fn::Not" -> !truth(list("Fn::Not", only.getValue()).getFirst());
      case "Fn::And" -> list("Fn::And", only.getValue()).stream().allMatch(this::truth);
      case "Fn::Or" -> list("Fn::Or", only.getValue()).stream().anyMatch(this::truth);
      default -> throw new TemplateFault("The condition " + only.getKey() + " is not understood");
    };
  }

  private boolean equal(List<?> sides) {
    return text(resolve(sides.getFirst())).equals(text(resolve(sides.get(1))));
  }

  private static List<?> list(String where, Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new TemplateFault(where + " should have a list, it has: " + value);
  }

  private static String text(Object value) {
    return switch (value) {
      case String text -> text;
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      default -> throw new TemplateFault("A text is needed, not: " + value);
    };
  }
}
