package kreds.enrollment.invitation;

import java.util.Map;
import java.util.Optional;
import kreds.contact.Consent;
import kreds.enrollment.catalogue.NetworkView;
import kreds.enrollment.seat.OwnRun;
import kreds.enrollment.seat.PersonView;
import kreds.link.LinkSubject;
import kreds.network.Basis;
import kreds.network.CandidateSource;
import kreds.network.CandidateState;
import kreds.web.Visit;

/// What an invitation's page shows of the person: how they stand, and what can be done from there.
///
/// @param person as on the own page; empty for who is not on the roster
/// @param mine the own page; blank where it would not help
/// @param isVoid whether what was said of an interest was not confirmed in time
public record InvitationView(
    Invitation invitation,
    NetworkView network,
    Optional<PersonView> person,
    String mine,
    boolean isVoid) {

  static InvitationView of(Visit visit, Invitation invitation) {
    var network = new NetworkView(visit, invitation.network());
    var person =
        invitation
            .status()
            .map(status -> PersonView.of(status, OwnRun.NOTHING, "", "", visit.now()));
    return new InvitationView(
        invitation, network, person, mine(visit, invitation), isVoid(visit, invitation));
  }

  private static boolean isVoid(Visit visit, Invitation invitation) {
    return invitation.standing().equals("asked")
        && invitation.interest().filter(said -> said.isVoid(visit.now())).isPresent();
  }

  /// Whom it greets, and who does.
  public String greeting(Visit visit) {
    var candidate = invitation.candidate();
    var isOwnWord =
        candidate.origin().source() == CandidateSource.INTEREST
            && candidate.state() == CandidateState.NAMED;
    if (isOwnWord) {
      return visit.text("person.greeting", "name", invitation.person().name());
    }
    return visit.text(
        "invitation.greeting",
        Map.of("name", invitation.person().name(), "association", visit.association()));
  }

  /// Whether there is something to say of how the person stands.
  public boolean isKnown() {
    return !standing().equals("open") || network.isAhead();
  }

  /// How the person stands, in a sentence.
  public String title(Visit visit) {
    return switch (standing()) {
      case "open" -> visit.text("network.ahead", "date", network.opens());
      case "declined", "unconfirmed", "asked", "interested", "void" ->
          visit.text("invitation." + standing() + ".title");
      default -> PersonView.title(visit, invitation.status().orElseThrow());
    };
  }

  /// What that means, and what can be done.
  public String text(Visit visit) {
    return visit.text(
        textKey(),
        Map.of(
            "date", network.opens(),
            "association", visit.association(),
            "name", person.map(each -> each.handOver().successor()).orElse("")));
  }

  /// What the person has agreed to, and when; blank where they have not.
  public String consent(Visit visit) {
    var origin = invitation.candidate().origin();
    return origin.basis() == Basis.CONSENT
        ? visit.text(
            "invitation.consent",
            Map.of(
                "date", visit.dates().day(invitation.consentedAt()),
                "how", how(visit, origin.evidence())))
        : "";
  }

  /// How it was given, in the reader's language; staff's own words stay as they are.
  private static String how(Visit visit, String evidence) {
    return visit.text(
        "consent." + Consent.wayOf(evidence).word(),
        Map.of("version", Consent.versionOf(evidence), "words", evidence));
  }

  /// Whether the click is still to come that says it was them.
  public boolean mayConfirm() {
    return standing().equals("asked");
  }

  /// Whether the form is where they can say that they are interested.
  public boolean maySayInterest() {
    return network.isAhead()
        && switch (standing()) {
          case "open", "declined", "void" -> true;
          default -> false;
        };
  }

  private String textKey() {
    return switch (standing()) {
      case "open", "asked", "interested", "void" -> "invitation." + standing() + ".text";
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
    return standing().equals("interested")
        ? "good"
        : standing().equals("declined") ? "" : person.map(PersonView::tone).orElse("");
  }

  /// Whether only the secretariat can help from here.
  public boolean asksStaff() {
    return switch (standing()) {
      case "removed", "transferred", "moved", "moved-over" -> true;
      default -> false;
    };
  }

  /// Whether the half that says yes is shown.
  public boolean mayAccept() {
    return invitation.mayAccept() && network.isOpen();
  }

  /// Whether the half that says no is shown.
  public boolean mayDecline() {
    return invitation.mayDecline() && !network.isOver();
  }

  /// Whether it is to be said that nobody can enrol just now.
  public boolean isClosed() {
    return !network.isOpen() && !network.isAhead() && standing().equals("open");
  }

  private String standing() {
    return isVoid ? "void" : invitation.standing();
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
