package kreds.proposal;

/// An idea in the proposer's own words.
///
/// @param forWhom whom such a network would be for; may be blank
public record Idea(String title, String text, String forWhom) {

  public Idea {
    if (title.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("an idea has a title and some words");
    }
  }
}
