package kreds.local.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// The files beside this class, which say what a fresh folder begins with.
final class SeedFile {
  private SeedFile() {}

  /// The text of one of them.
  static String text(String name) {
    try (InputStream in = SeedFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside " + SeedFile.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /// Somebody who is named there. Whoever is in it reads Danish.
  static Person person(Map<String, Object> json) {
    return new Person(
        LocalJson.text(json, "name"),
        Company.of(LocalJson.text(json, "company")),
        EmailAddress.of(LocalJson.text(json, "email")),
        Language.DA);
  }

  /// A whole number; 0 if it is not there.
  static int whole(Map<String, Object> json, String name) {
    return json.get(name) instanceof Number number ? number.intValue() : 0;
  }
}
