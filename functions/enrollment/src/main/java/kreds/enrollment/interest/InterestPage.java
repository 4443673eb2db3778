package kreds.enrollment.interest;

import kreds.enrollment.catalogue.NetworkGonePage;
import kreds.enrollment.seat.NetworkPage;
import kreds.run.Networks;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// The form on the page of a network that is still to open. The answer is the same whoever sent it;
/// what follows is on the candidate's page.
public final class InterestPage {
  private final Networks networks;
  private final SayingInterest saying;

  public InterestPage(Networks networks, SayingInterest saying) {
    this.networks = networks;
    this.saying = saying;
  }

  /// With its route.
  public Routes on(Routes routes) {
    return routes.post(
        "POST /networks/{network}/interest",
        Operation.of(
                "sayInterest",
                "Say that one is interested, before a network opens",
                InterestSaidJson.class,
                "The form has arrived. The answer is the same whoever is known already; an email"
                    + " with a link goes out, again to whoever has lost it, but not within ten"
                    + " minutes and three times a day at most.")
            .accepted()
            .details(
                "Nothing counts before the link is opened and the button there clicked; what is not"
                    + " confirmed within 14 days is forgotten. Once the network is open it is"
                    + " refused: then one enrols. More than people send of one source is answered"
                    + " the same and not taken."),
        InterestInput.INPUT,
        this::say,
        this::formAgain,
        this::politely);
  }

  private Reply say(Visit visit, InterestInput form) {
    return saying
        .say(visit.path("network"), form, visit.language(), visit.arrival())
        .fold(person -> arrived(visit, person.network().id()), Reply::no);
  }

  private Reply politely(Visit visit) {
    return networks
        .of(visit.path("network"))
        .map(network -> arrived(visit, network.id()))
        .orElseGet(Reply::notFound);
  }

  private static Reply arrived(Visit visit, String network) {
    return Reply.seeOther(
        "/networks/" + network + "?interested=1",
        202,
        new InterestSaidJson(network, visit.text("interested.text")));
  }

  private Reply.Page formAgain(Visit visit, Form form) {
    return networks
        .of(visit.path("network"))
        .map(network -> NetworkPage.page(visit, network, form))
        .orElseGet(() -> NetworkGonePage.of(visit));
  }
}
