package kreds.meeting;

import java.util.Optional;
import kreds.delivery.LetterKind;
import kreds.person.Person;
import kreds.run.Enrollment;

/// What one of a run that is over is told of it: exactly one thing.
///
/// @param who as they stood in that run
/// @param letter which of the letters
/// @param inNext how they stand by now in the run that follows, be it at another address; empty of
///   who is not in it
public record Farewell(Enrollment who, LetterKind letter, Optional<Enrollment> inNext) {
  /// Whether that is still so. Who has lost the place since, or given it up, or has got one out of
  /// the line, has been told so by a letter of its own, which this one would belie.
  public boolean isToTell() {
    return switch (letter) {
      case RENEWAL_CONTINUED -> inNext.filter(Enrollment.Confirmed.class::isInstance).isPresent();
      case RENEWAL_WAITING -> inNext.filter(Enrollment.Waiting.class::isInstance).isPresent();
      default -> true;
    };
  }

  /// Whether it is about how they came along into the run that follows.
  public boolean isOfNext() {
    return letter == LetterKind.RENEWAL_CONTINUED || letter == LetterKind.RENEWAL_WAITING;
  }

  /// Whose page it leads to.
  Enrollment page() {
    return isOfNext() ? inNext.orElse(who) : who;
  }

  /// Who reads it, at the address that is theirs now.
  public Person reader() {
    return inNext.orElse(who).person();
  }
}
