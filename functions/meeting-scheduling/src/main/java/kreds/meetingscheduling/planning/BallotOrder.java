package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Ballot;
import kreds.inquiry.Post;
import kreds.inquiry.Slot;
import kreds.text.Money;

/// What staff let a group choose.
///
/// @param ballot of whatever number
/// @param dryRun whether staff only want to see what would be asked
public record BallotOrder(String network, Ballot ballot, Instant closes, boolean dryRun) {

  /// The fields of the order, as staff send it again.
  ///
  /// @param zone in which they write times
  public Map<String, Object> again(ZoneId zone) {
    var limits = ballot.limits();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("network", network);
    fields.put("themes", ballot.themes().stream().map(BallotOrder::fields).toList());
    fields.put("speakers", ballot.speakers().stream().map(BallotOrder::fields).toList());
    fields.put("dates", ballot.dates().stream().map(BallotOrder::fields).toList());
    fields.put("posts", ballot.posts().stream().map(Post::word).toList());
    fields.put("closes", LocalDateTime.ofInstant(closes, zone).toString());
    if (limits.themes() > 0) {
      fields.put("chooseThemes", limits.themes());
    }
    if (limits.speakers() > 0) {
      fields.put("chooseSpeakers", limits.speakers());
    }
    limits.most().ifPresent(most -> fields.put("most", Money.plain(most.oere())));
    fields.put("instead", limits.instead());
    fields.values().removeIf(List.of()::equals);
    return fields;
  }

  private static Map<String, Object> fields(Ballot.Theme theme) {
    return Map.of("title", theme.title());
  }

  private static Map<String, Object> fields(Ballot.Talk talk) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", talk.name());
    if (!talk.subject().isEmpty()) {
      fields.put("subject", talk.subject());
    }
    fields.put("fee", Money.plain(talk.fee().oere()));
    if (!talk.theme().isEmpty()) {
      fields.put("theme", talk.theme());
    }
    return fields;
  }

  private static Map<String, Object> fields(Slot slot) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("start", slot.start().local().toString());
    fields.put("end", slot.end().local().toString());
    return fields;
  }
}
