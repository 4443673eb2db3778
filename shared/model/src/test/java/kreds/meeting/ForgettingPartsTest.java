package kreds.meeting;

import static kreds.meeting.PartSteps.END;
import static kreds.meeting.PartSteps.IDS;
import static kreds.meeting.PartSteps.START;
import static kreds.meeting.PartSteps.changes;
import static kreds.meeting.PartSteps.forgotten;
import static kreds.meeting.PartSteps.idOf;
import static kreds.meeting.PartSteps.letters;
import static kreds.meeting.PartSteps.meeting;
import static kreds.meeting.PartSteps.moved;
import static kreds.meeting.PartSteps.moving;
import static kreds.meeting.PartSteps.naming;
import static kreds.meeting.PartSteps.speaking;
import static kreds.meeting.PartSteps.toStaff;
import static kreds.meeting.PartSteps.was;
import static kreds.meeting.PartSteps.written;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.point;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SpeakerFixture.AASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Subject;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.person.Person;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What becomes of whatever part of a meeting was somebody's who is forgotten.
final class ForgettingPartsTest {
  private final MeetingFixture hosted = aMeeting().by(hostedBy(person(2))).fixedOn(firstMorning());

  @Test
  void whoCameOrLeftAndIsForgottenBeforeTheMeetingsHeardIsForgottenByThatWordAlone() {
    for (var meeting : List.of(hosted, speaking(true).meeting())) {
      assertThat(moved(forgotten(meeting, 2), mover("e-2"), MONDAY).happenings()).isEmpty();
      assertThat(moved(forgotten(meeting, 2), was(2), MONDAY).happenings()).isNotEmpty();
    }
  }

  @Test
  void whoIsForgottenHostsNoMoreAndStaffHearIt() {
    var decision = moved(forgotten(hosted, 2), was(2), MONDAY);

    assertThat(meeting(decision).team().members()).isEmpty();
    assertThat(meeting(decision).invited()).doesNotContain(HOST, "e-2");
    var letter = toStaff(decision).letter();
    assertThat(letter.values()).containsEntry("said", "forgotten").containsEntry("who", "… (host)");
    assertThat(letters(decision))
        .extracting(each -> each.letter().kind())
        .containsExactlyInAnyOrder(LetterKind.SPEAKER_ANSWERED, LetterKind.MEETING_LEFT);
    assertThat(written(hosted, decision)).doesNotContain(person(2).name());
    assertThat(moved(decision.after(), was(2), MONDAY).isNothing()).isTrue();
  }

  @Test
  void ofAMeetingThatIsOverNobodyHearsItAndItForgetsThemToo() {
    var decision = moved(forgotten(hosted, 2), was(2), END);

    assertThat(meeting(decision).team().members()).isEmpty();
    assertThat(letters(decision)).isEmpty();
  }

  @Test
  void theProgrammeNamesNobodyWhoIsForgottenAndNobodyElseOfTheNameIsLeftOut() {
    var named = List.of(point("09:30", "10:00", "Velkomst", Visibility.PUBLIC));
    var programme =
        new Programme(
            named.stream()
                .map(item ->
                    new AgendaItem(
                        item.start(),
                        item.end(),
                        item.title(),
                        person(2).name() + " og Ida Ny",
                        item.visibility()))
                .toList());
    var meeting = aMeeting().by(Team.NOBODY).saying(programme).fixedOn(firstMorning());

    var decision = moved(forgotten(meeting, 2), was(2), MONDAY);

    assertThat(meeting(decision).outline().programme().items().getFirst().speaker())
        .isEqualTo("Ida Ny");
    assertThat(meeting(decision).agenda().told().items())
        .allSatisfy(item -> assertThat(item.speaker()).isEqualTo("Ida Ny"));
    assertThat(decision.after().roster().network().nextMeeting().orElseThrow().agenda().toString())
        .doesNotContain(person(2).name());
    var another =
        new Person(
            person(2).name(), person(3).company(), person(7).address(), person(3).language());
    var both = aMeeting().by(hostedBy(another)).saying(programme).fixedOn(firstMorning());
    assertThat(
            meeting(moved(forgotten(both, 2), was(2), MONDAY))
                .outline()
                .programme()
                .items()
                .getFirst()
                .speaker())
        .startsWith(person(2).name());
  }

  /// A form that anybody may send under any name; and who is on the waiting list.
  @Test
  void whoHadNeitherPlaceNorPartTakesNobodyOutOfAProgramme() {
    var meeting = aMeeting().by(Team.NOBODY).saying(naming(person(2))).fixedOn(firstMorning());
    var never = new Mover(aNetwork().runId(), "e-2", MONDAY, Optional.of(person(2)), false);

    var decision = moved(forgotten(meeting, 2), never, MONDAY);
    assertThat(meeting(decision).programme()).isEqualTo(naming(person(2)));
    assertThat(changes(decision)).isEmpty();
    var hosts =
        aMeeting().by(hostedBy(person(2))).saying(naming(person(2))).fixedOn(firstMorning());
    assertThat(written(hosts, moved(forgotten(hosts, 2), never, MONDAY)))
        .doesNotContain(person(2).name());
  }

  @Test
  void staffHearThatANameIsGoneFromAProgrammeThatIsToCome() {
    var meeting = aMeeting().by(Team.NOBODY).saying(naming(person(2))).fixedOn(firstMorning());

    var letter = toStaff(moved(forgotten(meeting, 2), was(2), MONDAY));

    assertThat(letter.letter().values())
        .containsEntry("said", "forgotten")
        .containsEntry("who", "… (speaker)");
    assertThat(letter.key())
        .isEqualTo("speaker-answered/m-1/e-2/forgotten/" + MONDAY.toEpochMilli());
    assertThat(letters(moved(forgotten(meeting, 2), was(2), END))).isEmpty();
  }

  /// The form was sent anew before the meetings had heard of it.
  @Test
  void whoIsForgottenAndComesAgainIsForgottenAllTheSame() {
    var run = forgotten(hosted, 2);
    var again =
        new RunMeetings(
            new NetworkFixture(run.roster()).enrolled(2).roster(), run.meetings(), run.group());
    assertThat(again.roster().find("e-2").orElseThrow().person()).isEqualTo(person(2));

    var decision = moved(again, was(2), MONDAY);

    assertThat(meeting(decision).team().members()).isEmpty();
    assertThat(toStaff(decision).letter().values()).containsEntry("said", "forgotten");
  }

  /// The catalogue shows the programme of the next meeting, which another order may choose at once.
  @Test
  void whatAProgrammeForgetsIsDecidedOnAllMeetings() {
    var at = byStaff(Subject.network("plastgenanvendelse"), "tell-mover");
    var forgotten = forgotten(hosted, 2);
    var moving = moving(hosted, 2, 9);

    assertThat(MeetingChange.of(forgotten, moved(forgotten, was(2), MONDAY), at).writes())
        .anyMatch(Write.RunSaved.class::isInstance);
    assertThat(MeetingChange.of(moving, moved(moving, mover("e-2"), MONDAY), at).writes())
        .noneMatch(Write.RunSaved.class::isInstance);
  }

  @Test
  void ofASpeakerThePostAndWhatATalkThatWasGivenCostsAreLeft() {
    var agreed = speaking(true);

    var ahead = moved(forgotten(agreed.meeting(), 2), was(2), MONDAY);
    var gone = meeting(ahead).team().find(AASE).orElseThrow();
    assertThat(gone.name()).isEqualTo("…");
    assertThat(gone.address()).isEmpty();
    assertThat(gone.state()).isEqualTo(SpeakerState.RELEASED);
    assertThat(SpeakerFee.sum(ahead.after().meetings())).isZero();
    assertThat(toStaff(ahead).letter().values()).containsEntry("who", "… (speaker-1)");
    assertThat(written(agreed.meeting(), ahead)).doesNotContain(person(2).name());

    var over = moved(forgotten(agreed.meeting(), 2), was(2), END);
    assertThat(meeting(over).team().find(AASE).orElseThrow().state())
        .isEqualTo(SpeakerState.AGREED);
    assertThat(SpeakerFee.sum(over.after().meetings())).isEqualTo(800_000);
    assertThat(letters(over)).isEmpty();
  }

  @Test
  void howAPointWasStaysAndWhoGaveItIsNotSaid() {
    var id = InquiryId.evaluation(hosted.meeting().run(), "m-1");
    var points = List.of(new EvaluatedPoint("point-1", "Velkomst", person(2).name()));
    var asked = Inquiry.opened(id, new Question.Evaluating(points, Set.of("e-1")), END);
    var record = new MeetingRecord(hosted.meeting(), List.of(new InquiryRecord(asked, List.of())));
    var run = new RunMeetings(hosted.all().roster(), List.of(record), List.of());

    var decision = moved(forgotten(hosted.now(run), 2), was(2), END);

    var left =
        decision.after().find("m-1").orElseThrow().evaluation().orElseThrow().inquiry().question();
    assertThat(((Question.Evaluating) left).points())
        .containsExactly(new EvaluatedPoint("point-1", "Velkomst", ""));
  }

  @Test
  void whoIsForgottenAndHadNoPlaceIsRidOfTheMeetingTheyHosted() {
    var waiting = new NetworkFixture(aMeeting().all().roster()).waiting(4);
    var meeting = aMeeting().by(hostedBy(person(4))).fixedOn(firstMorning()).among(waiting);

    var decision = moved(forgotten(meeting, 4), was(4), MONDAY);

    assertThat(letters(decision))
        .extracting(each -> each.letter().kind())
        .containsExactlyInAnyOrder(LetterKind.SPEAKER_ANSWERED, LetterKind.MEETING_LEFT);
    var left =
        letters(decision).stream()
            .filter(each -> each.letter().kind() == LetterKind.MEETING_LEFT)
            .findFirst()
            .orElseThrow();
    assertThat(left.letter().calendar().orElseThrow().identity().sequence())
        .as("above the one that it takes back")
        .isEqualTo(1);
    assertThat(letters(moved(forgotten(meeting, 4), was(4), START.plusSeconds(1))))
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.SPEAKER_ANSWERED);
  }

  @Test
  void whatWasTypedAtAFormerAddressIsForgottenByIt() {
    var ids = new Mover(aNetwork().runId(), "e-2", MONDAY, Optional.of(person(2)));
    assertThat(ids.idsIn(hosted.meeting(), IDS))
        .contains("e-2", HOST, idOf(Attendee.Role.SPEAKER, person(2)))
        .doesNotContain(idOf(Attendee.Role.SPEAKER, person(3)));
  }
}
