package kreds.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.outcome.Refusal;

/// What somebody answers to an inquiry: a record for each kind of question.
public sealed interface Response {
  /// The code of an answer that skips a date.
  String DATES_MISSING = "dates-missing";

  /// What suits.
  ///
  /// @param choices for each date's identifier
  /// @param comment for who plans the meeting; may be blank
  record DateChoices(Map<String, Choice> choices, String comment) implements Response {

    public DateChoices {
      choices = Map.copyOf(choices);
    }

    /// Whether this date was declined; a date that was not answered is not.
    public boolean declines(Slot slot) {
      return choices.get(slot.id()) == Choice.NO;
    }

    /// The proposed dates that it skips, in their order.
    public List<String> missing(Question.WhichDate poll) {
      return poll.ids().stream().filter(id -> !choices.containsKey(id)).toList();
    }

    /// Each proposed date is answered, and nothing else: who skips one would be counted as nothing,
    /// and never asked again.
    Optional<Refusal> incomplete(Question.WhichDate poll) {
      var missing = missing(poll);
      if (!missing.isEmpty()) {
        var detail = "Please answer each date; missing: " + String.join(", ", missing) + ".";
        return Optional.of(Refusal.invalid(DATES_MISSING, detail));
      }
      return choices.size() > poll.dates().size()
          ? Optional.of(
              Refusal.invalid("date-unknown", "A date was answered that is not proposed."))
          : Optional.empty();
    }
  }

  /// Coming or not.
  ///
  /// @param note for host and facilitator, such as a late arrival or a diet; may be blank
  record Rsvp(boolean comes, String note) implements Response {}

  /// Whether somebody may join. It is secret to all but staff.
  record Vote(boolean yes) implements Response {}

  /// That the rules of the group are accepted.
  ///
  /// @param version that was read
  record Accepted(int version) implements Response {}

  /// Whether somebody gives the talk that they were asked for.
  ///
  /// @param needs what the talk needs, such as a projector or a diet; may be blank
  /// @param note for staff; may be blank
  record Speaks(boolean agrees, String needs, String note) implements Response {}

  /// What somebody wants of a ballot. It is secret to all: it comes out in counts.
  ///
  /// @param ballot the number of the one that was seen
  /// @param options what is chosen, by identifier
  record Chosen(int ballot, Set<String> options) implements Response {

    public Chosen {
      options = Set.copyOf(options);
    }
  }

  /// Whether somebody takes part for another year.
  ///
  /// @param remark for staff alone; may be blank
  record Renewal(boolean continues, String remark) implements Response {}

  /// What is not right in minutes.
  ///
  /// @param version that was read
  /// @param text blank once it is taken back
  record Objection(int version, String text) implements Response {

    /// Whether something is said against them.
    public boolean stands() {
      return !text.isBlank();
    }
  }

  /// In a few words, for the audit; nothing that somebody typed.
  default String brief() {
    return switch (this) {
      case DateChoices _, Vote _, Chosen _ -> "";
      case Accepted(var version) -> "version " + version;
      case Speaks(var agrees, var _, var _) -> agrees ? "agreed" : "declined";
      case Renewal(var continues, var _) -> continues ? "continues" : "stops";
      case Objection objection -> objection.stands() ? "objection" : "taken back";
      case Rsvp(var comes, var _) -> comes ? "coming" : "not coming";
    };
  }
}
