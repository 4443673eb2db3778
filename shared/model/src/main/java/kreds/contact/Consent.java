package kreds.contact;

import java.time.Duration;
import java.time.Instant;
import kreds.text.Worded;

/// That a person agreed to be written to: when, to which text, and where that was said (Danish
/// Marketing Practices Act § 10; GDPR art. 7 asks to be able to show it). One that nobody uses for
/// a year lapses, as the Danish Consumer Ombudsman holds: whoever has heard nothing for so long has
/// forgotten what they agreed to.
///
/// @param text version of the text that was agreed to, or the words of the record
/// @param source where it was given, such as `csv 2026-11-23` or `newsletter form`
/// @param usedAt when a mail was last sent on its ground; when it was given, before the first
public record Consent(Instant at, String text, String source, Instant usedAt) {

  /// So long it holds unused.
  public static final Duration HOLDS = Duration.ofDays(365);

  /// What who declines an invitation ticks to hear of later networks: what the text is called, so
  /// that those who agreed to it are found again.
  public static final String LATER_NETWORKS = "later-networks";

  /// What who confirms an interest in a network agrees to.
  public static final String NETWORK_INTEREST = "network-interest";

  private static final String VERSION = "2026-11";

  /// Given just then, and not used yet.
  public Consent(Instant at, String text, String source) {
    this(at, text, source, at);
  }

  /// How it was given, by the text that was agreed to.
  public enum Way implements Worded {
    /// By confirming an interest in a network.
    INTEREST,
    /// By asking for later networks in answer to an invitation.
    LATER,
    /// Otherwise, as staff have noted it in words.
    NOTED
  }

  /// How the one was given whose text that is, or whose record begins with it.
  public static Way wayOf(String text) {
    if (text.startsWith(NETWORK_INTEREST)) {
      return Way.INTEREST;
    }
    return text.startsWith(LATER_NETWORKS) ? Way.LATER : Way.NOTED;
  }

  /// The version of a text of our own, of which that is the name or the record; blank for words.
  public static String versionOf(String text) {
    return switch (wayOf(text)) {
      case INTEREST -> version(text, NETWORK_INTEREST);
      case LATER -> version(text, LATER_NETWORKS);
      case NOTED -> "";
    };
  }

  private static String version(String text, String name) {
    var rest = text.substring(name.length()).strip();
    var end = rest.indexOf(',');
    return end < 0 ? rest : rest.substring(0, end);
  }

  /// The same, by which somebody was just written to.
  public Consent used(Instant now) {
    return new Consent(at, text, source, now);
  }

  /// When it lapses, unless it is used before.
  public Instant lapsesAt() {
    return usedAt.plus(HOLDS);
  }

  /// Whether it holds.
  public boolean holds(Instant now) {
    return now.isBefore(lapsesAt());
  }

  /// To hear of later networks, said in answer to an invitation.
  public static Consent laterNetworks(Instant at, String candidate) {
    return new Consent(at, LATER_NETWORKS + " " + VERSION, "invitation " + candidate);
  }

  /// To hear of a network that opens, and of others, said by confirming an interest in it.
  public static Consent interest(Instant at, String candidate) {
    return new Consent(at, NETWORK_INTEREST + " " + VERSION, "interest " + candidate);
  }

  /// Whether it is that one, in whatever version.
  public boolean isForLaterNetworks() {
    return text.startsWith(LATER_NETWORKS);
  }
}
