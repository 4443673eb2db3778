package kreds.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kreds.aws.Bodies;
import kreds.aws.Sent;
import kreds.limit.OpenForm;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.web.form.FieldError;
import kreds.web.form.Fields;
import kreds.web.form.Input;

/// The way of every post: read all fields; if any is not right show the form again with what was
/// typed, else do it. Who only changes the language of such an answer has nothing done: the form
/// comes again in it, with what was typed.
///
/// @param polite what a form is answered that no person has sent; nothing for one that only a
///   personal link leads to
/// @param oneClick a mail program may post it (RFC 8058): the link says all, so nothing that is
///   sent, not sent or cannot be read is a reason to say no; what no page of ours could send is a
///   mail program's
record Posting<T>(
    boolean oneClick,
    Input<T> input,
    BiFunction<Visit, T, Reply> action,
    BiFunction<Visit, Form, Reply.Page> page,
    Optional<Function<Visit, Reply>> polite) {
  private static final Map<String, Object> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");
  private static final String EMAIL = "email";

  Reply answer(Visit visit) {
    return switch (visit.sent()) {
      case Sent.Unreadable(var failure, var _) ->
          oneClick ? read(visit, ONE_CLICK) : new Reply.Failed(failure);
      case Sent.FieldsByName(var sent) -> read(visit, sent);
    };
  }

  private Reply read(Visit visit, Map<String, Object> sent) {
    var fields = Fields.of(sent).allow("lang", Attempts.KEY);
    if (Posted.isToBeRead(visit)) {
      fields.allow(Posted.ONLY_READ);
    }
    var guarded = polite.isPresent() && !Bodies.isJson(visit.request());
    if (guarded) {
      fields.allow(FormGuard.TRAP, FormGuard.SHOWN);
    }
    return guarded && FormGuard.isTrapped(fields)
        ? dropped(visit, fields, "trap")
        : checked(visit, fields, guarded);
  }

  /// What is wrong is told first: a person whose finger slipped learns what is missing, however
  /// fast that was.
  private Reply checked(Visit visit, Fields fields, boolean guarded) {
    var read = input.apply(fields);
    var key = Attempts.key(visit, fields);
    fields.require(key.isEmpty() || Attempts.isKey(key), Attempts.KEY, "not-a-key");
    var faults = fields.faults();
    if (Posted.isToBeRead(visit) || (!faults.isEmpty() && !oneClick)) {
      return again(visit, Form.of(visit, TypedValues.of(fields), faults), faults);
    }
    var why = guarded ? FormGuard.timeFault(visit, fields) : Optional.<String>empty();
    return why.isPresent()
        ? dropped(visit, fields, why.get())
        : kept(visit, fields, done(attempting(visit, fields), read));
  }

  /// A form that may cause no more letters today is kept without (A4).
  private Reply done(Visit visit, T read) {
    var reply = action.apply(visit, read);
    if (reply instanceof Reply.Refused(var refusal, var _, var _)
        && OpenForm.isOverLetters(refusal)) {
      FormGuard.noteWithheld(visit, refusal);
      return action.apply(visit.withoutLetters(), read);
    }
    return reply;
  }

  /// No key is a reason to go on writing to somebody: of what a mail program may post, the last
  /// word counts.
  private Visit attempting(Visit visit, Fields fields) {
    return oneClick ? visit : visit.with(Attempts.of(visit, fields, polite.isPresent()));
  }

  private Reply again(Visit visit, Form form, List<FieldError> faults) {
    var shown = page.apply(visit, form);
    var isForm = isGone(shown) || (faults.isEmpty() && Posted.isToBeRead(visit));
    return isForm ? shown : new Reply.Invalid(faults, shown.status(422));
  }

  private Reply dropped(Visit visit, Fields fields, String why) {
    FormGuard.note(visit, why);
    return thanks(visit, fields);
  }

  private Reply thanks(Visit visit, Fields fields) {
    return polite
        .map(answer -> remembering(answer.apply(visit), fields))
        .orElseGet(Reply::notFound);
  }

  /// Who sends a form that is answered by mail sees where that mail goes, if it is an address: a
  /// trapped program may have sent anything.
  private Reply remembering(Reply reply, Fields fields) {
    return polite.isPresent() && reply instanceof Reply.SeeOther to
        ? EmailAddress.parse(fields.typed(EMAIL))
            .map(_ -> (Reply) to.sentTo(fields.typed(EMAIL)))
            .orElse(reply)
        : reply;
  }

  /// What comes over a limit is thanked for. What breaks a rule can be corrected, so the form comes
  /// again, with each field that only the aggregate could find wrong; everything else is answered
  /// as it is.
  private Reply kept(Visit visit, Fields fields, Reply reply) {
    if (!(reply instanceof Reply.Refused(var refusal, var language, var _))) {
      return remembering(reply, fields);
    }
    if (OpenForm.isOver(refusal)) {
      FormGuard.noteLimit(visit, refusal);
      return thanks(visit, fields);
    }
    if (refusal.isOfFields()) {
      var faults = FieldError.all(refusal.mistakes());
      return again(visit, Form.of(visit, TypedValues.of(fields), faults), faults);
    }
    if (refusal.kind() == Refusal.Kind.INVALID && !Accept.wantsJson(visit.request())) {
      var form = Form.of(visit, TypedValues.of(fields), List.of());
      return again(visit, form.refused(refusal), List.of());
    }
    return polite.isPresent() || language.isPresent() ? reply : told(visit, refusal);
  }

  /// Behind a personal link the page knows whom it is refused to, and so in which language; where
  /// that is said already nothing is read again.
  private Reply told(Visit visit, Refusal refusal) {
    var shown = page.apply(visit, visit.emptyForm());
    return new Reply.Refused(refusal, shown.manner().language(), List.of());
  }

  /// What the form is about is not there: then nothing can be corrected.
  private static boolean isGone(Reply.Page page) {
    return page.data() instanceof Reply.Gone;
  }
}
