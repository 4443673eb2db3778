package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import kreds.delivery.Letter;
import kreds.text.Dates;
import kreds.text.SingleLine;
import kreds.text.TextBook;

/// What stands above the letters about a meeting that changes, for whoever is to send them. The
/// words are those of the letters themselves, which only email-distribution has; a test holds the
/// two together.
///
/// @param zone where the association is
record LetterSubjects(ZoneId zone) {

  /// Read with the first order that shows them.
  private static final class Loaded {
    static final TextBook TEXTS = TextBook.load(LetterSubjects.class, "subjects");
  }

  /// The subject of one.
  String of(Letter letter) {
    var language = letter.to().language();
    var values = new HashMap<String, String>();
    values.put("meeting", SingleLine.one(letter.values().getOrDefault("meeting", "")));
    values.put("title", SingleLine.one(letter.values().getOrDefault("title", "")));
    var start = letter.values().get("start");
    if (start != null) {
      var dates = new Dates(language, zone);
      var begins = Instant.parse(start);
      var ends = Instant.parse(letter.values().getOrDefault("end", start));
      values.put("day", dates.days(begins, ends));
      values.put("moment", dates.moment(begins));
      values.put("until", dates.moment(ends));
    }
    return Loaded.TEXTS
        .in(language)
        .text(key(letter.kind().key(), letter.values()), values)
        .replace('\u00A0', ' ');
  }

  /// What has moved is said by what is another, and what a speaker is asked by its occasion.
  private static String key(String kind, Map<String, String> values) {
    var change = values.get("change");
    var occasion = values.get("occasion");
    if (kind.equals("meeting-hosted") && "joined".equals(values.get("hosting"))) {
      return "meeting-hosted.joined";
    }
    if (occasion != null) {
      return kind + "." + occasion;
    }
    return change == null ? kind : "meeting-moved." + change;
  }
}
