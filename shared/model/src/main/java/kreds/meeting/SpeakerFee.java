package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import kreds.budget.Amount;

/// What one speaker of a run is to be paid, as far as it is to be reckoned with: whoever has said
/// yes, at a meeting that is not cancelled, or is asked and can say it still: nobody is paid for a
/// talk of a day that is over who never agreed to it. Where the fee is agreed in another way it is
/// among the costs that staff set.
///
/// @param meeting its number in the run
/// @param speaker the post, such as `speaker-1`
public record SpeakerFee(
    int meeting, String speaker, String subject, Amount amount, SpeakerState state) {

  /// Those of a run, by meeting and post.
  public static List<SpeakerFee> of(List<MeetingRecord> meetings) {
    return of(meetings, false);
  }

  /// Those that nobody reckons with, since who was asked had not answered when the day was over:
  /// whether they spoke all the same staff alone know, who then set the fee as a cost.
  public static List<SpeakerFee> unanswered(List<MeetingRecord> meetings) {
    return of(meetings, true);
  }

  private static List<SpeakerFee> of(List<MeetingRecord> meetings, boolean isUnanswered) {
    var all = new ArrayList<SpeakerFee>();
    for (var record : meetings) {
      if (record.meeting().state() != MeetingState.CANCELLED) {
        for (var speaker : Speaking.of(record)) {
          if (isUnanswered(record.meeting(), speaker) == isUnanswered) {
            add(all, record.meeting(), speaker);
          }
        }
      }
    }
    return all;
  }

  private static boolean isUnanswered(Meeting meeting, Speaker speaker) {
    return speaker.member().state() == SpeakerState.ASKED
        && (meeting.timing().over() || meeting.state() == MeetingState.HELD);
  }

  /// What they come to, in øre.
  static long sum(List<MeetingRecord> meetings) {
    var sum = Amount.ZERO;
    for (var fee : of(meetings)) {
      sum = sum.plus(fee.amount());
    }
    return sum.oere();
  }

  private static void add(List<SpeakerFee> all, Meeting meeting, Speaker speaker) {
    var member = speaker.member();
    speaker
        .talk()
        .filter(talk -> member.state().isReckoned() && !talk.fee().isZero())
        .ifPresent(talk ->
            all.add(
                new SpeakerFee(
                    meeting.number(), member.post(), talk.subject(), talk.fee(), member.state())));
  }
}
