package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.basics.Link;
import kreds.basics.LinkPurpose;
import kreds.basics.Person;
import kreds.mail.CalendarEntry;
import kreds.mail.Delivery;
import kreds.mail.Letter;
import kreds.mail.LetterKind;
import kreds.network.Network;

/// The letters that a meeting causes. Their keys follow from meeting, sequence and person, so that
/// a letter that is there already is the same one; what they say follows from the meeting alone, so
/// that a repeat has the same bytes.
public record MeetingLetters(Meeting meeting, Network network, Guests guests) {

  /// Those who are to have the letter of the meeting's state, and have not been told yet.
  public List<Guest> missing() {
    var missing = new ArrayList<Guest>();
    for (var guest : meeting.state() == MeetingState.POLLING ? guests.asked() : guests.all()) {
      if (!meeting.told().contains(guest.id()) && hears(guest)) {
        missing.add(guest);
      }
    }
    return missing;
  }

  /// The letters for those: while polling the question which of the dates, once scheduled the
  /// invitation.
  public List<Delivery> due(Instant now) {
    var letters = new ArrayList<Delivery>();
    for (var guest : missing()) {
      letters.add(meeting.state() == MeetingState.POLLING ? poll(guest, now) : dated(guest, now));
    }
    return letters;
  }

  /// Speakers are asked for dates; once the date is set they answer by pages of their own (S11).
  private boolean hears(Guest guest) {
    return switch (meeting.state()) {
      case POLLING -> true;
      case SCHEDULED -> guest.role() != Guest.Role.SPEAKER;
      case PLANNED, HELD, CANCELLED -> false;
    };
  }

  /// Useless after the deadline, so not sent then.
  private Delivery poll(Guest guest, Instant now) {
    var deadline =
        meeting.deadline().orElseThrow(() -> new IllegalStateException("no poll, no letters"));
    var values = facts(guest.person());
    values.put("deadline", deadline.toString());
    values.put("count", Integer.toString(meeting.dates().size()));
    var links = link(LinkPurpose.POLL, deadline, guest);
    var letter = Letter.of(LetterKind.MEETING_POLL, guest.person(), values, links);
    return delivery("meeting-poll/" + meeting.id() + "/" + guest.id(), letter, now, deadline);
  }

  /// Useless once the meeting is over.
  private Delivery dated(Guest guest, Instant now) {
    var slot =
        meeting.chosen().orElseThrow(() -> new IllegalStateException("no date, no invitation"));
    return guest.role() == Guest.Role.PARTICIPANT
        ? invitation(guest, slot, now)
        : hosted(guest, slot, now);
  }

  private Delivery invitation(Guest guest, Slot slot, Instant now) {
    var values = facts(guest.person(), slot);
    var agenda = String.join("\n", meeting.programme().linesFor(Audience.PARTICIPANTS));
    values.put("agenda", agenda);
    var links = link(LinkPurpose.MEETING, slot.end().instant(), guest);
    var entry = Optional.of(entry(guest.person(), slot, agenda));
    var letter = new Letter(LetterKind.MEETING_INVITATION, guest.person(), values, links, entry);
    return delivery("meeting-invitation/" + sequenced(guest), letter, now, slot.end().instant());
  }

  private Delivery hosted(Guest guest, Slot slot, Instant now) {
    var links = link(LinkPurpose.MEETING, slot.end().instant(), guest);
    var letter =
        Letter.of(LetterKind.MEETING_HOSTED, guest.person(), facts(guest.person(), slot), links);
    return delivery("meeting-hosted/" + sequenced(guest), letter, now, slot.end().instant());
  }

  private CalendarEntry entry(Person person, Slot slot, String agenda) {
    return new CalendarEntry(
        meeting.id(),
        meeting.sequence(),
        false,
        slot.start().instant(),
        slot.end().instant(),
        titleFor(person) + ": " + meeting.title(),
        meeting.place(),
        agenda);
  }

  private String sequenced(Guest guest) {
    return meeting.id() + "/" + meeting.sequence() + "/" + guest.id();
  }

  private Map<String, String> facts(Person person) {
    var values = new HashMap<String, String>();
    values.put("title", titleFor(person));
    values.put("meeting", meeting.title());
    return values;
  }

  private Map<String, String> facts(Person person, Slot slot) {
    var values = facts(person);
    values.put("start", slot.start().instant().toString());
    values.put("end", slot.end().instant().toString());
    values.put("place", meeting.place());
    return values;
  }

  private String titleFor(Person person) {
    return network.description().in(person.language()).title();
  }

  private Map<String, Link> link(LinkPurpose purpose, Instant event, Guest guest) {
    return Map.of("page", Link.of(purpose, event, meeting.network(), meeting.id(), guest.id()));
  }

  private static Delivery delivery(String key, Letter letter, Instant now, Instant notAfter) {
    return Delivery.at(key, letter, "", now, now, Optional.of(notAfter));
  }
}
