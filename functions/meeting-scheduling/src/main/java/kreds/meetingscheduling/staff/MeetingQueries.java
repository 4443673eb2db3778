package kreds.meetingscheduling.staff;

import java.util.LinkedHashSet;
import java.util.List;
import kreds.id.RunId;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// What staff look at: meetings of the present run and of earlier ones. Nothing is changed.
public record MeetingQueries(RunMeetingsLookup lookup, Meetings meetings) {

  /// The meetings of a network; without one, all that staff still have to bring to an end.
  Outcome<List<MeetingRecord>> list(String network) {
    return network.isEmpty() ? Outcome.done(open()) : ofNetwork(network);
  }

  /// None of a network that is there is no fault; none of one that is not, is.
  private Outcome<List<MeetingRecord>> ofNetwork(String network) {
    var all = meetings.ofNetwork(network);
    return all.isEmpty() ? lookup.current(network).map(_ -> all) : Outcome.done(all);
  }

  private List<MeetingRecord> open() {
    var runs = new LinkedHashSet<RunId>();
    meetings.open().forEach(meeting -> runs.add(meeting.run()));
    return runs.stream()
        .flatMap(run -> meetings.ofRun(run).meetings().stream())
        .filter(record -> record.meeting().isOpen())
        .toList();
  }

  /// One meeting with its people: the one that is meant, or the last one if none lies ahead.
  Outcome<MeetingContext> show(String network, String meeting) {
    return lookup
        .seen(network, meeting)
        .then(id ->
            lookup
                .holding(network, id)
                .then(run ->
                    Outcome.of(
                            run.find(id),
                            Refusal.notFound("meeting-unknown", "There is no such meeting."))
                        .map(record -> new MeetingContext(record, run.roster()))));
  }

  /// The identifier of the meeting that staff mean.
  Outcome<String> meant(String network, String meeting) {
    return lookup.meant(network, meeting);
  }
}
