package kreds.enrollment;

import java.util.LinkedHashMap;
import kreds.enrollment.pages.JtegoneGenerated;
import kreds.enrollment.pages.JtenetworkGenerated;
import kreds.network.Network;
import kreds.network.Roster;
import kreds.network.Rosters;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;

/// One network with its form. The answer to the form is the same whoever sent it.
final class NetworkPage {
  private final Rosters rosters;
  private final Enrolling enrolling;

  NetworkPage(Rosters rosters, Enrolling enrolling) {
    this.rosters = rosters;
    this.enrolling = enrolling;
  }

  Routes on(Routes routes) {
    return routes
        .get("GET /networks/{network}", this::network)
        .post(
            "POST /networks/{network}/enrollments",
            EnrollInput::read,
            this::enroll,
            this::formAgain);
  }

  private Reply network(Visit visit) {
    var roster = rosters.of(visit.path("network"));
    if (roster.isEmpty()) {
      return Reply.notFound();
    }
    var page = page(visit, roster.get().network(), visit.emptyForm());
    return visit.query("enrolled").isPresent() ? page : page.publicly(CataloguePage.A_MOMENT);
  }

  private Reply enroll(Visit visit, EnrollInput form) {
    var network = visit.path("network");
    return Reply.of(
        enrolling.enroll(network, form.arrived(visit.language(), visit.arrivedAt())),
        standing -> {
          var data = new LinkedHashMap<String, Object>();
          data.put("state", "unconfirmed");
          data.put("network", standing.network().id());
          data.put("detail", visit.text("enrolled.text"));
          return Reply.seeOther("/networks/" + standing.network().id() + "?enrolled=1", 202, data);
        });
  }

  private Reply.Page formAgain(Visit visit, Form form) {
    return rosters
        .of(visit.path("network"))
        .map(Roster::network)
        .map(network -> page(visit, network, form))
        .orElseGet(() -> gone(visit));
  }

  private static Reply.Page page(Visit visit, Network network, Form form) {
    var view = new NetworkView(visit, network);
    var enrolled = visit.query("enrolled").isPresent();
    return Reply.page(
        view.title(),
        out -> JtenetworkGenerated.render(out, null, visit, view, form, enrolled),
        NetworkJson.whole(visit, network));
  }

  /// What a form is about is not there any more.
  static Reply.Page gone(Visit visit) {
    return Reply.page(
        visit.text("gone.title"),
        out -> JtegoneGenerated.render(out, null, visit),
        new LinkedHashMap<>());
  }
}
