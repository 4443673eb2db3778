package kreds.emaildistribution.staff;

import java.time.Instant;
import java.util.Optional;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.Subscription;
import kreds.contact.Suppression;
import kreds.text.Language;
import kreds.web.api.OrNull;

/// What is known of an address.
///
/// @param consent to which words
/// @param consentSource where it was said
/// @param consentUsedAt when a mail was last sent on its ground
/// @param consentLapsesAt when it holds no longer, unless it is used before
/// @param unsubscribedAt when the person left the emails about networks
/// @param newsletterSince when the person confirmed that they want the newsletter
/// @param newsletterLapsesAt when that holds no longer, unless an issue goes out before
record ContactJson(
    String address,
    String name,
    String company,
    Language language,
    boolean member,
    @OrNull Optional<String> consent,
    @OrNull Optional<String> consentSource,
    @OrNull Optional<Instant> consentedAt,
    @OrNull Optional<Instant> consentUsedAt,
    @OrNull Optional<Instant> consentLapsesAt,
    @OrNull Optional<Instant> unsubscribedAt,
    @OrNull Optional<Instant> newsletterSince,
    @OrNull Optional<Instant> newsletterLapsesAt,
    @OrNull Optional<Instant> newsletterEndedAt,
    @OrNull Optional<Instant> suppressedAt,
    String suppressedWhy) {

  static ContactJson of(Contact contact) {
    var profile = contact.profile();
    return new ContactJson(
        contact.address().value(),
        profile.name(),
        profile.company().name(),
        profile.language(),
        contact.member(),
        contact.consent().map(Consent::text),
        contact.consent().map(Consent::source),
        contact.consent().map(Consent::at),
        contact.consent().map(Consent::usedAt),
        contact.consent().map(Consent::lapsesAt),
        contact.unsubscribedAt(),
        contact.newsletter().map(it -> it.consent().at()),
        contact.newsletter().flatMap(Subscription::lapsesAt),
        contact.newsletter().flatMap(Subscription::endedAt),
        contact.suppression().map(Suppression::at),
        contact.suppression().map(Suppression::why).orElse(""));
  }
}
