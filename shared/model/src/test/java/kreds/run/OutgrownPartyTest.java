package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Colleagues who wait for all of their places, which there will never be: staff are told what
/// helps (E11).
final class OutgrownPartyTest {
  private static final Company ONE = Company.of("Nordplast A/S");
  private static final Company OTHER = Company.of("Konkurrent ApS");

  @Test
  void whoAreMoreThanTheLoweredMaximumAreNamedWithTheNumberThatHelps() {
    var roster = clicked(posted(came(taking(4), 7), ONE, ONE, ONE), 1, 2);
    assertThat(OutgrownParty.of(roster)).isEmpty();

    var lowered = after(roster.resized(new Capacity(1, 2), MONDAY));

    var party = only(lowered);
    assertThat(ids(party.people())).containsExactly("e-1", "e-2", "e-3");
    assertThat(party.maximum()).contains(4);
    assertThat(party.perCompany()).isEmpty();
    assertThat(party.apart()).isFalse();
    var raised = clicked(after(lowered.resized(new Capacity(1, 4), MONDAY)), 3);
    assertThat(raised.in(Enrollment.Confirmed.class)).hasSize(4);
    var alone = after(lowered.alone("e-1", MONDAY));
    assertThat(OutgrownParty.of(alone)).as("two fit").isEmpty();
  }

  @Test
  void whoAreMoreThanOneCompanyMayHaveAreNamedWithTheNumberThatHelps() {
    var roster = clicked(posted(came(taking(9), 7), ONE, ONE), 1);

    var lowered = clicked(after(roster.resized(new Capacity(1, 9, 1), MONDAY)), 2);

    var party = only(lowered);
    assertThat(party.maximum()).isEmpty();
    assertThat(party.perCompany()).contains(3);
    var raised = after(lowered.resized(new Capacity(1, 9, 3), MONDAY));
    assertThat(ids(raised.in(Enrollment.Offered.class))).containsExactly("e-1", "e-2");
    assertThat(OutgrownParty.of(after(lowered.resized(new Capacity(1, 9, 2), MONDAY))))
        .as("a colleague may leave")
        .isEmpty();
  }

  @Test
  void whoMayNotBeTogetherAreNamedToo() {
    var rules = taking(9).run().rules().apart(List.of(ONE, OTHER));
    var roster = clicked(posted(after(taking(9).ruled(rules, MONDAY)), ONE, OTHER), 1, 2);

    assertThat(only(roster).apart()).isTrue();
    assertThat(only(roster).maximum()).isEmpty();
  }

  @Test
  void whoWaitOnlyForRoomOrForAClickAreNotNamedNorWhoOnlyWaitAlone() {
    var full = clicked(posted(came(taking(2), 7, 8), ONE, ONE), 1, 2);
    assertThat(full.in(Enrollment.Waiting.class)).hasSize(2);
    assertThat(OutgrownParty.mayBe(full.run())).isTrue();
    assertThat(OutgrownParty.of(full)).isEmpty();
    assertThat(OutgrownParty.of(came(taking(1), 7, 8))).isEmpty();
    var noClick = after(posted(taking(3), ONE, ONE, ONE).resized(new Capacity(1, 2), MONDAY));
    assertThat(OutgrownParty.of(noClick)).as("forms lapse").isEmpty();
  }

  @Test
  void aRunThatIsLargeOrOverOrInWhichNobodyWaitsHasNone() {
    var waiting = came(taking(1), 7, 8);

    assertThat(OutgrownParty.mayBe(waiting.run())).isTrue();
    assertThat(OutgrownParty.mayBe(came(taking(2), 7).run())).isFalse();
    assertThat(OutgrownParty.mayBe(came(taking(5), 1, 2, 3, 4, 5, 6).run())).isFalse();
    assertThat(OutgrownParty.mayBe(after(waiting.cancelled("x", MONDAY)).run())).isFalse();
  }

  private static OutgrownParty only(Roster roster) {
    var found = OutgrownParty.of(roster);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Roster taking(int maximum) {
    return aNetwork().taking(1, maximum).roster();
  }

  /// Those come one by one, of the same company.
  private static Roster came(Roster roster, int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = after(now.enrollConfirmed(form(roster, number, ONE), MONDAY));
    }
    return now;
  }

  /// One post of colleagues, numbered from 1, who work there.
  private static Roster posted(Roster roster, Company... companies) {
    var all = new ArrayList<Applicant>();
    for (var company : companies) {
      all.add(form(roster, all.size() + 1, company));
    }
    var others = all.subList(1, all.size());
    var party = new Party("g-1", others.size(), Fit.ALL_OR_NONE);
    return after(roster.enrollTogether(new PartyForm(all.getFirst(), others, party), MONDAY));
  }

  private static Roster clicked(Roster roster, int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = after(now.confirm("e-" + number, MONDAY));
    }
    return now;
  }

  private static Applicant form(Roster roster, int number, Company company) {
    var who = SamplePeople.person(number);
    var person = new Person(who.name(), company, who.address(), who.language());
    return Applicant.arriving("e-" + number, roster.run().id(), person, "", MONDAY);
  }
}
