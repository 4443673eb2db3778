package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;

/// What those hear of a meeting who have been asked to speak there and have not said yet whether
/// they do: they are not concerned by it otherwise, and nobody else would tell them.
final class SpeakerNews {
  private SpeakerNews() {}

  /// When or where it is, once that is another.
  static List<MeetingHappening> told(MeetingRecord record, SpeakerOccasion occasion) {
    var all = new ArrayList<MeetingHappening>();
    for (var speaker : waitedFor(record)) {
      all.add(new MeetingHappening.OfSpeaker.Asked(record, speaker, occasion));
    }
    return all;
  }

  /// That it does not take place.
  static List<MeetingHappening> off(MeetingRecord record) {
    var all = new ArrayList<MeetingHappening>();
    for (var speaker : waitedFor(record)) {
      all.add(
          new MeetingHappening.OfSpeaker.Released(
              record.meeting(),
              speaker.member(),
              true,
              false,
              SpeakerFarewell.OFF,
              Optional.empty()));
    }
    return all;
  }

  /// Whom an inquiry asks; nobody once staff have taken them out.
  static List<Attendee> asked(MeetingRecord record, InquiryId inquiry) {
    return Speaking.of(record).stream()
        .filter(speaker -> speaker.member().state().isAsked())
        .filter(speaker -> speaker.asked().filter(each -> is(each, inquiry)).isPresent())
        .flatMap(speaker -> speaker.member().reached().stream())
        .toList();
  }

  private static boolean is(InquiryRecord asked, InquiryId inquiry) {
    return asked.inquiry().id().equals(inquiry);
  }

  private static List<Speaker> waitedFor(MeetingRecord record) {
    return Speaking.of(record).stream()
        .filter(speaker -> speaker.member().state() == SpeakerState.ASKED)
        .toList();
  }
}
