package kreds.emaildistribution.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.aws.Problem;
import kreds.emaildistribution.writing.LinkTargets;
import kreds.mailing.MailingFault;

/// Says what is wrong with a mailing, each fault with its field.
final class FaultyTexts {
  private FaultyTexts() {}

  /// What is wrong: first what is not there, since the way leads to what there is.
  static Problem problem(List<MailingFault> faults) {
    var errors = new ArrayList<Map<String, Object>>();
    for (var fault : faults) {
      errors.add(Map.of("field", fault.field(), "code", fault.code(), "detail", sentence(fault)));
    }
    var first = faults.getFirst();
    return first.isUnknown()
        ? new Problem(
            404, first.code(), "Not found", sentence(first) + " Nothing is kept.", errors, Map.of())
        : ofWords(errors);
  }

  private static Problem ofWords(List<Map<String, Object>> errors) {
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
      case "network-unknown" -> named(fault, "network");
      case "mailing-unknown" -> named(fault, "mailing");
      case "missing-language" -> "Some recipients read this language; there is no text in it.";
      case "blank" -> "This is blank.";
      case "no-network" -> "{" + fault.what() + "} needs a network: name it in the field network.";
      case "answer-without-candidate" ->
          "{answer} leads to a candidate's invitation, and not every recipient is a candidate.";
      case "page-without-place" ->
          "{page} leads to the page of who takes part in the network of the mailing, or waits, and not"
              + " every recipient does.";
      case "not-in-a-newsletter" ->
          "{"
              + fault.what()
              + "} stands in no newsletter: everybody can read the issue on its page, and who"
              + " subscribes has said nothing but an address.";
      case "unknown-placeholder" ->
          "There is no {"
              + fault.what()
              + "}. There are {name}, {company}, {title}, {network}, {association}, {site},"
              + " {reply-to}, and in the body {answer} and {page}.";
      case "dead-link" -> "This link leads nowhere: " + fault.what() + "." + meant(fault.what());
      default -> "It cannot be written: " + fault.what() + ".";
    };
  }

  private static String named(MailingFault fault, String what) {
    return "There is no "
        + what
        + " "
        + fault.what()
        + ", which is named in "
        + fault.field()
        + ".";
  }

  private static String meant(String url) {
    var meant = LinkTargets.meant(url);
    return meant.isEmpty() ? "" : " Did you mean " + meant + "?";
  }
}
