package kreds.mailing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.person.Person;
import kreds.text.Plural;

/// What follows from what happens to a mailing: the lines of the audit, and what staff hear when
/// something is wrong. Each kind of trouble is told once.
///
/// @param staff the secretariat as a recipient
public record MailingConsequences(Person staff) {

  /// What follows from one happening.
  ///
  /// @param before the state before; blank if it is new
  public Consequences of(MailingHappening happening, String before, Mailing after, Moment at) {
    var state = after.state().word();
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
          Consequences.of(at.followed("expand", before, Plural.of(letters, "letter")));
      case MailingHappening.LettersMade _, MailingHappening.LookedAt _ -> Consequences.NONE;
      case MailingHappening.Finished(var end) ->
          Consequences.of(at.followed("finish", before, state)).and(troubles(after, end, at));
      case MailingHappening.Counted(var figures) -> figures(after, figures, at);
      case MailingHappening.Cancelled(var why, var count) ->
          Consequences.of(at.followed(why, before, state), told(after, why, count, at));
    };
  }

  /// Of a mailing without a letter there is nothing to tell.
  private Consequences figures(Mailing mailing, MailingFigures figures, Moment at) {
    if (figures.letters() == 0) {
      return Consequences.NONE;
    }
    var values =
        Map.of(
            "mailing", mailing.id(),
            "about", mailing.content().named(staff.language()),
            "figures", lines(figures),
            "event",
                StaffEvent.of(
                    "email-distribution", "show-mailing", staff, "mailing", mailing.id()));
    return Consequences.NONE.and(
        List.of(
            Delivery.now(
                LetterKind.MAILING_FIGURES.key() + "/" + mailing.id(),
                Letter.of(LetterKind.MAILING_FIGURES, staff, values, Map.of()),
                at.now())));
  }

  /// One line a figure: its name, how many, and of how many.
  private static String lines(MailingFigures of) {
    return String.join(
        "\n",
        line("sent", of.sent(), of.letters()),
        line("delivered", of.delivered(), of.letters()),
        line("bounced", of.bounced(), of.letters()),
        line("complained", of.complained(), of.letters()),
        line("left", of.left(), of.letters()),
        line("enrolled", of.enrolled(), of.letters()));
  }

  private static String line(String name, int count, int all) {
    return name + "/" + count + "/" + all;
  }

  private List<Delivery> troubles(Mailing mailing, MailingEnd end, Moment at) {
    return Stream.of(
            trouble(mailing, "late", end.late(), at),
            trouble(mailing, "held", end.held(), at),
            trouble(mailing, "failed", end.failed(), at))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Delivery> trouble(Mailing mailing, String kind, int count, Moment at) {
    return count == 0 ? Optional.empty() : Optional.of(told(mailing, kind, count, at));
  }

  private Delivery told(Mailing mailing, String trouble, int count, Moment at) {
    var values =
        Map.of(
            "mailing", mailing.id(),
            "about", mailing.content().named(staff.language()),
            "trouble", trouble,
            "count", Integer.toString(count),
            "event", next(mailing, trouble));
    return Delivery.now(
        LetterKind.MAILING_TROUBLE.key() + "/" + mailing.id() + "/" + trouble,
        Letter.of(LetterKind.MAILING_TROUBLE, staff, values, Map.of()),
        at.now());
  }

  private String next(Mailing mailing, String trouble) {
    var function = "email-distribution";
    return trouble.equals("held")
        ? StaffEvent.of(function, "list-held", staff)
        : StaffEvent.of(function, "show-mailing", staff, "mailing", mailing.id());
  }
}
