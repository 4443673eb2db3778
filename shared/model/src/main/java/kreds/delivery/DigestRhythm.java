package kreds.delivery;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kreds.text.Worded;
import kreds.time.WorkingDays;

/// How often staff hear what has happened (M14), where they want one letter about all of it and not
/// one about each: at seven in the morning of a working day.
public enum DigestRhythm implements Worded {
  /// Each working day.
  DAILY,
  /// Each Monday, or the working day after it where it is a holiday. What people wait for comes the
  /// next working day all the same: a week is long for who wants to be let in.
  WEEKLY;

  private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 0);

  /// Between the note that a letter waits for a digest and the making of the digest: by then, the
  /// index has it.
  private static final Duration AHEAD = Duration.ofMinutes(1);

  private static final int A_WEEK = 7;

  /// A day, or a moment, wherever a fact names one.
  private static final Pattern NAMED =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)?");

  /// The rhythm of that word.
  public static DigestRhythm of(String word) {
    for (var rhythm : values()) {
      if (rhythm.word().equals(word)) {
        return rhythm;
      }
    }
    throw new IllegalArgumentException("no rhythm of digests: " + word);
  }

  /// The letter as it waits for its digest; nothing if it goes at once: it is no news, or has been
  /// tried, or names a moment that staff would read of too late.
  public Optional<Delivery> gathered(Delivery letter, Instant now, ZoneId zone) {
    var days = letter.letter().daysItCanWait();
    if (days == 0 || !letter.isUntouched()) {
      return Optional.empty();
    }
    var day = (days < A_WEEK ? DAILY : this).next(now, zone);
    var at = at(day, zone);
    return letter.isTooLate(at) || namesAMoment(letter.letter(), now, at, zone)
        ? Optional.empty()
        : Optional.of(letter.gathered(Digest.of(day), at));
  }

  /// The day of the next digest.
  LocalDate next(Instant now, ZoneId zone) {
    var first = first(now, zone);
    if (this != WEEKLY) {
      return WorkingDays.from(first);
    }
    var monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var thisWeek = WorkingDays.from(monday);
    return thisWeek.isBefore(first) ? WorkingDays.from(monday.plusWeeks(1)) : thisWeek;
  }

  /// The next day whose morning is not over.
  private static LocalDate first(Instant now, ZoneId zone) {
    var soonest = now.plus(AHEAD).atZone(zone);
    var today = soonest.toLocalDate();
    return soonest.toLocalTime().isAfter(IN_THE_MORNING) ? today.plusDays(1) : today;
  }

  private static Instant at(LocalDate day, ZoneId zone) {
    return day.atTime(IN_THE_MORNING).atZone(zone).toInstant();
  }

  /// Whether it names a moment, or the end of a day, that is to come and lies before another.
  private static boolean namesAMoment(Letter letter, Instant now, Instant before, ZoneId zone) {
    return letter.values().values().stream()
        .flatMap(value -> NAMED.matcher(value).results())
        .flatMap(found -> moment(found, zone).stream())
        .anyMatch(moment -> moment.isAfter(now) && moment.isBefore(before));
  }

  /// Nothing where somebody has typed what is no day.
  private static Optional<Instant> moment(MatchResult named, ZoneId zone) {
    try {
      return Optional.of(
          named.group(2) == null
              ? LocalDate.parse(named.group(1)).plusDays(1).atStartOfDay(zone).toInstant()
              : Instant.parse(named.group()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
