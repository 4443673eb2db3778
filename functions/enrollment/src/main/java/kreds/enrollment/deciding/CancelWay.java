package kreds.enrollment.deciding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kreds.change.Moment;
import kreds.commit.RosterChange;
import kreds.outcome.Outcome;
import kreds.run.Rosters;
import kreds.run.RunState;
import kreds.text.Dates;
import kreds.text.Language;
import kreds.text.Plural;
import kreds.web.staff.StaffCommand;

/// It does not come about.
///
/// @param reason as staff typed it, in the language of the association
/// @param english the same for whoever reads English; without it they read the other
record CancelWay(String network, String reason, Optional<String> english) implements Way {

  @Override
  public StaffCommand command() {
    return StaffCommand.CANCEL_NETWORK;
  }

  @Override
  public Map<String, String> fields() {
    return english.isEmpty()
        ? Map.of("network", network, "reason", reason)
        : Map.of("network", network, "reason", reason, "reasonEnglish", english.get());
  }

  @Override
  public Outcome<Situation> read(Rosters rosters) {
    return Deciding.current(rosters, network).map(Situation::of);
  }

  @Override
  public boolean stands(Situation situation) {
    return situation.roster().run().state() == RunState.CANCELLED;
  }

  @Override
  public boolean ends() {
    return true;
  }

  @Override
  public Outcome<DecisionPlan> decided(
      Situation situation, RosterChange change, LocalDate today, Moment at) {
    var roster = situation.roster();
    return roster
        .cancelled(reason, at.now())
        .map(decision ->
            DecisionPlan.of(change.of(roster, decision, at).writes(), PricesJson.none(roster)));
  }

  @Override
  public Map<String, String> facts(Situation situation, Dates dates) {
    return Map.of("reason", in(dates.language()));
  }

  private String in(Language language) {
    return switch (language) {
      case DA -> reason;
      case EN -> english.orElse(reason);
    };
  }

  /// A letter in one language must not hold a paragraph in another without staff knowing it.
  @Override
  public String warning(Situation situation, Language usual) {
    var warning = new StringBuilder();
    for (var language : Language.values()) {
      var readers =
          situation.told().stream().filter(each -> each.person().language() == language).count();
      if (readers > 0 && language != usual && in(language).equals(reason)) {
        warning
            .append(' ')
            .append(Plural.of(readers, "of them reads ", "of them read "))
            .append(language.inEnglish())
            .append(" and would find the reason in ")
            .append(usual.inEnglish())
            .append(language == Language.EN ? ": give it in reasonEnglish, too, or" : ":")
            .append(" edit the draft.");
      }
    }
    return warning.toString();
  }

  @Override
  public String meaning(Situation situation, DecisionPlan plan) {
    return "The network does not come about: it leaves the catalogue, nobody has a place or waits for"
        + " one any more, and nobody pays. It cannot be taken back.";
  }
}
