package kreds.invoice;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.MeetingNumber;
import kreds.budget.Mix;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.budget.Vat;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.Timing;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.run.Stay;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

/// What each company is to be invoiced for a run (B2).
final class InvoiceBasisTest {
  private static final Vat VAT = new Vat(25);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant AFTER_FIRST = Instant.parse("2027-02-03T12:00:00Z");
  private static final CompanyRegister REGISTER =
      new CompanyRegister(
          List.of(
              registered("Firma 1 A/S", "10000001", true, "Den Første"),
              registered("Firma 2 A/S", "10000002", false, "Den Anden")));

  @Test
  void aPublishedNetworkDividesItsCosts() {
    var basis = basis(aNetwork().taking(2, 20).seatedUpTo(3).roster(), List.of());

    assertThat(basis.base()).contains(Amount.kroner(16_000));
    assertThat(basis.vat()).isEqualTo(VAT);
    assertThat(basis.mix()).isEqualTo(new Mix(1, 0, 2, 0));
    assertThat(basis.meetings()).isEqualTo(new MeetingNumber(5, MeetingNumber.Source.USUAL));
    assertThat(basis.net()).isEqualTo(Amount.kroner(48_000)).isEqualTo(basis.costs());
    assertThat(basis.surplus()).isEqualTo(Amount.ZERO);
    assertThat(basis.unknown()).containsExactly("Firma 3 A/S");
    assertThat(basis.companies())
        .extracting(CompanyInvoice::name, CompanyInvoice::cvr, CompanyInvoice::membership)
        .containsExactly(
            tuple("Firma 1 A/S", "10000001", Membership.MEMBER),
            tuple("Firma 2 A/S", "10000002", Membership.NO_MEMBER),
            tuple("Firma 3 A/S", "", Membership.UNKNOWN));
  }

  @Test
  void oneCompanyUnderTwoNamesIsOneWithItsSeatsInTheOrderOfTheirPlaces() {
    var roster =
        network(new Tariff(200, 50, Credit.NONE), Optional.of(Amount.kroner(1_000)))
            .having(placed(1, "Firma 1 A/S", 20))
            .having(placed(2, "den første", 10))
            .having(placed(3, "Den anden ApS", 30))
            .having(placed(4, "FIRMA 2", 40))
            .roster();

    var basis = basis(roster, List.of());

    assertThat(basis.mix()).isEqualTo(new Mix(1, 1, 1, 1));
    var member = basis.companies().getFirst();
    assertThat(member.name()).isEqualTo("Firma 1 A/S");
    assertThat(member.lines())
        .containsExactly(
            new InvoiceLine(
                InvoiceLine.Kind.SEAT, "Deltager 2", 1, Amount.kroner(1_000), Amount.kroner(250)),
            new InvoiceLine(
                InvoiceLine.Kind.SEAT, "Deltager 1", 2, Amount.kroner(500), Amount.kroner(125)));
    assertThat(member.net()).isEqualTo(Amount.kroner(1_500));
    assertThat(member.vat()).isEqualTo(Amount.kroner(375));
    assertThat(member.gross()).isEqualTo(Amount.kroner(1_875));
    assertThat(member.lines().getFirst().gross()).isEqualTo(Amount.kroner(1_250));
    assertThat(basis.companies().getLast().lines())
        .extracting(InvoiceLine::net)
        .containsExactly(Amount.kroner(2_000), Amount.kroner(1_000));
    assertThat(basis.net()).isEqualTo(Amount.kroner(4_500));
  }

  @Test
  void ofWhomNoCompanyIsKnownEverybodyPaysAlone() {
    var roster =
        network(new Tariff(100, 50, Credit.NONE), Optional.of(Amount.kroner(1_000)))
            .having(placed(1, "", 1))
            .having(placed(2, "", 2))
            .roster();

    var basis = basis(roster, List.of());

    assertThat(basis.mix()).isEqualTo(new Mix(0, 0, 2, 0));
    assertThat(basis.companies()).hasSize(2).allMatch(each -> each.name().isEmpty());
    assertThat(basis.unknown()).isEmpty();
  }

  @Test
  void whoLeftBeforeTheFirstMeetingOwesNothingAndWhoNeverHadAPlaceNeither() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(1);
    var roster =
        network
            .having(left(2, Instant.parse("2027-02-02T08:29:59Z"), Optional.of(MONDAY)))
            .having(left(3, AFTER_FIRST, Optional.empty()))
            .waiting(4)
            .offered(5, MONDAY.plusSeconds(9))
            .roster();

    var basis = basis(roster, held(network));

    assertThat(basis.companies()).extracting(CompanyInvoice::name).containsExactly("Firma 1 A/S");
  }

  @Test
  void whoLeavesAsItBeginsOwesAllOfItWhereNothingIsGivenBack() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(1);
    var leaving = left(2, Instant.parse("2027-02-02T08:30:00Z"), Optional.of(MONDAY));

    var basis = basis(network.having(leaving).roster(), held(network));

    assertThat(basis.companies().getLast().lines())
        .containsExactly(
            new InvoiceLine(
                InvoiceLine.Kind.SEAT, "Deltager 2", 1, Amount.kroner(1_000), Amount.kroner(250)));
    assertThat(basis.mix().heads()).as("who carries the costs").isEqualTo(1);
  }

  @Test
  void theShareOfTheMeetingsThatHadNotBegunIsGivenBack() {
    var tariff = new Tariff(100, 100, Credit.MEETINGS_LEFT);
    var network = network(tariff, Optional.of(Amount.kroner(1_000))).seatedUpTo(1);
    var leaving = left(2, AFTER_FIRST, Optional.of(MONDAY));

    var basis = basis(network.having(leaving).roster(), held(network));

    var company = basis.companies().getLast();
    assertThat(company.lines().getLast())
        .isEqualTo(
            new InvoiceLine(
                InvoiceLine.Kind.CREDIT,
                "Deltager 2",
                1,
                Amount.kroner(-800),
                Amount.kroner(-200)));
    assertThat(company.gross()).isEqualTo(Amount.kroner(250));
  }

  @Test
  void aColleagueStaysTheSecondWhenTheFirstHasLeft() {
    var tariff = new Tariff(100, 50, Credit.NONE);
    var network =
        network(tariff, Optional.of(Amount.kroner(1_000))).having(placed(2, "Firma 1", 5));
    var stayed = new Stay(at(1).orElseThrow(), AFTER_FIRST);
    var gone =
        new Enrollment.Left(applicant(network.runId(), 1).having(stayed), AFTER_FIRST, "e-1");

    var basis = basis(network.having(gone).roster(), held(network));

    assertThat(basis.mix()).isEqualTo(new Mix(0, 1, 0, 0));
    assertThat(basis.companies().getFirst().lines())
        .extracting(InvoiceLine::net)
        .containsExactly(Amount.kroner(1_000), Amount.kroner(500));
  }

  @Test
  void aCancelledMeetingHasNotBegunForAnybody() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(1);
    var leaving = left(2, AFTER_FIRST, Optional.of(MONDAY));
    var cancelled =
        held(network).stream()
            .map(record ->
                new MeetingRecord(
                    new Meeting(
                        record.meeting().id(),
                        record.meeting().run(),
                        record.meeting().outline(),
                        record.meeting().team(),
                        new Timing(MeetingState.CANCELLED, record.meeting().slot(), false),
                        record.meeting().invitations(),
                        record.meeting().calendar(),
                        2),
                    record.inquiries()))
            .toList();

    assertThat(basis(network.having(leaving).roster(), cancelled).companies()).hasSize(1);
  }

  /// By the bookkeeping act the debt stays, the company's; the personal data goes.
  @Test
  void theCompanyOfWhoIsForgottenOwesAsBeforeAndNobodyElsePaysMore() {
    var network = sharing(Credit.NONE, 14).in(RunState.RUNNING);
    var before = basis(network.roster(), held(network));

    for (var roster :
        List.of(
            Outcomes.after(network.roster().forgotten("e-14", AFTER_FIRST)),
            Outcomes.after(
                Outcomes.after(network.roster().leave("e-14", AFTER_FIRST))
                    .forgotten("e-14", AFTER_FIRST.plus(HOUR))))) {
      var basis = basis(roster, held(network));

      assertThat(basis.base()).isEqualTo(before.base());
      assertThat(basis.net()).isEqualTo(before.net());
      assertThat(basis.companies())
          .extracting(CompanyInvoice::name, CompanyInvoice::net)
          .containsExactlyElementsOf(
              before.companies().stream().map(each -> tuple(each.name(), each.net())).toList());
      assertThat(company(basis, "Firma 14 A/S").lines())
          .extracting(InvoiceLine::person, InvoiceLine::net)
          .containsExactly(tuple("", new Amount(353_572)));
      assertThat(roster.find("e-14").orElseThrow().person()).isEqualTo(Person.forgotten());
    }
  }

  /// Nothing is given back to somebody who was there to the end, and is forgotten years after.
  @Test
  void inAFinishedYearWhoIsForgottenOwesWhatTheyOwed() {
    var network = sharing(Credit.MEETINGS_LEFT, 3);
    var finished = network.in(RunState.FINISHED).roster();
    var before = basis(finished, held(network));

    var basis =
        basis(Outcomes.after(finished.forgotten("e-3", AFTER_FIRST.plus(HOUR))), held(network));

    assertThat(basis.base()).isEqualTo(before.base()).contains(Amount.kroner(16_500));
    assertThat(basis.mix()).isEqualTo(before.mix());
    assertThat(basis.costs()).isEqualTo(before.costs());
    assertThat(company(basis, "Firma 3 A/S").lines())
        .extracting(InvoiceLine::kind, InvoiceLine::person, InvoiceLine::net)
        .containsExactly(tuple(InvoiceLine.Kind.SEAT, "", Amount.kroner(16_500)));
  }

  @Test
  void whoIsForgottenBeforeTheGroupHasMetOwesNothingAndLeavesNoCompanyBehind() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(2);
    var first = morning(1, "2027-02-02").start().instant();
    var run = aMeetingOf(network).fixedOn(morning(1, "2027-02-02")).all();

    var early = Outcomes.after(run.roster().forgotten("e-2", first.minusMillis(1)));
    assertThat(basis(early, run.meetings()).companies()).hasSize(1);
    assertThat(early.find("e-2").orElseThrow().who().had()).isEmpty();
    var late = Outcomes.after(run.roster().forgotten("e-2", first));
    assertThat(basis(late, run.meetings()).companies()).hasSize(2);
    var cancelled = network.in(RunState.CANCELLED).roster();
    assertThat(
            Outcomes.after(cancelled.forgotten("e-2", first)).find("e-2").orElseThrow().who().had())
        .isEmpty();
  }

  @Test
  void theRowsOfEarlierAddressesOweNothingBeside() {
    var network = sharing(Credit.NONE, 2).in(RunState.RUNNING);
    var had = applicant(network.runId(), 3).having(new Stay(MONDAY, AFTER_FIRST));
    var moved =
        network.having(new Enrollment.Transferred(had, AFTER_FIRST, "e-2", Onward.MOVED)).roster();

    var forgotten = Outcomes.after(moved.forgotten("e-2", AFTER_FIRST));

    assertThat(forgotten.find("e-3")).containsInstanceOf(Enrollment.Left.class);
    assertThat(basis(forgotten, held(network)).companies())
        .extracting(CompanyInvoice::name)
        .containsExactly("Firma 1 A/S", "Firma 2 A/S");
  }

  /// A debt is of the company that had the place.
  @Test
  void whoComesAgainForAnotherCompanyLeavesTheDebtWhereItWas() {
    var network = aNetwork().taking(1, 9).seatedUpTo(2).in(RunState.RUNNING);
    var left = Outcomes.after(network.roster().leave("e-1", AFTER_FIRST));
    var forgotten = Outcomes.after(left.forgotten("e-1", AFTER_FIRST));

    for (var roster : List.of(left, forgotten)) {
      var again = Outcomes.after(roster.enroll(of(1, "Ny Firma"), AFTER_FIRST.plus(HOUR)));

      assertThat(again.find("e-1").orElseThrow().person().company().name()).isEqualTo("Ny Firma");
      assertThat(basis(again, held(network)).companies())
          .extracting(CompanyInvoice::name)
          .containsExactly("Firma 1 A/S", "Firma 2 A/S");
    }
  }

  @Test
  void inARunThatWasCancelledNobodyPays() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(2);

    assertThat(basis(network.in(RunState.CANCELLED).roster(), List.of()).companies()).isEmpty();
    assertThat(basis(network.in(RunState.FINISHED).roster(), List.of()).companies()).hasSize(2);
  }

  /// Two of three pay double, so that one more member is enough of 48,000 kr., not six in all.
  @Test
  void whoIsThereIsReckonedAtWhatTheyPayAndWhoComesBesidesAsAMember() {
    var tariff = new Tariff(200, 100, Credit.NONE);
    var network = network(tariff, Optional.of(Amount.kroner(8_000))).seatedUpTo(3);
    var basis = basis(network.roster(), List.of());

    assertThat(basis.price().surplus(3)).contains(Amount.kroner(-8_000)).contains(basis.surplus());
    assertThat(basis.price().surplus(4)).contains(Amount.ZERO);
    assertThat(basis.price().surplus(2))
        .as("one of those who pay double is missing")
        .contains(Amount.kroner(-24_000));
    assertThat(basis.leastHeads()).hasValue(4);

    var dearer = network(tariff, Optional.of(Amount.kroner(10_000))).seatedUpTo(3);
    assertThat(basis(dearer.roster(), List.of()).leastHeads()).as("they do").hasValue(3);
    var alike = network(tariff, Optional.of(Amount.kroner(24_000))).seatedUpTo(3);
    assertThat(basis(alike.roster(), List.of()).leastHeads()).as("two would").hasValue(2);
    var nobody = basis(network(tariff, Optional.of(Amount.kroner(8_000))).roster(), List.of());
    assertThat(nobody.leastHeads()).hasValue(6);
    var open = basis(network(tariff, Optional.empty()).seatedUpTo(3).roster(), List.of());
    assertThat(open.price().surplus(4)).isEmpty();
    assertThat(open.leastHeads()).isEmpty();
  }

  /// Two of one company pay 24,000 and 4,800 kr., and that is less than any other two do.
  @Test
  void fewerCarryTheCostsWhoeverIsMissing() {
    var tariff = new Tariff(100, 20, Credit.NONE);
    var network =
        network(tariff, Optional.of(Amount.kroner(24_000)))
            .having(placed(1, "Firma 1 A/S", 1))
            .having(placed(2, "Firma 1 A/S", 2))
            .having(placed(3, "Firma 2 A/S", 3));
    var basis = basis(network.roster(), List.of());

    assertThat(basis.price().surplus(4)).contains(Amount.kroner(28_800));
    assertThat(basis.price().surplus(3)).contains(Amount.kroner(4_800));
    assertThat(basis.price().surplus(2)).contains(Amount.kroner(-19_200));
    assertThat(basis.price().surplus(1)).contains(Amount.kroner(-24_000));
    assertThat(basis.leastHeads()).as("two alike would do, but these need not").hasValue(3);
  }

  @Test
  void nobodyAndNoPriceIsNoInvoice() {
    var basis = basis(aNetwork().roster(), List.of());

    assertThat(basis.base()).isEmpty();
    assertThat(basis.companies()).isEmpty();
    assertThat(basis.net()).isEqualTo(Amount.ZERO);
  }

  @Test
  void whoGivesUpAPlaceIsRememberedToHaveHadIt() {
    var network = aNetwork().taking(1, 9).seatedUpTo(2).leaving(1);

    assertThat(network.roster().find("e-1").orElseThrow())
        .isInstanceOfSatisfying(
            Enrollment.Left.class,
            left ->
                assertThat(left.who().had())
                    .contains(new Stay(MONDAY, Optional.of(left.at()), Company.of("Firma 1 A/S"))));
    var waiting = aNetwork().taking(1, 1).seatedUpTo(2).leaving(2);
    assertThat(waiting.roster().find("e-2").orElseThrow())
        .isInstanceOfSatisfying(
            Enrollment.Left.class, left -> assertThat(left.who().had()).isEmpty());
  }

  /// Neither a form that is turned away nor that they may come back takes away what they owe.
  @Test
  void whoWasTakenOffStillHadThePlace() {
    var later = AFTER_FIRST.plus(HOUR).plus(HOUR);
    var network = aNetwork().taking(1, 9).seatedUpTo(2);
    var off = Outcomes.after(network.roster().removed("e-1", "mette", "Afbud", AFTER_FIRST));
    var again = Outcomes.after(off.enroll(applicant(network.runId(), 1), AFTER_FIRST.plus(HOUR)));
    var back = Outcomes.after(again.admitted("e-1", "", later));

    assertThat(again.find("e-1")).isNotEqualTo(off.find("e-1"));
    for (var roster : List.of(off, again, back)) {
      assertThat(basis(roster, held(network)).companies())
          .extracting(CompanyInvoice::name)
          .containsExactly("Firma 1 A/S", "Firma 2 A/S");
    }
  }

  /// Whatever they send after it, be it that they want to come again.
  @Test
  void whoSendsTheFormAgainStillOwesForThePlaceThatTheyHad() {
    var network = aNetwork().taking(1, 9).seatedUpTo(2);
    var left = Outcomes.after(network.roster().leave("e-1", AFTER_FIRST));
    var form = Outcomes.after(left.enroll(applicant(network.runId(), 1), AFTER_FIRST.plus(HOUR)));
    var lapsed = form.at(AFTER_FIRST.plus(Duration.ofDays(30))).after();
    var back = Outcomes.after(form.confirm("e-1", AFTER_FIRST.plus(HOUR)));
    var again = Outcomes.after(back.leave("e-1", AFTER_FIRST.plus(HOUR).plus(HOUR)));

    assertThat(form.find("e-1").orElseThrow()).isInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(lapsed.find("e-1").orElseThrow()).isInstanceOf(Enrollment.Lapsed.class);
    for (var roster : List.of(left, form, lapsed, back, again)) {
      assertThat(basis(roster, held(network)).companies())
          .as(roster.find("e-1").orElseThrow().state())
          .flatExtracting(CompanyInvoice::lines)
          .extracting(InvoiceLine::kind)
          .containsExactly(InvoiceLine.Kind.SEAT, InvoiceLine.Kind.SEAT);
    }
  }

  @Test
  void whoHandsOnThePlaceThatTheyCameBackForOwesNothing() {
    var network = aNetwork().taking(1, 9).seatedUpTo(2);
    var had = applicant(network.runId(), 3).having(new Stay(MONDAY, AFTER_FIRST));
    var gone = new Enrollment.Transferred(had, AFTER_FIRST.plus(HOUR), "e-2");

    assertThat(basis(network.having(gone).roster(), held(network)).companies()).hasSize(2);
  }

  /// Of 14 who share 49,500 kr. one leaves after the first meeting: 3,535.72 each, as it was
  /// invoiced, and not a seat too much.
  @Test
  void thePriceOfThoseWhoStayIsTheSameWhenSomebodyLeavesWhoPaysAllTheSame() {
    var network = sharing(Credit.NONE, 14);
    var before = basis(network.roster(), held(network));
    var after = Outcomes.after(network.roster().leave("e-14", AFTER_FIRST));

    var basis = basis(after, held(network));

    assertThat(before.base()).contains(new Amount(353_572));
    assertThat(basis.base()).isEqualTo(before.base());
    assertThat(basis.companies()).isEqualTo(before.companies());
    assertThat(basis.mix().heads()).isEqualTo(13);
    assertThat(basis.gone()).isOne();
    assertThat(basis.costs()).isEqualTo(Amount.kroner(49_500));
    assertThat(basis.surplus()).isEqualTo(new Amount(8));
  }

  /// Four of five meetings are given back: the others carry that, and no more.
  @Test
  void whatIsGivenBackIsCarriedByThoseWhoStay() {
    var network = sharing(Credit.MEETINGS_LEFT, 14);
    var after = Outcomes.after(network.roster().leave("e-14", AFTER_FIRST));

    var basis = basis(after, held(network));

    assertThat(basis.base()).contains(new Amount(375_000));
    assertThat(basis.net()).isEqualTo(Amount.kroner(49_500));
    assertThat(basis.surplus()).isEqualTo(Amount.ZERO);
  }

  @Test
  void whereEverybodyHasLeftTheyCarryIt() {
    var network = sharing(Credit.MEETINGS_LEFT, 1);
    var after = Outcomes.after(network.roster().leave("e-1", AFTER_FIRST));

    var basis = basis(after, held(network));

    assertThat(basis.base()).contains(new Amount(24_749_996));
    assertThat(basis.net()).isEqualTo(Amount.kroner(49_500));
  }

  private static CompanyInvoice company(InvoiceBasis basis, String name) {
    return basis.companies().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static NetworkFixture sharing(Credit credit, int heads) {
    var network = aNetwork().taking(1, 20).seatedUpTo(heads);
    var costs = new Costs(List.of(new Cost("Alt", Amount.kroner(49_500), Cost.Per.RUN)));
    var tariff = new Tariff(100, 100, credit);
    var terms = new Terms(Optional.empty(), tariff, Optional.empty(), OptionalInt.empty());
    return new NetworkFixture(
        Outcomes.after(network.roster().costing(Budget.of(costs, terms), MONDAY)));
  }

  private static InvoiceBasis basis(Roster roster, List<MeetingRecord> meetings) {
    return InvoiceBasis.of(roster, meetings, REGISTER, VAT);
  }

  /// One meeting, on the first morning.
  private static List<MeetingRecord> held(NetworkFixture network) {
    return List.of(aMeetingOf(network).fixedOn(morning(1, "2027-02-02")).record());
  }

  private static NetworkFixture network(Tariff tariff, Optional<Amount> price) {
    var network = aNetwork().taking(1, 20);
    var terms = new Terms(Optional.empty(), tariff, price, OptionalInt.empty());
    var budget = Budget.of(network.run().budget().costs(), terms);
    return new NetworkFixture(Outcomes.after(network.roster().costing(budget, MONDAY)));
  }

  private static Enrollment placed(int number, String company, int second) {
    return new Enrollment.Confirmed(of(number, company), MONDAY.plusSeconds(second));
  }

  private static Enrollment left(int number, Instant at, Optional<Instant> since) {
    var who = of(number, "Firma " + number);
    return new Enrollment.Left(
        since.map(from -> who.having(new Stay(from, at))).orElse(who), at, "e-" + number);
  }

  private static Applicant of(int number, String company) {
    var known = person(number);
    return Applicant.arriving(
        "e-" + number,
        aNetwork().runId(),
        new Person(known.name(), Company.of(company), known.address(), known.language()),
        "",
        MONDAY.plusSeconds(number));
  }

  private static Optional<Instant> at(int second) {
    return Optional.of(MONDAY.plusSeconds(second));
  }

  private static RegisteredCompany registered(
      String name, String cvr, boolean member, String alias) {
    return new RegisteredCompany(Company.of(name), cvr, member, "", List.of(Company.of(alias)), 1);
  }
}
