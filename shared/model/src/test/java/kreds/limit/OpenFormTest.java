package kreds.limit;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.commit.Change;
import kreds.commit.Write;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.sample.CountingIds;
import org.junit.jupiter.api.Test;

final class OpenFormTest {
  private static final EmailAddress KAREN = EmailAddress.of("karen@holm.example");

  @Test
  void anOfficeOfAHundredMayEnrollWithinTheHourAndNobodyHasThatManyIdeas() {
    assertThat(most(OpenForm.ENROLLMENT))
        .isEqualTo(Map.of("source", 120, "all", 600, "address", 6));
    assertThat(most(OpenForm.PROPOSAL)).isEqualTo(Map.of("source", 20, "all", 60, "address", 5));
  }

  @Test
  void hoursAndDaysBeginWhereTheyBeginForEverybody() {
    var limits = limits(OpenForm.ENROLLMENT, Instant.parse("2027-01-11T08:59:59.999Z"));

    assertThat(limits)
        .extracting(Limit::from)
        .containsExactly(
            Instant.parse("2027-01-11T08:00:00Z"),
            Instant.parse("2027-01-11T08:00:00Z"),
            Instant.parse("2027-01-11T00:00:00Z"));
    assertThat(limits)
        .extracting(limit -> Duration.between(limit.from(), limit.until()).toHours())
        .containsExactly(1L, 1L, 24L);
  }

  @Test
  void aDoubleClickIsOneWish() {
    var ids = new CountingIds();
    var first = OpenForm.NEWSLETTER.onceAWhile(KAREN, ids, MONDAY);
    assertThat(first.most()).isEqualTo(1);
    assertThat(Duration.between(first.from(), first.until())).isEqualTo(Duration.ofMinutes(10));
    assertThat(first.from()).isBeforeOrEqualTo(MONDAY);
    assertThat(OpenForm.isOverLetters(first.over())).isTrue();
    assertThat(first.counted())
        .isEqualTo(OpenForm.NEWSLETTER.onceAWhile(KAREN, ids, MONDAY.plusSeconds(1)).counted())
        .isNotEqualTo(OpenForm.NEWSLETTER.letters(KAREN, ids, MONDAY).counted());
    assertThat(most(OpenForm.NEWSLETTER))
        .isEqualTo(Map.of("source", 120, "all", 600, "address", 3));
  }

  @Test
  void whatIsCountedNamesNobodyAndEachFormIsCountedByItself() {
    assertThat(limits(OpenForm.ENROLLMENT, MONDAY))
        .extracting(Limit::counted)
        .noneMatch(counted -> counted.contains("karen@"))
        .doesNotContainAnyElementsOf(
            limits(OpenForm.PROPOSAL, MONDAY).stream().map(Limit::counted).toList());
  }

  @Test
  void whatHangsOnAnAddressMakesNoOtherMailboxOfIt() {
    for (var same : List.of("karen+1@holm.example", "Karen+net+2@HOLM.example")) {
      assertThat(counted(same)).isEqualTo(counted("karen@holm.example"));
    }
    for (var other : List.of("anders@holm.example", "karen@holm2.example", "+karen@holm.example")) {
      assertThat(counted(other)).doesNotContainAnyElementsOf(counted("karen@holm.example"));
    }
    assertThat(counted("+karen@holm.example")).isNotEqualTo(counted("+anders@holm.example"));
  }

  @Test
  void theNoOfALimitIsKnownFromOthers() {
    for (var limit : limits(OpenForm.PROPOSAL, MONDAY)) {
      assertThat(OpenForm.isOver(limit.over())).isTrue();
    }
    assertThat(OpenForm.isOver(Refusal.invalid("key-used-before", "No."))).isFalse();
  }

  @Test
  void onlyTheNoOfTheAddressIsAboutLettersAlone() {
    assertThat(limits(OpenForm.ENROLLMENT, MONDAY))
        .extracting(Limit::over)
        .extracting(Refusal::code, OpenForm::isOverLetters)
        .containsExactly(
            tuple("form-limit-source", false),
            tuple("form-limit-all", false),
            tuple("form-limit-address", true));
    assertThat(OpenForm.isOverLetters(Refusal.invalid("form-limit-addresses", "No."))).isFalse();
  }

  @Test
  void theFirstLetterReachesAMailboxWhateverWasSentToWhatHangsOnIt() {
    var form = OpenForm.ENROLLMENT;
    var letters = form.letters(KAREN, new Keyed(), MONDAY);

    assertThat(form.firstLetter(KAREN, new Keyed(), MONDAY))
        .isEqualTo(
            new Limit(
                letters.counted(),
                letters.from(),
                letters.until(),
                Integer.MAX_VALUE,
                letters.over()));
    var tagged = EmailAddress.of("karen+net@holm.example");
    assertThat(form.firstLetter(tagged, new Keyed(), MONDAY)).isEqualTo(letters);
    assertThat(letters.most()).isEqualTo(6);
  }

  @Test
  void whatWritesNothingCountsNothing() {
    var limits = limits(OpenForm.PROPOSAL, MONDAY);

    assertThat(Change.nothing("so already").within(limits).writes()).isEmpty();
    var told = new Change<>("told", List.of(new Write.Counted(limits.getFirst())));
    assertThat(told.within(limits.subList(1, 3)).writes())
        .containsExactlyElementsOf(limits.stream().map(Write.Counted::new).toList());
  }

  @Test
  void aLimitOfNothingIsNone() {
    var over = Refusal.invalid("over", "Over.");
    assertThatThrownBy(() -> new Limit("x", MONDAY, MONDAY.plusSeconds(1), 0, over))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limit("x", MONDAY, MONDAY, 1, over))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, Integer> most(OpenForm form) {
    return limits(form, MONDAY).stream()
        .collect(Collectors.toMap(limit -> limit.counted().split("/")[1], Limit::most));
  }

  private static List<Limit> limits(OpenForm form, Instant now) {
    var limits = new ArrayList<>(form.limits(new Arrival(now, "s-1", Optional.empty(), true), now));
    limits.add(form.letters(KAREN, new Keyed(), now));
    return limits;
  }

  /// What a letter to that address counts for: as one of the day, and as its receipt.
  private static List<String> counted(String address) {
    var form = OpenForm.PROPOSAL;
    var to = EmailAddress.of(address);
    var already = Refusal.invalid("already", "Already.");
    return List.of(
        form.letters(to, new Keyed(), MONDAY).counted(),
        form.onceADay("receipt", to, already, new Keyed(), MONDAY).counted());
  }

  /// Identifiers that do not show what they were made from.
  private record Keyed() implements kreds.id.Ids {
    @Override
    public String next(String prefix) {
      return new CountingIds().next(prefix);
    }

    @Override
    public String of(String prefix, String... content) {
      return prefix + "-" + Integer.toHexString(List.of(content).hashCode());
    }
  }
}
