package kreds.network;

/// A speaker that is suggested for a network, and what that would cost.
///
/// @param fee in whole kroner, without VAT; 0 for who speaks for nothing
public record SpeakerIdea(String name, String subject, int fee) {

  public SpeakerIdea {
    if (name.isBlank() || fee < 0) {
      throw new IllegalArgumentException("a speaker has a name and a fee that is not below zero");
    }
  }
}
