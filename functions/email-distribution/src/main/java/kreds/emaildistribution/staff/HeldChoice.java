package kreds.emaildistribution.staff;

import java.util.Optional;

/// Which held letters staff decide about.
sealed interface HeldChoice {

  /// This one.
  record One(String delivery) implements HeldChoice {}

  /// All of a mailing: a deliberate step, which names their number and the word that came with it.
  record OfMailing(String mailing, Optional<Integer> number, Optional<String> confirmation)
      implements HeldChoice {}
}
