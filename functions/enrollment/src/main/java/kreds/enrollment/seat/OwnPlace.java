package kreds.enrollment.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import kreds.network.Network;
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
import kreds.run.SeatRefusals;
import kreds.text.Language;

/// What somebody does about the own place behind the personal link. Only the first click proves the
/// address: only then does somebody have a place or stand in the line. Everything else takes or
/// gives up what is held, and each is one read and one transaction. Twice is fine.
public record OwnPlace(
    Rosters rosters,
    KeptElsewhere elsewhere,
    Applications applications,
    RosterChange change,
    Changing changing) {
  /// What an action is about.
  ///
  /// @param gone the rows of the same person on the lists of those who might take part, and who are
  ///   interested, where they are to be taken away, and in letters to staff
  private record Known(Roster roster, List<Write> gone) {}

  /// How the person of that link stands, in whichever year, without changing anything.
  Outcome<EnrollmentStatus> status(LinkSubject.OfEnrollment about) {
    return EnrollmentStatus.of(rosters, about).then(this::ledOn);
  }

  /// The link of a run that has gone into another one leads on to the person's place there.
  private Outcome<EnrollmentStatus> ledOn(EnrollmentStatus status) {
    return on(status)
        .map(there -> status(there).map(EnrollmentStatus::comingOver))
        .orElseGet(() -> Outcome.done(status));
  }

  static Optional<LinkSubject.OfEnrollment> on(EnrollmentStatus status) {
    return status.enrollment() instanceof Enrollment.Transferred gone
        ? Merging.leadsTo(status.roster(), status.enrollment())
            .map(run -> new LinkSubject.OfEnrollment(run, gone.to()))
        : Optional.empty();
  }

  /// The same person's place in the present year of the network, if it is another one.
  Optional<LinkSubject.OfEnrollment> inPresentYear(EnrollmentStatus status) {
    return new OtherYears(rosters, applications).present(status.roster(), status.enrollment());
  }

  /// Does it.
  Outcome<EnrollmentStatus> act(
      LinkSubject.OfEnrollment about, PlaceAction action, Optional<Attempt> attempt) {
    return action instanceof PlaceAction.Forget
        ? forgotten(about, action, attempt)
        : done(about, action, attempt);
  }

  /// Whoever is forgotten is so wherever they stand: in the other years and the runs that they came
  /// over from first, each a step of its own that is safe to repeat, and last where they are now.
  private Outcome<EnrollmentStatus> forgotten(
      LinkSubject.OfEnrollment about, PlaceAction action, Optional<Attempt> attempt) {
    return new TracesOfPerson(rosters)
        .of(about)
        .then(traces ->
            new OtherYears(rosters, applications)
                .of(traces.getLast())
                .then(years -> forgotten(about, traces, years, action, attempt)));
  }

  private Outcome<EnrollmentStatus> forgotten(
      LinkSubject.OfEnrollment about,
      List<LinkSubject.OfEnrollment> traces,
      List<LinkSubject.OfEnrollment> years,
      PlaceAction action,
      Optional<Attempt> attempt) {
    var last = traces.getLast();
    var all = new ArrayList<>(years);
    all.addAll(traces.subList(0, traces.size() - 1));
    for (var trace : all) {
      if (acted(trace, action, Optional.empty())
          instanceof Outcome.Refused<EnrollmentStatus> refused) {
        return refused;
      }
    }
    return acted(last, action, attempt)
        .map(status -> last.equals(about) ? status : status.comingOver());
  }

  private Outcome<EnrollmentStatus> done(
      LinkSubject.OfEnrollment about, PlaceAction action, Optional<Attempt> attempt) {
    return acted(about, action, attempt)
        .fold(
            Outcome::done,
            refusal ->
                refusal.equals(SeatRefusals.CANCELLED)
                    ? elsewhere(about, action, attempt, refusal)
                    : Outcome.refused(refusal));
  }

  /// What is done by the link of a run that has gone into another one is done there.
  private Outcome<EnrollmentStatus> elsewhere(
      LinkSubject.OfEnrollment about,
      PlaceAction action,
      Optional<Attempt> attempt,
      Refusal refusal) {
    return EnrollmentStatus.of(rosters, about)
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
                    .map(written -> written.and(known.gone().toArray(Write[]::new))))
        .then(roster -> EnrollmentStatus.of(roster, id));
  }

  private Outcome<Known> known(LinkSubject.OfEnrollment about, PlaceAction action) {
    return Outcome.of(rosters.of(about.run()), Network.UNKNOWN)
        .map(roster ->
            new Known(
                roster,
                action instanceof PlaceAction.Forget
                    ? roster
                        .find(about.enrollment())
                        .map(each -> elsewhere.gone(roster, each))
                        .orElse(List.of())
                    : List.of()));
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
      case PlaceAction.Alone _ -> roster.alone(id, now);
      case PlaceAction.AskColleague ask -> roster.handOver(id, named(roster, ask, now), now);
      case PlaceAction.TakeBack _ -> roster.takeBack(id, now);
      case PlaceAction.Correct(var said) -> roster.corrected(id, said, now);
      case PlaceAction.Vote(var about, var vote) ->
          roster.voted(id, about, vote == YesOrNo.YES, now);
      case PlaceAction.Forget _ -> roster.forgotten(id, now);
    };
  }

  /// In which language the colleague is written to says the roster ([kreds.run.HandingOver]).
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
