package kreds.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.basics.Refusal;

/// Who is in the present run of a network, and who waits. Every decision about a seat is made here, on one consistent
/// reading, and written with the version of that reading.
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

  /// Place in the line, from 1; 0 for who does not wait. It counts from the form, and the unconfirmed are skipped.
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

  /// Takes a form. Who is here already stays as they are, whatever the state: one person, one enrollment.
  public Seating enroll(Enrollment arriving, Instant now) {
    var known = find(arriving.id());
    if (known.isPresent()) {
      return new Seating.Unchanged(known.get());
    }
    if (!network.state().takesEnrollments()) {
      return new Seating.Refused(closed());
    }
    return changed(arriving, now);
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
    return switch (enroll(arriving, now)) {
      case Seating.Changed(var roster, var enrollment) ->
          oneStep(roster.confirm(enrollment.id(), now));
      case Seating.Unchanged(var enrollment) -> confirm(enrollment.id(), now);
      case Seating.Refused refused -> refused;
    };
  }

  /// Two decisions on one reading are one write, so the version rises by one.
  private Seating oneStep(Seating second) {
    if (second instanceof Seating.Changed(var after, var enrollment)) {
      var counted = network.with(after.network.state(), after.network.head(), after.network.updatedAt());
      return new Seating.Changed(new Roster(counted, after.enrollments), enrollment);
    }
    return second;
  }

  private Seating seat(Enrollment enrollment, Instant now) {
    if (!network.state().takesEnrollments()) {
      return new Seating.Refused(closed());
    }
    var taken = 0;
    for (var other : enrollments) {
      taken += other.state().holdsSeat() ? 1 : 0;
    }
    var free = taken < network.description().capacity().maximum();
    return changed(
        enrollment.to(free ? EnrollmentState.CONFIRMED : EnrollmentState.WAITING, now), now);
  }

  private Seating changed(Enrollment after, Instant now) {
    var all = new ArrayList<Enrollment>();
    for (var other : enrollments) {
      if (!other.id().equals(after.id())) {
        all.add(other);
      }
    }
    all.add(after);
    var head = count(all);
    return new Seating.Changed(
        new Roster(network.with(stateWith(head), head, now), all), after);
  }

  /// *Ready* is raised once: only a network that is still recruiting can become it.
  private NetworkState stateWith(Head head) {
    var reached = head.confirmed() >= network.description().capacity().minimum();
    return network.state() == NetworkState.RECRUITING && reached
        ? NetworkState.READY
        : network.state();
  }

  private static Head count(List<Enrollment> all) {
    var confirmed = 0;
    var waiting = 0;
    var unconfirmed = 0;
    for (var enrollment : all) {
      switch (enrollment.state()) {
        case CONFIRMED, OFFERED -> confirmed++;
        case WAITING -> waiting++;
        case UNCONFIRMED -> unconfirmed++;
        case LAPSED, LEFT, TRANSFERRED -> {}
      }
    }
    return new Head(confirmed, waiting, unconfirmed);
  }

  private static Refusal closed() {
    return Refusal.illegal("enrollment-closed", "This network no longer takes enrollments.");
  }
}
