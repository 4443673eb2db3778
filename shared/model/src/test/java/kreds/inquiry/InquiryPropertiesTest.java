package kreds.inquiry;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.id.RunId;
import kreds.outcome.Outcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of an inquiry, whoever answers what and when.
final class InquiryPropertiesTest {
  /// Somebody answers, at so many minutes from the deadline; or the round looks.
  record Said(int number, Response response, int minutes, boolean round) {
    Instant at() {
      return DEADLINE.plus(Duration.ofMinutes(minutes));
    }

    Attendee by() {
      return new Attendee("e-" + number, "e-" + number, Attendee.Role.PARTICIPANT, person(number));
    }
  }

  @Property
  void theLastAnswerOfEachThatCameInTimeCounts(@ForAll("said") List<Said> all) {
    var inOrder = new ArrayList<>(all);
    inOrder.sort(Comparator.comparingInt(Said::minutes));
    var last = new LinkedHashMap<String, Response>();
    for (var said : inOrder) {
      if (said.minutes() < 0 && !said.round()) {
        last.put(said.by().id(), said.response());
      }
    }

    var record = asked(inOrder);

    assertThat(record.answers()).hasSize(last.size());
    for (var number = 1; number <= 4; number++) {
      var expected = last.get("e-" + number);
      assertThat(record.under("e-" + number).map(Answer::response))
          .isEqualTo(Optional.ofNullable(expected));
    }
  }

  @Property
  void onceFrozenItStaysAsItIs(@ForAll("said") List<Said> all) {
    var frozen = new InquiryRecord(poll().frozen(), List.of());
    for (var said : all) {
      assertThat(frozen.inquiry().answer(said.by(), said.response(), said.at()))
          .isInstanceOf(Outcome.Refused.class);
      assertThat(frozen.inquiry().at(said.at())).isSameAs(frozen.inquiry());
    }
  }

  @Property
  void itIsOpenBeforeItsMomentAndClosedFromThenOn(@ForAll("said") List<Said> all) {
    for (var said : all) {
      assertThat(poll().isOpen(said.at())).isEqualTo(said.minutes() < 0);
      assertThat(poll().at(said.at()).closed()).isEqualTo(said.minutes() >= 0);
    }
  }

  @Provide
  Arbitrary<List<Said>> said() {
    var choice = Arbitraries.of(Choice.class);
    var response = Combinators.combine(choice, choice, choice).as((a, b, c) -> choices(a, b, c));
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            response,
            Arbitraries.integers().between(-50, 50),
            Arbitraries.of(true, false))
        .as(Said::new)
        .list()
        .ofMaxSize(30);
  }

  /// As the table keeps it: one answer a person, the later in place of the earlier.
  private static InquiryRecord asked(List<Said> inOrder) {
    var inquiry = poll();
    Map<String, Answer> kept = new LinkedHashMap<>();
    for (var said : inOrder) {
      if (said.round()) {
        inquiry = inquiry.at(said.at());
      } else if (inquiry.answer(said.by(), said.response(), said.at())
          instanceof Outcome.Done<Answer>(var answer)) {
        kept.put(answer.attendee(), answer);
      }
    }
    return new InquiryRecord(inquiry, List.copyOf(kept.values()));
  }

  private static Inquiry poll() {
    return Inquiry.opened(
        InquiryId.poll(RunId.first("plastgenanvendelse"), "m-1"),
        new Question.WhichDate(mornings()),
        DEADLINE);
  }
}
