package kreds.enrollment.seat;

import java.time.Instant;
import java.util.Optional;
import kreds.meeting.MeetingStage;
import kreds.web.OffReason;

/// A meeting whose day is over, as the page of somebody shows it who has a place: what became of
/// it, and where its minutes are.
///
/// @param start when it was
/// @param when the same in words
/// @param stage how far it has come: that it is over or held, or came to nothing
/// @param text what became of it, in a sentence
/// @param reason why it came to nothing; blank where it did not
/// @param page the path of the own page of it
/// @param link what that page is called
/// @param minutes nothing while there are none
public record PastMeeting(
    String title,
    Instant start,
    String when,
    MeetingStage stage,
    String text,
    OffReason reason,
    String page,
    String link,
    Optional<OwnMinutes> minutes) {

  /// Whether it came to nothing.
  public boolean missed() {
    return stage == MeetingStage.MISSED;
  }

  /// The minutes that this person reads.
  ///
  /// @param open whether one can object to them still
  /// @param closesAt until when
  /// @param objected whether this person has
  /// @param files how many stand beside them
  /// @param text how they stand, in a sentence
  /// @param link what their page is called
  /// @param page its path
  public record OwnMinutes(
      boolean open,
      Instant closesAt,
      boolean objected,
      int files,
      String text,
      String link,
      String page) {}
}
