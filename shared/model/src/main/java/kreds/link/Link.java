package kreds.link;

import java.time.Instant;

/// A personal link, described: about what, and until when. The token is made from it when the
/// letter is written, so that no table holds one.
public record Link(LinkSubject subject, Instant expires) {

  /// A link that holds as long as its purpose says, from now on.
  public static Link of(LinkSubject subject, Instant now) {
    return new Link(subject, now.plus(subject.purpose().validFor()));
  }

  /// What it is good for; it opens nothing else.
  public LinkPurpose purpose() {
    return subject.purpose();
  }
}
