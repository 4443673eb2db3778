package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Budget;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.commit.Write;
import kreds.meeting.Mover;
import kreds.sample.Outcomes;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Staff keep the register of companies, by which one company is one under each of its names.
final class CompaniesTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 4);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void aFileIsTriedFirstAndThenWrittenDown() {
    var tried = imported("Navn;CVR;Medlem\r\nBæk A/S;DK 12 34 56 78;ja\r\nWard Ltd;;nej\r\n", true);
    assertThat(tried.message())
        .isEqualTo(
            "Dry run, nothing is written: 2 new, 0 changed, 0 the same, 0 lines with errors.");
    assertThat(listed("")).isEmpty();

    var written = function.send(tried.next("import-companies"));

    assertThat(written.message())
        .isEqualTo("Written down: 2 new, 0 changed, 0 the same, 0 lines with errors.");
    assertThat(listed("")).containsExactly("Bæk A/S 12345678 true []", "Ward Ltd  false []");
    assertThat(listed("bæ")).containsExactly("Bæk A/S 12345678 true []");
    assertThat(function.send(tried.next("import-companies")).message())
        .isEqualTo("Written down: 0 new, 0 changed, 2 the same, 0 lines with errors.");
    assertThat(function.stored.trail().of("companies/register"))
        .extracting(line -> line.actor() + " " + line.after())
        .containsExactly("mette@example.dk 2 companies written down");
  }

  @Test
  void aCompanyThatIsCalledOtherwiseKeepsItsOldName() {
    imported("name;cvr;other names\nBæk A/S;12345678;Bæk Group|BG\n", false);

    var renamed = imported("name;cvr\nBæk Polymer A/S;12345678\nBæk Polymer;12345678\n", false);

    assertThat(renamed.message())
        .isEqualTo("Written down: 0 new, 2 changed, 0 the same, 0 lines with errors.");
    assertThat(Answered.parts(renamed.data(), "lines"))
        .extracting(line -> String.valueOf(line.get("note")))
        .containsExactly("was called Bæk A/S", "the same company as in line 2");
    assertThat(listed("")).containsExactly("Bæk Polymer 12345678 true [Bæk Group, BG, Bæk A/S]");
  }

  @Test
  void everyFaultOfALineIsNamedAndKeepsNoneOfTheOthersOut() {
    var answer =
        imported(
            """
            navn;cvr;medlem;andre navne
            ...;123;måske;
            Holm A/S;11112222;ja;
            Holm A/S;33334444;ja;
            Ny A/S;;ja;Holm
            Ål\uFFFDs;;ja;;;
            """,
            false);

    assertThat(answer.message())
        .isEqualTo("Written down: 1 new, 0 changed, 0 the same, 4 lines with errors.");
    assertThat(Answered.parts(answer.data(), "lines"))
        .extracting(line -> line.get("line") + " " + line.get("outcome"))
        .containsExactly("2 error", "3 new", "4 error", "5 error", "6 error");
    assertThat(answer.data().toString())
        .contains("eight digits", "no name", "number or name belongs to Holm A/S", "Letters were");
    assertThat(imported("cvr\n12345678\n", false).refusal()).isEqualTo("csv-headings");
  }

  @Test
  void aFileThatSaysNothingOfMembershipLeavesItAsItIs() {
    imported("navn;medlem\nBæk A/S;nej\nHolm A/S;ja\n", false);

    var told = imported("navn;region\nBæk A/S;Fyn\nHolm A/S;Fyn\nNy A/S;Fyn\n", true);
    function.send(told.next("import-companies"));
    imported("navn;medlem\nBæk A/S;\n", false);

    assertThat(notes(told)).containsExactly("region Fyn", "region Fyn", "null");
    assertThat(listed(""))
        .containsExactly("Bæk A/S  false []", "Holm A/S  true []", "Ny A/S  true []");
  }

  @Test
  void theTrialSaysOfEachLineWhatBecomesOtherwise() {
    imported("navn;cvr;medlem;region\nBæk A/S;12345678;ja;Fyn\nHolm A/S;;nej;\n", false);

    var told =
        imported(
            """
            navn;cvr;medlem;region;andre navne
            Bæk Polymer A/S;12345678;nej;Als;BP
            Holm A/S;11112222;ja;;
            """,
            true);

    assertThat(notes(told))
        .containsExactly(
            "was called Bæk A/S; is a member no more; region Als in place of Fyn; also called BP",
            "becomes a member; number (CVR) 11112222");
  }

  @Test
  void twoWhoseNumbersAreSwappedAreNamedByLine() {
    imported("navn;cvr\nBæk A/S;12345678\nHolm A/S;11112222\n", false);

    var swapped = imported("navn;cvr\nBæk A/S;11112222\nHolm A/S;12345678\n", false);

    assertThat(swapped.message()).contains("0 changed", "2 lines with errors");
    assertThat(notes(swapped))
        .containsExactly(
            "number or name belongs to Bæk A/S (CVR 12345678); the number 11112222 is that of Holm"
                + " A/S; line 3 says the opposite: names or numbers of the two are swapped",
            "number or name belongs to Holm A/S (CVR 11112222); the number 12345678 is that of Bæk"
                + " A/S; line 2 says the opposite: names or numbers of the two are swapped");
  }

  @Test
  void twoLinesThatNameEachOtherAreWrongAndNothingIsWrittenDownOfThem() {
    var csv = "navn;andre navne\nXx A/S;Yy\nHolm A/S;\nYy;XX ApS\n";
    var tried = imported(csv, true);

    assertThat(tried.message())
        .isEqualTo(
            "Dry run, nothing is written: 1 new, 0 changed, 0 the same, 2 lines with errors.");
    assertThat(notes(tried))
        .containsExactly(
            "the other name Yy is that of line 4: leave it out here, or make one line of the two",
            "null",
            "the other name Xx A/S is that of line 2: leave it out here, or make one line of the"
                + " two");
    assertThat(function.send(tried.next("import-companies")).message())
        .isEqualTo("Written down: 1 new, 0 changed, 0 the same, 2 lines with errors.");
    assertThat(listed("")).containsExactly("Holm A/S  true []");
  }

  @Test
  void norAreTheyOneWhereTheyAreWrittenInPartsOrOneOfThemIsFaulty() {
    var csv = new StringBuilder("navn;cvr;andre navne\nYy;;Xx\nZz;;Vv\n");
    for (var number = 1; number <= 60; number++) {
      csv.append("Firma ").append(number).append(";;\n");
    }
    csv.append("Xx;;\nVv;123;\n");

    var written = imported(csv.toString(), false);

    assertThat(written.message())
        .isEqualTo("Written down: 61 new, 0 changed, 0 the same, 3 lines with errors.");
    assertThat(notes(written))
        .startsWith(
            "the other name Xx is that of line 64: leave it out here, or make one line of the two",
            "the other name Vv is that of line 65: leave it out here, or make one line of the two");
    assertThat(listed("xx")).containsExactly("Xx  true []");
    assertThat(listed("yy")).isEmpty();
    assertThat(listed("zz")).isEmpty();
  }

  @Test
  void aNameOfAnotherCompanyOfTheRegisterIsNotTaken() {
    imported("navn;cvr\nBæk A/S;12345678\nHolm A/S;11112222\n", false);

    var taken =
        imported("navn;cvr;andre navne\nBæk A/S;12345678;Holm\nNy A/S;33334444;Bæk\n", false);

    assertThat(taken.message())
        .isEqualTo("Written down: 0 new, 0 changed, 0 the same, 2 lines with errors.");
    assertThat(notes(taken))
        .containsExactly(
            "number or name belongs to Holm A/S (CVR 11112222); the number 12345678 is that of Bæk"
                + " A/S",
            "the other name Bæk A/S is that of line 2: leave it out here, or make one line of the"
                + " two");
    assertThat(listed("")).containsExactly("Bæk A/S 12345678 true []", "Holm A/S 11112222 true []");
  }

  @Test
  void twoLinesOfOneNumberAreOneCompanyAndSaySo() {
    var told = imported("navn;cvr\nBæk A/S;12345678\nBæk Polymer;12345678\n", true);

    assertThat(notes(told))
        .containsExactly("null", "the same company as in line 2; was called Bæk A/S");
  }

  private static List<String> notes(Answered answer) {
    return Answered.parts(answer.data(), "lines").stream()
        .map(line -> String.valueOf(line.get("note")))
        .toList();
  }

  @Test
  void theSeatsOfACompanyAreCountedUnderEachOfItsNames() {
    imported("name;other names\nFirma 1 A/S;Firma 2|Firma 3\n", false);
    var rules = function.event("set-seat-rules");
    rules.put("network", EnrollmentFunction.NETWORK);
    rules.put("seatsPerCompany", 2);
    function.send(rules);
    function.seat(1, 2);
    function.faults.reset();

    function.seat(3);

    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 4, "transactWriteItems", 2));
    var why = whyNot();
    assertThat(Answered.parts(why.data(), "waiting"))
        .extracting(waiting -> String.valueOf(waiting.get("why")))
        .containsExactly("company-has-its-seats");
    var removed =
        function.send(
            Map.of("command", "remove-company", "actor", "m@example.dk", "name", "firma 3"));
    assertThat(removed.message())
        .isEqualTo(
            "Firma 1 A/S is off the register. In plastgenanvendelse 1 person is offered a place by"
                + " it.");
    assertThat(Answered.parts(whyNot().data(), "offers")).hasSize(1);
    assertThat(Answered.parts(whyNot().data(), "waiting")).isEmpty();
    assertThat(function.enrollment(3, EnrollmentFunction.FIRST).state()).isEqualTo("offered");
    var everything = function.everything();
    function.handler.round();
    assertThat(function.everything()).isEqualTo(everything);
  }

  @Test
  void whatTheRegisterBindsIsNotDueForEver() {
    var rules = function.event("set-seat-rules");
    rules.put("network", EnrollmentFunction.NETWORK);
    rules.put("seatsPerCompany", 1);
    function.send(rules);
    imported("name;other names\nFirma 1 A/S;Firma 2\n", false);
    function.seat(1, 2);
    imported("name;other names\nFirma 1 A/S;Firma 3\n", true);

    var written = imported("name\nFirma 9 A/S\n", false);

    assertThat(written.message())
        .isEqualTo("Written down: 1 new, 0 changed, 0 the same, 0 lines with errors.");
    assertThat(function.enrollment(2, EnrollmentFunction.FIRST).state()).isEqualTo("waiting");
    assertThat(function.stored.rosters().due(function.clock.instant(), 9).due())
        .as("nothing is due")
        .isEmpty();
  }

  @Test
  void rulesThatBeginToCountCompaniesKnowEachByItsNames() {
    imported("name;other names\nFirma 1 A/S;Firma 2\n", false);

    var one = function.event("set-seat-rules");
    one.keySet().removeAll(List.of("seatsPerCompany", "offerHours", "enrolment", "admission"));
    one.put("network", EnrollmentFunction.NETWORK);
    one.put("notTogether", List.of("Firma 1", "Firma 2 A/S"));
    assertThat(function.send(one).refusal()).isEqualTo("only-one-company");

    one.put("notTogether", List.of("Firma 1", "Firma 2 A/S", "Firma 3"));
    assertThat(function.send(one).data())
        .containsEntry("notTogether", List.of("Firma 1", "Firma 3"));
  }

  @Test
  void whatIsNotThereCannotBeTakenOff() {
    assertThat(function.send(function.event("remove-company")).refusal())
        .isEqualTo("company-unknown");
  }

  /// Who is a member decides what the others pay: the round reckons the price that people see anew.
  @Test
  void whereMembersPayAnotherPriceItIsReckonedAnew() {
    imported("name;member\nFirma 1 A/S;yes\n", false);
    assertThat(movers()).isEmpty();
    var roster = function.stored.rosters().of(EnrollmentFunction.FIRST).orElseThrow();
    var tariff = new Tariff(150, 100, Credit.NONE);
    var terms = new Terms(Optional.empty(), tariff, Optional.empty(), OptionalInt.empty());
    var mixed =
        Outcomes.after(roster.costing(Budget.of(new Costs(List.of()), terms), MONDAY)).run();
    function.stored.write(new Write.RunSaved(Optional.of(roster.run()), mixed));

    imported("name;member\nFirma 1 A/S;no\n", false);

    assertThat(movers())
        .singleElement()
        .satisfies(mover -> assertThat(mover.enrollment()).isEqualTo("everybody"));
  }

  private List<Mover> movers() {
    return function.stored.meetings().movers(function.clock.instant(), 9).due();
  }

  private Answered whyNot() {
    var event = function.event("why-not");
    event.put("network", EnrollmentFunction.NETWORK);
    return function.send(event);
  }

  private Answered imported(String csv, boolean dryRun) {
    var event = function.event("import-companies");
    event.put("csv", csv);
    event.put("dryRun", dryRun);
    return function.send(event);
  }

  private List<String> listed(String name) {
    var event = function.event("list-companies");
    if (!name.isEmpty()) {
      event.put("name", name);
    }
    return Answered.parts(function.send(event).data(), "list").stream()
        .map(one ->
            one.get("name")
                + " "
                + one.get("cvr")
                + " "
                + one.get("member")
                + " "
                + one.get("otherNames"))
        .toList();
  }
}
