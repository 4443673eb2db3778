package kreds.emaildistribution.sending;

import java.time.Duration;
import java.time.Instant;
import kreds.delivery.Delivery;
import kreds.link.LinkSubject;
import kreds.mailing.Mailing;
import kreds.network.Candidates;
import kreds.run.Enrollment;
import kreds.run.Rosters;

/// Whether a letter of a mailing that has waited, since that was paused or nothing left, is for its
/// recipient still: whoever was taken off the list meanwhile, has answered, or has given up the
/// place, is not asked or told as if nothing had happened. What goes soon after it was made is not
/// looked at again.
public record StillMeant(Candidates candidates, Rosters rosters) {
  private static final Duration SOON = Duration.ofMinutes(10);

  /// Why a letter does not go, as a code.
  static final String NOT_MEANT = "not-meant";

  /// Whether it goes.
  boolean holds(Delivery letter, SenderRun shift, Instant now) {
    var mailing = letter.ofMailing().filter(_ -> !now.isBefore(letter.createdAt().plus(SOON)));
    return mailing.isEmpty()
        || shift.mailing(mailing.get()).filter(known -> !isFor(letter, known)).isEmpty();
  }

  private boolean isFor(Delivery letter, Mailing mailing) {
    for (var link : letter.letter().links().values()) {
      var holds =
          switch (link.subject()) {
            case LinkSubject.OfCandidate about -> isAsked(about, mailing);
            case LinkSubject.OfEnrollment about -> isThere(about);
            default -> true;
          };
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private boolean isAsked(LinkSubject.OfCandidate about, Mailing mailing) {
    return candidates
        .of(about.network(), about.candidate())
        .filter(candidate ->
            mailing.content().audience().stillMeans(about.network(), candidate.state()))
        .isPresent();
  }

  private boolean isThere(LinkSubject.OfEnrollment about) {
    return rosters
        .of(about.run())
        .flatMap(roster -> roster.find(about.enrollment()))
        .filter(enrollment -> !hasGone(enrollment))
        .isPresent();
  }

  private static boolean hasGone(Enrollment enrollment) {
    return switch (enrollment) {
      case Enrollment.Left _, Enrollment.Lapsed _ -> true;
      case Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _,
          Enrollment.Transferred _ ->
          false;
    };
  }
}
