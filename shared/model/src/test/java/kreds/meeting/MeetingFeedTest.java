package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.programme;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.feed.OwnNetwork;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.sample.MeetingFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What a network's meetings are in the calendars that people subscribe to.
final class MeetingFeedTest {
  private static final Instant END = firstMorning().end().instant();
  private static final MeetingFixture DATED = aMeeting().fixedOn(firstMorning());

  @Test
  void everybodySeesWhatTheCatalogueShowsOfEveryMeetingWithADate() {
    var two = DATED.another("m-2").fixedOn(morning(2, "2027-01-20"));
    var open = two.another("m-3").polling(List.of(morning(1, "2027-03-03")));

    var entries = publicly(open.all().meetings());

    assertThat(entries)
        .extracting(CalendarEntry::summary)
        .containsExactly("Plastgenanvendelse: Værktøj", "Plastgenanvendelse: Sortering i praksis");
    assertThat(entries.getLast().description()).isEqualTo("09.30 Velkomst");
    assertThat(entries.getLast().place()).isEqualTo("Odense, Havnegade 1");
    assertThat(entries.getLast().start()).isEqualTo(firstMorning().start().instant());
    assertThat(entries.getLast().identity()).isEqualTo(DATED.meeting().calendar());
    assertThat(entries).noneMatch(CalendarEntry::cancelled);
  }

  @Test
  void whereAGroupHasMetAndWhatWasOnItsProgrammeIsNobodysBusinessAfterwards() {
    var over =
        MeetingFeed.publicly(aNetwork().network(), List.of(DATED.record()), DA, END).getFirst();

    assertThat(over.place()).isEmpty();
    assertThat(over.description()).isEmpty();
    assertThat(over.start()).isEqualTo(firstMorning().start().instant());
    assertThat(publicly(List.of(cancelled(DATED.record()))).getFirst().place()).isEmpty();
  }

  @Test
  void theWordsAreInTheLanguageThatIsAskedFor() {
    var english =
        MeetingFeed.publicly(aNetwork().network(), List.of(DATED.record()), Language.EN, MONDAY);

    assertThat(english.getFirst().description()).isEqualTo("09:30 Velkomst");
    assertThat(english.getFirst().summary())
        .startsWith(aNetwork().network().description().in(Language.EN).title() + ": ");
  }

  @Test
  void whatIsCancelledStaysInAndSaysSo() {
    var off = cancelled(DATED.record());

    assertThat(publicly(List.of(off))).singleElement().matches(CalendarEntry::cancelled);
    assertThat(of(List.of(off), 1)).singleElement().matches(each -> each.cancelled());
    var undated = DATED.record().meeting();
    var never =
        new Meeting(
            "m-9",
            undated.run(),
            undated.outline(),
            undated.team(),
            new Timing(MeetingState.CANCELLED, Optional.empty(), false),
            InvitationList.NONE,
            undated.calendar(),
            2);
    assertThat(publicly(List.of(new MeetingRecord(never, List.of())))).isEmpty();
  }

  @Test
  void aParticipantHasTheEntryOfTheInvitation() {
    var attendees = DATED.attendees();
    var reader = attendees.find("e-1").orElseThrow();

    var own = of(List.of(DATED.record()), 1);

    assertThat(own).hasSize(1);
    assertThat(own.getFirst())
        .isEqualTo(
            MeetingEntry.of(aNetwork().network(), DATED.meeting(), reader, attendees)
                .orElseThrow());
    assertThat(own.getFirst().description()).isEqualTo("09.30 Velkomst\n10.00 Bordet rundt");
  }

  @Test
  void whoIsInvitedAnewHasTheSequenceOfTheNewInvitation() {
    var gone = DATED.among(aNetwork().taking(2, 40).seatedUpTo(3).having(left("e-1", MONDAY)));
    var rid = gone.now(gone.all().moved(mover("e-1"), MONDAY).after());
    var back = rid.among(aNetwork().taking(2, 40).seatedUpTo(3));
    var again = back.all().moved(mover("e-1"), MONDAY).after().find("m-1").orElseThrow();

    assertThat(of(List.of(again), 1).getFirst().identity().sequence())
        .isEqualTo(DATED.meeting().calendar().sequence() + 2);
  }

  @Test
  void whoMakesItHappenHasItTooAndWithAPlaceBesidesAsAParticipant() {
    var host = MeetingFeed.of(nobody(), List.of(DATED.record()), at("hanne@vaert.example"), DA);
    assertThat(host).hasSize(1);

    var both = aMeeting().by(hostedBy(person(1))).fixedOn(firstMorning());
    assertThat(of(List.of(both.record()), 1)).hasSize(1);
  }

  @Test
  void anOutsideSpeakerSeesThePublicPartAlone() {
    var own = MeetingFeed.of(nobody(), List.of(DATED.record()), at("signe@uni.example"), DA);

    assertThat(own)
        .singleElement()
        .satisfies(each -> assertThat(each.description()).isEqualTo("09.30 Velkomst"));
    assertThat(programme().items()).hasSize(2);
  }

  @Test
  void whoHasNoPlaceHasNoMeeting() {
    var who = applicant(aNetwork().runId(), 9);
    for (var seat :
        List.<Enrollment>of(
            new Enrollment.Unconfirmed(who), new Enrollment.Offered(who, END.plusSeconds(60)))) {
      assertThat(of(List.of(DATED.record()), seat)).isEmpty();
    }
    assertThat(MeetingFeed.of(nobody(), List.of(DATED.record()), at("andre@x.example"), DA))
        .isEmpty();
  }

  /// A place in another year opens nothing of this one.
  @Test
  void eachYearIsForThoseWhoAreInIt() {
    var lastYears =
        new Enrollment.Confirmed(applicant(aNetwork().runId().next(), 1), MONDAY, Optional.empty());

    assertThat(of(List.of(DATED.record()), lastYears)).isEmpty();
  }

  @Test
  void whoLeavesKeepsTheMeetingsThatHadBegunWithoutWhatOnlyParticipantsMayKnow() {
    var before = left("e-1", firstMorning().start().instant().minusSeconds(1));
    assertThat(of(List.of(DATED.record()), before)).isEmpty();
    var on = left("e-1", END.minusSeconds(1));
    assertThat(of(List.of(DATED.record()), on))
        .singleElement()
        .satisfies(each -> assertThat(each.description()).isEmpty());

    var after = left("e-1", END);
    var gone = DATED.among(aNetwork().taking(2, 40).seatedUpTo(3).having(after));
    var told = gone.all().moved(mover("e-1"), END).after().find("m-1").orElseThrow();
    for (var record : List.of(DATED.record(), told)) {
      assertThat(of(List.of(record), after))
          .singleElement()
          .satisfies(each -> {
            assertThat(each.description()).isEmpty();
            assertThat(each.cancelled()).isFalse();
            assertThat(each.summary()).endsWith("Sortering i praksis");
          });
    }
    assertThat(of(List.of(cancelled(DATED.record())), after)).isEmpty();
    assertThat(of(List.of(DATED.record()), left("e-9", END))).isEmpty();
  }

  private static final Language DA = Language.DA;

  private static Enrollment left(String id, Instant at) {
    var number = Integer.parseInt(id.substring(2));
    return new Enrollment.Left(applicant(aNetwork().runId(), number), at, id);
  }

  private static EmailAddress at(String address) {
    return EmailAddress.of(address);
  }

  private static OwnNetwork nobody() {
    return new OwnNetwork(aNetwork().network(), List.of());
  }

  private static List<CalendarEntry> publicly(List<MeetingRecord> meetings) {
    return MeetingFeed.publicly(aNetwork().network(), new ArrayList<>(meetings), DA, MONDAY);
  }

  private static List<CalendarEntry> of(List<MeetingRecord> meetings, int participant) {
    var seat = DATED.all().roster().find("e-" + participant).orElseThrow();
    return of(meetings, seat);
  }

  private static List<CalendarEntry> of(List<MeetingRecord> meetings, Enrollment seat) {
    var own = new OwnNetwork(aNetwork().network(), List.of(seat));
    return MeetingFeed.of(own, meetings, seat.person().address(), DA);
  }

  private static MeetingRecord cancelled(MeetingRecord record) {
    var meeting = record.meeting();
    return new MeetingRecord(
        new Meeting(
            meeting.id(),
            meeting.run(),
            meeting.outline(),
            meeting.team(),
            new Timing(MeetingState.CANCELLED, meeting.slot(), false),
            meeting.invitations(),
            meeting.calendar(),
            meeting.version() + 1),
        record.inquiries());
  }
}
