package kreds.proposalintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kreds.proposal.ProposalState;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.handler.ShownForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the form for ideas does with spam and floods: the polite answer, nothing stored, no mail
/// (A3, A4).
final class FloodTest {
  private final Door door = new Door();

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void anAddressGetsOneReceiptADayAndItsFurtherIdeasReachStaffWithoutOne() {
    var first = send("Genbrug af net", "karen@holm.example");
    door.faults.reset();
    assertThat(send("Støbning", "karen@holm.example")).isEqualTo(first);
    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 2));

    assertThat(door.aws.rows("Proposals")).hasSize(2);
    assertThat(letters("proposal-receipt")).isEqualTo(1);
    assertThat(letters("proposal-news")).isEqualTo(2);
    assertThat(door.aws.rows("Deliveries").toString()).contains("arrived-quietly");

    assertThat(send("Farver", "anders@holm.example")).isEqualTo(first);
    assertThat(letters("proposal-receipt")).isEqualTo(2);
    door.clock.advance(Duration.ofDays(1));
    send("Folie", "karen@holm.example");
    assertThat(letters("proposal-receipt")).isEqualTo(3);
  }

  @Test
  void aHundredIdeasForOneAddressAreFiveMailsAndOneThatSaysThatMoreAreOnTheList() {
    var first = send("Idé 1", "karen@holm.example");
    for (var number = 2; number <= 8; number++) {
      assertThat(send("Idé " + number, "karen@holm.example")).isEqualTo(first);
    }

    assertThat(door.aws.rows("Proposals")).hasSize(8);
    assertThat(letters("proposal-receipt")).isEqualTo(1);
    assertThat(letters("proposal-news")).isEqualTo(5 + 1);
    assertThat(door.aws.rows("Deliveries").toString()).containsOnlyOnce("arrived-among-many");
    assertThat(door.stored.proposals().in(ProposalState.RECEIVED))
        .anyMatch(it -> it.title().equals("Idé 8"));
  }

  @Test
  void theIdeaOfWhichNobodyHeardBringsItsLinkWhenItIsSentAgainADayLater() {
    for (var number = 1; number <= 8; number++) {
      send("Idé " + number, "karen@holm.example");
    }
    door.clock.advance(Duration.ofHours(23));
    var first = send("Idé 8", "karen@holm.example");
    assertThat(letters("proposal-link")).isZero();

    door.clock.advance(Duration.ofHours(1));
    assertThat(send("Idé 8", "karen@holm.example")).isEqualTo(first);
    assertThat(send("Idé 7", "karen@holm.example")).isEqualTo(first);
    assertThat(letters("proposal-link")).as("one receipt or link a day").isEqualTo(1);
    door.clock.advance(Duration.ofDays(1));
    assertThat(send("Idé 7", "karen@holm.example")).isEqualTo(first);
    assertThat(letters("proposal-link")).isEqualTo(2);
    assertThat(door.aws.rows("Proposals")).hasSize(8);
  }

  @Test
  void tenAddressesOfOneMailboxAreFiveMailsAndOneReceiptAndItsOwnersIdeaIsNotLost() {
    for (var number = 1; number <= 10; number++) {
      send("Idé " + number, "karen+" + number + "@holm.example");
    }

    send("Genbrug af net", "karen@holm.example");

    assertThat(letters("proposal-news")).isEqualTo(5 + 1);
    assertThat(letters("proposal-receipt")).isEqualTo(1);
    assertThat(door.stored.proposals().in(ProposalState.RECEIVED))
        .hasSize(11)
        .anyMatch(it -> it.title().equals("Genbrug af net"));
  }

  @Test
  void oneSourceSendsTwentyAnHour() {
    for (var number = 1; number <= 25; number++) {
      send("Idé", "a" + number + "@holm.example");
    }

    assertThat(letters("proposal-receipt")).isEqualTo(20);
    assertThat(door.aws.rows("Proposals")).hasSize(20);
  }

  @Test
  void aProgramThatFillsInEverythingIsThankedAndForgotten() {
    var page = shown();
    door.clock.advance(Duration.ofSeconds(4));
    var before = door.handler.everything();

    var trapped = form(page, "Cheap loans");
    var tooFast = form(shown(), "");
    assertThat(door.handler.everything()).isEqualTo(before);

    var person = form(page, "");
    assertThat(person.status()).isEqualTo(303);
    assertThat(trapped).isEqualTo(person);
    assertThat(tooFast).isEqualTo(person);
    assertThat(door.aws.rows("Proposals")).hasSize(1);
  }

  @Test
  void aFormThatIsShownAgainIsTakenWhenItIsSentOnAtOnce() {
    var first = shownAgain(Map.of("title", "Støj", "idea", "Vi vil tale.", "name", "Karen"));
    first.put("email", "karen@holm.example");
    browser(first);
    assertThat(door.aws.rows("Proposals")).as("a field was missing").hasSize(1);

    var other = new LinkedHashMap<>(first);
    other.put("title", "Noget helt andet");
    browser(shownAgain(other));
    assertThat(door.aws.rows("Proposals")).as("the key was used before").hasSize(2);

    withdraw("Støj");
    browser(shownAgain(first));
    assertThat(door.aws.rows("Proposals")).as("the proposal was over").hasSize(3);
  }

  private Map<String, String> shownAgain(Map<String, String> fields) {
    var again = browser(fields);
    assertThat(again.status()).isEqualTo(422);
    return ShownForm.fields(again.body());
  }

  private Answered browser(Map<String, String> fields) {
    return door.handler.send(HandlerUnderTest.asForm(door.event("http/propose"), fields));
  }

  private void withdraw(String title) {
    var received = door.stored.proposals().in(ProposalState.RECEIVED);
    for (var proposal : received) {
      if (proposal.title().equals(title)) {
        door.visit("withdraw-proposal", door.token(proposal.id()));
      }
    }
  }

  private Answered send(String title, String email) {
    var fields =
        Map.of("title", title, "idea", "Vi vil tale om det.", "name", "Karen", "email", email);
    return door.handler.send(HandlerUnderTest.asJson(door.event("http/propose-json"), fields));
  }

  private Answered form(String shown, String trap) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("title", "Genbrug af net");
    fields.put("idea", "Vi vil tale om det.");
    fields.put("name", "Karen");
    fields.put("email", "karen@holm.example");
    fields.put("shown", shown);
    fields.put("remark", trap);
    return door.handler.send(HandlerUnderTest.asForm(door.event("http/propose"), fields));
  }

  private String shown() {
    var html = door.handler.send(door.event("http/new-proposal")).body();
    var found = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"").matcher(html);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private long letters(String kind) {
    return door.handler.letters(kind).size();
  }
}
