package kreds.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An inquiry with all that was answered, as one reading.
///
/// @param answers the last one of each; one of an earlier turn counts no more
public record InquiryRecord(Inquiry inquiry, List<Answer> answers) {

  public InquiryRecord {
    answers = List.copyOf(answers);
  }

  /// The same, which takes no more answers.
  public InquiryRecord frozen() {
    return new InquiryRecord(inquiry.frozen(), answers);
  }

  /// The same, to which that person has given an answer that they gave elsewhere.
  public InquiryRecord answeredBy(String attendee, Answer elsewhere) {
    var all = new ArrayList<Answer>();
    for (var answer : answers) {
      if (!answer.attendee().equals(attendee)) {
        all.add(answer);
      }
    }
    all.add(new Answer(attendee, elsewhere.response(), elsewhere.at(), inquiry.turn()));
    return new InquiryRecord(inquiry, all);
  }

  /// The same as it is read where something else ends it before.
  public InquiryRecord openUntil(Instant at) {
    return new InquiryRecord(inquiry.openUntil(at), answers);
  }

  /// What this person answered to what is asked now, at whichever address they had then; nothing
  /// where that is taken back.
  public Optional<Answer> of(Attendee attendee) {
    return kept(attendee).filter(answer -> !isTakenBack(answer));
  }

  /// The same, be it that it takes back what was said before.
  public Optional<Answer> kept(Attendee attendee) {
    return last(attendee).filter(inquiry::counts);
  }

  /// Whether this person has answered, and taken that back.
  public boolean isTakenBack(Attendee attendee) {
    return kept(attendee).filter(InquiryRecord::isTakenBack).isPresent();
  }

  /// What was answered under that identifier to what is asked now; nothing where that is taken
  /// back.
  public Optional<Answer> under(String identifier) {
    return last(identifier).filter(inquiry::counts).filter(answer -> !isTakenBack(answer));
  }

  private static boolean isTakenBack(Answer answer) {
    return answer.response() instanceof Response.Chosen vote && vote.isTakenBack();
  }

  /// Whether this person has answered, but before everybody was asked anew.
  public boolean isOutdated(Attendee attendee) {
    return last(attendee).filter(answer -> !inquiry.counts(answer)).isPresent();
  }

  /// The latest: an address can be used again.
  private Optional<Answer> last(Attendee attendee) {
    var last = last(attendee.id());
    for (var before : attendee.formerly()) {
      var other = last(before);
      if (other.isPresent() && (last.isEmpty() || other.get().at().isAfter(last.get().at()))) {
        last = other;
      }
    }
    return last;
  }

  /// What this person said at former addresses: another answer takes its place, or it would stand
  /// beside it.
  public List<Answer> former(Attendee attendee) {
    var former = new ArrayList<Answer>();
    for (var id : attendee.formerly()) {
      last(id).ifPresent(former::add);
    }
    return former;
  }

  private Optional<Answer> last(String attendee) {
    for (var answer : answers) {
      if (answer.attendee().equals(attendee)) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }

  /// What this person answered, if it is of that kind.
  public <R extends Response> Optional<R> response(Attendee attendee, Class<R> kind) {
    return of(attendee).map(Answer::response).filter(kind::isInstance).map(kind::cast);
  }

  /// What was answered under that identifier, if it is of that kind.
  public <R extends Response> Optional<R> response(String identifier, Class<R> kind) {
    return under(identifier).map(Answer::response).filter(kind::isInstance).map(kind::cast);
  }

  /// What this person has answered for the place that they have now: whoever leaves and comes again
  /// is asked anew, and whoever has another address is not.
  public Optional<Answer> forPlace(Attendee one) {
    return of(one).filter(each -> one.since().filter(each.at()::isBefore).isEmpty());
  }

  /// Those of them who have the letter that asks and have not answered: nobody is reminded of what
  /// they were not asked.
  public List<Attendee> unheard(List<Attendee> asked) {
    return silent(asked).stream().filter(this::knows).toList();
  }

  /// Whether this person has the letter that asks, or has answered: who has done so at a former
  /// address gets no letter at the other one.
  public boolean knows(Attendee one) {
    return one.isAmong(inquiry.notified()) || kept(one).isPresent();
  }

  /// Those of the asked who have not answered.
  public List<Attendee> silent(List<Attendee> asked) {
    return asked.stream().filter(attendee -> !hasAnswered(attendee)).toList();
  }

  /// Whether this person has answered what is asked: who says alone that they do not stand in an
  /// election has not voted in it.
  public boolean hasAnswered(Attendee attendee) {
    return of(attendee).map(Answer::response).filter(InquiryRecord::isAnswering).isPresent();
  }

  private static boolean isAnswering(Response response) {
    return !(response instanceof Response.Chosen vote) || vote.isVote();
  }
}
