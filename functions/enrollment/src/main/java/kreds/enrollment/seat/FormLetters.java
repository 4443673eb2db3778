package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.List;
import kreds.change.Moment;
import kreds.commit.Change;
import kreds.limit.Arrival;
import kreds.limit.Limit;
import kreds.limit.OpenForm;
import kreds.person.EmailAddress;

/// What a form that anybody may send is held to, and what becomes of it where no more letters may
/// go to the mailbox that was typed into it.
///
/// @param isFirst whether it is the first of this address here, which is kept in any case
public record FormLetters(OpenForm form, Arrival arrival, boolean isFirst) {

  /// What may cause no letter is kept without it if it is new. Whoever is known already would have
  /// to hear of it and does not: nobody's words are replaced unheard, and what was not written
  /// counts for nothing (U4).
  public <T> Change<T> kept(T before, Change<T> taken) {
    if (arrival.letters() || !taken.hasLetter()) {
      return taken;
    }
    return isFirst ? taken.withoutLetters() : Change.nothing(before);
  }

  /// How often it may come, and how many letters the mailbox gets.
  public List<Limit> limits(Change<?> taken, EmailAddress address, Moment at) {
    var limits = new ArrayList<>(form.limits(arrival, at.now()));
    if (arrival.letters() && taken.hasLetter()) {
      limits.add(
          isFirst
              ? form.firstLetter(address, at.ids(), at.now())
              : form.letters(address, at.ids(), at.now()));
    }
    return limits;
  }
}
