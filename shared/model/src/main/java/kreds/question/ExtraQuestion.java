package kreds.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kreds.text.Language;
import kreds.text.Phrase;
import kreds.text.Visible;

/// Something that a network asks of whoever takes part. It is the same question while its key is.
///
/// @param key names it in forms and answers
/// @param version other than before once it means something else: earlier answers are kept, but do
///   not answer it any more
/// @param choices to answer by, in order; none for other kinds
/// @param required whether nobody takes part without an answer
public record ExtraQuestion(
    String key,
    int version,
    Phrase text,
    AnswerKind kind,
    List<Phrase> choices,
    boolean required,
    ReadBy readBy) {

  /// The most characters of an answer.
  public static final int LONGEST_ANSWER = 500;

  /// What the fields of answers begin with, in forms and programs.
  public static final String FIELD = "question-";

  /// As yes is kept.
  public static final String YES = "yes";

  /// As no is kept.
  public static final String NO = "no";

  private static final List<String> YESES = List.of(YES, "true", "on", "ja", "1");
  private static final List<String> NOES = List.of(NO, "false", "off", "nej", "0");

  public ExtraQuestion {
    choices = List.copyOf(choices);
  }

  /// The field that its answer comes by.
  public String field() {
    return FIELD + key;
  }

  /// The same in that version.
  ExtraQuestion version(int other) {
    return new ExtraQuestion(key, other, text, kind, choices, required, readBy);
  }

  /// Whether an answer to the other answers this one. Whoever answered where only staff read it has
  /// not answered for others to read.
  boolean isMeantAs(ExtraQuestion other) {
    var isWidened = readBy == ReadBy.PARTICIPANTS && other.readBy == ReadBy.STAFF;
    return key.equals(other.key)
        && kind == other.kind
        && !isWidened
        && text.means(other.text)
        && areMeantAs(other.choices);
  }

  private boolean areMeantAs(List<Phrase> others) {
    if (choices.size() != others.size()) {
      return false;
    }
    for (var at = 0; at < choices.size(); at++) {
      if (!choices.get(at).means(others.get(at))) {
        return false;
      }
    }
    return true;
  }

  /// What somebody typed, as it is kept; empty if it is no answer to this.
  Optional<String> read(String typed) {
    return switch (kind) {
      case TEXT -> Optional.of(typed);
      case CHOICE -> choice(typed).map(Phrase::first);
      case YES_NO -> yesOrNo(Visible.folded(typed).toLowerCase(Locale.ROOT));
    };
  }

  /// Whether all of it is said in that language, so that nobody reads it in another.
  public boolean isSaidIn(Language language) {
    var isSaid = text.wordings().containsKey(language);
    for (var choice : choices) {
      isSaid &= choice.wordings().containsKey(language);
    }
    return isSaid;
  }

  /// The choice that somebody made, in whichever language it was said.
  public Optional<Phrase> choice(String said) {
    for (var choice : choices) {
      if (choice.isSaidAs(said)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  /// An answer as its reader reads it: a choice in that language, everything else as it is kept.
  public String inWords(String said, Language reader) {
    return choice(said).map(choice -> choice.in(reader)).orElse(said);
  }

  private static Optional<String> yesOrNo(String word) {
    if (YESES.contains(word)) {
      return Optional.of(YES);
    }
    return NOES.contains(word) ? Optional.of(NO) : Optional.empty();
  }

  /// What of it staff have set, in words of the audit.
  String said() {
    return key
        + " ("
        + kind.word()
        + (required ? ", required" : "")
        + ", read by "
        + readBy.word()
        + ", version "
        + version
        + ")";
  }
}
