package kreds.aws.dynamo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.EachPays;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Post;
import kreds.inquiry.Question;

/// A ballot as a part of the row of its inquiry: what there is to choose, and how it came out. Sums
/// are in øre.
final class BallotItems {
  private static final String RESULT = "result";
  private static final String ARRANGED = "arranged";
  private static final String MOST = "most";
  private static final String POSTS = "posts";
  private static final String PEOPLE = "people";

  private BallotItems() {}

  static Item put(Item item, Question.Choosing question) {
    var ballot = question.ballot();
    var limits = ballot.limits();
    item.put("ballot", ballot.number())
        .putAll("themes", ballot.themes().stream().map(BallotItems::theme).toList())
        .putAll("speakers", ballot.speakers().stream().map(BallotItems::talk).toList())
        .putAll("dates", ballot.dates().stream().map(SlotItems::toItem).toList())
        .put("chooseThemes", limits.themes())
        .put("chooseSpeakers", limits.speakers())
        .putTexts("instead", limits.instead());
    if (ballot.isElection()) {
      item.putTexts(POSTS, ballot.posts().stream().map(Post::word).toList());
      item.putTexts(PEOPLE, ballot.people());
    }
    limits.most().ifPresent(most -> item.put(MOST, most.oere()));
    question.result().ifPresent(result -> item.put(RESULT, result(result)));
    return item;
  }

  static Question.Choosing question(Item item) {
    var limits =
        new Ballot.Limits(
            item.whole("chooseThemes"),
            item.whole("chooseSpeakers"),
            item.has(MOST) ? Optional.of(new Amount(item.number(MOST))) : Optional.empty(),
            item.texts("instead"));
    var ballot =
        new Ballot(
            item.whole("ballot"),
            item.parts("themes").stream().map(BallotItems::theme).toList(),
            item.parts("speakers").stream().map(BallotItems::talk).toList(),
            item.parts("dates").stream().map(SlotItems::fromItem).toList(),
            posts(item),
            item.has(PEOPLE) ? item.texts(PEOPLE) : List.of(),
            limits);
    return new Question.Choosing(
        ballot, item.has(RESULT) ? Optional.of(result(item.part(RESULT))) : Optional.empty());
  }

  private static List<Post> posts(Item item) {
    var words = item.has(POSTS) ? item.texts(POSTS) : List.<String>of();
    return Arrays.stream(Post.values()).filter(post -> words.contains(post.word())).toList();
  }

  private static Item theme(Ballot.Theme theme) {
    return Item.empty().put("id", theme.id()).put("title", theme.title());
  }

  private static Ballot.Theme theme(Item part) {
    return new Ballot.Theme(part.required("id"), part.required("title"));
  }

  private static Item talk(Ballot.Talk talk) {
    return Item.empty()
        .put("id", talk.id())
        .put("name", talk.name())
        .put("subject", talk.subject())
        .put("fee", talk.fee().oere())
        .put("theme", talk.theme());
  }

  private static Ballot.Talk talk(Item part) {
    return new Ballot.Talk(
        part.required("id"),
        part.required("name"),
        part.text("subject"),
        new Amount(part.number("fee")),
        part.text("theme"));
  }

  private static Item result(BallotResult result) {
    return Item.empty()
        .putAll("options", result.options().stream().map(BallotItems::option).toList())
        .put("asked", result.asked())
        .put("answered", result.answered())
        .put("before", pays(result.before()))
        .put("after", pays(result.after()))
        .putTexts(ARRANGED, result.arranged().stream().sorted().toList());
  }

  /// Rows from before it was kept which meetings were arranged know how many alone: all that the
  /// run has counts as planned since then.
  private static BallotResult result(Item part) {
    return new BallotResult(
        part.parts("options").stream().map(BallotItems::option).toList(),
        part.whole("asked"),
        part.whole("answered"),
        pays(part.part("before")),
        pays(part.part("after")),
        part.has(ARRANGED) ? Set.copyOf(part.texts(ARRANGED)) : Set.of());
  }

  private static Item option(BallotResult.Option option) {
    return Item.empty()
        .put("id", option.id())
        .put("votes", option.votes())
        .put("chosen", option.chosen());
  }

  private static BallotResult.Option option(Item part) {
    return new BallotResult.Option(part.required("id"), part.whole("votes"), part.flag("chosen"));
  }

  private static Item pays(EachPays each) {
    return Item.empty()
        .put("now", each.now().oere())
        .put("atMinimum", each.atMinimum().oere())
        .put("mixed", each.mixed());
  }

  private static EachPays pays(Item part) {
    return new EachPays(
        new Amount(part.number("now")), new Amount(part.number("atMinimum")), part.flag("mixed"));
  }
}
