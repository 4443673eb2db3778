package kreds.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.basics.Refusal;

/// Who is in the present run of a network, and who waits. Every decision about a seat is made here,
/// on one consistent reading, and written with the version of that reading.
///
/// @param enrollments of the present run, in order of arrival
public record Roster(Network network, List<Enrollment> enrollments) {

  public Roster {
    enrollments = enrollments.stream().sorted(Enrollment.BY_ARRIVAL).toList();
  }

  /// The enrollment of that identifier.
  public Optional<Enrollment> find(String id) {
    for (var enrollment : enrollments) {
      if (enrollment.id().equals(id)) {
        return Optional.of(enrollment);
      }
    }
    return Optional.empty();
  }

  /// Those in that state, in order of arrival.
  public List<Enrollment> in(EnrollmentState state) {
    var found = new ArrayList<Enrollment>();
    for (var enrollment : enrollments) {
      if (enrollment.state() == state) {
        found.add(enrollment);
      }
    }
    return found;
  }

  /// Place in the line, from 1; 0 for who does not wait. It counts from the form, and the
  /// unconfirmed are skipped.
  public int placeInLine(String id) {
    var place = 0;
    for (var enrollment : in(EnrollmentState.WAITING)) {
      place++;
      if (enrollment.id().equals(id)) {
        return place;
      }
    }
    return 0;
  }

  /// Whom that person sees: name and company of every participant, once both are confirmed. Who
  /// waits sees nobody, and is seen by nobody.
  public List<Enrollment> participantsSeenBy(String id) {
    var self = find(id);
    return self.isPresent() && self.get().state() == EnrollmentState.CONFIRMED
        ? in(EnrollmentState.CONFIRMED)
        : List.of();
  }

  /// The same persons in a network whose numbers or dates have changed.
  public Roster in(Network changed) {
    return new Roster(changed, enrollments);
  }

  /// Whether this is the roster with which the network became ready: raised once, since nothing
  /// leads back.
  public boolean madeReadySince(Roster before) {
    return before.network.state() == NetworkState.RECRUITING
        && network.state() == NetworkState.READY;
  }

  /// Takes a form. Who is here already stays as they are, whatever the state: one person, one
  /// enrollment. A network that takes no enrollments says so to everybody, so that its answer does
  /// not tell who is known.
  public Seating enroll(Enrollment arriving, Instant now) {
    if (!network.state().takesEnrollments()) {
      return new Seating.Refused(closed());
    }
    var known = find(arriving.id());
    return known.isPresent() ? new Seating.Unchanged(known.get()) : changed(arriving, now);
  }

  /// Takes the click: a place if one is free, else the line. Twice is fine.
  public Seating confirm(String id, Instant now) {
    var known = find(id);
    if (known.isEmpty()) {
      return new Seating.Refused(
          Refusal.notFound("enrollment-unknown", "There is no such enrollment."));
    }
    var enrollment = known.get();
    return switch (enrollment.state()) {
      case CONFIRMED, WAITING -> new Seating.Unchanged(enrollment);
      case UNCONFIRMED -> seat(enrollment, now);
      case OFFERED, LAPSED, LEFT, TRANSFERRED ->
          new Seating.Refused(
              Refusal.illegal("enrollment-over", "This enrollment is no longer to be confirmed."));
    };
  }

  /// Takes a form and its click in one, from somebody whose address the personal link has proved.
  public Seating enrollConfirmed(Enrollment arriving, Instant now) {
    return find(arriving.id()).isPresent() ? confirm(arriving.id(), now) : seat(arriving, now);
  }

  private Seating seat(Enrollment enrollment, Instant now) {
    if (!network.state().takesEnrollments()) {
      return new Seating.Refused(closed());
    }
    var free = hasSeatFor(enrollment);
    return changed(
        enrollment.to(free ? EnrollmentState.CONFIRMED : EnrollmentState.WAITING, now), now);
  }

  /// A free seat belongs to the line first: nobody who arrived later gets it by clicking sooner.
  private boolean hasSeatFor(Enrollment arriving) {
    var taken = 0;
    for (var other : enrollments) {
      if (other.state() == EnrollmentState.WAITING
          && Enrollment.BY_ARRIVAL.compare(other, arriving) < 0) {
        return false;
      }
      taken += other.state().holdsSeat() ? 1 : 0;
    }
    return taken < network.description().capacity().maximum();
  }

  private Seating changed(Enrollment after, Instant now) {
    var all = new ArrayList<Enrollment>();
    for (var other : enrollments) {
      if (!other.id().equals(after.id())) {
        all.add(other);
      }
    }
    all.add(after);
    return new Seating.Changed(new Roster(network.counting(Head.of(all), now), all), after);
  }

  private static Refusal closed() {
    return Refusal.illegal("enrollment-closed", "This network no longer takes enrollments.");
  }
}
