package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.run.Apart;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.WaitingLine;
import kreds.run.Why;
import kreds.web.api.Means;
import kreds.web.form.Choices;

/// Why nobody of the line moves up: who holds which seat for how long, and the rule that holds back
/// each who waits.
record WhyNotJson(
    String network,
    int maximum,
    int confirmed,
    List<OfferJson> offers,
    List<WaitingJson> waiting,
    @Means("Those of whom staff are still to decide whether they are let in.")
        List<ToAdmit.PendingJson> toAdmit,
    @Means("Colleagues who want all of their places or none, and never can have them.")
        List<NeverTogether.PartyJson> neverTogether) {

  /// Somebody who has been offered a seat.
  record OfferJson(String enrollment, String name, String email, Instant until) {}

  /// Somebody who waits.
  record WaitingJson(
      int place,
      String enrollment,
      String name,
      String company,
      String email,
      @Means("The rule that holds this one back; none means that the next round makes an offer.")
          Optional<String> why,
      @Means("The companies that keep this one out; nobody else reads their names.")
          List<String> notTogetherWith,
      @Means("The colleagues with whom this one wants to come together, or not at all.")
          List<String> togetherWith,
      @Means("Whether staff have put this one first.") boolean first) {}

  static WhyNotJson of(Roster roster) {
    return new WhyNotJson(
        roster.network().id(),
        roster.run().capacity().maximum(),
        roster.run().seats().confirmed(),
        offers(roster),
        waiting(roster),
        ToAdmit.json(roster),
        new NeverTogether(roster).json());
  }

  private static List<OfferJson> offers(Roster roster) {
    return roster.in(Enrollment.Offered.class).stream()
        .map(offered ->
            new OfferJson(
                offered.id(),
                offered.person().name(),
                offered.person().address().value(),
                offered.until()))
        .toList();
  }

  private static List<WaitingJson> waiting(Roster roster) {
    return WaitingLine.of(roster).stream()
        .map(waiting ->
            new WaitingJson(
                roster.placeInLine(waiting.id()),
                waiting.id(),
                waiting.person().name(),
                waiting.person().company().name(),
                waiting.person().address().value(),
                Why.against(roster, waiting).map(WhyNotJson::word),
                SeatRulesAnswer.names(Apart.with(roster, waiting)),
                together(roster, waiting),
                waiting.ahead().isPresent()))
        .toList();
  }

  private static List<String> together(Roster roster, Enrollment one) {
    return roster.boundWith(one).stream()
        .filter(other -> !other.id().equals(one.id()))
        .map(WhyNotJson::named)
        .toList();
  }

  /// Somebody by name, and how they stand.
  static String named(Enrollment one) {
    return one.person().name() + ", " + one.state();
  }

  private static String word(Why why) {
    return Choices.written(why);
  }
}
