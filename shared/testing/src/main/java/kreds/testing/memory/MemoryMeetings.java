package kreds.testing.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kreds.basics.Consequences;
import kreds.basics.Stale;
import kreds.meeting.Announcement;
import kreds.meeting.Coming;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingAndAnswers;
import kreds.meeting.Meetings;
import kreds.meeting.PollAnswer;

/// Meetings in memory.
public final class MemoryMeetings implements Meetings {
  private static final Comparator<Meeting> BY_NUMBER =
      Comparator.comparingInt(Meeting::run)
          .thenComparingInt(Meeting::number)
          .thenComparing(Meeting::id);

  private final MemoryAssociation association;
  private final MemoryRosters rosters;
  private final Map<String, Meeting> meetings = new TreeMap<>();
  private final Map<String, PollAnswer> polled = new TreeMap<>();
  private final Map<String, Coming> coming = new TreeMap<>();
  private final Set<String> closed = new TreeSet<>();

  /// @param rosters whose networks show their next meeting
  public MemoryMeetings(MemoryAssociation association, MemoryRosters rosters) {
    this.association = association;
    this.rosters = rosters;
  }

  @Override
  public Optional<MeetingAndAnswers> of(String network, String meeting) {
    return association.alone(() ->
        stored(network, meeting)
            .map(found ->
                new MeetingAndAnswers(
                    found, answersTo(polled, meeting), answersTo(coming, meeting))));
  }

  @Override
  public List<Meeting> ofNetwork(String network) {
    return association.alone(() ->
        meetings.values().stream()
            .filter(meeting -> meeting.network().equals(network))
            .sorted(BY_NUMBER)
            .toList());
  }

  @Override
  public List<Meeting> open() {
    return association.alone(() ->
        meetings.values().stream()
            .filter(meeting -> meeting.state().isOpen() && !closed.contains(meeting.id()))
            .toList());
  }

  @Override
  public void add(Meeting meeting, Optional<Announcement> shown, Consequences consequences) {
    association.alone(() -> {
      if (stored(meeting.network(), meeting.id()).isPresent()) {
        throw new Stale("meeting " + meeting.id());
      }
      return written(meeting, shown, consequences);
    });
  }

  @Override
  public void save(
      Meeting asRead, Meeting after, Optional<Announcement> shown, Consequences consequences) {
    association.alone(() -> {
      if (!isFresh(asRead)) {
        throw new Stale("meeting " + asRead.id());
      }
      return written(after, shown, consequences);
    });
  }

  @Override
  public boolean answerPoll(
      Meeting meeting, PollAnswer answer, Instant now, Consequences consequences) {
    return association.alone(() -> {
      var takes = stored(meeting.network(), meeting.id()).filter(kept -> kept.isPolling(now));
      if (takes.isPresent()) {
        association.write(meeting.id(), consequences);
        polled.put(answer.meeting() + "/" + answer.respondent(), answer);
      }
      return takes.isPresent();
    });
  }

  @Override
  public boolean answerComing(
      Meeting meeting, Coming answer, Instant now, Consequences consequences) {
    return association.alone(() -> {
      var takes = stored(meeting.network(), meeting.id()).filter(kept -> kept.isAhead(now));
      if (takes.isPresent()) {
        association.write(meeting.id(), consequences);
        coming.put(answer.meeting() + "/" + answer.person(), answer);
      }
      return takes.isPresent();
    });
  }

  @Override
  public void close(Meeting over) {
    var unused = association.alone(() -> isFresh(over) && closed.add(over.id()));
  }

  private boolean isFresh(Meeting asRead) {
    return stored(asRead.network(), asRead.id())
        .filter(kept -> kept.version() == asRead.version())
        .isPresent();
  }

  private boolean written(Meeting after, Optional<Announcement> shown, Consequences consequences) {
    shown.ifPresent(announcement -> rosters.fresh(announcement.asRead()));
    association.write(after.id(), consequences);
    shown.ifPresent(announcement -> rosters.show(announcement.asRead(), announcement.after()));
    meetings.put(after.id(), after);
    closed.remove(after.id());
    return true;
  }

  private Optional<Meeting> stored(String network, String meeting) {
    return Optional.ofNullable(meetings.get(meeting))
        .filter(found -> found.network().equals(network));
  }

  private static <T> List<T> answersTo(Map<String, T> answers, String meeting) {
    var found = new ArrayList<T>();
    for (var entry : answers.entrySet()) {
      if (entry.getKey().startsWith(meeting + "/")) {
        found.add(entry.getValue());
      }
    }
    return found;
  }
}
