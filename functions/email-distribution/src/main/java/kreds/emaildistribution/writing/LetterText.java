package kreds.emaildistribution.writing;

/// The words of one letter in one language, with `{placeholders}`: a subject of one line, and a
/// body in Markdown. Those of a mailing are a frame, in which `{subject}` and a paragraph `{body}`
/// stand for what staff wrote.
record LetterText(String subject, String body) {

  /// The text as it stands in its file: the subject, an empty line, the body.
  static LetterText of(String file) {
    var end = file.indexOf("\n\n");
    if (end < 1 || file.substring(0, end).indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a letter starts with its subject and an empty line");
    }
    return new LetterText(file.substring(0, end), file.substring(end + 2));
  }

  /// The subject around the one of a mailing.
  String subjectAround(String subject) {
    return this.subject.replace("{subject}", subject);
  }
}
