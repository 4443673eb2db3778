package kreds.meeting;

import kreds.delivery.LetterKind;
import kreds.run.Enrollment;

/// What one of a run that is over is told of it: exactly one thing.
///
/// @param letter which of the letters
public record Farewell(Enrollment who, LetterKind letter) {}
