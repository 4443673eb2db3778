package kreds.testing.contract;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kreds.commit.Write;
import kreds.feed.CalendarTurn;
import kreds.feed.OwnNetwork;
import kreds.network.Basis;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

/// What calendars that people subscribe to are made of.
@OnEachStore
final class CalendarsContractTest extends MeetingContract {
  CalendarsContractTest(Store store) {
    super(store);
  }

  @Test
  void aNetworkAndASeatAreReadByThemselves() {
    var kept = kept(aMeeting());

    assertThat(stored().calendars().network(NETWORK)).contains(kept.all().roster().network());
    assertThat(stored().calendars().network("ukendt")).isEmpty();
    assertThat(stored().calendars().seat(FIRST, "e-1")).isEqualTo(kept.all().roster().find("e-1"));
    assertThat(stored().calendars().seat(FIRST, "e-99")).isEmpty();
    assertThat(stored().calendars().seat(FIRST.next(), "e-1")).isEmpty();
  }

  @Test
  void aCalendarIsAtItsFirstAddressUntilSomebodyTakesAnotherAndThenAtTheLatest() {
    var first = CalendarTurn.first("k-1");
    assertThat(stored().calendars().turn("k-1")).isEqualTo(first);

    stored().write(new Write.CalendarTurned(first.next()));
    assertStale(new Write.CalendarTurned(first.next()));
    assertStale(new Write.CalendarTurned(first.next().next().next()));
    stored().write(new Write.CalendarTurned(first.next().next()));

    assertThat(stored().calendars().turn("k-1")).isEqualTo(new CalendarTurn("k-1", 3));
    assertThat(stored().calendars().turn("k-2")).isEqualTo(CalendarTurn.first("k-2"));
  }

  @Test
  void whoeverHasASeatOrMakesAMeetingHappenHasToDoWithItsNetwork() {
    var kept = kept(aMeeting().fixedOn(firstMorning()));
    var network = kept.all().roster().network();
    var seat = kept.all().roster().find("e-2").orElseThrow();

    assertThat(stored().calendars().concerning(person(2).address()))
        .containsExactly(new OwnNetwork(network, List.of(seat)));
    assertThat(stored().calendars().concerning(EmailAddress.of("hanne@vaert.example")))
        .containsExactly(new OwnNetwork(network, List.of()));
    assertThat(stored().calendars().concerning(person(9).address())).isEmpty();
  }

  @Test
  void theSeatsOfEveryYearAreAmongThem() {
    kept(aMeeting());
    var next = aNetwork().nextYear();
    stored().write(new Write.RunSaved(Optional.empty(), next.run()));
    var again = new Enrollment.Confirmed(applicant(next.runId(), 2), MONDAY, Optional.empty());
    stored().write(new Write.SeatSaved(again));
    stored()
        .write(
            new Write.NetworkSaved(
                Optional.of(stored().calendars().network(NETWORK).orElseThrow()), next.network()));

    assertThat(stored().calendars().concerning(person(2).address()))
        .singleElement()
        .satisfies(own ->
            assertThat(own.seats())
                .extracting(each -> each.who().run().number())
                .containsExactlyInAnyOrder(1, 2));
  }

  @Test
  void whoMightTakePartOrIsForgottenHasNothingToDoWithIt() {
    var kept = kept(aMeeting());
    stored().named(candidate(NETWORK, 7, Basis.MEMBER));
    var gone = kept.all().roster().find("e-1").orElseThrow();
    stored()
        .write(
            new Write.SeatSaved(
                new Enrollment.Left(gone.who().saying(Person.forgotten(), ""), MONDAY, gone.id())));

    assertThat(stored().calendars().concerning(person(7).address())).isEmpty();
    assertThat(stored().calendars().concerning(person(1).address())).isEmpty();
    assertThat(stored().calendars().seat(FIRST, "e-1").orElseThrow().person().isForgotten())
        .isTrue();
  }
}
