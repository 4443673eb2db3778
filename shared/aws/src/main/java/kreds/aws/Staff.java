package kreds.aws;

import java.util.Map;

/// What staff can order of a function. The entry hands it every event that names a command.
public interface Staff {

  /// The name of an order if it is known; what was typed instead is nobody's to log.
  String nameOf(Map<String, Object> sent);

  /// Does what is ordered, and answers as it is written.
  Map<String, Object> run(Map<String, Object> sent);
}
