package kreds.enrollment.deciding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.Changes;
import kreds.commit.MailingChange;
import kreds.commit.Write;
import kreds.mailing.Mailing;
import kreds.mailing.MailingHappening;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;
import kreds.mailing.TiedOrder;

/// What else is written of a network, and what a decision makes of it: a network that is over is
/// not advertised any more, and the drafts of the ways that staff have not chosen are void. Staff
/// see each of them before they decide.
///
/// @param all those that may leave soonest first
record OtherMailings(List<Affected> all) {
  static final OtherMailings NONE = new OtherMailings(List.of());

  /// The letter of the decision, its line, and the key of the order.
  private static final int KEPT_FREE = 3;

  /// The mailing, and its line.
  private static final int ROWS_EACH = 2;

  OtherMailings {
    all = List.copyOf(all);
  }

  /// What becomes of a mailing.
  enum Becomes {
    /// It was released, and does not start.
    STOPPED,
    /// It was going out, and none of its letters leaves any more unless staff resume it.
    PAUSED,
    /// It was a draft.
    DROPPED,
    /// It is about something else and only leads to the network: staff look at it themselves.
    UNTOUCHED
  }

  /// One of them.
  record Affected(Mailing mailing, Becomes becomes) {

    private Optional<Decision<Mailing, MailingHappening>> decision() {
      return switch (becomes) {
        case STOPPED -> mailing.stop().fold(Optional::of, _ -> Optional.empty());
        case PAUSED -> mailing.pause().fold(Optional::of, _ -> Optional.empty());
        case DROPPED -> mailing.drop().fold(Optional::of, _ -> Optional.empty());
        case UNTOUCHED -> Optional.empty();
      };
    }
  }

  /// Those that a way concerns, as they are now.
  ///
  /// @param letter the identifier of the letter that tells of the decision
  static OtherMailings of(Way way, String letter, Mailings mailings) {
    var found = new ArrayList<Affected>();
    for (var listed : mailings.all()) {
      if (!listed.id().equals(letter) && !isOver(listed.state()) && isConcerned(way, listed)) {
        mailings.of(listed.id()).flatMap(now -> affected(way, now)).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing((Affected each) -> each.mailing().state()).reversed());
    return new OtherMailings(found);
  }

  private static Optional<Affected> affected(Way way, Mailing mailing) {
    return isOver(mailing.state())
        ? Optional.empty()
        : Optional.of(new Affected(mailing, becomes(way, mailing)));
  }

  private static boolean isConcerned(Way way, Mailing mailing) {
    var isSaid =
        mailing.content().network().equals(way.network()) || leadsTo(way.network(), mailing);
    return isOfAnotherWay(way, mailing) || (way.ends() && isSaid);
  }

  private static Becomes becomes(Way way, Mailing mailing) {
    var isAbout = mailing.content().network().equals(way.network());
    return isAbout || isOfAnotherWay(way, mailing) ? stopped(mailing.state()) : Becomes.UNTOUCHED;
  }

  private static Becomes stopped(MailingState state) {
    return switch (state) {
      case DRAFT -> Becomes.DROPPED;
      case APPROVED -> Becomes.STOPPED;
      case SENDING, PAUSED -> Becomes.PAUSED;
      case FINISHED, CANCELLED -> Becomes.UNTOUCHED;
    };
  }

  /// A draft that goes out with another decision about the network, or with one that would bring
  /// others into it.
  private static boolean isOfAnotherWay(Way way, Mailing mailing) {
    var names = mailing.draft().tied().map(TiedOrder::fields).map(Map::values);
    return mailing.state() == MailingState.DRAFT
        && names.isPresent()
        && (mailing.content().network().equals(way.network())
            || (way.ends() && names.get().contains(way.network())));
  }

  private static boolean isOver(MailingState state) {
    return switch (state) {
      case DRAFT, APPROVED, SENDING, PAUSED -> false;
      case FINISHED, CANCELLED -> true;
    };
  }

  private static boolean leadsTo(String network, Mailing mailing) {
    for (var text : mailing.content().texts().values()) {
      if (leadsTo("/networks/" + network, text.body())) {
        return true;
      }
    }
    return false;
  }

  private static boolean leadsTo(String path, String body) {
    for (var at = body.indexOf(path); at >= 0; at = body.indexOf(path, at + 1)) {
      var end = at + path.length();
      if (end == body.length() || !isOfAName(body.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAName(char letter) {
    return letter == '-' || Character.isLetterOrDigit(letter);
  }

  /// Those that fit the step beside so many rows; the others are left to staff.
  ///
  /// @param rows of the decision itself
  List<Write> writes(int rows, MailingChange letters, Moment at) {
    var writes = new ArrayList<Write>();
    for (var each : fitting(rows)) {
      var step = at.about(Subject.mailing(each.mailing().id()));
      each.decision()
          .ifPresent(
              decision -> writes.addAll(letters.of(each.mailing(), decision, step).writes()));
    }
    return writes;
  }

  /// Those that do not fit it.
  List<Affected> left(int rows) {
    var left = new ArrayList<>(all);
    left.removeAll(fitting(rows));
    left.removeIf(each -> each.becomes() == Becomes.UNTOUCHED);
    return left;
  }

  private List<Affected> fitting(int rows) {
    var most = Math.max(0, (Changes.MOST_ROWS - KEPT_FREE - rows) / ROWS_EACH);
    var fitting = new ArrayList<Affected>();
    for (var each : all) {
      if (each.becomes() != Becomes.UNTOUCHED && fitting.size() < most) {
        fitting.add(each);
      }
    }
    return fitting;
  }

  /// What staff have seen of them, for the word that confirms.
  String seen() {
    var seen = new StringBuilder();
    for (var each : all) {
      seen.append(each.mailing().id()).append(each.becomes());
    }
    return seen.toString();
  }
}
