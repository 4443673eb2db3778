package kreds.emaildistribution.writing;

import java.util.Map;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.link.Link;

/// What a letter is given by its cause: what it says, where it leads, and its calendar entry.
record SampleLetter(
    Map<String, String> values, Map<String, Link> links, Optional<CalendarEntry> calendar) {

  SampleLetter(Map<String, String> values) {
    this(values, Map.of());
  }

  SampleLetter(Map<String, String> values, Map<String, Link> links) {
    this(values, links, Optional.empty());
  }

  SampleLetter inCalendar(CalendarEntry entry) {
    return new SampleLetter(values, links, Optional.of(entry));
  }
}
