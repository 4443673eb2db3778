package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.aTalk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.person.Person;
import kreds.sample.CountingIds;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.SpeakerFixture;

/// Steps of those who move, leave or are forgotten, and what follows for their parts of a meeting.
final class PartSteps {
  static final CountingIds IDS = new CountingIds();
  static final Instant START = firstMorning().start().instant();
  static final Instant END = firstMorning().end().instant();

  private PartSteps() {}

  static Programme naming(Person person) {
    return new Programme(
        List.of(
            new AgendaItem(
                LocalTime.of(9, 30),
                LocalTime.of(10, 0),
                "Velkomst",
                person.name(),
                Visibility.PUBLIC)));
  }

  /// Somebody with a place is asked to speak for eight thousand kroner, and may have said yes.
  static SpeakerFixture speaking(boolean agreed) {
    var asked = asking(aMeeting().by(Team.NOBODY).fixedOn(firstMorning()));
    return agreed ? asked.answered(true) : asked;
  }

  static SpeakerFixture asking(MeetingFixture meeting) {
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

  static String idOf(Attendee.Role role, Person person) {
    return TeamMember.idOf(IDS, "m-1", role, person.address().value());
  }

  static Mover was(int number) {
    return new Mover(aNetwork().runId(), "e-" + number, MONDAY, Optional.of(person(number)));
  }

  static RunMeetings moving(MeetingFixture meeting, int number, int other) {
    return meeting.among(new NetworkFixture(meeting.all().roster()).moving(number, other)).all();
  }

  static RunMeetings forgotten(MeetingFixture meeting, int number) {
    var roster = after(meeting.all().roster().forgotten("e-" + number, MONDAY));
    return meeting.among(new NetworkFixture(roster)).all();
  }

  static Decision<RunMeetings, MeetingHappening> moved(RunMeetings run, Mover mover, Instant now) {
    return new PartsOfAMover(run, IDS, staff()).moved(mover, now);
  }

  static Meeting meeting(Decision<RunMeetings, MeetingHappening> decision) {
    return decision.after().find("m-1").orElseThrow().meeting();
  }

  static MeetingHappening.PartChanged changed(Decision<RunMeetings, MeetingHappening> decision) {
    return changes(decision).getFirst();
  }

  static List<MeetingHappening.PartChanged> changes(
      Decision<RunMeetings, MeetingHappening> decision) {
    return decision.happenings().stream()
        .filter(MeetingHappening.PartChanged.class::isInstance)
        .map(MeetingHappening.PartChanged.class::cast)
        .toList();
  }

  static Delivery toStaff(Decision<RunMeetings, MeetingHappening> decision) {
    var all =
        letters(decision).stream()
            .filter(each -> each.letter().kind() == LetterKind.SPEAKER_ANSWERED)
            .toList();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "tell-mover");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at)).letters();
  }

  /// All that is kept of the meeting afterwards.
  static String written(MeetingFixture before, Decision<RunMeetings, MeetingHappening> decision) {
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
