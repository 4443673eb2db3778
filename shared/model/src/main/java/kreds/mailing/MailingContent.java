package kreds.mailing;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kreds.text.Language;

/// What a mailing says, to whom, and when: all that staff can edit while it is a draft.
///
/// @param network the network that it is about, whose title fills `{title}`; blank for none
/// @param texts by language
/// @param scheduledAt when it starts; empty in a draft that starts when it is released
/// @param tooLateAfterHours so long after its time it is not sent at all: an invitation that comes
///   after the event is worse than none
public record MailingContent(
    String network,
    Map<Language, MailingText> texts,
    Audience audience,
    Optional<Instant> scheduledAt,
    int tooLateAfterHours) {
  /// A day.
  public static final int DEFAULT_HOURS = 24;

  public MailingContent {
    texts = texts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(texts));
    if (tooLateAfterHours < 1) {
      throw new IllegalArgumentException("a mailing has at least an hour to go out");
    }
  }

  /// The words for who reads that language.
  public Optional<MailingText> in(Language language) {
    return Optional.ofNullable(texts.get(language));
  }

  /// What staff know it by: its subject, if there is one in their language. What each recipient
  /// reads differently is left out.
  public String named(Language language) {
    var subject = in(language).or(() -> texts.values().stream().findFirst());
    return subject
        .map(text -> text.subject().replace("{title}", network).replace("{network}", network))
        .map(text -> text.replaceAll("\\{[^}]*}", "…"))
        .orElse(network);
  }

  /// After this moment nothing of it is sent; what has no time yet can wait.
  public Optional<Instant> notAfter() {
    return scheduledAt.map(start -> start.plus(Duration.ofHours(tooLateAfterHours)));
  }

  /// The same as it is released: what has no time starts then.
  MailingContent released(Instant now) {
    return new MailingContent(
        network, texts, audience, Optional.of(scheduledAt.orElse(now)), tooLateAfterHours);
  }

  /// The same words for another audience.
  public MailingContent meant(Audience other) {
    return new MailingContent(network, texts, other, scheduledAt, tooLateAfterHours);
  }
}
