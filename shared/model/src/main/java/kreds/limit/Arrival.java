package kreds.limit;

import java.time.Instant;

/// That a form has come which anybody may send.
///
/// @param at when it reached the edge: the order of arrival
/// @param source whence, by a keyed number: enough to count those of one source
public record Arrival(Instant at, String source) {}
