package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kreds.aws.Figure;
import kreds.change.Order;
import kreds.testing.aws.SesFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a round tells of how mail goes, for the alarms (O2).
final class FiguresTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void eachRoundTellsHowLongTheOldestHasWaitedThoughItWasTriedAndPutOff() {
    desk.tick();
    assertThat(figures(Figure.OLDEST_DUE_LETTER)).containsExactly("\"OldestDueLetter\":0");

    desk.add(SampleMails.seated(1));
    desk.ses.fault(SesFault.PAUSED);
    for (var minute = 0; minute < 31; minute++) {
      desk.tick();
      desk.clock.advance(Duration.ofMinutes(1));
    }
    assertThat(figures(Figure.OLDEST_DUE_LETTER)).hasSize(31).endsWith("\"OldestDueLetter\":1800");

    desk.ses.fault(SesFault.NONE);
    desk.tick();
    desk.tick();
    assertThat(figures(Figure.OLDEST_DUE_LETTER)).endsWith("\"OldestDueLetter\":0");
  }

  @Test
  void mailThatWasStoppedIsSeenToStandStill() {
    var order = new Order("mette@example.dk", "stop-sending");
    var unused = desk.gate.stop("Ny afsender", order);
    desk.add(SampleMails.seated(1));
    desk.clock.advance(Duration.ofMinutes(40));
    desk.tick();
    assertThat(figures(Figure.OLDEST_DUE_LETTER)).containsExactly("\"OldestDueLetter\":2400");
  }

  @Test
  void aNoOfSesIsCountedByItsReasonAndByWhetherItNeedsHands() {
    desk.add(SampleMails.seated(1));
    desk.ses.fault(SesFault.THROTTLE);
    desk.tick();
    assertThat(desk.told())
        .anySatisfy(line ->
            assertThat(line)
                .contains(
                    "\"RefusalsOfSes\":1", "\"Reason\":\"rate\"", "[\"FunctionName\",\"Reason\"]"))
        .noneSatisfy(line -> assertThat(line).contains("AccountTroubles"));

    desk.clock.advance(Duration.ofMinutes(1));
    desk.ses.fault(SesFault.REJECTED);
    desk.tick();
    assertThat(desk.told())
        .anySatisfy(line -> assertThat(line).contains("\"Reason\":\"configuration\""))
        .anySatisfy(line -> assertThat(line).contains("\"AccountTroubles\":1"));
  }

  @Test
  void whatStaffWereToldOfIsCounted() {
    desk.ses.next(SesFault.BAD_ADDRESS, SesFault.BAD_ADDRESS);
    desk.add(SampleMails.seated(1));
    desk.add(SampleMails.seated(2));
    desk.tick();
    desk.tick();
    desk.tick();
    assertThat(figures(Figure.MISSED_LETTERS)).containsExactly("\"MissedLetters\":2");
  }

  private List<String> figures(Figure figure) {
    var name = "\"" + figure.title() + "\":";
    return desk.told().stream()
        .filter(line -> line.contains(name))
        .map(line -> line.substring(line.indexOf(name)).replaceAll("[,}].*", ""))
        .toList();
  }
}
