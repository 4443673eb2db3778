package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import java.util.function.Consumer;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.ForgottenAnswer;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Takes what an attendee answers through the personal link, whatever the question, until the
/// inquiry closes. Each answer takes the place of the one before; the same one sent again, at
/// whatever time, is the answer that stands, and nothing is written.
public record Answering(Changing changing) {

  /// Keeps an answer to the inquiry of that kind.
  ///
  /// @param shown the turn of the inquiry that the page was shown in, if it said so: who saw a
  ///   meeting before it moved has not answered for the time that it has now
  /// @param seen hears of whoever is behind the link, so that a "no" is told without reading again
  <S extends LinkSubject.Asked, R extends Response, H extends Guest> Outcome<Answer> answer(
      GuestLookup<? super S, H> lookup,
      S about,
      InquiryKind<S, R, H> kind,
      R reply,
      Optional<String> shown,
      Optional<Attempt> attempt,
      Consumer<H> seen) {
    var step = new Step(kind.subject(about), Actor.person(about.attendee()), kind.action());
    return changing.on(
        step.under(attempt),
        () -> lookup.holder(about).map(holder -> noted(holder, seen)),
        (holder, at) ->
            Outcome.of(holder.inquiry(kind.kind()), kind.closed())
                .then(asked -> inTurn(asked, shown, kind))
                .then(asked -> answered(asked, holder, kind, reply, at)));
  }

  private static Outcome<InquiryRecord> inTurn(
      InquiryRecord asked, Optional<String> shown, InquiryKind<?, ?, ?> kind) {
    var turn = Integer.toString(asked.inquiry().turn());
    return shown.isEmpty() || shown.get().equals(turn) || asked.inquiry().closed()
        ? Outcome.done(asked)
        : Outcome.refused(kind.outdated());
  }

  private static <H extends Guest> H noted(H holder, Consumer<H> seen) {
    seen.accept(holder);
    return holder;
  }

  private static <R extends Response, H extends Guest> Outcome<Change<Answer>> answered(
      InquiryRecord asked, H holder, InquiryKind<?, R, H> kind, R sent, Moment at) {
    var stands = asked.kept(holder.attendee());
    var reply = kind.meant(holder, sent);
    if (stands.isPresent() && stands.get().response().equals(reply)) {
      return Outcome.done(Change.nothing(stands.get()));
    }
    return asked
        .inquiry()
        .answer(holder.attendee(), reply, at.now())
        .then(answer -> unless(kind.against(holder, reply), answer))
        .map(answer -> alone(kind.kept(asked.inquiry(), answer, holder, at), asked, holder));
  }

  /// Of what the same person said at a former address nothing stands beside it.
  private static Change<Answer> alone(Change<Answer> kept, InquiryRecord asked, Guest by) {
    var change = kept;
    for (var before : asked.former(by.attendee())) {
      var gone = new ForgottenAnswer(asked.inquiry().id(), before, Optional.empty());
      change = change.and(new Write.AnswerForgotten(gone));
    }
    return change;
  }

  private static <T> Outcome<T> unless(Optional<Refusal> no, T otherwise) {
    return no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(otherwise);
  }
}
