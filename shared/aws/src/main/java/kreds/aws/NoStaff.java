package kreds.aws;

import java.util.Map;

/// A function that staff order nothing of.
record NoStaff(String function) implements Staff {

  @Override
  public String nameOf(Map<String, Object> sent) {
    return "unknown-command";
  }

  @Override
  public Map<String, Object> run(Map<String, Object> sent) {
    return StaffFailures.unknown(function, "This function knows no commands.");
  }
}
