package kreds.meeting;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kreds.due.Due;
import kreds.id.Ids;
import kreds.id.RunId;
import kreds.person.Person;
import kreds.run.Enrollment;

/// Somebody who got a place in a run, or gave one up: whoever plans its meetings is to tell them of
/// those that are open (E17), or to take these out of their calendar (S6). Written with the seat,
/// taken away with the letters.
///
/// @param was who it was, of somebody whom the roster has forgotten: the entry in the calendar is
///   still to be taken out, and what they said and did is to be forgotten, whoever has sent a form
///   from there since
/// @param hadPlace whether whoever is forgotten ever had a place in the run: only of such a one, or
///   of who had a part in it, a name in a programme is taken for theirs
/// @param apart whether it is kept beside the word of whoever comes again; one that is to be
///   forgotten was not always
public record Mover(
    RunId run,
    String enrollment,
    Instant since,
    Optional<Person> was,
    boolean hadPlace,
    boolean apart)
    implements Due {
  private static final String EVERYBODY = "everybody";

  /// Somebody whom the roster has forgotten, or knows.
  public Mover(
      RunId run, String enrollment, Instant since, Optional<Person> was, boolean hadPlace) {
    this(run, enrollment, since, was, hadPlace, was.isPresent());
  }

  /// Somebody who had a place, if they are forgotten.
  public Mover(RunId run, String enrollment, Instant since, Optional<Person> was) {
    this(run, enrollment, since, was, was.isPresent());
  }

  /// Somebody whom the roster knows.
  public Mover(RunId run, String enrollment, Instant since) {
    this(run, enrollment, since, Optional.empty());
  }

  /// Everybody at once: the run does not come about, or what each pays in it is to be reckoned
  /// anew.
  public static Mover everybody(RunId run, Instant now) {
    return new Mover(run, EVERYBODY, now);
  }

  /// Who has given up the place, as they were.
  Enrollment leaving(Enrollment gone) {
    return was.map(person -> gone.with(gone.who().saying(person, ""))).orElse(gone);
  }

  /// By which identifiers they have answered what is asked about a meeting: as a participant, and,
  /// where the roster has forgotten them, as whatever else that mailbox does for it, or has done.
  Set<String> idsIn(Meeting meeting, Ids ids) {
    var all = new HashSet<>(Set.of(enrollment));
    was.ifPresent(person -> all.addAll(meeting.partsOf(person.address(), ids)));
    return all;
  }

  @Override
  public Optional<Instant> nextAt() {
    return Optional.of(since);
  }
}
