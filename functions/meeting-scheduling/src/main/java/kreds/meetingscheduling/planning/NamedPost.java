package kreds.meetingscheduling.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.meeting.TeamMember;
import kreds.person.Person;

/// Somebody whom staff name as the host, or the facilitator, of a meeting.
///
/// @param ids by which the same person is known by the same identifier
public record NamedPost(Attendee.Role role, Person person, Ids ids) {

  /// As one who makes that meeting happen.
  TeamMember of(String meeting) {
    return Drafting.member(ids, meeting, role, person);
  }

  /// As staff write it.
  Map<String, Object> written() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", person.name());
    Optional.of(person.company().name())
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> fields.put("company", name));
    fields.put("email", person.address().readable());
    fields.put("language", person.language().code());
    return fields;
  }
}
