package kreds.commit;

import static kreds.sample.MailFixture.aMailing;
import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.done;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.inquiry.InquiryRecord;
import kreds.mailing.MailingConsequences;
import kreds.mailing.MailingHappening;
import kreds.meeting.Insistence;
import kreds.meeting.Mover;
import kreds.meeting.Programme;
import kreds.meeting.Visibility;
import kreds.network.Capacity;
import kreds.proposal.ProposalConsequences;
import kreds.proposal.ProposalHappening;
import kreds.proposal.ProposalState;
import kreds.proposal.Told;
import kreds.run.Roster;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Which rows a decision writes: those that are another, and no more.
final class WrittenDownTest {
  private static final Moment AT = byStaff(Subject.network("plastgenanvendelse"), "step");

  @Test
  void aClickWritesTheRunAndTheSeatAndNeverTheDescription() {
    var before = aNetwork().enrolled(1, 2).confirmed(2).roster();
    var decision = done(before.confirm("e-1", MONDAY));

    var change = written(before, decision);

    assertThat(change.answer()).isEqualTo(decision.after());
    assertThat(rows(change))
        .containsExactly(
            new Write.RunSaved(Optional.of(before.run()), decision.after().run()),
            new Write.SeatSaved(decision.after().find("e-1").orElseThrow()),
            new Write.MoverNoted(new Mover(before.run().id(), "e-1", MONDAY)));
  }

  @Test
  void whoGivesUpAPlaceIsToBeRidOfTheMeetingsAndWhoGivesUpLessIsNot() {
    var before = aNetwork().taking(1, 1).enrolled(4).seated(1, 2, 3).roster();

    assertThat(rows(written(before, done(before.leave("e-1", MONDAY)))))
        .extracting(Write::what)
        .containsExactly(
            "run plastgenanvendelse/1", "enrollment e-1", "enrollment e-2", "mover e-1");
    for (var id : List.of("e-2", "e-4")) {
      assertThat(rows(written(before, done(before.leave(id, MONDAY)))))
          .extracting(Write::what)
          .containsExactly("run plastgenanvendelse/1", "enrollment " + id);
    }
    var offered = done(before.leave("e-1", MONDAY)).after();
    assertThat(rows(written(offered, done(offered.decline("e-2", MONDAY)))))
        .extracting(Write::what)
        .doesNotContain("mover e-2");
  }

  @Test
  void whoWaitsOrHasNotClickedIsNoNewcomer() {
    var full = aNetwork().taking(1, 1).seated(1).roster();
    var waits = done(full.enrollConfirmed(applicant(full.run().id(), 2), MONDAY));
    var applied = done(full.enroll(applicant(full.run().id(), 2), MONDAY));

    assertThat(rows(written(full, waits))).hasSize(2).noneMatch(Write.MoverNoted.class::isInstance);
    assertThat(rows(written(full, applied)))
        .hasSize(2)
        .noneMatch(Write.MoverNoted.class::isInstance);
  }

  @Test
  void aChangeOfNumbersWritesTheRunAlone() {
    var before = aNetwork().seated(1, 2).roster();
    var decision = done(before.resized(new Capacity(3, 4), MONDAY));

    assertThat(rows(written(before, decision)))
        .containsExactly(new Write.RunSaved(Optional.of(before.run()), decision.after().run()));
  }

  @Test
  void eachFormThatRunsOutIsWritten() {
    var before = aNetwork().enrolled(1, 2, 3).confirmed(2).roster();
    var decision = before.at(MONDAY.plus(Duration.ofDays(20)));

    assertThat(rows(written(before, decision)))
        .extracting(Write::what)
        .containsExactly("run plastgenanvendelse/1", "enrollment e-1", "enrollment e-3");
  }

  @Test
  void whatWasSoAlreadyWritesNothing() {
    var roster = aNetwork().roster();
    var meetings = aMeeting().all();
    var proposal = aProposal().proposal();
    var mailing = aMailing();

    assertThat(written(roster, Decision.unchanged(roster))).isEqualTo(Change.nothing(roster));
    assertThat(MeetingChange.of(meetings, Decision.unchanged(meetings), AT))
        .isEqualTo(Change.nothing(meetings));
    assertThat(
            new ProposalChange(new ProposalConsequences(staff()))
                .of(proposal, Decision.unchanged(proposal), AT))
        .isEqualTo(Change.nothing(proposal));
    assertThat(
            new MailingChange(new MailingConsequences(staff()))
                .of(mailing, Decision.unchanged(mailing), AT))
        .isEqualTo(Change.nothing(mailing));
  }

  @Test
  void aPollWritesTheMeetingAndItsInquiryHoldsTheRunAndNothingElse() {
    var before = aMeeting().all();
    var polling = aMeeting().polling();
    var run = before.roster().run();
    var planned = run.budget().reckoned(0, 1, List.of());
    var decision = done(before.poll(aMeeting().planned(), mornings(), DEADLINE, Set.of(), MONDAY));

    assertThat(rows(MeetingChange.of(before, decision, AT)))
        .containsExactly(
            new Write.MeetingSaved(Optional.empty(), polling.meeting()),
            new Write.InquirySaved(
                Optional.empty(), polling.record().poll().orElseThrow().inquiry()),
            new Write.RunSaved(
                Optional.of(before.roster().run()),
                run.reckoning(planned, MONDAY).asking(Optional.of(DEADLINE))));
    assertThat(before.roster().run().asked())
        .satisfies(
            held -> assertThat(held.version()).isEqualTo(before.roster().run().version() + 1))
        .satisfies(held ->
            assertThat(held.stamp().updatedAt())
                .isEqualTo(before.roster().run().stamp().updatedAt()));
  }

  @Test
  void anotherDateHoldsARunThatIsOnAlready() {
    var second = aMeeting().fixedOn(firstMorning()).another("m-2");
    var decision = done(second.all().fix(second.planned(), mornings().get(1), Set.of(), MONDAY));

    assertThat(rows(MeetingChange.of(second.all(), decision, AT)))
        .extracting(Write::what)
        .containsExactly("meeting m-2", "inquiry of m-2", "run plastgenanvendelse/1");
  }

  @Test
  void theDateWritesWhatTheNetworkShowsAndThatTheRunIsOn() {
    var before = aMeeting().polling();
    var decision = done(before.all().choose("m-1", "date-1", Set.of(Insistence.ANYWAY), MONDAY));
    var after = decision.after().find("m-1").orElseThrow();

    assertThat(rows(MeetingChange.of(before.all(), decision, AT)))
        .containsExactly(
            new Write.MeetingSaved(Optional.of(before.meeting()), after.meeting()),
            new Write.InquirySaved(
                before.record().poll().map(InquiryRecord::inquiry),
                after.poll().orElseThrow().inquiry()),
            new Write.InquirySaved(Optional.empty(), after.rsvp().orElseThrow().inquiry()),
            new Write.NetworkSaved(
                Optional.of(before.all().roster().network()), decision.after().roster().network()),
            new Write.RunSaved(
                Optional.of(before.all().roster().run()), decision.after().roster().run()));
  }

  @Test
  void theMeetingOfAnOldRunWritesNeitherNetworkNorRun() {
    var before = aMeetingOf(aNetwork().taking(2, 40).seated(1, 2).lastYear());
    var decision = done(before.all().fix(before.planned(), firstMorning(), Set.of(), MONDAY));

    assertThat(rows(MeetingChange.of(before.all(), decision, AT)))
        .extracting(Write::what)
        .containsExactly("meeting m-1", "inquiry of m-1");
  }

  @Test
  void aProgrammeWritesTheMeetingAndWhatTheNetworkShows() {
    var before = aMeeting().fixedOn(firstMorning());
    var decision = done(before.all().programme("m-1", Programme.EMPTY, MONDAY));
    var other = aMeeting().fixedOn(morning(1, "2027-01-26")).another("m-2").polling();

    assertThat(rows(MeetingChange.of(before.all(), decision, AT)))
        .extracting(Write::what)
        .containsExactly("meeting m-1", "network plastgenanvendelse", "run plastgenanvendelse/1");
    assertThat(
            rows(
                MeetingChange.of(
                    other.all(), done(other.all().programme("m-2", programme(), MONDAY)), AT)))
        .extracting(Write::what)
        .containsExactly("meeting m-2", "run plastgenanvendelse/1");
  }

  @Test
  void aNewcomerWritesWhoHasBeenTold() {
    var four = new NetworkFixture(aMeeting().polling().all().roster()).seated(4);
    var before = aMeeting().polling().among(four).all();

    assertThat(rows(MeetingChange.of(before, before.moved(mover("e-4"), MONDAY), AT)))
        .extracting(Write::what)
        .containsExactly("meeting m-1", "inquiry of m-1");
  }

  @Test
  void aProposalIsWrittenWithWhatFollows() {
    var change = new ProposalChange(new ProposalConsequences(staff()));
    var at = byStaff(Subject.proposal("p-1"), "refine");
    var received = aProposal().proposal();
    var refined = done(received.refine(MONDAY));

    var next = change.of(received, refined, at);
    assertThat(next.writes())
        .containsExactly(
            new Write.ProposalSaved(Optional.of(received), refined.after()),
            new Write.LineAdded(at("a-1", "proposal/p-1", "refine", "received", "refining")));
    assertThat(next.answer().state()).isEqualTo(ProposalState.REFINING);

    var arrived =
        change.arrived(Decision.of(received, new ProposalHappening.Received(Told.ALL)), at);
    assertThat(arrived.writes().getFirst())
        .isEqualTo(new Write.ProposalSaved(Optional.empty(), received));
    assertThat(arrived.writes()).hasSize(4);
  }

  @Test
  void aMailingIsWrittenWithWhatFollows() {
    var change = new MailingChange(new MailingConsequences(staff()));
    var at = byStaff(Subject.mailing("l-1"), "release");
    var draft = aMailing();
    var released = done(draft.release(7, MONDAY));

    assertThat(change.of(draft, released, at).writes())
        .containsExactly(
            new Write.MailingSaved(Optional.of(draft), released.after()),
            new Write.LineAdded(at("a-1", "mailing/l-1", "release", "draft", "approved to 7")));
    assertThat(change.prepared(Decision.of(draft, new MailingHappening.Prepared()), at).writes())
        .containsExactly(
            new Write.MailingSaved(Optional.empty(), draft),
            new Write.LineAdded(at("a-2", "mailing/l-1", "release", "", "draft")));
  }

  @Test
  void aChangeGrowsByWritesAndByWhatFollowsAndKeepsItsAnswer() {
    var row = new Write.RunSaved(Optional.empty(), aNetwork().run());
    var line = AT.line("", "x");
    var letter = aServiceLetter();

    var change =
        Change.of("answer", List.of(), Consequences.of(line, letter)).and(row).map(String::length);

    assertThat(change.answer()).isEqualTo(6);
    assertThat(change.writes())
        .containsExactly(new Write.LetterAdded(letter), new Write.LineAdded(line), row);
    assertThat(Change.nothing("x").writes()).isEmpty();
    assertThat(change.hasLetter()).isTrue();
    assertThat(Change.of("answer", List.of(row), Consequences.of(line)).hasLetter()).isFalse();
  }

  private static AuditLine at(
      String id, String subject, String action, String before, String after) {
    return new AuditLine(id, MONDAY, subject, "mette@forening.example", action, before, after);
  }

  private static Programme programme() {
    return new Programme(
        List.of(MeetingFixture.point("09:30", "10:00", "Velkomst", Visibility.PUBLIC)));
  }

  private static Change<Roster> written(Roster before, Decision<Roster, SeatHappening> decision) {
    return new RosterChange(new SeatConsequences(staff())).of(before, decision, AT);
  }

  /// The rows but for letters and lines.
  private static List<Write> rows(Change<?> change) {
    return change.writes().stream()
        .filter(write -> !(write instanceof Write.LetterAdded || write instanceof Write.LineAdded))
        .toList();
  }
}
