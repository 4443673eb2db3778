package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.link.LinkSubject;
import kreds.run.RunState;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// Whether a group goes on, from the order to the answer, by the samples in `events/` (S17).
final class RenewalPageTest {
  @Test
  void staffAskEachSaysItByTheLinkAndStaffSeeWhoSaysWhat() {
    try (var door = Door.with(3)) {
      door.scheduled();

      var asked = door.order("ask-renewal");

      assertThat(asked.message()).isEqualTo("3 participants are asked until 2027-01-29T12:00.");
      assertThat(Answered.parts(asked.data(), "letters"))
          .hasSize(3)
          .first()
          .satisfies(letter ->
              assertThat(letter)
                  .containsEntry("name", "Deltager 1")
                  .containsEntry("letter", "renewal-asked"));
      assertThat(asked.text("next")).contains("show-inquiry", "renewal");
      assertThat(door.letters("renewal-asked"))
          .containsExactly("renewal-asked/e-1/1", "renewal-asked/e-2/1", "renewal-asked/e-3/1");
      assertThat(door.roster().run().state()).isEqualTo(RunState.RENEWING);
      assertThat(door.order("ask-renewal").message())
          .isEqualTo("It is asked so already; nobody is written to again.");

      var mine = renewal(door, "e-1");
      door.faults.reset();
      var page = door.send(door.visit("renewal", mine));
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains(
              "Et år til? Plastgenanvendelse",
              "Vi foreslår fire møder",
              "Ja, jeg er med et år til",
              "Nej, jeg stopper",
              "ekskl. moms pr. deltager");

      assertThat(door.send(door.visit("answer-renewal", mine)).json())
          .containsEntry("continues", true)
          .containsEntry("remark", "Gerne et møde om energi.");
      var stop =
          HandlerUnderTest.asForm(
              door.visit("answer-renewal", renewal(door, "e-2")),
              Map.of("action", "stop", "remark", ""));
      assertThat(door.send(stop).status()).isEqualTo(303);

      assertThat(door.send(door.visit("renewal", mine)).body())
          .contains("Du har svaret, at du er med et år til.", "Gerne et møde om energi.");
      var shown = show(door);
      assertThat(shown.message())
          .startsWith("renewal: 1 continue, 1 stop, 1 have not answered.")
          .contains("The silent are reminded on 2027-01-26T12:00.");
      assertThat(Answered.parts(shown.data(), "continuing"))
          .singleElement()
          .satisfies(who ->
              assertThat(who)
                  .containsEntry("name", "Deltager 1")
                  .containsEntry("remark", "Gerne et møde om energi."));
      assertThat(Answered.parts(shown.data(), "stopping")).hasSize(1);
      assertThat(Answered.parts(shown.data(), "silent")).hasSize(1);
      assertThat(door.function.texts("Audit", "after").toString())
          .as("what somebody writes is for staff alone")
          .contains("continues")
          .doesNotContain("energi");
    }
  }

  @Test
  void theSilentAreRemindedOnceAndOnTheDayStaffAreToldAndTodayShowsIt() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.order("ask-renewal");
      door.send(door.visit("answer-renewal", renewal(door, "e-1")));
      door.clock.set("2027-01-26T12:00:00+01:00");
      door.function.round();
      door.function.round();
      assertThat(door.letters("renewal-reminder")).containsExactly("renewal-reminder/e-2/1");
      assertThat(show(door).message()).endsWith("The silent have been reminded.");

      door.clock.set("2027-01-29T12:00:00+01:00");
      door.function.round();
      door.function.round();

      assertThat(door.letters("renewal-over")).hasSize(1);
      assertThat(Answered.parts(door.order("today").data(), "waiting"))
          .extracting(waits -> waits.get("what"))
          .contains("renewal-over");
      var late = door.send(door.visit("answer-renewal", renewal(door, "e-2")));
      assertThat(late.status()).isEqualTo(409);
      assertThat(late.body()).contains("renewal-closed");
      assertThat(door.send(door.visit("renewal", renewal(door, "e-2"))).body())
          .contains("Fristen for at svare er gået.")
          .doesNotContain("Nej, jeg stopper");
    }
  }

  @Test
  void aDryRunSaysWhoWouldBeAskedAndChangesNothing() {
    try (var door = Door.with(2)) {
      door.scheduled();
      var lines = door.function.audited().size();
      var event = door.event("ask-renewal");
      event.put("dryRun", true);

      var dry = door.send(event);

      assertThat(dry.message())
          .isEqualTo(
              "Dry run, nothing is changed. 2 participants are asked until 2027-01-29T12:00.");
      assertThat(dry.text("next")).contains("ask-renewal", "2027-01-29T12:00", "Vi foreslår");
      assertThat(dry.text("next")).doesNotContain("dryRun");
      assertThat(door.function.audited()).hasSize(lines);
      assertThat(door.letters("renewal-asked")).isEmpty();
      assertThat(door.roster().run().state()).isEqualTo(RunState.RUNNING);
    }
  }

  @Test
  void aGroupThatHasNotMetIsNotAskedAndTheAnswerLeadsOn() {
    try (var door = Door.with(2)) {
      var refused = door.order("ask-renewal");

      assertThat(refused.refusal()).isEqualTo("run-not-running");
      assertThat(refused.text("next")).contains("show-network", "list-meetings");
      assertThat(show(door).refusal()).isEqualTo("inquiry-unknown");
    }
  }

  @Test
  void staffCloseItAndAskUntilALaterDay() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.order("ask-renewal");
      var close = door.event("close-inquiry");
      close.put("inquiry", "renewal");
      assertThat(door.send(close).message())
          .isEqualTo(
              "renewal takes no more answers. renewal: 0 continue, 0 stop, 2 have not answered.");

      var later = door.event("ask-renewal");
      later.put("closes", "2027-02-12T12:00");
      assertThat(door.send(later).message())
          .isEqualTo("2 participants are asked until 2027-02-12T12:00.");

      assertThat(door.letters("renewal-asked")).as("it was over").hasSize(4);
      door.clock.set("2027-02-11T12:00:00+01:00");
      later.put("closes", "2027-02-12T11:00");
      door.send(later);
      assertThat(show(door).message()).endsWith("2 have not answered. Nobody is reminded.");
      later.put("closes", "2027-02-13T12:00");
      assertThat(door.send(later).message())
          .isEqualTo("It is asked until 2027-02-13T12:00. Nobody is written to again.");
      assertThat(door.letters("renewal-asked")).hasSize(4);
      assertThat(door.send(door.visit("answer-renewal", renewal(door, "e-1"))).status())
          .isEqualTo(200);
    }
  }

  @Test
  void programsReadItAndAnEnglishReaderReadsEnglish() {
    try (var door = Door.with(1)) {
      door.join(2);
      door.function.round();
      door.scheduled();
      door.order("ask-renewal");
      var mine = renewal(door, "e-1");

      var read = door.send(door.json(door.visit("renewal", mine), ""));
      assertThat(read.json())
          .containsEntry("year", 1)
          .containsEntry("open", true)
          .containsKey("price")
          .doesNotContainKey("answer");
      var english = door.visit("renewal", mine);
      english.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(english).body())
          .contains("Another year?", "We propose four meetings", "No, I stop");
      var without = door.send(door.json(door.visit("answer-renewal", mine), "{}"));
      assertThat(without.status()).isEqualTo(422);
      assertThat(without.body()).contains("\"field\":\"action\"");
      assertThat(door.send(door.visit("renewal", renewal(door, "e-9"))).status()).isEqualTo(404);
    }
  }

  private static Answered show(Door door) {
    var event = door.event("show-inquiry");
    event.put("inquiry", "renewal");
    return door.send(event);
  }

  private static String renewal(Door door, String who) {
    return door.function.token(new LinkSubject.OfRenewal(Door.RUN, who));
  }
}
