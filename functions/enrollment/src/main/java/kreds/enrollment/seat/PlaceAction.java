package kreds.enrollment.seat;

import java.util.Map;
import kreds.person.EmailAddress;
import kreds.run.Correction;

/// What somebody can do about the own place, by the page that the personal link opens.
sealed interface PlaceAction {
  /// The click that proves the address.
  ///
  /// @param turn of the form that the page showed; 0 for whichever it is now
  /// @param answers that came with it, by the keys of their questions
  record Confirm(int turn, Map<String, String> answers) implements PlaceAction {

    /// Where nothing is asked.
    Confirm(int turn) {
      this(turn, Map.of());
    }
  }

  /// Answers what the network asks, or says it otherwise than before.
  record Answer(Map<String, String> answers) implements PlaceAction {}

  /// Takes the place that is offered.
  ///
  /// @param answers that came with it, by the keys of their questions
  record Accept(Map<String, String> answers) implements PlaceAction {}

  /// Says no to it.
  record Decline() implements PlaceAction {}

  /// Gives up the place, or the wait for one.
  record Leave() implements PlaceAction {}

  /// Asks a colleague to take over the place.
  record AskColleague(String name, EmailAddress email, String role) implements PlaceAction {}

  /// Keeps the place that a colleague was asked to take over.
  record TakeBack() implements PlaceAction {}

  /// Says anew who they are.
  record Correct(Correction said) implements PlaceAction {}

  /// Gives up everything, and is forgotten.
  record Forget() implements PlaceAction {}

  /// The action in a word, as the audit names it.
  default String word() {
    return switch (this) {
      case Confirm _ -> "confirm";
      case Answer _ -> "answer";
      case Accept _ -> "accept";
      case Decline _ -> "decline";
      case Leave _ -> "leave";
      case AskColleague _ -> "hand-over";
      case TakeBack _ -> "take-back";
      case Correct _ -> "correct";
      case Forget _ -> "forget";
    };
  }
}
