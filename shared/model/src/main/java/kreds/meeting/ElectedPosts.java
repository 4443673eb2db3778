package kreds.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kreds.inquiry.Post;

/// What an election leaves of a group's posts beside who is elected: who stays since nobody else
/// was named, what is vacant, and who has to give a post up. Each reads so of themselves.
///
/// @param unfilled the posts that nobody was elected for, with whoever stays in it, by enrollment;
///   blank where it is vacant
/// @param displaced those who have no post any more, by the one that they had
public record ElectedPosts(Map<Post, String> unfilled, Map<Post, String> displaced) {
  /// Of a ballot on meetings.
  static final ElectedPosts NONE = new ElectedPosts(Map.of(), Map.of());

  public ElectedPosts {
    unfilled = new TreeMap<>(unfilled);
    displaced = new TreeMap<>(displaced);
  }

  /// In a word, what has become of a post of whoever has that enrollment; empty where nothing has.
  Optional<String> of(String enrollment) {
    return post(displaced, enrollment)
        .map(post -> "no-" + post.word())
        .or(() -> post(unfilled, enrollment).map(post -> "still-" + post.word()));
  }

  private static Optional<Post> post(Map<Post, String> posts, String enrollment) {
    return posts.entrySet().stream()
        .filter(each -> each.getValue().equals(enrollment))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
