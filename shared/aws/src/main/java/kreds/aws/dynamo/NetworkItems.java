package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.run.SeatCount;
import kreds.network.Network;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.text.Language;

/// A network as a row. It sorts before its enrollments (`RUN#…`) and after its candidates
/// (`CANDIDATE#…`), so that the roster is one query. While the catalogue shows it, it stands in the
/// sparse index `listed`.
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
            .put("run", network.run())
            .put("confirmed", network.head().confirmed())
            .put("waiting", network.head().waiting())
            .put("unconfirmed", network.head().unconfirmed())
            .put("publishedAt", network.publishedAt())
            .put("updatedAt", network.updatedAt())
            .put("version", network.version())
            .put("description", description(network.description()));
    if (network.nextMeeting().isPresent()) {
      item.put("nextMeeting", meeting(network.nextMeeting().get()));
    }
    if (network.state().isListed()) {
      item.put("listed", LISTED);
    }
    return item;
  }

  /// The network of a row.
  public static Network fromItem(Item item) {
    return new Network(
        item.required("pk"),
        description(item.part("description")),
        item.constant("state", NetworkState.class),
        item.text("proposal"),
        item.whole("run"),
        new Head(item.whole("confirmed"), item.whole("waiting"), item.whole("unconfirmed")),
        item.has("nextMeeting") ? Optional.of(meeting(item.part("nextMeeting"))) : Optional.empty(),
        item.instant("publishedAt"),
        item.instant("updatedAt"),
        item.number("version"));
  }

  /// A description as a part of a row; a proposal has one too.
  public static Item description(Description description) {
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
    return Item.empty()
        .put("wordings", wordings)
        .putAll("speakers", speakers)
        .put("minimum", description.capacity().minimum())
        .put("maximum", description.capacity().maximum())
        .put("decisionDate", description.decisionDate())
        .put("otherCosts", description.otherCosts());
  }

  /// The description of such a part.
  public static Description description(Item part) {
    return new Description(
        wordings(part.part("wordings")),
        speakers(part.parts("speakers")),
        new Capacity(part.whole("minimum"), part.whole("maximum")),
        part.day("decisionDate"),
        part.whole("otherCosts"));
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
        .putTexts("agenda", meeting.agenda());
  }

  private static NextMeeting meeting(Item part) {
    return new NextMeeting(
        part.required("meeting"),
        part.instant("start"),
        part.instant("end"),
        part.text("place"),
        part.texts("agenda"));
  }
}
