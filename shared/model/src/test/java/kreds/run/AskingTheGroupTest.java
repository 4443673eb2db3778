package kreds.run;

import static kreds.run.GroupFixture.END;
import static kreds.run.GroupFixture.asking;
import static kreds.run.GroupFixture.clicked;
import static kreds.run.GroupFixture.follows;
import static kreds.run.GroupFixture.group;
import static kreds.run.GroupFixture.letters;
import static kreds.run.GroupFixture.lines;
import static kreds.run.GroupFixture.state;
import static kreds.run.GroupFixture.vote;
import static kreds.run.GroupFixture.voted;
import static kreds.run.GroupFixture.voting;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.ids;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.change.Actor;
import kreds.change.Subject;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.person.Company;
import org.junit.jupiter.api.Test;

/// What is asked of the participants, when it ends in another way, and who hears what of it.
final class AskingTheGroupTest {
  private static final String STAFF = "mette@forening.example";

  private final Roster asked = asking(group(Admission.UNANIMOUS, 1, 2, 3), 4);

  @Test
  void aGroupThatIsNotThereYetCannotDecideSoStaffDo() {
    var before = aNetwork().taking(3, 9).seated(1, 2).roster();
    var byGroup = after(before.ruled(before.run().rules().admitting(Admission.MAJORITY), MONDAY));

    var click = done(clicked(byGroup, 3, MONDAY));

    assertThat(letters(click)).containsExactly("enrollment-pending/e-3/2", "admission-due/e-3/2");
    assertThat(AskingTheGroup.decides(byGroup.run())).isFalse();
    assertThat(AskingTheGroup.decides(asked.run())).isTrue();
    var alone = group(Admission.MAJORITY, 1);
    assertThat(alone.run().state()).isEqualTo(RunState.READY);
    assertThat(AskingTheGroup.decides(alone.run())).as("one is no group").isFalse();
  }

  @Test
  void whoIsSilentIsRemindedOnceOnTheLastWorkingDayThatIsADayBeforeTheEnd() {
    var voted = voting(asked, 4, 2);
    var time = END.minus(Duration.ofDays(3));
    assertThat(END.minus(Duration.ofDays(1)).atZone(ZoneOffset.UTC).getDayOfWeek())
        .isEqualTo(DayOfWeek.SUNDAY);

    assertThat(voted.at(time.minusMillis(1)).happenings()).isEmpty();
    var reminded = voted.at(time);
    assertThat(letters(reminded))
        .containsExactly("admission-reminder/e-1/e-4/2", "admission-reminder/e-3/e-4/2");
    assertThat(reminded.after().at(time.plusSeconds(60)).happenings()).isEmpty();
    assertThat(reminded.after().run().nextAt()).contains(END);
  }

  @Test
  void whereADayIsAllThereIsNobodyIsReminded() {
    var group = group(Admission.UNANIMOUS, 1, 2);
    var rule = group.run().rules().admission().within(1);
    var short1 = after(group.ruled(group.run().rules().admitting(rule), MONDAY));

    var roster = asking(short1, 3);

    assertThat(roster.run().nextAt()).contains(MONDAY.plus(Duration.ofDays(1)));
    assertThat(roster.at(MONDAY.plusSeconds(60)).happenings()).isEmpty();
  }

  @Test
  void whereTheLastWorkingDayBeforeTheEndIsTooSoonNobodyIsReminded() {
    var saturday = MONDAY.plus(Duration.ofDays(5));

    assertThat(asking(within(2), 3).run().nextAt())
        .as("from Monday to Wednesday")
        .contains(MONDAY.plus(Duration.ofDays(1)));
    var weekend = after(clicked(within(2), 3, saturday));
    assertThat(weekend.run().nextAt())
        .as("asked on Saturday until Monday: Friday is past")
        .contains(saturday.plus(Duration.ofDays(2)));
    assertThat(weekend.at(saturday.plusSeconds(60)).happenings()).isEmpty();
  }

  private static Roster within(int days) {
    var group = group(Admission.UNANIMOUS, 1, 2);
    var rule = group.run().rules().admission().within(days);
    return after(group.ruled(group.run().rules().admitting(rule), MONDAY));
  }

  @Test
  void whatStaffDecideClosesTheVote() {
    for (var decided :
        List.of(
            after(asked.admitted("e-4", "x", MONDAY)),
            after(asked.rejected("e-4", STAFF, "x", MONDAY)))) {
      assertThat(code(decided.voted("e-1", "e-4", true, MONDAY))).isEqualTo("vote-not-asked");
      assertThat(decided.at(END).happenings()).isEmpty();
    }
  }

  @Test
  void whenTheApplicantIsGoneTheVoteIsOver() {
    for (var gone :
        List.of(
            after(asked.leave("e-4", MONDAY)),
            after(asked.removed("e-4", STAFF, "x", MONDAY)),
            after(asked.forgotten("e-4", MONDAY)))) {
      assertThat(code(gone.voted("e-1", "e-4", true, MONDAY))).isEqualTo("vote-not-asked");
      assertThat(AskingTheGroup.askedOf(gone, "e-1", MONDAY)).isEmpty();
      assertThat(gone.at(END).happenings()).isEmpty();
    }
    var left = after(voting(asked, 4, 1).leave("e-4", MONDAY));
    var again = done(clicked(left, 4, MONDAY.plusSeconds(60)));
    assertThat(letters(again)).contains("admission-asked/e-1/e-4/5");
    assertThat(vote(again.after(), 4).record().answers()).isEmpty();
  }

  @Test
  void whereStaffSetThatOthersDecideTheVoteIsFrozenForGood() {
    var voted = voting(asked, 4, 1, 2);
    for (var by : List.of(Admission.STAFF, Admission.OPEN)) {
      var full = after(voted.resized(new kreds.network.Capacity(3, 3), MONDAY));
      var switched = after(full.ruled(full.run().rules().admitting(by), MONDAY));

      assertThat(code(switched.voted("e-3", "e-4", true, MONDAY))).isEqualTo("vote-not-asked");
      assertThat(AskingTheGroup.askedOf(switched, "e-3", MONDAY)).isEmpty();
      assertThat(switched.run().nextAt()).contains(MONDAY);
      var frozen = switched.at(MONDAY);
      assertThat(letters(frozen)).isEmpty();
      assertThat(lines(frozen))
          .containsExactly("vote-over:  > vote about e-4: 2 yes, 0 no, 1 silent");
      assertThat(vote(frozen.after(), 4).isOpen()).isFalse();
      assertThat(frozen.after().at(END).happenings()).isEmpty();
      var back =
          after(frozen.after().ruled(full.run().rules().admitting(Admission.UNANIMOUS), MONDAY));
      assertThat(code(back.voted("e-3", "e-4", true, MONDAY))).isEqualTo("vote-not-asked");
      assertThat(back.at(END).happenings()).isEmpty();
      assertThat(ids(WaitingLine.toAdmit(back))).containsExactly("e-4");
    }
  }

  @Test
  void whereEverybodyIsInWhoWasAskedAboutIsOfferedAPlace() {
    var open = after(asked.ruled(asked.run().rules().admitting(Admission.OPEN), MONDAY));

    assertThat(state(open, 4)).isEqualTo("offered");
    assertThat(open.at(MONDAY).happenings()).isEmpty();
  }

  @Test
  void theRuleIsTheOneThatTheyWereToldWhateverStaffSetForTheNext() {
    var rules = asked.run().rules();
    var other = after(asked.ruled(rules.admitting(Admission.ONE_OBJECTION), MONDAY));

    assertThat(letters(voting(other, 4, 1).at(END))).containsExactly("admission-due/e-4/3");
    assertThat(vote(asking(other, 5), 5).by()).isEqualTo(Admission.ONE_OBJECTION);
  }

  @Test
  void moreThanFitOneStepAreAskedByTheRound() {
    var members = IntStream.rangeClosed(1, 79).toArray();
    var big = aNetwork().taking(2, 80).seated(members).roster();
    var group = after(big.ruled(big.run().rules().admitting(Admission.UNANIMOUS), MONDAY));

    var first = done(clicked(group, 80, MONDAY));

    assertThat(letters(first)).hasSize(1 + AskingTheGroup.MOST_LETTERS);
    assertThat(follows(first).audit()).hasSize(2);
    var step = by(Actor.person("e-80"), Subject.network("plastgenanvendelse"), "confirm");
    assertThat(new RosterChange(new SeatConsequences(staff())).of(group, first, step).writes())
        .hasSizeLessThanOrEqualTo(95);
    assertThat(first.after().run().nextAt()).contains(MONDAY);
    var second = first.after().at(MONDAY);
    assertThat(letters(second)).hasSize(79 - AskingTheGroup.MOST_LETTERS);
    assertThat(letters(second)).doesNotContainAnyElementsOf(letters(first));
    assertThat(second.after().at(MONDAY).happenings()).isEmpty();
    assertThat(vote(second.after(), 80).tally(second.after()).silent()).isEqualTo(79);
  }

  @Test
  void whoHasVotedAndIsForgottenLeavesNoVote() {
    var voted = voting(asked, 4, 1, 2);

    var forgotten = after(voted.forgotten("e-1", MONDAY));

    assertThat(vote(forgotten, 4).record().answers())
        .extracting(kreds.inquiry.Answer::attendee)
        .containsExactly("e-2");
  }

  @Test
  void whoGoesOnUnderAnotherAddressStillVotes() {
    var to = applicant(asked.run().id(), 9);
    var said = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    var moved = after(voting(asked, 4, 1).corrected("e-1", said, Optional.of(to), MONDAY));

    assertThat(moved.find("e-9")).containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(vote(moved, 4).tally(moved)).isEqualTo(new AdmissionVote.Tally(1, 0, 2));
    assertThat(ids(AskingTheGroup.askedOf(moved, "e-9", MONDAY))).containsExactly("e-4");
    assertThat(state(after(moved.voted("e-9", "e-4", false, MONDAY)), 4)).isEqualTo("left");
    assertThat(code(moved.voted("e-1", "e-4", true, MONDAY))).isEqualTo("enrollment-moved");
  }

  @Test
  void whoSaysAnewWhomTheyWorkForIsNoMoreWhomTheyWereAskedAbout() {
    var voted = voting(asked, 4, 1, 2);
    var company =
        new Correction(Optional.empty(), Optional.of(Company.of("Konkurrent")), Optional.empty());
    var role = new Correction(Optional.empty(), Optional.empty(), Optional.of("Praktikant"));
    for (var said : List.of(company, role)) {
      var other = after(voted.corrected("e-4", said, MONDAY));
      assertThat(code(other.voted("e-3", "e-4", true, MONDAY))).isEqualTo("vote-closed");
      assertThat(AskingTheGroup.askedOf(other, "e-3", MONDAY)).isEmpty();
      assertThat(other.run().nextAt()).contains(MONDAY);
      assertThat(letters(other.at(MONDAY))).containsExactly("admission-due/e-4/4");
    }
    var spelt =
        new Correction(Optional.empty(), Optional.of(Company.of("firma 4 as")), Optional.empty());
    assertThat(state(voting(after(voted.corrected("e-4", spelt, MONDAY)), 4, 3), 4))
        .isEqualTo("confirmed");
  }

  @Test
  void nobodyReadsANameNorHowAnybodyHasVoted() {
    var click = done(clicked(group(Admission.UNANIMOUS, 1, 2), 4, MONDAY));
    var letter = follows(click).letters().getLast();

    assertThat(letter.letter().values())
        .containsEntry("who", "Firma 4 A/S\nUdviklingschef")
        .containsEntry("rule", "unanimous")
        .doesNotContainValue("Deltager 4");
    assertThat(letter.notAfter()).contains(END);
    assertThat(follows(click).letters().getFirst().letter().values())
        .containsEntry("decides", "group")
        .containsEntry("decidesBy", END.toString());
    assertThat(lines(click)).last().isEqualTo("ask-group:  > vote about e-4");
    assertThat(lines(voted(click.after(), 1, 4))).containsExactly("vote:  > vote about e-4: voted");
    var out = voted(click.after(), -2, 4);
    assertThat(lines(out))
        .containsExactly(
            "vote:  > vote about e-4: voted",
            "vote-over:  > vote about e-4: 0 yes, 1 no, 1 silent",
            "not-admitted: e-4 waiting > e-4 left: rejected by the group");
    assertThat(letters(out)).containsExactly("enrollment-rejected/e-4/3");
    assertThat(follows(out).letters().getFirst().letter().values())
        .containsEntry("decides", "group")
        .doesNotContainKeys("yes", "no", "silent");
    assertThat(((Enrollment.Left) out.after().find("e-4").orElseThrow()).isRemoved()).isTrue();
    var in = voted(voting(click.after(), 4, 1), 2, 4);
    assertThat(lines(in))
        .contains("admitted: e-4 waiting > e-4 waiting: admitted")
        .contains("vote-over:  > vote about e-4: 2 yes, 0 no, 0 silent");
  }

  @Test
  void nobodyReadsInTheAuditWhoseVoteWasTheLast() {
    var before = voting(asked, 4, 1, 2);
    var voter = by(Actor.person("e-3"), Subject.network("plastgenanvendelse"), "vote");

    var change =
        new RosterChange(new SeatConsequences(staff())).of(before, voted(before, 3, 4), voter);

    assertThat(change.writes())
        .filteredOn(Write.LineAdded.class::isInstance)
        .extracting(write -> ((Write.LineAdded) write).line())
        .extracting(line -> line.actor() + " " + line.after())
        .containsExactly(
            "e-3 vote about e-4: voted",
            "system vote about e-4: 3 yes, 0 no, 0 silent",
            "system e-4 waiting: admitted",
            "group e-4 confirmed");
    var one =
        new RosterChange(new SeatConsequences(staff()))
            .of(asked, voted(asked, 1, 4), voter.by(Actor.person("e-1")));
    assertThat(one.writes())
        .filteredOn(Write.LineAdded.class::isInstance)
        .extracting(write -> ((Write.LineAdded) write).line().actor())
        .containsExactly("e-1");
  }

  @Test
  void staffReadHowTheyVotedWhereTheyCameToNoDecision() {
    var due = follows(voting(asked, 4, 1, 2).at(END)).letters().getFirst().letter();

    assertThat(due.values())
        .containsEntry("decides", "group")
        .containsEntry("yes", "2")
        .containsEntry("no", "0")
        .containsEntry("silent", "1");
  }

  @Test
  void whoConfirmsFromAMemberIsInAtOnceWhereStaffSaySo() {
    var members = register();
    for (var by : List.of(Admission.STAFF, Admission.MAJORITY)) {
      var group = group(by, 1, 2);
      var pending = known(asking(asking(group, 7), 3), members);
      var rule = pending.run().rules().admission().lettingMembersIn(true);
      var roster = after(pending.ruled(pending.run().rules().admitting(rule), MONDAY));

      assertThat(state(roster, 3)).as("who clicked before").isEqualTo("waiting");
      assertThat(roster.run().rules().compareCompanies()).isTrue();
      assertThat(state(asking(roster, 4), 4)).as("a member").isEqualTo("confirmed");
      assertThat(state(asking(roster, 5), 5)).as("registered").isEqualTo("waiting");
      assertThat(ids(WaitingLine.toAdmit(asking(roster, 6)))).contains("e-6");
      var full = after(roster.resized(new kreds.network.Capacity(2, 2), MONDAY));
      assertThat(asking(full, 4).placeInLine("e-4")).as("in the line").isEqualTo(1);
    }
  }

  private static CompanyRegister register() {
    return new CompanyRegister(
        List.of(member("Firma 3", true), member("Firma 4", true), member("Firma 5", false)));
  }

  private static RegisteredCompany member(String name, boolean member) {
    return new RegisteredCompany(Company.of(name), "", member, "", List.of(), 1);
  }

  private static Roster known(Roster roster, CompanyRegister register) {
    return new Roster(roster.network(), roster.run(), roster.enrollments(), register);
  }
}
