package kreds.enrollment.interest;

import kreds.enrollment.seat.NetworkPage;
import kreds.run.Networks;
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
        (visit, form) -> NetworkPage.formAgain(networks, visit, form),
        visit -> NetworkPage.politely(networks, visit, InterestPage::arrived));
  }

  private Reply say(Visit visit, InterestInput form) {
    return saying
        .say(visit.path("network"), form, visit.language(), visit.arrival())
        .fold(person -> arrived(visit, person.network().id()), Reply::no);
  }

  private static Reply arrived(Visit visit, String network) {
    return Reply.seeOther(
        "/networks/" + network + "?interested=1",
        202,
        new InterestSaidJson(network, visit.text("interested.text")));
  }
}
