package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.meeting.Speaker;
import kreds.meeting.Team;
import kreds.text.Language;

/// Host, facilitator and speakers as parts of a meeting's row.
final class TeamItems {
  private TeamItems() {}

  static void put(Item item, Team team) {
    if (team.host().isPresent()) {
      item.put("host", PersonItems.toItem(team.host().get()));
    }
    if (team.facilitator().isPresent()) {
      item.put("facilitator", PersonItems.toItem(team.facilitator().get()));
    }
    var parts = new ArrayList<Item>();
    for (var speaker : team.speakers()) {
      parts.add(
          Item.empty()
              .put("name", speaker.name())
              .put("address", speaker.address().map(EmailAddress::value).orElse(""))
              .put("language", speaker.language()));
    }
    item.putAll("speakers", parts);
  }

  static Team of(Item item) {
    var speakers = new ArrayList<Speaker>();
    for (var part : item.parts("speakers")) {
      speakers.add(
          new Speaker(
              part.required("name"),
              part.has("address")
                  ? Optional.of(new EmailAddress(part.required("address")))
                  : Optional.empty(),
              part.constant("language", Language.class)));
    }
    return new Team(
        item.has("host") ? Optional.of(PersonItems.fromItem(item.part("host"))) : Optional.empty(),
        item.has("facilitator")
            ? Optional.of(PersonItems.fromItem(item.part("facilitator")))
            : Optional.empty(),
        speakers);
  }
}
