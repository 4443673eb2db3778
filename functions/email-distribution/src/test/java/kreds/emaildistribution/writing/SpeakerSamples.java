package kreds.emaildistribution.writing;

import java.util.Map;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;

/// Letters to and about speakers.
final class SpeakerSamples {
  private SpeakerSamples() {}

  static void into(SampleTable all) {
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "role", "talk",
                "own", "",
                "subject", "Nye EU-regler",
                "paid", "fee",
                "fee", "800000",
                "answerBy", "2026-12-04T11:00:00Z",
                "place", "Hotel Østerport, Oslo Plads 5, 2100 København Ø",
                "dates", "2027-01-12T08:30:00Z/2027-01-12T14:00:00Z"),
            Samples.page(new LinkSubject.OfSpeaker(Samples.RUN, "m-1", "t-1a2b"))),
        LetterKind.SPEAKER_REMINDER);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "meeting",
                "Første møde",
                "number",
                "1",
                "said",
                "yes",
                "who",
                "Åse Møller (speaker-1)",
                "subject",
                "Nye EU-regler",
                "needs",
                "Projektor",
                "note",
                "Jeg kommer med toget.",
                "event",
                Samples.event(
                    "meeting-scheduling",
                    "show-meeting",
                    "network",
                    Samples.NETWORK,
                    "meeting",
                    "m-1"))),
        LetterKind.SPEAKER_ANSWERED);
    all.put(
        new SampleLetter(
                Map.of(
                    "title", Samples.TITLE,
                    "meeting", "Første møde",
                    "role", "talk",
                    "own", "",
                    "farewell", "otherwise",
                    "calendar", "rid"))
            .inCalendar(Samples.entry().takenBack()),
        LetterKind.SPEAKER_RELEASED);
    all.put(
        new SampleLetter(
            Samples.also(all.of(LetterKind.SPEAKER_REMINDER).values(), "occasion", "first"),
            Samples.page(new LinkSubject.OfSpeaker(Samples.RUN, "m-1", "t-1a2b"))),
        LetterKind.SPEAKER_ASKED);
  }
}
