package kreds.emaildistribution.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import kreds.delivery.CalendarStatus;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;

/// Letters about meetings, their dates and those who make them happen.
final class MeetingSamples {
  private MeetingSamples() {}

  static void into(SampleTable all) {
    all.put(
        new SampleLetter(
                Map.of(
                    "title", Samples.TITLE,
                    "meeting", "Første møde",
                    "start", "2027-01-12T08:30:00Z",
                    "end", "2027-01-12T14:00:00Z",
                    "role", "participant",
                    "own", "",
                    "others", "meet"))
            .inCalendar(Samples.entry().takenBack()),
        LetterKind.MEETING_LEFT);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "role", "parted",
                "own", "",
                "leaves", "host",
                "stays", "invited",
                "rest", "nothing")),
        LetterKind.TEAM_RELEASED);
    all.put(
        new SampleLetter(
                Map.of(
                    "title", Samples.TITLE,
                    "meeting", "Første møde",
                    "start", "2027-01-12T08:30:00Z",
                    "end", "2027-01-12T14:00:00Z",
                    "role", "participant",
                    "own", "",
                    "reason", "Værten er desværre forhindret."))
            .inCalendar(Samples.entry(CalendarStatus.CANCELLED)),
        LetterKind.MEETING_CANCELLED);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "role", "participant",
                "own", "",
                "reason", "Værten er desværre forhindret.")),
        LetterKind.MEETING_POLL_CANCELLED);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "number", "1",
                "lead", "clear",
                "answers",
                    """
                    date-2/2027-06-14T07:30:00Z/2027-06-14T12:00:00Z/5/2/0/
                    date-1/2027-01-12T08:30:00Z/2027-01-12T14:00:00Z/6/0/1/Åse Møller (speaker-1)\
                    """,
                "missing", "Bo Gammel\nHanne Bruun (host)",
                "event",
                    Samples.event(
                        "meeting-scheduling",
                        "choose-date",
                        "network",
                        Samples.NETWORK,
                        "meeting",
                        "m-1",
                        "date",
                        "date-2"))),
        LetterKind.POLL_OVER);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "role", "participant",
                "own", "",
                "deadline", "2026-12-04T11:00:00Z",
                "dates",
                    "2027-01-12T08:30:00Z/2027-01-12T14:00:00Z\n2027-06-14T07:30:00Z/2027-06-14T12:00:00Z"),
            Samples.page(new LinkSubject.OfPoll(Samples.RUN, "m-1", "e-1a2b"))),
        LetterKind.MEETING_POLL,
        LetterKind.MEETING_POLL_REMINDER);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "start", "2027-01-12T08:30:00Z",
                "end", "2027-01-12T14:00:00Z",
                "place", "Hotel Østerport, Oslo Plads 5, 2100 København Ø",
                "role", "participant",
                "own", ""),
            Samples.page(new LinkSubject.OfMeeting(Samples.RUN, "m-1", "e-1a2b"))),
        LetterKind.MEETING_REMINDER);
    all.put(
        new SampleLetter(
                Map.of(
                    "title", Samples.TITLE,
                    "meeting", "Første møde",
                    "start", "2027-01-12T08:30:00Z",
                    "end", "2027-01-12T14:00:00Z",
                    "place", "Hotel Østerport, Oslo Plads 5, 2100 København Ø",
                    "role", "participant",
                    "own", "",
                    "entry", "here",
                    "agenda",
                        "09.30 Velkomst – Søren Bæk\n10.00 Nye EU-regler – Åse Møller\n12.00 Frokost"),
                Samples.page(new LinkSubject.OfMeeting(Samples.RUN, "m-1", "e-1a2b")))
            .inCalendar(Samples.entry()),
        LetterKind.MEETING_INVITATION);
    all.put(
        new SampleLetter(
                Map.of(
                    "title", Samples.TITLE,
                    "meeting", "Første møde",
                    "start", "2027-01-12T08:30:00Z",
                    "end", "2027-01-12T14:00:00Z",
                    "place", "Hotel Østerport, Oslo Plads 5, 2100 København Ø",
                    "role", "speaker",
                    "own", "10.00 Nye EU-regler – Åse Møller",
                    "entry", "here",
                    "agenda", "09.30 Velkomst – Søren Bæk\n10.00 Nye EU-regler – Åse Møller"),
                Samples.page(new LinkSubject.OfMeeting(Samples.RUN, "m-1", "e-1a2b")))
            .inCalendar(Samples.entry()),
        LetterKind.MEETING_HOSTED);
    all.put(
        new SampleLetter(
            Samples.also(all.of(LetterKind.MEETING_CANCELLED).values(), "asked", "yes")),
        LetterKind.MEETING_MISSED);
    all.put(
        new SampleLetter(
            agenda(all.of(LetterKind.MEETING_INVITATION).values()),
            Samples.page(new LinkSubject.OfMeeting(Samples.RUN, "m-1", "e-1a2b"))),
        LetterKind.MEETING_AGENDA);
    all.put(
        new SampleLetter(
                moved(all.of(LetterKind.MEETING_INVITATION).values()),
                Samples.page(new LinkSubject.OfMeeting(Samples.RUN, "m-1", "e-1a2b")))
            .inCalendar(Samples.entry()),
        LetterKind.MEETING_MOVED);
    all.put(
        new SampleLetter(
                moved(all.of(LetterKind.MEETING_HOSTED).values()),
                Samples.page(new LinkSubject.OfMeeting(Samples.RUN, "m-1", "e-1a2b")))
            .inCalendar(Samples.entry()),
        LetterKind.MEETING_MOVED_HOSTED);
    all.put(
        new SampleLetter(
                Samples.also(
                    all.of(LetterKind.MEETING_INVITATION).values(),
                    "wasTitle",
                    "Første mode",
                    "wasPlace",
                    "Hotel Østreport"),
                Samples.page(new LinkSubject.OfMeeting(Samples.RUN, "m-1", "e-1a2b")))
            .inCalendar(Samples.entry()),
        LetterKind.MEETING_CORRECTED);
  }

  /// A moved meeting is on another day, and place, than it was.
  private static Map<String, String> moved(Map<String, String> dated) {
    var values = new LinkedHashMap<>(dated);
    values.put("change", "both");
    values.put("former", "other");
    values.put("was", "2027-01-05T08:30:00Z/2027-01-05T14:00:00Z");
    values.put("wasPlace", "Odense Congress Center");
    return values;
  }

  /// The agenda goes to whoever has the invitation, with no entry for the calendar.
  private static Map<String, String> agenda(Map<String, String> invitation) {
    var values = new LinkedHashMap<>(invitation);
    values.remove("entry");
    values.put("change", "first");
    return values;
  }
}
