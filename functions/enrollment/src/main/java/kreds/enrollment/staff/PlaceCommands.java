package kreds.enrollment.staff;

import java.time.ZoneId;
import java.util.Map;
import kreds.change.Order;
import kreds.commit.Stands;
import kreds.contact.Contacts;
import kreds.outcome.Outcome;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.WaitingLine;
import kreds.text.Language;
import kreds.web.api.AnswerJson;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can ask and order about the places of a network's present run.
public record PlaceCommands(
    Rosters rosters,
    DecidingAboutAPlace deciding,
    SteeringANetwork steering,
    Contacts contacts,
    ZoneId zone,
    Language language) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.WHY_NOT,
            "Says why nobody of the waiting list moves up, and which offers wait for an answer",
            PlaceInput.WhyNot.INPUT,
            (input, _) -> whyNot(input))
        .add(
            StaffCommand.PROMOTE_ENROLLMENT,
            "Puts somebody who waits first in the line; the next place that is free is theirs",
            PlaceInput.OfPerson.INPUT,
            (input, order) -> promoted(input, deciding.promote(input, order)))
        .add(
            StaffCommand.REMOVE_ENROLLMENT,
            "Takes somebody off; they are told whom to ask, and what becomes free is offered on",
            PlaceInput.OfPerson.INPUT,
            (input, order) -> decided(input, deciding.remove(input, order)))
        .add(
            StaffCommand.ADMIT_ENROLLMENT,
            "Lets somebody in who waits for that, or come again whom staff had taken off",
            PlaceInput.OfPerson.LET_IN,
            (input, order) -> decided(input, deciding.admit(input, order)))
        .add(
            StaffCommand.REJECT_ENROLLMENT,
            "Does not let somebody in who waits for that; they get a kind letter without the reason",
            PlaceInput.OfPerson.INPUT,
            (input, order) -> decided(input, deciding.reject(input, order)))
        .add(
            StaffCommand.SET_SEAT_RULES,
            "Sets how places are given: how many one company may hold, which companies may not be"
                + " together, for how many working hours an offer holds one, whether enrolment is"
                + " open, and who lets people in",
            SeatRulesInput.INPUT,
            this::setRules);
  }

  private StaffAnswer whyNot(PlaceInput.WhyNot input) {
    return rosters.present(input.network()).fold(PlaceCommands::told, StaffAnswer::refused);
  }

  private static StaffAnswer told(Roster roster) {
    var id = Map.of("network", roster.network().id());
    var never = new NeverTogether(roster);
    var shown = StaffAnswer.done(Sentences.ofSeats(roster) + never.said(), WhyNotJson.of(roster));
    var answer =
        NextForNetwork.opening(never.led(new ToAdmit(roster).led(shown)), roster.run())
            .next(StaffCommand.SHOW_NETWORK, id);
    return !WaitingLine.of(roster).isEmpty()
        ? answer.toFill(StaffCommand.PROMOTE_ENROLLMENT, id, "email", "reason")
        : answer;
  }

  private StaffAnswer decided(
      PlaceInput.OfPerson whom, Outcome<Stands<DecidingAboutAPlace.Place>> outcome) {
    return outcome.fold(
        stands -> answer(stands, stands.said(sentence(stands.now()))),
        no -> TakenOff.refused(no, whom.named()));
  }

  /// Who has a place or an offer needs no better place in the line, and has not stood first in it.
  private StaffAnswer promoted(
      PlaceInput.OfPerson whom, Outcome<Stands<DecidingAboutAPlace.Place>> outcome) {
    return outcome.fold(
        stands -> {
          var sentence = sentence(stands.now());
          var has = has(stands.now().enrollment());
          return answer(
              stands,
              stands.already() && !has.isEmpty()
                  ? "Nothing is changed: this person has " + has + ". " + sentence
                  : stands.said(sentence));
        },
        no -> TakenOff.refused(no, whom.named()));
  }

  private String has(Enrollment enrollment) {
    return switch (enrollment) {
      case Enrollment.Confirmed _ -> "a place";
      case Enrollment.Offered(var _, var until) ->
          "an offer until " + AnswerJson.onTheWall(until, zone);
      case Enrollment.Waiting _,
          Enrollment.Unconfirmed _,
          Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Transferred _ ->
          "";
    };
  }

  private StaffAnswer answer(Stands<DecidingAboutAPlace.Place> stands, String said) {
    var roster = stands.now().roster();
    var enrollment = stands.now().enrollment();
    var id = Map.of("network", roster.network().id());
    var made = OffersMade.of(stands.now().offered(), contacts, zone);
    return made.led(
            StaffAnswer.done(
                made.after(said),
                new EnrolledPersonJson.OneJson(
                    EnrolledPersonJson.of(roster, enrollment, language))))
        .next(StaffCommand.WHY_NOT, id)
        .next(StaffCommand.SHOW_NETWORK, id);
  }

  private static String sentence(DecidingAboutAPlace.Place now) {
    var roster = now.roster();
    var place = roster.placeInLine(now.enrollment().id());
    var stands =
        Sentences.of(roster, now.enrollment())
            + (place > 0 ? ", number " + place + " in the line. " : ". ");
    return stands + Sentences.ofSeats(roster) + now.of().said();
  }

  private StaffAnswer setRules(SeatRulesInput input, Order order) {
    return steering.rule(input, order).fold(this::ruled, StaffAnswer::refused);
  }

  private StaffAnswer ruled(Stands<SteeringANetwork.Steered> stands) {
    var roster = stands.now().roster();
    var answer = new SeatRulesAnswer(roster);
    var made = OffersMade.of(stands.now().offered(), contacts, zone);
    var done = StaffAnswer.done(made.after(stands.said(answer.said())), answer.json());
    return made.led(new ToAdmit(roster).led(done))
        .next(StaffCommand.WHY_NOT, Map.of("network", roster.network().id()));
  }
}
