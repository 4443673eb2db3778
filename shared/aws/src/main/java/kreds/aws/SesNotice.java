package kreds.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What SES tells of one mail.
///
/// @param type `Send`, `Delivery`, `Bounce`, `Complaint`, …
/// @param messageId the identifier that SES gave when it took the mail
/// @param takenAt when SES took the mail: says which of the mails of a letter it is about
/// @param at when it happened: a bounce or complaint long after SES took the mail
/// @param tags the message tags, first value each
/// @param bounceType `Permanent`, `Transient`, `Undetermined`; blank when it is no bounce
/// @param feedbackType what the recipient's provider makes of a complaint, such as `abuse` or
///   `not-spam`; blank when it does not say, or it is no complaint
/// @param destinations whom the mail went to, as SES wrote it
/// @param recipients who bounced or complained, as SES wrote it
public record SesNotice(
    String type,
    String messageId,
    Instant takenAt,
    Instant at,
    Map<String, String> tags,
    String bounceType,
    String feedbackType,
    List<String> destinations,
    List<String> recipients) {

  public SesNotice {
    tags = Map.copyOf(tags);
    destinations = List.copyOf(destinations);
    recipients = List.copyOf(recipients);
  }

  @Override
  public String toString() {
    return "SesNotice[" + type + "]";
  }
}
