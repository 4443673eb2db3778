package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.feed.OwnNetwork;
import kreds.id.RunId;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.text.Language;

/// The meetings of a network as calendars hold them that people subscribe to (S9): whatever has a
/// date or had one, of every run, under the identity of the invitation. What is cancelled stays in
/// and says so: a calendar that only loses an entry tells nobody.
public final class MeetingFeed {
  /// As they take place.
  public static final Comparator<CalendarEntry> IN_ORDER =
      Comparator.comparing(CalendarEntry::start).thenComparing(entry -> entry.identity().uid());

  private MeetingFeed() {}

  /// For everybody: what the catalogue shows of the next meeting, and the title. Where a group has
  /// met, and what was on its programme, is nobody's business afterwards.
  public static List<CalendarEntry> publicly(
      Network network, List<MeetingRecord> meetings, Language language, Instant now) {
    var all = new ArrayList<CalendarEntry>();
    for (var record : meetings) {
      var meeting = record.meeting();
      meeting.slot().ifPresent(slot -> all.add(shown(network, meeting, slot, language, now)));
    }
    all.sort(IN_ORDER);
    return all;
  }

  private static CalendarEntry shown(
      Network network, Meeting meeting, Slot slot, Language language, Instant now) {
    var isAhead = meeting.stageAt(now).isAhead();
    return new CalendarEntry(
        meeting.calendar(),
        MeetingEntry.status(meeting),
        slot.start().instant(),
        slot.end().instant(),
        network.description().in(language).title() + ": " + meeting.title(),
        isAhead ? meeting.place() : "",
        isAhead
            ? AgendaDay.text(
                meeting.programme().shownTo(Visibility.PUBLIC), Optional.of(slot), language)
            : "");
  }

  /// For one mailbox: the meetings of each run in which it has a confirmed place, those that it
  /// makes happen, each as the invitation has it; and those that its owner was invited to and that
  /// had begun when they gave the place up, without what only participants may know. No entry has
  /// the link of its page: whoever reads a feed that was passed on can answer for nobody, and finds
  /// no new address of it.
  ///
  /// @param meetings of that network, in all its runs
  /// @param language that the calendar is asked for in
  public static List<CalendarEntry> of(
      OwnNetwork own, List<MeetingRecord> meetings, EmailAddress address, Language language) {
    var all = new ArrayList<CalendarEntry>();
    for (var record : meetings) {
      var meeting = record.meeting();
      var concerned = concerned(own, meeting, address, language);
      (concerned.isEmpty()
              ? formerly(own, meeting, language)
              : present(own.network(), meeting, new Attendees(concerned)))
          .ifPresent(all::add);
    }
    all.sort(IN_ORDER);
    return all;
  }

  private static Optional<CalendarEntry> present(Network network, Meeting meeting, Attendees own) {
    var first = own.all().getFirst();
    var reader = own.place(first).orElse(first);
    return MeetingEntry.of(network, meeting, reader, own);
  }

  /// In all the ways in which the mailbox is: who does something for the meeting and has a place
  /// besides has one entry, that of the place.
  private static List<Attendee> concerned(
      OwnNetwork own, Meeting meeting, EmailAddress address, Language language) {
    var all = new ArrayList<Attendee>();
    for (var member : meeting.team().members()) {
      member
          .attending()
          .filter(one -> one.person().address().equals(address))
          .ifPresent(one -> all.add(reading(one, language)));
    }
    for (var seat : seats(own, meeting.run())) {
      if (seat instanceof Enrollment.Confirmed(var _, var since, var _)) {
        all.add(reading(Attendees.participating(seat, Optional.of(since)), language));
      }
    }
    return all;
  }

  private static Optional<CalendarEntry> formerly(
      OwnNetwork own, Meeting meeting, Language language) {
    for (var seat : seats(own, meeting.run())) {
      if (LateLeavers.isOne(seat, meeting)) {
        var reader = reading(Attendees.participating(seat, Optional.empty()), language);
        return MeetingEntry.of(own.network(), meeting, reader, new Attendees(List.of(reader)))
            .map(MeetingFeed::unsaid);
      }
    }
    return Optional.empty();
  }

  private static List<Enrollment> seats(OwnNetwork own, RunId run) {
    return own.seats().stream().filter(seat -> seat.who().run().equals(run)).toList();
  }

  private static CalendarEntry unsaid(CalendarEntry entry) {
    return new CalendarEntry(
        entry.identity(),
        entry.status(),
        entry.start(),
        entry.end(),
        entry.summary(),
        entry.place(),
        "");
  }

  private static Attendee reading(Attendee attendee, Language language) {
    var who = attendee.person();
    return new Attendee(
        attendee.id(),
        attendee.post(),
        attendee.role(),
        new Person(who.name(), who.company(), who.address(), language),
        attendee.since());
  }
}
