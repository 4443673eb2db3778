package kreds.aws.dynamo;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import kreds.meeting.OwnTemplate;
import kreds.meeting.RunTemplate;

/// What an association has written of a template, as a row of one partition beside the networks'
/// meetings: no network is called in capitals.
public final class TemplateItems {
  /// The partition of all of them.
  static final String TEMPLATES = "TEMPLATES";

  private static final String PREFIX = "TEMPLATE#";

  private TemplateItems() {}

  /// The sort key of one.
  static String sort(String name) {
    return PREFIX + name;
  }

  /// The row.
  public static Item toItem(OwnTemplate template) {
    var meetings = new ArrayList<Item>();
    for (var each : template.meetings()) {
      meetings.add(
          Item.empty()
              .put("title", each.title())
              .put("weeks", each.weeks())
              .put("start", each.start().toString())
              .put("minutes", each.length().toMinutes()));
    }
    return Item.empty()
        .put("pk", TEMPLATES)
        .put("sk", sort(template.name()))
        .put("name", template.name())
        .putAll("meetings", meetings)
        .put("version", template.version());
  }

  /// The template of a row.
  public static OwnTemplate fromItem(Item item) {
    var meetings = new ArrayList<RunTemplate.Planned>();
    for (var each : item.parts("meetings")) {
      meetings.add(
          new RunTemplate.Planned(
              each.required("title"),
              each.whole("weeks"),
              LocalTime.parse(each.required("start")),
              Duration.ofMinutes(each.number("minutes"))));
    }
    return new OwnTemplate(item.required("name"), meetings, item.number("version"));
  }
}
