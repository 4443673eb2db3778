package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.BO;
import static kreds.sample.SpeakerFixture.STAFF;
import static kreds.sample.SpeakerFixture.aTalk;
import static kreds.sample.SpeakerFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.CalendarStatus;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;
import kreds.sample.SpeakerFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What speakers and staff are told, and what the audit keeps of it.
final class SpeakerLettersTest {
  private static final Instant BEGINS = firstMorning().start().instant();
  private static final Duration DAY = Duration.ofDays(1);
  private final SpeakerFixture polling = aTalk(aMeeting().polling());
  private final SpeakerFixture scheduled = aTalk(aMeeting().polling().scheduled());

  @Test
  void whoIsAskedReadsWhatForWhenWhereAndForHowMuch() {
    var asked = consequences(done(polling.ask(request())));

    var letter = asked.letters().getFirst().letter();
    assertThat(letter.kind()).isEqualTo(LetterKind.SPEAKER_ASKED);
    assertThat(letter.to().name()).isEqualTo("Åse Møller");
    assertThat(letter.values())
        .containsEntry("subject", "Nye EU-regler")
        .containsEntry("fee", "800000")
        .containsEntry("place", "Odense, Havnegade 1")
        .containsEntry("occasion", "first")
        .containsEntry("role", "talk")
        .containsEntry("paid", "fee")
        .containsEntry("answerBy", MONDAY.plus(DAY.multipliedBy(7)).toString());
    assertThat(letter.values().get("dates")).hasLineCount(3);
    assertThat(letter.values().get("dates"))
        .startsWith("2027-02-02T08:30:00Z/2027-02-02T11:30:00Z\n");
    assertThat(letter.links())
        .hasEntrySatisfying(
            "page",
            link ->
                assertThat(link.subject())
                    .isEqualTo(
                        new LinkSubject.OfSpeaker(polling.meeting().planned().run(), "m-1", AASE)));
    assertThat(asked.letters().getFirst().notAfter())
        .contains(morning(3, "2027-02-04").start().instant());
    assertThat(lines(asked)).containsExactly("ask-speaker:->speaker-3 asked");
  }

  @Test
  void staffHearYesOrNoWithWhatTheTalkNeeds() {
    var yes = consequences(polling.asked().answer(true, MONDAY));

    var letter = yes.letters().getFirst().letter();
    assertThat(letter.kind()).isEqualTo(LetterKind.SPEAKER_ANSWERED);
    assertThat(letter.to()).isEqualTo(STAFF);
    assertThat(letter.values())
        .containsEntry("said", "yes")
        .containsEntry("who", "Åse Møller (speaker-3)")
        .containsEntry("needs", "Projektor")
        .containsEntry("note", "Glæder mig")
        .containsEntry("subject", "Nye EU-regler");
    assertThat(letter.values().get("event")).contains("\"show-meeting\"", "\"m-1\"");
    assertThat(yes.letters().get(1).letter().kind()).isEqualTo(LetterKind.MEETING_POLL);
    assertThat(lines(yes).getFirst()).isEqualTo("ask-speaker:asked->agreed");

    var no = consequences(scheduled.asked().answered(true).answer(false, MONDAY));
    assertThat(no.letters().getFirst().letter().values()).containsEntry("said", "no");
    assertThat(lines(no))
        .containsExactly(
            "ask-speaker:agreed->declined", "release-speaker:speaker-3 agreed->own-wish");
    var parting = no.letters().get(1).letter();
    assertThat(parting.kind()).isEqualTo(LetterKind.SPEAKER_RELEASED);
    assertThat(parting.values())
        .containsEntry("farewell", "own-wish")
        .containsEntry("calendar", "rid");
    assertThat(parting.calendar().orElseThrow().status()).isEqualTo(CalendarStatus.TAKEN_BACK);
    assertThat(parting.calendar().orElseThrow().description()).isEmpty();
  }

  @Test
  void twoAnswersAreTwoLetters() {
    var asked = polling.asked();

    assertThat(consequences(asked.answer(true, MONDAY)).letters().getFirst().key())
        .isNotEqualTo(
            consequences(asked.answer(true, MONDAY.plusMillis(1))).letters().getFirst().key());
  }

  @Test
  void whoIsReplacedIsToldWithoutAnEntryThatTheyNeverHad() {
    var replaced =
        consequences(
            done(
                scheduled
                    .asked()
                    .ask(request(BO, 5_000, Optional.empty(), Optional.of("speaker-3")))));

    assertThat(replaced.letters())
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.SPEAKER_RELEASED, LetterKind.SPEAKER_ASKED);
    var letter = replaced.letters().getFirst().letter();
    assertThat(letter.values())
        .containsEntry("farewell", "otherwise")
        .containsEntry("calendar", "none");
    assertThat(letter.calendar()).isEmpty();
    assertThat(letter.links()).isEmpty();
    var declined = scheduled.asked().answered(false);
    assertThat(consequences(done(declined.release("speaker-3"))).letters()).isEmpty();
  }

  @Test
  void whoHasNotSaidYetHearsOfTheDateOfAnotherAndOfNone() {
    var asked = polling.asked();
    var dated =
        done(asked.meeting().all().choose("m-1", "date-1", Set.of(Insistence.ANYWAY), MONDAY));
    assertThat(toAase(dated)).hasSize(1);
    var letter = toAase(dated).getFirst();
    assertThat(letter.values()).containsEntry("occasion", "dated");
    assertThat(letter.values().get("dates")).hasLineCount(1);
    var then = asked.now(dated.after());
    assertThat(then.speaker(AASE).asked().orElseThrow().inquiry().closesAt()).isEqualTo(BEGINS);
    assertThat(then.speaker(AASE).asked().orElseThrow().inquiry().isOpen(MONDAY)).isTrue();
    assertThat(then.record().poll().orElseThrow().inquiry().closed()).isTrue();

    var ninth = morning(1, "2027-02-09");
    var moved = done(then.meeting().all().move("m-1", ninth, Optional.empty(), Set.of(), MONDAY));
    assertThat(toAase(moved))
        .singleElement()
        .satisfies(each -> assertThat(each.values()).containsEntry("occasion", "moved"));
    assertThat(then.now(moved.after()).speaker(AASE).asked().orElseThrow().inquiry().closesAt())
        .isEqualTo(ninth.start().instant());
    var elsewhere =
        done(
            then.meeting()
                .all()
                .move("m-1", firstMorning(), Optional.of("Vejle"), Set.of(), MONDAY));
    assertThat(toAase(elsewhere))
        .singleElement()
        .satisfies(each -> assertThat(each.values()).containsEntry("place", "Vejle"));
    assertThat(then.now(elsewhere.after()).speaker(AASE).asked().orElseThrow().inquiry().closesAt())
        .isEqualTo(BEGINS);

    var reason = new Reason("Sygdom", Language.DA, Optional.empty());
    var off = done(then.meeting().all().cancel("m-1", reason, MONDAY));
    assertThat(toAase(off))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.kind()).isEqualTo(LetterKind.SPEAKER_RELEASED);
          assertThat(each.values())
              .containsEntry("farewell", "off")
              .containsEntry("calendar", "none");
        });
  }

  @Test
  void whoHasSaidYesHearsWhatEverybodyHears() {
    var agreed = scheduled.asked().answered(true);
    var ninth = morning(1, "2027-02-09");

    assertThat(
            toAase(
                done(
                    agreed.meeting().all().move("m-1", ninth, Optional.empty(), Set.of(), MONDAY))))
        .extracting(Letter::kind)
        .containsExactly(LetterKind.MEETING_MOVED_HOSTED);
    var declined = scheduled.asked().answered(false);
    assertThat(
            toAase(
                done(
                    declined
                        .meeting()
                        .all()
                        .move("m-1", ninth, Optional.empty(), Set.of(), MONDAY))))
        .isEmpty();
  }

  @Test
  void aRunThatDoesNotComeAboutNeedsNoTalk() {
    var asked = polling.asked();
    var roster = done(asked.meeting().all().roster().cancelled("For få", MONDAY)).after();
    var run = new RunMeetings(roster, asked.meeting().all().meetings(), List.of());

    var off = run.moved(mover("everybody"), MONDAY);

    assertThat(toAase(off)).extracting(Letter::kind).containsExactly(LetterKind.SPEAKER_RELEASED);
    assertThat(
            code(
                new Speaking(run)
                    .ask("m-1", request(BO, 1, Optional.empty(), Optional.empty()), MONDAY)))
        .isEqualTo("run-over");
  }

  @Test
  void theSilentOneIsRemindedOnceOnTheWorkingDayTwoDaysBeforeTheTimeToAnswer() {
    var asked = scheduled.asked();
    var at = MONDAY.plus(DAY.multipliedBy(4));
    assertThat(asked.meeting().all().at(at.minusMillis(1), STAFF).isNothing()).isTrue();

    var told = asked.meeting().all().at(at, STAFF);

    assertThat(toAase(told))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.kind()).isEqualTo(LetterKind.SPEAKER_REMINDER);
          assertThat(each.values()).containsEntry("subject", "Nye EU-regler");
          assertThat(each.values().get("dates")).hasLineCount(1);
        });
    assertThat(told.after().at(at, STAFF).isNothing()).isTrue();
    assertThat(toAase(scheduled.asked().answered(true).meeting().all().at(at, STAFF))).isEmpty();
    var out = asked.now(done(asked.release("speaker-3")).after());
    assertThat(out.meeting().all().at(at, STAFF).isNothing()).isTrue();
    assertThat(toAase(polling.asked().meeting().all().at(at, STAFF)).getFirst().values())
        .containsEntry("dates", "");
  }

  @Test
  void aPlanSentAgainIsTheSameThoughSomebodyWasAskedSince() {
    var asked = aTalk(aMeeting().fixedOn(firstMorning())).asked();

    assertThat(
            done(asked
                    .meeting()
                    .all()
                    .fix(
                        asked.meeting().planned(),
                        firstMorning(),
                        Set.of(Insistence.EARLY),
                        MONDAY))
                .isNothing())
        .isTrue();
  }

  private static List<Letter> toAase(Decision<RunMeetings, MeetingHappening> decision) {
    return consequences(decision).letters().stream()
        .map(Delivery::letter)
        .filter(letter -> letter.to().name().equals("Åse Møller"))
        .toList();
  }

  private static List<String> lines(Consequences consequences) {
    return consequences.audit().stream().map(SpeakerLettersTest::line).toList();
  }

  private static String line(AuditLine line) {
    return line.action() + ":" + line.before() + "->" + line.after();
  }

  private static Consequences consequences(Decision<RunMeetings, MeetingHappening> decision) {
    var network = decision.after().roster().network();
    var at = byStaff(Subject.network(network.id()), "ask-speaker");
    return Consequences.of(
        decision.happenings(), each -> new MeetingConsequences(network).of(each, at));
  }
}
