package kreds.run;

import static kreds.run.GroupFixture.asking;
import static kreds.run.GroupFixture.follows;
import static kreds.run.GroupFixture.group;
import static kreds.run.GroupFixture.voting;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Being forgotten opens no form that staff or the participants have closed (E9, E16): the row has
/// no person any more (G2), and still says that the address was taken off.
final class ForgottenAndTakenOffTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");
  private static final String METTE = "mette@forening.example";
  private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));

  private final Roster open = aNetwork().taking(1, 9).seated(1, 2).roster();

  /// Taken off by staff, and forgotten.
  private final Roster off =
      after(after(open.removed("e-1", METTE, "x", MONDAY)).forgotten("e-1", MONDAY));

  @Test
  void theRowKeepsWhoTookThemOffAndNothingOfThePerson() {
    var row = row(off, 1);

    assertThat(row.by()).isEqualTo(METTE);
    assertThat(row.isRemoved()).isTrue();
    assertThat(row.person()).isEqualTo(Person.forgotten());
    assertThat(row.who().provedAt()).isEmpty();
    assertThat(done(off.forgotten("e-1", LATER))).isEqualTo(Decision.unchanged(off));
  }

  @Test
  void theFormIsStillTurnedAwayAndTheLetterGoesToWhoeverItIsOf() {
    var away = done(off.enroll(form(), LATER));

    var row = row(away.after(), 1);
    assertThat(row.isRemoved()).isTrue();
    assertThat(row.person()).as("nobody comes back into it").isEqualTo(Person.forgotten());
    assertThat(away.happenings())
        .containsExactly(new SeatHappening.TurnedAway(row, form().person()));
    var follows = follows(away);
    assertThat(follows.letters())
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.letter().to()).isEqualTo(form().person());
          assertThat(letter.key()).isEqualTo("enrollment-removed/e-1/" + row.who().turn());
          assertThat(letter.letter().links()).isEmpty();
        });
    assertThat(follows.audit())
        .extracting(line -> line.before() + " > " + line.after())
        .containsExactly("e-1 left > e-1 left");
    assertThat(done(away.after().enroll(form(), LATER)))
        .as("and not at once again")
        .isEqualTo(Decision.unchanged(away.after()));
  }

  @Test
  void neitherALinkNorColleaguesNorAPlaceThatIsHandedOverLeadsPastIt() {
    assertThat(code(off.enrollConfirmed(form(), LATER))).isEqualTo("enrollment-removed");
    for (var outcome :
        List.of(
            off.confirm("e-1", LATER),
            off.accept("e-1", LATER),
            off.corrected(
                "e-1",
                new Correction(Optional.of("A"), Optional.empty(), Optional.empty()),
                LATER))) {
      assertThat(code(outcome)).isNotEmpty();
    }
    assertThat(code(off.handOver("e-2", form(), LATER))).isEqualTo("hand-over-not-possible");
    var together = new PartyForm(applicant(RUN, 5, LATER), List.of(form()), party(), Set.of());
    var posted = after(off.enrollTogether(together, LATER));
    assertThat(posted.find("e-5")).containsInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(row(posted, 1).isRemoved()).isTrue();
    assertThat(code(off.putFirst("e-1", "x", LATER))).isEqualTo(SeatRefusals.TAKEN_OFF);
    assertThat(code(off.linkSentAgain("e-1", LATER))).isEqualTo(SeatRefusals.TAKEN_OFF);
  }

  @Test
  void whomTheParticipantsDidNotLetInIsNotAskedAboutAnew() {
    var no = voting(asking(group(Admission.ONE_OBJECTION, 1, 2, 3), 4), 4, -1);
    var forgotten = after(no.forgotten("e-4", MONDAY));

    var away = done(forgotten.enroll(applicant(RUN, 4, LATER), LATER));

    assertThat(row(forgotten, 4).by()).isEqualTo(row(no, 4).by());
    assertThat(away.happenings()).singleElement().isInstanceOf(SeatHappening.TurnedAway.class);
  }

  @Test
  void staffOpenTheFormAgainAndTellItThemselves() {
    var admitted = done(off.admitted("e-1", "Agreed", LATER));

    assertThat(follows(admitted).letters()).as("the row knows no address").isEmpty();
    assertThat(follows(admitted).audit())
        .extracting(line -> line.before() + " > " + line.after())
        .containsExactly("e-1 left > e-1 left: may return, Agreed");
    var back = after(admitted.after().enroll(form(), LATER));
    assertThat(back.find("e-1")).containsInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(after(back.confirm("e-1", LATER)).find("e-1"))
        .containsInstanceOf(Enrollment.Confirmed.class);
  }

  @Test
  void anEarlierAddressIsNoWayBackEither() {
    var moved = after(moved(open).removed("e-9", METTE, "x", MONDAY));
    assertThat(code(moved.handOver("e-2", form(), LATER))).isEqualTo("hand-over-not-possible");

    assertThat(code(moved.forgotten("e-1", MONDAY))).isEqualTo("enrollment-moved");
    var forgotten = after(moved.forgotten("e-9", MONDAY));
    assertThat(row(forgotten, 1).by()).isEqualTo(METTE);
    assertThat(done(forgotten.enroll(form(), LATER)).happenings())
        .singleElement()
        .isInstanceOf(SeatHappening.TurnedAway.class);
    var left = after(moved(open).leave("e-9", MONDAY));
    assertThat(row(after(left.forgotten("e-9", MONDAY)), 1).isRemoved()).isFalse();
  }

  @Test
  void whoIsStillKnownIsWrittenToAsTheyAreKnown() {
    var gone = after(open.removed("e-1", METTE, "x", MONDAY));

    assertThat(follows(done(gone.enroll(form(), LATER))).letters())
        .singleElement()
        .satisfies(letter ->
            assertThat(letter.letter().to()).isEqualTo(open.find("e-1").orElseThrow().person()));
  }

  private static Enrollment.Left row(Roster roster, int number) {
    return (Enrollment.Left) roster.find("e-" + number).orElseThrow();
  }

  private static Party party() {
    return new Party("g-1", 1, Fit.AS_MANY_AS_FIT);
  }

  private static Roster moved(Roster roster) {
    var nothing = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    return after(roster.corrected("e-1", nothing, Optional.of(applicant(RUN, 9, MONDAY)), MONDAY));
  }

  /// The form of the first, who writes English and a name of another spelling now.
  private static Applicant form() {
    var person =
        new Person(
            "Participant One",
            Company.of("Firma 1 A/S"),
            EmailAddress.of("deltager1@firma1.example"),
            Language.EN);
    return Applicant.arriving("e-1", RUN, person, "", LATER);
  }
}
