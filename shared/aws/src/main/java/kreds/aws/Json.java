package kreds.aws;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON as maps and lists: read with bounds on size and depth, so that nobody can fill the memory;
/// written strictly, so that nothing gets out which was not meant to.
public final class Json {
  /// API Gateway and Lambda hand over at most 6 MB; a stream's batch is as large.
  private static final long LARGEST = 12_000_000;

  private static final int DEEPEST = 40;
  private static final int LONGEST_NUMBER = 40;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(LARGEST)
                  .maxStringLength((int) LARGEST)
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(500)
                  .build())
          .build();

  private Json() {}

  /// An object.
  ///
  /// @throws IOException if it is none, or broken, or too large
  public static Map<String, Object> read(InputStream in) throws IOException {
    try (var parser = FACTORY.createParser(in)) {
      return new JsonReading(parser).whole();
    }
  }

  /// An object in a text.
  ///
  /// @throws IOException if it is none, or broken, or too large
  public static Map<String, Object> read(String text) throws IOException {
    try (var parser = FACTORY.createParser(text)) {
      return new JsonReading(parser).whole();
    }
  }

  /// Any value in a text: an object, a list, a text, a number.
  ///
  /// @throws IOException if it is broken, or too large
  public static @Nullable Object any(String text) throws IOException {
    try (var parser = FACTORY.createParser(text)) {
      return new JsonReading(parser).any();
    }
  }

  /// An object of these members, in their order: a name, its value, and so on.
  public static Map<String, Object> members(Object... namesAndValues) {
    var members = new LinkedHashMap<String, Object>();
    for (var at = 0; at < namesAndValues.length; at += 2) {
      members.put((String) namesAndValues[at], namesAndValues[at + 1]);
    }
    return members;
  }

  /// Writes a value: maps, lists, texts, numbers, yes and no.
  ///
  /// @throws IllegalStateException for anything else: a domain value must be mapped by hand
  public static void write(Object value, OutputStream out) throws IOException {
    try (var generator = FACTORY.createGenerator(out)) {
      new JsonWriting(generator).value(value);
    }
  }

  /// The same as a text.
  public static String text(Object value) {
    return text(value, false);
  }

  /// The same for people, a line for each member.
  public static String pretty(Object value) {
    return text(value, true);
  }

  private static String text(Object value, boolean pretty) {
    var text = new StringWriter();
    try (var generator = FACTORY.createGenerator(text)) {
      if (pretty) {
        generator.useDefaultPrettyPrinter();
      }
      new JsonWriting(generator).value(value);
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot fail to be written", e);
    }
    return text.toString();
  }
}
