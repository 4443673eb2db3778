package kreds.proposal;

import java.time.Instant;

/// What staff note among themselves. It appears in no page, letter or answer to anybody else (P3).
///
/// @param by who wrote it, by address as given in the command
public record StaffNote(String by, String text, Instant at) {}
