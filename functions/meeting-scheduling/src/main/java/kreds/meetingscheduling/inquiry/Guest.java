package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.network.Network;
import kreds.run.Roster;

/// Somebody behind a personal link, and what they are asked.
interface Guest {

  /// Who it is.
  Attendee attendee();

  /// The roster of the run that asks.
  Roster roster();

  /// What is asked of that kind, with the answers; empty where nothing is.
  Optional<InquiryRecord> inquiry(String kind);

  /// The network that asks.
  default Network network() {
    return roster().network();
  }

  /// What this person answered to the inquiry of that kind.
  default <R extends Response> Optional<R> mine(InquiryKind<?, R, ?> kind) {
    return inquiry(kind.kind()).flatMap(asked -> asked.response(attendee(), kind.response()));
  }
}
