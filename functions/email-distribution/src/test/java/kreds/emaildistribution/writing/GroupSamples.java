package kreds.emaildistribution.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.link.LinkSubject;

/// Letters about a group as a whole: whether it begins, its rules, its ballots, whether it goes on.
final class GroupSamples {
  private GroupSamples() {}

  static void into(SampleTable all) {
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "network", Samples.NETWORK,
                "interested", "9",
                "enrolling", "open",
                "confirmed", "0",
                "unconfirmed", "0",
                "minimum", "12",
                "maximum", "15",
                "decision", "2027-03-01",
                "event",
                    Samples.event("proposal-intake", "list-interest", "network", Samples.NETWORK))),
        LetterKind.NETWORK_OPEN);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "network", Samples.NETWORK,
                "confirmed", "12",
                "minimum", "12",
                "maximum", "15",
                "decision", "2027-01-11",
                "event", Samples.event("enrollment", "show-network", "network", Samples.NETWORK))),
        LetterKind.NETWORK_READY);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "confirmed",
                "7",
                "unconfirmed",
                "2",
                "minimum",
                "12",
                "decision",
                "2027-01-11",
                "extend",
                Samples.event(
                    "enrollment",
                    "extend-network",
                    "network",
                    Samples.NETWORK,
                    "decisionDate",
                    "2027-02-08"),
                "merge",
                Samples.event("enrollment", "today"),
                "cancel",
                Samples.event(
                    "enrollment",
                    "cancel-network",
                    "network",
                    Samples.NETWORK,
                    "reason",
                    "Der er for få tilmeldte."),
                "event",
                Samples.event("enrollment", "show-network", "network", Samples.NETWORK))),
        LetterKind.DECISION_DUE);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "text", "Vi foreslår tre møder og et besøg.",
                "deadline", "2027-12-04T11:00:00Z",
                "cost", "between",
                "price", "4.200 kr.",
                "few", "5.100 kr."),
            Samples.page(new LinkSubject.OfRenewal(Samples.RUN, "e-1a2b"))),
        LetterKind.RENEWAL_ASKED,
        LetterKind.RENEWAL_REMINDER);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "network", Samples.NETWORK),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN.next(), "e-1a2b"))),
        LetterKind.RENEWAL_CONTINUED,
        LetterKind.RENEWAL_WAITING);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "network", Samples.NETWORK),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.RENEWAL_GOODBYE,
        LetterKind.RENEWAL_NOT_HEARD);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "reason",
                "Gruppen har nået det, den ville.",
                "ends",
                "place"),
            Samples.page(new LinkSubject.OfEnrollment(Samples.RUN, "e-1a2b"))),
        LetterKind.NETWORK_ENDED);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "continuing",
                "9",
                "stopping",
                "2",
                "silent",
                "1",
                "event",
                Samples.event(
                    "meeting-scheduling",
                    "show-inquiry",
                    "network",
                    Samples.NETWORK,
                    "inquiry",
                    "renewal"),
                "start",
                Samples.event(
                    "meeting-scheduling",
                    "start-next-run",
                    "network",
                    Samples.NETWORK,
                    "dryRun",
                    "true"),
                "end",
                Samples.event(
                    "meeting-scheduling",
                    "end-network",
                    "network",
                    Samples.NETWORK,
                    "dryRun",
                    "true"))),
        LetterKind.RENEWAL_OVER);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "rules", "Det, der bliver sagt i gruppen, bliver i gruppen.",
                "change", "first"),
            Samples.page(new LinkSubject.OfRules(Samples.RUN, "e-1a2b"))),
        LetterKind.RULES_ASKED,
        LetterKind.RULES_REMINDER);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "themes", "Migration i praksis\nTryk og farver",
                "speakers", "Signe Højgaard: Migration i praksis\nJens Juul",
                "dates", "2027-03-09T08:30:00Z/2027-03-09T13:00:00Z",
                "deadline", "2027-01-20T11:00:00Z"),
            Samples.page(new LinkSubject.OfBallot(Samples.RUN, "e-1a2b"))),
        LetterKind.BALLOT_ASKED,
        LetterKind.BALLOT_REMINDER);
    all.put(
        new SampleLetter(
            ballot(Map.of()), Samples.page(new LinkSubject.OfBallot(Samples.RUN, "e-1a2b"))),
        LetterKind.BALLOT_RESULT);
    all.put(
        new SampleLetter(
            ballot(
                Map.of(
                    "answered",
                    "9",
                    "asked",
                    "12",
                    "event",
                    StaffEvent.of(
                        "meeting-scheduling",
                        "show-inquiry",
                        Samples.KAREN,
                        "network",
                        Samples.NETWORK,
                        "inquiry",
                        "ballot-1")))),
        LetterKind.BALLOT_OVER);
  }

  /// What a group has chosen.
  private static Map<String, String> ballot(Map<String, String> more) {
    var values = new LinkedHashMap<>(more);
    values.put("title", Samples.TITLE);
    values.put("choice", "some");
    values.put("themes", "7/Migration i praksis\n1/Tryk og farver");
    values.put("speakers", "6/Signe Højgaard: Migration i praksis");
    values.put("dates", "2027-03-09T08:30:00Z/2027-03-09T13:00:00Z");
    values.put("effect", "other");
    values.put("before", "390000");
    values.put("after", "431200");
    return values;
  }
}
