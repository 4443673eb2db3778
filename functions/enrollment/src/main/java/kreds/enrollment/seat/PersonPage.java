package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.Map;
import kreds.enrollment.catalogue.NetworkGonePage;
import kreds.enrollment.catalogue.NetworkJson;
import kreds.enrollment.catalogue.NetworkView;
import kreds.enrollment.pages.JteenrollmentGenerated;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.form.Fields;

/// A person's page for one enrollment. Opening it changes nothing, so that a mail scanner that
/// follows every link confirms nobody; the button does.
public final class PersonPage {
  private final Confirming confirming;

  public PersonPage(Confirming confirming) {
    this.confirming = confirming;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .link("GET /enrollments/{token}", LinkSubject.OfEnrollment.class, this::show)
        .linkPost(
            "POST /enrollments/{token}",
            LinkSubject.OfEnrollment.class,
            PersonPage::action,
            this::act,
            this::showAgain);
  }

  private static String action(Fields fields) {
    return fields.oneOf("action", "confirm");
  }

  private Reply show(Visit visit, LinkSubject.OfEnrollment about) {
    return Reply.of(confirming.status(about), status -> page(visit, status, visit.emptyForm()));
  }

  private Reply act(Visit visit, LinkSubject.OfEnrollment about, String action) {
    return Reply.of(
        confirming.confirm(about),
        status ->
            Reply.seeOther(
                LinkPurpose.ENROLLMENT.path() + visit.path("token"), 200, status.written()));
  }

  private Reply.Page showAgain(Visit visit, LinkSubject.OfEnrollment about, Form form) {
    return confirming
        .status(about)
        .fold(status -> page(visit, status, form), _ -> NetworkGonePage.of(visit));
  }

  private static Reply.Page page(Visit visit, EnrollmentStatus status, Form form) {
    var network = new NetworkView(visit, status.network());
    var view = PersonView.of(status);
    return Reply.page(
        network.title(),
        out -> JteenrollmentGenerated.render(out, null, visit, network, view, form),
        data(visit, status));
  }

  private static Map<String, Object> data(Visit visit, EnrollmentStatus status) {
    var data = status.written();
    data.put("title", status.network().network().description().in(visit.language()).title());
    data.put("name", status.enrollment().person().name());
    data.put("company", status.enrollment().person().company().name());
    var participants = new ArrayList<Object>();
    for (var participant : status.participants()) {
      var person = participant.person();
      participants.add(Map.of("name", person.name(), "company", person.company().name()));
    }
    data.put("participants", participants);
    status
        .network()
        .nextMeeting()
        .ifPresent(next -> data.put("nextMeeting", NetworkJson.meeting(next)));
    return data;
  }
}
