package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.meeting.SpeakerState;
import kreds.meeting.TeamMember;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.web.Visit;

/// Whoever a link is about that opens nothing any more, why it does not, and where to go from here:
/// who has left may enroll again, whom staff have taken off is told whom to ask, and who is back in
/// the line has a page that says so.
///
/// @param reader the visit in the person's own language, if it is known who it was
/// @param network whose page is shown as the way on; blank if there is none
public record Departed(Visit reader, Refusal why, String network) {
  /// How somebody is turned away of whom no more is known.
  static final Refusal NO_GUEST =
      Refusal.notFound("no-guest", "This person has no place in the network any more.");

  private static final Refusal LEFT =
      Refusal.notFound(
          "place-given-up",
          "This person has left the network; the form of the network can be sent again.");

  private static final Refusal MOVED =
      Refusal.notFound(
          "place-moved", "This person has another address; the links in the emails to it hold.");

  private static final Refusal REMOVED =
      Refusal.notFound(
          "place-removed",
          "The association has ended this person's enrolment. Please write to it.");

  private static final Refusal NOT_YET =
      Refusal.notFound(
          "place-not-yet",
          "This person has no place in the network at present; the own page says more.");

  private static final Refusal OTHERWISE =
      Refusal.notFound("talk-otherwise", "The association has arranged this talk otherwise.");

  private static final Refusal DECLINED =
      Refusal.notFound("talk-declined", "This person has said no to giving the talk.");

  private static final Refusal RELEASED =
      Refusal.notFound("meeting-otherwise", "This person makes the meeting happen no more.");

  /// Of whoever made a meeting happen and does not any more, by their own word or by staff's: they
  /// have had no place in the network.
  static Departed helper(Visit visit, Optional<TeamMember> member) {
    var isDeclined = member.filter(each -> each.state() == SpeakerState.DECLINED).isPresent();
    var reader =
        member.flatMap(TeamMember::reached).map(each -> visit.readBy(each.person())).orElse(visit);
    return new Departed(reader, isDeclined ? DECLINED : RELEASED, "");
  }

  /// Of a speaker whom staff have taken out.
  static Departed speaker(Visit reader) {
    return new Departed(reader, OTHERWISE, "");
  }

  /// Whether a refusal is about who asks, and not about the meeting. By its code: the first
  /// comparison of two records loads thirty classes.
  static boolean isSaidBy(Refusal refusal) {
    return refusal.code().equals(NO_GUEST.code());
  }

  /// Of whom nothing is known.
  static Departed unknown(Visit visit) {
    return new Departed(visit, NO_GUEST, "");
  }

  /// Of somebody of the roster who has no place.
  static Departed of(Visit visit, Enrollment person) {
    var reader = visit.readBy(person.person());
    var network = person.who().run().network();
    return switch (person) {
      case Enrollment.Left left when left.isRemoved() -> new Departed(reader, REMOVED, "");
      case Enrollment.Left _, Enrollment.Lapsed _ -> new Departed(reader, LEFT, network);
      case Enrollment.Unconfirmed _, Enrollment.Waiting _, Enrollment.Offered _ ->
          new Departed(reader, NOT_YET, network);
      case Enrollment.Transferred gone when gone.moved() -> new Departed(reader, MOVED, "");
      case Enrollment.Transferred _, Enrollment.Confirmed _ -> new Departed(reader, NO_GUEST, "");
    };
  }

  /// Whether there is a page to go to.
  public boolean hasNetwork() {
    return !network.isEmpty();
  }
}
