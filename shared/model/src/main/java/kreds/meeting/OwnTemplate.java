package kreds.meeting;

import java.util.List;
import java.util.Optional;

/// What an association has written of a template (S14): its meetings, or, where there are none,
/// that it has none of that name any more.
///
/// @param name as an order names it
/// @param meetings in their order
/// @param version of the row; 0 before there is one
public record OwnTemplate(String name, List<RunTemplate.Planned> meetings, long version) {
  public OwnTemplate {
    meetings = List.copyOf(meetings);
  }

  /// As years are planned by it.
  Optional<RunTemplate> template() {
    return meetings.isEmpty() ? Optional.empty() : Optional.of(new RunTemplate(name, meetings));
  }
}
