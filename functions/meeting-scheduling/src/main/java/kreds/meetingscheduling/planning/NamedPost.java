package kreds.meetingscheduling.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.meeting.TeamMember;
import kreds.person.Person;
import kreds.run.MeantPerson;
import kreds.run.Roster;

/// Somebody whom staff name as the host, or the facilitator, of a meeting.
///
/// @param ids by which the same person is known by the same identifier
public record NamedPost(Attendee.Role role, MeantPerson meant, Ids ids) {

  /// As one who makes that meeting happen, at the address that the person has now.
  TeamMember of(String meeting, Roster roster) {
    return Drafting.member(ids, meeting, role, meant.in(roster));
  }

  /// As staff name them.
  Person person() {
    return meant.person();
  }

  /// As staff write it.
  Map<String, Object> written() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", person().name());
    Optional.of(person().company().name())
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> fields.put("company", name));
    fields.put("email", person().address().readable());
    if (meant.saysLanguage()) {
      fields.put("language", person().language().code());
    }
    return fields;
  }
}
