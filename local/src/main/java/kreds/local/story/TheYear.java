package kreds.local.story;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A year of three networks, told as it goes: from an idea to another year or the end, as everybody
/// who is in it would do it.
public final class TheYear {
  private static final int WEEK = 7;
  private static final int MEETINGS = 5;

  private final RunningAssociation kreds;
  private final List<YearNetwork> networks;

  /// @param told hears what happens, a line each
  public TheYear(RunningAssociation kreds, Consumer<String> told) {
    this.kreds = kreds;
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
      beginning.asks();
    }
    passes(BeginningOfAYear.ANSWERS + 1);
    networks.forEach(network -> new BeginningOfAYear(network).chooses());
    networks.forEach(network -> new MiddleOfAYear(network).votes());
    passes(MiddleOfAYear.VOTING + 1);
    networks.forEach(network -> new MiddleOfAYear(network).plansOn());
    networks.forEach(network -> new MiddleOfAYear(network).asksASpeaker());
    passes(WEEK * 3);
    theyMeet(1);
    somethingHappens();
    for (var number = 2; number <= MEETINGS; number++) {
      passes(WEEK * MiddleOfAYear.WEEKS_BETWEEN - 1);
      theyMeet(number);
    }
    networks.forEach(network -> new EndOfAYear(network).asks());
    passes(EndOfAYear.SAYING + 1);
    new EndOfAYear(networks.getFirst()).goesOn();
    new EndOfAYear(networks.get(1)).goesOn();
    new EndOfAYear(networks.getLast()).ends();
    networks.forEach(network -> new EndOfAYear(network).isInvoiced());
    passes(1);
  }

  private void theyMeet(int number) {
    networks.forEach(network -> new MiddleOfAYear(network).isHeld(number));
    passes(1);
    networks.forEach(network -> new MiddleOfAYear(network).isEvaluated(number));
  }

  private void somethingHappens() {
    new MiddleOfAYear(networks.getFirst()).oneLeavesAndOneComes();
    new MiddleOfAYear(networks.getLast()).oneLeavesAndOneComes();
    new MiddleOfAYear(networks.get(1)).oneHandsOn();
    new MiddleOfAYear(networks.getFirst()).oneMeetingIsMoved();
    new MiddleOfAYear(networks.get(1)).oneMeetingIsCancelled();
  }

  /// Those that it is about.
  public List<String> networks() {
    return networks.stream().map(YearNetwork::id).toList();
  }

  private void passes(int days) {
    kreds.clock(Map.of("advance", "P" + days + "D"));
  }
}
