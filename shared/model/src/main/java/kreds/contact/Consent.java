package kreds.contact;

import java.time.Instant;

/// That a person agreed to be written to: when, to which text, and where that was said (Danish
/// Marketing Practices Act § 10; GDPR art. 7 asks to be able to show it).
///
/// @param text version of the text that was agreed to, or the words of the record
/// @param source where it was given, such as `csv 2026-11-23` or `newsletter form`
public record Consent(Instant at, String text, String source) {}
