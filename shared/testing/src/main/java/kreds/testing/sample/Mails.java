package kreds.testing.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.basics.EmailAddress;
import kreds.basics.Link;
import kreds.basics.LinkPurpose;
import kreds.contact.Contact;
import kreds.mail.Audience;
import kreds.mail.Delivery;
import kreds.mail.Letter;
import kreds.mail.LetterKind;
import kreds.mail.Mailing;
import kreds.mail.MailingContent;
import kreds.mail.MailingText;
import kreds.text.Language;

/// Letters and mailings as tests need them.
public final class Mails {
  private Mails() {}

  /// A letter of that kind to the person of that number, due on [SampleNetworks#MONDAY].
  public static Delivery letter(LetterKind kind, int number) {
    return Delivery.now("letter/" + number, words(kind, number), SampleNetworks.MONDAY);
  }

  /// The letter of a mailing to the person of that number, due on [SampleNetworks#MONDAY], for a
  /// day.
  public static Delivery ofMailing(String mailing, int number) {
    return Delivery.at(
        "mailing/" + mailing + "/r-" + number,
        words(LetterKind.MAILING_TO_MEMBER, number),
        mailing,
        SampleNetworks.MONDAY,
        SampleNetworks.MONDAY,
        Optional.of(SampleNetworks.MONDAY.plus(Duration.ofHours(24))));
  }

  /// The person of that number as a member of whom nothing bad is known.
  public static Contact member(int number) {
    var person = SampleNetworks.person(number);
    return new Contact(
        person.address(),
        person.name(),
        person.company(),
        person.language(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        0);
  }

  /// A draft to the candidates for plastics recycling, planned for that time.
  public static Mailing draft(String id, Instant scheduledAt) {
    var content =
        new MailingContent(
            "plastgenanvendelse",
            Map.of(
                Language.DA,
                new MailingText("Nyt netværk: {title}", "Kære {name}\n\nVil du med? {answer}"),
                Language.EN,
                new MailingText("New network: {title}", "Dear {name}\n\nCare to join? {answer}")),
            new Audience(
                List.of(new Audience.Part.Candidates("plastgenanvendelse", Optional.empty())),
                List.of(),
                List.of()),
            scheduledAt,
            MailingContent.DEFAULT_HOURS);
    return Mailing.draft(
        id, content, 40, EmailAddress.of("mette@example.dk"), SampleNetworks.MONDAY);
  }

  private static Letter words(LetterKind kind, int number) {
    var person = SampleNetworks.person(number);
    return Letter.of(
        kind,
        person,
        Map.of(
            "name", person.name(), "title", "Plastgenanvendelse", "network", "plastgenanvendelse"),
        Map.of(
            "unsubscribe",
            Link.of(LinkPurpose.UNSUBSCRIBE, SampleNetworks.MONDAY, person.address().value())));
  }
}
