package kreds.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One post that enrolls several people of one company.
///
/// @param first who sends it
/// @param colleagues in the order in which they were named, which is the one in which they stand
/// @param party with what they wish
/// @param unheard the identifiers of those to whose mailboxes no letter may go now: whoever of them
///   is known already stays as they are, since nobody's words are replaced unheard (U4)
public record PartyForm(
    Applicant first, List<Applicant> colleagues, Party party, Set<String> unheard) {

  public PartyForm {
    colleagues = List.copyOf(colleagues);
    unheard = Set.copyOf(unheard);
  }

  /// Where all of them may be written to.
  public PartyForm(Applicant first, List<Applicant> colleagues, Party party) {
    this(first, colleagues, party, Set.of());
  }

  /// How many they are.
  int people() {
    return colleagues.size() + 1;
  }

  /// All of them, who sends it first.
  public List<Applicant> all() {
    var all = new ArrayList<Applicant>();
    all.add(first);
    all.addAll(colleagues);
    return all;
  }

  /// The same with what who sends it has answered.
  PartyForm answering(Applicant answered) {
    return new PartyForm(answered, colleagues, party, unheard);
  }
}
