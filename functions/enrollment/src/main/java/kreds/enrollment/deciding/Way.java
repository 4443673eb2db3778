package kreds.enrollment.deciding;

import java.time.LocalDate;
import java.util.Map;
import kreds.change.Moment;
import kreds.commit.RosterChange;
import kreds.mailing.TiedOrder;
import kreds.outcome.Outcome;
import kreds.run.Rosters;
import kreds.text.Dates;
import kreds.text.Language;
import kreds.web.staff.StaffCommand;

/// One of the ways that a network can go which is short of people. It says what it reads and
/// writes, and the words that only it has; the two steps are the same for each ([Deciding]).
sealed interface Way permits CancelWay, ExtendWay, MergeWay {

  /// Whose people are told.
  String network();

  /// The order of staff.
  StaffCommand command();

  /// What the order says.
  Map<String, String> fields();

  /// What it is decided on.
  Outcome<Situation> read(Rosters rosters);

  /// Whether it stands so already.
  boolean stands(Situation situation);

  /// Whether the network is over by it.
  boolean ends();

  /// What would be written.
  ///
  /// @param today the day where the association is
  Outcome<DecisionPlan> decided(
      Situation situation, RosterChange change, LocalDate today, Moment at);

  /// What the letter says besides what every letter of a mailing knows.
  Map<String, String> facts(Situation situation, Dates dates);

  /// What staff hear that it means.
  String meaning(Situation situation, DecisionPlan plan);

  /// What staff should know of the letter before it goes out; blank for nothing.
  ///
  /// @param usual the language of the association
  default String warning(Situation situation, Language usual) {
    return "";
  }

  /// The order, as a draft remembers it.
  default TiedOrder tied() {
    return new TiedOrder(command().written(), fields());
  }
}
