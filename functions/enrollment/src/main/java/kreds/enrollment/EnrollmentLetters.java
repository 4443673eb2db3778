package kreds.enrollment;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kreds.basics.Link;
import kreds.basics.LinkPurpose;
import kreds.basics.Person;
import kreds.mail.Delivery;
import kreds.mail.Letter;
import kreds.mail.LetterKind;
import kreds.network.Enrollment;
import kreds.network.Network;
import kreds.network.Roster;

/// The letters that an enrollment causes. Each has a key that follows from what caused it, so that
/// it is written once.
///
/// @param staff who is told that a network is ready
record EnrollmentLetters(Person staff) {

  /// Please confirm.
  Delivery confirm(Network network, Enrollment enrollment, Instant now) {
    return personal(
        LetterKind.ENROLLMENT_CONFIRM,
        network,
        enrollment,
        Map.of("title", title(network, enrollment.person()), "network", network.id()),
        now);
  }

  /// You have a place, or: you are on the waiting list, and this is your place in it.
  Delivery seated(Roster roster, Enrollment enrollment, Instant now) {
    var network = roster.network();
    var title = title(network, enrollment.person());
    var place = roster.placeInLine(enrollment.id());
    if (place == 0) {
      return personal(
          LetterKind.ENROLLMENT_SEATED,
          network,
          enrollment,
          Map.of("title", title, "network", network.id()),
          now);
    }
    return personal(
        LetterKind.ENROLLMENT_WAITING,
        network,
        enrollment,
        Map.of("title", title, "network", network.id(), "place", Integer.toString(place)),
        now);
  }

  /// To staff, when this change made the network ready; once a run.
  Optional<Delivery> ready(Roster before, Roster after, Instant now) {
    if (!after.madeReadySince(before)) {
      return Optional.empty();
    }
    var network = after.network();
    var letter =
        Letter.of(
            LetterKind.NETWORK_READY,
            staff,
            Map.of(
                "title", title(network, staff),
                "network", network.id(),
                "confirmed", Integer.toString(network.head().confirmed()),
                "minimum", Integer.toString(network.description().capacity().minimum())),
            Map.of());
    return Optional.of(
        Delivery.now("network-ready/" + network.id() + "/" + network.run(), letter, now));
  }

  private static Delivery personal(
      LetterKind kind,
      Network network,
      Enrollment enrollment,
      Map<String, String> values,
      Instant now) {
    var page = Link.of(LinkPurpose.ENROLLMENT, now, network.id(), enrollment.id());
    var letter = Letter.of(kind, enrollment.person(), values, Map.of("page", page));
    return Delivery.now(
        kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + enrollment.id(),
        letter,
        now);
  }

  private static String title(Network network, Person reader) {
    return network.description().in(reader.language()).title();
  }
}
