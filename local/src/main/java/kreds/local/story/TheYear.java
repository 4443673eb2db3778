package kreds.local.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A year of three networks, told as it goes: from an idea to another year or the end, as everybody
/// who is in it would do it.
public final class TheYear {
  private static final int WEEK = 7;
  private static final int MEETINGS = 5;

  private final RunningAssociation kreds;
  private final Size size;
  private final List<Part> parts;
  private final List<YearNetwork> networks = new ArrayList<>();

  /// How large the groups are.
  public enum Size {
    /// As groups are.
    USUAL(8, 12),
    /// Just large enough that everything happens, where it is played many times.
    SMALL(3, 4);

    private final int minimum;
    private final int maximum;

    Size(int minimum, int maximum) {
      this.minimum = minimum;
      this.maximum = maximum;
    }
  }

  /// One of the three, by what becomes of it.
  public enum Part {
    /// It elects who speaks for it; somebody leaves, somebody comes, a meeting is moved, and the
    /// group goes on.
    TOOLMAKERS("vaerktoejsmagere", "Værktøjsmagere", "Toolmakers") {
      @Override
      int heads(Size size) {
        return size.maximum + 2;
      }

      @Override
      void agrees(MiddleOfAYear network) {
        network.elects();
      }

      @Override
      void hasAgreed(MiddleOfAYear network) {
        network.hasElected();
      }

      @Override
      void meanwhile(MiddleOfAYear network) {
        network.oneLeavesAndOneComes();
        network.oneMeetingIsMoved();
      }
    },
    /// Somebody hands the place on, a meeting is cancelled, and the group goes on.
    BIOPLASTICS("biobaseret-plast", "Biobaseret plast", "Bio-based plastics") {
      @Override
      int heads(Size size) {
        return size.maximum;
      }

      @Override
      void meanwhile(MiddleOfAYear network) {
        network.oneHandsOn();
        network.oneMeetingIsCancelled();
      }
    },
    /// Somebody leaves, nobody waits, and it ends.
    NOISE("stoej", "Støj i produktionen", "Noise in production") {
      @Override
      int heads(Size size) {
        return size.minimum;
      }

      @Override
      void meanwhile(MiddleOfAYear network) {
        network.oneLeavesAndOneComes();
      }

      @Override
      void ends(EndOfAYear network) {
        network.ends();
      }
    };

    private final String id;
    private final Map<String, String> theme;

    Part(String id, String danish, String english) {
      this.id = id;
      this.theme = Map.of("da", danish, "en", english);
    }

    /// How many enroll.
    abstract int heads(Size size);

    /// What it agrees on before its first meeting.
    void agrees(MiddleOfAYear network) {}

    /// What came of that.
    void hasAgreed(MiddleOfAYear network) {}

    /// What happens in it after the first meeting.
    abstract void meanwhile(MiddleOfAYear network);

    /// What becomes of it.
    void ends(EndOfAYear network) {
      network.goesOn();
    }
  }

  /// @param told hears what happens, a line each
  public TheYear(RunningAssociation kreds, Consumer<String> told) {
    this(kreds, Size.USUAL, List.of(Part.values()), told);
  }

  /// The same of another size, with some of them only.
  public TheYear(RunningAssociation kreds, Size size, List<Part> parts, Consumer<String> told) {
    this.kreds = kreds;
    this.size = size;
    this.parts = List.copyOf(parts);
    for (var part : parts) {
      networks.add(YearNetwork.of(kreds, part.id, part.theme, part.heads(size), told));
    }
  }

  /// Plays it.
  public void play() {
    for (var network : networks) {
      var beginning = new BeginningOfAYear(network);
      beginning.comesAbout(size.minimum, size.maximum);
      beginning.fills();
      beginning.asks();
    }
    passes(BeginningOfAYear.ANSWERS + 1);
    networks.forEach(network -> new BeginningOfAYear(network).chooses());
    networks.forEach(network -> new MiddleOfAYear(network).votes());
    passes(MiddleOfAYear.VOTING + 1);
    networks.forEach(network -> new MiddleOfAYear(network).plansOn());
    networks.forEach(network -> new MiddleOfAYear(network).asksASpeaker());
    agree(Part::agrees);
    passes(WEEK * 3);
    var days = theyMeet(1);
    agree(Part::hasAgreed);
    for (var part : parts) {
      part.meanwhile(new MiddleOfAYear(of(part)));
    }
    for (var number = 2; number <= MEETINGS; number++) {
      passes(WEEK * MiddleOfAYear.WEEKS_BETWEEN - days);
      days = theyMeet(number);
    }
    networks.forEach(network -> new EndOfAYear(network).asks());
    passes(EndOfAYear.SAYING + 1);
    for (var part : parts) {
      part.ends(new EndOfAYear(of(part)));
    }
    networks.forEach(network -> new EndOfAYear(network).isInvoiced());
    passes(1);
  }

  /// Where faults are about, the letter of a second ballot may be behind the first one's, and
  /// whoever takes the newest link would vote in what is over: so the small years do without.
  private void agree(BiConsumer<Part, MiddleOfAYear> about) {
    if (size == Size.USUAL) {
      parts.forEach(part -> about.accept(part, new MiddleOfAYear(of(part))));
    }
  }

  private YearNetwork of(Part part) {
    return networks.get(parts.indexOf(part));
  }

  /// They meet, and say how it was once all have been asked; of a meeting that was moved to a day
  /// some time ago that has been, and is soon over.
  ///
  /// @return how many days that took
  private int theyMeet(int number) {
    networks.forEach(network -> new MiddleOfAYear(network).isHeld(number));
    var days = 0;
    for (var network : networks) {
      days = Math.max(days, new MiddleOfAYear(network).daysUntilAsked(number));
    }
    if (days > 0) {
      passes(days);
    }
    networks.forEach(network -> new MiddleOfAYear(network).isEvaluated(number));
    return days;
  }

  /// Those that it is about.
  public List<String> networks() {
    return networks.stream().map(YearNetwork::id).toList();
  }

  private void passes(int days) {
    kreds.clock(Map.of("advance", "P" + days + "D"));
  }
}
