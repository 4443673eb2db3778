package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.List;
import kreds.run.Enrollment;
import kreds.web.Visit;

/// The colleagues with whom one post has enrolled a person, as that person's page shows them.
///
/// @param names of the others; none before all of them and the person have confirmed, since anybody
///   may have typed them
/// @param others how many there are
/// @param isBound whether the person waits for them, or will
/// @param unconfirmed how many of them are still to click
public record PartyView(List<String> names, int others, boolean isBound, int unconfirmed) {
  private static final PartyView NOBODY = new PartyView(List.of(), 0, false, 0);

  public PartyView {
    names = List.copyOf(names);
  }

  static PartyView of(EnrollmentStatus status) {
    var others = status.isCancelled() ? List.<Enrollment>of() : status.colleagues();
    if (others.isEmpty()) {
      return NOBODY;
    }
    var isKnown = status.enrollment().who().provedAt().isPresent();
    var names = new ArrayList<String>();
    var unconfirmed = 0;
    for (var other : others) {
      names.add(other.person().name());
      isKnown &= other.who().provedAt().isPresent();
      unconfirmed += other instanceof Enrollment.Unconfirmed ? 1 : 0;
    }
    var isBound = !status.roster().boundWith(status.enrollment()).isEmpty();
    return new PartyView(isKnown ? names : List.of(), others.size(), isBound, unconfirmed);
  }

  /// Whether there is anything to show.
  public boolean isShown() {
    return others > 0;
  }

  /// With whom, in a sentence.
  public String who(Visit visit) {
    return names.isEmpty()
        ? visit.count("party.others", others)
        : visit.text("party.names", "names", String.join(", ", names));
  }

  /// What they wait for, in a sentence.
  public String awaits(Visit visit) {
    return unconfirmed > 0
        ? visit.count("party.unconfirmed", unconfirmed)
        : visit.text("party.room");
  }
}
