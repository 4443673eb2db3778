package kreds.emaildistribution;

import java.util.Map;
import kreds.basics.EmailAddress;
import kreds.emaildistribution.mailing.Addresses;
import kreds.emaildistribution.pages.JteunsubscribeGenerated;
import kreds.emaildistribution.pages.JteunsubscribedGenerated;
import kreds.form.Fields;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;

/// Leaving the mailings (RFC 8058, M9). Opening the link changes nothing, since mail scanners open
/// links; the button, or the mail program's own post, does it. Service mail about what a person
/// takes part in still comes.
record UnsubscribePage(Addresses addresses) {
  private static final String ONE_CLICK = "List-Unsubscribe";

  /// The page with the button.
  Reply show(Visit visit, String subject) {
    return again(visit, subject, visit.emptyForm());
  }

  /// The same again, if what was sent could not be read.
  Reply.Page again(Visit visit, String subject, Form form) {
    return Reply.page(
        visit.text("unsubscribe.title"),
        out ->
            JteunsubscribeGenerated.render(
                out, null, visit, visit.path("token"), form, isTrial(subject)),
        Map.of("unsubscribed", false));
  }

  /// Takes the person off. A mail program hears nothing but that it worked, and is not sent
  /// elsewhere.
  Reply leave(Visit visit, String subject, boolean oneClick) {
    EmailAddress.parse(subject).ifPresent(addresses::unsubscribe);
    if (oneClick) {
      return Reply.done();
    }
    return Reply.page(
        visit.text("unsubscribed.title"),
        out -> JteunsubscribedGenerated.render(out, null, visit, isTrial(subject)),
        Map.of("unsubscribed", true));
  }

  /// Whether a mail program sent it. Leaving must not fail over a field that nobody knows.
  static boolean isOneClick(Fields fields) {
    fields.names().forEach(fields::allow);
    return fields.typed(ONE_CLICK).equals("One-Click");
  }

  /// The link of a trial mail is about nobody.
  private static boolean isTrial(String subject) {
    return EmailAddress.parse(subject).isEmpty();
  }
}
