package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kreds.change.Subject;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Companies that staff keep apart are not in a run together, unless they were so before.
final class ApartTest {

  @Test
  void ofTwoThatAreKeptApartTheSecondWaitsAndHoldsUpNobody() {
    var roster = come(apart(empty(3), "Firma A/S", "Konkurrent"), "firma", "KONKURRENT A/S", "x");

    assertThat(seated(roster)).containsExactly("e-1", "e-3");
    assertThat(why(roster, 2)).isEqualTo(Why.NOT_TOGETHER);
    assertThat(roster.run().placesLeft()).isEqualTo(1);
    assertThat(Apart.with(roster, roster.find("e-2").orElseThrow()))
        .extracting(Company::name)
        .containsExactly("firma");
    assertThat(Apart.with(roster, roster.find("e-3").orElseThrow())).isEmpty();
  }

  @Test
  void aCompanyIsNotKeptApartFromItselfAndOthersAreNotConcerned() {
    var roster = come(apart(empty(4), "Firma", "Konkurrent"), "Firma A/S", "firma", "Andet", "");

    assertThat(seated(roster)).containsExactly("e-1", "e-2", "e-3", "e-4");
  }

  @Test
  void onceTheOtherHasLeftThePlaceIsOffered() {
    var roster = come(apart(empty(3), "Firma", "Konkurrent"), "Firma", "Konkurrent");

    var left = after(roster.leave("e-1", MONDAY));

    assertThat(left.find("e-2")).containsInstanceOf(Enrollment.Offered.class);
    var back = after(left.enroll(applicant(left, 3, "Firma"), MONDAY.plusSeconds(9)));
    var waits = after(back.confirm("e-3", MONDAY.plusSeconds(9)));
    assertThat(why(waits, 3)).as("an offer holds a seat").isEqualTo(Why.NOT_TOGETHER);
  }

  @Test
  void whoSitsTogetherAlreadyStaysAndTheNextOfEitherWaits() {
    var together = come(empty(5), "Firma", "Konkurrent", "Andet");

    var roster = come(apart(together, "Firma", "Konkurrent"), 4, "Konkurrent ApS");

    assertThat(seated(roster)).containsExactly("e-1", "e-2", "e-3");
    assertThat(why(roster, 4)).isEqualTo(Why.NOT_TOGETHER);
    assertThat(Apart.together(roster))
        .extracting(Company::name)
        .containsExactly("Firma", "Konkurrent");
    assertThat(Apart.together(together)).isEmpty();
  }

  @Test
  void whereAllMayBeTogetherAgainTheLineMovesAtOnce() {
    var roster = come(apart(empty(3), "Firma", "Konkurrent"), "Firma", "Konkurrent");

    assertThat(apart(roster).find("e-2")).containsInstanceOf(Enrollment.Offered.class);
  }

  @Test
  void theAuditNamesTheCompanies() {
    var decision =
        done(
            empty(3)
                .ruled(
                    SeatRules.usual(new Capacity(1, 3))
                        .apart(List.of(Company.of("Firma A/S"), Company.of("Konkurrent"))),
                    MONDAY));
    var consequences =
        new SeatConsequences(staff())
            .of(
                decision.happenings().getFirst(),
                decision.after().inRun(),
                byStaff(Subject.network("plastgenanvendelse"), "set-seat-rules"));

    assertThat(consequences.audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).isEqualTo("all together");
          assertThat(line.after()).isEqualTo("not together: Firma A/S, Konkurrent");
        });
  }

  private static Roster empty(int maximum) {
    return after(aNetwork().roster().resized(new Capacity(1, maximum), MONDAY));
  }

  private static Roster apart(Roster roster, String... companies) {
    var named = Arrays.stream(companies).map(Company::of).toList();
    return after(roster.ruled(roster.run().rules().apart(named), MONDAY));
  }

  private static Roster come(Roster roster, String... companies) {
    return come(roster, 1, companies);
  }

  private static Roster come(Roster roster, int first, String... companies) {
    var now = roster;
    var number = first;
    for (var company : companies) {
      var form = applicant(now, number, company);
      now = after(now.enrollConfirmed(form, MONDAY.plusSeconds(number)));
      number++;
    }
    return now;
  }

  private static Applicant applicant(Roster roster, int number, String company) {
    var known = SamplePeople.person(number);
    var who = new Person(known.name(), Company.of(company), known.address(), known.language());
    var at = MONDAY.plusSeconds(number);
    return Applicant.arriving("e-" + number, roster.run().id(), who, "", at);
  }

  private static List<String> seated(Roster roster) {
    return SamplePeople.ids(roster.in(Enrollment.Confirmed.class));
  }

  private static Why why(Roster roster, int number) {
    return Why.against(roster, roster.find("e-" + number).orElseThrow()).orElseThrow();
  }
}
