package kreds.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kreds.network.PriceEstimate;
import kreds.text.Language;
import kreds.text.Money;

/// What each of a run has in the one that takes its people in, as facts for the letter that tells
/// of it (E15): a place, an offer, a number in the line and why, or who is still to let them in;
/// what it costs where that is another price; and whether an answer is missing there. It is the
/// same before the decision, when staff read the draft, and after it.
///
/// @param from whose people are told
/// @param into as it is once they are in it
public record ComingOver(Roster from, Roster into) {

  /// As it stands, or as it would if it were decided now.
  public static ComingOver of(Roster from, Roster into, Instant now) {
    return new Merging(from, into, address -> idOf(into, address.value()))
        .at(now)
        .fold(
            merged -> new ComingOver(merged.from().after(), merged.into().after()),
            _ -> new ComingOver(from, into));
  }

  private static String idOf(Roster roster, String address) {
    for (var enrollment : roster.enrollments()) {
      if (enrollment.person().address().value().equals(address)) {
        return enrollment.id();
      }
    }
    return "e-of-" + address;
  }

  /// The facts for one of them.
  ///
  /// @param id of the enrollment in the run that they come from
  public Map<String, String> factsFor(String id, Language language) {
    var facts = new HashMap<>(cost(language));
    facts.put("awaits", "none");
    facts.putAll(there(id).map(this::stands).orElse(Map.of("outcome", "gone")));
    return Map.copyOf(facts);
  }

  private Optional<Enrollment> there(String id) {
    return from.find(id)
        .flatMap(each ->
            each instanceof Enrollment.Transferred gone ? into.find(gone.to()) : Optional.empty());
  }

  private Map<String, String> stands(Enrollment there) {
    return switch (there) {
      case Enrollment.Confirmed _ -> Map.of("outcome", "confirmed", "awaits", asks(there));
      case Enrollment.Offered(var _, var until) ->
          Map.of("outcome", "offered", "offerUntil", until.toString(), "awaits", asks(there));
      case Enrollment.Waiting waiting when Admitting.isPending(into, waiting) -> pending(waiting);
      case Enrollment.Waiting waiting ->
          Map.of(
              "outcome", "waiting",
              "why", waiting.why().word(),
              "place", Integer.toString(into.placeInLine(waiting.id())),
              "awaits", asks(there));
      case Enrollment.Left left when left.isRemoved() -> Map.of("outcome", "removed");
      case Enrollment.Unconfirmed _,
          Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Transferred _ ->
          Map.of("outcome", "gone");
    };
  }

  /// Who is still to be let in there stands in no line, and reads who decides it.
  private Map<String, String> pending(Enrollment.Waiting there) {
    var facts = new HashMap<>(Map.of("outcome", "pending", "awaits", asks(there)));
    var group = AskingTheGroup.decidesBy(into, there);
    facts.put("decides", group.isPresent() ? "group" : "staff");
    group.ifPresent(by -> facts.put("decidesBy", by.toString()));
    return facts;
  }

  private String asks(Enrollment there) {
    return into.run().questions().awaitedOf(there.who().answers()).isEmpty() ? "none" : "some";
  }

  /// Only where it is another price than the one that they know; of a full group, as its page says
  /// it, what it costs then.
  private Map<String, String> cost(Language language) {
    var asked = into.run().budget().asked();
    if (asked.isPresent()) {
      var price = Money.asShort(language, asked.get().oere());
      return asked.equals(from.run().budget().asked()) && isPricedAlike()
          ? Map.of("cost", "same")
          : Map.of("cost", "asked", "price", price, "each", each());
    }
    var now = price(into);
    if (now.isEmpty() || (isPricedAlike() && onThePage(from).equals(onThePage(into)))) {
      return Map.of("cost", "same");
    }
    var full = Money.kroner(language, now.get().whenFull());
    var few = Money.kroner(language, now.get().atMinimum());
    var run = into.run();
    var isFlat = full.equals(few) || run.isTaken();
    return Map.of("cost", isFlat ? "flat" : "range", "price", full, "few", few, "each", each());
  }

  /// Of which they know who pays it, roughly.
  private static Optional<PriceEstimate> price(Roster roster) {
    var run = roster.run();
    return PriceEstimate.of(PlacePrice.of(roster, run.budget()), run.capacity())
        .map(PriceEstimate::roughly);
  }

  /// As both pages say it: of those who come nobody is left to reckon by where they come from.
  private static Optional<PriceEstimate> onThePage(Roster roster) {
    return roster.run().price().map(PriceEstimate::roughly);
  }

  /// Whether others than the first of a member company pay the same share in both.
  private boolean isPricedAlike() {
    var here = from.run().budget().terms().tariff();
    var there = into.run().budget().terms().tariff();
    return here.nonMemberPercent() == there.nonMemberPercent()
        && here.secondSeatPercent() == there.secondSeatPercent();
  }

  /// In a word, whose price that is.
  private String each() {
    return into.run().budget().paysAlike() ? "alike" : "mixed";
  }
}
