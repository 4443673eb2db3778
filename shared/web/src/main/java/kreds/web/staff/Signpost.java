package kreds.web.staff;

import static kreds.web.staff.StaffCommand.LIST_CANDIDATES;
import static kreds.web.staff.StaffCommand.LIST_HELD;
import static kreds.web.staff.StaffCommand.LIST_KEYS;
import static kreds.web.staff.StaffCommand.LIST_MAILINGS;
import static kreds.web.staff.StaffCommand.LIST_MEETINGS;
import static kreds.web.staff.StaffCommand.LIST_NETWORKS;
import static kreds.web.staff.StaffCommand.LIST_PROPOSALS;
import static kreds.web.staff.StaffCommand.REMOVE_CANDIDATE;
import static kreds.web.staff.StaffCommand.SHOW_ADDRESS;
import static kreds.web.staff.StaffCommand.SHOW_ENROLLMENT;
import static kreds.web.staff.StaffCommand.SHOW_MAILING;
import static kreds.web.staff.StaffCommand.SHOW_MEETING;
import static kreds.web.staff.StaffCommand.SHOW_NETWORK;
import static kreds.web.staff.StaffCommand.SHOW_PROPOSAL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.text.Visible;

/// Shows the way on from a refusal, so that none is a dead end: from what is not there to the list
/// of what there is, from what a rule forbids to how the thing stands.
///
/// @param sent the event that was refused
record Signpost(StaffCommand refused, Map<String, Object> sent) {
  private static final int UNKNOWN = 404;
  private static final int LONGEST = 80;
  private static final List<String> NAMES =
      List.of(
          "proposal",
          "network",
          "from",
          "into",
          "run",
          "candidate",
          "enrollment",
          "meeting",
          "file",
          "mailing",
          "delivery",
          "email",
          "address",
          "number");

  /// The same refusal; what is not there is named as it was sent, so that a slip is seen.
  StaffAnswer.Refused shown(StaffAnswer.Refused answer) {
    var isUnknown = answer.problem().status() == UNKNOWN;
    // Where fields have faults of their own, it is one of those that is not there.
    var isNamed = !answer.problem().errors().isEmpty();
    var problem =
        isUnknown && !isNamed ? answer.problem().saying(sentence(answer)) : answer.problem();
    return answer.next().isEmpty()
        ? new StaffAnswer.Refused(problem, isUnknown ? unknown(problem.code()) : standing())
        : new StaffAnswer.Refused(problem, answer.next());
  }

  private String sentence(StaffAnswer.Refused answer) {
    var named = new ArrayList<String>();
    for (var name : NAMES) {
      var value = value(name);
      if (!value.isEmpty()) {
        named.add(name + " " + value);
      }
    }
    return answer.problem().detail() + " Sent was: " + String.join(", ", named) + ".";
  }

  /// People are found by address: one that was put where an identifier belongs is looked for.
  private List<NextEvent> unknown(String code) {
    if (code.equals("proposal-unknown") && isAddress("proposal")) {
      return List.of(found(SHOW_PROPOSAL, "proposal", Map.of()));
    }
    if (code.equals("enrollment-unknown") && isAddress("enrollment")) {
      return List.of(found(SHOW_ENROLLMENT, "enrollment", fields("network", "run")));
    }
    return code.equals("candidate-unknown") && isAddress("candidate")
        ? List.of(found(REMOVE_CANDIDATE, "candidate", fields("network")))
        : lists(code);
  }

  private boolean isAddress(String name) {
    return value(name).indexOf('@') > 0;
  }

  private NextEvent found(StaffCommand command, String name, Map<String, Object> which) {
    var fields = new LinkedHashMap<>(which);
    fields.put("email", value(name));
    return new NextEvent(command, fields, List.of());
  }

  private List<NextEvent> lists(String code) {
    return switch (code) {
      case "proposal-unknown" -> to(LIST_PROPOSALS);
      case "network-unknown" -> to(LIST_NETWORKS);
      case "run-unknown" -> to(SHOW_NETWORK, "network");
      case "enrollment-unknown" -> to(SHOW_NETWORK, "network", "run");
      case "candidate-unknown" -> to(LIST_CANDIDATES, "network");
      case "meeting-unknown", "inquiry-unknown" -> to(LIST_MEETINGS, "network");
      case "file-unknown" -> ofNetwork();
      case "mailing-unknown" -> to(LIST_MAILINGS);
      case "delivery-unknown" -> to(LIST_HELD);
      case "key-unknown" -> to(LIST_KEYS);
      default -> List.of();
    };
  }

  private List<NextEvent> standing() {
    if (has("mailing")) {
      return to(SHOW_MAILING, "mailing");
    }
    if (has("delivery")) {
      return to(LIST_HELD);
    }
    if (has("address")) {
      return to(SHOW_ADDRESS, "address");
    }
    if (has("proposal")) {
      return to(SHOW_PROPOSAL, "proposal");
    }
    return has("network") ? ofNetwork() : List.of();
  }

  private List<NextEvent> ofNetwork() {
    return switch (refused.function()) {
      case PROPOSAL_INTAKE -> to(LIST_CANDIDATES, "network");
      case MEETING_SCHEDULING ->
          has("meeting") ? to(SHOW_MEETING, "network", "meeting") : to(LIST_MEETINGS, "network");
      case ENROLLMENT, EMAIL_DISTRIBUTION -> to(SHOW_NETWORK, "network");
    };
  }

  private List<NextEvent> to(StaffCommand command, String... names) {
    return command == refused
        ? List.of()
        : List.of(new NextEvent(command, fields(names), List.of()));
  }

  private Map<String, Object> fields(String... names) {
    var fields = new LinkedHashMap<String, Object>();
    for (var name : names) {
      if (has(name)) {
        fields.put(name, sent.getOrDefault(name, ""));
      }
    }
    return fields;
  }

  private boolean has(String name) {
    return !value(name).isEmpty();
  }

  private String value(String name) {
    var text = Visible.stripped(String.valueOf(sent.getOrDefault(name, "")));
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
