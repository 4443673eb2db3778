package kreds.enrollment.seat;

import java.util.LinkedHashMap;
import kreds.enrollment.catalogue.CataloguePage;
import kreds.enrollment.catalogue.NetworkGonePage;
import kreds.enrollment.catalogue.NetworkJson;
import kreds.enrollment.catalogue.NetworkView;
import kreds.enrollment.pages.JtenetworkGenerated;
import kreds.run.NetworkRun;
import kreds.run.Networks;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;

/// One network with its form. The answer to the form is the same whoever sent it.
public final class NetworkPage {
  private final Networks networks;
  private final Enrolling enrolling;

  public NetworkPage(Networks networks, Enrolling enrolling) {
    this.networks = networks;
    this.enrolling = enrolling;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .get("GET /networks/{network}", this::network)
        .post(
            "POST /networks/{network}/enrollments",
            EnrollInput.INPUT,
            this::enroll,
            this::formAgain);
  }

  private Reply network(Visit visit) {
    var network = networks.of(visit.path("network"));
    if (network.isEmpty()) {
      return Reply.notFound();
    }
    var page = page(visit, network.get(), visit.emptyForm());
    return visit.query("enrolled").isPresent() ? page : page.publicly(CataloguePage.A_MOMENT);
  }

  private Reply enroll(Visit visit, EnrollInput form) {
    var network = visit.path("network");
    return Reply.of(
        enrolling.enroll(network, form.person(visit.language()), form.role(), visit.arrivedAt()),
        roster -> {
          var data = new LinkedHashMap<String, Object>();
          data.put("state", "unconfirmed");
          data.put("network", roster.network().id());
          data.put("detail", visit.text("enrolled.text"));
          return Reply.seeOther("/networks/" + roster.network().id() + "?enrolled=1", 202, data);
        });
  }

  private Reply.Page formAgain(Visit visit, Form form) {
    return networks
        .of(visit.path("network"))
        .map(network -> page(visit, network, form))
        .orElseGet(() -> NetworkGonePage.of(visit));
  }

  private static Reply.Page page(Visit visit, NetworkRun network, Form form) {
    var view = new NetworkView(visit, network);
    var enrolled = visit.query("enrolled").isPresent();
    return Reply.page(
        view.title(),
        out -> JtenetworkGenerated.render(out, null, visit, view, form, enrolled),
        NetworkJson.whole(visit, network));
  }
}
