package kreds.testing.contract;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.form;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SampleQuestions.car;
import static kreds.sample.SampleQuestions.diet;
import static kreds.sample.SampleQuestions.materials;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.commit.Change;
import kreds.commit.Write;
import kreds.company.CompanyRegister;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.meeting.Mover;
import kreds.outcome.Outcome;
import kreds.person.Person;
import kreds.run.Admission;
import kreds.run.AdmissionRule;
import kreds.run.AnsweringQuestions;
import kreds.run.Enrollment;
import kreds.run.Fit;
import kreds.run.HandOver;
import kreds.run.Onward;
import kreds.run.Party;
import kreds.run.PartyForm;
import kreds.run.Roster;
import kreds.run.Stay;
import kreds.run.Why;
import kreds.sample.NetworkFixture;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

@OnEachStore
final class RostersContractTest extends Contract {
  private static final String NETWORK = "plastgenanvendelse";
  private static final RunId FIRST = RunId.first(NETWORK);

  RostersContractTest(Store store) {
    super(store);
  }

  @Test
  void aNetworkThatIsOpenedHasAnEmptyRoster() {
    var network = aNetwork();
    open(network);

    assertThat(stored().rosters().current(NETWORK)).contains(network.roster());
    assertThat(stored().rosters().of(FIRST)).contains(network.roster());
    assertThat(stored().rosters().current("ukendt")).isEmpty();
    assertThat(stored().rosters().of(RunId.first("ukendt"))).isEmpty();
    assertThat(stored().rosters().of(FIRST.next())).isEmpty();
  }

  @Test
  void aRosterIsReadBackWithEveryEnrollment() {
    open(aNetwork());
    enroll(1);
    var after = enroll(2);

    assertThat(after.enrollments()).hasSize(2);
    assertThat(stored().rosters().current(NETWORK)).contains(after);
  }

  @Test
  void whatARunAsksAndWhatIsAnsweredIsReadBack() {
    var asked = aNetwork().seated(1);
    open(asked);
    var before = stored().roster(NETWORK);
    var questions = after(before.asking(List.of(diet(), materials(), car()), MONDAY));
    var fewer = after(questions.asking(List.of(car(), materials()), MONDAY));
    var typed = Map.of("materials", "PET æøå", "car", "nej", "diet", "Alt");
    var answered = after(AnsweringQuestions.answer(fewer, "e-1", typed, MONDAY));
    stored()
        .write(
            new Write.RunSaved(Optional.of(before.run()), answered.run()),
            new Write.SeatSaved(answered.enrollments().getFirst()));

    assertThat(answered.enrollments().getFirst().who().answers().given()).hasSize(3);
    assertThat(answered.run().questions().former()).hasSize(1);
    assertThat(stored().roster(NETWORK)).isEqualTo(answered);
    assertThat(stored().networks().of(NETWORK).orElseThrow().run()).isEqualTo(answered.run());
  }

  @Test
  void colleaguesOfOnePostAreReadBackInTheOrderInWhichTheyWereNamed() {
    open(aNetwork());
    var before = stored().roster(NETWORK);
    var party = new Party("g-1", 2, Fit.ALL_OR_NONE);
    var others = List.of(applicant(FIRST, 4, MONDAY), applicant(FIRST, 2, MONDAY));
    var three =
        after(
            before.enrollTogether(
                new PartyForm(applicant(FIRST, 3, MONDAY), others, party), MONDAY));
    var after = after(three.confirm("e-4", MONDAY));
    stored().write(new Write.RunSaved(Optional.of(before.run()), after.run()));
    after.enrollments().forEach(each -> stored().write(new Write.SeatSaved(each)));

    assertThat(after.run().seats().together()).isEqualTo(1);
    assertThat(stored().roster(NETWORK)).isEqualTo(after);
    assertThat(stored().roster(NETWORK).enrollments())
        .extracting(Enrollment::id)
        .containsExactly("e-3", "e-4", "e-2");
  }

  @Test
  void untilWhenTheyWaitForWhomTheyHaveNamedIsReadBackToo() {
    var known = aNetwork().taking(3, 9).seated(2);
    open(known);
    var before = stored().roster(NETWORK);
    var party = new Party("g-1", 1, Fit.ALL_OR_NONE);
    var form =
        new PartyForm(applicant(FIRST, 3, MONDAY), List.of(applicant(FIRST, 2, MONDAY)), party);
    var after = after(before.enrollTogether(form, MONDAY));
    stored().write(new Write.RunSaved(Optional.of(before.run()), after.run()));
    stored().write(new Write.SeatSaved(after.find("e-3").orElseThrow()));

    assertThat(stored().roster(NETWORK).find("e-3").orElseThrow().who().party())
        .get()
        .extracting(Party::waitsUntil)
        .isEqualTo(Optional.of(MONDAY.plus(Enrollment.Unconfirmed.HOLDS)));
    assertThat(stored().roster(NETWORK)).isEqualTo(after);
  }

  @Test
  void whatTheParticipantsAreAskedAndVoteIsReadBackWithTheSeatThatItIsAbout() {
    var network = aNetwork().taking(3, 9).seated(1, 2, 3);
    var rules = network.run().rules().admitting(Admission.MAJORITY);
    var group = new NetworkFixture(after(network.roster().ruled(rules, MONDAY))).seated(4);
    open(group);
    var voted = after(group.roster().voted("e-1", "e-4", true, MONDAY));
    var both = after(voted.voted("e-2", "e-4", false, MONDAY.plusSeconds(1)));
    stored()
        .write(
            new Write.RunSaved(Optional.of(group.run()), both.run()),
            new Write.SeatSaved(both.find("e-4").orElseThrow()));

    assertThat(stored().roster(NETWORK)).isEqualTo(both);
    assertThat(stored().networks().of(NETWORK).orElseThrow().run()).isEqualTo(both.run());
    var frozen = after(both.voted("e-3", "e-4", true, MONDAY)).find("e-4");
    assertThat(frozen).containsInstanceOf(Enrollment.Confirmed.class);
    var end = both.at(MONDAY.plus(Duration.ofDays(AdmissionRule.DAYS))).after();
    stored()
        .write(
            new Write.RunSaved(Optional.of(both.run()), end.run()),
            new Write.SeatSaved(end.find("e-4").orElseThrow()));
    assertThat(stored().roster(NETWORK)).as("left to staff").isEqualTo(end);
  }

  @Test
  void aPersonsPlaceIsReadBackInEveryState() {
    var places =
        List.of(
            new Enrollment.Waiting(applicant(FIRST, 2), Why.BEHIND_THE_LINE),
            new Enrollment.Waiting(applicant(FIRST, 3), Why.FULL),
            new Enrollment.Waiting(
                applicant(FIRST, 9),
                Why.NOT_TOGETHER,
                Optional.of(MONDAY.plusSeconds(3)),
                Optional.of(MONDAY.plusSeconds(9))),
            new Enrollment.Offered(applicant(FIRST, 4), MONDAY.plusSeconds(60)),
            new Enrollment.Confirmed(applicant(FIRST, 5), MONDAY.plusSeconds(5)),
            new Enrollment.Left(applicant(FIRST, 6), MONDAY.plusSeconds(6), "e-6"),
            new Enrollment.Left(
                applicant(FIRST, 16).having(new Stay(MONDAY, MONDAY.plusSeconds(6))),
                MONDAY.plusSeconds(6),
                "e-16"),
            new Enrollment.Unconfirmed(
                applicant(FIRST, 17).having(new Stay(MONDAY, MONDAY.plusSeconds(6)))),
            new Enrollment.Lapsed(applicant(FIRST, 7), MONDAY.plusSeconds(7)),
            new Enrollment.Transferred(applicant(FIRST, 8), MONDAY.plusSeconds(8), "e-9"),
            new Enrollment.Left(
                applicant(FIRST, 15).saying(Person.forgotten(), ""), MONDAY, "e-15"),
            new Enrollment.Transferred(applicant(FIRST, 14), MONDAY, "e-1", Onward.MOVED),
            new Enrollment.Transferred(applicant(FIRST, 18), MONDAY, "e-1", Onward.MISTYPED),
            new Enrollment.Confirmed(
                applicant(FIRST, 11), MONDAY, Optional.of(new HandOver("e-12", MONDAY))),
            new Enrollment.Unconfirmed(applicant(FIRST, 12), Optional.of("e-11")),
            new Enrollment.Lapsed(applicant(FIRST, 13), MONDAY, Optional.of("e-11")));
    var network = aNetwork().having(form(FIRST, 1));
    for (var place : places) {
      network = network.having(place);
    }
    network = network.seated(10);
    open(network);

    assertThat(network.roster().enrollments()).hasSize(18);
    assertThat(stored().roster(NETWORK)).isEqualTo(network.roster());
  }

  @Test
  void ofTwoWhoDecideOnTheSameReadingOneIsStaleAndWritesNothing() {
    open(aNetwork());
    var asRead = stored().roster(NETWORK);
    enroll(1);
    var late = enrolling(asRead, 2);

    assertStale(late.writes().toArray(Write[]::new));
    assertThat(stored().roster(NETWORK).find("e-1")).isPresent();
    assertThat(stored().roster(NETWORK).find("e-2")).isEmpty();
  }

  @Test
  void whatAChangeBringsIsWrittenWithIt() {
    open(aNetwork());
    var asRead = stored().roster(NETWORK);

    write(enrolling(asRead, 1).and(line("network/y", "a-y")));

    assertThat(stored().trail().of("network/y"))
        .extracting(AuditLine::action)
        .containsExactly("test");
    assertThat(stored().trail().of("network/" + NETWORK)).hasSize(1);
    assertThat(stored().deliveries().of("enrollment-confirm/e-1/1")).isPresent();
  }

  @Test
  void aLetterThatExistsStopsTheWholeChange() {
    open(aNetwork());
    var letter = letter(LetterKind.ENROLLMENT_CONFIRM, 1);
    var first = enrolling(stored().roster(NETWORK), 1).and(Consequences.NONE.and(List.of(letter)));
    write(first);
    var second = enrolling(stored().roster(NETWORK), 2);

    assertAlreadyThere(
        second.and(Consequences.NONE.and(List.of(letter))).writes().toArray(Write[]::new));
    assertThat(stored().roster(NETWORK)).isEqualTo(first.answer());
    assertThat(stored().roster(NETWORK).find("e-2")).isEmpty();
  }

  @Test
  void theNextMeetingIsShownWithTheNetwork() {
    var network = aNetwork();
    open(network);
    var next = next("m-1", MONDAY);
    var shown = network.showing(next).network();
    var showing = new Write.NetworkSaved(Optional.of(network.network()), shown);

    stored().write(showing);

    assertThat(stored().roster(NETWORK).network().nextMeeting()).contains(next);
    assertThat(stored().roster(NETWORK).run()).isEqualTo(network.run());
    assertStale(showing);
  }

  @Test
  void aSeatDoesNotTouchTheTextsNorTheTextsASeat() {
    var network = aNetwork();
    open(network);
    var asRead = stored().roster(NETWORK);
    var shown = network.showing(next("m-1", MONDAY)).network();
    stored().write(new Write.NetworkSaved(Optional.of(network.network()), shown));

    write(enrolling(asRead, 1));

    assertThat(stored().roster(NETWORK).network()).isEqualTo(shown);
    assertThat(stored().roster(NETWORK).find("e-1")).isPresent();
  }

  @Test
  void aRosterIsReadWhileNewcomersWaitToBeTold() {
    open(aNetwork());
    var asRead = stored().roster(NETWORK);
    write(change(asRead, asRead.enrollConfirmed(applicant(FIRST, 1), MONDAY)));
    var forgotten = new Mover(FIRST.next(), "e-9", MONDAY, Optional.of(person(9)));
    stored().write(new Write.MoverNoted(forgotten));

    assertThat(stored().meetings().movers(MONDAY, 9).due()).hasSize(2).contains(forgotten);
    assertThat(stored().roster(NETWORK).enrollments())
        .extracting(Enrollment::id)
        .containsExactly("e-1");
    assertThat(stored().networks().listed()).hasSize(1);
  }

  @Test
  void lastYearsRosterStaysReadableAndThisYearsIsApart() {
    var lastYear = aNetwork().seated(1, 2);
    open(lastYear);
    var thisYear = nextYearOf(lastYear);

    write(enrolling(stored().roster(NETWORK), 1));
    write(enrolling(stored().roster(NETWORK), 3));

    var now = stored().rosters().current(NETWORK).orElseThrow();
    assertThat(now.run().id()).isEqualTo(FIRST.next());
    assertThat(now.enrollments()).extracting(Enrollment::id).containsExactly("e-1", "e-3");
    assertThat(now.in(Enrollment.Confirmed.class)).isEmpty();
    assertThat(stored().rosters().of(FIRST.next())).contains(now);
    assertThat(stored().rosters().of(FIRST))
        .contains(
            new Roster(
                thisYear.network(),
                lastYear.run(),
                lastYear.roster().enrollments(),
                CompanyRegister.EMPTY));
  }

  @Test
  void theTenthYearIsFoundToo() {
    var network = aNetwork().seated(1);
    open(network);
    for (var year = 2; year <= 11; year++) {
      network = nextYearOf(network);
    }
    write(enrolling(stored().roster(NETWORK), 7));

    assertThat(stored().roster(NETWORK).run().id().number()).isEqualTo(11);
    assertThat(stored().roster(NETWORK).enrollments())
        .extracting(Enrollment::id)
        .containsExactly("e-7");
    assertThat(stored().rosters().of(FIRST).orElseThrow().enrollments()).hasSize(1);
  }

  @Test
  void runsInWhichSomethingRunsOutComeInTheOrderOfTime() {
    open(aNetwork().seated(1));
    assertThat(stored().rosters().due(MONDAY.plus(Enrollment.Unconfirmed.HOLDS), 10).due())
        .isEmpty();
    write(enrolling(stored().roster(NETWORK), 2));
    var lapses = form(FIRST, 2).lapsesAt();

    var early = stored().rosters().due(MONDAY, 10);
    assertThat(early.due()).isEmpty();
    assertThat(early.next()).contains(lapses);
    var later = stored().rosters().due(lapses, 10);
    assertThat(later.due()).containsExactly(FIRST);
    assertThat(later.next()).isEmpty();
    var roster = stored().roster(NETWORK);
    write(change(roster, Outcome.done(roster.at(lapses))));
    assertThat(stored().rosters().due(lapses, 10).due()).isEmpty();
    assertThat(stored().roster(NETWORK).find("e-2").map(Enrollment::state)).contains("lapsed");
  }

  private NetworkFixture nextYearOf(NetworkFixture network) {
    var next = network.nextYear();
    stored()
        .write(
            new Write.NetworkSaved(Optional.of(network.network()), next.network()),
            new Write.RunSaved(Optional.empty(), next.run()));
    return next;
  }

  private Roster enroll(int number) {
    var asRead = stored().roster(NETWORK);
    write(enrolling(asRead, number));
    return after(asRead.enroll(applicant(asRead.run().id(), number), MONDAY));
  }

  private Change<Roster> enrolling(Roster asRead, int number) {
    return change(asRead, asRead.enroll(applicant(asRead.run().id(), number), MONDAY));
  }
}
