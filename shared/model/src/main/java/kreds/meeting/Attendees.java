package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.inquiry.Attendee;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.Roster;

/// Who is concerned by a meeting at this moment: its team, and who holds a confirmed place in its
/// run. Read off that run's roster each time, so that who has left gets in nowhere, who came later
/// is in by itself (E17), and last year's participants stay with last year's meetings.
///
/// @param all host, speakers, facilitator, then the participants in order of arrival
public record Attendees(List<Attendee> all) {

  public Attendees {
    all = List.copyOf(all);
  }

  /// The attendees of a meeting.
  ///
  /// @param roster of the run that the meeting belongs to
  public static Attendees of(Meeting meeting, Roster roster) {
    if (!roster.run().id().equals(meeting.run())) {
      throw new IllegalArgumentException("the roster of another run");
    }
    var all = new ArrayList<Attendee>();
    for (var role : List.of(Attendee.Role.HOST, Attendee.Role.SPEAKER, Attendee.Role.FACILITATOR)) {
      for (var member : meeting.team().in(role)) {
        member.attending().ifPresent(all::add);
      }
    }
    all.addAll(inRun(roster).all());
    return new Attendees(all);
  }

  /// Those with a place in a run, whatever its meetings are.
  public static Attendees inRun(Roster roster) {
    var all = new ArrayList<Attendee>();
    for (var seat : roster.in(Enrollment.Confirmed.class)) {
      all.add(participating(roster, seat, Optional.of(seat.since())));
    }
    return new Attendees(all);
  }

  /// Somebody of the roster as a participant of its meetings, with no place any more.
  public static Attendee formerly(Roster roster, Enrollment gone) {
    return participating(roster, gone, Optional.empty());
  }

  /// Somebody with a place in the run, by whatever addresses they have had in it.
  static Attendee participating(Roster roster, Enrollment seat, Optional<Instant> since) {
    var before = roster.idsOf(seat.id());
    before.remove(seat.id());
    return new Attendee(
        seat.id(), seat.id(), Attendee.Role.PARTICIPANT, seat.person(), since, before);
  }

  /// The same by this address alone.
  static Attendee participating(Enrollment seat, Optional<Instant> since) {
    return new Attendee(seat.id(), seat.id(), Attendee.Role.PARTICIPANT, seat.person(), since);
  }

  /// The attendee of that identifier.
  public Optional<Attendee> find(String id) {
    for (var attendee : all) {
      if (attendee.id().equals(id)) {
        return Optional.of(attendee);
      }
    }
    return Optional.empty();
  }

  /// The attendee of that identifier, behind a link: not who goes on under another address, since
  /// somebody else may read what was sent to this one, be it that a meeting names it still.
  ///
  /// @param roster of the run
  public Optional<Attendee> behind(String id, Roster roster) {
    return find(id).filter(each -> !roster.isFormer(each.person().address()));
  }

  /// The attendee who has that identifier, or had it at a former address.
  public Optional<Attendee> known(String id) {
    return all.stream().filter(each -> each.isAmong(List.of(id))).findFirst();
  }

  /// Those who are asked for their dates: one person is one address, so a host who also has a place
  /// in the run is asked once, as the host, and counts once.
  public List<Attendee> asked() {
    var addresses = new HashSet<EmailAddress>();
    return all.stream().filter(attendee -> addresses.add(attendee.person().address())).toList();
  }

  /// The one that this mailbox is asked as: what is answered by another of its links is that one's
  /// answer, or nobody would count it.
  public Attendee asked(Attendee attendee) {
    return of(attendee.person().address()).getFirst();
  }

  /// In which other ways the same mailbox is concerned.
  public List<Attendee> besides(Attendee attendee) {
    return of(attendee.person().address()).stream()
        .filter(other -> !other.id().equals(attendee.id()))
        .toList();
  }

  /// The place in the run that this person has, whatever else the person does for the meeting.
  public Optional<Attendee> place(Attendee attendee) {
    return of(attendee.person().address()).stream()
        .filter(each -> each.role() == Attendee.Role.PARTICIPANT)
        .findFirst();
  }

  /// The one of this mailbox whose letter brings the meeting into the calendar: the participant if
  /// there is one. Two entries of one meeting in one mailbox would change each other.
  Attendee carrier(Attendee attendee) {
    return place(attendee).orElseGet(() -> asked(attendee));
  }

  /// As whom this mailbox reads the minutes of the meeting: who has a place, or leads it. Members
  /// of one group are competitors, and what was said stays among them: a host or a speaker from
  /// outside reads none (S13).
  public Optional<Attendee> reader(Attendee attendee) {
    return place(attendee)
        .or(() ->
            of(attendee.person().address()).stream()
                .filter(each -> each.role() == Attendee.Role.FACILITATOR)
                .findFirst());
  }

  /// Everybody who reads them, once.
  public List<Attendee> readers() {
    return all.stream().filter(each -> reader(each).filter(each::equals).isPresent()).toList();
  }

  /// The points of a programme that this attendee may know. An outside speaker is a guest, and sees
  /// the public part and the own points; members of one group are competitors, and what they bring
  /// stays among them (S10). Who speaks and has a place in the run, too, sees everything.
  public List<AgendaItem> shownTo(Attendee reader, Programme programme) {
    var isGuest = reader.role() == Attendee.Role.SPEAKER && place(reader).isEmpty();
    return programme.items().stream()
        .filter(
            item -> !isGuest || item.isPublic() || item.isGivenBy(reader.person().name(), people()))
        .toList();
  }

  private Map<String, Company> people() {
    return all.stream()
        .map(Attendee::person)
        .collect(Collectors.toMap(Person::name, Person::company, (first, _) -> first));
  }

  /// Those who have that mailbox: one person may be concerned in two ways.
  List<Attendee> of(EmailAddress address) {
    return all.stream().filter(each -> each.person().address().equals(address)).toList();
  }

  /// Those with a place in the run.
  public List<Attendee> participants() {
    return all.stream().filter(attendee -> attendee.role() == Attendee.Role.PARTICIPANT).toList();
  }
}
