package kreds.aws.dynamo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.proposal.Suggestion;
import kreds.proposal.SuggestionSource;
import kreds.text.Language;

/// Somebody whom a proposer named, as a row of the proposal.
final class SuggestionItems {
  static final String PREFIX = "SUGGESTION#";

  private SuggestionItems() {}

  static boolean isSuggestion(Item item) {
    return item.required("sk").startsWith(PREFIX);
  }

  static Item toItem(String proposal, Suggestion suggestion) {
    return Item.empty()
        .put("pk", proposal)
        .put("sk", PREFIX + suggestion.id())
        .put("id", suggestion.id())
        .put("name", suggestion.name())
        .put("company", suggestion.company().name())
        .put("person", suggestion.address().value())
        .put("suggestedAt", suggestion.at())
        .put("source", suggestion.source())
        .put("wish", wish(suggestion));
  }

  static Suggestion fromItem(Item item) {
    return new Suggestion(
        item.required("id"),
        item.text("name"),
        Company.of(item.text("company")),
        new EmailAddress(item.required("person")),
        item.instant("suggestedAt"),
        source(item),
        wish(item));
  }

  /// Rows of the time when only the proposer could name somebody say nothing of it.
  private static SuggestionSource source(Item item) {
    return item.has("source")
        ? item.constant("source", SuggestionSource.class)
        : SuggestionSource.PROPOSER;
  }

  private static Item wish(Suggestion suggestion) {
    return suggestion
        .wish()
        .map(wish -> Item.empty().put("language", wish.language()).put("words", wish.words()))
        .orElseGet(Item::empty);
  }

  private static Optional<Suggestion.Wish> wish(Item item) {
    if (!item.has("wish")) {
      return Optional.empty();
    }
    var wish = item.part("wish");
    return Optional.of(
        new Suggestion.Wish(wish.constant("language", Language.class), wish.text("words")));
  }

  /// In the order in which they were named.
  static List<Suggestion> all(List<Item> rows) {
    return rows.stream()
        .filter(SuggestionItems::isSuggestion)
        .map(SuggestionItems::fromItem)
        .sorted(Comparator.comparing(Suggestion::at).thenComparing(Suggestion::id))
        .toList();
  }
}
