package kreds.inquiry;

/// A point of a meeting's programme as it is evaluated, in the words that it had when it was asked
/// about: a programme that is corrected later changes no count (S18).
///
/// @param id `point-1`, `point-2`…, as the form calls it
/// @param speaker who gave it, as it stood in the programme; may be blank
public record EvaluatedPoint(String id, String title, String speaker) {}
