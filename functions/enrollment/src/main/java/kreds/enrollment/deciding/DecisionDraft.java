package kreds.enrollment.deciding;

import java.util.Optional;
import java.util.TreeMap;
import kreds.id.Ids;
import kreds.mailing.Mailing;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;
import kreds.run.Run;

/// Where the letter of a decision lies: under an identifier that follows from the run and the
/// order, so that the same order finds the draft again, whatever staff have written into it. One
/// that was dropped, or went out with an earlier decision, is another.
///
/// @param known the draft, if there is one
record DecisionDraft(String id, Optional<Mailing> known) {

  static DecisionDraft of(Way way, Run run, Mailings mailings, Ids ids) {
    var fields = new TreeMap<>(way.fields()).toString();
    var order = way.command().written() + run.id().number() + fields;
    for (var number = 0; ; number++) {
      var id = ids.of("l", order, Integer.toString(number));
      var known = mailings.of(id);
      if (known.isEmpty() || known.get().state() == MailingState.DRAFT) {
        return new DecisionDraft(id, known);
      }
    }
  }
}
