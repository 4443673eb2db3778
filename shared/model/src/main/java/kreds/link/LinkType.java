package kreds.link;

/// The links that are about one kind of subject. It stands with that kind, so that a function knows
/// the kinds alone whose links it opens.
///
/// @param purpose what they are good for
/// @param subject what they are about
public record LinkType<S extends LinkSubject>(LinkPurpose purpose, Class<S> subject) {}
