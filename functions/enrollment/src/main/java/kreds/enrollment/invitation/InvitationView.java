package kreds.enrollment.invitation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.enrollment.catalogue.NetworkView;
import kreds.enrollment.seat.PersonView;
import kreds.link.LinkSubject;
import kreds.web.Visit;

/// What an invitation's page shows of the person: how they stand, and what can be done from there.
///
/// @param person as on the own page; empty for who is not on the roster
/// @param mine the own page; blank where it would not help
public record InvitationView(
    Invitation invitation, NetworkView network, Optional<PersonView> person, String mine) {

  static InvitationView of(Visit visit, Invitation invitation) {
    var network = new NetworkView(visit, invitation.network());
    var person = invitation.status().map(status -> PersonView.of(status, List.of(), ""));
    return new InvitationView(invitation, network, person, mine(visit, invitation));
  }

  /// Whom it greets, and who does.
  public String greeting(Visit visit) {
    return visit.text(
        "invitation.greeting",
        Map.of("name", invitation.person().name(), "association", visit.association()));
  }

  /// Whether there is something to say of how the person stands.
  public boolean isKnown() {
    return !standing().equals("open");
  }

  /// How the person stands, in a sentence.
  public String title(Visit visit) {
    return switch (standing()) {
      case "declined", "unconfirmed" -> visit.text("invitation." + standing() + ".title");
      default -> PersonView.title(visit, invitation.status().orElseThrow());
    };
  }

  /// What that means, and what can be done.
  public String text(Visit visit) {
    return visit.text(textKey());
  }

  private String textKey() {
    return switch (standing()) {
      case "declined" ->
          network.isOpen() ? "invitation.declined.text" : "invitation.declined.closed";
      case "unconfirmed" ->
          network.isOpen() ? "invitation.unconfirmed.text" : "invitation.unconfirmed.closed";
      case "confirmed" -> "invitation.accepted.text";
      case "lapsed", "missed", "left" ->
          network.isOpen() ? "invitation.again" + queue() : person.orElseThrow().sentence(network);
      default -> person.orElseThrow().sentence(network);
    };
  }

  private String queue() {
    return network.hasQueue() ? ".behind" : "";
  }

  /// Until when an offer holds; blank for who has none.
  public String deadline(Visit visit) {
    return standing().equals("offered") ? person.orElseThrow().deadline(visit) : "";
  }

  /// How the notice looks.
  public String tone() {
    return standing().equals("declined") ? "" : person.map(PersonView::tone).orElse("");
  }

  /// Whether only the secretariat can help from here.
  public boolean asksStaff() {
    return standing().equals("removed") || standing().equals("transferred");
  }

  /// Whether the half that says yes is shown.
  public boolean mayAccept() {
    return invitation.mayAccept() && network.isOpen();
  }

  /// Whether the half that says no is shown.
  public boolean mayDecline() {
    return invitation.mayDecline();
  }

  /// Whether it is to be said that nobody can enrol just now.
  public boolean isClosed() {
    return !network.isOpen() && standing().equals("open");
  }

  private String standing() {
    return invitation.standing();
  }

  /// Who has a place, waits or has an offer acts there; who has left reads there what was.
  private static String mine(Visit visit, Invitation invitation) {
    return invitation
        .own()
        .filter(_ -> invitation.takesPart())
        .map(enrollment ->
            visit.link(new LinkSubject.OfEnrollment(enrollment.who().run(), enrollment.id())))
        .orElse("");
  }
}
