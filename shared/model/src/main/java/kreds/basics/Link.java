package kreds.basics;

import java.time.Instant;

/// A personal link, described: what for, about what, and until when. The token is made from it when
/// the letter is written, so that no table holds one.
///
/// @param subject the identifiers of what it opens, joined by `/`; never an address, but for
///   [LinkPurpose#UNSUBSCRIBE]
public record Link(LinkPurpose purpose, String subject, Instant expires) {

  public Link {
    if (subject.isBlank() || subject.length() > 300) {
      throw new IllegalArgumentException("a link is about something");
    }
  }

  /// A link that holds as long as its purpose says, from now on; the subject's parts are joined.
  public static Link of(LinkPurpose purpose, Instant now, String... subject) {
    return new Link(purpose, String.join("/", subject), now.plus(purpose.validFor()));
  }
}
