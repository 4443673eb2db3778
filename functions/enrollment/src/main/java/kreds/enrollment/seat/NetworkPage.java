package kreds.enrollment.seat;

import java.util.Optional;
import java.util.function.BiFunction;
import kreds.enrollment.catalogue.CataloguePage;
import kreds.enrollment.catalogue.NetworkGonePage;
import kreds.enrollment.catalogue.NetworkJson;
import kreds.enrollment.catalogue.NetworkView;
import kreds.enrollment.pages.JteenrolledGenerated;
import kreds.enrollment.pages.JtenetworkGenerated;
import kreds.outcome.Outcome;
import kreds.run.NetworkRun;
import kreds.run.Networks;
import kreds.run.Roster;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

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
        .get(
            "GET /networks/{network}",
            Operation.of(
                "network",
                "One network, with the form to enrol",
                NetworkJson.class,
                "The network."),
            this::network)
        .post(
            "POST /networks/{network}/enrollments",
            Operation.of(
                    "enroll",
                    "Enrol in a network",
                    EnrolledJson.class,
                    "The form has arrived. The answer is the same whoever is known already; an email"
                        + " with a link goes out, again to whoever has lost it, but not within"
                        + " ten minutes and three times a day at most.")
                .accepted()
                .details(
                    "One address is one enrolment per year of a network, whatever the case or spaces. The order"
                        + " of arrival is the order of the waiting list. More than people send"
                        + " of one source is answered the same and not taken; more than one"
                        + " address needs is taken, and no email goes out that day. Colleagues whom"
                        + " it names count as forms of their own, in the order in which they are"
                        + " named."),
            EnrollInput.INPUT,
            this::enroll,
            this::formAgain,
            this::politely);
  }

  private Reply network(Visit visit) {
    var network = networks.of(visit.path("network"));
    if (network.isEmpty()) {
      return Reply.notFound();
    }
    if (visit.query("interested").isPresent()) {
      return thanks(visit, network.get(), "interested");
    }
    return visit.query("enrolled").isPresent()
        ? thanks(visit, network.get(), "enrolled")
        : page(visit, network.get(), into(network.get()), visit.emptyForm())
            .publicly(CataloguePage.A_MOMENT)
            .about(about(visit, network.get()))
            .withCalendar(new NetworkView(visit, network.get()).calendar());
  }

  /// The network that its people came into.
  private Optional<NetworkRun> into(NetworkRun network) {
    return network.run().merges().into().flatMap(run -> networks.of(run.network()));
  }

  private static String about(Visit visit, NetworkRun network) {
    var summary = new NetworkView(visit, network).summary();
    return summary.isEmpty() ? visit.text("networks.lead") : summary;
  }

  private Reply enroll(Visit visit, EnrollInput form) {
    return (form.colleagues().isPresent() ? together(visit, form) : alone(visit, form))
        .fold(roster -> arrived(visit, roster.network().id()), Reply::no);
  }

  private Outcome<Roster> alone(Visit visit, EnrollInput form) {
    return enrolling.enroll(
        visit.path("network"),
        form.person(visit.language()),
        form.role(),
        form.answers(),
        visit.arrival());
  }

  private Outcome<Roster> together(Visit visit, EnrollInput form) {
    var sent =
        new EnrollingColleagues.Sent(form, form.colleagues().orElseThrow(), visit.language());
    return new EnrollingColleagues(enrolling).enroll(visit.path("network"), sent, visit.arrival());
  }

  /// The answer to a form that was dropped, too; that there is no such network is no secret.
  private Reply politely(Visit visit) {
    return politely(networks, visit, NetworkPage::arrived);
  }

  /// The answer to a form that was dropped, too; that there is no such network is no secret.
  ///
  /// @param arrived to one that was not
  public static Reply politely(
      Networks networks, Visit visit, BiFunction<Visit, String, Reply> arrived) {
    return networks
        .of(visit.path("network"))
        .map(network -> arrived.apply(visit, network.id()))
        .orElseGet(Reply::notFound);
  }

  private static Reply arrived(Visit visit, String network) {
    return Reply.seeOther(
        "/networks/" + network + "?enrolled=1",
        202,
        new EnrolledJson(network, visit.text("enrolled.text")));
  }

  /// @param what was sent, as its texts are named
  private static Reply.Page thanks(Visit visit, NetworkRun network, String what) {
    var view = new NetworkView(visit, network);
    return Reply.page(
        visit.text("enrolled.title"),
        out -> JteenrolledGenerated.render(out, null, visit, view, what),
        NetworkJson.of(visit, network));
  }

  private Reply.Page formAgain(Visit visit, Form form) {
    return formAgain(networks, visit, form);
  }

  /// The page of the network that the address names, with its form as it was typed.
  public static Reply.Page formAgain(Networks networks, Visit visit, Form form) {
    return networks
        .of(visit.path("network"))
        .map(network -> page(visit, network, form))
        .orElseGet(() -> NetworkGonePage.of(visit));
  }

  /// The page with its form, as that was typed.
  private static Reply.Page page(Visit visit, NetworkRun network, Form form) {
    return page(visit, network, Optional.empty(), form);
  }

  private static Reply.Page page(
      Visit visit, NetworkRun network, Optional<NetworkRun> into, Form form) {
    var view = new NetworkView(visit, network, into);
    var own = view.asks() ? view.questions().called(form) : form;
    return Reply.page(
        view.title(),
        out -> JtenetworkGenerated.render(out, null, visit, view, ColleagueRows.of(visit, own)),
        NetworkJson.of(visit, network));
  }
}
