package kreds.meetingscheduling;

import static kreds.testing.handler.Answered.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.RunPrice;
import kreds.commit.Write;
import kreds.company.RegisteredCompany;
import kreds.link.LinkSubject;
import kreds.meeting.Mover;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Stay;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What each company is to be invoiced, as Danish Excel reads it (B2).
final class InvoiceFileTest {
  private static final String MARK = "\uFEFF";

  private final Door door = Door.with(2);

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void eachPersonIsALineAndEachCompanyASum() {
    price(Map.of("price", 4_000, "nonMember", 125, "secondSeat", 80));
    register("Firma 1 A/S", "12345678", true);
    register("Firma 2 A/S", "87654321", false);
    place(3, "firma 1");

    var answered = opened("da");

    assertThat(answered.header("content-type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(answered.header("content-disposition"))
        .isEqualTo("attachment; filename=\"plastgenanvendelse-fakturagrundlag.csv\"");
    assertThat(answered.header("cache-control")).isEqualTo("no-store");
    assertThat(answered.body())
        .isEqualTo(
            MARK
                + "Virksomhed;CVR;Medlem;Navn;Plads;Post;Pris uden moms;Moms;I alt\r\n"
                + "Firma 1 A/S;12345678;ja;Deltager 1;1;Deltagelse;4000,00;1000,00;5000,00\r\n"
                + "Firma 1 A/S;12345678;ja;Deltager 3;2;Deltagelse;3200,00;800,00;4000,00\r\n"
                + "Firma 1 A/S;12345678;ja;;;I alt for virksomheden;7200,00;1800,00;9000,00\r\n"
                + "Firma 2 A/S;87654321;nej;Deltager 2;1;Deltagelse;5000,00;1250,00;6250,00\r\n"
                + "Firma 2 A/S;87654321;nej;;;I alt for virksomheden;5000,00;1250,00;6250,00\r\n");
    assertThat(opened("en").body())
        .startsWith(MARK + "Company;CVR;Member;Name;Seat;Line;Price without VAT;VAT;Total\r\n")
        .contains(";yes;Deltager 1;1;Participation;4000,00;");
  }

  @Test
  void thereIsNothingToInvoiceWhileNothingIsKnownOfTheCosts() {
    price(Map.of("costs", List.of(Map.of("what", "Alt", "amount", 0))));

    var refused = door.order("invoice-basis");

    assertThat(refused.problem()).containsEntry("type", "urn:kreds:problem:price-unknown");
    assertThat(door.order("show-budget").message())
        .isEqualTo(
            "2 people have a place. What each pays is not known yet. No price is set: it is"
                + " whatever carries the costs.");
  }

  @Test
  void whoHasLeftAndPaysIsNamedAsOneMore() {
    door.scheduled();
    leftAt(2, Instant.parse("2027-02-04T12:00:00Z"));

    var shown = door.order("show-budget");

    assertThat(shown.message())
        .startsWith(
            "1 person has a place, and 1 person who has left pays all the same. The first of a"
                + " member company pays 24000.00 kr. without VAT; the costs are covered, and 0.00"
                + " kr. are over.");
    assertThat(part(shown.data(), "now")).containsEntry("heads", 1).containsEntry("left", 1);
  }

  @Test
  void whoLeavesInTheMiddleHasALineOfCredit() {
    price(Map.of("price", 1_000, "credit", "meetings-left", "meetings", 4, "vat", 0));
    door.scheduled();
    leftAt(2, Instant.parse("2027-02-04T12:00:00Z"));

    assertThat(rows())
        .contains(
            "Firma 2 A/S;;ikke i registret;Deltager 2;1;Deltagelse;1000,00;0,00;1000,00",
            "Firma 2 A/S;;ikke i registret;Deltager 2;1;Kreditering;-750,00;0,00;-750,00",
            "Firma 2 A/S;;ikke i registret;;;I alt for virksomheden;250,00;0,00;250,00");
    leftAt(2, Instant.parse("2027-02-04T08:00:00Z"));
    assertThat(rows()).noneMatch(row -> row.contains("Deltager 2"));
  }

  /// Whoever reads the run alone says the same price, once the round has told the meetings of it.
  @Test
  void whoHasLeftAndPaysIsInThePriceThatPeopleSee() {
    door.scheduled();
    door.clock.set("2027-02-05T12:00:00+01:00");
    door.function.round();
    door.function.round();
    assertThat(door.roster().run().budget().planned()).isEqualTo(1);
    leftAt(2, Instant.parse("2027-02-04T12:00:00Z"));
    door.stored.write(
        new Write.MoverNoted(
            new Mover(Door.RUN, "e-2", Instant.parse("2027-02-05T10:00:00Z"), Optional.empty())));

    door.function.round();

    var run = door.roster().run();
    assertThat(run.budget().gone()).containsExactly(1);
    assertThat(new RunPrice(run.budget()).each(1)).contains(Amount.kroner(24_000));
    assertThat(door.order("show-budget").message())
        .contains("The first of a member company pays 24000.00 kr. without VAT");
  }

  @Test
  void ofWhoIsForgottenTheCompanyOwesAndNobodyIsNamed() {
    price(Map.of("price", 1_000, "vat", 0));
    door.scheduled();
    var forgotten = door.roster().forgotten("e-2", Instant.parse("2027-02-04T12:00:00Z"));
    door.stored.write(new Write.SeatSaved(Outcomes.after(forgotten).find("e-2").orElseThrow()));

    assertThat(rows())
        .contains("Firma 2 A/S;;ikke i registret;Slettet person;1;Deltagelse;1000,00;0,00;1000,00")
        .noneMatch(row -> row.contains("Deltager 2"));
    assertThat(opened("en").body()).contains(";Deleted person;1;Participation;");
  }

  @Test
  void whatASpreadsheetWouldCalculateStaysText() {
    place(3, "=HYPERLINK(\"http://ond.example\")");

    assertThat(rows()).anyMatch(row -> row.startsWith("\"'=HYPERLINK("));
  }

  @Test
  void takingItOutLeavesALineAndOpeningItNone() {
    var ordered = door.order("invoice-basis");

    assertThat(ordered.message())
        .isEqualTo(
            "The link opens a table for Excel with 2 companies, as they are then. It holds an hour.");
    assertThat(ordered.data())
        .containsEntry("companies", 2)
        .containsEntry("income", "48000.00")
        .containsEntry("until", "2027-01-04T10:00");
    assertThat(door.stored.trail().of("network/" + Door.NETWORK))
        .filteredOn(line -> line.action().equals("invoice-basis"))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.actor()).isEqualTo("mette@example.dk");
          assertThat(line.after()).isEqualTo("1 invoices");
        });
    var before = door.function.everything();
    assertThat(opened(ordered, "da").status()).isEqualTo(200);
    assertThat(door.function.everything()).isEqualTo(before);
  }

  @Test
  void theLinkToTheFiguresOpensNoNames() {
    var figures = new LinkSubject.OfBudget(Door.RUN, LinkSubject.OfBudget.FIGURES);

    assertThat(door.send(door.visit("invoices", door.function.token(figures))).status())
        .isEqualTo(404);
  }

  private void price(Map<String, Object> terms) {
    var event = door.event("set-costs");
    event.keySet().retainAll(List.of("command", "actor", "network"));
    event.put("costs", List.of(Map.of("what", "Alt", "amount", 40_000)));
    event.putAll(terms);
    assertThat(door.send(event).ok()).isTrue();
  }

  private void register(String name, String cvr, boolean member) {
    door.stored.write(
        new Write.CompanySaved(
            Optional.empty(),
            new RegisteredCompany(Company.of(name), cvr, member, "", List.of(), 1)));
  }

  private void place(int number, String company) {
    var known = SamplePeople.person(number);
    var person = new Person(known.name(), Company.of(company), known.address(), known.language());
    var who =
        Applicant.arriving("e-" + number, Door.RUN, person, "", SamplePeople.MONDAY.plusSeconds(9));
    door.stored.write(
        new Write.SeatSaved(new Enrollment.Confirmed(who, SamplePeople.MONDAY.plusSeconds(9))));
  }

  private void leftAt(int number, Instant at) {
    var who = door.roster().find("e-" + number).orElseThrow().who();
    door.stored.write(
        new Write.SeatSaved(
            new Enrollment.Left(who.having(new Stay(SamplePeople.MONDAY, at)), at, who.id())));
  }

  private List<String> rows() {
    return opened("da").body().lines().toList();
  }

  private Answered opened(String language) {
    return opened(door.order("invoice-basis"), language);
  }

  private Answered opened(Answered ordered, String language) {
    var link = String.valueOf(ordered.data().get("link"));
    assertThat(link).endsWith("/invoices.csv");
    var event = door.visit("invoices", BudgetPageTest.token(ordered.data()));
    event.put("queryStringParameters", Map.of("lang", language));
    return door.send(event);
  }
}
