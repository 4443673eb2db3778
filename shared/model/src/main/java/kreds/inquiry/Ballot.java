package kreds.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.budget.Amount;
import kreds.outcome.Refusal;

/// What a group chooses among for the meetings that lie ahead (S15): themes, speakers and dates,
/// each in the order in which staff have put them; or, on a ballot of its own, whom it wants for
/// its posts. A vote names a person by their place in the ballot's own list: no page shows anybody
/// by which identifier others are known.
///
/// @param number of the run's ballots, from 1
/// @param posts that are elected; none where it is about meetings
/// @param people who can be voted for, by enrollment: frozen when it opens, and whoever comes later
///   stands behind them, so that a number means the same person for as long as it is open
public record Ballot(
    int number,
    List<Theme> themes,
    List<Talk> speakers,
    List<Slot> dates,
    List<Post> posts,
    List<String> people,
    Limits limits) {
  /// So many themes at most; more nobody reads.
  public static final int MOST_THEMES = 12;

  /// So many speakers at most.
  public static final int MOST_SPEAKERS = 20;

  /// How an answer is refused that says nothing.
  public static final Refusal NOTHING_CHOSEN =
      Refusal.invalid("nothing-chosen", "Choose one of them at least.");

  /// How an answer is refused that chooses what there is not.
  public static final Refusal UNKNOWN =
      Refusal.invalid("option-unknown", "Something was chosen that is not on the ballot.");

  /// What somebody answers who does not stand for any post.
  public static final String NOT_STANDING = "not-standing";

  /// How an answer is refused that names two for one post.
  public static final Refusal ONE_EACH =
      Refusal.invalid("one-for-each-post", "Choose one for each post.");

  /// The code of an answer with more themes than anybody may choose.
  public static final String TOO_MANY_THEMES = "too-many-themes";

  /// The code of an answer with more speakers than anybody may choose.
  public static final String TOO_MANY_SPEAKERS = "too-many-speakers";

  /// A theme that a meeting may have.
  ///
  /// @param id `theme-1`, `theme-2`…: how an answer names it
  public record Theme(String id, String title) {}

  /// A speaker who may be asked, and what for.
  ///
  /// @param id `speaker-1`, `speaker-2`…
  /// @param fee paid once, without VAT
  /// @param theme the identifier of the theme that the talk belongs to; blank for none
  public record Talk(String id, String name, String subject, Amount fee, String theme) {

    /// As people read it.
    public String said() {
      return subject.isEmpty() ? name : name + ": " + subject;
    }
  }

  /// How much each may choose, and so how much is chosen.
  ///
  /// @param most what each may come to pay at most; empty where no more is said than the price
  /// @param instead the costs of the budget that the fees take the place of, by their names
  public record Limits(int themes, int speakers, Optional<Amount> most, List<String> instead) {

    public Limits {
      instead = List.copyOf(instead);
    }
  }

  public Ballot {
    themes = List.copyOf(themes);
    speakers = List.copyOf(speakers);
    dates = List.copyOf(dates);
    posts = posts.stream().distinct().sorted().toList();
    people = List.copyOf(people);
    var ids = ids(themes, speakers, dates);
    if (number < 1 || new HashSet<>(ids).size() != ids.size()) {
      throw new IllegalArgumentException("a ballot has something to choose, each named otherwise");
    }
    if (ids.isEmpty() == posts.isEmpty()) {
      throw new IllegalArgumentException("a ballot is about meetings or about persons");
    }
    for (var talk : speakers) {
      if (!talk.theme().isEmpty() && !ids.contains(talk.theme())) {
        throw new IllegalArgumentException("a talk belongs to a theme that there is");
      }
    }
  }

  /// About meetings.
  public Ballot(
      int number, List<Theme> themes, List<Talk> speakers, List<Slot> dates, Limits limits) {
    this(number, themes, speakers, dates, List.of(), List.of(), limits);
  }

  /// About those posts.
  public static Ballot electing(List<Post> posts) {
    var nothing = new Limits(0, 0, Optional.empty(), List.of());
    return new Ballot(1, List.of(), List.of(), List.of(), posts, List.of(), nothing);
  }

  /// The same among those people.
  public Ballot among(List<String> others) {
    return new Ballot(number, themes, speakers, dates, posts, others, limits);
  }

  /// By which number a vote names whoever has that enrollment; empty of who is not on the list.
  public Optional<Integer> numberOf(String enrollment) {
    return Optional.of(people.indexOf(enrollment) + 1).filter(found -> found > 0);
  }

  /// Whom a number names, by enrollment; empty where it names nobody.
  public Optional<String> person(int named) {
    return named < 1 || named > people.size()
        ? Optional.empty()
        : Optional.of(people.get(named - 1));
  }

  /// Whether it is about persons.
  public boolean isElection() {
    return !posts.isEmpty();
  }

  /// What it is about.
  public BallotTopic about() {
    if (isElection()) {
      return posts.size() == Post.MOST ? BallotTopic.POSTS : posts.getFirst().about();
    }
    if (!speakers.isEmpty()) {
      return BallotTopic.MEETINGS;
    }
    return themes.isEmpty() ? BallotTopic.DATES : BallotTopic.THEMES;
  }

  /// All that can be chosen for the meetings, by identifier, in order.
  public List<String> ids() {
    return ids(themes, speakers, dates);
  }

  /// The same of another number: what is asked, whichever of the ballots it is.
  public Ballot numbered(int other) {
    return new Ballot(other, themes, speakers, dates, posts, people, limits);
  }

  /// The same, whose fees take the place of those costs.
  public Ballot instead(List<String> costs) {
    var other = new Limits(limits.themes(), limits.speakers(), limits.most(), costs);
    return new Ballot(number, themes, speakers, dates, posts, people, other);
  }

  /// What these speakers cost together.
  public Amount fees(Collection<String> chosen) {
    var sum = Amount.ZERO;
    for (var talk : speakers) {
      sum = chosen.contains(talk.id()) ? sum.plus(talk.fee()) : sum;
    }
    return sum;
  }

  /// What is wrong with a choice, whatever it costs; empty if it is whole.
  public Optional<Refusal> against(Set<String> chosen) {
    if (chosen.isEmpty()) {
      return Optional.of(NOTHING_CHOSEN);
    }
    if (isElection()) {
      return againstNames(chosen);
    }
    var unknown = chosen.stream().filter(each -> !ids().contains(each)).toList();
    if (!unknown.isEmpty()) {
      return Optional.of(UNKNOWN.at(unknown));
    }
    if (themes.stream().filter(each -> chosen.contains(each.id())).count() > limits.themes()) {
      return Optional.of(tooMany(TOO_MANY_THEMES, "theme", limits.themes()));
    }
    return speakers.stream().filter(each -> chosen.contains(each.id())).count() > limits.speakers()
        ? Optional.of(tooMany(TOO_MANY_SPEAKERS, "speaker", limits.speakers()))
        : Optional.empty();
  }

  private Optional<Refusal> againstNames(Set<String> chosen) {
    var named = new HashSet<Post>();
    for (var option : chosen) {
      var post = Post.of(option).filter(posts::contains);
      var isNamed = post.flatMap(of -> of.named(option)).flatMap(this::person).isPresent();
      if (!isNamed && !option.equals(NOT_STANDING)) {
        return Optional.of(UNKNOWN);
      }
      if (post.isPresent() && !named.add(post.get())) {
        return Optional.of(ONE_EACH);
      }
    }
    return Optional.empty();
  }

  private static Refusal tooMany(String code, String what, int most) {
    return Refusal.invalid(code, "Choose at most " + most + " " + what + (most == 1 ? "." : "s."));
  }

  private static List<String> ids(List<Theme> themes, List<Talk> speakers, List<Slot> dates) {
    var ids = new ArrayList<String>();
    themes.forEach(each -> ids.add(each.id()));
    speakers.forEach(each -> ids.add(each.id()));
    dates.forEach(each -> ids.add(each.id()));
    return ids;
  }
}
