package kreds.mailing;

import kreds.text.Language;

/// One fault of a mailing: in its words, or in whom it is for.
///
/// @param field where it is, as a field of the command: `texts.da.body`, `include[0].candidates`
/// @param code `missing-language`, `blank`, `unknown-placeholder`, `no-network`,
///   `answer-without-candidate`, `page-without-place`, `not-in-a-newsletter` (who subscribes has
///   said no name, and everybody reads the archive), or what is not there: `network-unknown`,
///   `mailing-unknown`
/// @param what the placeholder, language or name in question
public record MailingFault(String field, String code, String what) {
  private static final String UNKNOWN = "-unknown";

  /// A fault in the words.
  ///
  /// @param part `subject`, `body`, or blank for the text as a whole
  public MailingFault(Language language, String part, String code, String what) {
    this("texts." + language.code() + (part.isEmpty() ? "" : "." + part), code, what);
  }

  /// A network that is not there.
  public static MailingFault noNetwork(String field, String name) {
    return new MailingFault(field, "network" + UNKNOWN, name);
  }

  /// A mailing that is not there.
  public static MailingFault noMailing(String field, String name) {
    return new MailingFault(field, "mailing" + UNKNOWN, name);
  }

  /// Whether something is named that is not there.
  public boolean isUnknown() {
    return code.endsWith(UNKNOWN);
  }
}
