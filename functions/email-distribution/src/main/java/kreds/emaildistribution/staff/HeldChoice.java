package kreds.emaildistribution.staff;

import kreds.web.staff.Confirmed;

/// Which held letters staff decide about.
sealed interface HeldChoice {

  /// This one.
  record One(String delivery) implements HeldChoice {}

  /// All of a mailing: a deliberate step, which names their number and the word that came with it.
  record OfMailing(String mailing, Confirmed confirmed) implements HeldChoice {}
}
