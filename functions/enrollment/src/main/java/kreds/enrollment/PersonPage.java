package kreds.enrollment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.basics.LinkPurpose;
import kreds.basics.Outcome;
import kreds.enrollment.pages.JteenrollmentGenerated;
import kreds.form.Fields;
import kreds.network.EnrollmentState;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;

/// A person's page for one enrollment. Opening it changes nothing, so that a mail scanner that
/// follows every link confirms nobody; the button does.
final class PersonPage {
  private final Confirming confirming;

  PersonPage(Confirming confirming) {
    this.confirming = confirming;
  }

  Routes on(Routes routes) {
    return routes
        .link("GET /enrollments/{token}", LinkPurpose.ENROLLMENT, this::show)
        .linkPost(
            "POST /enrollments/{token}",
            LinkPurpose.ENROLLMENT,
            PersonPage::action,
            this::act,
            this::showAgain);
  }

  private static String action(Fields fields) {
    return fields.oneOf("action", "confirm");
  }

  private Reply show(Visit visit, String subject) {
    return Reply.of(standing(subject), standing -> page(visit, standing, visit.emptyForm()));
  }

  private Reply act(Visit visit, String subject, String action) {
    var about = Subject.of(subject);
    return Reply.of(
        confirming.confirm(about.network(), about.id()),
        standing ->
            Reply.seeOther(
                LinkPurpose.ENROLLMENT.path() + visit.path("token"), 200, state(standing)));
  }

  private Reply.Page showAgain(Visit visit, String subject, Form form) {
    return switch (standing(subject)) {
      case Outcome.Done<Standing>(var standing) -> page(visit, standing, form);
      case Outcome.Refused<Standing> refused -> NetworkPage.gone(visit);
    };
  }

  private Outcome<Standing> standing(String subject) {
    var about = Subject.of(subject);
    return confirming.standing(about.network(), about.id());
  }

  private static Reply.Page page(Visit visit, Standing standing, Form form) {
    var view = new NetworkView(visit, standing.network());
    return Reply.page(
        view.title(),
        out -> JteenrollmentGenerated.render(out, null, visit, view, standing, form),
        data(visit, standing));
  }

  /// Where somebody stands: the state, and the place of who waits.
  static Map<String, Object> state(Standing standing) {
    var data = new LinkedHashMap<String, Object>();
    data.put("state", NetworkJson.lower(standing.enrollment().state()));
    if (standing.enrollment().state() == EnrollmentState.WAITING) {
      data.put("place", standing.place());
    }
    data.put("network", standing.network().id());
    return data;
  }

  private static Map<String, Object> data(Visit visit, Standing standing) {
    var data = state(standing);
    data.put("title", standing.network().description().in(visit.language()).title());
    data.put("name", standing.enrollment().person().name());
    data.put("company", standing.enrollment().person().company());
    var participants = new ArrayList<Object>();
    for (var participant : standing.participants()) {
      var person = participant.person();
      participants.add(Map.of("name", person.name(), "company", person.company()));
    }
    data.put("participants", participants);
    standing
        .network()
        .nextMeeting()
        .ifPresent(next -> data.put("nextMeeting", NetworkJson.meeting(next)));
    return data;
  }
}
