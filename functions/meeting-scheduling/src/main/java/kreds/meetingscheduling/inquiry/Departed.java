package kreds.meetingscheduling.inquiry;

import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.web.Visit;

/// Whoever a link is about that opens nothing any more, why it does not, and where to go from here:
/// who has left may enroll again, whom staff have taken off is told whom to ask, and who is back in
/// the line has a page that says so.
///
/// @param reader the visit in the person's own language, if it is known who it was
/// @param network whose page is shown as the way on; blank if there is none
/// @param page their own page of the meeting, which concerns them in another way still; blank if
///   there is none
public record Departed(Visit reader, Refusal why, String network, String page) {
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

  /// How a speaker is turned away whom staff have taken out.
  static final Refusal OTHERWISE =
      Refusal.notFound("talk-otherwise", "The association has arranged this talk otherwise.");

  /// How one is who has said no.
  static final Refusal DECLINED =
      Refusal.notFound("talk-declined", "This person has said no to giving the talk.");

  /// How whoever else made a meeting happen is.
  static final Refusal RELEASED =
      Refusal.notFound("meeting-otherwise", "This person makes the meeting happen no more.");

  Departed(Visit reader, Refusal why, String network) {
    this(reader, why, network, "");
  }

  /// The same with the page of the meeting that is theirs still.
  Departed leadingOn(String own) {
    return new Departed(reader, why, network, own);
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

  /// Whether they have a page of the meeting that is open to them.
  public boolean hasPage() {
    return !page.isEmpty();
  }

  /// Whether there is a network's page to go to.
  public boolean hasNetwork() {
    return !network.isEmpty();
  }
}
