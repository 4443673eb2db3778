package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.due.DueRows;
import kreds.id.RunId;

/// The meetings of the networks, with what was asked about them.
public interface Meetings {

  /// One: one consistent query.
  Optional<MeetingRecord> of(RunId run, String meeting);

  /// All that is planned and asked in one run: one consistent query.
  RunRecord ofRun(RunId run);

  /// All of one network, by run and number: one consistent query.
  List<MeetingRecord> ofNetwork(String network);

  /// The templates that a year can be planned by: one consistent query.
  TemplateRegister templates();

  /// Those that staff still have to bring to an end, without their team and what was answered: one
  /// query, which may be a moment behind.
  List<Meeting> open();

  /// Those whose day is over and that staff have not called held, in whichever year and network,
  /// that has ended or not: attendance and minutes of them are still to be kept. Without their team
  /// and what was answered: one query, which may be a moment behind.
  List<Meeting> notHeld();

  /// The meetings and inquiries whose time has come to be looked at: two queries, which may be a
  /// moment behind.
  DueRows<MeetingDue> due(Instant now, int most);

  /// Those who got a place and whom nobody has told yet of the meetings: one query, which may be a
  /// moment behind.
  DueRows<Mover> movers(Instant now, int most);
}
