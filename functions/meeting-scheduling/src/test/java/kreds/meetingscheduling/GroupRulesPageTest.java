package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.link.LinkSubject;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// The rules of a group from the order to the click, by the samples in `events/` (S16).
final class GroupRulesPageTest {
  private static final String TEXT = "Man kommer til mindst halvdelen af møderne.";

  @Test
  void staffSetTheRulesEachAcceptsByTheLinkAndStaffSeeWhoHas() {
    try (var door = Door.with(2)) {
      var set = door.order("set-rules");
      assertThat(set.message())
          .isEqualTo("The rules are rules-1; asked to accept them: 2 participants.");
      assertThat(door.letters("rules-asked"))
          .containsExactly("rules-asked/e-1/1", "rules-asked/e-2/1");
      assertThat(door.order("set-rules").message())
          .isEqualTo("The rules say so already (rules-1); nobody is written to again.");
      assertThat(door.letters("rules-asked")).hasSize(2);

      var mine = rules(door, "e-1");
      door.faults.reset();
      var page = door.send(door.visit("rules", mine));
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body()).contains("Regler for", TEXT, "Jeg accepterer reglerne");
      assertThat(door.order("show-inquiry").message())
          .isEqualTo("rules-1: accepted by 0 of 2. The silent are reminded on 2027-01-11T09:00.");

      assertThat(door.send(door.visit("accept-rules", mine)).json()).containsEntry("version", 1);
      var lines = door.function.audited().size();
      assertThat(door.send(door.visit("accept-rules", mine)).status()).isEqualTo(200);
      assertThat(door.function.audited()).as("the same again writes nothing").hasSize(lines);

      assertThat(door.send(door.visit("rules", mine)).body())
          .contains("Du accepterede reglerne")
          .doesNotContain("Jeg accepterer reglerne");
      var shown = door.order("show-inquiry");
      assertThat(shown.message()).startsWith("rules-1: accepted by 1 of 2.");
      assertThat(Answered.parts(shown.data(), "accepted"))
          .singleElement()
          .satisfies(who -> assertThat(who).containsEntry("name", "Deltager 1"));
      assertThat(Answered.parts(shown.data(), "silent"))
          .singleElement()
          .satisfies(who -> assertThat(who).containsEntry("name", "Deltager 2"));
    }
  }

  @Test
  void aDryRunSaysWhoWouldBeAskedAndAsksNobody() {
    try (var door = Door.with(2)) {
      var before = door.function.everything();
      var event = door.event("set-rules");
      event.put("dryRun", true);

      var dry = door.send(event);

      assertThat(dry.message())
          .isEqualTo(
              "Dry run, nothing is changed: the rules would be rules-1; asked to accept them: 2"
                  + " participants.");
      assertThat(dry.text("next")).contains("set-rules", TEXT).doesNotContain("dryRun");
      assertThat(door.function.everything()).isEqualTo(before);
      assertThat(door.order("show-inquiry").refusal()).isEqualTo("inquiry-unknown");
      assertThat(door.order("set-rules").message()).startsWith("The rules are rules-1;");
      assertThat(door.send(event).message()).startsWith("The rules say so already (rules-1)");
    }
  }

  @Test
  void aNewVersionAsksAgainAndTheOldLinkShowsItAndAcceptsNothingOfTheOldOne() {
    try (var door = Door.with(2)) {
      door.order("set-rules");
      var mine = rules(door, "e-1");
      door.send(door.visit("accept-rules", mine));

      assertThat(set(door, "Andre regler.").message())
          .isEqualTo(
              "The rules are rules-2; asked to accept them: 2 participants. There is no English text:"
                  + " everybody reads the Danish one.");

      assertThat(door.send(door.visit("rules", mine)).body())
          .contains("Andre regler.", "Jeg accepterer reglerne");
      var old = door.send(door.visit("accept-rules", mine));
      assertThat(old.status()).isEqualTo(409);
      assertThat(old.body()).contains("rules-changed");
      var sent = HandlerUnderTest.asForm(door.visit("accept-rules", mine), Map.of("version", "2"));
      assertThat(door.send(sent).status()).isEqualTo(303);
      assertThat(door.order("show-inquiry").message()).startsWith("rules-2: accepted by 1 of 2.");
    }
  }

  @Test
  void whoComesLaterIsAskedByTheRoundAndWhoLeftSeesThePageNoMore() {
    try (var door = Door.with(2)) {
      door.order("set-rules");
      door.join(3);
      door.function.round();
      assertThat(door.letters("rules-asked")).contains("rules-asked/e-3/1/3");

      var third = rules(door, "e-3");
      assertThat(door.send(door.visit("rules", third)).status()).isEqualTo(200);
      door.leave(3);
      assertThat(door.send(door.visit("rules", third)).status()).isEqualTo(404);
      assertThat(door.send(door.visit("accept-rules", third)).status()).isEqualTo(404);
    }
  }

  @Test
  void aWeekLaterTheRoundRemindsTheSilent() {
    try (var door = Door.with(2)) {
      door.order("set-rules");
      door.send(door.visit("accept-rules", rules(door, "e-1")));
      door.clock.set("2027-01-11T09:00:00+01:00");

      door.function.round();
      door.function.round();

      assertThat(door.letters("rules-reminder")).containsExactly("rules-reminder/e-2/1");
    }
  }

  @Test
  void staffCloseAnInquiryAndAskForOneThatIsNot() {
    try (var door = Door.with(2)) {
      var none = door.order("show-inquiry");
      assertThat(none.refusal()).isEqualTo("inquiry-unknown");
      assertThat(none.text("next")).contains("list-meetings", Door.NETWORK);
      door.order("set-rules");

      assertThat(door.order("close-inquiry").message())
          .isEqualTo("rules-1 takes no more answers. rules-1: accepted by 0 of 2.");

      var mine = rules(door, "e-1");
      assertThat(door.send(door.visit("accept-rules", mine)).status()).isEqualTo(409);
      assertThat(door.send(door.visit("rules", mine)).body())
          .doesNotContain("Jeg accepterer reglerne")
          .contains("Man kan ikke længere svare på disse regler.");
      assertThat(door.order("close-inquiry").message()).startsWith("rules-1 was closed already.");
    }
  }

  @Test
  void programsReadTheRulesAndAFormWithoutAVersionIsToldSo() {
    try (var door = Door.with(2)) {
      door.order("set-rules");
      var mine = rules(door, "e-1");

      var read = door.send(door.json(door.visit("rules", mine), ""));
      assertThat(read.json())
          .containsEntry("version", 1)
          .containsEntry("open", true)
          .doesNotContainKey("acceptedAt");
      var english = door.json(door.visit("rules", mine), "");
      english.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(english).body()).contains("stays in the group.");
      var without = door.send(door.json(door.visit("accept-rules", mine), "{}"));
      assertThat(without.status()).isEqualTo(422);
      assertThat(without.body()).contains("\"field\":\"version\"");
    }
  }

  private static Answered set(Door door, String text) {
    var event = door.event("set-rules");
    event.put("text", text);
    event.remove("textEnglish");
    return door.send(event);
  }

  private static String rules(Door door, String who) {
    return door.function.token(new LinkSubject.OfRules(Door.RUN, who));
  }
}
