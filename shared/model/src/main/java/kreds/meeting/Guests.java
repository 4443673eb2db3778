package kreds.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kreds.basics.Person;
import kreds.network.EnrollmentState;
import kreds.network.Roster;

/// Who has to do with a meeting at this moment: its team, and who holds a confirmed place in the
/// run. Read off the roster each time, so that who has left gets in nowhere, and who came later is
/// in by itself (E17).
///
/// @param all host, speakers, facilitator, then the participants in order of arrival
public record Guests(List<Guest> all) {

  public Guests {
    all = List.copyOf(all);
  }

  /// The guests of a meeting.
  public static Guests of(Meeting meeting, Roster roster) {
    var all = new ArrayList<Guest>();
    var team = meeting.team();
    team.host().ifPresent(host -> all.add(new Guest("host", Guest.Role.HOST, host)));
    var number = 0;
    for (var speaker : team.speakers()) {
      number++;
      if (speaker.address().isPresent()) {
        var person = new Person(speaker.name(), "", speaker.address().get(), speaker.language());
        all.add(new Guest("speaker-" + number, Guest.Role.SPEAKER, person));
      }
    }
    team.facilitator()
        .ifPresent(leader -> all.add(new Guest("facilitator", Guest.Role.FACILITATOR, leader)));
    for (var enrollment : roster.in(EnrollmentState.CONFIRMED)) {
      if (enrollment.run() == meeting.run()) {
        all.add(new Guest(enrollment.id(), Guest.Role.PARTICIPANT, enrollment.person()));
      }
    }
    return new Guests(all);
  }

  /// The guest of that identifier.
  public Optional<Guest> find(String id) {
    for (var guest : all) {
      if (guest.id().equals(id)) {
        return Optional.of(guest);
      }
    }
    return Optional.empty();
  }

  /// Those who are asked for their dates: one person is one address, so a host who also has a place
  /// in the run is asked once, as the host, and counts once.
  public List<Guest> asked() {
    var addresses = new HashSet<String>();
    var asked = new ArrayList<Guest>();
    for (var guest : all) {
      if (addresses.add(guest.person().address().value())) {
        asked.add(guest);
      }
    }
    return asked;
  }

  /// Those with a place in the run.
  public List<Guest> participants() {
    var found = new ArrayList<Guest>();
    for (var guest : all) {
      if (guest.role() == Guest.Role.PARTICIPANT) {
        found.add(guest);
      }
    }
    return found;
  }
}
