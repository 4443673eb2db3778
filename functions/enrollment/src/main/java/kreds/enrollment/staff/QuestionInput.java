package kreds.enrollment.staff;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kreds.question.AnswerKind;
import kreds.question.ExtraQuestion;
import kreds.question.ExtraQuestions;
import kreds.question.ReadBy;
import kreds.text.Language;
import kreds.text.Phrase;
import kreds.text.Visible;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// What staff sent about the questions of a network, raw.
///
/// @param questions in no version yet
record QuestionInput(String network, List<ExtraQuestion> questions) {
  private static final int MOST_CHOICES = 20;
  private static final Phrase HARMLESS = phrase("?", "");

  private static final Field<String> DA = Field.text("da", 1, 200).or("");
  private static final Field<String> EN = Field.text("en", 1, 200).or("");

  private static final Input<Optional<Phrase>> WORDS =
      Input.of(sent -> {
        var da = sent.get(DA);
        var en = sent.get(EN);
        var isSaid = !da.isEmpty() || !en.isEmpty();
        sent.require(isSaid || sent.isFaulty(EN), DA, "no-words");
        return isSaid ? Optional.of(phrase(da, en)) : Optional.empty();
      });

  private static final Field<String> KEY =
      Field.text("key", 1, 40).means("Names it for good: lower-case letters, digits, hyphens.");
  private static final Field<Optional<Optional<Phrase>>> TEXT =
      Field.part("text", WORDS).demanded();
  private static final Field<AnswerKind> KIND = Field.choice("kind", AnswerKind.class);
  private static final Field<List<Optional<Phrase>>> CHOICES =
      Field.list("choices", 0, MOST_CHOICES, WORDS);
  private static final Field<Boolean> REQUIRED =
      Field.flag("required").means("Whether nobody can confirm without an answer.");
  private static final Field<ReadBy> READ_BY =
      Field.choice("readBy", ReadBy.class)
          .means("Who reads the answers: staff alone, or the other participants too.");

  private static final Input<ExtraQuestion> QUESTION = Input.of(QuestionInput::question);

  private static final Field<List<ExtraQuestion>> QUESTIONS =
      Field.list("questions", 0, ExtraQuestions.MOST, QUESTION)
          .demanded()
          .means(
              "All that are asked from now on, in the order of the form; an empty list for none.");

  static final Input<QuestionInput> INPUT =
      Input.of(sent -> {
        var input = new QuestionInput(sent.get(NetworkInput.NETWORK), sent.get(QUESTIONS));
        sent.require(sent.has(QUESTIONS), QUESTIONS, "missing");
        var keys = new HashSet<String>();
        sent.require(
            input.questions.stream().allMatch(each -> keys.add(each.key())),
            QUESTIONS,
            "key-twice");
        return input;
      });

  private static ExtraQuestion question(SentValues sent) {
    var key = sent.get(KEY);
    sent.require(key.matches("[a-z0-9]+(-[a-z0-9]+)*"), KEY, "key-malformed");
    var text = sent.get(TEXT).flatMap(said -> said);
    sent.require(sent.has(TEXT), TEXT, "missing");
    var kind = sent.get(KIND);
    var choices = sent.get(CHOICES).stream().flatMap(Optional::stream).toList();
    var isChoice = kind == AnswerKind.CHOICE;
    sent.require(!isChoice || choices.size() > 1, CHOICES, "choices-needed", KIND);
    sent.require(isChoice || choices.isEmpty(), CHOICES, "choices-unneeded", KIND);
    sent.require(areDifferent(choices), CHOICES, "choice-twice");
    return new ExtraQuestion(
        key, 0, text.orElse(HARMLESS), kind, choices, sent.get(REQUIRED), sent.get(READ_BY));
  }

  /// In whichever language, since an answer is one of their words.
  private static boolean areDifferent(List<Phrase> choices) {
    var names = new HashSet<String>();
    for (var choice : choices) {
      var own = new HashSet<String>();
      choice.wordings().values().forEach(text -> own.add(folded(text)));
      for (var name : own) {
        if (!names.add(name)) {
          return false;
        }
      }
    }
    return true;
  }

  private static String folded(String text) {
    return Visible.folded(text).toLowerCase(Locale.ROOT);
  }

  private static Phrase phrase(String da, String en) {
    var wordings = new EnumMap<Language, String>(Language.class);
    if (!da.isEmpty()) {
      wordings.put(Language.DA, da);
    }
    if (!en.isEmpty()) {
      wordings.put(Language.EN, en);
    }
    return new Phrase(wordings);
  }
}
