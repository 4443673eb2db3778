package kreds.network;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.text.DayLines;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What everybody may know of a meeting.
final class NextMeetingTest {
  @Test
  void itsTimesAreWrittenAsItsReaderWritesThem() {
    var next =
        new NextMeeting("m-1", MONDAY, MONDAY.plusSeconds(60), "", List.of("09:30 Velkomst 10:00"));

    assertThat(next.agendaFor(Language.DA))
        .containsExactly(new DayLines("", List.of("09.30 Velkomst 10:00")));
    assertThat(next.agendaFor(Language.EN))
        .containsExactly(new DayLines("", List.of("09:30 Velkomst 10:00")));
    assertThat(next.agenda()).containsExactly("09:30 Velkomst 10:00");
  }

  @Test
  void whereItGoesOverTwoDaysItsPointsStandByDay() {
    var next =
        new NextMeeting(
            "m-1",
            MONDAY,
            MONDAY.plusSeconds(60),
            "",
            List.of("2027-05-04 13:00 Velkomst", "2027-05-05 09:00 Værktøj"));

    assertThat(next.agendaFor(Language.DA))
        .containsExactly(
            new DayLines("Tirsdag den\u00A04.\u00A0maj\u00A02027", List.of("13.00 Velkomst")),
            new DayLines("Onsdag den\u00A05.\u00A0maj\u00A02027", List.of("09.00 Værktøj")));
    assertThat(next.agendaFor(Language.EN))
        .containsExactly(
            new DayLines("Tuesday 4\u00A0May\u00A02027", List.of("13:00 Velkomst")),
            new DayLines("Wednesday 5\u00A0May\u00A02027", List.of("09:00 Værktøj")));
  }
}
