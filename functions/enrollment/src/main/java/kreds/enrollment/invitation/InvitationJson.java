package kreds.enrollment.invitation;

import java.util.Optional;
import kreds.enrollment.catalogue.NetworkJson;
import kreds.enrollment.seat.StandingJson;
import kreds.network.CandidateState;
import kreds.web.Visit;

/// A candidate's invitation as programs read it.
record InvitationJson(
    CandidateState state,
    String name,
    String company,
    NetworkJson network,
    Optional<StandingJson> enrollment) {

  static InvitationJson of(Visit visit, Invitation invitation) {
    var person = invitation.candidate().person();
    return new InvitationJson(
        invitation.candidate().state(),
        person.name(),
        person.company().name(),
        NetworkJson.of(visit, invitation.network()),
        invitation.status().map(status -> StandingJson.of(status, visit.now())));
  }
}
