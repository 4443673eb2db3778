package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.company.CompanyRegister;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// An enrollment is keyed by its address. Whoever has been here with one has left more than a row:
/// so it is nobody else's, a former one leads staff on to the person, and opens nothing.
final class FormerAddressTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));
  private static final String METTE = "mette@example.dk";
  private static final Correction NOTHING =
      new Correction(Optional.empty(), Optional.empty(), Optional.empty());

  /// Four places; three are taken.
  private final Roster roster = aNetwork().taking(2, 4).seated(1, 2, 3).roster();

  @Test
  void aRowThatWasSomebodysIsNobodyElses() {
    var moved = after(moving(roster, "e-1", 9));
    var left = after(roster.leave("e-1", MONDAY));
    var movedAndLeft = after(moved.leave("e-9", MONDAY));
    var handed = new NetworkFixture(roster).handing(1, 8).roster();
    var forgotten = after(roster.forgotten("e-1", MONDAY));

    for (var each : List.of(moved, left, movedAndLeft, proved(handed), forgotten)) {
      var refusal = refusal(moving(each, "e-2", 1));
      assertThat(refusal.code()).isEqualTo("address-used");
      assertThat(refusal.mistakes()).singleElement().extracting("field").isEqualTo("newEmail");
      assertThat(refusal.detail()).contains("e-1, ").doesNotContain("Deltager");
      if (!each.equals(forgotten)) {
        assertThat(code(each.handOver("e-2", called("Karl Ny", 1), LATER)))
            .isEqualTo("hand-over-not-possible");
      }
    }
    assertThat(refusal(moving(moved, "e-2", 1)).detail()).contains("who goes on as e-9.");
    assertThat(refusal(moving(proved(handed), "e-2", 1)).detail())
        .contains("whose place a colleague has as e-8.");
    assertThat(refusal(moving(left, "e-2", 1)).detail()).contains("e-1, left.");
    assertThat(code(moving(roster, "e-2", 1))).isEqualTo("address-enrolled");
  }

  @Test
  void onlyThePersonComesBackToAFormerAddress() {
    var moved = after(moving(after(moving(roster, "e-1", 8)), "e-8", 9));

    for (var number : List.of(1, 8)) {
      var back = after(moving(moved, "e-9", number));
      assertThat(back.find("e-" + number)).containsInstanceOf(Enrollment.Confirmed.class);
      assertThat(back.find("e-9")).containsInstanceOf(Enrollment.Transferred.class);
      assertThat(back.present("e-9")).isEqualTo(back.find("e-" + number));
      assertThat(Forgetting.rowsOf(back, back.find("e-" + number).orElseThrow()))
          .as("all of theirs lead there")
          .hasSize(3);
    }
  }

  @Test
  void whoHasLeftComesBackThereByTheSameNameWithWhatIsOwed() {
    var stay = new Stay(MONDAY, Optional.of(LATER), Company.UNKNOWN);
    var left = having(roster, gone("DELTAGER  2", 7, Optional.of(stay)));

    var now = after(moving(left, "e-2", 7)).find("e-7").orElseThrow();

    assertThat(now).isInstanceOf(Enrollment.Confirmed.class);
    assertThat(now.who().had())
        .as("who owes for it is the company that it was for")
        .contains(new Stay(MONDAY, Optional.of(LATER), Company.of("Firma 7 A/S")));
  }

  @Test
  void neitherOfTwoPlacesForWhichSomethingMayBeOwedIsLost() {
    var stay = new Stay(MONDAY, LATER);
    var both = having(roster, gone("Deltager 2", 7, Optional.of(stay)));
    var again = both.having(owing(both.find("e-2").orElseThrow(), stay));

    assertThat(code(moving(again, "e-2", 7))).isEqualTo("address-used");

    var moved = after(moving(again, "e-2", 9));
    assertThat(after(moving(moved, "e-9", 2)).find("e-2"))
        .as("of one's own it is the same one")
        .containsInstanceOf(Enrollment.Confirmed.class);
  }

  @Test
  void whetherAnAddressWasEverTheirsIsDecidedWhenTheRowMoves() {
    var stay = new Stay(MONDAY, LATER);
    var form = new NetworkFixture(roster).enrolled(6).roster();
    var back = form.having(owing(form.find("e-6").orElseThrow(), stay));

    assertThat(onward(after(moving(form, "e-6", 9)), "e-6")).isEqualTo(Onward.MISTYPED);
    assertThat(onward(after(moving(back, "e-6", 9)), "e-6"))
        .as("whoever had a place here before has clicked once")
        .isEqualTo(Onward.MOVED);
    assertThat(onward(after(moving(form, "e-2", 9)), "e-2"))
        .as("who has a place, whoever gave it")
        .isEqualTo(Onward.MOVED);
    var twice = after(moving(after(moving(form, "e-2", 8)), "e-8", 9));
    assertThat(onward(twice, "e-8"))
        .as("what staff gave them, and they had for a while")
        .isEqualTo(Onward.MOVED);
    assertThat(twice.isFormer(SamplePeople.person(8).address())).isTrue();
    assertThat(code(moving(twice, "e-3", 8))).isEqualTo("address-used");
  }

  @Test
  void ofRowsFromBeforeItIsTakenForAMistakeWhereNothingWasProved() {
    var nobody = SamplePeople.applicant(roster.run().id(), 6);

    assertThat(Onward.unknown(nobody)).isEqualTo(Onward.MISTYPED);
    assertThat(Onward.unknown(nobody.proved(MONDAY))).isEqualTo(Onward.MOVED);
    assertThat(Onward.unknown(nobody.having(new Stay(MONDAY, LATER)))).isEqualTo(Onward.MOVED);
    assertThat(Onward.unknown(nobody.forgotten(Optional.empty()))).isEqualTo(Onward.MOVED);
  }

  private static Onward onward(Roster roster, String id) {
    return ((Enrollment.Transferred) roster.find(id).orElseThrow()).onward();
  }

  @Test
  void whereNobodyHasClickedNobodyWasHere() {
    var form = new NetworkFixture(roster).enrolled(6).roster();
    var moved = after(moving(form, "e-6", 9));

    assertThat(after(moving(moved, "e-2", 6)).find("e-6"))
        .containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(after(moved.handOver("e-2", called("Anna", 6), LATER)).find("e-6"))
        .containsInstanceOf(Enrollment.Unconfirmed.class);
    var anew = done(moved.enroll(called("Anna", 6), LATER));
    assertThat(anew.happenings()).singleElement().isInstanceOf(SeatHappening.Applied.class);
    assertThat(anew.after().find("e-6").orElseThrow().person().name()).isEqualTo("Anna");
    assertThat(anew.after().find("e-9")).isEqualTo(moved.find("e-9"));
    var invited = after(moved.enrollConfirmed(called("Anna", 6), LATER));
    assertThat(invited.find("e-6"))
        .as("a mailbox that is proved gets in as well")
        .get()
        .isInstanceOfSatisfying(
            Enrollment.Confirmed.class,
            place -> assertThat(place.person().name()).isEqualTo("Anna"));
    assertThat(invited.find("e-9")).isEqualTo(moved.find("e-9"));
    var owed = gone("Deltager 6", 6, Optional.of(new Stay(MONDAY, LATER)));
    assertThat(code(moving(having(roster, owed), "e-2", 6))).isEqualTo("address-used");
  }

  @Test
  void aFormAtAFormerAddressIsToldThatAndNothingOfThePerson() {
    var moved = after(moving(roster, "e-1", 9));

    for (var name : List.of("Deltager 1", "Karl Ny")) {
      var decision = done(moved.enroll(called(name, 1), LATER));

      assertThat(decision.after().present("e-1")).isEqualTo(moved.find("e-9"));
      assertThat(letters(decision))
          .singleElement()
          .satisfies(letter -> {
            assertThat(letter.key()).startsWith("enrollment-former/e-1/");
            assertThat(letter.letter().kind()).isEqualTo(LetterKind.ENROLLMENT_FORMER);
            assertThat(letter.letter().to().name()).isEmpty();
            assertThat(letter.letter().to().company()).isEqualTo(Company.UNKNOWN);
            assertThat(letter.letter().to().address()).isEqualTo(SamplePeople.person(1).address());
            assertThat(letter.letter().to().language()).isEqualTo(Language.EN);
            assertThat(letter.letter().values()).containsEntry("former", "moved");
            assertThat(letter.letter().values().toString()).doesNotContain("Deltager", "Karl");
            assertThat(letter.letter().links()).isEmpty();
          });
      assertThat(done(decision.after().enroll(called(name, 1), LATER)).isNothing())
          .as("no mailbox is filled by it")
          .isTrue();
    }
  }

  @Test
  void whoseColleagueHasThePlaceReadsItOnThePageAndAStrangerOnlyThat() {
    var handed = proved(new NetworkFixture(roster).handing(1, 8).roster());

    assertThat(letters(done(handed.enroll(called("Deltager 1", 1), LATER))))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter.letter().kind()).isEqualTo(LetterKind.ENROLLMENT_LINK));
    assertThat(letters(done(handed.enroll(called("Karl Ny", 1), LATER))))
        .singleElement()
        .satisfies(letter ->
            assertThat(letter.letter().values())
                .containsEntry("former", "handed")
                .doesNotContainKey("known"));
  }

  /// Until then their place is the colleague's.
  @Test
  void whoHandedThePlaceOverComesAgainOnceTheColleagueHasGone() {
    var handed = proved(new NetworkFixture(roster).handing(1, 8).roster());
    assertThat(code(handed.enrollConfirmed(called("Deltager 1", 1), LATER)))
        .isEqualTo("enrollment-transferred");

    for (var gone :
        List.of(
            after(handed.leave("e-8", LATER)),
            after(handed.removed("e-8", METTE, "x", LATER)),
            after(after(moving(handed, "e-8", 9)).leave("e-9", LATER)),
            after(handed.forgotten("e-8", LATER)))) {
      var form = done(gone.enroll(called("Deltager 1", 1), LATER));
      assertThat(form.happenings()).singleElement().isInstanceOf(SeatHappening.Applied.class);
      assertThat(after(form.after().confirm("e-1", LATER)).find("e-1"))
          .containsInstanceOf(Enrollment.Confirmed.class);
      assertThat(after(gone.enrollConfirmed(called("Deltager 1", 1), LATER)).find("e-1"))
          .containsInstanceOf(Enrollment.Confirmed.class);
      assertThat(refusal(gone.linkSentAgain("e-1", LATER)).detail())
          .endsWith("who has it no more. This person can send the form again.");
    }
  }

  @Test
  void aFormerAddressOpensNothing() {
    var moved = after(moving(roster, "e-1", 9));

    for (var outcome :
        Stream.of(
                moved.confirm("e-1", LATER),
                moved.accept("e-1", LATER),
                moved.decline("e-1", LATER),
                moved.leave("e-1", LATER),
                moved.alone("e-1", LATER),
                moved.takeBack("e-1", LATER),
                moved.handOver("e-1", applicant(roster.run().id(), 5), LATER),
                moved.corrected("e-1", NOTHING, LATER),
                moved.forgotten("e-1", LATER),
                moved.enrollConfirmed(applicant(roster.run().id(), 1, LATER), LATER),
                AnsweringQuestions.answer(moved, "e-1", Map.of(), LATER),
                AnsweringQuestions.accept(moved, "e-1", Map.of(), LATER))
            .toList()) {
      assertThat(code(outcome)).isEqualTo("enrollment-moved");
    }
  }

  @Test
  void staffWhoNameItMeanThePerson() {
    var waiting = new NetworkFixture(roster).seated(4, 5).roster();
    var moved = after(moving(after(moving(waiting, "e-1", 8)), "e-8", 9));

    assertThat(after(moved.removed("e-1", METTE, "x", LATER)).find("e-9"))
        .get()
        .isInstanceOfSatisfying(
            Enrollment.Left.class, left -> assertThat(left.isRemoved()).isTrue());
    var named = new Correction(Optional.of("Eva Ny"), Optional.empty(), Optional.empty());
    assertThat(after(moved.corrected("e-8", named, Optional.empty(), LATER)).find("e-9"))
        .get()
        .extracting(each -> each.person().name())
        .isEqualTo("Eva Ny");
    assertThat(done(moved.linkSentAgain("e-1", LATER)).happenings())
        .singleElement()
        .isInstanceOf(SeatHappening.LinkSentAgain.class)
        .extracting(each -> ((SeatHappening.LinkSentAgain) each).enrollment().id())
        .isEqualTo("e-9");
    var inLine = after(moving(moved, "e-5", 7));
    assertThat(after(inLine.putFirst("e-5", "x", LATER)).find("e-7"))
        .get()
        .isInstanceOfSatisfying(
            Enrollment.Waiting.class, first -> assertThat(first.ahead()).isPresent());
    var off = after(moved.removed("e-9", METTE, "x", LATER));
    assertThat(done(off.admitted("e-1", "", LATER)).happenings())
        .singleElement()
        .isInstanceOf(SeatHappening.MayReturn.class);
    assertThat(code(moved.removed("e-77", METTE, "x", LATER))).isEqualTo("enrollment-unknown");
    assertThat(code(moved.rejected("e-1", METTE, "x", LATER)))
        .isEqualTo(code(moved.rejected("e-9", METTE, "x", LATER)));
  }

  @Test
  void aColleagueWhoHasThePlaceIsSomebodyElse() {
    var handed = new NetworkFixture(roster).handing(1, 8).roster();

    assertThat(handed.present("e-1")).isEqualTo(handed.find("e-1"));
    assertThat(done(handed.removed("e-1", METTE, "x", LATER)).isNothing()).isTrue();
    assertThat(code(handed.linkSentAgain("e-1", LATER))).isEqualTo("enrollment-over");
    assertThat(code(handed.leave("e-1", LATER).then(_ -> handed.accept("e-1", LATER))))
        .isEqualTo("enrollment-transferred");
  }

  @Test
  void theLetterToTheNewAddressSaysWhatStillStands() {
    var until = MONDAY.plus(Duration.ofDays(2));
    var offered = new NetworkFixture(roster).offered(5, until).waiting(6).roster();

    assertThat(letters(done(moving(offered, "e-5", 9))).getLast().letter().values())
        .containsEntry("moved", "offered")
        .containsEntry("offerUntil", until.toString());
    assertThat(letters(done(moving(offered, "e-6", 9))).getLast().letter().values())
        .containsEntry("moved", "waiting");
    assertThat(letters(done(moving(offered, "e-1", 9))))
        .extracting(letter -> letter.letter().values().get("moved"))
        .containsExactly("away", "here");
  }

  @Test
  void whoComesOverGoesOnThereUnderThePresentAddress() {
    var there = after(moving(roster, "e-1", 9));
    var other = Network.published("bioplast", roster.network().description(), "p-2", MONDAY);
    var run = Run.first(other.id(), NetworkFixture.plan(2, 4), MONDAY);
    var bio = new NetworkFixture(new Roster(other, run, List.of(), CompanyRegister.EMPTY));
    var from = bio.seated(1, 4).roster();
    var merging = new Merging(from, there, FormerAddressTest::idOf);

    var merged = done(merging.at(LATER));

    assertThat(merged.into().after().find("e-9")).containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(merged.into().after().find("e-1")).isEqualTo(there.find("e-1"));
    assertThat(merged.into().after().find("e-4")).containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(merged.from().after().find("e-1"))
        .get()
        .isInstanceOfSatisfying(
            Enrollment.Transferred.class, gone -> assertThat(gone.to()).isEqualTo("e-9"));
  }

  /// Whoever gave up there under the other address comes by the one that they have here: an
  /// identifier is that of its address.
  @Test
  void whoGaveUpThereUnderAnotherAddressComesByTheOneThatTheyHaveHere() {
    var moved = after(moving(roster, "e-1", 9));
    var there = after(moved.leave("e-9", MONDAY));

    var merged =
        done(new Merging(bio().seated(1).roster(), there, FormerAddressTest::idOf).at(LATER));

    assertThat(merged.into().after().find("e-1")).containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(merged.into().after().find("e-9")).containsInstanceOf(Enrollment.Left.class);
    assertThat(merged.into().after().enrollments())
        .allMatch(each -> each.id().equals(idOf(each.person().address())));
  }

  /// Whom staff have taken off stays off, whichever address they had then.
  @Test
  void whomStaffTookOffThereUnderAnotherAddressStaysOff() {
    var moved = after(moving(roster, "e-1", 9));
    var there = after(moved.removed("e-9", METTE, "x", MONDAY));

    var merged =
        done(new Merging(bio().seated(1).roster(), there, FormerAddressTest::idOf).at(LATER));

    assertThat(merged.into().after().find("e-1")).isEqualTo(there.find("e-1"));
    assertThat(merged.into().after().find("e-9")).isEqualTo(there.find("e-9"));
    assertThat(merged.from().after().find("e-1"))
        .get()
        .isInstanceOfSatisfying(
            Enrollment.Transferred.class, gone -> assertThat(gone.to()).isEqualTo("e-9"));
  }

  @Test
  void aRequestGoesAlongWithAPlaceUnderAnotherAddress() {
    var there = after(moving(roster, "e-1", 9));
    var giving = bio().seated(1).roster();
    var colleague = applicant(giving.run().id(), 7);
    var from = after(giving.handOver("e-1", colleague, MONDAY));

    var merged = done(new Merging(from, there, FormerAddressTest::idOf).at(LATER));

    assertThat(merged.into().after().find("e-9"))
        .get()
        .isInstanceOfSatisfying(
            Enrollment.Confirmed.class,
            place -> assertThat(place.handOver().map(HandOver::to)).contains("e-7"));
  }

  private NetworkFixture bio() {
    var other = Network.published("bioplast", roster.network().description(), "p-2", MONDAY);
    var run = Run.first(other.id(), NetworkFixture.plan(2, 4), MONDAY);
    return new NetworkFixture(new Roster(other, run, List.of(), CompanyRegister.EMPTY));
  }

  @Test
  void whoComesOverWritesOverNobodysFormerAddress() {
    var there = after(moving(roster, "e-1", 9));
    var form = after(moving(new NetworkFixture(roster).enrolled(5).roster(), "e-5", 9));
    var other = Network.published("bioplast", roster.network().description(), "p-2", MONDAY);
    var run = Run.first(other.id(), NetworkFixture.plan(2, 4), MONDAY);
    var bio = new Roster(other, run, List.of(), CompanyRegister.EMPTY);
    var karl = after(bio.enrollConfirmed(in(run, called("Karl Ny", 1)), LATER));
    var karla = after(bio.enrollConfirmed(in(run, called("Karla Ny", 5)), LATER));

    var refused = refusal(new Merging(karl, there, FormerAddressTest::idOf).at(LATER));

    assertThat(refused.code()).isEqualTo("address-used");
    assertThat(refused.detail()).startsWith("The address of e-1 ").doesNotContain("Karl");
    var merged = done(new Merging(karla, form, FormerAddressTest::idOf).at(LATER));
    assertThat(merged.into().after().find("e-5"))
        .as("where nobody had clicked nobody was")
        .containsInstanceOf(Enrollment.Confirmed.class);
  }

  private static Applicant in(Run run, Applicant who) {
    return Applicant.arriving(who.id(), run.id(), who.person(), "", LATER);
  }

  private static String idOf(EmailAddress address) {
    return "e-" + address.value().replaceAll("\\D*(\\d+)@.*", "$1");
  }

  private static Roster having(Roster roster, Enrollment enrollment) {
    return new NetworkFixture(roster).having(enrollment).roster();
  }

  /// The first has proved the address before a colleague took the place over.
  private static Roster proved(Roster handed) {
    var gone = (Enrollment.Transferred) handed.find("e-1").orElseThrow();
    return handed.having(
        new Enrollment.Transferred(gone.who().proved(MONDAY), gone.at(), gone.to()));
  }

  private static Enrollment owing(Enrollment place, Stay stay) {
    return place.with(place.who().having(stay));
  }

  private Enrollment gone(String name, int number, Optional<Stay> had) {
    var who = called(name, number);
    return new Enrollment.Left(had.map(who::having).orElse(who), MONDAY, "e-" + number);
  }

  private Applicant called(String name, int number) {
    var known = SamplePeople.person(number);
    var person = new Person(name, known.company(), known.address(), Language.EN);
    return Applicant.arriving("e-" + number, roster.run().id(), person, "", LATER);
  }

  private static Outcome<Decision<Roster, SeatHappening>> moving(
      Roster roster, String id, int number) {
    return roster.corrected(
        id, NOTHING, Optional.of(applicant(roster.run().id(), number, LATER)), LATER);
  }

  private static List<Delivery> letters(Decision<Roster, SeatHappening> decision) {
    var consequences = new SeatConsequences(SamplePeople.person(0));
    var roster = decision.after();
    var at = byStaff(Subject.network(roster.network().id()), "x");
    return decision.happenings().stream()
        .flatMap(each -> consequences.of(each, roster.inRun(), at).letters().stream())
        .toList();
  }
}
