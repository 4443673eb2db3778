package kreds.meetingscheduling.planning;

import java.util.ArrayList;
import java.util.List;
import kreds.commit.Write;
import kreds.delivery.Letter;

/// A meeting as it is after staff have changed it, or would be, and who gets what.
public record RearrangedMeeting(PlannedMeeting planned, List<Letter> letters) {

  public RearrangedMeeting {
    letters = List.copyOf(letters);
  }

  static RearrangedMeeting of(PlannedMeeting planned, List<Write> writes) {
    var letters = new ArrayList<Letter>();
    for (var write : writes) {
      if (write instanceof Write.LetterAdded(var added)) {
        letters.add(added.letter());
      }
    }
    return new RearrangedMeeting(planned, letters);
  }
}
