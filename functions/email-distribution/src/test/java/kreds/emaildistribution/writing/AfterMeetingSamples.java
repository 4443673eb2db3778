package kreds.emaildistribution.writing;

import java.util.Map;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;

/// Letters about what is left of a meeting: its minutes, its files, how it was.
final class AfterMeetingSamples {
  private AfterMeetingSamples() {}

  static void into(SampleTable all) {
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "role", "participant",
                "own", "",
                "start", "2027-01-12T08:30:00Z",
                "deadline", "2027-01-28T11:00:00Z",
                "change", "first",
                "files", "Oplæg om spild.pdf\nTal fra blanderiet.xlsx"),
            Samples.page(new LinkSubject.OfMinutes(Samples.RUN, "m-1", "e-1a2b"))),
        LetterKind.MINUTES_OUT);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "role", "participant",
                "own", "",
                "start", "2027-01-12T08:30:00Z",
                "files", "Oplæg om spild.pdf\nTal fra blanderiet.xlsx"),
            Samples.page(new LinkSubject.OfMinutes(Samples.RUN, "m-1", "e-1a2b"))),
        LetterKind.FILES_ADDED);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "role", "participant",
                "own", "",
                "start", "2027-01-12T08:30:00Z",
                "deadline", "2027-01-27T07:00:00Z"),
            Samples.page(new LinkSubject.OfEvaluation(Samples.RUN, "m-1", "e-1a2b"))),
        LetterKind.EVALUATION_ASKED,
        LetterKind.EVALUATION_REMINDER);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "meeting", "Første møde",
                "number", "1",
                "said", "objection",
                "who", "Karen Ærøskov\nSjællands Plast A/S",
                "objection", "Vi talte ikke om priser.\nDet var et andet møde.",
                "event",
                    Samples.event(
                        "meeting-scheduling",
                        "show-meeting",
                        "network",
                        Samples.NETWORK,
                        "meeting",
                        "m-1"))),
        LetterKind.MINUTES_OBJECTION);
  }
}
