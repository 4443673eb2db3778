package kreds.meeting;

import kreds.text.Worded;

/// How far it has come with somebody who makes a meeting happen, so that whoever has not said yes
/// is not taken for one who comes.
public enum SpeakerState implements Worded {
  /// Named by staff, who have agreed it in their own way.
  SET,
  /// Asked by a letter; no word yet.
  ASKED,
  /// Takes part already, and is asked anew about other terms.
  ASKED_ANEW,
  /// Has said yes.
  AGREED,
  /// Has said no.
  DECLINED,
  /// Staff have taken this one out, maybe for another.
  RELEASED;

  /// Whether this person is concerned by the meeting: asked for its dates, invited, in its pages.
  public boolean attends() {
    return this == SET || this == ASKED_ANEW || this == AGREED;
  }

  /// Whether this person speaks no more: has said no, or was taken out.
  boolean hasParted() {
    return this == DECLINED || this == RELEASED;
  }

  /// Whether it has come as far with this person as with another who has not parted: to take part
  /// is more than to be asked, and terms that were offered are more than none.
  boolean isAsFarAs(SpeakerState other) {
    return reached() >= other.reached();
  }

  private int reached() {
    return switch (this) {
      case DECLINED, RELEASED -> 0;
      case ASKED -> 1;
      case SET -> 2;
      case ASKED_ANEW -> 3;
      case AGREED -> 4;
    };
  }

  /// Whether a word is waited for.
  public boolean isAsked() {
    return this == ASKED || this == ASKED_ANEW;
  }

  /// Whether the fee is to be reckoned with: it was offered, and nobody has said no to it.
  public boolean isReckoned() {
    return isAsked() || this == AGREED;
  }
}
