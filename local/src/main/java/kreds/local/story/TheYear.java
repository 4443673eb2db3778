package kreds.local.story;

import java.util.List;
import java.util.function.Consumer;

/// A year of three networks, told as it goes: from an idea to another year or the end, as everybody
/// who is in it would do it.
public final class TheYear {
  private final List<YearNetwork> networks;

  /// @param told hears what happens, a line each
  public TheYear(Association kreds, Consumer<String> told) {
    networks =
        List.of(
            YearNetwork.of(kreds, "vaerktoejsmagere", "Værktøjsmagere", "Toolmakers", 14, told),
            YearNetwork.of(
                kreds, "biobaseret-plast", "Biobaseret plast", "Bio-based plastics", 12, told),
            YearNetwork.of(kreds, "stoej", "Støj i produktionen", "Noise in production", 8, told));
  }

  /// Plays it.
  public void play() {
    for (var network : networks) {
      var beginning = new BeginningOfAYear(network);
      beginning.comesAbout(8, 12);
      beginning.fills();
      beginning.meets();
    }
  }
}
