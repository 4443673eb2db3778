package kreds.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kreds.aws.Figure;
import kreds.outcome.Refusal;
import kreds.web.form.Fields;

/// Tells people from the programs that fill in every form they meet, without asking people anything
/// and without anybody else's script. A field that nobody sees must stay empty, and nobody types a
/// form in under three seconds. A form that was opened long ago is as good as any: people go for
/// lunch, and a form that is shown again after a post needs no more time. One without a time comes
/// from a program that has read how the API is called, or from a page that was open while something
/// new was deployed; it is held to its limits like all.
///
/// What is caught gets the answer of success, so that nobody learns by trying what gave it away.
final class FormGuard {
  /// The field that nobody sees. No browser has a rule that would fill in a field of this name.
  static final String TRAP = "remark";

  /// When the form was shown, signed.
  static final String SHOWN = "shown";

  private static final Duration LEAST = Duration.ofSeconds(3);

  private FormGuard() {}

  /// The signed time for a form that is shown now. One that answers a post is in the hands of
  /// somebody who has filled it in already and may send it on with one click, so it is as old as it
  /// has to be: else an honest form would be thanked for and dropped.
  static String stamp(Visit visit) {
    var now = visit.now();
    var shown = visit.request().method().equals("POST") ? now.minus(LEAST) : now;
    return stamp(visit, shown.getEpochSecond());
  }

  /// Whether the field is filled in that nobody sees.
  static boolean isTrapped(Fields fields) {
    return !fields.typed(TRAP).isEmpty();
  }

  /// What is wrong with its time; empty for what may be a person's.
  static Optional<String> timeFault(Visit visit, Fields fields) {
    var shown = fields.typed(SHOWN);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    var at = shownAt(visit, shown);
    if (at.isEmpty()) {
      return Optional.of("forged");
    }
    return at.get().plus(LEAST).isAfter(visit.now()) ? Optional.of("too-fast") : Optional.empty();
  }

  /// Whether a time that comes back is one of ours, so that a form that is shown again keeps it.
  static boolean isStamp(Visit visit, String shown) {
    return shownAt(visit, shown).isPresent();
  }

  /// Leaves one line of what was dropped: nothing else tells of it.
  static void note(Visit visit, String why) {
    visit.site().log().note("dropped", visit.request().routeKey(), visit.requestId(), why);
  }

  /// The same for a limit. It is counted, too: a flood that fills the limit of all stops the form
  /// for everybody, and whoever sends it is thanked.
  static void noteLimit(Visit visit, Refusal limit) {
    note(visit, limit.code());
    visit.site().log().figure(Figure.FORMS_OVER_LIMIT, 1);
  }

  /// The same for a limit that only spares an address its letters: staff see why somebody heard
  /// nothing.
  static void noteWithheld(Visit visit, Refusal limit) {
    visit
        .site()
        .log()
        .note("withheld", visit.request().routeKey(), visit.requestId(), limit.code());
    visit.site().log().figure(Figure.LETTERS_WITHHELD, 1);
  }

  private static Optional<Instant> shownAt(Visit visit, String shown) {
    var end = shown.indexOf('.');
    try {
      var second = Long.parseLong(shown.substring(0, Math.max(0, end)), 36);
      return stamp(visit, second).equals(shown)
          ? Optional.of(Instant.ofEpochSecond(second))
          : Optional.empty();
    } catch (NumberFormatException garbled) {
      return Optional.empty();
    }
  }

  private static String stamp(Visit visit, long second) {
    var time = Long.toString(second, 36).toLowerCase(Locale.ROOT);
    return time + "." + visit.site().ids().of("shown", time);
  }
}
