package kreds.limit;

import java.time.Instant;
import java.util.Optional;
import kreds.change.Attempt;

/// That a form has come which anybody may send.
///
/// @param at when it reached the edge: the order of arrival
/// @param source whence, by a keyed number: enough to count those of one source
/// @param attempt if its sender has given it a key
/// @param letters whether it may cause any; the form is kept without, too
public record Arrival(Instant at, String source, Optional<Attempt> attempt, boolean letters) {}
