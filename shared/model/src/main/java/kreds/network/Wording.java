package kreds.network;

import java.util.List;

/// How a network is described in one language.
///
/// @param forWhom whom it is for; may be blank
public record Wording(String title, String text, String forWhom, List<String> topics) {

  public Wording {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a network has a title");
    }
    topics = List.copyOf(topics);
  }
}
