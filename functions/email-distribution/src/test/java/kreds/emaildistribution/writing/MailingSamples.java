package kreds.emaildistribution.writing;

import java.util.Map;
import kreds.contact.MailList;
import kreds.delivery.LetterKind;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.text.Language;

/// Mailings, newsletters, and what staff read of what is sent.
final class MailingSamples {
  private MailingSamples() {}

  static void into(SampleTable all) {
    all.put(
        new SampleLetter(
            Map.of(
                "name",
                Samples.KAREN.name(),
                "company",
                Samples.KAREN.company().name(),
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "mailing",
                "l-9x8y7z",
                "as",
                "MAILING_TO_MEMBER"),
            Map.of(
                "answer", Link.of(LinkSubject.OfCandidate.trial(Language.DA), Samples.NOW),
                "unsubscribe",
                    Link.of(
                        LinkSubject.OfAddress.trial(Language.DA, MailList.NETWORKS), Samples.NOW))),
        LetterKind.MAILING_TEST);
    all.put(
        new SampleLetter(
            Map.of(
                "name",
                Samples.KAREN.name(),
                "company",
                Samples.KAREN.company().name(),
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "role",
                "enrolled"),
            Map.of(
                "answer",
                Link.of(
                    new LinkSubject.OfCandidate("foedevarekontaktmaterialer", "c-5"),
                    Samples.NOW))),
        LetterKind.MAILING_TO_ENROLLED);
    all.put(
        new SampleLetter(
            Map.of(
                "name",
                Samples.KAREN.name(),
                "company",
                Samples.KAREN.company().name(),
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK),
            Map.of(
                "answer",
                Link.of(
                    new LinkSubject.OfCandidate("foedevarekontaktmaterialer", "c-5"), Samples.NOW),
                "unsubscribe",
                Samples.UNSUBSCRIBE)),
        LetterKind.MAILING_TO_MEMBER,
        LetterKind.MAILING_BY_CONSENT);
    all.put(
        new SampleLetter(
            Map.of(),
            Map.of(
                "unsubscribe",
                Link.of(
                    new LinkSubject.OfAddress("karen@example.dk", MailList.NEWSLETTER, "l-9x8y7z"),
                    Samples.NOW))),
        LetterKind.MAILING_TO_SUBSCRIBER);
    all.put(
        new SampleLetter(
            Map.of(), Samples.page(new LinkSubject.OfSubscriber("karen@example.dk", Language.DA))),
        LetterKind.NEWSLETTER_CONFIRM);
    all.put(
        new SampleLetter(
            Map.of(),
            Samples.page(new LinkSubject.OfAddress("karen@example.dk", MailList.NEWSLETTER, ""))),
        LetterKind.NEWSLETTER_LINK);
    all.put(
        new SampleLetter(
            Map.of(
                "mailing", "l-9x8y7z",
                "about", "Vil du være med?",
                "figures",
                    "sent/418/420\ndelivered/412/420\nbounced/4/420\ncomplained/0/420\nleft/2/420\nenrolled/9/420",
                "event",
                    Samples.event("email-distribution", "show-mailing", "mailing", "l-9x8y7z"))),
        LetterKind.MAILING_FIGURES);
    all.put(
        new SampleLetter(
            Map.of(
                "mailing", "l-9x8y7z",
                "about", "Vil du være med?",
                "trouble", "late",
                "count", "7",
                "event",
                    Samples.event("email-distribution", "show-mailing", "mailing", "l-9x8y7z"))),
        LetterKind.MAILING_TROUBLE);
    all.put(
        new SampleLetter(
            Map.of(
                "number", "21",
                "letters", "Karen Åby, Åby A/S, karen@åby.dk: mødeindkaldelse – ikke sendt i tide",
                "rest", "… og 1 mere.",
                "event", Samples.event("email-distribution", "list-held"))),
        LetterKind.MAIL_MISSED);
    all.put(
        new SampleLetter(Map.of("letters", "network-ready/e-1a2b\nproposal-news/e-1a2b")),
        LetterKind.STAFF_DIGEST);
  }
}
