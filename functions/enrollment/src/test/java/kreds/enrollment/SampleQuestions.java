package kreds.enrollment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.question.GivenAnswer;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;

/// What a network may ask (E18), and what people answer, by the doors of a function.
record SampleQuestions(EnrollmentFunction function) {
  static final Map<String, String> DIET = Map.of("da", "Hvad spiser du?", "en", "What do you eat?");
  static final Map<String, String> WORK = Map.of("da", "Hvad arbejder du med?");

  Answered click(String token, Map<String, String> fields) {
    return function.send(HandlerUnderTest.asForm(function.visit("http/confirm", token), fields));
  }

  Answered act(int number, Map<String, Object> fields) {
    return function.send(function.json("http/confirm", function.mine(number), fields));
  }

  Answered enroll(int number, Map<String, Object> answers) {
    var fields = EnrollmentFunction.fields(number);
    fields.putAll(answers);
    return function.send(function.form(fields, number));
  }

  List<GivenAnswer> given(int number) {
    return function.enrollment(number, EnrollmentFunction.FIRST).who().answers().given();
  }

  Answered set(List<Map<String, Object>> questions) {
    var event = function.event("set-questions");
    event.put("network", EnrollmentFunction.NETWORK);
    event.put("questions", questions);
    return function.send(event);
  }

  static Map<String, Object> diet(Map<String, String> text) {
    var diet =
        question(
            "diet",
            "choice",
            text,
            "staff",
            List.of(
                Map.of("da", "Alt", "en", "Everything"),
                Map.of("da", "Vegetarisk", "en", "Vegetarian")));
    diet.put("required", true);
    return diet;
  }

  static Map<String, Object> work(String readBy) {
    return question("work", "text", WORK, readBy, List.of());
  }

  static Map<String, Object> question(
      String key,
      String kind,
      Map<String, String> text,
      String readBy,
      List<Map<String, String>> choices) {
    var question = new HashMap<String, Object>();
    question.put("key", key);
    question.put("kind", kind);
    question.put("text", text);
    question.put("readBy", readBy);
    if (!choices.isEmpty()) {
      question.put("choices", choices);
    }
    return question;
  }
}
