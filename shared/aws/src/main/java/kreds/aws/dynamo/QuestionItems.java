package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.question.AnswerKind;
import kreds.question.Answers;
import kreds.question.ExtraQuestion;
import kreds.question.ExtraQuestions;
import kreds.question.GivenAnswer;
import kreds.question.ReadBy;
import kreds.text.Language;
import kreds.text.Phrase;

/// What a run asks, as a part of its row, and what somebody has answered, as a part of the seat's.
final class QuestionItems {
  private static final String KEY = "key";
  private static final String VERSION = "version";

  private QuestionItems() {}

  static Item put(Item run, ExtraQuestions questions) {
    return run.put(
        "questions",
        Item.empty()
            .putAll("asked", all(questions.asked()))
            .putAll("former", all(questions.former()))
            .put("latest", questions.latest()));
  }

  static ExtraQuestions questions(Item run) {
    var item = run.part("questions");
    return new ExtraQuestions(all(item, "asked"), all(item, "former"), item.whole("latest"));
  }

  static Item put(Item seat, Answers answers) {
    var given = new ArrayList<Item>();
    for (var answer : answers.given()) {
      given.add(
          Item.empty()
              .put(KEY, answer.key())
              .put(VERSION, answer.version())
              .put("said", answer.said()));
    }
    return seat.putAll("answers", given).putTexts("askedFor", answers.told());
  }

  static Answers answers(Item seat) {
    var given = new ArrayList<GivenAnswer>();
    for (var item : seat.parts("answers")) {
      given.add(new GivenAnswer(item.required(KEY), item.whole(VERSION), item.required("said")));
    }
    return new Answers(given, seat.texts("askedFor"));
  }

  private static List<Item> all(List<ExtraQuestion> questions) {
    return questions.stream().map(QuestionItems::toItem).toList();
  }

  private static List<ExtraQuestion> all(Item item, String name) {
    return item.parts(name).stream().map(QuestionItems::fromItem).toList();
  }

  private static Item toItem(ExtraQuestion question) {
    return Item.empty()
        .put(KEY, question.key())
        .put(VERSION, question.version())
        .putMap("text", written(question.text()))
        .put("kind", question.kind())
        .putAll("choices", question.choices().stream().map(QuestionItems::toItem).toList())
        .put("required", question.required())
        .put("readBy", question.readBy());
  }

  private static ExtraQuestion fromItem(Item item) {
    return new ExtraQuestion(
        item.required(KEY),
        item.whole(VERSION),
        phrase(item.map("text")),
        item.constant("kind", AnswerKind.class),
        item.parts("choices").stream().map(choice -> phrase(choice.map("text"))).toList(),
        item.flag("required"),
        item.constant("readBy", ReadBy.class));
  }

  private static Item toItem(Phrase choice) {
    return Item.empty().putMap("text", written(choice));
  }

  private static Map<String, String> written(Phrase phrase) {
    var texts = new LinkedHashMap<String, String>();
    phrase.wordings().forEach((language, text) -> texts.put(language.code(), text));
    return texts;
  }

  private static Phrase phrase(Map<String, String> texts) {
    var wordings = new EnumMap<Language, String>(Language.class);
    texts.forEach((code, text) -> wordings.put(Language.of(code).orElseThrow(), text));
    return new Phrase(wordings);
  }
}
