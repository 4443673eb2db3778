package kreds.proposalintake.proposal;

import kreds.network.Description;
import kreds.text.Language;
import kreds.web.api.Means;
import kreds.web.api.OneOf;

/// A network or an idea that is like what somebody types, in the secretariat's words.
public record SimilarJson(
    @OneOf({"network", "idea"}) String kind,
    @Means("The network, or what the field join names.") String id,
    Language language,
    String title,
    String summary) {
  private static final int SUMMARY = 240;

  static SimilarJson network(String id, Description description, Language reader) {
    return of("network", id, description, reader);
  }

  static SimilarJson idea(String id, Description description, Language reader) {
    return of("idea", id, description, reader);
  }

  /// Whether it is a network that one can enroll in.
  public boolean isNetwork() {
    return kind.equals("network");
  }

  private static SimilarJson of(String kind, String id, Description description, Language reader) {
    var wording = description.in(reader);
    return new SimilarJson(
        kind, id, description.languageFor(reader), wording.title(), beginning(wording.text()));
  }

  /// Whole words, as many as fit.
  private static String beginning(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= SUMMARY) {
      return line;
    }
    var space = line.lastIndexOf(' ', SUMMARY);
    return line.substring(0, space < 0 ? SUMMARY : space) + " …";
  }
}
