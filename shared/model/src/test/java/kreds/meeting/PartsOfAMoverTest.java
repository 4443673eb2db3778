package kreds.meeting;

import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.point;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.aTalk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kreds.budget.Amount;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.run.RunState;
import kreds.sample.CountingIds;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.SpeakerFixture;
import org.junit.jupiter.api.Test;

/// What becomes of the host's, the speaker's and the facilitator's part of somebody of the run who
/// goes on under another address, has left, or is forgotten.
final class PartsOfAMoverTest {
  private static final CountingIds IDS = new CountingIds();
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();

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

      var letters = letters(run, "e-2", "e-9");

      assertThat(letters).doesNotHaveDuplicates();
      assertThat(letters(run, "e-9", "e-2")).containsExactlyInAnyOrderElementsOf(letters);
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
  private static List<String> letters(RunMeetings run, String first, String then) {
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
  void whoIsAskedToSpeakIsAskedThereAndWhoHasSaidYesHasSaidSo() {
    for (var agreed : List.of(true, false)) {
      var asked = speaking(agreed);
      var old = asked.speaker(AASE).asked().orElseThrow().inquiry().id();

      var decision = moved(moving(asked.meeting(), 2, 9), mover("e-2"), MONDAY);

      var now = meeting(decision).team().in(Attendee.Role.SPEAKER).getLast();
      assertThat(now.post()).isEqualTo("speaker-1");
      assertThat(now.id()).isEqualTo(idOf(Attendee.Role.SPEAKER, person(9)));
      assertThat(now.state()).isEqualTo(agreed ? SpeakerState.AGREED : SpeakerState.ASKED);
      assertThat(meeting(decision).team().find(AASE)).isEmpty();
      assertThat(SpeakerFee.sum(decision.after().meetings())).isEqualTo(800_000);
      var record = decision.after().find("m-1").orElseThrow();
      assertThat(record.inquiry(old.kind()).orElseThrow().inquiry().closed())
          .as("the link of the former mailbox asks nobody")
          .isTrue();
      assertThat(Speaker.of(record, now).talk().orElseThrow().subject()).isEqualTo("Eget oplæg");
      var letter =
          letters(decision).stream()
              .filter(each -> each.letter().kind() == LetterKind.SPEAKER_ASKED)
              .findFirst()
              .orElseThrow()
              .letter();
      assertThat(letter.to().address()).isEqualTo(person(9).address());
      assertThat(letter.values()).containsEntry("occasion", agreed ? "agreed-before" : "elsewhere");
      assertThat(letter.values()).containsEntry("when", agreed ? "agreed" : "set");
      var there = Speaker.of(record, now);
      assertThat(there.said().map(Response.Speaks::needs))
          .isEqualTo(agreed ? Optional.of("Projektor") : Optional.empty());
      assertThat(there.asked().orElseThrow().inquiry().isOpen(MONDAY)).isTrue();
      assertThat(there.asked().orElseThrow().inquiry().remindsAt().isPresent())
          .as("nobody is reminded of what they have said")
          .isEqualTo(!agreed);
      assertThat(meeting(decision).invited().contains(now.id())).isEqualTo(agreed);
    }
  }

  @Test
  void whoCameOrLeftAndIsForgottenBeforeTheMeetingsHeardIsForgottenByThatWordAlone() {
    for (var meeting : List.of(hosted, speaking(true).meeting())) {
      assertThat(moved(forgotten(meeting, 2), mover("e-2"), MONDAY).happenings()).isEmpty();
      assertThat(moved(forgotten(meeting, 2), was(2), MONDAY).happenings()).isNotEmpty();
    }
  }

  @Test
  void anAgreedTalkIsNotLostToWhatTheOtherMailboxHadOrHasLessOf() {
    for (var had : SpeakerState.values()) {
      var agreed = speaking(true);
      var there =
          new TeamMember(
              idOf(Attendee.Role.SPEAKER, person(9)),
              Attendee.Role.SPEAKER,
              7,
              person(2).name(),
              person(2).company(),
              Optional.of(person(9).address()),
              person(2).language(),
              had);
      var team = agreed.record().meeting().team().with(there);
      var both =
          new MeetingRecord(agreed.record().meeting().with(team), agreed.record().inquiries());
      var run = new RunMeetings(agreed.meeting().all().roster(), List.of(both), List.of());

      var decision = moved(moving(agreed.meeting().now(run), 2, 9), mover("e-2"), MONDAY);

      var now = meeting(decision).team().members();
      var isKept = had == SpeakerState.AGREED || had == SpeakerState.ASKED_ANEW;
      assertThat(now).as(had.name()).hasSize(1);
      assertThat(now.getFirst().state()).isEqualTo(isKept ? had : SpeakerState.AGREED);
      assertThat(now.getFirst().formerly()).as("answers of both are theirs").contains(AASE);
      assertThat(now.getFirst().post()).isEqualTo(isKept ? "speaker-7" : "speaker-1");
      assertThat(meeting(decision).team().parted()).isEmpty();
      assertThat(letters(decision).stream().map(each -> each.letter().kind()).toList())
          .as(had.name())
          .satisfies(
              kinds -> assertThat(kinds.contains(LetterKind.SPEAKER_ASKED)).isEqualTo(!isKept));
      if (!isKept) {
        assertThat(SpeakerFee.sum(decision.after().meetings())).isEqualTo(800_000);
      }
    }
  }

  @Test
  void whoIsAskedIsAskedElsewhereUnlessTheyTakePartThere() {
    for (var had : List.of(SpeakerState.DECLINED, SpeakerState.SET, SpeakerState.ASKED)) {
      assertThat(had.isAsFarAs(SpeakerState.ASKED)).isEqualTo(had != SpeakerState.DECLINED);
    }
    assertThat(SpeakerState.SET.isAsFarAs(SpeakerState.ASKED_ANEW)).isFalse();
    assertThat(SpeakerState.ASKED_ANEW.isAsFarAs(SpeakerState.AGREED)).isFalse();
    assertThat(SpeakerState.ASKED.isAsFarAs(SpeakerState.SET)).isFalse();
    assertThat(SpeakerState.RELEASED.isAsFarAs(SpeakerState.ASKED)).isFalse();
  }

  @Test
  void whoHasSaidYesToAMeetingThatIsOnIsAskedNothingMoreAndTheFeeStays() {
    for (var agreed : List.of(true, false)) {
      var asked = speaking(agreed);
      var talk = asked.speaker(AASE).talk();

      var decision = moved(moving(asked.meeting(), 2, 9), mover("e-2"), START);

      var now = meeting(decision).team().in(Attendee.Role.SPEAKER).getLast();
      assertThat(now.id()).isEqualTo(idOf(Attendee.Role.SPEAKER, person(9)));
      assertThat(now.state()).isEqualTo(agreed ? SpeakerState.AGREED : SpeakerState.ASKED);
      var there = Speaker.of(decision.after().find("m-1").orElseThrow(), now);
      assertThat(there.talk()).isEqualTo(talk);
      assertThat(there.asked().orElseThrow().inquiry().closed()).isTrue();
      assertThat(there.asked().orElseThrow().inquiry().notified()).isEmpty();
      assertThat(SpeakerFee.sum(decision.after().meetings())).isEqualTo(800_000);
      assertThat(letters(decision))
          .extracting(each -> each.letter().kind())
          .doesNotContain(LetterKind.SPEAKER_ASKED);
    }
  }

  @Test
  void whoHasBegunToSpeakIsNotAskedThoughMoreOfTheMeetingIsToCome() {
    var slot = new Slot("date-1", wall("2027-02-02T09:30"), wall("2027-02-03T12:30"));
    var first =
        new AgendaItem(
            LocalTime.parse("09:30"),
            LocalTime.parse("10:00"),
            "Eget oplæg",
            person(2).name(),
            Visibility.PUBLIC);
    var meeting = aMeeting().by(Team.NOBODY).saying(new Programme(List.of(first))).fixedOn(slot);
    var agreed = asking(meeting).answered(true);
    for (var begun : List.of(true, false)) {
      var at = begun ? START : START.minusSeconds(1);

      var decision = moved(moving(agreed.meeting(), 2, 9), mover("e-2"), at);

      assertThat(meeting(decision).team().in(Attendee.Role.SPEAKER).getLast().state())
          .isEqualTo(SpeakerState.AGREED);
      assertThat(letters(decision).stream().map(each -> each.letter().kind()).toList())
          .as("begun: %s", begun)
          .satisfies(
              kinds -> assertThat(kinds.contains(LetterKind.SPEAKER_ASKED)).isEqualTo(!begun));
    }
  }

  @Test
  void aMeetingThatIsOverStaysAsItWasAndSoDoesWhoSpeaksNoMore() {
    assertThat(changes(moved(moving(hosted, 2, 9), mover("e-2"), END))).isEmpty();
    var declined = speaking(true).answered(false);
    assertThat(changes(moved(moving(declined.meeting(), 2, 9), mover("e-2"), MONDAY))).isEmpty();
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

  private static Programme naming(Person person) {
    return new Programme(
        List.of(
            new AgendaItem(
                LocalTime.of(9, 30),
                LocalTime.of(10, 0),
                "Velkomst",
                person.name(),
                Visibility.PUBLIC)));
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

  /// Somebody with a place is asked to speak for eight thousand kroner, and may have said yes.
  private static SpeakerFixture speaking(boolean agreed) {
    var asked = asking(aMeeting().by(Team.NOBODY).fixedOn(firstMorning()));
    return agreed ? asked.answered(true) : asked;
  }

  private static SpeakerFixture asking(MeetingFixture meeting) {
    var talk = aTalk(meeting);
    return talk.now(
        after(
            talk.ask(
                new SpeakerRequest(
                    AASE,
                    person(2),
                    "Eget oplæg",
                    Amount.kroner(8_000),
                    Optional.empty(),
                    Optional.empty()))));
  }

  private static String idOf(Attendee.Role role, Person person) {
    return TeamMember.idOf(IDS, "m-1", role, person.address().value());
  }

  private static Mover was(int number) {
    return new Mover(aNetwork().runId(), "e-" + number, MONDAY, Optional.of(person(number)));
  }

  private static RunMeetings moving(MeetingFixture meeting, int number, int other) {
    return meeting.among(new NetworkFixture(meeting.all().roster()).moving(number, other)).all();
  }

  private static RunMeetings forgotten(MeetingFixture meeting, int number) {
    var roster = after(meeting.all().roster().forgotten("e-" + number, MONDAY));
    return meeting.among(new NetworkFixture(roster)).all();
  }

  private static Decision<RunMeetings, MeetingHappening> moved(
      RunMeetings run, Mover mover, Instant now) {
    return new PartsOfAMover(run, IDS, staff()).moved(mover, now);
  }

  private static Meeting meeting(Decision<RunMeetings, MeetingHappening> decision) {
    return decision.after().find("m-1").orElseThrow().meeting();
  }

  private static MeetingHappening.PartChanged changed(
      Decision<RunMeetings, MeetingHappening> decision) {
    return changes(decision).getFirst();
  }

  private static List<MeetingHappening.PartChanged> changes(
      Decision<RunMeetings, MeetingHappening> decision) {
    return decision.happenings().stream()
        .filter(MeetingHappening.PartChanged.class::isInstance)
        .map(MeetingHappening.PartChanged.class::cast)
        .toList();
  }

  private static Delivery toStaff(Decision<RunMeetings, MeetingHappening> decision) {
    var all =
        letters(decision).stream()
            .filter(each -> each.letter().kind() == LetterKind.SPEAKER_ANSWERED)
            .toList();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "tell-mover");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at)).letters();
  }

  /// All that is kept of the meeting afterwards.
  private static String written(
      MeetingFixture before, Decision<RunMeetings, MeetingHappening> decision) {
    var at = byStaff(Subject.network("plastgenanvendelse"), "tell-mover");
    var kept = new StringBuilder();
    for (var write : MeetingChange.of(before.all(), decision, at).writes()) {
      if (write instanceof Write.MeetingSaved(var _, var after)) {
        kept.append(after.outline());
        after.team().members().forEach(member -> kept.append(member.name()));
      }
    }
    assertThat(kept).isNotEmpty();
    return kept.toString();
  }
}
