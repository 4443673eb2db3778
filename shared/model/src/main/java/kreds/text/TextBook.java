package kreds.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The sentences that people read, in every language. They stand in files beside a class, such as
/// `pages_da.properties` and `pages_en.properties`, in UTF-8, so that a translator needs to open
/// nothing else.
public final class TextBook {
  private final Map<Language, Texts> texts;

  private TextBook(Map<Language, Texts> texts) {
    this.texts = texts;
  }

  /// The files of that name beside the class, one a language.
  ///
  /// @throws IllegalStateException if one is missing or gives a key twice
  public static TextBook load(Class<?> beside, String name) {
    var texts = new EnumMap<Language, Texts>(Language.class);
    for (var language : Language.values()) {
      texts.put(language, new Texts(language, read(beside, name, language)));
    }
    return new TextBook(texts);
  }

  /// These texts and others; where both have a key, the others' text is taken.
  public TextBook and(TextBook others) {
    var both = new EnumMap<Language, Texts>(Language.class);
    for (var language : Language.values()) {
      both.put(language, in(language).and(others.in(language)));
    }
    return new TextBook(both);
  }

  /// The texts of one language.
  public Texts in(Language language) {
    var own = texts.get(language);
    if (own == null) {
      throw new IllegalStateException("no texts in " + language);
    }
    return own;
  }

  private static Map<String, String> read(Class<?> beside, String name, Language language) {
    var file = name + "_" + language.code() + ".properties";
    try (var in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no texts " + file + " beside " + beside.getName());
      }
      var properties = new OnceOnly(file);
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties.texts();
    } catch (IOException e) {
      throw new UncheckedIOException("texts " + file + " cannot be read", e);
    }
  }

  /// Refuses a key that is given twice: the second would silently win.
  private static final class OnceOnly extends Properties {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> texts = new HashMap<>();
    private final String file;

    OnceOnly(String file) {
      this.file = file;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      if (texts.put((String) key, (String) value) != null) {
        throw new IllegalStateException(file + " gives a text twice: " + key);
      }
      return super.put(key, value);
    }

    Map<String, String> texts() {
      return texts;
    }
  }
}
