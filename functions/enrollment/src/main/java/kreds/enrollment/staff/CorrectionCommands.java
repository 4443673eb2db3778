package kreds.enrollment.staff;

import java.time.ZoneId;
import java.util.Map;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.commit.Stands;
import kreds.contact.Contacts;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.run.SeatRefusals;
import kreds.text.Language;
import kreds.web.staff.Commands;
import kreds.web.staff.MailTo;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order when something is wrong about somebody who is enrolled.
public record CorrectionCommands(
    CorrectingAnEnrollment correcting, Contacts contacts, ZoneId zone, Language language) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands.add(
        StaffCommand.CORRECT_ENROLLMENT,
        "Corrects somebody's name, company, position or address; the place stays theirs",
        CorrectionOrder.INPUT,
        this::correct);
  }

  private StaffAnswer correct(CorrectionOrder input, Order order) {
    return correcting.correct(input, order).fold(this::stands, no -> refused(input, no));
  }

  /// Who has that address, or had it, is shown.
  private static StaffAnswer refused(CorrectionOrder input, Refusal no) {
    var isOfAddress =
        no.code().equals(SeatRefusals.ADDRESS_USED)
            || no.code().equals(SeatRefusals.ADDRESS_ENROLLED);
    var refused = new StaffAnswer.Refused(Problem.of(no));
    return isOfAddress && input.newEmail().isPresent()
        ? refused.next(
            StaffCommand.SHOW_ENROLLMENT,
            Map.of("network", input.network(), "email", input.newEmail().get().value()))
        : refused;
  }

  private StaffAnswer stands(Stands<CorrectingAnEnrollment.Corrected> stands) {
    var corrected = stands.now();
    var roster = corrected.roster();
    var enrollment = corrected.enrollment();
    var made = OffersMade.of(corrected.offered(), contacts, zone);
    var to = MailTo.of(enrollment.person().address(), contacts);
    var said = "It is corrected; the enrolment is " + enrollment.state() + ".";
    var mail = corrected.isMoved() ? " " + to.said("", written(enrollment, stands.already())) : "";
    var done =
        StaffAnswer.done(
            made.after(stands.said(said + mail + corrected.of().said())),
            new EnrolledPersonJson.OneJson(EnrolledPersonJson.of(roster, enrollment, language)));
    var network = roster.network().id();
    return made.led(corrected.isMoved() ? to.led(done) : done)
        .next(
            StaffCommand.SHOW_ENROLLMENT,
            Map.of(
                "network", network,
                "run", roster.run().id().number(),
                "enrollment", enrollment.id()))
        .next(StaffCommand.SHOW_NETWORK, Map.of("network", network));
  }

  private static String written(Enrollment enrollment, boolean already) {
    if (enrollment instanceof Enrollment.Unconfirmed) {
      return "The new address is asked for the click; the old one hears nothing.";
    }
    return already
        ? "Both addresses have been written to."
        : "Both addresses are written to, and the meetings follow the new one.";
  }
}
