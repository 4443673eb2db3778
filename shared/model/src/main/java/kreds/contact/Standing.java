package kreds.contact;

import kreds.text.Worded;

/// How somebody stands on a list, as they and staff are told.
public enum Standing implements Worded {
  /// Gets its letters.
  GETS("gets"),
  /// Would get them, but for the address: it is suppressed.
  BARRED("barred"),
  /// Has left it.
  LEFT("left"),
  /// Once said yes, which has not been used for so long that it counts no more.
  LAPSED("lapsed"),
  /// Was never on it.
  NEVER("never");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
