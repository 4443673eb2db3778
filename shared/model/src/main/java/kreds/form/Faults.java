package kreds.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The faults found so far, of a form and of the parts inside it. No more than anybody would read.
final class Faults {
  private static final int MOST = 50;
  private static final int NAME = 60;

  private final List<Fault> found = new ArrayList<>();

  void add(String field, String code) {
    add(field, code, Map.of());
  }

  void add(String field, String code, Map<String, String> args) {
    add(new Fault(Words.harmless(field, NAME), code, args));
  }

  void add(Fault fault) {
    if (found.size() < MOST) {
      found.add(fault);
    }
  }

  boolean any() {
    return !found.isEmpty();
  }

  List<Fault> all() {
    return List.copyOf(found);
  }
}
