package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import kreds.meeting.InvitationList;

/// What those concerned by a meeting have been told, as fields of its row.
final class InvitationItems {
  private InvitationItems() {}

  static Item put(Item item, InvitationList invitations) {
    var places = new ArrayList<Item>();
    for (var attendee : new TreeSet<>(invitations.places().keySet())) {
      places.add(
          Item.empty()
              .put("attendee", attendee)
              .put("since", invitations.places().getOrDefault(attendee, Instant.EPOCH)));
    }
    var steps = new ArrayList<Item>();
    for (var attendee : new TreeSet<>(invitations.steps().keySet())) {
      steps.add(
          Item.empty()
              .put("attendee", attendee)
              .put("steps", invitations.steps().getOrDefault(attendee, 0)));
    }
    return AgendaItems.put(item, invitations.agenda())
        .putTexts("invited", List.copyOf(new TreeSet<>(invitations.held())))
        .putAll("toldFor", places)
        .putAll("takenBack", steps);
  }

  /// Rows from before anybody came back know of no place, and of nobody from whom an invitation was
  /// taken back.
  static InvitationList fromItem(Item item) {
    var places = new HashMap<String, Instant>();
    for (var part : item.parts("toldFor")) {
      places.put(part.required("attendee"), part.instant("since"));
    }
    var steps = new HashMap<String, Integer>();
    for (var part : item.parts("takenBack")) {
      steps.put(part.required("attendee"), part.whole("steps"));
    }
    return new InvitationList(
        new TreeSet<>(item.texts("invited")), places, steps, AgendaItems.fromItem(item));
  }
}
