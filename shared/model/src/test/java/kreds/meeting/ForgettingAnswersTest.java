package kreds.meeting;

import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.Choice;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.run.RunState;
import kreds.sample.CountingIds;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What somebody has typed goes when they are forgotten (G2).
final class ForgettingAnswersTest {
  private static final Response.Evaluated SAID =
      new Response.Evaluated(2, Map.of("point-1", 1), "Jeg hedder Karen");

  @Test
  void howTheyFoundAMeetingIsGoneAndWhatOthersSaidStays() {
    var run = evaluated();

    var decision = moved(forgotten(run, "e-1"), mover("e-1"));

    var rest = decision.after().find("m-1").orElseThrow().evaluation().orElseThrow();
    assertThat(rest.answers()).extracting(Answer::attendee).containsExactly("e-2");
    assertThat(rest.inquiry().question()).as("counts stay").isEqualTo(question(run));
    var change =
        MeetingChange.of(
            forgotten(run, "e-1"), decision, byStaff(Subject.network("x"), "tell-mover"));
    assertThat(change.writes())
        .filteredOn(Write.AnswerForgotten.class::isInstance)
        .extracting(write -> ((Write.AnswerForgotten) write).answer().left())
        .containsExactly(Optional.empty());
    assertThat(change.writes().toString()).doesNotContain("Karen");
    assertThat(decision.happenings().getFirst())
        .isInstanceOf(MeetingHappening.AnswersForgotten.class);
    assertThat(
            new MeetingConsequences(run.roster().network())
                .of(decision.happenings().getFirst(), byStaff(Subject.network("x"), "tell-mover"))
                .audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).isEqualTo("e-1");
          assertThat(line.after()).isEqualTo("1 answer");
        });
    assertThat(moved(decision.after(), mover("e-1")).isNothing()).isTrue();
  }

  @Test
  void whoHasOnlyLeftHasStillSaidIt() {
    var run = evaluated();
    var left = with(run, new NetworkFixture(run.roster()).leaving(1));

    var rest = moved(left, mover("e-1")).after().find("m-1").orElseThrow();

    assertThat(rest.evaluation().orElseThrow().answers()).hasSize(2);
    assertThat(moved(evaluated(), mover("e-9")).isNothing()).isTrue();
  }

  @Test
  void itIsSoInARunThatIsOverTooAndInOneThatDidNotComeAbout() {
    for (var state : List.of(RunState.FINISHED, RunState.CANCELLED)) {
      var over = with(evaluated(), new NetworkFixture(evaluated().roster()).in(state));

      var rest = moved(forgotten(over, "e-1"), mover("e-1")).after();

      assertThat(rest.find("m-1").orElseThrow().evaluation().orElseThrow().answers())
          .as(state.word())
          .hasSize(1);
    }
  }

  @Test
  void whatTheyTypedBesideAnAnswerGoesAndTheAnswerStaysForTheCounts() {
    var yes = ((Response.DateChoices) choices(Choice.YES, Choice.NO, Choice.NO)).choices();
    assertThat(new Response.DateChoices(yes, "Karen").forgotten())
        .contains(new Response.DateChoices(yes, ""));
    assertThat(new Response.Rsvp(true, "Karen").forgotten()).contains(new Response.Rsvp(true, ""));
    assertThat(new Response.Renewal(false, "Karen").forgotten())
        .contains(new Response.Renewal(false, ""));
    assertThat(new Response.Objection(2, "Karen").forgotten())
        .contains(new Response.Objection(2, "…"));
    assertThat(new Response.Speaks(true, "Projektor", "Karen").forgotten())
        .contains(new Response.Speaks(true, "", ""));
    for (var nothing :
        List.of(
            new Response.Objection(2, ""),
            new Response.Vote(true),
            new Response.Accepted(1),
            new Response.Chosen(1, Set.of("theme-1")),
            new Response.Speaks(true, "", ""))) {
      assertThat(nothing.forgotten()).contains(nothing);
    }
    assertThat(SAID.forgotten()).isEmpty();
  }

  /// Who hosts a meeting and has a place is asked for dates as the host.
  @Test
  void whatTheSameMailboxTypedAsTheHostGoesTooAndNothingOfAnotherHost() {
    for (var host : List.of(person(1), person(9))) {
      var run = aMeeting().by(MeetingFixture.hostedBy(host)).polling().all();
      var poll = run.find("m-1").orElseThrow().poll().orElseThrow().inquiry();
      var yes = ((Response.DateChoices) choices(Choice.YES, Choice.NO, Choice.NO)).choices();
      var typed = said(MeetingFixture.HOST, new Response.DateChoices(yes, "Karen"));
      var record =
          new MeetingRecord(
              run.meetings().getFirst().meeting(),
              List.of(new InquiryRecord(poll, List.of(typed))));
      var asked = new RunMeetings(run.roster(), List.of(record), List.of(), run.statutes());
      var was = new Mover(run.roster().run().id(), "e-1", MONDAY, Optional.of(person(1)));

      var rest = moved(forgotten(asked, "e-1"), was).after().find("m-1").orElseThrow();

      assertThat(rest.poll().orElseThrow().answers())
          .containsExactly(
              said(
                  MeetingFixture.HOST,
                  new Response.DateChoices(yes, host.equals(person(1)) ? "" : "Karen")));
    }
  }

  /// The form was sent anew before the meetings had heard of it.
  @Test
  void whoCameAgainSinceHasOnlySaidWhatTheySaidAfterIt() {
    var forgotten = forgotten(evaluated(), "e-1");
    var again = with(forgotten, new NetworkFixture(forgotten.roster()).enrolled(1));
    var said =
        again.find("m-1").orElseThrow().evaluation().orElseThrow().answers().stream()
            .filter(each -> each.attendee().equals("e-1"))
            .findFirst()
            .orElseThrow();

    for (var at : List.of(said.at(), said.at().minusMillis(1))) {
      var was = new Mover(again.roster().run().id(), "e-1", at, Optional.of(person(1)), true);
      assertThat(moved(again, was).after().find("m-1").orElseThrow().evaluation().orElseThrow())
          .satisfies(rest -> assertThat(rest.answers()).hasSize(at.equals(said.at()) ? 1 : 2));
    }
    var never = new Mover(again.roster().run().id(), "e-1", said.at());
    assertThat(
            moved(again, never)
                .after()
                .find("m-1")
                .orElseThrow()
                .evaluation()
                .orElseThrow()
                .answers())
        .hasSize(2);
  }

  @Test
  void whatWasAskedOfTheGroupIsLookedThroughAndWhatHoldsNothingTypedIsLeftAlone() {
    var run = evaluated();
    var renewal = Inquiry.opened(InquiryId.renewal(run.roster().run().id()), renewing(), MONDAY);
    var rules = Inquiry.opened(InquiryId.rules(run.roster().run().id(), 1), renewing(), MONDAY);
    var asked =
        run.asking(
            List.of(
                new InquiryRecord(
                    renewal.frozen(), List.of(said("e-1", new Response.Renewal(true, "Karen")))),
                new InquiryRecord(rules.frozen(), List.of(said("e-1", new Response.Accepted(1))))));

    var decision = moved(forgotten(asked, "e-1"), mover("e-1"));

    assertThat(decision.after().group())
        .extracting(each -> each.answers().getFirst().response())
        .containsExactly(new Response.Renewal(true, ""), new Response.Accepted(1));
    assertThat(decision.happenings().getFirst())
        .isInstanceOfSatisfying(
            MeetingHappening.AnswersForgotten.class,
            gone -> {
              assertThat(gone.answers()).hasSize(2);
              assertThat(gone.answers().getLast().left().orElseThrow().at()).isEqualTo(MONDAY);
            });
  }

  private static Question renewing() {
    return new Question.Renewing("", "", Optional.empty());
  }

  private static Answer said(String who, Response response) {
    return new Answer(who, response, MONDAY);
  }

  private static Decision<RunMeetings, MeetingHappening> moved(RunMeetings run, Mover mover) {
    return new PartsOfAMover(run, new CountingIds(), staff()).moved(mover, MONDAY);
  }

  private static RunMeetings evaluated() {
    return anEvaluation(aMeeting().fixedOn(firstMorning()))
        .said("e-1", SAID)
        .said("e-2", 4)
        .meeting()
        .all();
  }

  private static Question question(RunMeetings run) {
    return run.find("m-1").orElseThrow().evaluation().orElseThrow().inquiry().question();
  }

  private static RunMeetings forgotten(RunMeetings run, String who) {
    return with(run, new NetworkFixture(after(run.roster().forgotten(who, MONDAY))));
  }

  private static RunMeetings with(RunMeetings run, NetworkFixture network) {
    return new RunMeetings(
        network.roster(), new ArrayList<>(run.meetings()), run.group(), run.statutes());
  }
}
