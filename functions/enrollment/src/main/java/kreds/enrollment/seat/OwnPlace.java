package kreds.enrollment.seat;

import java.time.Instant;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.limit.AskedLetters;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.AnsweringQuestions;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Merging;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.SeatHappening;
import kreds.text.Language;

/// What somebody does about the own place behind the personal link. Only the first click proves the
/// address: only then does somebody have a place or stand in the line. Everything else takes or
/// gives up what is held, and each is one read and one transaction. Twice is fine.
public record OwnPlace(
    Rosters rosters,
    Candidates candidates,
    Applications applications,
    RosterChange change,
    Changing changing) {
  private static final Refusal UNKNOWN =
      Refusal.notFound("network-unknown", "There is no such network.");

  /// What an action is about.
  ///
  /// @param candidate the row of the same person on the list of those who might take part, where it
  ///   is to be taken away
  private record Known(Roster roster, Optional<Candidate> candidate) {}

  /// How the person of that link stands, in whichever year, without changing anything.
  Outcome<EnrollmentStatus> status(LinkSubject.OfEnrollment about) {
    return Outcome.of(rosters.of(about.run()), UNKNOWN)
        .then(roster -> EnrollmentStatus.of(roster, about.enrollment()))
        .then(this::ledOn);
  }

  /// The link of a run that has gone into another one leads on to the person's place there.
  private Outcome<EnrollmentStatus> ledOn(EnrollmentStatus status) {
    return on(status)
        .map(there -> status(there).map(EnrollmentStatus::comingOver))
        .orElseGet(() -> Outcome.done(status));
  }

  private static Optional<LinkSubject.OfEnrollment> on(EnrollmentStatus status) {
    return status.enrollment() instanceof Enrollment.Transferred gone
        ? Merging.leadsTo(status.roster(), status.enrollment())
            .map(run -> new LinkSubject.OfEnrollment(run, gone.to()))
        : Optional.empty();
  }

  /// Does it.
  Outcome<EnrollmentStatus> act(
      LinkSubject.OfEnrollment about, PlaceAction action, Optional<Attempt> attempt) {
    return acted(about, action, attempt)
        .fold(
            Outcome::done,
            refusal ->
                refusal.equals(Roster.CANCELLED)
                    ? elsewhere(about, action, attempt, refusal)
                    : Outcome.refused(refusal));
  }

  /// What is done by the link of a run that has gone into another one is done there.
  private Outcome<EnrollmentStatus> elsewhere(
      LinkSubject.OfEnrollment about,
      PlaceAction action,
      Optional<Attempt> attempt,
      Refusal refusal) {
    return Outcome.of(rosters.of(about.run()), UNKNOWN)
        .then(roster -> EnrollmentStatus.of(roster, about.enrollment()))
        .then(status ->
            on(status)
                .map(there -> act(there, action, attempt).map(EnrollmentStatus::comingOver))
                .orElseGet(() -> Outcome.refused(refusal)));
  }

  private Outcome<EnrollmentStatus> acted(
      LinkSubject.OfEnrollment about, PlaceAction action, Optional<Attempt> attempt) {
    var id = about.enrollment();
    var step = new Step(Subject.network(about.run().network()), Actor.person(id), action.word());
    return changing
        .on(
            step.under(attempt),
            () -> known(about, action),
            (known, at) ->
                decided(known.roster(), id, action, at.now())
                    .map(decision -> change.of(known.roster(), decision, at))
                    .map(written -> limited(written, id, action, at))
                    .map(written -> without(known.candidate(), written)))
        .then(roster -> EnrollmentStatus.of(roster, id));
  }

  private Outcome<Known> known(LinkSubject.OfEnrollment about, PlaceAction action) {
    return Outcome.of(rosters.of(about.run()), UNKNOWN)
        .map(roster ->
            new Known(
                roster,
                action instanceof PlaceAction.Forget
                    ? roster.find(about.enrollment()).flatMap(this::candidate)
                    : Optional.empty()));
  }

  private Optional<Candidate> candidate(Enrollment enrollment) {
    var network = enrollment.who().run().network();
    var address = enrollment.person().address();
    return candidates.of(network, Candidate.idOf(network, address, applications.ids()));
  }

  private static Change<Roster> without(Optional<Candidate> candidate, Change<Roster> written) {
    return candidate.map(row -> written.and(new Write.CandidateRemoved(row))).orElse(written);
  }

  private Outcome<Decision<Roster, SeatHappening>> decided(
      Roster roster, String id, PlaceAction action, Instant now) {
    return switch (action) {
      case PlaceAction.Confirm(var seen, var answers) ->
          AnsweringQuestions.confirm(roster, id, seen, answers, now);
      case PlaceAction.Answer(var answers) -> AnsweringQuestions.answer(roster, id, answers, now);
      case PlaceAction.Accept(var answers) -> AnsweringQuestions.accept(roster, id, answers, now);
      case PlaceAction.Decline _ -> roster.decline(id, now);
      case PlaceAction.Leave _ -> roster.leave(id, now);
      case PlaceAction.AskColleague ask -> roster.handOver(id, named(roster, ask, now), now);
      case PlaceAction.TakeBack _ -> roster.takeBack(id, now);
      case PlaceAction.Correct(var said) -> roster.corrected(id, said, now);
      case PlaceAction.Forget _ -> roster.forgotten(id, now);
    };
  }

  private Applicant named(Roster roster, PlaceAction.AskColleague ask, Instant now) {
    var person = new Person(ask.name(), Company.UNKNOWN, ask.email(), Language.DA);
    return applications.applicant(roster.run().id(), person, ask.role(), now);
  }

  /// A letter that is asked for by typing an address counts.
  private static Change<Roster> limited(
      Change<Roster> written, String id, PlaceAction action, Moment at) {
    return action instanceof PlaceAction.AskColleague ask && written.hasLetter()
        ? written.within(AskedLetters.limits(id, ask.email(), at.ids(), at.now()))
        : written;
  }
}
