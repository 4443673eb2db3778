package kreds.delivery;

import static kreds.sample.MailFixture.aLetter;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kreds.contact.MailClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which letters to staff wait for a digest, and for which (M14).
final class DigestRhythmTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "an afternoon, 2026-12-01T15:00, 2026-12-02, 2026-12-07",
    "the evening before, 2026-12-01T23:59:59, 2026-12-02, 2026-12-07",
    "before seven, 2026-12-02T06:00, 2026-12-02, 2026-12-07",
    "a minute before, 2026-12-02T06:59, 2026-12-02, 2026-12-07",
    "the last minute, 2026-12-02T06:59:01, 2026-12-03, 2026-12-07",
    "at seven, 2026-12-02T07:00, 2026-12-03, 2026-12-07",
    "a Friday, 2026-12-04T16:00, 2026-12-07, 2026-12-07",
    "a Saturday, 2026-12-05T10:00, 2026-12-07, 2026-12-07",
    "a Sunday, 2026-12-06T23:00, 2026-12-07, 2026-12-07",
    "an early Monday, 2026-12-07T05:00, 2026-12-07, 2026-12-07",
    "a Monday, 2026-12-07T07:30, 2026-12-08, 2026-12-14",
    "before Christmas, 2026-12-23T12:00, 2026-12-28, 2026-12-28",
    "a Monday that is a holiday, 2027-03-29T12:00, 2027-03-30, 2027-03-30",
    "the week before it, 2027-03-24T12:00, 2027-03-30, 2027-03-30",
    "the day after it, 2027-03-30T06:30, 2027-03-30, 2027-03-30",
    "the day after it by day, 2027-03-30T08:00, 2027-03-31, 2027-04-05",
    "New Year, 2026-12-30T12:00, 2027-01-04, 2027-01-04",
  })
  void theNextDigestComesOnAWorkingDay(
      String when, LocalDateTime now, LocalDate daily, LocalDate weekly) {
    var at = now.atZone(DENMARK).toInstant();

    assertThat(DigestRhythm.DAILY.next(at, DENMARK)).as(when).isEqualTo(daily);
    assertThat(DigestRhythm.WEEKLY.next(at, DENMARK)).as(when).isEqualTo(weekly);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-23T12:00:00Z, 2026-10-26T06:00:00Z",
    "2027-03-24T23:30:00Z, 2027-03-30T05:00:00Z",
    "2027-01-11T08:00:00Z, 2027-01-12T06:00:00Z",
  })
  void itIsSevenOnTheClockOfTheAssociation(Instant now, Instant expected) {
    var waits = DigestRhythm.DAILY.gathered(news(now, Map.of()), now, DENMARK).orElseThrow();

    assertThat(waits.nextAt()).contains(expected);
    assertThat(waits.mailing()).isEqualTo("digest-" + LocalDate.ofInstant(expected, DENMARK));
    assertThat(waits.waitsSince()).as("it is not late before").contains(expected);
  }

  @Test
  void whatWaitsStandsInTheLineOfItsOwnAndIsOfNoMailing() {
    var letter = news(MONDAY, Map.of());

    var waits = DigestRhythm.WEEKLY.gathered(letter, MONDAY, DENMARK).orElseThrow();

    assertThat(letter.isGathered()).isFalse();
    assertThat(waits.isGathered()).isTrue();
    assertThat(waits.line()).isEqualTo(MailLine.SERVICE);
    assertThat(waits.ofMailing()).isEmpty();
    assertThat(waits.version()).isEqualTo(letter.version() + 1);
    assertThat(waits.letter()).isEqualTo(letter.letter());
    assertThat(waits.state()).isEqualTo(DeliveryState.PENDING);
    assertThat(waits.reason()).isEqualTo("digest");
    assertThat(waits.concern()).isEqualTo(Concern.NONE);
    assertThat(waits.letGoAt()).as("nobody has let it go").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void onlyNewsToStaffWaits(LetterKind kind) {
    var night = LocalDate.parse("2027-01-05");
    var week = LocalDate.parse("2027-01-11");
    var days = new EnumMap<LetterKind, LocalDate>(LetterKind.class);
    days.put(LetterKind.PROPOSAL_NEWS, week);
    days.put(LetterKind.NETWORK_READY, week);
    days.put(LetterKind.NETWORK_OPEN, week);
    days.put(LetterKind.MINUTES_OBJECTION, week);
    days.put(LetterKind.BALLOT_OVER, week);
    days.put(LetterKind.MAILING_FIGURES, week);
    days.put(LetterKind.ADMISSION_DUE, night);
    days.put(LetterKind.DECISION_DUE, night);
    days.put(LetterKind.POLL_OVER, night);
    days.put(LetterKind.RENEWAL_OVER, night);

    var weekly = day(DigestRhythm.WEEKLY.gathered(aLetter(kind), MONDAY, DENMARK));
    var daily = day(DigestRhythm.DAILY.gathered(aLetter(kind), MONDAY, DENMARK));

    assertThat(weekly).isEqualTo(Optional.ofNullable(days.get(kind)));
    assertThat(daily).isEqualTo(Optional.ofNullable(days.get(kind)).map(_ -> night));
    assertThat(weekly.isEmpty() || kind.mailClass() == MailClass.STAFF).isTrue();
  }

  @Test
  void aRhythmIsNamedByItsWord() {
    assertThat(DigestRhythm.of("daily")).isEqualTo(DigestRhythm.DAILY);
    assertThat(DigestRhythm.of("weekly")).isEqualTo(DigestRhythm.WEEKLY);
    assertThatThrownBy(() -> DigestRhythm.of("each")).hasMessageContaining("each");
  }

  @Test
  void whoSpeaksIsNewsAndWhoDoesNotMayMeanTomorrow() {
    assertThat(waits(said("yes"))).isTrue();
    for (var said : new String[] {"no", "left", "forgotten"}) {
      assertThat(waits(said(said))).as(said).isFalse();
    }
    assertThat(waits(news(MONDAY, Map.of("said", "no")))).as("of another kind").isTrue();
  }

  private static Delivery said(String word) {
    var letter = Letter.of(LetterKind.SPEAKER_ANSWERED, staff(), Map.of("said", word), Map.of());
    return Delivery.now("speaker-answered/m-1/t-1", letter, MONDAY);
  }

  /// The digest of Tuesday 5 January 2027, 06:00 UTC; now it is Monday, 08:00.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-04",
        "2027-01-04T08:00:01Z",
        "2027-01-05T05:59:59Z",
        "the best is 2027-01-05T05:59:59.5Z/2027-01-05T09:00:00Z",
        "2027-13-45 or 2027-01-04",
      })
  void whatNamesAMomentBeforeTheDigestGoesAtOnce(String named) {
    assertThat(waits(news(MONDAY, Map.of("decision", named)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-03",
        "2027-01-04T08:00:00Z",
        "2027-01-05",
        "2027-01-05T06:00:00Z",
        "2027-02-29",
        "2027-13-45",
        "",
      })
  void whatIsOverOrInTimeWaits(String named) {
    assertThat(waits(news(MONDAY, Map.of("decision", named)))).isTrue();
  }

  @Test
  void whatWasTriedOrLetGoOrIsTooLateByThenGoesAtOnce() {
    var letter = news(MONDAY, Map.of());
    var later = MONDAY.plusSeconds(1);

    assertThat(waits(letter.claimed(MONDAY).backUntil(MONDAY, "rate"))).isFalse();
    assertThat(waits(letter.ended(DeliveryState.FAILED, "x").again(later))).isFalse();
    assertThat(waits(letter.doubted("restored"))).isFalse();
    assertThat(waits(letter.gathered("digest-2027-01-05", later))).isFalse();
    assertThat(waits(until(letter, "2027-01-05T05:59:59Z"))).isFalse();
    assertThat(waits(until(letter, "2027-01-05T06:00:00Z"))).isTrue();
  }

  private static Delivery until(Delivery letter, String notAfter) {
    return Delivery.at(
        letter.key(), letter.letter(), "", MONDAY, MONDAY, Optional.of(Instant.parse(notAfter)));
  }

  private static Delivery news(Instant at, Map<String, String> values) {
    var letter = Letter.of(LetterKind.NETWORK_READY, staff(), values, Map.of());
    return Delivery.now("network-ready/plast/1", letter, at);
  }

  private static boolean waits(Delivery letter) {
    return DigestRhythm.DAILY.gathered(letter, MONDAY, DENMARK).isPresent();
  }

  private static Optional<LocalDate> day(Optional<Delivery> gathered) {
    return gathered.map(letter -> LocalDate.parse(letter.mailing().replace("digest-", "")));
  }
}
