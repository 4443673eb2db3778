package kreds.network;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What everybody may know of a meeting.
final class NextMeetingTest {
  @Test
  void itsTimesAreWrittenAsItsReaderWritesThem() {
    var next =
        new NextMeeting("m-1", MONDAY, MONDAY.plusSeconds(60), "", List.of("09:30 Velkomst 10:00"));

    assertThat(next.agendaFor(Language.DA)).containsExactly("09.30 Velkomst 10:00");
    assertThat(next.agendaFor(Language.EN)).containsExactly("09:30 Velkomst 10:00");
    assertThat(next.agenda()).containsExactly("09:30 Velkomst 10:00");
  }
}
