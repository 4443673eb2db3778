package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.point;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.reading;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kreds.audit.AuditLine;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.CalendarIdentity;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryId;
import kreds.inquiry.Response;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Who hears of a meeting, what they read, and what the audit keeps.
final class MeetingConsequencesTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void everybodyConcernedIsAskedForTheirDates() {
    var letters = letters(polled(aMeetingOf(confirmed(2))));

    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-poll/m-1/" + HOST,
            "meeting-poll/m-1/" + SPEAKER,
            "meeting-poll/m-1/" + FACILITATOR,
            "meeting-poll/m-1/e-1",
            "meeting-poll/m-1/e-2");
    var letter = letters.get(3).letter();
    assertThat(letter.kind()).isEqualTo(LetterKind.MEETING_POLL);
    assertThat(letter.to()).isEqualTo(person(1));
    assertThat(letter.values())
        .containsEntry("title", "Plastgenanvendelse")
        .containsEntry("meeting", "Sortering i praksis")
        .containsEntry("deadline", "2027-01-15T11:00:00Z")
        .containsEntry("role", "participant")
        .containsEntry("own", "")
        .containsEntry(
            "dates",
            """
            2027-02-02T08:30:00Z/2027-02-02T11:30:00Z
            2027-02-03T08:30:00Z/2027-02-03T11:30:00Z
            2027-02-04T08:30:00Z/2027-02-04T11:30:00Z\
            """);
    assertThat(letters.subList(0, 3))
        .extracting(delivery -> delivery.letter().values().get("role"))
        .containsExactly("host", "speaker", "facilitator");
    assertThat(letter.links().get("page"))
        .isEqualTo(
            new Link(
                new LinkSubject.OfPoll(RUN, "m-1", "e-1"),
                DEADLINE.plus(LinkPurpose.POLL.validFor())));
    assertThat(letter.links().get("page"))
        .satisfies(link -> assertThat(link.purpose()).isEqualTo(LinkPurpose.POLL))
        .satisfies(
            link -> assertThat(link.subject().text()).isEqualTo("plastgenanvendelse/1/m-1/e-1"));
    assertThat(letters.get(3).notAfter()).contains(DEADLINE);
    assertThat(letters.get(3).nextAt()).contains(MONDAY);
  }

  @Test
  void oneWhoIsBothHostAndParticipantIsAskedOnceAndInvitedAsBoth() {
    var meeting = aMeetingOf(confirmed(2)).by(hostedBy(person(1)));

    assertThat(letters(polled(meeting)))
        .extracting(Delivery::key)
        .containsExactly("meeting-poll/m-1/" + HOST, "meeting-poll/m-1/e-2");
    assertThat(letters(fixed(meeting)))
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-hosted/m-1/0/" + HOST,
            "meeting-invitation/m-1/0/e-1",
            "meeting-invitation/m-1/0/e-2");
  }

  @Test
  void theInvitationPutsTheMeetingIntoTheCalendar() {
    var letters = letters(fixed(aMeetingOf(confirmed(1))));

    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-hosted/m-1/0/" + HOST,
            "meeting-hosted/m-1/0/" + SPEAKER,
            "meeting-hosted/m-1/0/" + FACILITATOR,
            "meeting-invitation/m-1/0/e-1");
    var entry = letters.get(3).letter().calendar().orElseThrow();
    assertThat(entry.identity())
        .isEqualTo(new CalendarIdentity("m-1@plast.example.dk", MeetingFixture.ORGANIZER, 0));
    assertThat(entry.cancelled()).isFalse();
    assertThat(entry.start()).isEqualTo(Instant.parse("2027-02-02T08:30:00Z"));
    assertThat(entry.end()).isEqualTo(Instant.parse("2027-02-02T11:30:00Z"));
    assertThat(entry.summary()).isEqualTo("Plastgenanvendelse: Sortering i praksis");
    assertThat(entry.place()).isEqualTo("Odense, Havnegade 1");
    assertThat(entry.description()).isEqualTo("09.30 Velkomst\n10.00 Bordet rundt");
  }

  @Test
  void whoIsHostAndFacilitatorIsToldOfTheDateOnce() {
    var host = MeetingFixture.hostedBy(person(9)).members().getFirst();
    var both =
        new Team(
            List.of(
                host,
                new TeamMember(
                    FACILITATOR,
                    Attendee.Role.FACILITATOR,
                    0,
                    host.name(),
                    host.company(),
                    host.address(),
                    host.language())));

    assertThat(letters(fixed(aMeetingOf(confirmed(1)).by(both))))
        .extracting(Delivery::key)
        .containsExactly("meeting-hosted/m-1/0/" + HOST, "meeting-invitation/m-1/0/e-1");
  }

  @Test
  void theInvitationSaysWhenWhereAndWhatAndHoldsUntilTheMeetingIsOver() {
    var letters = letters(fixed(aMeetingOf(confirmed(1))));
    var end = Instant.parse("2027-02-02T11:30:00Z");

    for (var delivery : letters) {
      assertThat(delivery.letter().values())
          .containsEntry("title", "Plastgenanvendelse")
          .containsEntry("meeting", "Sortering i praksis")
          .containsEntry("start", "2027-02-02T08:30:00Z")
          .containsEntry("end", "2027-02-02T11:30:00Z")
          .containsEntry("place", "Odense, Havnegade 1");
      assertThat(delivery.notAfter()).contains(end);
    }
    assertThat(letters.get(3).letter().values())
        .containsEntry("agenda", "09.30 Velkomst\n10.00 Bordet rundt")
        .containsEntry("entry", "here");
    assertThat(letters.get(0).letter().links())
        .containsEntry(
            "page",
            new Link(
                new LinkSubject.OfMeeting(RUN, "m-1", HOST),
                end.plus(LinkPurpose.MEETING.validFor())));
  }

  @Test
  void whoMakesTheMeetingHappenHasAnEntryAndTheProgrammeThatTheyMayKnow() {
    var letters = letters(fixed(aMeetingOf(confirmed(1)).saying(talkOf("Signe Højgaard"))));

    assertThat(letters)
        .extracting(delivery -> delivery.letter().calendar().orElseThrow().description())
        .containsExactly(
            "09.30 Velkomst\n10.00 Kvoter – Signe Højgaard\n11.00 Bordet rundt",
            "09.30 Velkomst\n10.00 Kvoter – Signe Højgaard",
            "09.30 Velkomst\n10.00 Kvoter – Signe Højgaard\n11.00 Bordet rundt",
            "09.30 Velkomst\n10.00 Kvoter – Signe Højgaard\n11.00 Bordet rundt");
    assertThat(letters)
        .extracting(delivery -> delivery.letter().values().get("own"))
        .containsExactly("", "10.00 Kvoter – Signe Højgaard", "", "");
  }

  @Test
  void whoIsConcernedInTwoWaysHasOneEntry() {
    var letters = letters(fixed(aMeetingOf(confirmed(1)).by(hostedBy(person(1)))));

    assertThat(letters)
        .extracting(delivery -> delivery.letter().values().get("entry"))
        .containsExactly("elsewhere", "here");
    assertThat(letters)
        .extracting(delivery -> delivery.letter().calendar().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void aProgrammeIsWrittenInTheWayOfItsReader() {
    var english = reading(Language.EN, person(1));
    var letters = letters(fixed(aMeetingOf(confirmed(2)).by(hostedBy(english))));

    assertThat(letters.getFirst().letter().values())
        .containsEntry("agenda", "09:30 Velkomst\n10:00 Bordet rundt");
  }

  @Test
  void whoIsToldAlreadyGetsNoSecondLetterAndWhoComesLaterGetsTheFirst() {
    var told = aMeetingOf(confirmed(2)).fixedOn(firstMorning());
    assertThat(told.all().moved(mover("e-1"), MONDAY).isNothing()).isTrue();

    var later = told.among(confirmed(3)).all();
    var first = later.moved(mover("e-3"), MONDAY);
    assertThat(letters(first))
        .extracting(Delivery::key)
        .containsExactly("meeting-invitation/m-1/0/e-3/4");
    assertThat(first.after().moved(mover("e-3"), MONDAY).isNothing()).isTrue();
  }

  @Test
  void choosingTheDateMakesEverybodyHearAgain() {
    var polling = aMeetingOf(confirmed(2)).polling();

    assertThat(
            letters(done(polling.all().choose("m-1", "date-1", Set.of(Insistence.ANYWAY), MONDAY))))
        .hasSize(5);
  }

  @Test
  void onlyWhoHasAPlaceInTheRunOfTheMeetingIsAGuest() {
    var among = aNetwork().taking(2, 40).seated(1, 3).enrolled(2).waiting(4);

    assertThat(aMeetingOf(among).polling().attendees().participants())
        .extracting(Attendee::id)
        .containsExactly("e-1", "e-3");
  }

  @Test
  void eachHappeningLeavesItsLine() {
    var polling = aMeetingOf(confirmed(2)).polling();
    var chosen = done(polling.all().choose("m-1", "date-1", Set.of(Insistence.ANYWAY), MONDAY));
    var day = "scheduled date-1 (2027-02-02 09:30–12:30)";

    assertThat(lines(polled(aMeetingOf(confirmed(2))))).containsExactly("|plan|polling");
    assertThat(lines(fixed(aMeetingOf(confirmed(2))))).containsExactly("|plan|" + day);
    assertThat(lines(chosen)).containsExactly("polling|plan|" + day);
    assertThat(lines(chosen.after().at(firstMorning().end().instant(), staff())))
        .containsExactly("rsvp open|close-inquiry|rsvp closed", day + "|day-over|over");
    assertThat(lines(polling.all().at(DEADLINE, staff())))
        .containsExactly("poll open|close-inquiry|poll closed");
    assertThat(lines(done(polling.all().programme("m-1", Programme.EMPTY, MONDAY))))
        .containsExactly("2 points|plan|0 points");
    assertThat(lines(polling.among(confirmed(3)).all().moved(mover("e-3"), MONDAY)))
        .containsExactly("|reach-newcomer|e-3");
  }

  @Test
  void theAuditNamesTheMeetingAndWhoTookTheStep() {
    var line = consequences(polled(aMeetingOf(confirmed(2)))).audit().getFirst();

    assertThat(line)
        .isEqualTo(
            new AuditLine(
                "a-1", MONDAY, "meeting/m-1", "mette@forening.example", "plan", "", "polling"));
    var closed = consequences(aMeetingOf(confirmed(2)).polling().all().at(DEADLINE, staff()));
    assertThat(closed.audit())
        .extracting(AuditLine::subject, AuditLine::actor)
        .containsExactly(tuple("meeting/m-1", "system"));
  }

  @Test
  void theLineOfAnAnswerHoldsNothingThatSomebodyTyped() {
    var at = by(Actor.person("e-1"), Subject.meeting("m-1"), "rsvp");
    var network = aNetwork().network();

    for (var comes : List.of(true, false)) {
      var answer = new Answer("e-1", new Response.Rsvp(comes, "Vegetar"), MONDAY);
      var of = new MeetingConsequences(network).of(new MeetingHappening.Answered(answer), at);
      assertThat(of.letters()).isEmpty();
      assertThat(of.audit())
          .extracting(AuditLine::actor, AuditLine::action, AuditLine::after)
          .containsExactly(tuple("e-1", "rsvp", comes ? "coming" : "not coming"));
    }
  }

  @Test
  void theLineOfWhatIsSaidWithoutANameNamesNobody() {
    var at = by(Actor.person("e-1"), Subject.meeting("m-1"), "evaluate-meeting");
    var answer = new Answer("e-1", new Response.Evaluated(2, Map.of("point-1", 1), "Tak"), MONDAY);

    var of =
        new MeetingConsequences(aNetwork().network()).of(new MeetingHappening.Answered(answer), at);

    assertThat(of.audit())
        .extracting(AuditLine::actor, AuditLine::action, AuditLine::before, AuditLine::after)
        .containsExactly(tuple("somebody", "evaluate-meeting", "", ""));
  }

  @Test
  void aLetterIsInTheLanguageOfItsReader() {
    var english = reading(Language.EN, person(1));
    var meeting = aMeetingOf(confirmed(2)).by(hostedBy(english));

    assertThat(letters(polled(meeting)).getFirst().letter().values())
        .containsEntry("title", "Plastics recycling");
  }

  @Test
  void anInquiryThatConcernsTheWholeRunIsNamedWithoutAMeeting() {
    assertThat(InquiryId.poll(RUN, "m-1")).isEqualTo(new InquiryId(RUN, "m-1", "poll"));
    assertThat(InquiryId.rsvp(RUN, "m-1")).isEqualTo(new InquiryId(RUN, "m-1", "rsvp"));
  }

  private static Programme talkOf(String speaker) {
    var talk =
        new AgendaItem(
            LocalTime.parse("10:00"),
            LocalTime.parse("11:00"),
            "Kvoter",
            speaker,
            Visibility.PARTICIPANTS);
    return new Programme(
        List.of(
            point("09:30", "10:00", "Velkomst", Visibility.PUBLIC),
            talk,
            point("11:00", "12:00", "Bordet rundt", Visibility.PARTICIPANTS)));
  }

  private static NetworkFixture confirmed(int participants) {
    return aNetwork().taking(2, 40).seatedUpTo(participants);
  }

  private static Decision<RunMeetings, MeetingHappening> polled(MeetingFixture meeting) {
    return done(
        meeting
            .all()
            .poll(meeting.planned(), mornings(), DEADLINE, Set.of(Insistence.EARLY), MONDAY));
  }

  private static Decision<RunMeetings, MeetingHappening> fixed(MeetingFixture meeting) {
    return done(
        meeting.all().fix(meeting.planned(), firstMorning(), Set.of(Insistence.EARLY), MONDAY));
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return consequences(decision).letters();
  }

  private static List<String> lines(Decision<RunMeetings, MeetingHappening> decision) {
    return consequences(decision).audit().stream()
        .map(line -> line.before() + "|" + line.action() + "|" + line.after())
        .toList();
  }

  private static Consequences consequences(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "plan");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at));
  }

  @Test
  void aHostWhoGetsAPlaceLaterHasTheMeetingInTheCalendarAlready() {
    var told = aMeetingOf(confirmed(2)).by(hostedBy(person(3))).fixedOn(firstMorning());

    var later = letters(told.among(confirmed(3)).all().moved(mover("e-3"), MONDAY));

    assertThat(later).extracting(Delivery::key).containsExactly("meeting-invitation/m-1/0/e-3/4");
    assertThat(later.getFirst().letter().calendar()).isEmpty();
    assertThat(later.getFirst().letter().values()).containsEntry("entry", "elsewhere");
    var other = aMeetingOf(confirmed(2)).by(hostedBy(person(1))).fixedOn(firstMorning());
    assertThat(letters(other.among(confirmed(3)).all().moved(mover("e-3"), MONDAY)))
        .allSatisfy(letter -> assertThat(letter.letter().calendar()).isPresent())
        .hasSize(1);
  }
}
