package kreds.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What SES tells of one mail.
///
/// @param type `Send`, `Delivery`, `Bounce`, `Complaint`, …
/// @param messageId the identifier that SES gave when it took the mail
/// @param at when SES took the mail
/// @param tags the message tags, first value each
/// @param bounceType `Permanent`, `Transient`, `Undetermined`; blank when it is no bounce
/// @param recipients who bounced or complained, as SES wrote it
public record SesNotice(
    String type,
    String messageId,
    Instant at,
    Map<String, String> tags,
    String bounceType,
    List<String> recipients) {

  public SesNotice {
    tags = Map.copyOf(tags);
    recipients = List.copyOf(recipients);
  }

  @Override
  public String toString() {
    return "SesNotice[" + type + "]";
  }
}
