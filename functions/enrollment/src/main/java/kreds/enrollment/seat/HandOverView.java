package kreds.enrollment.seat;

import java.time.Instant;
import java.util.Optional;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.HandOver;
import kreds.run.HandingOver;
import kreds.web.Visit;

/// What a person's page shows of a place that is handed over. The giver reads the address alone,
/// which the giver has typed: what else stands about a colleague is not the giver's to know.
///
/// @param mayAsk whether there is a place that can be handed over
/// @param colleague the address of who is asked; blank for nobody
/// @param giver who asks the reader; empty for nobody
/// @param successor the name of the colleague who has taken the place over; blank for nobody, or
///   who is forgotten
/// @param isAskingDates whether the group is asked for a date just now
/// @param until when the request is over
/// @param isOver whether the reader was only asked, and it is over
public record HandOverView(
    boolean mayAsk,
    String colleague,
    Optional<Person> giver,
    String successor,
    boolean isAskingDates,
    Optional<Instant> until,
    boolean isOver) {

  static HandOverView of(EnrollmentStatus status, Instant now) {
    var roster = status.roster();
    var own = status.enrollment();
    var isOpen = HandingOver.isOpen(roster);
    var giver = HandingOver.giver(roster, own, now).filter(_ -> isOpen);
    var colleague = HandingOver.colleague(roster, own, now);
    var request =
        own instanceof Enrollment.Confirmed place && colleague.isPresent()
            ? place.handOver()
            : giver.flatMap(Enrollment.Confirmed::handOver);
    return new HandOverView(
        own instanceof Enrollment.Confirmed && isOpen,
        colleague.map(each -> each.person().address().value()).orElse(""),
        giver.map(Enrollment::person),
        successor(status),
        roster.run().isAsking(now),
        request.map(HandOver::until),
        giver.isEmpty() && wasOnlyAsked(own));
  }

  private static String successor(EnrollmentStatus status) {
    return status.enrollment() instanceof Enrollment.Transferred gone && !gone.moved()
        ? status
            .roster()
            .find(gone.to())
            .map(Enrollment::person)
            .filter(person -> !person.isForgotten())
            .map(Person::name)
            .orElse("")
        : "";
  }

  private static boolean wasOnlyAsked(Enrollment own) {
    return switch (own) {
      case Enrollment.Unconfirmed form -> form.isOfHandOver();
      case Enrollment.Lapsed lapsed -> lapsed.inPlaceOf().isPresent();
      case Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _,
          Enrollment.Left _,
          Enrollment.Transferred _ ->
          false;
    };
  }

  /// Whether somebody is asked to take it over.
  public boolean asksColleague() {
    return !colleague.isEmpty();
  }

  /// Whether the reader is asked to take over a place.
  public boolean isAsked() {
    return giver.isPresent();
  }

  /// Until when, in words.
  public String deadline(Visit visit) {
    return visit.text(
        isAsked() ? "person.asked.until" : "person.asks.until",
        "moment",
        visit.dates().moment(until.orElseThrow()));
  }
}
