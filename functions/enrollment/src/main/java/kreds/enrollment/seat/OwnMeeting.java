package kreds.enrollment.seat;

import java.time.Instant;
import java.util.Optional;

/// A meeting as the page of somebody shows it who has a place.
///
/// @param start nothing while its date is asked for
/// @param when the same in words; blank
/// @param text what is awaited, or what was answered
/// @param button what the link is called
/// @param link the path of the own page of the poll or the meeting
/// @param awaited whether an answer is
public record OwnMeeting(
    String title,
    Optional<Instant> start,
    String when,
    String place,
    String text,
    String button,
    String link,
    boolean awaited) {}
