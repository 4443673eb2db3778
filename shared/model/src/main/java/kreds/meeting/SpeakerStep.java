package kreds.meeting;

import java.util.List;

/// A meeting as it is after something about its speakers has changed, and what has happened.
record SpeakerStep(MeetingRecord record, List<MeetingHappening> happenings) {

  SpeakerStep {
    happenings = List.copyOf(happenings);
  }

  /// Nothing has changed.
  static SpeakerStep none(MeetingRecord record) {
    return new SpeakerStep(record, List.of());
  }
}
