package kreds.meetingscheduling.planning;

import java.util.EnumSet;
import java.util.Set;
import kreds.meeting.Insistence;
import kreds.web.form.Field;
import kreds.web.form.SentValues;

/// Reads what an order insists on: each is a field of its own, and is true or left out.
public final class Insisting {
  private Insisting() {}

  /// Those of these that were sent.
  public static Set<Insistence> on(SentValues sent, Insistence... possible) {
    var found = EnumSet.noneOf(Insistence.class);
    for (var each : possible) {
      if (sent.get(field(each))) {
        found.add(each);
      }
    }
    return found;
  }

  private static Field<Boolean> field(Insistence insistence) {
    return Field.flag(insistence.word()).means(meaning(insistence));
  }

  private static String meaning(Insistence insistence) {
    return switch (insistence) {
      case EARLY -> "To plan it although the network lacks participants for its minimum.";
      case ANOTHER -> "To plan it although a poll about another meeting of the network is open.";
      case ANYWAY ->
          "To choose it before the deadline although host, a speaker or most have not answered.";
    };
  }
}
