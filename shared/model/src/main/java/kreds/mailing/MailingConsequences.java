package kreds.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.person.Person;

/// What follows from what happens to a mailing: the lines of the audit, and what staff hear when
/// something is wrong. Each kind of trouble is told once.
///
/// @param staff the secretariat as a recipient
public record MailingConsequences(Person staff) {

  /// What follows from one happening.
  ///
  /// @param before the state before; blank if it is new
  public Consequences of(MailingHappening happening, String before, Mailing after, Moment at) {
    var state = after.state().name();
    return switch (happening) {
      case MailingHappening.Prepared _,
          MailingHappening.Edited _,
          MailingHappening.Dropped _,
          MailingHappening.Stopped _,
          MailingHappening.Paused _,
          MailingHappening.Resumed _ ->
          Consequences.of(at.line(before, state));
      case MailingHappening.Released(var number) ->
          Consequences.of(at.line(before, state + " to " + number));
      case MailingHappening.Started _ -> Consequences.of(at.followed("start", before, state));
      case MailingHappening.Expanded(var letters) ->
          Consequences.of(at.followed("expand", before, letters + " letters"));
      case MailingHappening.LookedAt _ -> Consequences.NONE;
      case MailingHappening.Finished(var late, var held) ->
          Consequences.of(at.followed("finish", before, state))
              .and(troubles(after, Map.of("late", late, "held", held), at));
      case MailingHappening.Cancelled(var why, var count) ->
          Consequences.of(at.followed(why, before, state), trouble(after, why, count, at));
    };
  }

  private List<Delivery> troubles(Mailing mailing, Map<String, Integer> counts, Moment at) {
    var troubles = new ArrayList<Delivery>();
    for (var kind : List.of("late", "held")) {
      var count = counts.getOrDefault(kind, 0);
      if (count > 0) {
        troubles.add(trouble(mailing, kind, count, at));
      }
    }
    return troubles;
  }

  private Delivery trouble(Mailing mailing, String trouble, int count, Moment at) {
    var values =
        Map.of("mailing", mailing.id(), "trouble", trouble, "count", Integer.toString(count));
    return Delivery.now(
        LetterKind.MAILING_TROUBLE.key() + "/" + mailing.id() + "/" + trouble,
        Letter.of(LetterKind.MAILING_TROUBLE, staff, values, Map.of()),
        at.now());
  }
}
