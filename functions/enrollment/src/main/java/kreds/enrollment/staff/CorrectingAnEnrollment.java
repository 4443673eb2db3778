package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Stands;
import kreds.enrollment.seat.Applications;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.SeatHappening;

/// Staff put right what is wrong about somebody, their address too. A new address is another
/// enrollment with everything that the old one had ([Roster#corrected]).
public record CorrectingAnEnrollment(
    Rosters rosters, Applications applications, RosterChange change, Changing changing) {
  /// How somebody stands after it.
  ///
  /// @param of whom it is about
  /// @param isMoved whether it is another address than the one that was named, or that they had
  /// @param offered who has been offered a place by it
  record Corrected(
      Roster roster,
      Enrollment enrollment,
      MeantEnrollment of,
      boolean isMoved,
      List<Enrollment.Offered> offered) {}

  /// Corrects it; twice is fine.
  Outcome<Stands<Corrected>> correct(CorrectionOrder input, Order order) {
    return changing.on(
        order.about(Subject.network(input.network())),
        () -> rosters.present(input.network()),
        (roster, at) ->
            MeantEnrollment.known(roster, input.enrollment(), input.email(), at.ids())
                .then(meant ->
                    decided(roster, meant.now(), input, at.now())
                        .map(decision ->
                            Stands.after(
                                change.of(roster, decision, at),
                                after -> shown(after, meant, input, decision)))));
  }

  private Outcome<Decision<Roster, SeatHappening>> decided(
      Roster roster, Enrollment known, CorrectionOrder input, Instant now) {
    return roster.corrected(
        known.id(), input.said(), input.newEmail().map(to -> at(known, to, now)), now);
  }

  private Applicant at(Enrollment known, EmailAddress address, Instant now) {
    var who = known.person();
    var person = new Person(who.name(), who.company(), address, who.language());
    return applications.applicant(known.who().run(), person, known.who().role(), now);
  }

  private Corrected shown(
      Roster after,
      MeantEnrollment meant,
      CorrectionOrder input,
      Decision<Roster, SeatHappening> decision) {
    var id =
        input
            .newEmail()
            .map(address -> applications.idOf(after.run().id(), address))
            .orElse(meant.now().id());
    return new Corrected(
        after,
        after.find(id).orElse(meant.now()),
        meant.isFormer() ? meant.in(after) : meant,
        input.newEmail().isPresent()
            && !(id.equals(meant.named().id()) && id.equals(meant.now().id())),
        SeatHappening.offered(decision.happenings()));
  }
}
