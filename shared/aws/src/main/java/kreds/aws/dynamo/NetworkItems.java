package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.text.Language;

/// A network as a row: its texts, which run is current, and what it shows of the next meeting. It
/// sorts before its runs (`RUN#…`) and after its candidates (`CANDIDATE#…`), so that the roster is
/// one query. While it is alive it stands in the sparse index `listed`, beside its run.
public final class NetworkItems {
  /// The sort key of the network itself.
  static final String SORT = "NETWORK";

  /// The one partition of the index `listed`.
  static final String LISTED = "yes";

  private NetworkItems() {}

  /// The row of a network.
  public static Item toItem(Network network) {
    var item =
        Item.empty()
            .put("pk", network.id())
            .put("sk", SORT)
            .put("state", network.state())
            .put("proposal", network.proposal())
            .put("currentRun", network.currentRun())
            .put("description", description(network.description()));
    StampItems.put(item, network.stamp());
    if (network.nextMeeting().isPresent()) {
      item.put("nextMeeting", meeting(network.nextMeeting().get()));
    }
    return network.state() == NetworkState.ALIVE ? item.put("listed", LISTED) : item;
  }

  /// The network of a row.
  public static Network fromItem(Item item) {
    return new Network(
        item.required("pk"),
        description(item.part("description")),
        item.constant("state", NetworkState.class),
        item.text("proposal"),
        item.whole("currentRun"),
        item.has("nextMeeting") ? Optional.of(meeting(item.part("nextMeeting"))) : Optional.empty(),
        StampItems.of(item));
  }

  /// A plan as a part of a proposal's row.
  static Item plan(NetworkPlan plan) {
    return description(plan.description())
        .put("minimum", plan.capacity().minimum())
        .put("maximum", plan.capacity().maximum())
        .put("decisionDate", plan.decisionDate())
        .put("otherCosts", plan.otherCosts());
  }

  /// The plan of such a part.
  static NetworkPlan plan(Item part) {
    return new NetworkPlan(
        description(part),
        new Capacity(part.whole("minimum"), part.whole("maximum")),
        part.day("decisionDate"),
        part.whole("otherCosts"));
  }

  private static Item description(Description description) {
    var wordings = Item.empty();
    for (var entry : description.wordings().entrySet()) {
      wordings.put(entry.getKey().code(), wording(entry.getValue()));
    }
    var speakers = new ArrayList<Item>();
    for (var speaker : description.speakers()) {
      speakers.add(
          Item.empty()
              .put("name", speaker.name())
              .put("subject", speaker.subject())
              .put("fee", speaker.fee()));
    }
    return Item.empty().put("wordings", wordings).putAll("speakers", speakers);
  }

  private static Description description(Item part) {
    return new Description(wordings(part.part("wordings")), speakers(part.parts("speakers")));
  }

  private static Item wording(Wording wording) {
    return Item.empty()
        .put("title", wording.title())
        .put("text", wording.text())
        .put("forWhom", wording.forWhom())
        .putTexts("topics", wording.topics());
  }

  private static Map<Language, Wording> wordings(Item part) {
    var wordings = new EnumMap<Language, Wording>(Language.class);
    for (var language : Language.values()) {
      if (part.has(language.code())) {
        var wording = part.part(language.code());
        wordings.put(
            language,
            new Wording(
                wording.required("title"),
                wording.text("text"),
                wording.text("forWhom"),
                wording.texts("topics")));
      }
    }
    return wordings;
  }

  private static List<SpeakerIdea> speakers(List<Item> parts) {
    var speakers = new ArrayList<SpeakerIdea>();
    for (var part : parts) {
      speakers.add(new SpeakerIdea(part.required("name"), part.text("subject"), part.whole("fee")));
    }
    return speakers;
  }

  private static Item meeting(NextMeeting meeting) {
    return Item.empty()
        .put("meeting", meeting.meeting())
        .put("start", meeting.start())
        .put("end", meeting.end())
        .put("place", meeting.place())
        .putTexts("agenda", meeting.agenda())
        .put("first", meeting.first());
  }

  private static NextMeeting meeting(Item part) {
    return new NextMeeting(
        part.required("meeting"),
        part.instant("start"),
        part.instant("end"),
        part.text("place"),
        part.texts("agenda"),
        part.flag("first"));
  }
}
