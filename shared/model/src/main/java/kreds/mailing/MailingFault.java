package kreds.mailing;

import kreds.text.Language;

/// One fault in the words of a mailing.
///
/// @param part `subject`, `body`, or blank for the text as a whole
/// @param code `missing-language`, `blank`, `unknown-placeholder`, `no-network` or
///   `answer-without-candidate`
/// @param what the placeholder or language in question
public record MailingFault(Language language, String part, String code, String what) {

  /// Where it is, as a field of the command: `texts.da.body`.
  public String field() {
    return "texts." + language.code() + (part.isEmpty() ? "" : "." + part);
  }
}
