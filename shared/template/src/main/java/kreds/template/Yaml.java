package kreds.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// CloudFormation's YAML: the short tags (`!Ref`, `!Sub` …) become their long forms, so that only
/// one form has to be resolved.
final class Yaml {
  private static final Set<String> FUNCTIONS =
      Set.of("Sub", "GetAtt", "If", "Equals", "Not", "And", "Or", "Join", "Select", "Split");

  private Yaml() {}

  static Map<String, Object> read(String text) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Object document = new org.yaml.snakeyaml.Yaml(new Tags(options)).load(text);
      return map("the template", document);
    } catch (YAMLException e) {
      throw new TemplateFault("Not a readable template: " + e.getMessage());
    }
  }

  static Map<String, Object> map(String where, Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new TemplateFault(where + " should be a map of names and values, it is: " + value);
    }
    var copy = new LinkedHashMap<String, Object>();
    for (var entry : map.entrySet()) {
      if (entry.getValue() == null) {
        throw new TemplateFault(where + " has nothing under " + entry.getKey());
      }
      copy.put(String.valueOf(entry.getKey()), entry.getValue());
    }
    return copy;
  }

  private static final class Tags extends SafeConstructor {
    Tags(LoaderOptions options) {
      super(options);
      for (String name : FUNCTIONS) {
        yamlConstructors.put(new Tag("!" + name), new LongForm("Fn::" + name));
      }
      yamlConstructors.put(new Tag("!Ref"), new LongForm("Ref"));
      yamlConstructors.put(new Tag("!Condition"), new LongForm("Condition"));
      yamlConstructors.put(Tag.TIMESTAMP, new ConstructYamlStr());
    }

    private Object plain(Node node) {
      return switch (node) {
        case ScalarNode scalar -> scalar.getValue();
        case SequenceNode list -> constructSequence(list);
        case MappingNode map -> constructMapping(map);
        default -> throw new TemplateFault("A tag on something strange: " + node.getTag());
      };
    }

    private final class LongForm extends AbstractConstruct {
      private final String name;

      LongForm(String name) {
        this.name = name;
      }

      @Override
      public Object construct(Node node) {
        Object argument = plain(node);
        if (name.equals("Fn::GetAtt") && argument instanceof String text) {
          argument = List.of((Object[]) text.split("\\.", 2));
        }
        return Map.of(name, argument);
      }
    }
  }
}
