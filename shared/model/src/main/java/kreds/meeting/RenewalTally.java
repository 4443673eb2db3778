package kreds.meeting;

import java.util.List;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;

/// What those who have a place say to another year: each of them is in one of these.
///
/// @param continuing who take part in it
/// @param stopping who do not
/// @param silent who have not said it
public record RenewalTally(
    List<Attendee> continuing, List<Attendee> stopping, List<Attendee> silent) {

  public RenewalTally {
    continuing = List.copyOf(continuing);
    stopping = List.copyOf(stopping);
    silent = List.copyOf(silent);
  }

  /// What these have answered.
  static RenewalTally of(InquiryRecord asked, List<Attendee> all) {
    return new RenewalTally(said(asked, all, true), said(asked, all, false), asked.silent(all));
  }

  private static List<Attendee> said(InquiryRecord asked, List<Attendee> all, boolean continues) {
    return all.stream()
        .filter(each ->
            asked
                .response(each, Response.Renewal.class)
                .filter(said -> said.continues() == continues)
                .isPresent())
        .toList();
  }
}
