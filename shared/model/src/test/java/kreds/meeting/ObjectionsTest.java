package kreds.meeting;

import static kreds.meeting.MinutesSteps.END;
import static kreds.meeting.MinutesSteps.OVER;
import static kreds.meeting.MinutesSteps.TEXT;
import static kreds.meeting.MinutesSteps.complete;
import static kreds.meeting.MinutesSteps.follows;
import static kreds.meeting.MinutesSteps.letters;
import static kreds.meeting.MinutesSteps.objecting;
import static kreds.meeting.MinutesSteps.record;
import static kreds.meeting.MinutesSteps.scheduled;
import static kreds.meeting.MinutesSteps.what;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kreds.delivery.LetterKind;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.meeting.RunTodo.What;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// Who takes part can object to the minutes for some days, and staff say when they stand (S13).
final class ObjectionsTest {
  @Test
  void theStatutesSayForHowLongOneCanObject() {
    var run = after(scheduled().conducted(new Statutes(7, 3, 50, 0), MONDAY));

    var published = after(run.publish("m-1", TEXT, END));

    assertThat(record(published).minutes().orElseThrow().inquiry().closesAt())
        .isEqualTo(END.plus(Duration.ofDays(3)));
  }

  @Test
  void onlyWhoTakesPartObjectsAndOnlyToWhatWasReadAndInTime() {
    var inquiry =
        record(after(scheduled().publish("m-1", TEXT, END))).minutes().orElseThrow().inquiry();
    var all = scheduled().attendees(record(scheduled()).meeting());
    var one = all.find("e-1").orElseThrow();
    var leads = all.find(FACILITATOR).orElseThrow();
    var said = new Response.Objection(1, "Forkert");

    assertThat(answer(inquiry, one, said, END)).isEqualTo("done");
    assertThat(answer(inquiry, leads, said, END)).isEqualTo("minutes-not-asked");
    assertThat(answer(inquiry, one, new Response.Objection(2, "x"), END))
        .isEqualTo("minutes-changed");
    assertThat(answer(inquiry, one, said, OVER)).isEqualTo("minutes-closed");
    assertThat(said.brief()).isEqualTo("objection");
    assertThat(new Response.Objection(1, " ").brief()).isEqualTo("taken back");
    assertThatThrownBy(() -> inquiry.answer(one, new Response.Accepted(1), END))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(inquiry.question().closed()).isEqualTo(Question.Objecting.CLOSED);
  }

  @Test
  void afterTheDaysTheyAreClosedByThemselves() {
    var alone = after(scheduled().conducted(new Statutes(7, 14, 50, false, 0), MONDAY));
    var published = after(alone.publish("m-1", TEXT, END)).at(END, staff()).after();
    assertThat(published.at(OVER.minusMillis(1), staff()).isNothing()).isTrue();

    var closed = published.at(OVER, staff());

    assertThat(record(closed.after()).minutes().orElseThrow().inquiry().closed()).isTrue();
    assertThat(letters(closed)).isEmpty();
    assertThat(follows(closed).audit().getFirst().before()).isEqualTo("minutes-1 open");
    assertThat(closed.after().at(OVER, staff()).isNothing()).isTrue();
  }

  @Test
  void staffReadWhatIsSaidAndTheAuditDoesNot() {
    var run = after(scheduled().publish("m-1", TEXT, END));
    var meeting = record(run).meeting();
    var by = run.attendees(meeting).find("e-1").orElseThrow();
    var said = new Answer("e-1", new Response.Objection(1, "Vi talte ikke om priser."), END);
    var back = new Answer("e-1", new Response.Objection(1, ""), END.plusSeconds(1));

    var first = follows(new MeetingHappening.OfConduct.Objected(meeting, by, said, staff()));
    var second = follows(new MeetingHappening.OfConduct.Objected(meeting, by, back, staff()));

    var letter = first.letters().getFirst();
    assertThat(letter.letter().kind()).isEqualTo(LetterKind.MINUTES_OBJECTION);
    assertThat(letter.letter().to()).isEqualTo(staff());
    assertThat(letter.letter().values())
        .containsEntry("objection", "Vi talte ikke om priser.")
        .containsEntry("said", "objection")
        .containsEntry("number", "1");
    assertThat(letter.letter().values().get("event")).contains("show-meeting", "m-1");
    assertThat(letter.letter().values().get("who")).startsWith("Deltager 1\n");
    assertThat(first.audit().getFirst().after()).isEqualTo("objection");
    assertThat(first.audit().toString()).doesNotContain("priser");
    assertThat(second.letters().getFirst().letter().values()).containsEntry("said", "taken-back");
    assertThat(second.letters().getFirst().key()).isNotEqualTo(letter.key());
    var other = new Answer("e-1", new Response.Accepted(1), END);
    assertThatThrownBy(
            () -> follows(new MeetingHappening.OfConduct.Objected(meeting, by, other, staff())))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatStandsAgainstThemStaysWithStaffUntilTheySayThatTheMinutesStand() {
    var objected = objecting(complete(), "e-2", 1, "Forkert");
    var held = after(objected.hold("m-1", Optional.empty(), END));
    var since = END.plusSeconds(1);

    assertThat(RunTodo.of(held, since))
        .filteredOn(todo -> todo.meeting().isPresent())
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.what()).isEqualTo(What.MINUTES_OBJECTED);
          assertThat(todo.since()).isEqualTo(since);
        });
    var later = since.plus(Duration.ofDays(140));
    assertThat(what(held, later)).contains(What.MINUTES_OBJECTED);

    var said = done(new StandingMinutes(held).say("m-1", later));

    assertThat(what(said.after(), later)).doesNotContain(What.MINUTES_OBJECTED);
    assertThat(record(said.after()).objections()).as("it is kept").hasSize(1);
    assertThat(record(said.after()).openObjections()).isEmpty();
    assertThat(said.happenings())
        .singleElement()
        .satisfies(each -> {
          assertThat(follows(each).letters()).isEmpty();
          assertThat(follows(each).audit().getFirst().before()).isEqualTo("1 objection");
          assertThat(follows(each).audit().getFirst().after())
              .isEqualTo("m-1/minutes-1 as they are");
        });
    assertThat(done(new StandingMinutes(said.after()).say("m-1", later)).isNothing()).isTrue();
    var late = objecting(said.after(), "e-3", 2, "Kom senere");
    assertThat(record(late).openObjections())
        .as("said before staff let them stand, and written down after it")
        .extracting(Answer::attendee)
        .containsExactly("e-3");
    assertThat(record(after(new StandingMinutes(late).say("m-1", later))).openObjections())
        .isEmpty();
    var more = objecting(said.after(), "e-1", 300_000_000, "Også");
    assertThat(record(more).openObjections()).extracting(Answer::attendee).containsExactly("e-1");
    var told = after(more.publish("m-1", "", Map.of("f-1", "slides.pdf"), later));
    assertThat(record(told).openObjections()).as("files change nothing of it").hasSize(1);
    assertThat(
            code(new StandingMinutes(after(scheduled().publish("m-1", TEXT, END))).say("m-1", END)))
        .isEqualTo("nothing-objected");
    assertThat(code(new StandingMinutes(held).say("m-9", END))).isEqualTo(Meeting.UNKNOWN.code());
  }

  @Test
  void whatStandsAgainstThemIsToldInItsOrderAndWhatIsTakenBackIsNot() {
    var run = after(scheduled().publish("m-1", TEXT, END));
    var two = objecting(objecting(run, "e-2", 2, "Sent"), "e-1", 1, "Tidligt");
    var back = objecting(two, "e-3", 3, "");

    assertThat(record(back).objections())
        .extracting(Answer::attendee)
        .containsExactly("e-1", "e-2");
    assertThat(RunTodo.of(back, END))
        .filteredOn(todo -> todo.what() == What.MINUTES_OBJECTED)
        .singleElement()
        .satisfies(todo -> assertThat(todo.since()).isEqualTo(END.plusSeconds(1)));
    assertThat(what(after(back.publish("m-1", "Rettet", END)), END))
        .doesNotContain(What.MINUTES_OBJECTED, What.MINUTES_MISSING);
  }

  private static String answer(Inquiry inquiry, Attendee by, Response said, Instant at) {
    return inquiry.answer(by, said, at).fold(_ -> "done", Refusal::code);
  }
}
