package kreds.mailing;

/// The words of a mailing in one language.
///
/// @param subject one line; may hold `{placeholders}`
/// @param body Markdown with `{placeholders}` and the link `{answer}`
public record MailingText(String subject, String body) {}
