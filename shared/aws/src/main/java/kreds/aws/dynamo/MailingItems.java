package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.mailing.Audience;
import kreds.mailing.Audience.Part;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingState;
import kreds.mailing.MailingText;
import kreds.network.CandidateState;
import kreds.text.Language;

/// A mailing as a row. All of them stand in the index `due`, so that they can be listed without a
/// scan: those that are to be looked at at a time under `due`, the others under `rest` by the time
/// for which they are planned.
final class MailingItems {
  static final String DUE = "due";
  static final String REST = "rest";

  private MailingItems() {}

  static Item toItem(Mailing mailing) {
    var content = mailing.content();
    return Item.empty()
        .put("pk", mailing.id())
        .put("network", content.network())
        .put("texts", texts(content))
        .putAll("include", parts(content.audience().include()))
        .putAll("exclude", parts(content.audience().exclude()))
        .putTexts("alreadyGot", content.audience().alreadyGot())
        .put("scheduledAt", content.scheduledAt())
        .put("tooLateAfterHours", content.tooLateAfterHours())
        .put("state", mailing.state())
        .put("counted", mailing.counted())
        .put("createdBy", mailing.createdBy().value())
        .put("createdAt", mailing.createdAt())
        .put("approvedAt", mailing.approvedAt())
        .put("expanded", mailing.expanded())
        .put("made", mailing.made())
        .put("reason", mailing.reason())
        .put("version", mailing.version())
        .put("due", mailing.dueAt().isPresent() ? DUE : REST)
        .put("dueAt", mailing.dueAt().orElse(content.scheduledAt()));
  }

  static Mailing fromItem(Item item) {
    return new Mailing(
        item.required("pk"),
        content(item),
        item.constant("state", MailingState.class),
        item.whole("counted"),
        EmailAddress.of(item.required("createdBy")),
        item.instant("createdAt"),
        item.maybeInstant("approvedAt"),
        item.flag("expanded"),
        item.whole("made"),
        item.text("due").equals(DUE) ? item.maybeInstant("dueAt") : Optional.empty(),
        item.text("reason"),
        item.number("version"));
  }

  private static MailingContent content(Item item) {
    var texts = new EnumMap<Language, MailingText>(Language.class);
    for (var language : Language.values()) {
      if (item.part("texts").has(language.code())) {
        var text = item.part("texts").part(language.code());
        texts.put(language, new MailingText(text.text("subject"), text.text("body")));
      }
    }
    var audience =
        new Audience(
            read(item.parts("include")), read(item.parts("exclude")), item.texts("alreadyGot"));
    return new MailingContent(
        item.text("network"),
        texts,
        audience,
        item.instant("scheduledAt"),
        item.whole("tooLateAfterHours"));
  }

  private static Item texts(MailingContent content) {
    var texts = Item.empty();
    for (var entry : content.texts().entrySet()) {
      var text = entry.getValue();
      texts.put(
          entry.getKey().code(),
          Item.empty().put("subject", text.subject()).put("body", text.body()));
    }
    return texts;
  }

  private static List<Item> parts(List<Part> parts) {
    var items = new ArrayList<Item>();
    for (var part : parts) {
      items.add(
          switch (part) {
            case Part.Candidates(var network, var state) ->
                Item.empty()
                    .put("candidates", network)
                    .put("state", state.isPresent() ? state.get().name() : "");
            case Part.Participants(var network) -> Item.empty().put("participants", network);
            case Part.Waiting(var network) -> Item.empty().put("waiting", network);
            case Part.Address(var address) -> Item.empty().put("address", address.value());
          });
    }
    return items;
  }

  private static List<Part> read(List<Item> items) {
    var parts = new ArrayList<Part>();
    for (var item : items) {
      parts.add(part(item));
    }
    return parts;
  }

  private static Part part(Item item) {
    if (item.has("candidates")) {
      var state =
          item.has("state")
              ? Optional.of(item.constant("state", CandidateState.class))
              : Optional.<CandidateState>empty();
      return new Part.Candidates(item.text("candidates"), state);
    }
    if (item.has("participants")) {
      return new Part.Participants(item.text("participants"));
    }
    if (item.has("waiting")) {
      return new Part.Waiting(item.text("waiting"));
    }
    return new Part.Address(EmailAddress.of(item.required("address")));
  }
}
