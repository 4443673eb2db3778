package kreds.meeting;

import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.COPENHAGEN;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.outcome.Refusal;
import kreds.run.Correction;
import kreds.sample.MeetingFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The morning after a meeting those who were there are asked how it was (S18, M12).
final class EvaluationTest {
  private static final Instant END = firstMorning().end().instant();
  private static final Instant MORNING = Instant.parse("2027-02-03T07:00:00Z");
  private static final Instant CLOSES = MORNING.plus(Duration.ofDays(14));
  private static final Instant REMINDS = CLOSES.minus(Duration.ofDays(3));

  @Test
  void itWaitsFromTheEndOfTheMeetingOnForTheMorningAfterAndNobodyIsAskedBefore() {
    assertThat(record(scheduled().at(END.minusMillis(1), staff()).after()).evaluation()).isEmpty();

    var over = scheduled().at(END, staff());

    assertThat(letters(over)).isEmpty();
    var waiting = evaluation(over.after());
    assertThat(waiting.id().named()).isEqualTo("m-1/evaluation");
    assertThat(waiting.question()).isEqualTo(Question.Evaluating.NOBODY_YET);
    assertThat(waiting.nextAt()).contains(MORNING);
    assertThat(waiting.closesAt()).isEqualTo(CLOSES);
    assertThat(waiting.notified()).isEmpty();
    assertThat(said(over.after(), waiting, "e-1", all(4), END)).isEqualTo("evaluation-not-asked");
    assertThat(over.after().at(MORNING.minusMillis(1), staff()).isNothing()).isTrue();
  }

  @Test
  void thatMorningWhoeverHasAPlaceIsAskedOnceForFourteenDays() {
    var asked = scheduled().at(END, staff()).after().at(MORNING, staff());

    assertThat(letters(asked))
        .extracting(Delivery::key)
        .containsExactly(
            "evaluation-asked/m-1/e-1", "evaluation-asked/m-1/e-2", "evaluation-asked/m-1/e-3");
    var letter = letters(asked).getFirst();
    assertThat(letter.letter().values())
        .containsEntry("meeting", "Sortering i praksis")
        .containsEntry("start", firstMorning().start().instant().toString())
        .containsEntry("deadline", CLOSES.toString());
    assertThat(letter.letter().links()).containsKey("page");
    assertThat(letter.letter().to().name()).isEqualTo("Deltager 1");
    assertThat(letter.notAfter()).contains(CLOSES);
    var inquiry = evaluation(asked.after());
    assertThat(inquiry.notified()).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    assertThat(question(inquiry).asked()).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    assertThat(question(inquiry).points())
        .as("a welcome has no theme of its own")
        .containsExactly(new EvaluatedPoint("point-1", "Bordet rundt", ""));
    assertThat(inquiry.closesAt()).isEqualTo(CLOSES);
    assertThat(inquiry.nextAt()).contains(REMINDS);
    assertThat(follows(asked).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.subject()).isEqualTo("meeting/m-1");
          assertThat(line.after()).isEqualTo("3 people");
          assertThat(line.before()).isEmpty();
        });
    assertThat(asked.after().at(MORNING, staff()).isNothing()).isTrue();
    assertThat(((MeetingHappening.OfConduct) asked.happenings().getFirst()).isOnAll()).isTrue();
  }

  @Test
  void onTheDayTheClocksChangeItIsEightOnTheWallAllTheSame() {
    var saturday = new Slot("date-1", wall("2027-03-27T09:30"), wall("2027-03-27T12:30"));
    var over = aMeeting().fixedOn(saturday).all().at(saturday.end().instant(), staff()).after();

    assertThat(evaluation(over).nextAt()).contains(Instant.parse("2027-03-28T06:00:00Z"));
    assertThat(saturday.end().zone()).isEqualTo(COPENHAGEN);
  }

  @Test
  void whereItIsNotedWhoWasThereTheyAloneAreAsked() {
    var noted = after(scheduled().attend("m-1", List.of("e-2"), List.of(), END));
    var declined = rsvp(noted, "e-2", false);

    assertThat(asked(declined)).containsExactly("e-2");
  }

  @Test
  void whereItIsNotNotedWhoHasSaidNotToComeIsNotAsked() {
    assertThat(asked(rsvp(rsvp(scheduled(), "e-1", true), "e-3", false)))
        .containsExactly("e-1", "e-2");
  }

  @Test
  void whoGotThePlaceAfterItWasNotThere() {
    assertThat(asked(joined(END.minusMillis(1)))).contains("e-4");
    assertThat(asked(joined(END))).doesNotContain("e-4");
    var there = after(joined(END).attend("m-1", List.of("e-4"), List.of(), END));
    assertThat(asked(there)).as("whoever was seen there was there").containsExactly("e-4");
  }

  @Test
  void threeDaysBeforeTheEndWhoIsSilentIsRemindedOnceAndThenItCloses() {
    var run = anEvaluation(aMeeting().fixedOn(firstMorning())).said("e-2", 4).meeting().all();
    assertThat(run.at(REMINDS.minusMillis(1), staff()).isNothing()).isTrue();

    var told = run.at(REMINDS, staff());

    assertThat(letters(told))
        .extracting(Delivery::key)
        .containsExactly("evaluation-reminder/m-1/e-1", "evaluation-reminder/m-1/e-3");
    assertThat(letters(told).getFirst().notAfter()).contains(CLOSES);
    assertThat(told.after().at(CLOSES.minusMillis(1), staff()).isNothing()).isTrue();
    var closed = told.after().at(CLOSES, staff());
    assertThat(evaluation(closed.after()).closed()).isTrue();
    assertThat(letters(closed)).isEmpty();
    assertThat(record(closed.after()).evaluation().orElseThrow().answers()).hasSize(1);
    assertThat(closed.after().at(CLOSES.plusSeconds(1), staff()).isNothing()).isTrue();
  }

  @Test
  void whoTurnsOutNotToHaveBeenThereIsNotReminded() {
    var run = anEvaluation(aMeeting().fixedOn(firstMorning())).meeting().all();
    var noted = after(run.attend("m-1", List.of("e-3"), List.of(), MORNING));

    assertThat(letters(noted.at(REMINDS, staff())))
        .extracting(Delivery::key)
        .containsExactly("evaluation-reminder/m-1/e-3");
  }

  @Test
  void whoHasAnotherAddressSinceTheMeetingIsAskedAtThat() {
    var noted = after(scheduled().attend("m-1", List.of("e-2"), List.of(), END));

    assertThat(asked(moved(noted))).containsExactly("e-9");
    assertThat(asked(moved(scheduled()))).containsExactly("e-1", "e-9", "e-3");
    assertThat(asked(moved(rsvp(scheduled(), "e-2", false))))
        .as("who has said no stays away")
        .containsExactly("e-1", "e-3");
    assertThat(asked(rsvp(moved(rsvp(scheduled(), "e-2", false)), "e-9", true)))
        .as("what was said last counts")
        .containsExactly("e-1", "e-9", "e-3");
  }

  @Test
  void whoHasAnotherAddressSinceTheyWereAskedIsRemindedThereUnlessTheyHaveSaidIt() {
    var asked = anEvaluation(aMeeting().fixedOn(firstMorning()));
    var moved = moved(asked.said("e-1", 4).meeting().all());
    var said = moved(asked.said("e-2", 4).meeting().all());
    var record = record(moved);

    assertThat(MeetingEvaluation.askedAs(moved.roster(), record.evaluation().orElseThrow(), "e-9"))
        .contains("e-2");
    assertThat(MeetingEvaluation.askedAs(moved.roster(), record.evaluation().orElseThrow(), HOST))
        .isEmpty();
    for (var run : List.of(moved, told(moved, "e-2"), told(told(moved, "e-2"), "e-9"))) {
      assertThat(letters(run.at(REMINDS, staff())))
          .extracting(Delivery::key)
          .containsExactly("evaluation-reminder/m-1/e-9", "evaluation-reminder/m-1/e-3");
    }
    assertThat(letters(said.at(REMINDS, staff())))
        .extracting(Delivery::key)
        .containsExactly("evaluation-reminder/m-1/e-1", "evaluation-reminder/m-1/e-3");
  }

  @Test
  void whoIsNotedLaterIsAskedThenAndEachOnce() {
    var tapped = after(scheduled().attend("m-1", List.of("e-1"), List.of(), END));
    var asked = morningAfter(tapped).after();
    var ten = MORNING.plus(Duration.ofHours(2));

    var full = noted(asked, List.of("e-1", "e-2", "e-3"), List.of(), ten);

    assertThat(letters(full))
        .extracting(Delivery::key)
        .containsExactly("evaluation-asked/m-1/e-2", "evaluation-asked/m-1/e-3");
    var inquiry = evaluation(full.after());
    assertThat(question(inquiry).asked()).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    assertThat(inquiry.notified()).containsExactlyInAnyOrder("e-1", "e-2", "e-3");
    assertThat(question(inquiry).points()).isEqualTo(question(evaluation(asked)).points());
    assertThat(inquiry.closesAt()).isEqualTo(CLOSES);
    assertThat(inquiry.nextAt()).contains(REMINDS);
    assertThat(said(full.after(), inquiry, "e-3", all(4), ten)).isEqualTo("done");
    var away = noted(full.after(), List.of(), List.of("e-2"), ten);
    assertThat(letters(away)).isEmpty();
    assertThat(letters(noted(away.after(), List.of("e-2"), List.of(), ten)))
        .as("who was asked is asked no second time")
        .isEmpty();
  }

  @Test
  void whoIsNotedLaterIsAskedOnlyWhileOthersAreAndUnderOneAddress() {
    var tapped = after(scheduled().attend("m-1", List.of("e-2"), List.of(), END));
    var over = tapped.at(END, staff()).after();
    assertThat(letters(noted(over, List.of("e-3"), List.of(), END)))
        .as("the morning is still to come")
        .isEmpty();
    var asked = over.at(MORNING, staff()).after();

    assertThat(letters(noted(asked, List.of("e-3"), List.of(), CLOSES))).isEmpty();
    var late = noted(asked, List.of("e-3"), List.of(), CLOSES.minusMillis(1));
    assertThat(letters(late)).hasSize(1);
    assertThat(letters(noted(moved(asked), List.of("e-9"), List.of(), MORNING)))
        .as("was asked at the former address")
        .isEmpty();
    var none = after(asked.conducted(new Statutes(7, 14, 50, false, 0)));
    assertThat(letters(noted(none, List.of("e-3"), List.of(), MORNING))).isEmpty();
    var reminded = asked.at(REMINDS, staff()).after();
    var after = noted(reminded, List.of("e-3"), List.of(), REMINDS).after();
    assertThat(evaluation(after).remindsAt()).as("nobody is reminded twice").isEmpty();
  }

  @Test
  void aGroupThatHasAgreedToNoneIsAskedNothing() {
    var none = new Statutes(7, 14, 50, false, 0);
    assertThat(none.said())
        .isEqualTo("agenda 7 days before, objections for 14 days, attendance 50 %, no evaluation");
    assertThat(Statutes.USUAL.said()).doesNotContain("evaluation");
    assertThat(none.isSaying(Statutes.USUAL)).isFalse();
    assertThat(none.after(Statutes.USUAL).evaluation()).isFalse();
    var without = after(scheduled().conducted(none));
    assertThat(record(without.at(END, staff()).after()).evaluation()).isEmpty();

    var meanwhile = after(scheduled().at(END, staff()).after().conducted(none));
    var morning = meanwhile.at(MORNING, staff());

    assertThat(letters(morning)).isEmpty();
    assertThat(evaluation(morning.after()).closed()).isTrue();
    assertThat(question(evaluation(morning.after())).asked()).isEmpty();
    assertThat(follows(morning).audit().getFirst().before()).isEqualTo("evaluation open");
    assertThat(morning.after().at(CLOSES, staff()).isNothing()).isTrue();
  }

  @Test
  void whereNobodyWasItIsClosed() {
    var nobody = rsvp(rsvp(rsvp(scheduled(), "e-1", false), "e-2", false), "e-3", false);

    assertThat(asked(nobody)).isEmpty();
    assertThat(evaluation(morningAfter(nobody).after()).closed()).isTrue();
  }

  @Test
  void itFollowsAMeetingThatMovesAndThereIsNoneOfOneThatIsCancelled() {
    var later = morning(1, "2027-02-09");
    var moved =
        after(scheduled().move("m-1", later, Optional.empty(), Set.of(), MONDAY))
            .at(END, staff())
            .after();
    assertThat(record(moved).evaluation()).isEmpty();
    assertThat(evaluation(moved.at(later.end().instant(), staff()).after()).nextAt())
        .contains(Instant.parse("2027-02-10T07:00:00Z"));

    var reason = new Reason("Syg", Language.DA, Optional.empty());
    var off = after(scheduled().cancel("m-1", reason, MONDAY));
    assertThat(off.at(END, staff()).isNothing()).isTrue();
  }

  @Test
  void aMeetingThatIsHeldBeforeTheRoundHasLookedIsEvaluatedLikeAnyOther() {
    var kept =
        after(
            after(
                    scheduled()
                        .at(END.minus(Duration.ofDays(7)), staff())
                        .after()
                        .attend("m-1", List.of("e-1"), List.of(), END))
                .publish("m-1", "Referat", END));

    var held = after(kept.hold("m-1", Optional.empty(), END));

    assertThat(evaluation(held).nextAt()).contains(MORNING);
    assertThat(asked(held)).containsExactly("e-1");
    var second = after(kept.at(END, staff()).after().hold("m-1", Optional.empty(), END));
    assertThat(record(second).inquiries())
        .filteredOn(each -> each.inquiry().question() instanceof Question.Evaluating)
        .hasSize(1);
  }

  @Test
  void whereNobodyLookedForTwoWeeksNobodyIsAskedAnyMore() {
    var over = scheduled().at(END, staff()).after();

    assertThat(letters(over.at(CLOSES, staff()))).isEmpty();
    assertThat(evaluation(over.at(CLOSES, staff()).after()).closed()).isTrue();
    var late = over.at(CLOSES.minusMillis(1), staff()).after();
    assertThat(evaluation(late).closesAt())
        .as("who is asked late has as long")
        .isEqualTo(CLOSES.minusMillis(1).plus(Duration.ofDays(14)));
  }

  @Test
  void thePointsAreThoseOfTheMorningWhateverIsCorrectedLater() {
    var corrected = after(scheduled().programme("m-1", given(), END.minusMillis(1)));
    var asked = morningAfter(corrected.at(END, staff()).after()).after();

    assertThat(code(asked.programme("m-1", Programme.EMPTY, MORNING))).isEqualTo("meeting-over");

    assertThat(question(evaluation(asked)).points())
        .containsExactly(
            new EvaluatedPoint("point-1", "Velkomst", "Anne Holm"),
            new EvaluatedPoint("point-2", "Migration", "Signe Højgaard"));
  }

  @Test
  void comingGoingAndEatingHaveNoThemeOfTheirOwnUnlessSomebodySpeaks() {
    for (var title :
        List.of(
            "Frokost",
            "  Kaffe og kage",
            "PAUSE",
            "Velkomst: kaffe",
            "Lunch",
            "Velkomst og morgenmad med kaffe",
            "Tak for i dag",
            "Welcome and coffee",
            "En kort pause")) {
      assertThat(point(title, "").isATheme()).as(title).isFalse();
      assertThat(point(title, "Anne Holm").isATheme()).as(title).isTrue();
    }
    for (var title :
        List.of(
            "Frokostordninger",
            "Efter frokost: energi",
            "Bordet rundt",
            "3D",
            "2027",
            "I dag og i morgen",
            "Velkomst og nye EU-regler for emballage",
            "Velkomst: Anne",
            "Welcome to the new packaging law")) {
      assertThat(point(title, "").isATheme()).as(title).isTrue();
    }
  }

  @Test
  void onlyWhoWasAskedAnswersOnlyWhatIsAskedAndOnlyInTime() {
    var run = anEvaluation(aMeeting().fixedOn(firstMorning())).meeting().all();
    var inquiry = evaluation(run);

    assertThat(said(run, inquiry, "e-1", all(5), MORNING)).isEqualTo("done");
    assertThat(said(run, inquiry, "e-1", all(1), CLOSES.minusMillis(1))).isEqualTo("done");
    assertThat(said(run, inquiry, "e-1", all(1), CLOSES)).isEqualTo("evaluation-closed");
    assertThat(said(run, inquiry, HOST, all(1), MORNING)).isEqualTo("evaluation-not-asked");
    assertThat(said(run, inquiry, FACILITATOR, all(1), MORNING)).isEqualTo("evaluation-not-asked");
    var known = new Response.Evaluated(3, Map.of("point-1", 2), "Tak");
    assertThat(said(run, inquiry, "e-1", known, MORNING)).isEqualTo("done");
    var unknown = new Response.Evaluated(3, Map.of("point-2", 2), "");
    assertThat(said(run, inquiry, "e-1", unknown, MORNING)).isEqualTo("point-unknown");
    assertThatThrownBy(() -> inquiry.answer(one(run, "e-1"), new Response.Accepted(1), MORNING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(known.brief()).isEmpty();
    for (var wrong : List.of(0, 6)) {
      assertThatThrownBy(() -> all(wrong)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Response.Evaluated(1, Map.of("point-1", wrong), ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void askingAndRemindingAreOneRoundEachAndNothingIsLost() {
    var soon = new Slot("date-1", wall("2027-02-06T08:00"), wall("2027-02-06T12:00"));
    for (var run :
        List.of(
            second(aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning()), soon),
            second(aMeeting().saying(Programme.EMPTY).fixedOn(soon), firstMorning()))) {
      var over = run.at(END, staff()).after();

      var first = over.at(MORNING, staff());
      var second = first.after().at(MORNING, staff());

      assertThat(letters(first)).hasSize(3);
      assertThat(letters(second)).hasSize(3);
      assertThat(List.of(kind(first), kind(second)))
          .containsExactlyInAnyOrder("evaluation-asked", "meeting-reminder");
      assertThat(second.after().at(MORNING, staff()).isNothing()).isTrue();
    }
  }

  @Test
  void thatADayIsOverHoldsUpNoReminder() {
    var soon = new Slot("date-1", wall("2027-02-05T09:00"), wall("2027-02-05T12:00"));
    var run = second(aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning()), soon);

    var over = run.at(END, staff());

    assertThat(record(over.after()).evaluation()).isPresent();
    assertThat(letters(over)).hasSize(3);
    assertThat(kind(over)).isEqualTo("meeting-reminder");
  }

  /// The second participant has another address, and nobody has told the meetings yet.
  private static RunMeetings moved(RunMeetings run) {
    var roster = run.roster();
    var nothing = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    var to = Optional.of(applicant(roster.run().id(), 9));
    return new RunMeetings(
        after(roster.corrected("e-2", nothing, to, END)),
        run.meetings(),
        run.group(),
        run.statutes());
  }

  private static RunMeetings told(RunMeetings run, String mover) {
    return run.moved(MeetingFixture.mover(mover), MORNING).after();
  }

  private static Decision<RunMeetings, MeetingHappening> noted(
      RunMeetings run, List<String> came, List<String> away, Instant now) {
    return done(run.attend("m-1", came, away, now));
  }

  private static RunMeetings second(MeetingFixture first, Slot date) {
    return first.another("m-2").fixedOn(date).all();
  }

  private static String kind(Decision<RunMeetings, MeetingHappening> decision) {
    return letters(decision).getFirst().letter().kind().key();
  }

  private static RunMeetings scheduled() {
    return aMeeting().fixedOn(firstMorning()).all();
  }

  private static RunMeetings joined(Instant since) {
    var run = scheduled();
    var roster = run.roster();
    return new RunMeetings(
        after(roster.enrollConfirmed(applicant(roster.run().id(), 4), since)),
        run.meetings(),
        List.of());
  }

  /// As if the round had looked at its end, and once more the morning after.
  private static Decision<RunMeetings, MeetingHappening> morningAfter(RunMeetings run) {
    return run.at(END, staff()).after().at(MORNING, staff());
  }

  private static List<String> asked(RunMeetings run) {
    return letters(morningAfter(run)).stream()
        .map(letter -> letter.key().substring("evaluation-asked/m-1/".length()))
        .toList();
  }

  private static RunMeetings rsvp(RunMeetings run, String who, boolean comes) {
    var record = record(run);
    var all = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      var answers = new ArrayList<>(each.answers());
      if (each.inquiry().question() instanceof Question.Coming) {
        answers.add(new Answer(who, new Response.Rsvp(comes, ""), MONDAY));
      }
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    return new RunMeetings(
        run.roster(), List.of(new MeetingRecord(record.meeting(), all)), List.of());
  }

  private static Programme given() {
    return new Programme(
        List.of(
            new AgendaItem(
                LocalTime.of(9, 30),
                LocalTime.of(10, 0),
                "Velkomst",
                "Anne Holm",
                Visibility.PUBLIC),
            new AgendaItem(
                LocalTime.of(10, 0), LocalTime.of(10, 30), "Kaffe", "", Visibility.PUBLIC),
            new AgendaItem(
                LocalTime.of(10, 30),
                LocalTime.of(11, 0),
                "Migration",
                "Signe Højgaard",
                Visibility.PARTICIPANTS)));
  }

  private static AgendaItem point(String title, String speaker) {
    return new AgendaItem(
        LocalTime.of(9, 30), LocalTime.of(10, 0), title, speaker, Visibility.PUBLIC);
  }

  private static Response.Evaluated all(int whole) {
    return new Response.Evaluated(whole, Map.of(), "");
  }

  private static Attendee one(RunMeetings run, String who) {
    return run.attendees(record(run).meeting()).find(who).orElseThrow();
  }

  private static String said(
      RunMeetings run, Inquiry inquiry, String who, Response said, Instant at) {
    return inquiry.answer(one(run, who), said, at).fold(_ -> "done", Refusal::code);
  }

  private static MeetingRecord record(RunMeetings run) {
    return run.find("m-1").orElseThrow();
  }

  private static Inquiry evaluation(RunMeetings run) {
    return record(run).evaluation().orElseThrow().inquiry();
  }

  private static Question.Evaluating question(Inquiry inquiry) {
    return (Question.Evaluating) inquiry.question();
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(aMeeting().all().roster().network());
    return Consequences.of(
        decision.happenings(),
        happening -> of.of(happening, byStaff(Subject.meeting("m-1"), "look-after-meeting")));
  }
}
