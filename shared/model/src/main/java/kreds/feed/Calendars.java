package kreds.feed;

import java.util.List;
import java.util.Optional;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;

/// What calendars that people subscribe to are made of, beside the meetings. They are asked for by
/// programs, several times a day and of everybody, so each reading is small.
public interface Calendars {

  /// A network without its runs: one consistent read.
  Optional<Network> network(String id);

  /// One person's place in a run, without the others: one consistent read.
  Optional<Enrollment> seat(RunId run, String enrollment);

  /// At which address a mailbox's calendar is: one consistent read.
  CalendarTurn turn(String mailbox);

  /// The networks that a mailbox has to do with, by identifier: two queries, which may be a moment
  /// behind, and one consistent read of all that they name.
  List<OwnNetwork> concerning(EmailAddress address);
}
