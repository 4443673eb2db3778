package kreds.emaildistribution.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.aws.SesNotice;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.person.EmailAddress;

/// Finds the letter that SES speaks of: by our tag, which it brings back; without one by its own
/// message id, among the letters to the address. That needs no index of message ids, and finds what
/// carries the id: a letter whose fate nobody knew has none, and only its tag leads to it. Of a
/// digest the letters in it bear the id, too; the report is about the digest.
record NamedLetters(Deliveries deliveries) {

  /// The key of the letter, if it is told or can be found.
  Optional<String> key(SesNotice notice) {
    var tag = notice.tags().getOrDefault(Ses.DELIVERY_TAG, "");
    return tag.isEmpty() ? ofMessage(notice) : Optional.of(Delivery.keyOfTag(tag));
  }

  private Optional<String> ofMessage(SesNotice notice) {
    var told = new ArrayList<>(notice.destinations());
    told.addAll(notice.recipients());
    return addresses(told)
        .distinct()
        .flatMap(address -> deliveries.to(address).stream())
        .filter(letter -> !letter.isGathered())
        .filter(letter ->
            !letter.providerId().isEmpty() && letter.providerId().equals(notice.messageId()))
        .map(Delivery::key)
        .findFirst();
  }

  /// The addresses of texts, which may be written `Name <address>`; what is none is left out.
  static Stream<EmailAddress> addresses(List<String> told) {
    return told.stream().flatMap(text -> EmailAddress.parse(bare(text)).stream());
  }

  private static String bare(String text) {
    var open = text.lastIndexOf('<');
    var close = text.lastIndexOf('>');
    return open >= 0 && close > open ? text.substring(open + 1, close) : text;
  }
}
