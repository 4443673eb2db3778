package kreds.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

final class ProgrammeTest {
  private static final AgendaItem WELCOME = item("09:30", "10:00", "Velkomst", Visibility.PUBLIC);
  private static final AgendaItem ROUND =
      item("10:00", "11:00", "Bordet rundt", Visibility.PARTICIPANTS);

  @Test
  void thePointsAreReadInOrderOfTime() {
    assertThat(Programme.of(List.of(ROUND, WELCOME)))
        .isEqualTo(Outcome.done(new Programme(List.of(WELCOME, ROUND))));
  }

  @Test
  void twoPointsThatOverlapAreRefusedAndBothAreNamed() {
    var early = item("09:45", "10:15", "Kaffe", Visibility.PUBLIC);

    var refused = (Outcome.Refused<Programme>) Programme.of(List.of(early, ROUND, WELCOME));

    assertThat(refused.refusal().code()).isEqualTo("programme-overlap");
    assertThat(refused.refusal().detail())
        .isEqualTo("The points \"Velkomst\" (09:30–10:00) and \"Kaffe\" (09:45–10:15) overlap.");
    assertThatThrownBy(() -> new Programme(List.of(WELCOME, early)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPointThatFollowsAtOnceDoesNotOverlap() {
    assertThat(Programme.of(List.of(WELCOME, ROUND))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aPointOutsideTheMeetingIsRefusedAndBothAreNamed() {
    var programme = new Programme(List.of(WELCOME, ROUND));

    assertThat(programme.outside(slot("09:30", "11:00"))).isEmpty();
    assertThat(programme.outside(slot("09:45", "11:00")))
        .hasValueSatisfying(no -> assertThat(no.detail()).contains("Velkomst", "09:45–11:00"));
    assertThat(programme.outside(slot("09:00", "10:30")))
        .hasValueSatisfying(no -> assertThat(no.detail()).contains("Bordet rundt", "09:00–10:30"));
  }

  @Test
  void thePublicNeverSeesThePartForParticipants() {
    var programme = new Programme(List.of(WELCOME, ROUND));

    assertThat(programme.linesFor(Visibility.PUBLIC, slot("09:30", "11:00")))
        .containsExactly("09:30 Velkomst – Anne Holm");
    assertThat(programme.linesFor(Visibility.PARTICIPANTS, slot("09:30", "11:00")))
        .containsExactly("09:30 Velkomst – Anne Holm", "10:00 Bordet rundt – Anne Holm");
  }

  @Test
  void anOutsideSpeakerSeesThePublicPartAndTheOwnPoints() {
    var talk =
        new AgendaItem(
            LocalTime.of(11, 0),
            LocalTime.of(12, 0),
            "Kemisk genanvendelse",
            "Anne Holm & SIGNE  Højgaard",
            Visibility.PARTICIPANTS);
    var programme = new Programme(List.of(WELCOME, ROUND, talk));
    var signe = attendee(Attendee.Role.SPEAKER, "Signe Højgaard", "signe@example.dk");
    var participant = attendee(Attendee.Role.PARTICIPANT, "Ib", "ib@example.dk");
    var member = attendee(Attendee.Role.SPEAKER, "Ib", "ib@example.dk");
    var all = new Attendees(List.of(signe, member, participant));

    assertThat(all.shownTo(signe, programme)).containsExactly(WELCOME, talk);
    assertThat(all.shownTo(attendee(Attendee.Role.SPEAKER, "Høj", "h@example.dk"), programme))
        .containsExactly(WELCOME);
    var longer = attendee(Attendee.Role.SPEAKER, "Signe Højgaard Ny", "ny@example.dk");
    var own =
        new AgendaItem(
            LocalTime.of(12, 0),
            LocalTime.of(13, 0),
            "Mekanisk genanvendelse",
            "Signe Højgaard Ny",
            Visibility.PARTICIPANTS);
    assertThat(
            new Attendees(List.of(signe, longer)).shownTo(signe, new Programme(List.of(talk, own))))
        .as("another's point is not hers")
        .containsExactly(talk);
    assertThat(all.shownTo(member, programme)).as("has a place").hasSize(3);
    assertThat(all.shownTo(participant, programme)).hasSize(3);
    assertThat(all.shownTo(attendee(Attendee.Role.HOST, "Bo", "bo@example.dk"), programme))
        .hasSize(3);
  }

  private static Attendee attendee(Attendee.Role role, String name, String address) {
    return new Attendee(
        "a-" + name,
        "post",
        role,
        new Person(name, Company.UNKNOWN, EmailAddress.of(address), Language.DA));
  }

  @Test
  void aMeetingEndsAfterItStartsAndWithinThreeDays() {
    assertThat(code(Slot.of("date-1", wall("2027-02-02T12:00"), wall("2027-02-02T12:00"))))
        .isEqualTo("slot-ends-first");
    assertThat(code(Slot.of("date-1", wall("2027-02-03T12:00"), wall("2027-02-02T13:00"))))
        .isEqualTo("slot-ends-first");
    assertThat(Slot.of("date-1", wall("2027-02-02T22:00"), wall("2027-02-04T23:59")))
        .isInstanceOf(Outcome.Done.class);
    assertThat(code(Slot.of("date-1", wall("2027-02-02T22:00"), wall("2027-02-05T00:00"))))
        .isEqualTo("slot-too-long");
    assertThatThrownBy(() -> new Slot("date-1", wall("2027-02-02T22:00"), wall("2027-02-05T00:00")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String code(Outcome<Slot> outcome) {
    return ((Outcome.Refused<Slot>) outcome).refusal().code();
  }

  private static AgendaItem item(String start, String end, String title, Visibility visibility) {
    return new AgendaItem(
        LocalTime.parse(start), LocalTime.parse(end), title, "Anne Holm", visibility);
  }

  private static Slot slot(String start, String end) {
    return new Slot("date-1", wall("2027-02-02T" + start), wall("2027-02-02T" + end));
  }

  private static WallTime wall(String local) {
    return new WallTime(LocalDateTime.parse(local), ZoneId.of("Europe/Copenhagen"));
  }

  @Test
  void aPointHasATitleAndEndsAfterItStarts() {
    assertThatThrownBy(() -> item("09:30", "09:30", "Velkomst", Visibility.PUBLIC))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> item("09:30", "10:00", " ", Visibility.PUBLIC))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
