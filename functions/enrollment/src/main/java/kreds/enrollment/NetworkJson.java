package kreds.enrollment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.network.Network;
import kreds.network.NextMeeting;
import kreds.network.SpeakerIdea;
import kreds.web.Visit;

/// A network as programs read it: the same that the page shows. No fee, no name of who takes part.
final class NetworkJson {
  private NetworkJson() {}

  static Map<String, Object> all(Visit visit, List<Network> networks) {
    var list = new ArrayList<Object>();
    for (var network : networks) {
      list.add(brief(visit, network));
    }
    return Map.of("networks", list);
  }

  /// What the catalogue tells.
  static Map<String, Object> brief(Visit visit, Network network) {
    var description = network.description();
    var wording = description.in(visit.language());
    var data = new LinkedHashMap<String, Object>();
    data.put("network", network.id());
    data.put("title", wording.title());
    data.put("text", wording.text());
    data.put("forWhom", wording.forWhom());
    data.put("state", lower(network.state()));
    data.put("open", network.state().takesEnrollments());
    data.put("minimum", description.capacity().minimum());
    data.put("maximum", description.capacity().maximum());
    data.put("confirmed", network.head().confirmed());
    data.put("waiting", network.head().waiting());
    data.put("placesLeft", network.placesLeft());
    data.put("missing", network.missing());
    data.put("decisionDate", description.decisionDate().toString());
    description
        .price()
        .ifPresent(price ->
            data.put(
                "priceEstimate",
                Map.of(
                    "whenFull", price.whenFull(),
                    "atMinimum", price.atMinimum(),
                    "currency", "DKK")));
    network.nextMeeting().ifPresent(next -> data.put("nextMeeting", meeting(next)));
    data.put("url", visit.url("/networks/" + network.id()));
    return data;
  }

  /// What its own page tells.
  static Map<String, Object> whole(Visit visit, Network network) {
    var data = brief(visit, network);
    data.put("topics", network.description().in(visit.language()).topics());
    var speakers = new ArrayList<Object>();
    for (SpeakerIdea speaker : network.description().speakers()) {
      speakers.add(Map.of("name", speaker.name(), "subject", speaker.subject()));
    }
    data.put("speakers", speakers);
    data.put("enroll", visit.url("/networks/" + network.id() + "/enrollments"));
    return data;
  }

  static Map<String, Object> meeting(NextMeeting next) {
    var data = new LinkedHashMap<String, Object>();
    data.put("start", next.start().toString());
    data.put("end", next.end().toString());
    data.put("place", next.place());
    data.put("agenda", next.agenda());
    return data;
  }

  /// A state as programs and addresses write it.
  static String lower(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
