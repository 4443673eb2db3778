package kreds.emaildistribution.sending;

import java.util.Optional;
import kreds.aws.SesNotice;
import kreds.basics.EmailAddress;
import kreds.basics.Stale;
import kreds.basics.Tries;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;
import kreds.mail.Report;
import kreds.text.Language;

/// Hears what SES reports. The same event eight times counts once, and any order gives the same end
/// (M8): a report that says no more than what is known changes nothing.
public final class SesReports {
  private final Deliveries deliveries;
  private final Contacts contacts;
  private final Language defaultLanguage;
  private final Tries tries;

  public SesReports(
      Deliveries deliveries, Contacts contacts, Language defaultLanguage, Tries.Pause pause) {
    this.deliveries = deliveries;
    this.contacts = contacts;
    this.defaultLanguage = defaultLanguage;
    this.tries = new Tries(pause);
  }

  /// Takes one event. The suppression is written before the state that tells it was heard: whoever
  /// dies in between hears it again.
  public void hear(SesNotice notice) {
    var report = reportOf(notice);
    if (report.isPresent()) {
      var unused =
          tries.untilFresh(() -> {
            heard(notice, report.get());
            return true;
          });
    }
  }

  private void heard(SesNotice notice, Report report) {
    var tag = notice.tags().getOrDefault(Ses.DELIVERY_TAG, "");
    var asRead = tag.isEmpty() ? Optional.<Delivery>empty() : deliveries.of(Delivery.keyOfTag(tag));
    if (asRead.isEmpty()) {
      // A mail that is no longer in the ledger: the address counts all the same.
      for (var recipient : notice.recipients()) {
        EmailAddress.parse(recipient)
            .ifPresent(address -> suppress(address, defaultLanguage, notice, report));
      }
      return;
    }
    var after = asRead.get().heard(report, notice.messageId());
    if (!after.equals(asRead.get())) {
      var to = asRead.get().letter().to();
      suppress(to.address(), to.language(), notice, report);
      if (!deliveries.save(asRead.get(), after)) {
        throw new Stale("delivery " + after.key());
      }
    }
  }

  private void suppress(EmailAddress address, Language language, SesNotice notice, Report report) {
    if (!report.suppresses()) {
      return;
    }
    var contact = contacts.of(address).orElse(Contact.unknown(address, language));
    var why = report == Report.COMPLAINED ? "complaint" : "bounce";
    var after = contact.suppressed(notice.at(), why);
    if (!after.equals(contact)) {
      contacts.save(after);
    }
  }

  private static Optional<Report> reportOf(SesNotice notice) {
    return switch (notice.type()) {
      case "Send" -> Optional.of(Report.SENT);
      case "Delivery" -> Optional.of(Report.DELIVERED);
      case "Reject" -> Optional.of(Report.REJECTED);
      case "Complaint" -> Optional.of(Report.COMPLAINED);
      case "Bounce" ->
          Optional.of(
              notice.bounceType().equals("Permanent") ? Report.BOUNCED : Report.BOUNCED_FOR_NOW);
      default -> Optional.empty();
    };
  }
}
