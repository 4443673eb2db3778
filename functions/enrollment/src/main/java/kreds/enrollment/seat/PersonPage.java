package kreds.enrollment.seat;

import java.util.List;
import kreds.enrollment.catalogue.NetworkGonePage;
import kreds.enrollment.catalogue.NetworkView;
import kreds.enrollment.pages.JteenrollmentGenerated;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// A person's page for one enrollment. Opening it changes nothing, so that a mail scanner that
/// follows every link confirms nobody; the button does.
public final class PersonPage {
  private static final Field<Integer> TURN =
      Field.whole("turn", 1, 10_000).or(0).means("Which form the page showed.");

  private static final Input<Confirmation> ACTION =
      Input.byAction(List.of(Input.of(Confirmation::of).named("confirm")));

  /// The click.
  ///
  /// @param turn of the form that the page showed
  private record Confirmation(int turn) {
    static Confirmation of(SentValues sent) {
      return new Confirmation(sent.get(TURN));
    }
  }

  private final Confirming confirming;
  private final OwnMeetings meetings;

  public PersonPage(Confirming confirming, OwnMeetings meetings) {
    this.confirming = confirming;
    this.meetings = meetings;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .link(
            "GET /enrollments/{token}",
            Operation.of(
                "enrollment",
                "A person's page for one enrolment; changes nothing",
                EnrollmentJson.class,
                "Where the person stands."),
            LinkSubject.OfEnrollment.class,
            this::show)
        .linkPost(
            "POST /enrollments/{token}",
            Operation.of(
                "actOnEnrollment",
                "Confirm; twice is fine",
                StandingJson.class,
                "A place, or a place in the queue."),
            LinkSubject.OfEnrollment.class,
            ACTION,
            this::act,
            this::showAgain);
  }

  private Reply show(Visit visit, LinkSubject.OfEnrollment about) {
    return Reply.of(confirming.status(about), status -> page(visit, status, visit.emptyForm()));
  }

  private Reply act(Visit visit, LinkSubject.OfEnrollment about, Confirmation click) {
    return Reply.of(
        confirming.confirm(about, click.turn(), visit.attempt()),
        status ->
            Reply.seeOther(
                LinkPurpose.ENROLLMENT.path() + visit.path("token"), 200, StandingJson.of(status)));
  }

  private Reply.Page showAgain(Visit visit, LinkSubject.OfEnrollment about, Form form) {
    return confirming
        .status(about)
        .fold(status -> page(visit, status, form), _ -> NetworkGonePage.of(visit));
  }

  private Reply.Page page(Visit visit, EnrollmentStatus status, Form form) {
    var reader = visit.readBy(status.enrollment().person());
    var network = new NetworkView(reader, status.network());
    var view = PersonView.of(status, meetings.of(reader, status));
    var own = form.readBy(reader);
    return Reply.page(
            network.title(),
            out -> JteenrollmentGenerated.render(out, null, reader, network, view, own),
            EnrollmentJson.of(status, reader.language(), view.meetings()))
        .readBy(reader);
  }
}
