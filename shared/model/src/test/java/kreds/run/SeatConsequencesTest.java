package kreds.run;

import static kreds.sample.NetworkFixture.DECISION;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.reading;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.network.Capacity;
import kreds.person.Person;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Who hears of a seat, what they read, and what the audit keeps.
final class SeatConsequencesTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void whoHasSentTheFormIsAskedToConfirm() {
    var decision = done(aNetwork().roster().enroll(applicant(RUN, 1), MONDAY));

    assertThat(letters(decision))
        .containsExactly(
            new Delivery(
                "enrollment-confirm/e-1/1",
                new Letter(
                    LetterKind.ENROLLMENT_CONFIRM,
                    person(1),
                    Map.of(
                        "title", "Plastgenanvendelse",
                        "network", "plastgenanvendelse",
                        "places", "open",
                        "confirmBy", "2027-01-18T08:00:01Z"),
                    Map.of(
                        "page",
                        new Link(
                            new LinkSubject.OfEnrollment(RUN, "e-1"),
                            MONDAY.plus(Duration.ofDays(540)))),
                    Optional.empty()),
                "",
                MONDAY,
                Optional.empty(),
                Delivery.now("x/y", letter(), MONDAY).progress()));
    assertThat(lines(decision)).containsExactly("e-1: |enroll|e-1 unconfirmed");
  }

  @Test
  void whoHasAPlaceHearsSoAndWhoWaitsHearsWhere() {
    var network = aNetwork().taking(1, 1).enrolled(1, 2, 3).confirmed(1, 2);
    var waits = done(network.roster().confirm("e-3", MONDAY));
    var seated = done(aNetwork().enrolled(1).roster().confirm("e-1", MONDAY));

    assertThat(letters(waits))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.key()).isEqualTo("enrollment-waiting/e-3/2");
          assertThat(letter.letter().values()).containsEntry("place", "2");
        });
    assertThat(lines(waits)).containsExactly("e-1: e-3 unconfirmed|enroll|e-3 waiting");
    assertThat(letters(seated))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.key()).isEqualTo("enrollment-seated/e-1/2");
          assertThat(letter.letter().values()).doesNotContainKey("place");
        });
    assertThat(lines(seated)).containsExactly("e-1: e-1 unconfirmed|enroll|e-1 confirmed");
  }

  @Test
  void whoGetsAPlaceBeforeAMeetingHearsThatItsInvitationFollows() {
    var ahead = aNetwork().enrolled(1).showing(next("m-1", MONDAY.plusSeconds(1)));
    var begun = aNetwork().enrolled(1).showing(next("m-1", MONDAY));

    assertThat(letters(done(ahead.roster().confirm("e-1", MONDAY))).getFirst().letter().values())
        .containsEntry("next", "invited")
        .containsEntry("start", MONDAY.plusSeconds(1).toString());
    assertThat(letters(done(begun.roster().confirm("e-1", MONDAY))).getFirst().letter().values())
        .doesNotContainKeys("next", "start");
  }

  @Test
  void whoGetsAPlaceWhileAGroupLooksForADateHearsThatTheQuestionFollows() {
    var asking = aNetwork().enrolled(1).asking(MONDAY.plusSeconds(1));
    var both = asking.showing(next("m-1", MONDAY.plusSeconds(1)));
    var over = aNetwork().enrolled(1).asking(MONDAY);

    assertThat(letters(done(asking.roster().confirm("e-1", MONDAY))).getFirst().letter().values())
        .containsEntry("next", "asked");
    assertThat(letters(done(both.roster().confirm("e-1", MONDAY))).getFirst().letter().values())
        .containsEntry("next", "both")
        .containsEntry("start", MONDAY.plusSeconds(1).toString());
    assertThat(letters(done(over.roster().confirm("e-1", MONDAY))).getFirst().letter().values())
        .doesNotContainKey("next");
  }

  @Test
  void staffHearOnceARunThatItIsReady() {
    var decision =
        done(aNetwork().taking(2, 9).seated(1).roster().enrollConfirmed(applicant(RUN, 2), MONDAY));

    assertThat(letters(decision))
        .extracting(Delivery::key)
        .containsExactly("enrollment-seated/e-2/2", "network-ready/plastgenanvendelse/1");
    assertThat(letters(decision).getLast().letter())
        .isEqualTo(
            Letter.of(
                LetterKind.NETWORK_READY,
                staff(),
                Map.of(
                    "title", "Plastgenanvendelse",
                    "network", "plastgenanvendelse",
                    "confirmed", "2",
                    "unconfirmed", "0",
                    "minimum", "2",
                    "maximum", Integer.toString(decision.after().run().capacity().maximum()),
                    "decision", decision.after().run().decisionDate().toString(),
                    "event",
                        StaffEvent.of(
                            "enrollment",
                            "show-network",
                            staff(),
                            "network",
                            "plastgenanvendelse")),
                Map.of()));
    assertThat(lines(decision))
        .containsExactly("e-1: |enroll|e-2 confirmed", "system: recruiting|network-ready|ready");
    var next = aNetwork().nextYear().taking(1, 2);
    assertThat(letters(done(next.roster().enrollConfirmed(applicant(next.runId(), 1), MONDAY))))
        .extracting(Delivery::key)
        .contains("network-ready/plastgenanvendelse/2");
  }

  @Test
  void whoLapsedAndComesAgainGetsALetterWithAnotherKey() {
    var late = MONDAY.plus(Duration.ofDays(20));
    var lapsed = aNetwork().enrolled(1).roster().at(late);
    var again = done(lapsed.after().enroll(applicant(RUN, 1, late), late));

    assertThat(letters(lapsed)).isEmpty();
    assertThat(lines(lapsed)).containsExactly("system: e-1 unconfirmed|lapse|e-1 lapsed");
    assertThat(letters(again))
        .extracting(Delivery::key)
        .containsExactly("enrollment-confirm/e-1/3");
  }

  @Test
  void anOfferIsALetterToWhomItIsMadeAndToNobodyElse() {
    var roster = aNetwork().taking(1, 1).seated(1, 2, 3).roster();
    var left = done(roster.leave("e-1", MONDAY));

    assertThat(letters(left))
        .extracting(Delivery::key)
        .containsExactly("enrollment-left/e-1/3", "enrollment-offer/e-2/3");
    assertThat(letters(left).getFirst().letter().values()).containsEntry("before", "confirmed");
    assertThat(letters(left).getLast().letter().values())
        .containsEntry("year", "first")
        .containsEntry(
            "offerUntil",
            left.after().find("e-2").flatMap(Enrollment::runsOutAt).orElseThrow().toString());
    assertThat(lines(left))
        .containsExactly(
            "e-1: e-1 confirmed|enroll|e-1 left", "system: e-2 waiting|offer|e-2 offered");

    var over = left.after().at(MONDAY.plus(Duration.ofDays(20)));
    assertThat(letters(over))
        .extracting(Delivery::key)
        .containsExactly("enrollment-offer-over/e-2/4", "enrollment-offer/e-3/3");
  }

  @Test
  void whoGivesUpAFormThatNobodyConfirmedNeedsNoLetter() {
    var roster = aNetwork().enrolled(1).roster();

    assertThat(letters(done(roster.leave("e-1", MONDAY)))).isEmpty();
    assertThat(letters(done(roster.removed("e-1", "mette@example.dk", "Dublet", MONDAY))))
        .extracting(Delivery::key)
        .containsExactly("enrollment-removed/e-1/2");
  }

  @Test
  void theReasonsOfStaffAreForTheAuditAlone() {
    var roster = aNetwork().taking(1, 1).seated(1, 2).roster();
    var removed = done(roster.removed("e-1", "mette@example.dk", "Skiftet branche", MONDAY));
    var first = done(roster.putFirst("e-2", "Formand", MONDAY));

    assertThat(lines(removed).getFirst())
        .isEqualTo("e-1: e-1 confirmed|enroll|e-1 left: Skiftet branche");
    assertThat(letters(removed))
        .allSatisfy(
            letter -> assertThat(letter.letter().values().toString()).doesNotContain("Skiftet"));
    assertThat(letters(first)).isEmpty();
    assertThat(lines(first))
        .containsExactly("e-1: e-2 waiting|enroll|e-2 waiting: first in line, Formand");
  }

  @Test
  void whoWasTakenOffHearsWhomToAskAgain() {
    var gone =
        done(aNetwork().seated(1).roster().removed("e-1", "mette@example.dk", "x", MONDAY)).after();
    var later = MONDAY.plus(Duration.ofDays(1));

    assertThat(letters(done(gone.enroll(applicant(RUN, 1, later), later))))
        .extracting(Delivery::key)
        .containsExactly("enrollment-removed/e-1/4");
  }

  @Test
  void otherNumbersAndAnotherDayAreLinesAndNoLetters() {
    var roster = aNetwork().roster();
    var resized = done(roster.resized(new Capacity(10, 14), MONDAY));
    var moved =
        done(roster.decidedOn(DECISION.plusDays(14), LocalDate.parse("2027-01-04"), MONDAY));

    assertThat(letters(resized)).isEmpty();
    assertThat(lines(resized)).containsExactly("e-1: 12–15|enroll|10–14");
    assertThat(letters(moved)).isEmpty();
    assertThat(lines(moved)).containsExactly("e-1: 2027-03-01|enroll|2027-03-15");
  }

  @Test
  void eachReadsTheTitleInTheirOwnLanguage() {
    var english = reading(Language.EN, person(1));
    var applicant = Applicant.arriving("e-1", RUN, english, "", MONDAY);
    var decision = done(aNetwork().taking(1, 2).roster().enrollConfirmed(applicant, MONDAY));

    assertThat(letters(decision))
        .extracting(letter -> letter.letter().values().get("title"))
        .containsExactly("Plastics recycling", "Plastgenanvendelse");
  }

  private static Letter letter() {
    return Letter.of(LetterKind.ENROLLMENT_CONFIRM, person(1), Map.of(), Map.of());
  }

  private static List<Delivery> letters(Decision<Roster, SeatHappening> decision) {
    return consequences(decision, staff()).letters();
  }

  private static List<String> lines(Decision<Roster, SeatHappening> decision) {
    return consequences(decision, staff()).audit().stream()
        .map(SeatConsequencesTest::said)
        .toList();
  }

  private static String said(AuditLine line) {
    assertThat(line.subject()).isEqualTo("network/plastgenanvendelse");
    return line.actor() + ": " + line.before() + "|" + line.action() + "|" + line.after();
  }

  private static Consequences consequences(Decision<Roster, SeatHappening> decision, Person staff) {
    var at = by(Actor.person("e-1"), Subject.network("plastgenanvendelse"), "enroll");
    var of = new SeatConsequences(staff);
    var inRun = decision.after().inRun();
    return Consequences.of(decision.happenings(), happening -> of.of(happening, inRun, at));
  }

  @Test
  void whoIsSentTheLinkAgainIsAskedAgainForTheClickThatIsStillToCome() {
    var roster = aNetwork().enrolled(1, 2).confirmed(2).roster();
    assertThat(letters(done(roster.linkSentAgain("e-1", MONDAY))))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter.letter().kind()).isEqualTo(LetterKind.ENROLLMENT_CONFIRM));
    assertThat(letters(done(roster.linkSentAgain("e-2", MONDAY))))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter.letter().kind()).isEqualTo(LetterKind.ENROLLMENT_LINK));
  }
}
