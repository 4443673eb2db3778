package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.ids;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.person.EmailAddress;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Where staff let people in, nobody is in before they have said so (E16).
final class AdmissionTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  @Test
  void whoConfirmsHasNoPlaceNorOneInTheLineThoughSeatsAreFree() {
    var roster = byStaffOnly(aNetwork().taking(1, 3)).seated(1, 2).roster();

    assertThat(ids(WaitingLine.toAdmit(roster))).containsExactly("e-1", "e-2");
    assertThat(WaitingLine.of(roster)).isEmpty();
    assertThat(roster.placeInLine("e-1")).isZero();
    assertThat(Why.against(roster, roster.find("e-1").orElseThrow())).contains(Why.NOT_ADMITTED);
    assertThat(after(roster.confirm("e-1", LATER))).as("a second click").isEqualTo(roster);
    assertThat(roster.at(LATER).happenings()).isEmpty();
    assertThat(roster.run().placesLeft()).as("they hold up nobody").isEqualTo(3);
  }

  @Test
  void whoIsLetInHasASeatAtOnceWhereNoOtherRuleStandsAgainstIt() {
    var pending = byStaffOnly(aNetwork().taking(1, 2)).seated(1, 2, 3, 4).roster();

    var one = after(pending.admitted("e-4", "", LATER));
    var two = after(one.admitted("e-2", "", LATER));
    var full = after(after(two.admitted("e-3", "", LATER)).admitted("e-1", "", LATER));

    assertThat(ids(full.in(Enrollment.Confirmed.class))).containsExactly("e-2", "e-4");
    assertThat(ids(WaitingLine.of(full))).as("by arrival").containsExactly("e-1", "e-3");
    assertThat(full.run().state()).isEqualTo(RunState.READY);
    var left = after(full.leave("e-4", LATER));
    assertThat(left.find("e-1")).containsInstanceOf(Enrollment.Offered.class);
  }

  @Test
  void anOfferPassesByWhoIsNotLetIn() {
    var mixed =
        after(
            byStaffOnly(aNetwork().taking(1, 1))
                .seated(1, 2, 3)
                .roster()
                .admitted("e-3", "", LATER));
    assertThat(ids(mixed.in(Enrollment.Confirmed.class))).containsExactly("e-3");
    var waits = after(mixed.admitted("e-2", "", LATER));

    var left = after(waits.leave("e-3", LATER));

    assertThat(left.find("e-2")).containsInstanceOf(Enrollment.Offered.class);
    assertThat(left.find("e-1")).containsInstanceOf(Enrollment.Waiting.class);
    var gone = after(left.decline("e-2", LATER));
    assertThat(gone.in(Enrollment.Offered.class)).isEmpty();
  }

  @Test
  void whoIsRejectedIsOffAndTheFormSaysWhomToAskUntilStaffTakeThemBack() {
    var pending = byStaffOnly(aNetwork().taking(1, 2)).seated(1).roster();

    var rejected = after(pending.rejected("e-1", "mette@forening.example", "x", LATER));

    assertThat(rejected.find("e-1"))
        .get()
        .isInstanceOfSatisfying(
            Enrollment.Left.class, left -> assertThat(left.isRemoved()).isTrue());
    var form = applicant(rejected.run().id(), 1, LATER);
    assertThat(code(rejected.enrollConfirmed(form, LATER))).isEqualTo("enrollment-removed");
    assertThat(done(rejected.rejected("e-1", "mette@forening.example", "y", LATER)).isNothing())
        .isTrue();
    var back = after(rejected.admitted("e-1", "", LATER));
    assertThat(after(back.enrollConfirmed(form, LATER)).find("e-1"))
        .containsInstanceOf(Enrollment.Waiting.class);
  }

  @Test
  void onlyWhoWaitsForItIsRejectedAndNobodyComesFirstWhoIsNotLetIn() {
    var open = aNetwork().taking(1, 1).enrolled(3).seated(1, 2).roster();
    for (var id : List.of("e-1", "e-2", "e-3")) {
      assertThat(code(open.rejected(id, "m@x.example", "x", LATER)))
          .isEqualTo(SeatRefusals.NOT_TO_BE_ADMITTED);
    }
    var pending = byStaffOnly(new NetworkFixture(open)).seated(4).roster();
    assertThat(code(pending.putFirst("e-4", "x", LATER))).isEqualTo(SeatRefusals.NOT_ADMITTED);
    assertThat(after(pending.admitted("e-4", "", LATER)).placeInLine("e-4")).isEqualTo(1);
  }

  @Test
  void switchingItOnPutsOutNobodyAndSwitchingItOffMovesTheLine() {
    var before = after(aNetwork().taking(1, 2).seated(1, 2, 3, 4).roster().leave("e-1", MONDAY));

    var on = byStaffOnly(new NetworkFixture(before)).roster();

    assertThat(on.find("e-2")).containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(after(on.accept("e-3", LATER)).find("e-3"))
        .as("what was offered is theirs")
        .containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(ids(WaitingLine.toAdmit(on))).containsExactly("e-4");
    var freed = after(on.leave("e-2", LATER));
    assertThat(freed.find("e-4")).containsInstanceOf(Enrollment.Waiting.class);
    var off = after(freed.ruled(freed.run().rules().admitting(Admission.OPEN), LATER));
    assertThat(off.find("e-4")).containsInstanceOf(Enrollment.Offered.class);
  }

  @Test
  void whoIsLetInWhileEnrolmentIsClosedStandsInTheLine() {
    var pending = byStaffOnly(aNetwork().taking(1, 2)).seated(1).roster();
    var closed = after(pending.ruled(pending.run().rules().closing(true), MONDAY));

    var admitted = after(closed.admitted("e-1", "", LATER));

    assertThat(admitted.placeInLine("e-1")).isEqualTo(1);
    var opened = after(admitted.ruled(admitted.run().rules().closing(false), LATER));
    assertThat(opened.find("e-1")).containsInstanceOf(Enrollment.Offered.class);
    var ended = new NetworkFixture(pending).in(RunState.FINISHED).roster();
    assertThat(code(ended.admitted("e-1", "", LATER))).isEqualTo("network-finished");
  }

  @Test
  void bothTheNewcomerAndStaffAreToldOfTheClick() {
    var network = byStaffOnly(aNetwork().taking(1, 2)).enrolled(1);

    var letters = follows(done(network.roster().confirm("e-1", LATER))).letters();

    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly("enrollment-pending/e-1/2", "admission-due/e-1/2");
    var toStaff = letters.getLast().letter();
    assertThat(toStaff.to()).isEqualTo(staff());
    assertThat(toStaff.replyTo()).contains(EmailAddress.of("deltager1@firma1.example"));
    assertThat(toStaff.values())
        .containsEntry("who", "Deltager 1\nFirma 1 A/S\nUdviklingschef")
        .containsEntry(
            "event",
            "{\"command\": \"admit-enrollment\", \"function\": \"enrollment\", \"actor\":"
                + " \"netvaerk@forening.example\", \"network\": \"plastgenanvendelse\","
                + " \"enrollment\": \"e-1\", \"seen\": \"2\"}");
  }

  @Test
  void whatWasDecidedIsToldByLetterAndKeptInTheAuditWithItsReason() {
    var pending = byStaffOnly(aNetwork().taking(1, 1)).seated(1, 2).roster();

    var seated = done(pending.admitted("e-1", "Member of the board", LATER));
    var waits = done(seated.after().admitted("e-2", "", LATER));
    var rejected = done(pending.rejected("e-2", "mette@forening.example", "No member", LATER));

    assertThat(kinds(seated))
        .containsExactly(LetterKind.ENROLLMENT_SEATED, LetterKind.NETWORK_READY);
    assertThat(kinds(waits)).containsExactly(LetterKind.ENROLLMENT_WAITING);
    assertThat(kinds(rejected)).containsExactly(LetterKind.ENROLLMENT_REJECTED);
    assertThat(follows(rejected).letters().getFirst().letter().values())
        .doesNotContainValue("No member");
    assertThat(lines(seated))
        .startsWith(
            "e-1 waiting > e-1 waiting: admitted, Member of the board",
            "e-1 waiting > e-1 confirmed");
    assertThat(lines(rejected)).containsExactly("e-2 waiting > e-2 left: rejected, No member");
  }

  @Test
  void whoWithdrawsBeforeThatWasNeverOnTheWaitingList() {
    var pending = byStaffOnly(aNetwork().taking(1, 1)).seated(1).roster();

    var left = done(pending.leave("e-1", LATER));

    assertThat(follows(left).letters().getFirst().letter().values())
        .containsEntry("before", "pending");
    assertThat(lines(left)).containsExactly("e-1 pending > e-1 left");
  }

  private static NetworkFixture byStaffOnly(NetworkFixture network) {
    var rules = network.run().rules().admitting(Admission.STAFF);
    return new NetworkFixture(after(network.roster().ruled(rules, MONDAY)));
  }

  private static Consequences follows(Decision<Roster, SeatHappening> decision) {
    var at = byStaff(Subject.network("plastgenanvendelse"), "admit-enrollment");
    return Consequences.of(
        decision.happenings(),
        happening -> new SeatConsequences(staff()).of(happening, decision.after().inRun(), at));
  }

  private static List<LetterKind> kinds(Decision<Roster, SeatHappening> decision) {
    return follows(decision).letters().stream().map(letter -> letter.letter().kind()).toList();
  }

  private static List<String> lines(Decision<Roster, SeatHappening> decision) {
    return follows(decision).audit().stream()
        .map(line -> line.before() + " > " + line.after())
        .toList();
  }
}
