package kreds.web.form;

import java.util.List;

/// What was heard of the fields: of each fault the field and the code.
final class FaultCodes {
  private FaultCodes() {}

  static List<String> of(Fields fields) {
    return fields.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
  }
}
