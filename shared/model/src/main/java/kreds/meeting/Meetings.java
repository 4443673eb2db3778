package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.basics.Consequences;

/// The meetings of the networks.
public interface Meetings {

  /// One, with all that was answered about it: one consistent query.
  Optional<MeetingAndAnswers> of(String network, String meeting);

  /// All of one network, by run and number: one query.
  List<Meeting> ofNetwork(String network);

  /// Those that somebody who joins now is to be told of: one query, which may be a moment behind.
  List<Meeting> open();

  /// Adds one with its consequences, and shows it with its network if it has a date, in one
  /// transaction.
  ///
  /// @throws kreds.basics.Stale if there is one of that identifier already, or the network has
  ///   changed meanwhile
  void add(Meeting meeting, Optional<Announcement> shown, Consequences consequences);

  /// Replaces one, if it is still as it was read, with all that this causes, in one transaction:
  /// all of it or nothing, and once.
  ///
  /// @throws kreds.basics.Stale if the meeting or the network has changed meanwhile
  void save(Meeting asRead, Meeting after, Optional<Announcement> shown, Consequences consequences);

  /// Keeps one person's answer to the poll, in place of an earlier one, if the poll still takes
  /// answers at that moment.
  ///
  /// @return false if it is closed; nothing is written then
  boolean answerPoll(Meeting meeting, PollAnswer answer, Instant now, Consequences consequences);

  /// Keeps whether one person comes, in place of an earlier answer, if the meeting is scheduled and
  /// has not begun.
  ///
  /// @return false if it is not; nothing is written then
  boolean answerComing(Meeting meeting, Coming answer, Instant now, Consequences consequences);

  /// Takes one whose day is over off the open ones, so that nobody looks at it every few minutes
  /// for ever.
  void close(Meeting over);
}
