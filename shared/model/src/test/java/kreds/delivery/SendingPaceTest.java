package kreds.delivery;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// All senders together are never faster than the account may be (M3).
final class SendingPaceTest {
  private static final long NO_BOUND = SendingQuota.WITHOUT_END;

  @Test
  void lettersLeaveAFifthSlowerThanTheProviderAllows() {
    var taken = taken(pace(10).take(MailLine.SERVICE, 3, MONDAY));
    assertThat(taken.moments())
        .containsExactly(MONDAY, MONDAY.plusMillis(125), MONDAY.plusMillis(250));
    assertThat(taken.after().free()).isEqualTo(MONDAY.plusMillis(375));
    assertThat(taken.after().taken()).isEqualTo(3);
    assertThat(taken.after().version()).isEqualTo(2);
  }

  @Test
  void nobodyTakesMomentsThatAreFurtherAwayThanASecond() {
    var taken = taken(pace(10).take(MailLine.SERVICE, 50, MONDAY));
    assertThat(taken.number()).isEqualTo(8);
    var later = taken.after().take(MailLine.SERVICE, 1, MONDAY);
    assertThat(later).isEqualTo(new Turn.Later(MONDAY.plusNanos(1)));
    var next = taken(taken.after().take(MailLine.SERVICE, 5, MONDAY.plusNanos(1)));
    assertThat(next.moments()).containsExactly(MONDAY.plusSeconds(1));
    assertThat(taken(pace(10).take(MailLine.SERVICE, 8, MONDAY)).number()).isEqualTo(8);
  }

  @Test
  void aMailingLeavesAQuarterOfEachSecondToWhatSomebodyWaitsFor() {
    var mailing = taken(pace(10).take(MailLine.MAILINGS, 6, MONDAY)).after();
    assertThat(mailing.free()).isEqualTo(MONDAY.plusMillis(750));
    assertThat(mailing.freeForMailings()).isEqualTo(MONDAY.plusSeconds(1));
    assertThat(mailing.take(MailLine.MAILINGS, 1, MONDAY))
        .isEqualTo(new Turn.Later(MONDAY.plusNanos(1)));
    var confirmation = taken(mailing.take(MailLine.SERVICE, 1, MONDAY));
    assertThat(confirmation.first()).isEqualTo(MONDAY.plusMillis(750));
    assertThat(confirmation.after().freeForMailings()).isEqualTo(MONDAY.plusSeconds(1));
    var busy = taken(confirmation.after().take(MailLine.SERVICE, 1, MONDAY));
    assertThat(busy.first()).isEqualTo(MONDAY.plusMillis(875));
    var after = taken(busy.after().take(MailLine.SERVICE, 3, MONDAY.plusMillis(900))).after();
    assertThat(after.take(MailLine.MAILINGS, 1, MONDAY.plusMillis(900)))
        .as("behind the others, since those go first")
        .asInstanceOf(type(Turn.Taken.class))
        .extracting(Turn.Taken::first)
        .isEqualTo(MONDAY.plusMillis(1375));
  }

  @Test
  void aTenthOfTheDayIsKeptToo() {
    var pace = pace(new SendingQuota(10, 1000, 890));
    var mailing = taken(pace.take(MailLine.MAILINGS, 50, MONDAY));
    assertThat(mailing.number()).as("of a second").isEqualTo(8);
    var later = MONDAY.plusSeconds(5);
    var rest = taken(mailing.after().take(MailLine.MAILINGS, 50, later));
    assertThat(rest.number()).as("until nine tenths have left").isEqualTo(2);
    assertThat(rest.after().take(MailLine.MAILINGS, 1, later.plusSeconds(5)))
        .isEqualTo(new Turn.TodayNoMore());
    var service = pace(new SendingQuota(10, 1000, 1000));
    assertThat(taken(service.take(MailLine.SERVICE, 5, MONDAY)).number())
        .as("the provider says by the letters when there is no more")
        .isEqualTo(5);
    assertThat(service.take(MailLine.MAILINGS, 5, MONDAY)).isEqualTo(new Turn.TodayNoMore());
  }

  @Test
  void whatTheProviderAllowsIsAskedEveryTenMinutesAndAMinuteAfterItDidNotSay() {
    var unknown = SendingPace.unknown();
    assertThat(unknown.isOld(MONDAY)).isTrue();
    assertThat(unknown.version()).isZero();
    var told = unknown.told(Optional.of(new SendingQuota(50, NO_BOUND, 7)), MONDAY);
    assertThat(told.quota().aSecond()).isEqualTo(50);
    assertThat(told.version()).isEqualTo(1);
    assertThat(told.isOld(MONDAY.plusSeconds(599))).isFalse();
    assertThat(told.isOld(MONDAY.plusSeconds(600))).isTrue();
    var taken = taken(told.take(MailLine.SERVICE, 2, MONDAY)).after();
    var again = taken.told(Optional.of(new SendingQuota(14, NO_BOUND, 9)), MONDAY.plusSeconds(600));
    assertThat(again.taken()).as("counted in what it says").isZero();
    assertThat(again.free()).isEqualTo(taken.free());
    var silent = taken.told(Optional.empty(), MONDAY.plusSeconds(600));
    assertThat(silent.quota()).isEqualTo(told.quota());
    assertThat(silent.taken()).isEqualTo(2);
    assertThat(silent.version()).isEqualTo(taken.version() + 1);
    assertThat(silent.isOld(MONDAY.plusSeconds(659))).isFalse();
    assertThat(silent.isOld(MONDAY.plusSeconds(660))).isTrue();
    assertThat(told.isOld(MONDAY.minusSeconds(600))).as("a clock that was a bit fast").isFalse();
    assertThat(told.isOld(MONDAY.minusSeconds(601))).as("and one that was wrong").isTrue();
  }

  @Test
  void whatHasLeftIsCountedForADayThoughTheProviderSaysNothingMore() {
    var told = pace(new SendingQuota(10, 100, 85));
    var used = taken(told.take(MailLine.MAILINGS, 5, MONDAY)).after();
    var silent = used.told(Optional.empty(), MONDAY.plus(Duration.ofHours(23)));
    var soon = MONDAY.plus(Duration.ofHours(23));
    assertThat(silent.take(MailLine.MAILINGS, 1, soon)).isEqualTo(new Turn.TodayNoMore());
    var tomorrow = MONDAY.plus(Duration.ofHours(24));
    var anew = silent.told(Optional.empty(), tomorrow);
    assertThat(taken(anew.take(MailLine.MAILINGS, 8, tomorrow)).number()).isEqualTo(8);
    assertThat(anew.told()).isEqualTo(tomorrow);
    assertThat(anew.quota()).isEqualTo(new SendingQuota(10, 100, 0));
  }

  @Test
  void whoIsNotToldTakesWhatANewAccountMay() {
    var silent = SendingPace.unknown().told(Optional.empty(), MONDAY);
    var taken = taken(silent.take(MailLine.SERVICE, 5, MONDAY));
    assertThat(taken.number()).isEqualTo(1);
    assertThat(taken.after().free()).isEqualTo(MONDAY.plusMillis(1250));
    assertThatThrownBy(() -> new SendingQuota(0, NO_BOUND, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClockThatIsMinutesAheadHoldsNobodyUp() {
    var ahead = taken(pace(10).take(MailLine.SERVICE, 1, MONDAY.plusSeconds(121))).after();
    assertThat(taken(ahead.take(MailLine.SERVICE, 1, MONDAY)).first()).isEqualTo(MONDAY);
    var some = taken(pace(10).take(MailLine.SERVICE, 1, MONDAY.plusSeconds(30))).after();
    assertThat(some.take(MailLine.SERVICE, 1, MONDAY))
        .isInstanceOf(Turn.Later.class)
        .isEqualTo(new Turn.Later(some.free().minusSeconds(1).plusNanos(1)));
  }

  @Property(tries = 300)
  void noSecondHasMoreLettersThanTheRate(
      @ForAll @Size(min = 20, max = 60) List<@IntRange(min = 0, max = 5_000) Integer> asking,
      @ForAll @IntRange(min = 1, max = 200) int rate) {
    var all = moments(asking, rate, List.of());
    var apart = Duration.ofNanos((long) (1e9 / (rate * 0.8)));
    for (var n = 1; n < all.size(); n++) {
      assertThat(Duration.between(all.get(n - 1), all.get(n))).isGreaterThanOrEqualTo(apart);
    }
  }

  /// By the true time, where one clock may be half a minute off.
  @Property(tries = 300)
  void aClockThatIsOffCostsASecondAtMostTwiceTheRate(
      @ForAll @Size(min = 20, max = 60) List<@IntRange(min = 0, max = 5_000) Integer> asking,
      @ForAll @IntRange(min = 1, max = 200) int rate,
      @ForAll @IntRange(min = -30, max = 30) int off) {
    var all = moments(asking, rate, List.of(0, off)).stream().sorted().toList();
    for (var n = 0; n < all.size(); n++) {
      var end = all.get(n).plusSeconds(1);
      assertThat(all.stream().skip(n).takeWhile(end::isAfter).count())
          .isLessThanOrEqualTo(2 * (long) Math.ceil(rate * 0.8 + 1));
    }
  }

  /// Each asks at its own time.
  ///
  /// @param off by so many seconds their clocks are, in turn
  private static List<Instant> moments(List<Integer> asking, int rate, List<Integer> off) {
    var pace = pace(rate);
    var all = new ArrayList<Instant>();
    var now = MONDAY;
    for (var n = 0; n < asking.size(); n++) {
      now = now.plusMillis(asking.get(n) / 10);
      var line = asking.get(n) % 3 == 0 ? MailLine.SERVICE : MailLine.MAILINGS;
      var wrong = Duration.ofSeconds(off.isEmpty() ? 0 : off.get(n % off.size()));
      if (pace.take(line, 1 + asking.get(n) % 40, now.plus(wrong)) instanceof Turn.Taken taken) {
        taken.moments().forEach(moment -> all.add(moment.minus(wrong)));
        pace = taken.after();
      }
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static SendingPace pace(double aSecond) {
    return pace(new SendingQuota(aSecond, NO_BOUND, 0));
  }

  private static SendingPace pace(SendingQuota quota) {
    return SendingPace.unknown().told(Optional.of(quota), MONDAY);
  }

  private static Turn.Taken taken(Turn turn) {
    assertThat(turn).isInstanceOf(Turn.Taken.class);
    return (Turn.Taken) turn;
  }
}
