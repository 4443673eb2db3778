package kreds.run;

import static kreds.run.GroupFixture.END;
import static kreds.run.GroupFixture.asking;
import static kreds.run.GroupFixture.group;
import static kreds.run.GroupFixture.letters;
import static kreds.run.GroupFixture.state;
import static kreds.run.GroupFixture.vote;
import static kreds.run.GroupFixture.voting;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Who was let in was let in for a company, and does not become another's by the own link (E16).
final class AdmittedCorrectionTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));
  private static final String REFUSED = "correct-company-admitted";
  private static final Correction RIVAL = company("Konkurrenten ApS");

  @Test
  void whoWasLetInIsNotAnotherCompanysByTheOwnLinkWhoeverDecides() {
    for (var by : Admission.values()) {
      var roster = admitted(by);

      var corrected = roster.corrected("e-4", RIVAL, LATER);

      if (by == Admission.OPEN) {
        assertThat(companyOf(after(corrected), 4)).isEqualTo("Konkurrenten ApS");
      } else {
        assertThat(code(corrected)).as(by.word()).isEqualTo(REFUSED);
        assertThat(code(roster.corrected("e-1", RIVAL, LATER)))
            .as("who was in before they decided")
            .isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void silenceUnderOneObjectionIsForTheCompanyThatTheyWereAskedAbout() {
    var asked = asking(group(Admission.ONE_OBJECTION, 1, 2, 3), 4);
    var in = asked.at(END).after();
    assertThat(state(in, 4)).isEqualTo("confirmed");

    assertThat(code(in.corrected("e-4", RIVAL, END))).isEqualTo(REFUSED);
  }

  @Test
  void whoWasLetInAsAMemberStaysThatMembers() {
    var register = new CompanyRegister(List.of(member("Firma 4", "F4"), member("Firma 5")));
    var group = group(Admission.STAFF, 1, 2);
    var rule = group.run().rules().admission().lettingMembersIn(true);
    var ruled = after(group.ruled(group.run().rules().admitting(rule), MONDAY)).knowing(register);

    var seated = asking(ruled, 4);
    assertThat(state(seated, 4)).isEqualTo("confirmed");
    assertThat(code(seated.corrected("e-4", RIVAL, LATER))).isEqualTo(REFUSED);
    assertThat(code(seated.corrected("e-4", company("Firma 5"), LATER)))
        .as("another member")
        .isEqualTo(REFUSED);
    assertThat(companyOf(after(seated.corrected("e-4", company("F4"), LATER)), 4)).isEqualTo("F4");

    var full = asking(after(ruled.resized(new Capacity(2, 2), MONDAY)), 4);
    assertThat(full.placeInLine("e-4")).isEqualTo(1);
    assertThat(code(full.corrected("e-4", RIVAL, LATER))).as("in the line").isEqualTo(REFUSED);
    var offered = after(full.leave("e-1", LATER));
    assertThat(state(offered, 4)).isEqualTo("offered");
    assertThat(code(offered.corrected("e-4", RIVAL, LATER))).isEqualTo(REFUSED);

    var pending = asking(ruled, 6);
    var member = after(pending.corrected("e-6", company("Firma 5"), LATER));
    assertThat(state(member, 6)).as("no member at once by a correction").isEqualTo("waiting");
    assertThat(Admitting.isPending(member, member.find("e-6").orElseThrow())).isTrue();
    assertThat(state(after(member.confirm("e-6", LATER)), 6)).isEqualTo("waiting");
  }

  @Test
  void theSameCompanySpeltOtherwiseAndNameAndPositionAreTheirsToCorrect() {
    var roster = admitted(Admission.UNANIMOUS);
    for (var spelling : List.of("FIRMA 4", "firma 4 ApS", "Firma 4, a/s", "Firma 4 I/S")) {
      assertThat(companyOf(after(roster.corrected("e-4", company(spelling), LATER)), 4))
          .isEqualTo(spelling);
    }
    var said = new Correction(Optional.of("Eva Ny"), Optional.empty(), Optional.of("Chef"));
    var now = after(roster.corrected("e-4", said, LATER)).find("e-4").orElseThrow();
    assertThat(now.person().name()).isEqualTo("Eva Ny");
    assertThat(now.who().role()).isEqualTo("Chef");
  }

  @Test
  void ofWhomItIsStillToBeDecidedTheCorrectionIsTakenAndStaffDecideAnew() {
    var voted = voting(asking(group(Admission.UNANIMOUS, 1, 2, 3), 4), 4, 1, 2);

    var corrected = after(voted.corrected("e-4", RIVAL, LATER));

    assertThat(companyOf(corrected, 4)).isEqualTo("Konkurrenten ApS");
    assertThat(code(corrected.voted("e-3", "e-4", true, LATER))).isEqualTo("vote-closed");
    var due = corrected.at(LATER);
    assertThat(letters(due)).containsExactly("admission-due/e-4/4");
    assertThat(state(due.after(), 4)).isEqualTo("waiting");
    assertThat(vote(due.after(), 4).isOpen()).isFalse();
    var let = after(due.after().admitted("e-4", "x", LATER));
    assertThat(code(let.corrected("e-4", company("Firma 4"), LATER))).isEqualTo(REFUSED);
  }

  @Test
  void anOrderLetsInWhomStaffHaveReadOfAndNobodyElse() {
    var pending = asking(group(Admission.STAFF, 1, 2), 4);
    var seen = turn(pending);
    var rival = after(pending.corrected("e-4", RIVAL, LATER));

    assertThat(code(rival.admitted("e-4", seen, "x", LATER))).isEqualTo("said-anew-since");
    for (var read : List.of(turn(rival), 0)) {
      assertThat(state(after(rival.admitted("e-4", read, "x", LATER)), 4)).isEqualTo("confirmed");
    }
    var in = after(pending.admitted("e-4", seen, "x", LATER));
    assertThat(state(in, 4)).isEqualTo("confirmed");
    assertThat(done(in.admitted("e-4", seen, "x", LATER)).isNothing()).as("twice").isTrue();
  }

  private static int turn(Roster roster) {
    return roster.find("e-4").orElseThrow().who().turn();
  }

  @Test
  void noOtherWayLeadsRoundIt() {
    var roster = admitted(Admission.MAJORITY);
    var rival = as(4, "Konkurrenten ApS");

    assertThat(code(roster.enrollConfirmed(rival, LATER))).as("an invitation").isEqualTo(REFUSED);
    var form = after(roster.enroll(rival, LATER));
    assertThat(companyOf(form, 4)).as("a form of a stranger").isEqualTo("Firma 4 A/S");
    assertThat(companyOf(after(form.confirm("e-4", LATER)), 4)).isEqualTo("Firma 4 A/S");
    assertThat(code(roster.handOver("e-4", applicant(roster.run().id(), 7), LATER)))
        .as("a colleague")
        .isEqualTo("hand-over-by-staff");
    var left = after(after(roster.leave("e-4", LATER)).enrollConfirmed(rival, LATER));
    assertThat(state(left, 4))
        .as("who left and comes as another is asked about")
        .isEqualTo("waiting");
    assertThat(vote(left, 4).question().company()).isEqualTo("Konkurrenten ApS");
  }

  @Test
  void aPlaceThatIsTakenOverStaysTheCompanysThoughTheColleagueWritesItOtherwise() {
    var open = aNetwork().taking(2, 9).seated(1, 2).roster();
    var asked = after(open.handOver("e-1", applicant(open.run().id(), 7), MONDAY));
    var own = after(asked.corrected("e-1", company("firma 1 ApS"), MONDAY));
    var taken = after(own.confirm("e-7", LATER));
    assertThat(companyOf(taken, 7)).isEqualTo("Firma 1 A/S");

    var ruled = after(taken.ruled(taken.run().rules().admitting(Admission.STAFF), LATER));
    assertThat(code(ruled.corrected("e-7", RIVAL, LATER))).isEqualTo(REFUSED);
    assertThat(companyOf(after(ruled.corrected("e-7", company("firma 1 ApS"), LATER)), 7))
        .isEqualTo("firma 1 ApS");
    var meanwhile = after(asked.ruled(asked.run().rules().admitting(Admission.STAFF), MONDAY));
    assertThat(code(meanwhile.confirm("e-7", LATER))).isEqualTo("hand-over-by-staff");
  }

  @Test
  void staffSayThatSomebodyWorksForAnother() {
    var roster = admitted(Admission.ONE_OBJECTION);

    var corrected = after(roster.corrected("e-4", RIVAL, Optional.empty(), LATER));

    assertThat(state(corrected, 4)).isEqualTo("confirmed");
    assertThat(companyOf(corrected, 4)).isEqualTo("Konkurrenten ApS");
    var to = Optional.of(applicant(roster.run().id(), 9, LATER));
    var moved = after(roster.corrected("e-4", RIVAL, to, LATER));
    assertThat(state(moved, 9)).isEqualTo("confirmed");
    assertThat(companyOf(moved, 9)).isEqualTo("Konkurrenten ApS");
  }

  /// The fourth was let in by that rule.
  private static Roster admitted(Admission by) {
    if (by == Admission.OPEN) {
      return aNetwork().taking(3, 9).seated(1, 2, 3, 4).roster();
    }
    return after(asking(group(by, 1, 2, 3), 4).admitted("e-4", "x", MONDAY));
  }

  private static String companyOf(Roster roster, int number) {
    return roster.find("e-" + number).orElseThrow().person().company().name();
  }

  private static Applicant as(int number, String company) {
    var who = SamplePeople.person(number);
    var person = new Person(who.name(), Company.of(company), who.address(), who.language());
    return Applicant.arriving("e-" + number, aNetwork().roster().run().id(), person, "", LATER);
  }

  private static RegisteredCompany member(String name, String... aliases) {
    var names = java.util.stream.Stream.of(aliases).map(Company::of).toList();
    return new RegisteredCompany(Company.of(name), "", true, "", names, 1);
  }

  private static Correction company(String name) {
    return new Correction(Optional.empty(), Optional.of(Company.of(name)), Optional.empty());
  }
}
