package kreds.delivery;

import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/// What holds of a letter, whatever senders, staff and the provider do, in whatever order.
final class DeliveryPropertiesTest {
  /// What senders, staff and the mailing's pause do.
  private static final Map<String, UnaryOperator<Delivery>> STEPS =
      Map.ofEntries(
          Map.entry("claimed", it -> it.claimed(MONDAY)),
          Map.entry("sent", it -> it.sent("ses-1")),
          Map.entry("back", it -> it.backUntil(MONDAY, "rate")),
          Map.entry("unknown", it -> it.unknown(MONDAY, "timeout")),
          Map.entry("held", Delivery::held),
          Map.entry("again", it -> it.again(MONDAY)),
          Map.entry("told", Delivery::toldToStaff),
          Map.entry("let-be", Delivery::letBe),
          Map.entry("restored", it -> it.doubted("restored")),
          Map.entry("parked", Delivery::parked),
          Map.entry("unparked", it -> it.unparked(MONDAY)),
          Map.entry("failed", it -> it.ended(DeliveryState.FAILED, "refused")),
          Map.entry("suppressed", it -> it.ended(DeliveryState.SUPPRESSED, "bounce")),
          Map.entry("expired", it -> it.ended(DeliveryState.EXPIRED, "late")));

  @Property
  void anyOrderOfReportsGivesTheSameEnd(
      @ForAll("letters") Delivery letter,
      @ForAll @Size(max = 12) List<Report> reports,
      @ForAll long seed) {
    var shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(heard(letter, shuffled))
        .usingRecursiveComparison()
        .ignoringFields("progress.version")
        .isEqualTo(heard(letter, reports));
  }

  @Property
  void theReportThatSaysMostStands(
      @ForAll("letters") Delivery letter, @ForAll @Size(min = 1, max = 12) List<Report> reports) {
    var most = reports.stream().max(Comparator.comparingInt(Report::rank)).orElseThrow();
    var end = heard(letter, reports);
    var goesAgain = !letter.state().isFinal() && letter.providerId().equals("ses-1");

    if (goesAgain) {
      assertThat(end).isEqualTo(letter);
    } else if (most.rank() > Report.rankOf(letter)) {
      assertThat(end.state()).isEqualTo(most.state());
      assertThat(end.reason()).isEqualTo(most.reason());
    } else {
      assertThat(end).isEqualTo(letter);
    }
  }

  @Property
  void theTableIsNeverLeftAndWhatItDoesNotKnowIsAFault(@ForAll("steps") List<String> steps) {
    var letter = aServiceLetter();
    for (var step : steps) {
      var before = letter;
      letter = after(letter, step);
      assertThat(
              before.state() == letter.state()
                  || before.state().mayBecome(letter.state())
                  || List.of("again", "restored").contains(step))
          .as(before.state() + " → " + letter.state())
          .isTrue();
      assertThat(letter.attempts() - before.attempts())
          .isEqualTo(step.equals("claimed") && !letter.equals(before) ? 1 : 0);
      assertThat(letter.key()).isEqualTo(before.key());
    }
  }

  @Property
  void aSenderNeverMeetsTheSameMomentOfALetterTwice(@ForAll("steps") List<String> steps) {
    var letter = aServiceLetter();
    for (var step : steps) {
      var before = letter;
      letter = after(letter, step);
      assertThat(letter.version()).isEqualTo(before.version() + (letter.equals(before) ? 0 : 1));
    }
  }

  @Property
  void staffAreConcernedWithWhatIsHeldOrMissedAndWithNothingElse(
      @ForAll("steps") List<String> steps) {
    var letter = aServiceLetter();
    for (var step : steps) {
      var before = letter;
      letter = after(letter, step);
      var waitsForStaff = letter.isHeld() || letter.state().isMissed();
      var isNews = letter.state() != before.state() || letter.isHeld() != before.isHeld();
      if (!waitsForStaff || step.equals("let-be")) {
        assertThat(letter.concern()).as(step).isEqualTo(Concern.NONE);
      } else if (isNews) {
        assertThat(letter.concern()).as(step).isEqualTo(Concern.NEW);
      }
    }
  }

  @Property
  void whatIsSettledIsNeverDue(@ForAll("steps") List<String> steps) {
    var letter = aServiceLetter();
    for (var step : steps) {
      letter = after(letter, step);
      if (letter.isSettled()) {
        assertThat(letter.isDue(MONDAY.plus(Duration.ofDays(4_000)))).isFalse();
      }
    }
  }

  @Provide
  Arbitrary<List<String>> steps() {
    return Arbitraries.of(STEPS.keySet().stream().sorted().toList()).list().ofMaxSize(25);
  }

  @Provide
  Arbitrary<Delivery> letters() {
    return steps()
        .map(steps -> {
          var letter = aServiceLetter();
          for (var step : steps) {
            letter = after(letter, step);
          }
          return letter;
        });
  }

  /// The letter after a step; where there is no such step it stays as it is.
  private static Delivery after(Delivery letter, String step) {
    try {
      return STEPS.getOrDefault(step, UnaryOperator.identity()).apply(letter);
    } catch (IllegalStateException fault) {
      assertThat(fault).hasMessageContaining(" cannot become ");
      return letter;
    }
  }

  private static Delivery heard(Delivery letter, List<Report> reports) {
    var end = letter;
    for (var report : reports) {
      end = end.heard(report, "ses-1", MONDAY);
    }
    return end;
  }
}
