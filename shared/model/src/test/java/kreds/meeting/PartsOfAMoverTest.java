package kreds.meeting;

import static kreds.meeting.PartSteps.END;
import static kreds.meeting.PartSteps.changed;
import static kreds.meeting.PartSteps.changes;
import static kreds.meeting.PartSteps.forgotten;
import static kreds.meeting.PartSteps.idOf;
import static kreds.meeting.PartSteps.letters;
import static kreds.meeting.PartSteps.meeting;
import static kreds.meeting.PartSteps.moved;
import static kreds.meeting.PartSteps.moving;
import static kreds.meeting.PartSteps.toStaff;
import static kreds.meeting.PartSteps.was;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What becomes of the host's and the facilitator's part of somebody of the run who goes on under
/// another address, or has left.
final class PartsOfAMoverTest {
  private final MeetingFixture hosted = aMeeting().by(hostedBy(person(2))).fixedOn(firstMorning());

  @Test
  void theHostsPartFollowsThePersonToTheOtherAddress() {
    var decision = moved(moving(hosted, 2, 9), mover("e-2"), MONDAY);

    var meeting = meeting(decision);
    var host = meeting.team().in(Attendee.Role.HOST).getFirst();
    assertThat(host.address()).contains(person(9).address());
    assertThat(host.id()).isEqualTo(idOf(Attendee.Role.HOST, person(9)));
    assertThat(host.name()).isEqualTo(person(2).name());
    assertThat(meeting.invited()).contains(host.id()).doesNotContain(HOST, "e-2");
    assertThat(letters(decision))
        .extracting(each -> each.letter().kind(), each -> each.letter().to().address())
        .containsExactly(
            tuple(LetterKind.MEETING_HOSTED, person(9).address()),
            tuple(LetterKind.MEETING_LEFT, person(2).address()));
    assertThat(letters(decision).getLast().letter().values()).containsEntry("leaves", "address");
    assertThat(changed(decision).change()).isEqualTo(PartChange.MOVED);
    assertThat(moved(decision.after(), mover("e-2"), MONDAY).isNothing()).isTrue();
  }

  @Test
  void whoeverWaitsAndHostsIsRidOfItAtTheFormerAddressAllTheSame() {
    var waiting = new NetworkFixture(aMeeting().all().roster()).waiting(4);
    var meeting = aMeeting().by(hostedBy(person(4))).fixedOn(firstMorning()).among(waiting);

    var gone =
        new Enrollment.Transferred(applicant(aNetwork().runId(), 4), MONDAY, "e-9", Onward.MOVED);
    var elsewhere = new NetworkFixture(meeting.all().roster()).having(gone).waiting(9);

    var decision = moved(meeting.among(elsewhere).all(), mover("e-4"), MONDAY);

    assertThat(letters(decision))
        .extracting(each -> each.letter().kind())
        .containsExactly(LetterKind.MEETING_LEFT, LetterKind.MEETING_HOSTED);
    var left = letters(decision).getFirst().letter();
    assertThat(left.to().address()).isEqualTo(person(4).address());
    assertThat(left.values())
        .containsEntry("leaves", "address")
        .containsEntry("others", "elsewhere")
        .containsEntry("role", "parted");
    assertThat(left.calendar().orElseThrow().cancelled()).isTrue();
  }

  @Test
  void whatSomebodyElsesMailboxDoesFollowsNobodyWhoOnlyHadItByMistake() {
    var meeting = aMeeting().by(hostedBy(person(4))).fixedOn(firstMorning());
    var was = applicant(aNetwork().runId(), 4);
    var gone = new Enrollment.Transferred(was, MONDAY, "e-9", Onward.MISTYPED);
    var elsewhere = new NetworkFixture(meeting.all().roster()).having(gone).waiting(9);

    var decision = moved(meeting.among(elsewhere).all(), mover("e-4"), MONDAY);

    assertThat(decision.isNothing()).isTrue();
    assertThat(meeting(decision)).isEqualTo(meeting.meeting());
  }

  /// As what a participant has answered does.
  @Test
  void whatTheyHaveAnsweredAsTheHostFollowsThePersonToo() {
    var polled =
        aMeeting()
            .by(hostedBy(person(2)))
            .polling()
            .answered(HOST, Choice.NO, Choice.YES, Choice.YES);

    var decision = moved(moving(polled, 2, 9), mover("e-2"), MONDAY);
    var after = decision.after();

    var host = meeting(decision).team().in(Attendee.Role.HOST).getFirst();
    assertThat(host.formerly()).containsExactly(HOST);
    assertThat(letters(decision)).as("they are not asked once more").isEmpty();
    assertThat(
            new DatePoll(after.find("m-1").orElseThrow(), after.attendees(meeting(decision)))
                .tally(morning(1, "2027-02-02"))
                .refusedBy())
        .isNotEmpty();
    var naming = new NamingTheTeam(after);
    var named = hostedBy(person(9)).members().getFirst();
    var again =
        new TeamMember(
            host.id(),
            host.role(),
            0,
            host.name(),
            host.company(),
            host.address(),
            host.language());
    assertThat(after(naming.name("m-1", again, MONDAY))).as("the same again").isEqualTo(after);
    var spelt =
        new TeamMember(
            host.id(),
            host.role(),
            0,
            "Navn Nyt",
            named.company(),
            host.address(),
            host.language());
    assertThat(
            after(naming.name("m-1", spelt, MONDAY))
                .find("m-1")
                .orElseThrow()
                .meeting()
                .team()
                .find(host.id())
                .orElseThrow()
                .formerly())
        .containsExactly(HOST);
    var poll = after.find("m-1").orElseThrow().poll().orElseThrow();
    assertThat(poll.silent(after.attendees(meeting(decision)).asked()))
        .extracting(Attendee::id)
        .doesNotContain(host.id())
        .contains("e-1");
    var elsewhere = new NetworkFixture(after.roster()).moving(9, 7).roster();
    var twice = new RunMeetings(elsewhere, after.meetings(), after.group(), after.statutes());
    var now = meeting(moved(twice, mover("e-9"), MONDAY)).team().in(Attendee.Role.HOST).getFirst();
    assertThat(now.formerly()).containsExactly(host.id(), HOST);
    assertThat(now.at(person(2).address(), HOST).formerly())
        .as("back at the first")
        .containsExactly(now.id(), host.id());
  }

  @Test
  void whoHasAPlaceAndHostsIsAskedOnceWhicheverWordOfTheMoveComesFirst() {
    for (var meeting :
        List.of(
            aMeeting().by(hostedBy(person(2))).polling(),
            aMeeting().by(hostedBy(person(2))).fixedOn(firstMorning()))) {
      var run = moving(meeting, 2, 9);

      var letters = lettersOfBoth(run, "e-2", "e-9");

      assertThat(letters).doesNotHaveDuplicates();
      assertThat(lettersOfBoth(run, "e-9", "e-2")).containsExactlyInAnyOrderElementsOf(letters);
      if (meeting.meeting().slot().isEmpty()) {
        assertThat(letters).containsExactly(person(9).address() + " " + LetterKind.MEETING_POLL);
      }
    }
  }

  @Test
  void nothingFollowsInARunThatDoesNotComeAbout() {
    var polled = aMeeting().by(hostedBy(person(2))).polling();
    var there = new NetworkFixture(moving(polled, 2, 9).roster()).in(RunState.CANCELLED);

    var decision = moved(polled.among(there).all(), mover("e-2"), MONDAY);

    assertThat(changes(decision)).isEmpty();
    assertThat(meeting(decision).state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(letters(decision))
        .extracting(each -> each.letter().kind())
        .doesNotContain(LetterKind.MEETING_POLL);
  }

  /// To whom, and of what kind, in that order of the movers.
  private static List<String> lettersOfBoth(RunMeetings run, String first, String then) {
    var one = moved(run, mover(first), MONDAY);
    var other = moved(one.after(), mover(then), MONDAY);
    return Stream.concat(letters(one).stream(), letters(other).stream())
        .map(each -> each.letter().to().address() + " " + each.letter().kind())
        .toList();
  }

  @Test
  void whoHostsAndSpeaksIsToldOnce() {
    var two = hostedBy(person(2)).members().getFirst();
    var speaker =
        new TeamMember(
            "t-2",
            Attendee.Role.SPEAKER,
            1,
            two.name(),
            two.company(),
            two.address(),
            two.language());
    var both = aMeeting().by(new Team(List.of(two, speaker))).fixedOn(firstMorning());

    var decision = moved(moving(both, 2, 9), mover("e-2"), MONDAY);

    assertThat(meeting(decision).team().members())
        .extracting(TeamMember::post)
        .containsExactly("host", "speaker-1");
    assertThat(meeting(decision).invited())
        .contains(idOf(Attendee.Role.HOST, person(9)), idOf(Attendee.Role.SPEAKER, person(9)))
        .doesNotContain("t-2", HOST);
    assertThat(letters(decision))
        .filteredOn(each -> each.letter().to().address().equals(person(9).address()))
        .hasSize(1);
  }

  @Test
  void theEntryOfAllThatAMailboxDoesIsTakenBackAboveEachOfItsSequences() {
    for (var higher : List.of(HOST, "t-2")) {
      var four = hostedBy(person(4)).members().getFirst();
      var speaker =
          new TeamMember(
              "t-2",
              Attendee.Role.SPEAKER,
              1,
              four.name(),
              four.company(),
              four.address(),
              four.language());
      var waiting = new NetworkFixture(aMeeting().all().roster()).waiting(4);
      var both =
          raised(
              aMeeting()
                  .by(new Team(List.of(four, speaker)))
                  .fixedOn(firstMorning())
                  .among(waiting),
              Map.of(higher, 2));
      var gone =
          new Enrollment.Transferred(applicant(aNetwork().runId(), 4), MONDAY, "e-9", Onward.MOVED);
      var elsewhere = new NetworkFixture(both.all().roster()).having(gone).waiting(9);

      for (var decision :
          List.of(
              moved(both.among(elsewhere).all(), mover("e-4"), MONDAY),
              moved(forgotten(both, 4), was(4), MONDAY))) {
        var back =
            letters(decision).stream()
                .filter(each -> each.letter().kind() == LetterKind.MEETING_LEFT)
                .toList();
        assertThat(back).as(higher).hasSize(1);
        assertThat(back.getFirst().letter().calendar().orElseThrow().identity().sequence())
            .as("%s has 2", higher)
            .isEqualTo(3);
        assertThat(meeting(decision).invited()).doesNotContain(HOST, "t-2");
      }
    }
  }

  /// The same, of which these were taken back and given again so often.
  private static MeetingFixture raised(MeetingFixture before, Map<String, Integer> steps) {
    var meeting = before.meeting();
    var told = meeting.invitations();
    var raised =
        new Meeting(
            meeting.id(),
            meeting.run(),
            meeting.outline(),
            meeting.team(),
            meeting.timing(),
            new InvitationList(told.held(), told.places(), steps, told.agenda()),
            meeting.calendar(),
            meeting.version());
    var record = new MeetingRecord(raised, before.record().inquiries());
    return before.now(new RunMeetings(before.all().roster(), List.of(record), List.of()));
  }

  @Test
  void staffHearOnceThatWhoHasLeftIsStillTheHost() {
    var left = hosted.among(new NetworkFixture(hosted.all().roster()).leaving(2)).all();

    var decision = moved(left, mover("e-2"), MONDAY);

    assertThat(meeting(decision).team().find(HOST)).isPresent();
    var letter = toStaff(decision);
    assertThat(letter.key())
        .isEqualTo("speaker-answered/m-1/t-hanne/left/" + MONDAY.toEpochMilli());
    assertThat(letter.letter().values())
        .containsEntry("said", "left")
        .containsEntry("who", person(2).name() + " (host)");
    assertThat(letter.letter().values().get("event")).contains("show-meeting", "m-1");
    assertThat(changes(moved(left, mover("e-2"), END))).isEmpty();
    assertThat(changes(moved(left, mover("e-1"), MONDAY))).isEmpty();
    var handed = hosted.among(new NetworkFixture(hosted.all().roster()).handing(2, 8)).all();
    assertThat(changed(moved(handed, mover("e-2"), MONDAY)).change()).isEqualTo(PartChange.LEFT);
    assertThat(changes(moved(hosted.all(), mover("e-2"), MONDAY))).isEmpty();
  }
}
