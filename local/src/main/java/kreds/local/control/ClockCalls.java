package kreds.local.control;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.local.World;
import kreds.local.api.HttpAnswer;
import kreds.local.api.Request;
import kreds.local.json.LocalJson;

/// The clock: what time it is, and moving it. Days are days of the calendar: one day on is the same
/// time of day, also over a clock change.
final class ClockCalls {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private final World world;

  ClockCalls(World world) {
    this.world = world;
  }

  HttpAnswer show(Request request) {
    return HttpAnswer.json(200, now());
  }

  HttpAnswer move(Request request) {
    var wanted = LocalJson.object(new String(request.body(), StandardCharsets.UTF_8));
    try {
      var fired = world.schedules().moveTo(target(wanted));
      world.settle();
      var answer = now();
      answer.put("fired", fired);
      return HttpAnswer.json(200, answer);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Wrong(400, String.valueOf(e.getMessage()));
    }
  }

  private Instant target(Map<String, Object> wanted) {
    var advance = LocalJson.text(wanted, "advance");
    var to = LocalJson.text(wanted, "to");
    if (advance.isEmpty() == to.isEmpty()) {
      throw new Wrong(
          400,
          "Say {\"advance\": \"P1D\"} or {\"to\": \"2027-03-01T09:00:00+01:00\"}, one of them.");
    }
    return to.isEmpty() ? after(advance) : moment(to);
  }

  /// With an offset, or as the clocks there show it.
  private static Instant moment(String to) {
    try {
      var read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              to.strip().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
      return read instanceof LocalDateTime local
          ? local.atZone(ZONE).toInstant()
          : Instant.from(read);
    } catch (DateTimeParseException no) {
      throw new Wrong(
          400,
          "\""
              + to
              + "\" is no time. Write it like 2027-03-01T09:00, as the clocks in "
              + ZONE
              + " show it, or like 2027-03-01T09:00:00+01:00.");
    }
  }

  private Instant after(String advance) {
    try {
      return moved(advance);
    } catch (DateTimeParseException no) {
      throw new Wrong(
          400,
          "\""
              + advance
              + "\" is no span of time. Write it like PT1H for an hour, P1D for a day,"
              + " P7D for a week.");
    }
  }

  private Instant moved(String advance) {
    var now = world.clock().instant();
    var time = advance.indexOf('T');
    var days = time < 0 ? advance : advance.substring(0, time);
    var moved = days.equals("P") ? now : now.atZone(ZONE).plus(Period.parse(days)).toInstant();
    return time < 0 ? moved : moved.plus(Duration.parse("P" + advance.substring(time)));
  }

  private Map<String, Object> now() {
    var now = world.clock().instant();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("now", now.toString());
    answer.put("local", now.atZone(ZONE).toOffsetDateTime().toString());
    return answer;
  }
}
