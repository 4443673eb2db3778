package kreds.proposalintake.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.network.NetworkPlan;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;

/// A description as data.
final class DescriptionJson {
  private static final String TITLE = "title";
  private static final String TEXT = "text";

  private DescriptionJson() {}

  static Map<String, Object> of(NetworkPlan plan) {
    var description = plan.description();
    var data = new LinkedHashMap<String, Object>();
    for (var wording : description.wordings().entrySet()) {
      data.put(wording.getKey().code(), wording(wording.getValue()));
    }
    var speakers = new ArrayList<Object>();
    for (var speaker : description.speakers()) {
      speakers.add(speaker(speaker));
    }
    data.put("speakers", speakers);
    data.put("minimum", plan.capacity().minimum());
    data.put("maximum", plan.capacity().maximum());
    data.put("decisionDate", plan.decisionDate().toString());
    data.put("otherCosts", plan.otherCosts());
    return data;
  }

  private static Map<String, Object> wording(Wording wording) {
    return Map.of(
        TITLE,
        wording.title(),
        TEXT,
        wording.text(),
        "forWhom",
        wording.forWhom(),
        "topics",
        wording.topics());
  }

  private static Map<String, Object> speaker(SpeakerIdea speaker) {
    return Map.of("name", speaker.name(), "subject", speaker.subject(), "fee", speaker.fee());
  }
}
