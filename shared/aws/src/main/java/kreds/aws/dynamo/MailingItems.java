package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kreds.mailing.Audience;
import kreds.mailing.Audience.Part;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingProgress;
import kreds.mailing.MailingState;
import kreds.mailing.MailingText;
import kreds.mailing.TiedOrder;
import kreds.network.CandidateState;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// A mailing as a row; addresses that are left out have rows of their own, since a row names one
/// person. While it is to be looked at it stands in the sparse index `due`; all of them stand in
/// the index `planned`, so that they can be listed without a scan: a draft that has no time stands
/// there by the time of its drafting.
final class MailingItems {
  /// The kind of such rows in the index `due`.
  static final String DUE = "mailing";

  /// The sort key of the mailing itself.
  static final String SORT = "MAILING";

  /// The partition of the index `planned` of all but the issues of the newsletter.
  static final String PLANNED = "yes";

  /// That of the issues of the newsletter: whoever reads its archive reads nothing else.
  static final String ISSUES = "newsletter";

  private MailingItems() {}

  static Item toItem(Mailing mailing) {
    var content = mailing.content();
    var progress = mailing.progress();
    var item =
        Item.empty()
            .put("pk", mailing.id())
            .put("sk", SORT)
            .put("network", content.network())
            .put("texts", texts(content))
            .putAll("include", parts(content.audience().include()))
            .putAll("exclude", parts(ExcludedItems.groups(content.audience())))
            .putTexts("alreadyGot", content.audience().alreadyGot())
            .put("planned", content.audience().isNewsletter() ? ISSUES : PLANNED)
            .put("scheduledAt", mailing.listedAt())
            .put("atRelease", content.scheduledAt().isEmpty())
            .put("tooLateAfterHours", content.tooLateAfterHours())
            .put("state", progress.state())
            .put("counted", mailing.counted())
            .put("createdBy", mailing.draft().by().value())
            .put("createdAt", mailing.draft().at())
            .put("tied", tied(mailing.draft()))
            .put("approvedAt", mailing.approvedAt())
            .put("expanded", progress.expanded())
            .put("made", progress.made())
            .put("place", progress.place())
            .put("reason", progress.reason())
            .put("version", mailing.version())
            .putDue(DUE, mailing);
    return progress.state() == MailingState.DRAFT ? item.putTodo(mailing.draft().at()) : item;
  }

  /// @param excluded addresses that are left out besides
  static Mailing fromItem(Item item, List<Part> excluded) {
    return new Mailing(
        item.required("pk"),
        content(item, excluded),
        new Mailing.Draft(
            new EmailAddress(item.required("createdBy")),
            item.instant("createdAt"),
            tied(item.part("tied"))),
        item.whole("counted"),
        item.maybeInstant("approvedAt"),
        new MailingProgress(
            item.constant("state", MailingState.class),
            item.flag("expanded"),
            item.whole("made"),
            item.text("place"),
            item.maybeInstant("dueAt"),
            item.text("reason")),
        item.number("version"));
  }

  /// Rows from before there were such drafts have none.
  private static Optional<TiedOrder> tied(Item item) {
    if (!item.has("command")) {
      return Optional.empty();
    }
    var fields = new HashMap<String, String>();
    for (var field : item.parts("fields")) {
      fields.put(field.required("name"), field.required("value"));
    }
    return Optional.of(new TiedOrder(item.text("command"), fields));
  }

  private static Item tied(Mailing.Draft draft) {
    var item = Item.empty();
    if (draft.tied().isPresent()) {
      var fields = new ArrayList<Item>();
      for (var field : draft.tied().get().fields().entrySet()) {
        fields.add(Item.empty().put("name", field.getKey()).put("value", field.getValue()));
      }
      item.put("command", draft.tied().get().command()).putAll("fields", fields);
    }
    return item;
  }

  private static MailingContent content(Item item, List<Part> excluded) {
    var texts = new EnumMap<Language, MailingText>(Language.class);
    for (var language : Language.values()) {
      if (item.part("texts").has(language.code())) {
        var text = item.part("texts").part(language.code());
        texts.put(language, new MailingText(text.text("subject"), text.text("body")));
      }
    }
    var exclude = new ArrayList<>(read(item.parts("exclude")));
    exclude.addAll(excluded);
    var audience = new Audience(read(item.parts("include")), exclude, item.texts("alreadyGot"));
    return new MailingContent(
        item.text("network"),
        texts,
        audience,
        item.flag("atRelease") ? Optional.empty() : item.maybeInstant("scheduledAt"),
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
            case Part.Enrolled(var network) -> Item.empty().put("enrolled", network);
            case Part.Subscribers _ -> Item.empty().put("list", ContactItems.NEWSLETTER);
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
    if (item.has("enrolled")) {
      return new Part.Enrolled(item.text("enrolled"));
    }
    return item.has("list")
        ? new Part.Subscribers()
        : new Part.Address(new EmailAddress(item.required("address")));
  }
}
