package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.member;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.BO;
import static kreds.sample.SpeakerFixture.aTalk;
import static kreds.sample.SpeakerFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.sample.SpeakerFixture;
import org.junit.jupiter.api.Test;

/// A talk on the first of a meeting's days has been given while the next one is still to come: who
/// gave it has earned the fee.
final class TalkGivenTest {
  private static final Slot TWO_DAYS =
      new Slot("date-1", wall("2027-05-04T13:00"), wall("2027-05-05T12:00"));
  private static final Instant TALK = wall("2027-05-04T15:00").instant();
  private static final Instant BEFORE = TALK.minusMillis(1);
  private static final Instant END = TWO_DAYS.end().instant();
  private final SpeakerFixture asked =
      aTalk(aMeeting().saying(programme("Åse Møller")).fixedOn(TWO_DAYS)).asked();
  private final SpeakerFixture agreed = asked.answered(true);

  @Test
  void whoSaidYesMayThinkOtherwiseUntilTheirFirstPointBegins() {
    assertThat(takesAnAnswer(agreed, BEFORE)).isTrue();
    assertThat(takesAnAnswer(agreed, TALK)).isFalse();
    var unnamed = aTalk(aMeeting().saying(programme("")).fixedOn(TWO_DAYS)).asked().answered(true);
    assertThat(takesAnAnswer(unnamed, END.minusMillis(1))).as("no point names them").isTrue();
    assertThat(takesAnAnswer(unnamed, END)).isFalse();
  }

  @Test
  void anothersTalkIsNotTheirsThoughTheNameBeginsAlike() {
    var jensen = member("t-jensen", Attendee.Role.SPEAKER, 1, "Åse Møller Jensen", "j@x.example");
    var points =
        programme(
            point(1, "13:30", "14:30", "Åse Møller Jensen"),
            point(1, "15:00", "17:00", "Åse Møller"));
    var both =
        aTalk(aMeeting().by(new Team(List.of(jensen))).saying(points).fixedOn(TWO_DAYS))
            .asked()
            .answered(true);

    assertThat(takesAnAnswer(both, BEFORE)).isTrue();
    assertThat(takesAnAnswer(both, TALK)).isFalse();
    assertThat(both.meeting().meeting().givenBy("Åse Møller"))
        .isEqualTo(both.meeting().meeting().writtenOf("Åse Møller"))
        .hasSize(1);
    assertThat(both.answered(false).meeting().meeting().givenBy("Åse Møller")).isEmpty();
    assertThat(both.answered(false).meeting().meeting().writtenOf("Åse Møller")).hasSize(1);
  }

  @Test
  void itIsSaidUntilWhenOneMayAnswer() {
    var meeting = agreed.meeting().meeting();
    var speaker = agreed.speaker(AASE);

    assertThat(speaker.closes(meeting, BEFORE)).isEqualTo(Speaker.Closes.TALK);
    assertThat(speaker.closes(meeting, TALK)).isEqualTo(Speaker.Closes.END);
    var day = aTalk(aMeeting().saying(programme("")).fixedOn(firstMorning())).asked();
    assertThat(day.speaker(AASE).closes(day.meeting().meeting(), BEFORE))
        .isEqualTo(Speaker.Closes.MEETING);
  }

  @Test
  void whoHasNotSaidYesMaySayWhetherTheyCameUntilTheMeetingIsOver() {
    assertThat(takesAnAnswer(asked, END.minusMillis(1))).isTrue();
    assertThat(takesAnAnswer(asked.answered(false), END.minusMillis(1))).isTrue();
  }

  @Test
  void anotherProgrammeMovesTheTimeWithThePoint() {
    var later = point(2, "09:00", "11:00", "Åse Møller");
    var moved =
        agreed.now(after(agreed.meeting().all().programme("m-1", programme(later), BEFORE)));

    assertThat(takesAnAnswer(moved, TALK)).isTrue();
    assertThat(takesAnAnswer(moved, wall("2027-05-05T09:00").instant())).isFalse();
  }

  @Test
  void staffNeitherTakeOutNorReplaceWhoHasBegunToSpeak() {
    var post = agreed.member(AASE).post();
    var another = request(BO, 9_000, Optional.empty(), Optional.of(post));
    var anew = request(AASE, 9_000, Optional.empty(), Optional.empty());
    var speaking = new Speaking(agreed.meeting().all());

    assertThat(code(speaking.release("m-1", post, TALK))).isEqualTo("talk-begun");
    assertThat(code(agreed.ask(another, TALK))).isEqualTo("talk-begun");
    assertThat(code(agreed.ask(anew, TALK))).isEqualTo("talk-begun");
    assertThat(done(speaking.release("m-1", post, BEFORE)).isNothing()).isFalse();
    assertThat(done(agreed.ask(another, BEFORE)).isNothing()).isFalse();
    assertThat(done(agreed.ask(anew, BEFORE)).isNothing()).isFalse();
  }

  @Test
  void whoNeverAnsweredOrSaidNoIsReplacedStill() {
    var post = asked.member(AASE).post();
    var another = request(BO, 9_000, Optional.empty(), Optional.of(post));

    assertThat(done(asked.ask(another, TALK)).isNothing()).isFalse();
    assertThat(done(asked.answered(false).ask(another, TALK)).isNothing()).isFalse();
    assertThat(done(new Speaking(asked.meeting().all()).release("m-1", post, TALK)).isNothing())
        .isFalse();
  }

  private static boolean takesAnAnswer(SpeakerFixture talk, Instant now) {
    return talk.speaker(AASE).asked().orElseThrow().inquiry().isOpen(now);
  }

  private static Programme programme(String speaker) {
    return programme(
        point(1, "15:00", "17:00", speaker), point(2, "09:00", "11:00", "Signe Højgaard"));
  }

  private static Programme programme(AgendaItem... points) {
    return new Programme(List.of(points));
  }

  private static AgendaItem point(int day, String start, String end, String speaker) {
    return new AgendaItem(
        day,
        LocalTime.parse(start),
        LocalTime.parse(end),
        "Nye EU-regler",
        speaker,
        Visibility.PUBLIC);
  }
}
