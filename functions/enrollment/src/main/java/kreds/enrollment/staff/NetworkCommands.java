package kreds.enrollment.staff;

import java.time.ZoneId;
import java.util.Map;
import kreds.change.Order;
import kreds.commit.Stands;
import kreds.contact.Contacts;
import kreds.outcome.Outcome;
import kreds.web.staff.Commands;
import kreds.web.staff.MailTo;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can ask and order about networks that recruit or run.
public record NetworkCommands(
    NetworkQueries queries,
    SteeringANetwork steering,
    SendingALink sending,
    Contacts contacts,
    ZoneId zone) {

  /// With these commands.
  public Commands add(Commands commands) {
    return orders(questions(commands));
  }

  private Commands questions(Commands commands) {
    return commands
        .add(
            StaffCommand.LIST_NETWORKS,
            "Lists the networks of the catalogue, with how many take part and wait",
            _ -> queries.list())
        .add(
            StaffCommand.SHOW_NETWORK,
            "Shows one network: who has a place, who waits and in which order, candidates, audit",
            NetworkInput.Show.INPUT,
            (input, _) -> queries.show(input))
        .add(
            StaffCommand.SHOW_ENROLLMENT,
            "Shows one person's enrolment and what happened to it",
            NetworkInput.ShowEnrollment.INPUT,
            (input, _) -> queries.enrollment(input));
  }

  private Commands orders(Commands commands) {
    return commands
        .add(
            StaffCommand.CHANGE_CAPACITY,
            "Changes how many a network needs and takes; nobody loses a place",
            NetworkInput.Resize.INPUT,
            this::resize)
        .add(
            StaffCommand.SET_DECISION_DATE,
            "Changes the day by which the minimum must be reached",
            NetworkInput.Decide.INPUT,
            this::decideOn)
        .add(
            StaffCommand.SET_OPENING,
            "Changes the day on which a network opens for enrolment; today opens it at once",
            NetworkInput.Open.INPUT,
            this::openOn)
        .add(
            StaffCommand.OPEN_LIST,
            "Lets participants see each other's names; look at who joined first (show-network)",
            NetworkInput.OpenList.INPUT,
            this::openList)
        .add(
            StaffCommand.SEND_LINK,
            "Sends a person the link to their page again",
            NetworkInput.SendLink.INPUT,
            this::sendLink);
  }

  private StaffAnswer resize(NetworkInput.Resize input, Order order) {
    return changed(steering.resize(input.network(), input.minimum(), input.maximum(), order));
  }

  private StaffAnswer decideOn(NetworkInput.Decide input, Order order) {
    return changed(steering.decideOn(input.network(), input.date(), order));
  }

  private StaffAnswer openOn(NetworkInput.Open input, Order order) {
    return changed(steering.openOn(input.network(), input.date(), order));
  }

  private StaffAnswer openList(NetworkInput.OpenList input, Order order) {
    return changed(steering.openList(input.network(), order));
  }

  private StaffAnswer sendLink(NetworkInput.SendLink input, Order order) {
    return sending
        .send(input.network(), input.run(), input.email(), order)
        .fold(
            this::sent,
            no ->
                TakenOff.refused(
                    no, Map.of("network", input.network(), "email", input.email().value())));
  }

  private StaffAnswer sent(Stands<MeantEnrollment> stands) {
    var enrollment = stands.now().now();
    var ordered = enrollment.who().letters().ordered().filter(_ -> stands.already());
    var run = enrollment.who().run();
    var to = MailTo.of(enrollment.person().address(), contacts);
    var said =
        to.said("", MailTo.link(ordered, zone))
            + " The enrolment is "
            + enrollment.state()
            + "."
            + stands.now().said();
    return to.led(StaffAnswer.done(said, new LinkSentJson(enrollment.id(), enrollment.state())))
        .next(
            StaffCommand.SHOW_ENROLLMENT,
            Map.of("network", run.network(), "run", run.number(), "enrollment", enrollment.id()));
  }

  private StaffAnswer changed(Outcome<Stands<SteeringANetwork.Steered>> outcome) {
    return outcome.fold(this::told, StaffAnswer::refused);
  }

  private StaffAnswer told(Stands<SteeringANetwork.Steered> stands) {
    var network = stands.now().network();
    var made = OffersMade.of(stands.now().offered(), contacts, zone);
    return made.led(
            StaffAnswer.done(
                made.after(stands.said(Sentences.of(stands.now().roster()))),
                new RunJson.OneJson(RunJson.of(network, queries.language()))))
        .next(StaffCommand.SHOW_NETWORK, Map.of("network", network.id()));
  }
}
