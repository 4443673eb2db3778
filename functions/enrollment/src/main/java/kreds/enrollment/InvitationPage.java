package kreds.enrollment;

import java.util.LinkedHashMap;
import java.util.Map;
import kreds.basics.LinkPurpose;
import kreds.basics.Outcome;
import kreds.enrollment.pages.JteinvitationGenerated;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;

/// A candidate's invitation: what it is, and the two answers.
final class InvitationPage {
  private final Invitations invitations;
  private final AcceptingAnInvitation accepting;
  private final DecliningAnInvitation declining;

  InvitationPage(
      Invitations invitations, AcceptingAnInvitation accepting, DecliningAnInvitation declining) {
    this.invitations = invitations;
    this.accepting = accepting;
    this.declining = declining;
  }

  Routes on(Routes routes) {
    return routes
        .link("GET /candidates/{token}", LinkPurpose.CANDIDATE, this::show)
        .linkPost(
            "POST /candidates/{token}",
            LinkPurpose.CANDIDATE,
            AnswerInput::read,
            this::answer,
            this::showAgain);
  }

  private Reply show(Visit visit, String subject) {
    return Reply.of(
        invitation(subject), invitation -> page(visit, invitation, prefilled(visit, invitation)));
  }

  private Reply answer(Visit visit, String subject, AnswerInput form) {
    var about = Subject.of(subject);
    var back = LinkPurpose.CANDIDATE.path() + visit.path("token");
    if (form.accepts()) {
      return Reply.of(
          accepting.accept(about.network(), about.id(), form.arrived(visit.arrivedAt())),
          standing -> Reply.seeOther(back, 200, PersonPage.state(standing)));
    }
    return Reply.of(
        declining.decline(about.network(), about.id(), form.reason(), form.later()),
        candidate -> Reply.seeOther(back, 200, declined(about.network())));
  }

  private Reply.Page showAgain(Visit visit, String subject, Form form) {
    return switch (invitation(subject)) {
      case Outcome.Done<Invitation>(var invitation) -> page(visit, invitation, form);
      case Outcome.Refused<Invitation> refused -> NetworkPage.gone(visit);
    };
  }

  private Outcome<Invitation> invitation(String subject) {
    var about = Subject.of(subject);
    return invitations.of(about.network(), about.id());
  }

  private static Form prefilled(Visit visit, Invitation invitation) {
    var person = invitation.candidate().person();
    return visit.form(Map.of("name", person.name(), "company", person.company()));
  }

  private static Reply.Page page(Visit visit, Invitation invitation, Form form) {
    var view = new NetworkView(visit, invitation.network());
    var mine =
        invitation
            .standing()
            .map(standing ->
                visit.link(
                    LinkPurpose.ENROLLMENT, standing.network().id(), standing.enrollment().id()))
            .orElse("");
    return Reply.page(
        view.title(),
        out -> JteinvitationGenerated.render(out, null, visit, view, invitation, mine, form),
        data(visit, invitation));
  }

  private static Map<String, Object> declined(String network) {
    return new LinkedHashMap<>(Map.of("state", "declined", "network", network));
  }

  private static Map<String, Object> data(Visit visit, Invitation invitation) {
    var data = new LinkedHashMap<String, Object>();
    data.put("state", NetworkJson.lower(invitation.candidate().state()));
    data.put("name", invitation.candidate().person().name());
    data.put("company", invitation.candidate().person().company());
    data.put("network", NetworkJson.whole(visit, invitation.network()));
    invitation.standing().ifPresent(standing -> data.put("enrollment", PersonPage.state(standing)));
    return data;
  }
}
