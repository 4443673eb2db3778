package kreds.aws;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kreds.network.Capacity;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// What distinguishes one association from another, read once from the environment. Nothing of it
/// is in the code.
///
/// @param baseUrl where the pages are, without a slash at the end
/// @param languages those that pages are offered in, the default among them
/// @param contact how people reach it
/// @param origins the other sites whose scripts may read what is public and send what anybody may
///   send, such as `https://www.example.dk`; usually none
/// @param capacity of a network for which nothing else is said
/// @param more what else the function asked for
public record Settings(
    String associationName,
    EmailAddress staffAddress,
    String baseUrl,
    Language defaultLanguage,
    List<Language> languages,
    ZoneId zone,
    Contact contact,
    List<String> origins,
    Capacity capacity,
    Map<String, String> more) {

  /// How people reach the association, and where it says how it treats personal data (GDPR art.
  /// 13).
  ///
  /// @param privacyNotice the address of that page; blank if there is none
  public record Contact(EmailAddress address, String privacyNotice) {}

  public Settings {
    languages = List.copyOf(languages);
    origins = List.copyOf(origins);
    more = Map.copyOf(more);
  }

  /// The settings of an environment.
  ///
  /// @param alsoNeeded variables that this function needs besides, such as `SENDER`
  /// @throws IllegalStateException naming every variable that is missing or not understood
  public static Settings from(Map<String, String> environment, String... alsoNeeded) {
    return new Environment(environment).settings(List.of(alsoNeeded));
  }

  /// Whether the pages are reached by TLS alone: everywhere but in the local run.
  public boolean isSecure() {
    return baseUrl.startsWith("https:");
  }

  /// A variable that was asked for.
  public String value(String name) {
    var value = more.get(name);
    if (value == null) {
      throw new IllegalStateException("not asked for at the start: " + name);
    }
    return value;
  }
}
