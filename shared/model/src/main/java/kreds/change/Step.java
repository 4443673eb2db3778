package kreds.change;

/// One step that somebody takes, in the words of the audit.
///
/// @param action the verb, such as `publish-proposal`; of a command its name
public record Step(Subject subject, Actor actor, String action) {}
