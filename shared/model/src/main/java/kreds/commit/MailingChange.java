package kreds.commit;

import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.mailing.Mailing;
import kreds.mailing.MailingConsequences;
import kreds.mailing.MailingHappening;

/// Writes down what was decided about a mailing, and what follows.
public record MailingChange(MailingConsequences consequences) {

  /// A new draft.
  public Change<Mailing> prepared(Decision<Mailing, MailingHappening> decision, Moment at) {
    return written(Optional.empty(), "", decision, at);
  }

  /// What a decision writes; nothing if nothing happened.
  ///
  /// @param before as it was read
  public Change<Mailing> of(
      Mailing before, Decision<Mailing, MailingHappening> decision, Moment at) {
    return decision.isNothing()
        ? Change.nothing(decision.after())
        : written(Optional.of(before), before.state().word(), decision, at);
  }

  private Change<Mailing> written(
      Optional<Mailing> before,
      String was,
      Decision<Mailing, MailingHappening> decision,
      Moment at) {
    var after = decision.after();
    return Change.of(
        after,
        List.of(new Write.MailingSaved(before, after)),
        Consequences.of(
            decision.happenings(), happening -> consequences.of(happening, was, after, at)));
  }
}
