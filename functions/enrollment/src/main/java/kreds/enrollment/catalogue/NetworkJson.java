package kreds.enrollment.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;
import kreds.network.SpeakerIdea;
import kreds.run.NetworkRun;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.web.Visit;

/// A network as programs read it: the same that the page shows. No fee, no name of who takes part.
public final class NetworkJson {
  private NetworkJson() {}

  public static Map<String, Object> all(Visit visit, List<NetworkRun> networks) {
    var list = new ArrayList<Object>();
    for (var network : networks) {
      list.add(brief(visit, network));
    }
    return Map.of("networks", list);
  }

  /// What the catalogue tells.
  public static Map<String, Object> brief(Visit visit, NetworkRun network) {
    var description = network.network().description();
    var wording = description.in(visit.language());
    var data = new LinkedHashMap<String, Object>();
    data.put("network", network.id());
    data.put("title", wording.title());
    data.put("text", wording.text());
    data.put("forWhom", wording.forWhom());
    data.put("state", state(network));
    data.put("open", network.takesEnrollments());
    data.putAll(numbers(network.run()));
    network.nextMeeting().ifPresent(next -> data.put("nextMeeting", meeting(next)));
    data.put("url", visit.url("/networks/" + network.id()));
    return data;
  }

  private static Map<String, Object> numbers(Run run) {
    var data = new LinkedHashMap<String, Object>();
    data.put("minimum", run.capacity().minimum());
    data.put("maximum", run.capacity().maximum());
    data.put("confirmed", run.seats().confirmed());
    data.put("waiting", run.seats().waiting());
    data.put("placesLeft", run.placesLeft());
    data.put("missing", run.missing());
    data.put("decisionDate", run.decisionDate().toString());
    run.price()
        .ifPresent(price ->
            data.put(
                "priceEstimate",
                Map.of(
                    "whenFull", price.whenFull(),
                    "atMinimum", price.atMinimum(),
                    "currency", "DKK")));
    return data;
  }

  /// What its own page tells.
  public static Map<String, Object> whole(Visit visit, NetworkRun network) {
    var data = brief(visit, network);
    data.put("topics", network.network().description().in(visit.language()).topics());
    var speakers = new ArrayList<Object>();
    for (SpeakerIdea speaker : network.network().description().speakers()) {
      speakers.add(Map.of("name", speaker.name(), "subject", speaker.subject()));
    }
    data.put("speakers", speakers);
    data.put("enroll", visit.url("/networks/" + network.id() + "/enrollments"));
    return data;
  }

  public static Map<String, Object> meeting(NextMeeting next) {
    var data = new LinkedHashMap<String, Object>();
    data.put("start", next.start().toString());
    data.put("end", next.end().toString());
    data.put("place", next.place());
    data.put("agenda", next.agenda());
    return data;
  }

  /// What people see of a network is the state of its present run, until it has stopped.
  public static String state(NetworkRun network) {
    return network.network().state() == NetworkState.ENDED
            && network.run().state() != RunState.CANCELLED
        ? "ended"
        : lower(network.run().state());
  }

  /// A state as programs and addresses write it.
  public static String lower(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
