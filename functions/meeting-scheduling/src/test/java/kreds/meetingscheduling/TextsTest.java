package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The pages' texts are there in both languages, with the same placeholders.
final class TextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

  @Test
  void everyTextIsThereInBothLanguagesWithTheSamePlaceholders() throws IOException {
    assertThat(placeholders("da")).isEqualTo(placeholders("en"));
  }

  private static Map<String, Set<String>> placeholders(String language) throws IOException {
    var texts = new Properties();
    var file = "src/main/resources/kreds/meetingscheduling/pages_" + language + ".properties";
    try (var in = Files.newBufferedReader(Path.of(file))) {
      texts.load(in);
    }
    var found = new TreeMap<String, Set<String>>();
    for (var key : texts.stringPropertyNames()) {
      var names = new TreeSet<String>();
      var matcher = PLACEHOLDER.matcher(texts.getProperty(key));
      while (matcher.find()) {
        names.add(matcher.group());
      }
      found.put(key, names);
    }
    return found;
  }
}
