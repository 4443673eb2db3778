package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Costs;
import kreds.inquiry.Ballot;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Reads what staff write when a group is to choose.
public final class BallotOrderInput {
  private static final int SHORT = 120;

  /// The code of what is said of themes or speakers where there are none.
  private static final String OF_NONE = "of-none";

  /// The first of the usual meetings is planned beforehand.
  private static final int USUAL = Budget.USUAL_MEETINGS - 1;

  private static final Field<String> TITLE = Field.text("title", 1, SHORT);
  private static final Field<String> NAME = Field.text("name", 1, SHORT);
  private static final Field<String> SUBJECT = Field.text("subject", 1, SHORT).or("");
  private static final Field<Amount> FEE =
      Field.amount("fee").means("Paid once, in kroner without VAT.");
  private static final Field<String> THEME =
      Field.text("theme", 1, SHORT)
          .or("")
          .means("The theme that the talk belongs to, by its title or as `theme-2`.");
  private static final Field<List<String>> THEMES =
      Field.list("themes", 0, Ballot.MOST_THEMES, Input.of(sent -> sent.get(TITLE)));
  private static final Field<List<Speaker>> SPEAKERS =
      Field.list("speakers", 0, Ballot.MOST_SPEAKERS, Input.of(BallotOrderInput::speaker));
  private static final Field<Optional<Integer>> CHOOSE_THEMES =
      Field.whole("chooseThemes", 1, Ballot.MOST_THEMES)
          .optional()
          .means(
              "How many themes each may choose, and how many are chosen; "
                  + USUAL
                  + " if not said.");
  private static final Field<Optional<Integer>> CHOOSE_SPEAKERS =
      Field.whole("chooseSpeakers", 1, Ballot.MOST_SPEAKERS)
          .optional()
          .means("The same of speakers.");
  private static final Field<Optional<Amount>> MOST =
      Field.amount("most")
          .optional()
          .means(
              "What each may come to pay at most, in kroner without VAT; if not said, the price that is"
                  + " asked, where one is.");
  private static final Field<List<String>> INSTEAD =
      Field.lines("instead", Costs.MOST, SHORT)
          .means(
              "The costs of the budget that the fees take the place of, by their names; of an estimate it"
                  + " is the speakers'.");
  private static final Field<List<String>> POSTS =
      Field.lines("posts", Post.MOST, SHORT)
          .means(
              "For an election, on a ballot of its own: `contact`, `deputy`, or both. Everybody stands who"
                  + " has a place and does not say no.");

  private final PlanInput plans;
  private final ZoneId zone;
  private final Field<Instant> closes;
  private final Field<List<Plan.Span>> dates;

  private record Speaker(String name, String subject, Amount fee, String theme) {}

  /// @param zone in which staff write times
  public BallotOrderInput(PlanInput plans, ZoneId zone) {
    this.plans = plans;
    this.zone = zone;
    closes = Field.moment("closes", zone).means("Until when votes are taken.");
    dates = Field.list("dates", 0, Question.WhichDate.MOST, Input.of(plans::span));
  }

  /// A ballot.
  public Input<BallotOrder> ordered() {
    return Input.of(sent -> {
      var network = sent.get(PlanInput.NETWORK);
      var ballot = ballot(sent);
      var until = sent.get(closes);
      plans.mustBeNear(sent, until, closes);
      return new BallotOrder(network, ballot, until, sent.get(PlanInput.DRY_RUN));
    });
  }

  private Ballot ballot(SentValues sent) {
    var themes = themes(sent);
    var speakers = speakers(sent, themes);
    var slots = slots(sent.get(dates));
    var limits = limits(sent, themes.size(), speakers.size());
    var isNothing = themes.isEmpty() && speakers.isEmpty() && slots.isEmpty();
    var posts = posts(sent);
    if (!posts.isEmpty()) {
      sent.require(isNothing, POSTS, "posts-alone");
      return Ballot.electing(posts);
    }
    sent.require(!isNothing, THEMES, "nothing-to-choose", SPEAKERS, dates, POSTS);
    // Whoever reads on finds something harmless in place of what is faulty.
    return isNothing
        ? new Ballot(1, List.of(new Ballot.Theme("theme-1", "?")), List.of(), List.of(), limits)
        : new Ballot(1, themes, speakers, slots, limits);
  }

  /// How many are chosen, and what they may cost; said of what is not there it is a mistake.
  private static Ballot.Limits limits(SentValues sent, int themes, int speakers) {
    var chosenThemes = sent.get(CHOOSE_THEMES);
    var chosenSpeakers = sent.get(CHOOSE_SPEAKERS);
    var most = sent.get(MOST);
    var instead = sent.get(INSTEAD);
    sent.require(themes > 0 || chosenThemes.isEmpty(), CHOOSE_THEMES, OF_NONE, THEMES);
    sent.require(speakers > 0 || chosenSpeakers.isEmpty(), CHOOSE_SPEAKERS, OF_NONE, SPEAKERS);
    sent.require(speakers > 0 || most.isEmpty(), MOST, OF_NONE, SPEAKERS);
    sent.require(speakers > 0 || instead.isEmpty(), INSTEAD, OF_NONE, SPEAKERS);
    return new Ballot.Limits(
        Math.min(themes, chosenThemes.orElse(USUAL)),
        Math.min(speakers, chosenSpeakers.orElse(USUAL)),
        most,
        instead);
  }

  private static List<Post> posts(SentValues sent) {
    var known = Arrays.asList(Post.values());
    var words = sent.get(POSTS);
    var posts = known.stream().filter(post -> words.contains(post.word())).toList();
    sent.require(posts.size() == Set.copyOf(words).size(), POSTS, "post-unknown");
    return posts;
  }

  private static List<Ballot.Theme> themes(SentValues sent) {
    var themes = new ArrayList<Ballot.Theme>();
    var titles = new HashSet<String>();
    for (var title : sent.get(THEMES)) {
      sent.require(titles.add(folded(title)), THEMES, "theme-twice");
      themes.add(new Ballot.Theme("theme-" + (themes.size() + 1), title));
    }
    return themes;
  }

  private static List<Ballot.Talk> speakers(SentValues sent, List<Ballot.Theme> themes) {
    var talks = new ArrayList<Ballot.Talk>();
    for (var speaker : sent.get(SPEAKERS)) {
      var theme = theme(themes, speaker.theme());
      if (theme.isEmpty() && !speaker.theme().isEmpty()) {
        sent.refuse("speakers[" + talks.size() + "].theme", "theme-unknown");
      }
      talks.add(
          new Ballot.Talk(
              "speaker-" + (talks.size() + 1),
              speaker.name(),
              speaker.subject(),
              speaker.fee(),
              theme));
    }
    return talks;
  }

  /// Its identifier; blank for none.
  private static String theme(List<Ballot.Theme> themes, String named) {
    return themes.stream()
        .filter(each -> each.id().equals(named) || folded(each.title()).equals(folded(named)))
        .map(Ballot.Theme::id)
        .findFirst()
        .orElse("");
  }

  private List<Slot> slots(List<Plan.Span> spans) {
    var slots = new ArrayList<Slot>();
    for (var span : spans) {
      var number = slots.size() + 1;
      span.slot(zone)
          .map(slot -> new Slot("date-" + number, slot.start(), slot.end()))
          .ifPresent(slots::add);
    }
    return slots;
  }

  private static Speaker speaker(SentValues sent) {
    return new Speaker(sent.get(NAME), sent.get(SUBJECT), sent.get(FEE), sent.get(THEME));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
