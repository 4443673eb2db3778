package kreds.emaildistribution.sending;

import java.time.Duration;
import java.time.Instant;
import kreds.delivery.Delivery;
import kreds.link.LinkSubject;
import kreds.mailing.Mailing;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.run.Concerned;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Whether a letter of a mailing that has waited, since that was paused or nothing left, is for its
/// recipient still: whoever was taken off the list meanwhile, has answered, has given up the place
/// or reads another mailbox by now, is not asked or told as if nothing had happened. What goes soon
/// after it was made is not looked at again.
public record StillMeant(Candidates candidates, Rosters rosters) {
  private static final Duration SOON = Duration.ofMinutes(10);

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
            case LinkSubject.OfEnrollment about ->
                rosters
                    .of(about.run())
                    .filter(roster -> isMeant(roster, about.enrollment(), mailing))
                    .isPresent();
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
        .filter(candidate -> !candidate.state().isToAnswer() || !hasEnrolled(candidate))
        .isPresent();
  }

  /// Whoever has enrolled has answered, by whichever form.
  private boolean hasEnrolled(Candidate candidate) {
    return rosters
        .current(candidate.network())
        .filter(roster -> Concerned.hasEnrolled(roster, candidate.person().address()))
        .isPresent();
  }

  private static boolean isMeant(Roster roster, String enrollment, Mailing mailing) {
    return roster
        .find(enrollment)
        .filter(row -> mailing.content().audience().stillMeans(roster, row))
        .isPresent();
  }
}
