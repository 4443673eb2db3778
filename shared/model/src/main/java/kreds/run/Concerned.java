package kreds.run;

import java.util.ArrayList;
import java.util.List;
import kreds.person.EmailAddress;

/// Whom it concerns what becomes of a run: who has a place, an offer, or waits, and whose form
/// waits for its click. Only the former are written to, since the others' addresses are not proved;
/// these read it on the page that the click leads to.
///
/// @param confirmed who has a place
/// @param unconfirmed whose click is still to come
public record Concerned(
    List<Enrollment.Confirmed> confirmed,
    List<Enrollment.Offered> offered,
    List<Enrollment.Waiting> waiting,
    List<Enrollment.Unconfirmed> unconfirmed) {

  /// Those of that roster.
  public static Concerned of(Roster roster) {
    return new Concerned(
        roster.in(Enrollment.Confirmed.class),
        roster.in(Enrollment.Offered.class),
        roster.in(Enrollment.Waiting.class),
        roster.in(Enrollment.Unconfirmed.class));
  }

  /// Those who are written to of what staff decided, before and after it: who came over into
  /// another network is still one of them, and whose place a colleague has taken over is none.
  public static List<Enrollment> toTell(Roster roster) {
    var all = new ArrayList<Enrollment>();
    for (var enrollment : roster.enrollments()) {
      if (isToldIn(roster, enrollment)) {
        all.add(enrollment);
      }
    }
    return all;
  }

  /// Whether somebody of that address has enrolled in the run, so that there is nothing to ask them
  /// as a candidate any more: who has a place, an offer or waits, be it at another address by now,
  /// and who has given that up. A form that nobody has clicked says nothing of whoever reads that
  /// mailbox, nor does an address that was only typed by mistake.
  public static boolean hasEnrolled(Roster roster, EmailAddress address) {
    return roster.enrollments().stream()
        .filter(row -> row.person().address().equals(address) && !UsedAddress.wasMistyped(row))
        .anyMatch(
            row -> isProved(row) || hasEnrolled(roster, roster.present(row.id()).orElse(row)));
  }

  private static boolean hasEnrolled(Roster roster, Enrollment now) {
    return isToldIn(roster, now) || isProved(now);
  }

  private static boolean isProved(Enrollment row) {
    return row.who().provedAt().isPresent();
  }

  private static boolean isToldIn(Roster roster, Enrollment enrollment) {
    return switch (enrollment) {
      case Enrollment.Confirmed _, Enrollment.Offered _, Enrollment.Waiting _ -> true;
      case Enrollment.Transferred gone -> isProved(gone) && roster.find(gone.to()).isEmpty();
      case Enrollment.Unconfirmed _, Enrollment.Left _, Enrollment.Lapsed _ -> false;
    };
  }
}
