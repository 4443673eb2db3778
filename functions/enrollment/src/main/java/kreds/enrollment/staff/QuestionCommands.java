package kreds.enrollment.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.commit.Stands;
import kreds.enrollment.question.QuestionJson;
import kreds.text.Language;
import kreds.text.Plural;
import kreds.web.api.Means;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff order about the questions of a network.
///
/// @param language in which staff read them
public record QuestionCommands(SettingQuestions setting, Language language) {

  /// With this command.
  public Commands add(Commands commands) {
    return commands.add(
        StaffCommand.SET_QUESTIONS,
        "Sets all that a network asks beside name and company; whoever is in it already and lacks a"
            + " required answer gets one letter",
        QuestionInput.INPUT,
        (input, order) -> setting.set(input, order).fold(this::told, StaffAnswer::refused));
  }

  private StaffAnswer told(Stands<SettingQuestions.Asked> stands) {
    var asked = stands.now();
    var questions = asked.roster().run().questions();
    var data =
        new QuestionsJson(
            QuestionJson.all(questions, language),
            asked.unlike().added(),
            asked.unlike().changed(),
            asked.unlike().set(),
            asked.unlike().gone(),
            asked.awaited());
    return StaffAnswer.done(stands.said(sentence(asked)), data)
        .next(StaffCommand.SHOW_NETWORK, Map.of("network", asked.roster().network().id()));
  }

  private static String sentence(SettingQuestions.Asked asked) {
    var count = asked.roster().run().questions().asked().size();
    return (count == 0
            ? "Nothing is asked."
            : count == 1 ? "One question is asked." : count + " questions are asked.")
        + named(" New: ", asked.unlike().added())
        + named(" Asked otherwise, so that earlier answers do not hold: ", asked.unlike().changed())
        + named(" Set otherwise, while answers hold: ", asked.unlike().set())
        + named(" No longer asked, while their answers are kept: ", asked.unlike().gone())
        + awaited(asked.awaited(), asked.fresh())
        + untranslated(asked);
  }

  /// Whoever reads the network in a language reads its questions in another where they lack it.
  private static String untranslated(SettingQuestions.Asked asked) {
    var said = new StringBuilder();
    var wordings = asked.roster().network().description().wordings();
    for (var language : Language.values()) {
      var keys = new ArrayList<String>();
      for (var question : asked.roster().run().questions().asked()) {
        if (wordings.containsKey(language) && !question.isSaidIn(language)) {
          keys.add(question.key());
        }
      }
      said.append(
          named(
              " The network has texts in "
                  + language.inEnglish()
                  + ", but these are not wholly in it, and its readers read them in another"
                  + " language: ",
              keys));
    }
    return said.toString();
  }

  private static String named(String what, List<String> keys) {
    return keys.isEmpty() ? "" : what + String.join(", ", keys) + ".";
  }

  /// Also those who were written to before; nobody is twice.
  private static String awaited(int people, int fresh) {
    return people == 0
        ? ""
        : (people == 1
                ? " One person who is in the network or waits has not answered"
                : " " + people + " who are in the network or wait have not answered")
            + written(people, fresh);
  }

  private static String written(int people, int fresh) {
    if (fresh == people) {
      return people == 1 ? ", and is written to once." : ", and are each written to once.";
    }
    if (fresh == 0) {
      return people == 1
          ? ", and has been written to before."
          : ", and have been written to before.";
    }
    return ": "
        + Plural.of(fresh, "is written to once", "are each written to once")
        + ", "
        + Plural.of(people - fresh, "has", "have")
        + " been written to before.";
  }

  /// What is asked now, and what of it differs from before.
  record QuestionsJson(
      List<QuestionJson> questions,
      List<String> added,
      @Means("Earlier answers do not hold.") List<String> changed,
      @Means("Answers hold.") List<String> set,
      @Means("Their answers are kept.") List<String> removed,
      @Means("How many who take part or wait have not answered what is required.") int awaited) {}
}
