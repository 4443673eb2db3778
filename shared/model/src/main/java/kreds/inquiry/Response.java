package kreds.inquiry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.outcome.Refusal;

/// What somebody answers to an inquiry: a record for each kind of question.
public sealed interface Response {
  /// The code of an answer that skips a date.
  String DATES_MISSING = "dates-missing";

  /// What suits.
  ///
  /// @param choices for each date's identifier
  /// @param comment for who plans the meeting; may be blank
  record DateChoices(Map<String, Choice> choices, String comment) implements Response {

    public DateChoices {
      choices = Map.copyOf(choices);
    }

    /// Whether this date was declined; a date that was not answered is not.
    public boolean declines(Slot slot) {
      return choices.get(slot.id()) == Choice.NO;
    }

    /// The proposed dates that it skips, in their order.
    public List<String> missing(Question.WhichDate poll) {
      return poll.ids().stream().filter(id -> !choices.containsKey(id)).toList();
    }

    /// Each proposed date is answered, and nothing else: who skips one would be counted as nothing,
    /// and never asked again.
    Optional<Refusal> incomplete(Question.WhichDate poll) {
      var missing = missing(poll);
      if (!missing.isEmpty()) {
        var detail = "Please answer each date; missing: " + String.join(", ", missing) + ".";
        return Optional.of(Refusal.invalid(DATES_MISSING, detail));
      }
      var unknown = choices.keySet().stream().filter(date -> !poll.ids().contains(date)).toList();
      return unknown.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Refusal.invalid("date-unknown", "A date was answered that is not proposed.")
                  .at(unknown));
    }
  }

  /// Coming or not.
  ///
  /// @param note for host and facilitator, such as a late arrival or a diet; may be blank
  record Rsvp(boolean comes, String note) implements Response {}

  /// Whether somebody may join. It is secret to all but staff.
  record Vote(boolean yes) implements Response {}

  /// That the rules of the group are accepted.
  ///
  /// @param version that was read
  record Accepted(int version) implements Response {}

  /// Whether somebody gives the talk that they were asked for.
  ///
  /// @param needs what the talk needs, such as a projector or a diet; may be blank
  /// @param note for staff; may be blank
  record Speaks(boolean agrees, String needs, String note) implements Response {}

  /// What somebody wants of a ballot. It is secret to all: it comes out in counts.
  ///
  /// @param ballot the number of the one that was seen
  /// @param options what is chosen, by identifier
  record Chosen(int ballot, Set<String> options) implements Response {

    public Chosen {
      options = Set.copyOf(options);
    }

    /// What is kept of a vote that is taken back.
    private static final Set<String> TAKEN_BACK = Set.of("taken-back");

    /// The same ballot, of which a vote is taken back: an empty one says so of whoever has voted.
    public Chosen takenBack() {
      return new Chosen(ballot, TAKEN_BACK);
    }

    /// Whether a vote is taken back: nothing of it is kept, and whoever gave it has not voted.
    public boolean isTakenBack() {
      return options.equals(TAKEN_BACK);
    }

    /// Whether it chooses something: who says alone that they do not stand has voted for nobody.
    public boolean isVote() {
      return !isTakenBack()
          && options.stream().anyMatch(option -> !option.equals(Ballot.NOT_STANDING));
    }

    /// Whom somebody wants for a post is said of a person: it goes with whoever said it, and what
    /// was wanted for the meetings stays.
    private Optional<Response> withoutNames() {
      var rest = new HashSet<String>();
      for (var option : options) {
        if (Post.of(option).isEmpty() && !isTakenBack()) {
          rest.add(option);
        }
      }
      return rest.isEmpty() ? Optional.empty() : Optional.of(new Chosen(ballot, rest));
    }
  }

  /// Whether somebody takes part for another year.
  ///
  /// @param remark for staff alone; may be blank
  record Renewal(boolean continues, String remark) implements Response {}

  /// What is not right in minutes.
  ///
  /// @param version that was read
  /// @param text blank once it is taken back
  record Objection(int version, String text) implements Response {
    /// What stands in place of the words of whoever is forgotten: somebody has objected.
    static final String FORGOTTEN = "…";

    /// Whether something is said against them.
    public boolean stands() {
      return !text.isBlank();
    }
  }

  /// How somebody found a meeting. No page and no command says who said what: it comes out in
  /// averages, and in comments without names, once it takes no more answers.
  ///
  /// @param whole the meeting as a whole, from 1 to 5; what is taken back has none
  /// @param points the same of points of its programme, by identifier; none has to be rated
  /// @param comment for those who plan the next one, without a name; may be blank
  record Evaluated(int whole, Map<String, Integer> points, String comment) implements Response {
    /// The worst.
    public static final int LEAST = 1;

    /// The best.
    public static final int MOST = 5;

    private static final int NOTHING = -1;

    /// What was said is taken back: nothing of it is kept.
    public static final Evaluated WITHDRAWN = new Evaluated(NOTHING, Map.of(), "");

    public Evaluated {
      points = Map.copyOf(points);
      var isNothing = whole == NOTHING && points.isEmpty() && comment.isEmpty();
      if (!(isRating(whole) || isNothing)
          || !points.values().stream().allMatch(Evaluated::isRating)) {
        throw new IllegalArgumentException("a rating is one from 1 to 5");
      }
    }

    /// Whether it says something.
    public boolean stands() {
      return whole != NOTHING;
    }

    private static boolean isRating(int rating) {
      return rating >= LEAST && rating <= MOST;
    }
  }

  /// What is left of it once whoever gave it is forgotten (G2): that it was said, for the counts,
  /// and nothing that was typed. What was answered without a name goes altogether.
  default Optional<Response> forgotten() {
    return switch (this) {
      case DateChoices(var choices, var _) -> Optional.of(new DateChoices(choices, ""));
      case Rsvp(var comes, var _) -> Optional.of(new Rsvp(comes, ""));
      case Renewal(var continues, var _) -> Optional.of(new Renewal(continues, ""));
      case Objection said when said.stands() ->
          Optional.of(new Objection(said.version(), Objection.FORGOTTEN));
      case Evaluated _ -> Optional.empty();
      case Chosen chosen -> chosen.withoutNames();
      case Speaks(var agrees, var _, var _) -> Optional.of(new Speaks(agrees, "", ""));
      case Objection _, Vote _, Accepted _ -> Optional.of(this);
    };
  }

  /// In a few words, for the audit; nothing that somebody typed.
  default String brief() {
    return switch (this) {
      case DateChoices _, Vote _, Chosen _, Evaluated _ -> "";
      case Accepted(var version) -> "version " + version;
      case Speaks(var agrees, var _, var _) -> agrees ? "agreed" : "declined";
      case Renewal(var continues, var _) -> continues ? "continues" : "stops";
      case Objection objection -> objection.stands() ? "objection" : "taken back";
      case Rsvp(var comes, var _) -> comes ? "coming" : "not coming";
    };
  }
}
