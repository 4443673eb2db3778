package kreds.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// Days and times the way a Dane or an English reader writes them, on the wall clock of one zone.
/// No line ends inside a date or a time: no-break spaces stand in it, a word joiner behind its dash
/// (UAX #14 lets a line end there). The names stand here, since those of the JDK change with its
/// version and load a library of the world's languages.
public record Dates(Language language, ZoneId zone) {
  private static final String TO = "–\u2060";
  private static final String SPACE = "\u00A0";
  private static final List<String> DAYS_DA =
      List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
  private static final List<String> DAYS_EN =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS_DA =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> MONTHS_EN =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /// `mandag den 11. januar 2027 kl. 09.30`, `Monday 11 January 2027 at 09:30`.
  public String moment(Instant at) {
    var wall = at.atZone(zone);
    return weekday(wall.toLocalDate()) + before() + time(wall.toLocalTime());
  }

  /// `11. januar 2027`, `11 January 2027`.
  public String date(LocalDate day) {
    var point = language == Language.DA ? "." : "";
    return day.getDayOfMonth() + point + SPACE + month(day) + SPACE + day.getYear();
  }

  /// The day of a moment, as [#date].
  public String day(Instant at) {
    return date(at.atZone(zone).toLocalDate());
  }

  /// `mandag den 11. januar 2027`, `Monday 11 January 2027`.
  public String weekday(LocalDate day) {
    var number = day.getDayOfWeek().getValue() - 1;
    return switch (language) {
      case DA -> DAYS_DA.get(number) + " den" + SPACE + date(day);
      case EN -> DAYS_EN.get(number) + " " + date(day);
    };
  }

  /// The same where it begins a line, and so with a capital letter.
  public String heading(LocalDate day) {
    return capital(weekday(day));
  }

  /// `Dag 2`, `Day 2`: of something whose date is not known.
  public static String numberedDay(Language language, int number) {
    return (language == Language.DA ? "Dag" : "Day") + SPACE + number;
  }

  /// Which day it is at that moment.
  public LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  /// `09.30`, `09:30`.
  public String time(LocalTime time) {
    return time(language, time);
  }

  /// The same, where no day is told.
  public static String time(Language language, LocalTime time) {
    return two(time.getHour()) + (language == Language.DA ? '.' : ':') + two(time.getMinute());
  }

  /// The time of a moment, as [#time(LocalTime)].
  public String time(Instant at) {
    return time(at.atZone(zone).toLocalTime());
  }

  /// From one time to another of the same day: `09.30–10.00`.
  public String times(LocalTime start, LocalTime end) {
    return time(start) + TO + time(end);
  }

  /// The same as [#period] where it begins a line, and so with a capital letter.
  public String line(Instant start, Instant end) {
    return capital(period(start, end));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /// From one moment to another; the day is written once if it is the same: `mandag den 11. januar
  /// 2027 kl. 09.30–15.00`, `Monday 11 January 2027, 09:30–15:00`.
  public String period(Instant start, Instant end) {
    var day = start.atZone(zone).toLocalDate();
    return day.equals(end.atZone(zone).toLocalDate())
        ? weekday(day)
            + between()
            + times(start.atZone(zone).toLocalTime(), end.atZone(zone).toLocalTime())
        : moment(start) + " – " + moment(end);
  }

  private String before() {
    return switch (language) {
      case DA -> " kl." + SPACE;
      case EN -> " at" + SPACE;
    };
  }

  private String between() {
    return language == Language.EN ? ", " : before();
  }

  private String month(LocalDate day) {
    var number = day.getMonthValue() - 1;
    return switch (language) {
      case DA -> MONTHS_DA.get(number);
      case EN -> MONTHS_EN.get(number);
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
