package kreds.meetingscheduling.inquiry;

import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.run.Rosters;
import kreds.web.Visit;

/// Reads who is behind a personal link to what is asked.
///
/// @param <S> what the links are about
/// @param <H> whoever is behind one
interface GuestLookup<S extends LinkSubject.Asked, H extends Guest> {

  /// The rosters of all runs.
  Rosters rosters();

  /// The one that a link is about. Who has given up the place since the link was sent gets in no
  /// more.
  Outcome<H> holder(S about);

  /// The visit of whoever a link is about that opens nothing: of whom it is known who it was, it is
  /// in the person's own language.
  default Visit formerly(Visit visit, LinkSubject.Asked about) {
    return departed(visit, about).reader();
  }

  /// Whoever a link is about that opens nothing any more.
  default Departed departed(Visit visit, LinkSubject.Asked about) {
    return rosters()
        .of(about.run())
        .flatMap(roster -> roster.find(about.attendee()))
        .map(person -> Departed.of(visit, person))
        .orElseGet(() -> Departed.unknown(visit));
  }
}
