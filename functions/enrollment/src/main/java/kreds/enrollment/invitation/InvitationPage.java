package kreds.enrollment.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import kreds.enrollment.catalogue.NetworkGonePage;
import kreds.enrollment.catalogue.NetworkJson;
import kreds.enrollment.catalogue.NetworkView;
import kreds.enrollment.pages.JteinvitationGenerated;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;

/// A candidate's invitation: what it is, and the two answers.
public final class InvitationPage {
  private final Invitations invitations;
  private final AcceptingAnInvitation accepting;
  private final DecliningAnInvitation declining;

  public InvitationPage(
      Invitations invitations, AcceptingAnInvitation accepting, DecliningAnInvitation declining) {
    this.invitations = invitations;
    this.accepting = accepting;
    this.declining = declining;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .link("GET /candidates/{token}", LinkSubject.OfCandidate.class, this::show)
        .linkPost(
            "POST /candidates/{token}",
            LinkSubject.OfCandidate.class,
            AnswerInput::read,
            this::answer,
            this::showAgain);
  }

  private Reply show(Visit visit, LinkSubject.OfCandidate about) {
    return Reply.of(
        invitations.of(about), invitation -> page(visit, invitation, prefilled(visit, invitation)));
  }

  private Reply answer(Visit visit, LinkSubject.OfCandidate about, AnswerInput form) {
    var back = LinkPurpose.CANDIDATE.path() + visit.path("token");
    if (form.accepts()) {
      return Reply.of(
          accepting.accept(about, form.arrived(visit.arrivedAt())),
          status -> Reply.seeOther(back, 200, status.written()));
    }
    return Reply.of(
        declining.decline(about, form.reason(), form.later()),
        candidate -> Reply.seeOther(back, 200, declined(about.network())));
  }

  private Reply.Page showAgain(Visit visit, LinkSubject.OfCandidate about, Form form) {
    return invitations
        .of(about)
        .fold(invitation -> page(visit, invitation, form), _ -> NetworkGonePage.of(visit));
  }

  private static Form prefilled(Visit visit, Invitation invitation) {
    var person = invitation.candidate().person();
    return visit.form(Map.of("name", person.name(), "company", person.company().name()));
  }

  private static Reply.Page page(Visit visit, Invitation invitation, Form form) {
    var view = new NetworkView(visit, invitation.network());
    var mine =
        invitation
            .status()
            .map(status ->
                visit.link(
                    new LinkSubject.OfEnrollment(
                        status.enrollment().who().run(), status.enrollment().id())))
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
    data.put("company", invitation.candidate().person().company().name());
    data.put("network", NetworkJson.whole(visit, invitation.network()));
    invitation.status().ifPresent(status -> data.put("enrollment", status.written()));
    return data;
  }
}
