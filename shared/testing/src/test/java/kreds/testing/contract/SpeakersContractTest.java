package kreds.testing.contract;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.aTalk;
import static kreds.sample.SpeakerFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Response;
import kreds.meeting.NamingTheTeam;
import kreds.meeting.SpeakerState;
import kreds.meeting.Speaking;
import kreds.meeting.TeamMember;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

/// Who is asked to speak, what they said, and how far it has come with each.
@OnEachStore
final class SpeakersContractTest extends MeetingContract {
  SpeakersContractTest(Store store) {
    super(store);
  }

  @Test
  void whoIsAskedIsReadBackWithTheTermsAndLaterWithTheAnswerAndWhatCameOfIt() {
    var talk = aTalk(kept(aMeeting().polling()));
    var asking = change(talk.meeting().all(), talk.ask(request()));
    write(asking);
    var asked = talk.now(asking.answer());
    assertThat(kept()).isEqualTo(asked.record());
    assertThat(kept().meeting().team().find(AASE)).contains(asked.member(AASE));

    var inquiry = asked.speaker(AASE).asked().orElseThrow().inquiry();
    var answer = new Answer(AASE, new Response.Speaks(true, "Projektor", "Glæder mig"), MONDAY);
    write(
        change(asked.meeting().all(), Outcome.done(asked.answer(true, MONDAY)))
            .and(new Write.AnswerKept(inquiry, answer)));

    var said = Speaking.of(kept()).getLast();
    assertThat(said.member().state()).isEqualTo(SpeakerState.AGREED);
    assertThat(said.answer()).contains(answer);
    assertThat(said.talk()).isEqualTo(asked.speaker(AASE).talk());
    assertThat(kept().meeting().team().members()).hasSize(5);
  }

  @Test
  void whoTakesOverAPostIsReadBackAloneInIt() {
    var meeting = kept(aMeeting().polling());
    var other =
        MeetingFixture.member("t-helle", Attendee.Role.HOST, 0, "Helle Ny", "helle@ny.example");

    write(change(meeting.all(), new NamingTheTeam(meeting.all()).name("m-1", other, MONDAY)));

    assertThat(kept().meeting().team().in(Attendee.Role.HOST)).containsExactly(other);
    assertThat(kept().meeting().team().members()).hasSize(4);
  }

  @Test
  void whoHasAnotherAddressIsReadBackWithWhatTheyWereBefore() {
    var meeting = kept(aMeeting().polling());
    var named =
        MeetingFixture.member("t-helle", Attendee.Role.HOST, 0, "Helle Ny", "helle@ny.example");
    var other =
        new TeamMember(
            named.id(),
            named.role(),
            named.number(),
            named.name(),
            named.company(),
            named.address(),
            named.language(),
            SpeakerState.SET,
            List.of("t-hanne", "t-before"));

    write(change(meeting.all(), new NamingTheTeam(meeting.all()).name("m-1", other, MONDAY)));

    assertThat(kept().meeting().team().in(Attendee.Role.HOST)).containsExactly(other);
  }

  @Test
  void whoIsTakenOutStaysAMemberThatComesNoMoreAndTakesNoAnswer() {
    var talk = aTalk(kept(aMeeting().polling()));
    var asking = change(talk.meeting().all(), talk.ask(request()));
    write(asking);
    var asked = talk.now(asking.answer());
    var inquiry = asked.speaker(AASE).asked().orElseThrow().inquiry();

    write(change(asked.meeting().all(), Outcome.done(done(asked.release("speaker-3")))));

    assertThat(kept().meeting().team().find(AASE))
        .contains(asked.member(AASE).in(SpeakerState.RELEASED));
    assertRefused(
        "talk-closed",
        new Write.AnswerKept(inquiry, new Answer(AASE, new Response.Speaks(true, "", ""), MONDAY)));
  }
}
