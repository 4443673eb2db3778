package kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class WritingDatesAndMoneyTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final Instant A_MONDAY = Instant.parse("2027-01-11T08:30:00Z");
  private final Dates danish = new Dates(Language.DA, COPENHAGEN);
  private final Dates english = new Dates(Language.EN, COPENHAGEN);

  @Test
  void aMomentIsWrittenAsItsReaderWould() {
    assertThat(danish.moment(A_MONDAY))
        .isEqualTo("mandag den\u00A011.\u00A0januar\u00A02027 kl.\u00A009.30");
    assertThat(english.moment(A_MONDAY))
        .isEqualTo("Monday 11\u00A0January\u00A02027 at\u00A009:30");
  }

  @Test
  void aPeriodOfOneDayNamesTheDayOnce() {
    var end = Instant.parse("2027-01-11T15:00:00Z");
    assertThat(danish.period(A_MONDAY, end))
        .isEqualTo("mandag den\u00A011.\u00A0januar\u00A02027 kl.\u00A009.30–\u206016.00");
  }

  @Test
  void aPeriodOverMidnightNamesBothDays() {
    var end = Instant.parse("2027-01-12T11:00:00Z");
    assertThat(english.period(A_MONDAY, end))
        .isEqualTo(
            "Monday 11\u00A0January\u00A02027 at\u00A009:30 – Tuesday 12\u00A0January\u00A02027 at\u00A012:00");
  }

  @Test
  void halfPastNineIsHalfPastNineInSummerToo() {
    assertThat(danish.time(Instant.parse("2027-06-14T07:30:00Z"))).isEqualTo("09.30");
  }

  @Test
  void aDateHasNoWeekday() {
    assertThat(danish.date(LocalDate.of(2027, 3, 1))).isEqualTo("1.\u00A0marts\u00A02027");
    assertThat(english.date(LocalDate.of(2027, 3, 1))).isEqualTo("1\u00A0March\u00A02027");
    assertThat(danish.day(Instant.parse("2027-02-28T23:30:00Z")))
        .isEqualTo("1.\u00A0marts\u00A02027");
  }

  @Test
  void daysInARowAreWrittenWithWhatTheyShareOnce() {
    assertThat(danish.days(A_MONDAY, at("2027-01-11"))).isEqualTo("11.\u00A0januar\u00A02027");
    assertThat(danish.days(A_MONDAY, at("2027-01-12")))
        .isEqualTo("11.–\u206012.\u00A0januar\u00A02027");
    assertThat(english.days(A_MONDAY, at("2027-01-13")))
        .isEqualTo("11–\u206013\u00A0January\u00A02027");
    assertThat(danish.days(at("2027-01-31"), at("2027-02-01")))
        .isEqualTo("31.\u00A0januar – 1.\u00A0februar\u00A02027");
    assertThat(english.days(at("2027-12-31"), at("2028-01-01")))
        .isEqualTo("31\u00A0December\u00A02027 – 1\u00A0January\u00A02028");
  }

  private static Instant at(String day) {
    return LocalDate.parse(day).atTime(12, 0).atZone(COPENHAGEN).toInstant();
  }

  @Test
  void sundayIsTheLastDayOfTheWeek() {
    assertThat(danish.weekday(LocalDate.of(2027, 12, 12)))
        .isEqualTo("søndag den\u00A012.\u00A0december\u00A02027");
  }

  @Test
  void kronerAreGroupedByThousands() {
    assertThat(Money.kroner(Language.DA, 4200)).isEqualTo("4.200\u00A0kr.");
    assertThat(Money.kroner(Language.EN, 4200)).isEqualTo("DKK\u00A04,200");
    assertThat(Money.kroner(Language.DA, 950)).isEqualTo("950\u00A0kr.");
    assertThat(Money.kroner(Language.DA, 1_234_567)).isEqualTo("1.234.567\u00A0kr.");
    assertThat(Money.kroner(Language.DA, -500)).isEqualTo("-500\u00A0kr.");
  }

  @Test
  void ninePastNineAndTenPastTenHaveTwoDigits() {
    assertThat(danish.time(LocalTime.of(9, 9))).isEqualTo("09.09");
    assertThat(danish.time(LocalTime.of(10, 10))).isEqualTo("10.10");
  }

  @Test
  void threeDigitsAreOneGroupAndADebtHasItsSign() {
    assertThat(Money.kroner(Language.DA, 999)).isEqualTo("999\u00A0kr.");
    assertThat(Money.kroner(Language.DA, 1_000)).isEqualTo("1.000\u00A0kr.");
    assertThat(Money.kroner(Language.EN, 100_000)).isEqualTo("DKK\u00A0100,000");
    assertThat(Money.kroner(Language.DA, -999)).isEqualTo("-999\u00A0kr.");
    assertThat(Money.kroner(Language.DA, -1_000)).isEqualTo("-1.000\u00A0kr.");
  }

  @Test
  void aLanguageIsFoundByItsCodeOrTag() {
    assertThat(Language.of("da")).contains(Language.DA);
    assertThat(Language.of("EN")).contains(Language.EN);
    assertThat(Language.of("en-GB")).contains(Language.EN);
    assertThat(Language.of("de")).isEmpty();
    assertThat(Language.of("english")).isEmpty();
    assertThat(Language.of("")).isEmpty();
  }
}
