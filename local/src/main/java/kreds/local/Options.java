package kreds.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What may be said on the command line or in the environment.
///
/// @param port `--port` or `KREDS_PORT`; 8080 unless said, 0 for any that is free
/// @param data `--data` or `KREDS_DATA`: the folder that keeps everything
/// @param fresh `--fresh` or `KREDS_FRESH=true`: begin again with an empty folder
/// @param demo `--demo`, as `local/run` says it: an empty folder opens with the demo's data
/// @param year `--year`: an empty folder begins with a year of three networks, which is told as it
///   goes
/// @param parameters `--parameter Name=value`, as often as needed, or `KREDS_PARAMETER_Name`: those
///   of the template, which says what it takes
record Options(
    int port,
    Path data,
    boolean fresh,
    boolean demo,
    boolean year,
    Map<String, String> parameters) {
  private static final String PARAMETER = "KREDS_PARAMETER_";

  /// An option that is not understood, in words for who typed it.
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message);
    }
  }

  /// Reads them; what stands on the command line wins.
  static Options of(List<String> arguments, Map<String, String> environment, Path home) {
    var port = environment.getOrDefault("KREDS_PORT", "8080");
    var data = environment.getOrDefault("KREDS_DATA", home.resolve(".kreds").toString());
    var parameters = parameters(environment);
    var fresh = Boolean.parseBoolean(environment.getOrDefault("KREDS_FRESH", "false"));
    var demo = false;
    var year = false;
    for (var i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--fresh" -> fresh = true;
        case "--demo" -> demo = true;
        case "--year" -> year = true;
        case "--port" -> port = after(arguments, i++);
        case "--data" -> data = after(arguments, i++);
        case "--parameter" -> put(after(arguments, i++), parameters);
        default ->
            throw new Wrong(
                "Not understood: "
                    + arguments.get(i)
                    + ". Options: --port NUMBER, --data FOLDER, --fresh, --demo, --year,"
                    + " --parameter NAME=VALUE");
      }
    }
    return new Options(
        number(port), Path.of(data).toAbsolutePath(), fresh, demo && !year, year, parameters);
  }

  private static Map<String, String> parameters(Map<String, String> environment) {
    var parameters = new LinkedHashMap<String, String>();
    environment.forEach((name, value) -> {
      if (name.startsWith(PARAMETER)) {
        parameters.put(name.substring(PARAMETER.length()), value);
      }
    });
    return parameters;
  }

  private static void put(String parameter, Map<String, String> into) {
    var equals = parameter.indexOf('=');
    if (equals < 1) {
      throw new Wrong("A parameter is given as --parameter NAME=VALUE, not " + parameter);
    }
    into.put(parameter.substring(0, equals), parameter.substring(equals + 1));
  }

  private static String after(List<String> arguments, int i) {
    if (i + 1 == arguments.size()) {
      throw new Wrong(arguments.get(i) + " needs a value");
    }
    return arguments.get(i + 1);
  }

  private static int number(String port) {
    try {
      var number = Integer.parseInt(port);
      if (number >= 0 && number <= 65_535) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Wrong("The port is a number from 0 to 65535, not " + port);
    }
    throw new Wrong("The port is a number from 0 to 65535, not " + port);
  }
}
