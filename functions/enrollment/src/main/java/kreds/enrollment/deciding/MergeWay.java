package kreds.enrollment.deciding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.Changes;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.enrollment.seat.Applications;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.run.Merging;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.WaitingLine;
import kreds.text.Dates;
import kreds.text.Language;
import kreds.text.Money;
import kreds.text.Plural;
import kreds.web.form.Choices;
import kreds.web.staff.StaffCommand;

/// Its people come into another network, and it does not come about itself.
record MergeWay(String from, String into) implements Way {
  /// Of who is still to be let in, and stands in no line.
  private static final String PENDING = "pending";

  @Override
  public String network() {
    return from;
  }

  @Override
  public StaffCommand command() {
    return StaffCommand.MERGE_NETWORKS;
  }

  @Override
  public Map<String, String> fields() {
    return Map.of("from", from, "into", into);
  }

  @Override
  public Outcome<Situation> read(Rosters rosters) {
    return Deciding.current(rosters, from)
        .then(roster ->
            Deciding.current(rosters, into)
                .map(other -> new Situation(roster, Optional.of(other))));
  }

  @Override
  public boolean stands(Situation situation) {
    return Merging.stands(situation.roster(), taking(situation));
  }

  @Override
  public boolean ends() {
    return true;
  }

  @Override
  public Outcome<DecisionPlan> decided(
      Situation situation, RosterChange change, LocalDate today, Moment at) {
    var applications = new Applications(at.ids());
    var other = taking(situation);
    return new Merging(
            situation.roster(), other, address -> applications.idOf(other.run().id(), address))
        .at(at.now())
        .then(merged -> planned(situation, merged, change, at));
  }

  private Outcome<DecisionPlan> planned(
      Situation situation, Merging.Merged merged, RosterChange change, Moment at) {
    var other = taking(situation);
    var writes = new ArrayList<Write>();
    writes.addAll(change.of(situation.roster(), merged.from(), at).writes());
    var there = at.about(Subject.network(other.network().id()));
    for (var write : change.of(other, merged.into(), there).writes()) {
      writes.add(afterTheLetter(write, merged.arrivals()));
    }
    return writes.size() + LETTER > Changes.MOST_ROWS
        ? Outcome.refused(tooMany(merged.arrivals().size()))
        : Outcome.done(
            new DecisionPlan(
                writes,
                places(situation.roster(), merged),
                PricesJson.of(other, merged.into().after()),
                OtherMailings.NONE));
  }

  /// Whoever comes over reads of the other network in the letter of the decision first: what else
  /// goes to them of it waits until that is out.
  private static Write afterTheLetter(Write write, List<Merging.Arrival> arrivals) {
    return write instanceof Write.LetterAdded(var letter) && isToOneOf(arrivals, letter)
        ? new Write.LetterAdded(
            Delivery.at(
                letter.key(),
                letter.letter(),
                letter.mailing(),
                letter.createdAt(),
                letter.createdAt().plus(UNTIL_IT_IS_OUT),
                letter.notAfter()))
        : write;
  }

  private static boolean isToOneOf(List<Merging.Arrival> arrivals, Delivery letter) {
    for (var arrival : arrivals) {
      if (arrival.before().person().address().equals(letter.letter().to().address())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Map<String, String> facts(Situation situation, Dates dates) {
    var other = taking(situation).network();
    return Map.of("other", other.description().in(dates.language()).title(), "into", other.id());
  }

  @Override
  public String meaning(Situation situation, DecisionPlan plan) {
    var parts = new ArrayList<String>();
    add(parts, plan, "confirmed", "has a place there", "have a place there");
    add(parts, plan, "offered", "has an offer", "have an offer");
    add(parts, plan, "waiting", "waits", "wait");
    var isPending = add(parts, plan, PENDING, "is still to be let in", "are still to be let in");
    add(parts, plan, "unconfirmed", "is still to confirm", "are still to confirm");
    return "They come into "
        + into
        + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
        + ". "
        + (isPending ? "Nobody is let in by it: today lists whom staff are still to let in. " : "")
        + from
        + " does not come about itself; its candidates stay on its list."
        + price(plan.price(), taking(situation).run().budget().paysAlike())
        + " It cannot be taken back.";
  }

  /// Whether there is anybody of whom it is said.
  private static boolean add(
      List<String> parts, DecisionPlan plan, String state, String one, String many) {
    var count = plan.places().stream().filter(place -> place.after().equals(state)).count();
    return count > 0 && parts.add(Plural.of(count, one, many));
  }

  /// What each pays there, or the first of a member company where not all pay the same.
  private static String price(PricesJson price, boolean isAlike) {
    return price
        .after()
        .map(after ->
            (isAlike
                    ? " Each there would pay about "
                    : " The first of a member company there would pay about ")
                + Money.kroner(Language.EN, after)
                + price
                    .now()
                    .filter(now -> !now.equals(after))
                    .map(now -> " in place of " + Money.kroner(Language.EN, now))
                    .orElse("")
                + (isAlike ? "." : "; what others pay follows from it."))
        .orElse("");
  }

  /// The release of the letter, and its line.
  private static final int LETTER = 2;

  /// A mailing starts within minutes.
  private static final Duration UNTIL_IT_IS_OUT = Duration.ofMinutes(10);

  private static Roster taking(Situation situation) {
    return situation.into().orElseThrow();
  }

  private static Refusal tooMany(int people) {
    return Refusal.invalid(
        "too-many-to-merge",
        "It would bring over "
            + people
            + " people in one step; at most "
            + Merging.most(Changes.MOST_ROWS)
            + " fit. Merge the smaller network into the larger one, or take off first who does not"
            + " come along.");
  }

  /// As each stands once it is done: the line there moves in the same step.
  private static List<DecisionJson.PlaceJson> places(Roster from, Merging.Merged merged) {
    var into = merged.into().after();
    var places = new ArrayList<DecisionJson.PlaceJson>();
    for (var arrival : merged.arrivals()) {
      var person = arrival.before().person();
      var after = into.find(arrival.after().id()).orElse(arrival.after());
      places.add(
          new DecisionJson.PlaceJson(
              after.id(),
              person.name(),
              person.company().name(),
              state(from, arrival.before()),
              state(into, after),
              why(after)));
    }
    return places;
  }

  private static String state(Roster roster, Enrollment enrollment) {
    return enrollment instanceof Enrollment.Waiting waiting
            && WaitingLine.toAdmit(roster).contains(waiting)
        ? PENDING
        : enrollment.state();
  }

  private static Optional<String> why(Enrollment enrollment) {
    return enrollment instanceof Enrollment.Waiting waiting
        ? Optional.of(Choices.written(waiting.why()))
        : Optional.empty();
  }
}
