package kreds.emaildistribution.sending;

import kreds.delivery.Delivery;
import kreds.emaildistribution.writing.WrittenMail;

/// Hands a mail to the provider, in exactly one request.
public interface MailProvider {

  /// What came of it.
  SesAnswer hand(WrittenMail mail, Delivery delivery);
}
