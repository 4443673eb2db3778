package kreds.enrollment.staff;

import java.time.LocalDate;
import kreds.form.Fields;
import kreds.network.Capacity;

/// What staff sent about one network, raw.
sealed interface NetworkInput {
  /// The longest identifier.
  int LONGEST_ID = 80;

  /// Show it.
  record Show(String network) implements NetworkInput {
    static Show read(Fields fields) {
      return new Show(id(fields));
    }
  }

  /// Show one enrollment of it.
  record ShowEnrollment(String network, String enrollment) implements NetworkInput {
    static ShowEnrollment read(Fields fields) {
      return new ShowEnrollment(id(fields), fields.text("enrollment", 1, LONGEST_ID));
    }
  }

  /// Other numbers.
  record Resize(String network, int minimum, int maximum) implements NetworkInput {
    static Resize read(Fields fields) {
      return new Resize(
          id(fields),
          fields.whole("minimum", 1, Capacity.MOST),
          fields.whole("maximum", 1, Capacity.MOST));
    }
  }

  /// Another decision date.
  record Decide(String network, LocalDate date) implements NetworkInput {
    static Decide read(Fields fields) {
      return new Decide(id(fields), fields.date("date"));
    }
  }

  private static String id(Fields fields) {
    return fields.text("network", 1, LONGEST_ID);
  }
}
