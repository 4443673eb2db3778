package kreds.local.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.InterestChange;
import kreds.commit.Write;
import kreds.interest.Interest;
import kreds.interest.InterestedPerson;
import kreds.interest.Region;
import kreds.local.json.LocalJson;
import kreds.network.Candidate;
import kreds.network.Network;
import kreds.run.NetworkRun;
import kreds.run.OpeningDay;
import kreds.run.Run;

/// The network of the demo that is still to open: some are interested in it, one has not confirmed
/// it.
record DemoInterest(Past past) {
  private static final int A_DAY = 24;
  private static final int DAYS_AHEAD = 30;
  private static final Duration BETWEEN_TWO = Duration.ofHours(3);

  void arrive() {
    var json = LocalJson.object(SeedFile.text("interest.json"));
    var network = published(json);
    var then = past.before(2 * A_DAY);
    for (var person : LocalJson.objects(json, "interested")) {
      then = then.plus(BETWEEN_TWO);
      network = said(network, person, then);
    }
    past.write();
  }

  private NetworkRun published(Map<String, Object> json) {
    var id = LocalJson.text(json, "id");
    var then = past.before(5 * A_DAY);
    var plan = FirstNetworks.plan(json, past.before(0));
    var day = LocalDate.ofInstant(past.before(0), past.settings.zone()).plusDays(DAYS_AHEAD);
    var network = Network.published(id, plan.description(), "", then);
    var run = Run.first(id, plan, new OpeningDay(Optional.of(day), 0), then);
    past.stands(new Write.NetworkSaved(Optional.empty(), network));
    past.stands(new Write.RunSaved(Optional.empty(), run));
    past.write();
    return new NetworkRun(network, run);
  }

  private NetworkRun said(NetworkRun network, Map<String, Object> json, Instant then) {
    var person = SeedFile.person(json);
    var id = Candidate.idOf(network.id(), person.address(), past.ids);
    var region = Region.valueOf(LocalJson.text(json, "region"));
    var wish = new Interest.Wish(LocalJson.text(json, "role"), region, then);
    var nobody = new InterestedPerson(id, network, Optional.empty(), Optional.empty());
    var said = Past.done(nobody.said(person, wish, then)).after();
    past.stands(step(nobody, said, "say-interest", then));
    past.write();
    if (json.containsKey("unconfirmed")) {
      return network;
    }
    var proved = Past.done(said.proved(then.plusSeconds(60)));
    var step = new Step(Subject.network(network.id()), Actor.person(id), "confirm-interest");
    past.stands(InterestChange.of(said, proved, past.at(step, then.plusSeconds(60))));
    past.write();
    return proved.after().network();
  }

  private Change<InterestedPerson> step(
      InterestedPerson before, InterestedPerson after, String action, Instant then) {
    var step = new Step(Subject.network(before.network().id()), Actor.visitor("demo"), action);
    var wish = after.interest().orElseThrow();
    return InterestChange.of(
        before, Past.done(before.said(wish.person(), wish.wish(), then)), past.at(step, then));
  }
}
