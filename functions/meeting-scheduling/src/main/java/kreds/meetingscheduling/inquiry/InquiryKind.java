package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Map;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
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
interface InquiryKind<S extends LinkSubject.Attending, R extends Response> {

  /// Its links.
  Class<S> about();

  /// The kind, as inquiries are named.
  String kind();

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
  List<String> said(Visit reader, MeetingLookup.LinkHolder holder, R answered);

  /// The page with its form.
  Reply.Page page(Visit visit, MeetingLookup.LinkHolder holder, Form form);

  /// The fields in which a refused answer is not right; none if it is refused as a whole.
  default List<FieldError> errors(MeetingLookup.LinkHolder holder, R reply, Refusal refusal) {
    return List.of();
  }
}
