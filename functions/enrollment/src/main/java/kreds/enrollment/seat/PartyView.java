package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.List;
import kreds.run.Party;
import kreds.web.Visit;

/// The colleagues with whom one post has enrolled a person, as that person's page shows them. It
/// says the same whether or not one of them was known already: whoever typed an address learns
/// nothing of it here.
///
/// @param names of the others; none before the person sees each of them as a participant, since
///   anybody may have typed them
/// @param others how many the form has named beside the person
/// @param isBound whether the person waits for them, or will
public record PartyView(List<String> names, int others, boolean isBound) {

  public PartyView {
    names = List.copyOf(names);
  }

  static PartyView of(EnrollmentStatus status) {
    var who = status.enrollment().who();
    if (who.party().isEmpty() || status.isRunOver() || status.enrollment().isOver()) {
      return new PartyView(List.of(), 0, false);
    }
    var others = who.party().map(Party::others).orElse(0);
    var seen = status.roster().participantsSeenBy(status.enrollment().id());
    var names = new ArrayList<String>();
    for (var other : status.roster().partyOf(status.enrollment())) {
      if (seen.contains(other)) {
        names.add(other.person().name());
      }
    }
    var isBound = !status.roster().boundWith(status.enrollment()).isEmpty();
    return new PartyView(names.size() == others ? names : List.of(), others, isBound);
  }

  /// Whether there is anything to show.
  public boolean isShown() {
    return others > 0;
  }

  /// With whom, in a sentence.
  public String who(Visit visit) {
    return names.isEmpty()
        ? visit.count("party.others", others)
        : visit.text("party.names", "names", listed(visit));
  }

  private String listed(Visit visit) {
    var last = names.getLast();
    return names.size() == 1
        ? last
        : String.join(", ", names.subList(0, names.size() - 1))
            + " "
            + visit.text("party.and")
            + " "
            + last;
  }
}
