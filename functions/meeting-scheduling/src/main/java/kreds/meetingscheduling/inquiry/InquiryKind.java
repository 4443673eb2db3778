package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.meeting.MeetingConsequences;
import kreds.meeting.MeetingHappening;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.FieldError;
import kreds.web.form.Input;

/// One kind of question on the web: what its form holds, what its page shows. Everything else about
/// asking (routes, links, answering, keeping what was typed) is [InquiryPage]'s.
///
/// @param <S> what its links are about
/// @param <R> what is answered
/// @param <H> whoever is behind a link
interface InquiryKind<S extends LinkSubject.Asked, R extends Response, H extends Guest> {

  /// Its links.
  LinkType<S> about();

  /// The kind, as inquiries are named.
  String kind();

  /// What the audit names as answered.
  Subject subject(S about);

  /// How an answer is refused where nothing is asked, or no more.
  Refusal closed();

  /// The answer's kind.
  Class<R> response();

  /// As the audit names an answer.
  String action();

  /// What programs are told of its page.
  Operation shown();

  /// What programs are told of answering.
  Operation answered();

  /// The form.
  Input<R> input();

  /// What a field of the form is filled with that was answered before.
  Map<String, String> typed(R answered);

  /// The answer as programs read it.
  Record answer(R answered);

  /// The same in the reader's words, a line each.
  List<String> said(Visit reader, H holder, R answered);

  /// What has happened once an answer is kept, so that what is to follow from it does.
  default MeetingHappening happened(H holder, Answer answer) {
    return new MeetingHappening.Answered(answer);
  }

  /// The page with its form.
  Reply.Page page(Visit visit, H holder, Form form);

  /// What is answered in place of the page to whoever asks for something that stands on it.
  default Optional<Reply> instead(Visit visit, H holder) {
    return Optional.empty();
  }

  /// How an answer is refused that was given to what was asked before.
  default Refusal outdated() {
    return Question.Coming.MOVED;
  }

  /// What an answer writes, and what follows from it.
  default Change<Answer> kept(Inquiry inquiry, Answer answer, H holder, Moment at) {
    return Change.of(
        answer,
        List.of(new Write.AnswerKept(inquiry, answer)),
        new MeetingConsequences(holder.network()).of(happened(holder, answer), at));
  }

  /// What an answer means of whoever gives it: the same form may say something else of who has
  /// answered before.
  default R meant(H holder, R reply) {
    return reply;
  }

  /// What stands against an answer beside the question itself, such as what it would cost.
  default Optional<Refusal> against(H holder, R reply) {
    return Optional.empty();
  }

  /// Whether somebody may look first at what an answer would come to.
  default boolean isPreviewed() {
    return false;
  }

  /// What stands against it then.
  default Optional<Refusal> againstPreview(H holder, R reply) {
    return Optional.empty();
  }

  /// What programs read then.
  default Record previewed(H holder, R reply) {
    return answer(reply);
  }

  /// The fields in which a refused answer is not right; none if it is refused as a whole.
  default List<FieldError> errors(H holder, R reply, Refusal refusal) {
    return List.of();
  }
}
