package kreds.emaildistribution.writing;

import java.util.Map;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;

/// Letters about places in a network, about interest in one and about being admitted.
final class EnrollmentSamples {
  private EnrollmentSamples() {}

  static void into(SampleTable all) {
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "network", Samples.NETWORK),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_SEATED,
        LetterKind.ENROLLMENT_LINK,
        LetterKind.ENROLLMENT_OFFER_OVER,
        LetterKind.ENROLLMENT_PENDING,
        LetterKind.ENROLLMENT_NOTHING_TO_TAKE_OVER,
        LetterKind.ENROLLMENT_HANDED_OVER);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "network", Samples.NETWORK),
            Samples.page(new LinkSubject.OfCandidate("foedevarekontaktmaterialer", "c-5"))),
        LetterKind.INTEREST_LINK);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "network", Samples.NETWORK,
                "asks", "several",
                "count", "2",
                "fresh", "Hvad arbejder du med?",
                "changed", "Hvad spiser du ikke?"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_QUESTIONS);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "places",
                "open",
                "confirmBy",
                "2026-12-07T08:00:00Z"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_CONFIRM);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "confirmBy",
                "2026-12-07T08:00:00Z"),
            Samples.page(new LinkSubject.OfCandidate("foedevarekontaktmaterialer", "c-5"))),
        LetterKind.INTEREST_CONFIRM);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "network", Samples.NETWORK,
                "giver", "Eva Ny",
                "fit", "all-or-none",
                "places", "together",
                "confirmBy", "2026-12-07T08:00:00Z",
                "role", "named"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_NAMED);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "network", Samples.NETWORK,
                "newcomer", "Bo Gammel",
                "known", "Eva Ny",
                "shared", "kept"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_SHARED);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "network", Samples.NETWORK, "former", "moved")),
        LetterKind.ENROLLMENT_FORMER);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "network", Samples.NETWORK, "place", "3"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_WAITING);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "offerUntil",
                "2027-01-13T14:00:00Z",
                "year",
                "next"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_OFFER);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "network", Samples.NETWORK,
                "giver", "Eva Ny",
                "givers", "Nordplast A/S",
                "askedUntil", "2027-01-18T08:00:00Z",
                "role", "asked"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_ASKED);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "network", Samples.NETWORK, "moved", "here"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_MOVED);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "network", Samples.NETWORK, "answer", "no"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ENROLLMENT_NOT_TAKEN_OVER);
    all.put(
        new SampleLetter(Map.of("title", Samples.TITLE, "network", Samples.NETWORK)),
        LetterKind.ENROLLMENT_REMOVED,
        LetterKind.ENROLLMENT_MAY_RETURN,
        LetterKind.ENROLLMENT_REJECTED);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "network", Samples.NETWORK,
                "who", "Sjællands Plast A/S\nKvalitetschef",
                "rule", "one-objection",
                "decidesBy", "2026-11-30T09:00:00Z"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.ADMISSION_ASKED,
        LetterKind.ADMISSION_REMINDER);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "who",
                "Karen Ærøskov\nSjællands Plast A/S\nKvalitetschef",
                "address",
                "karen@example.dk",
                "event",
                Samples.event(
                    "enrollment",
                    "admit-enrollment",
                    "network",
                    Samples.NETWORK,
                    "enrollment",
                    "e-1a2b"))),
        LetterKind.ADMISSION_DUE);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "network", Samples.NETWORK, "before", "confirmed")),
        LetterKind.ENROLLMENT_LEFT,
        LetterKind.ENROLLMENT_FORGOTTEN);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "held", "contact"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.POST_CHANGED);
  }
}
