package kreds.emaildistribution.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.aws.Problem;
import kreds.emaildistribution.writing.LinkTargets;
import kreds.mailing.MailingFault;

/// Says what is wrong with the words of a mailing, each fault with its field.
final class FaultyTexts {
  private FaultyTexts() {}

  /// What is wrong with the words.
  static Problem problem(List<MailingFault> faults) {
    var errors = new ArrayList<Map<String, Object>>();
    for (var fault : faults) {
      errors.add(Map.of("field", fault.field(), "code", fault.code(), "detail", sentence(fault)));
    }
    return new Problem(
        422,
        "faulty-words",
        "The words have faults",
        "Nothing is sent, and nothing is kept, while the words of the mailing have faults.",
        errors,
        Map.of());
  }

  private static String sentence(MailingFault fault) {
    return switch (fault.code()) {
      case "missing-language" -> "Some recipients read this language; there is no text in it.";
      case "blank" -> "This is blank.";
      case "no-network" -> "{" + fault.what() + "} needs a network: name it in the field network.";
      case "answer-without-candidate" ->
          "{answer} leads to a candidate's invitation, and not every recipient is a candidate.";
      case "unknown-placeholder" ->
          "There is no {"
              + fault.what()
              + "}. There are {name}, {company}, {title}, {network}, {association}, {site},"
              + " {reply-to}, and in the body {answer}.";
      case "dead-link" -> "This link leads nowhere: " + fault.what() + "." + meant(fault.what());
      default -> "It cannot be written: " + fault.what() + ".";
    };
  }

  private static String meant(String url) {
    var meant = LinkTargets.meant(url);
    return meant.isEmpty() ? "" : " Did you mean " + meant + "?";
  }
}
