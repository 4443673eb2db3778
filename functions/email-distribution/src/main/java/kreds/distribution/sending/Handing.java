package kreds.distribution.sending;

import kreds.distribution.writing.WrittenMail;
import kreds.mail.Delivery;

/// Hands a mail to the provider, in exactly one request.
public interface Handing {

  /// What came of it.
  SesAnswer hand(WrittenMail mail, Delivery delivery);
}
