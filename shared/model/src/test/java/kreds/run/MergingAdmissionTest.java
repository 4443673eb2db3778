package kreds.run;

import static kreds.run.GroupFixture.asking;
import static kreds.run.GroupFixture.group;
import static kreds.run.GroupFixture.vote;
import static kreds.run.GroupFixture.voting;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A merging lets in nobody whom nobody has let in, neither past staff nor past what the
/// participants are asked about them (E15, E16).
final class MergingAdmissionTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));
  private static final RunId BIO = RunId.first("bioplast");

  /// Staff are still to let in the fourth.
  private final Roster from = seated(bio(Admission.STAFF, 9), 4);

  @Test
  void whereEverybodyIsLetInTheyComeByTheRulesOfThere() {
    var free = merged(from, aNetwork().taking(1, 9).seated(1).roster());
    var full = merged(from, aNetwork().taking(1, 1).seated(1).roster());

    assertThat(free.find("e-4")).containsInstanceOf(Enrollment.Offered.class);
    assertThat(waiting(full).why()).isEqualTo(Why.FULL);
    assertThat(waiting(full).admittedAt()).as("should staff let people in later").isEmpty();
  }

  @Test
  void whereStaffLetPeopleInTheyAreStillToBeLetIn() {
    var into = seated(ruled(aNetwork().taking(1, 9).roster(), Admission.STAFF), 1);

    var after = merged(from, into);

    assertThat(waiting(after).why()).isEqualTo(Why.NOT_ADMITTED);
    assertThat(waiting(after).admittedAt()).isEmpty();
    assertThat(ids(WaitingLine.toAdmit(after))).containsExactlyInAnyOrder("e-1", "e-4");
    assertThat(after.in(Enrollment.Offered.class)).isEmpty();
    assertThat(after(after.admitted("e-4", "", LATER)).find("e-4"))
        .containsInstanceOf(Enrollment.Confirmed.class);
  }

  @Test
  void theFormOfThereIsConfirmedByTheirClickElsewhereAndStillToBeLetIn() {
    var staff = ruled(aNetwork().taking(1, 9).roster(), Admission.STAFF);
    var into = new NetworkFixture(staff).enrolled(4).roster();

    assertThat(waiting(merged(from, into)).why()).isEqualTo(Why.NOT_ADMITTED);
  }

  @Test
  void whoWasLetInOrHadAPlaceIsLetInByStaffWhoMerge() {
    var into = ruled(aNetwork().taking(1, 9).roster(), Admission.STAFF);
    var admitted = after(from.admitted("e-4", "", MONDAY));
    var lined = after(seated(bio(Admission.STAFF, 1), 1, 4).admitted("e-1", "", MONDAY));
    var bothIn = after(lined.admitted("e-4", "", MONDAY));

    assertThat(merged(admitted, into).find("e-4")).containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(bothIn.find("e-4")).containsInstanceOf(Enrollment.Waiting.class);
    assertThat(merged(bothIn, into).find("e-4")).containsInstanceOf(Enrollment.Offered.class);
    assertThat(waiting(merged(lined, into)).why()).isEqualTo(Why.NOT_ADMITTED);
  }

  @Test
  void whoWasLetInThereStaysSo() {
    var full = ruled(aNetwork().taking(1, 1).seated(1).roster(), Admission.STAFF);
    var into = after(seated(full, 4).admitted("e-4", "", MONDAY));

    var after = merged(from, into);

    assertThat(waiting(after).admittedAt()).contains(MONDAY);
    assertThat(waiting(after).why()).isEqualTo(Why.FULL);
    assertThat(after.placeInLine("e-4")).isEqualTo(1);
  }

  @Test
  void whereTheGroupDecidesNewcomersAreLeftToStaff() {
    var after = merged(from, group(Admission.UNANIMOUS, 1, 2, 3));

    assertThat(waiting(after).why()).isEqualTo(Why.NOT_ADMITTED);
    assertThat(waiting(after).asked()).isEmpty();
    assertThat(AskingTheGroup.decidesBy(after, waiting(after))).isEmpty();
    assertThat(ids(WaitingLine.toAdmit(after))).containsExactly("e-4");
    assertThat(after.at(LATER).happenings()).as("and the round does not let them in").isEmpty();
    assertThat(after(after.admitted("e-4", "", LATER)).find("e-4"))
        .containsInstanceOf(Enrollment.Confirmed.class);
  }

  @Test
  void whatTheGroupIsAskedStaysOpenWithItsVotes() {
    var early = MONDAY.minus(Duration.ofDays(9));
    var into = voting(asking(group(Admission.UNANIMOUS, 1, 2, 3), 4), 4, 1);
    var pending = seated(bio(Admission.STAFF, 9));
    var came = new Enrollment.Waiting(applicant(BIO, 4, early).proved(early), Why.NOT_ADMITTED);

    var after = merged(new NetworkFixture(pending).having(came).roster(), into);

    assertThat(vote(after, 4)).isEqualTo(vote(into, 4));
    assertThat(waiting(after).who().arrivedAt()).as("the earlier arrival").isEqualTo(early);
    assertThat(after.run().runsOutAt()).isEqualTo(into.run().runsOutAt());
    assertThat(voting(after, 4, 2, 3).find("e-4")).containsInstanceOf(Enrollment.Confirmed.class);
  }

  @Test
  void whoOnlyWaitsInAnOpenNetworkIsLetInByNobodyAndTheGroupGoesOn() {
    var into = voting(asking(group(Admission.UNANIMOUS, 1, 2, 3), 4), 4, 1);
    var line = seated(bio(Admission.OPEN, 1), 9, 4);
    var place = seated(bio(Admission.OPEN, 1), 4);

    assertThat(vote(merged(line, into), 4)).isEqualTo(vote(into, 4));
    assertThat(merged(place, into).find("e-4"))
        .as("staff who merge let in who has a place")
        .containsInstanceOf(Enrollment.Confirmed.class);
  }

  @Test
  void theLetterSaysThatItIsStillToBeDecidedAndByWhom() {
    var group = group(Admission.UNANIMOUS, 1, 2, 3);
    var asked = asking(group, 4);

    var byStaff = ComingOver.of(from, group, LATER).factsFor("e-4", Language.DA);
    var byGroup = ComingOver.of(from, asked, LATER).factsFor("e-4", Language.EN);

    assertThat(byStaff)
        .containsEntry("outcome", "pending")
        .containsEntry("decides", "staff")
        .containsEntry("awaits", "none")
        .doesNotContainKeys("place", "why", "decidesBy");
    assertThat(byGroup)
        .containsEntry("outcome", "pending")
        .containsEntry("decides", "group")
        .containsEntry("decidesBy", GroupFixture.END.toString());
  }

  private static Enrollment.Waiting waiting(Roster roster) {
    return (Enrollment.Waiting) roster.find("e-4").orElseThrow();
  }

  private static Roster merged(Roster from, Roster into) {
    return done(new Merging(from, into, MergingAdmissionTest::id).at(LATER)).into().after();
  }

  /// Everybody's identifier is the number in the address, in each run.
  private static String id(EmailAddress address) {
    return "e-" + address.value().replaceAll("@.*|[^0-9]", "");
  }

  private static Roster seated(Roster roster, int... numbers) {
    return new NetworkFixture(roster).seated(numbers).roster();
  }

  private static Roster ruled(Roster roster, Admission by) {
    return after(roster.ruled(roster.run().rules().admitting(by), MONDAY));
  }

  private static Roster bio(Admission by, int maximum) {
    var plan = NetworkFixture.plan(1, maximum);
    var network = Network.published(BIO.network(), plan.description(), "p-2", MONDAY);
    var run = Run.first(BIO.network(), plan, MONDAY);
    return ruled(new Roster(network, run, List.of(), CompanyRegister.EMPTY), by);
  }
}
