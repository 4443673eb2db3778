package kreds.meeting;

import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.member;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import kreds.inquiry.Attendee;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Slot;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// Where people say how a meeting of several days was, each point says when it was.
final class EvaluatedAgendaTest {
  private static final Slot TWO_DAYS =
      new Slot("fixed", wall("2027-05-04T13:00"), wall("2027-05-05T12:00"));
  private static final AgendaItem FIRST = item(1, "14:00", "Sortering", "Anne Holm");
  private static final AgendaItem SECOND = item(2, "09:00", "Sortering", "Anne Holm");
  private static final AgendaItem OTHER = item(2, "10:00", "Presse", "");

  private final EvaluatedAgenda agenda = of(TWO_DAYS, FIRST, SECOND, OTHER);

  @Test
  void ofTwoThatReadTheSameTheFirstIsTheEarlierOne() {
    var points =
        List.of(
            point(1, "Sortering", "Anne Holm"),
            point(2, "Sortering", "Anne Holm"),
            point(3, "Presse", ""),
            point(4, "Ukendt", ""),
            point(5, "Presse", ""));

    assertThat(agenda.timed(points))
        .extracting(each -> each.item().orElse(null))
        .containsExactly(FIRST, SECOND, OTHER, null, null);
    assertThat(agenda.timed(points))
        .extracting(EvaluatedAgenda.TimedPoint::point)
        .isEqualTo(points);
  }

  @Test
  void whoHasNotAgreedToSpeakIsNotNamedAndThePointIsFoundAllTheSame() {
    assertThat(agenda.timed(List.of(point(1, "Sortering", ""))).getFirst().item()).contains(FIRST);
    assertThat(agenda.timed(List.of(point(1, "Sortering", "Bo"))).getFirst().item())
        .as("whatever is read there now")
        .contains(FIRST);
  }

  @Test
  void whereAnotherOfThemNeverAgreedThePointIsFoundAllTheSame() {
    var both = item(1, "14:00", "Sortering", "Anne Holm og Signe Højgaard");
    var pause = item(1, "14:30", "Pause", "");
    var again = item(2, "09:00", "Sortering", "Bo Ib");

    assertThat(
            of(TWO_DAYS, both, pause, again)
                .timed(
                    List.of(
                        point(1, "Sortering", "Signe Højgaard"),
                        point(2, "Pause", ""),
                        point(3, "Sortering", ""))))
        .extracting(each -> each.item().orElse(null))
        .as("a pause is no point")
        .containsExactly(both, null, again);
  }

  /// A lunch is a point only by who has agreed to speak there.
  @Test
  void whereOnlyOneOfTwoHasAgreedThePointIsTheirs() {
    var never = item(1, "14:00", "Frokost", "Signe Højgaard");
    var agreed = item(2, "12:00", "Frokost", "Bo Ib");
    var signe =
        member(SPEAKER, Attendee.Role.SPEAKER, 1, "Signe Højgaard", "signe@uni.example")
            .in(SpeakerState.ASKED);
    var meeting =
        aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2))
            .by(new Team(List.of(signe)))
            .saying(new Programme(List.of(never, agreed)))
            .fixedOn(TWO_DAYS)
            .meeting();
    var points = MeetingEvaluation.points(meeting.agreed());

    assertThat(points).singleElement().isEqualTo(point(1, "Frokost", "Bo Ib"));
    assertThat(new EvaluatedAgenda(meeting).timed(points).getFirst().item()).contains(agreed);
  }

  @Test
  void aPointIsAtItsTimeOnItsDay() {
    assertThat(agenda.start(SECOND)).isEqualTo(Instant.parse("2027-05-05T07:00:00Z"));
    assertThat(agenda.end(SECOND)).isEqualTo(Instant.parse("2027-05-05T07:30:00Z"));
    var timed = agenda.timed(List.of(point(1, "Sortering", ""), point(2, "Findes ikke", "")));
    assertThat(agenda.dated(timed.getFirst())).contains(FIRST);
    assertThat(agenda.dated(timed.getLast())).as("not found").isEmpty();
    assertThat(of(firstMorning()).dated(timed.getFirst())).as("over one day").isEmpty();
  }

  private static EvaluatedAgenda of(Slot slot, AgendaItem... items) {
    MeetingFixture meeting = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2));
    return new EvaluatedAgenda(
        meeting.saying(new Programme(List.of(items))).fixedOn(slot).meeting());
  }

  private static EvaluatedPoint point(int number, String title, String speaker) {
    return new EvaluatedPoint("point-" + number, title, speaker);
  }

  private static AgendaItem item(int day, String start, String title, String speaker) {
    var begins = LocalTime.parse(start);
    return new AgendaItem(
        day, begins, begins.plusMinutes(30), title, speaker, Visibility.PARTICIPANTS);
  }
}
