package kreds.sample;

import java.util.List;
import java.util.Map;
import kreds.question.AnswerKind;
import kreds.question.ExtraQuestion;
import kreds.question.ReadBy;
import kreds.text.Language;
import kreds.text.Phrase;

/// What a network may ask, as staff send it: in no version yet.
public final class SampleQuestions {
  private SampleQuestions() {}

  /// A few words in both languages.
  public static Phrase both(String da, String en) {
    return new Phrase(Map.of(Language.DA, da, Language.EN, en));
  }

  /// What do you eat? Required, for staff alone.
  public static ExtraQuestion diet() {
    return new ExtraQuestion(
        "diet",
        0,
        both("Hvad spiser du?", "What do you eat?"),
        AnswerKind.CHOICE,
        List.of(both("Alt", "Everything"), both("Vegetarisk", "Vegetarian")),
        true,
        ReadBy.STAFF);
  }

  /// What do you work with? Not required, for participants to read.
  public static ExtraQuestion materials() {
    return new ExtraQuestion(
        "materials",
        0,
        new Phrase(Map.of(Language.DA, "Hvad arbejder du med?")),
        AnswerKind.TEXT,
        List.of(),
        false,
        ReadBy.PARTICIPANTS);
  }

  /// Do you come by car? Required, for participants to read.
  public static ExtraQuestion car() {
    return new ExtraQuestion(
        "car",
        0,
        both("Kommer du i bil?", "Do you come by car?"),
        AnswerKind.YES_NO,
        List.of(),
        true,
        ReadBy.PARTICIPANTS);
  }

  /// The same in other words.
  public static ExtraQuestion asking(ExtraQuestion question, Phrase text) {
    return new ExtraQuestion(
        question.key(),
        0,
        text,
        question.kind(),
        question.choices(),
        question.required(),
        question.readBy());
  }

  /// The same, set so.
  public static ExtraQuestion set(ExtraQuestion question, boolean required, ReadBy readBy) {
    return new ExtraQuestion(
        question.key(), 0, question.text(), question.kind(), question.choices(), required, readBy);
  }
}
