package kreds.enrollment.invitation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kreds.enrollment.catalogue.NetworkGonePage;
import kreds.enrollment.interest.SayingInterest;
import kreds.enrollment.pages.JteinvitationGenerated;
import kreds.enrollment.question.OwnQuestions;
import kreds.enrollment.seat.StandingJson;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// A candidate's invitation: what it is, and the two answers.
public final class InvitationPage {
  private final Invitations invitations;
  private final AcceptingAnInvitation accepting;
  private final DecliningAnInvitation declining;
  private final SayingInterest saying;

  public InvitationPage(
      Invitations invitations,
      AcceptingAnInvitation accepting,
      DecliningAnInvitation declining,
      SayingInterest saying) {
    this.saying = saying;
    this.invitations = invitations;
    this.accepting = accepting;
    this.declining = declining;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .link(
            "GET /candidates/{token}",
            Operation.of(
                "invitation",
                "A candidate's invitation; changes nothing",
                InvitationJson.class,
                "The invitation."),
            LinkSubject.OfCandidate.LINK,
            this::show)
        .linkPost(
            "POST /candidates/{token}",
            Operation.of(
                    "answerInvitation",
                    "Accept, decline, or confirm an interest",
                    StandingJson.class,
                    "The state that the answer led to.")
                .details(
                    "The link proves the address: accepting gives a place, or a place in the queue,"
                        + " at once. Twice is fine, and the newest answer counts. Who has left, or whose"
                        + " form or offer ran out, may answer anew; who has a place or waits for one"
                        + " leaves by the page of the enrolment, and whom the secretariat has taken"
                        + " off asks there. `confirm`"
                        + " confirms that one is interested in a network that is still to open."),
            LinkSubject.OfCandidate.LINK,
            AnswerInput.INPUT,
            this::answer,
            this::showAgain);
  }

  private Reply show(Visit visit, LinkSubject.OfCandidate about) {
    return about
        .ofTrial()
        .<Reply>map(language -> NetworkGonePage.ofTrial(visit.readBy(language)))
        .orElseGet(() ->
            invitations
                .of(about)
                .fold(
                    invitation -> page(visit, invitation, prefilled(visit, invitation)),
                    no -> gone(visit, about, no)));
  }

  private Reply answer(Visit visit, LinkSubject.OfCandidate about, AnswerInput form) {
    var back = LinkPurpose.CANDIDATE.path() + visit.path("token");
    return switch (form.answer()) {
      case ACCEPT ->
          replied(
              visit,
              about,
              accepting.accept(about, form.arrived(visit.arrivedAt()), visit.attempt()),
              status -> Reply.seeOther(back, 200, StandingJson.of(status, visit.now())));
      case DECLINE ->
          replied(
              visit,
              about,
              declining.decline(about, form.reason(), form.later(), visit.attempt()),
              _ -> Reply.seeOther(back, 200, StandingJson.declined(about.network())));
      case CONFIRM ->
          replied(
              visit,
              about,
              saying.prove(about, visit.attempt()),
              _ -> Reply.seeOther(back, 200, StandingJson.interested(about.network())));
    };
  }

  private <T> Reply replied(
      Visit visit, LinkSubject.OfCandidate about, Outcome<T> outcome, Function<T, Reply> done) {
    return outcome instanceof Outcome.Refused<T>(var no) && no.kind() == Refusal.Kind.NOT_FOUND
        ? gone(visit, about, no)
        : Reply.of(outcome, done);
  }

  private Reply.Page showAgain(Visit visit, LinkSubject.OfCandidate about, Form form) {
    return invitations
        .of(about)
        .fold(invitation -> page(visit, invitation, form), no -> gone(visit, about, no));
  }

  /// Who is on no list any more, be it that staff took them off or that nobody confirmed it, is led
  /// to the network, where everything can be said again.
  private Reply.Page gone(Visit visit, LinkSubject.OfCandidate about, Refusal no) {
    return invitations.isThere(about)
        ? NetworkGonePage.ofUnlisted(visit, about.network(), no)
        : NetworkGonePage.of(visit);
  }

  private static Form prefilled(Visit visit, Invitation invitation) {
    var person = invitation.person();
    var known = new HashMap<>(Map.of("name", person.name(), "company", person.company().name()));
    invitation
        .status()
        .ifPresent(
            status -> known.putAll(OwnQuestions.typed(status.roster(), status.enrollment())));
    return visit.form(known);
  }

  private static Reply.Page page(Visit visit, Invitation invitation, Form form) {
    var reader = visit.readBy(invitation.person());
    var view = InvitationView.of(reader, invitation);
    var own = view.network().questions().called(form.readBy(reader));
    return Reply.page(
            view.network().title(),
            out -> JteinvitationGenerated.render(out, null, reader, view, own),
            InvitationJson.of(reader, invitation))
        .readBy(reader);
  }
}
