package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.link.LinkSubject;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// A speaker from the order to the click, by the samples in `events/` (S11).
final class SpeakersTest {
  private static final String SUBJECT = "Energi og spild: hvad andre har gjort";

  @Test
  void staffAskByOneOrderAndTheSpeakerSaysYesByTheLinkAndIsInvited() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.faults.reset();
      var asked = ask(door, meeting, Map.of());
      assertThat(asked.message())
          .isEqualTo(
              "speaker-2 is asked: 1 email. You hear of the answer by email. The programme names no"
                  + " point of theirs yet: set-programme.");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
      assertThat(door.letters("speaker-asked")).hasSize(1);
      assertThat(ask(door, meeting, Map.of()).message())
          .isEqualTo("speaker-2 was asked that already; nobody is written to again.");
      var link = speaker(door, meeting, "speaker-2");
      door.faults.reset();

      var page = door.send(door.visit("speaker", link));
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains(
              SUBJECT,
              "8.000\u00A0kr. uden moms",
              "Ja, jeg holder oplægget",
              "20.\u00A0januar\u00A02027");
      door.faults.reset();

      var yes = door.send(door.visit("answer-speaker", link));
      assertThat(yes.json()).containsEntry("agrees", true).containsEntry("needs", "En projektor");
      assertThat(door.letters("speaker-answered")).hasSize(1);
      assertThat(door.letters("meeting-hosted")).hasSize(4);
      var lines = door.function.audited().size();
      assertThat(door.send(door.visit("answer-speaker", link)).status()).isEqualTo(200);
      assertThat(door.function.audited()).as("the same again writes nothing").hasSize(lines);
      assertThat(door.send(door.visit("speaker", link)).body())
          .contains("Du har sagt ja til at holde oplægget.", "En projektor", "Se mødet");
      assertThat(standing(door, meeting, "speaker-2"))
          .containsEntry("state", "agreed")
          .containsEntry("fee", "8000.00")
          .containsEntry("subject", SUBJECT);
      var own = door.meeting(meeting, id(door, meeting, "speaker-2"));
      assertThat(door.send(door.visit("meeting", own)).status()).isEqualTo(200);
    }
  }

  @Test
  void whoSaysNoIsToBeReplacedAndTheFormersLinksEnd() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      ask(door, meeting, Map.of());
      var link = speaker(door, meeting, "speaker-2");
      assertThat(say(door, link, "no").status()).isEqualTo(303);
      assertThat(door.send(door.visit("speaker", link)).body())
          .contains("Du har sagt nej til at holde oplægget.");

      var today = door.order("today");
      assertThat(Answered.parts(today.data(), "waiting"))
          .anySatisfy(waits ->
              assertThat(waits)
                  .containsEntry("what", "speaker-declined")
                  .containsEntry("speaker", "speaker-2"));
      assertThat(today.text("next")).contains("release-speaker");
      assertThat(today.text("toFill")).contains("ask-speaker", "replaces=speaker-2");

      var other =
          Map.<String, Object>of(
              "name", "Bo Taler", "email", "bo@taler.example", "replaces", "speaker-2");
      assertThat(ask(door, meeting, other).message()).startsWith("speaker-3 is asked: 1 email.");
      assertThat(door.order("today").text("data")).doesNotContain("speaker-declined");
      var gone = door.send(door.visit("speaker", link));
      assertThat(gone.status()).isEqualTo(404);
      assertThat(gone.body()).contains("Oplægget er arrangeret på en anden måde");
      assertThat(say(door, link, "yes").status()).isEqualTo(404);
    }
  }

  /// One person gives one talk at a meeting.
  @Test
  void whoeverAsksSomebodyAnewReadsWhichTalkGoes() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      assertThat(ask(door, meeting, Map.of()).message()).doesNotContain("the place of");
      var other = Map.<String, Object>of("subject", "Andet emne", "fee", "2.000", "dryRun", true);

      assertThat(ask(door, meeting, other).message())
          .contains(" It would take the place of what they were asked for before (")
          .endsWith(" kr.), which goes with its fee.");
      var done = ask(door, meeting, Map.of("subject", "Andet emne", "fee", "2.000"));
      assertThat(done.message()).contains(" It takes the place of what they were asked for before");
      assertThat(ask(door, meeting, Map.of("subject", "Andet emne", "fee", "2.000")).message())
          .contains("was asked that already")
          .doesNotContain("the place of");
    }
  }

  @Test
  void onceTheMeetingIsOverNothingIsOfferedForItsSpeakersThatCannotRun() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      ask(door, meeting, Map.of());
      door.clock.set("2027-02-10T10:00:00+01:00");
      door.function.round();
      door.function.round();

      var today = door.order("today");
      assertThat(today.text("data")).contains("speaker-silent");
      assertThat(today.text("next")).contains("release-speaker");
      assertThat(today.text("toFill")).doesNotContain("ask-speaker");
      var budget = door.order("show-budget");
      assertThat(budget.message())
          .contains("the speaker never answered and the meeting is over: ", "with set-costs first");
      assertThat(budget.text("toFill")).contains("set-costs");
      var out = door.send(new LinkedHashMap<>(today.next("release-speaker")));
      assertThat(out.ok()).isTrue();
      assertThat(out.text("toFill")).doesNotContain("ask-speaker", "set-programme");
      assertThat(door.order("today").text("data")).doesNotContain("speaker-silent");
      assertThat(door.order("show-budget").message()).doesNotContain("never answered");
    }
  }

  @Test
  void ofAYearThatIsOverNoOrderIsNamedForWhatASpeakerWasToGet() {
    try (var door = Door.with(2)) {
      ask(door, door.scheduled(), Map.of());
      door.clock.set("2027-02-10T10:00:00+01:00");
      door.function.round();
      var before = door.roster();
      var over = new NetworkFixture(before).in(RunState.FINISHED).run();
      door.stored.write(new Write.RunSaved(Optional.of(before.run()), over.asked()));

      var budget = door.order("show-budget");
      assertThat(budget.message())
          .endsWith(" Its costs are set no more: who spoke all the same is paid beside them.")
          .doesNotContain("set-costs", "release-speaker");
      assertThat(budget.text("toFill")).doesNotContain("set-costs");
    }
  }

  @Test
  void whoHasSaidNoIsLeftOutOfTheProgrammeAndStaffHearWhatToOrder() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      ask(door, meeting, Map.of());
      var team = door.stored.meetings().of(Door.RUN, meeting).orElseThrow().meeting().team();
      var name = team.find(id(door, meeting, "speaker-2")).orElseThrow().name();
      var set = door.event("set-programme");
      set.put("meeting", meeting);
      set.put(
          "programme",
          List.of(Map.of("start", "09:30", "end", "10:00", "title", "Regler", "speaker", name)));
      assertThat(door.send(set).message()).doesNotContain("still names");
      var page = door.visit("meeting", door.meeting(meeting, "e-1"));
      assertThat(door.send(page).body()).contains("Regler", name);
      say(door, speaker(door, meeting, "speaker-2"), "no");

      assertThat(door.send(page).body()).contains("Regler").doesNotContain(name);
      var other =
          Map.<String, Object>of(
              "name", "Bo Taler", "email", "bo@taler.example", "replaces", "speaker-2");
      assertThat(ask(door, meeting, other).message())
          .contains("no point of theirs yet", "still names speaker-2");
      assertThat(door.send(set).message()).contains("still names speaker-2");

      var move = door.event("move-meeting");
      move.keySet().removeAll(List.of("place", "directions"));
      move.put("meeting", meeting);
      move.put("start", "2027-02-04T09:30");
      move.put("end", "2027-02-04T14:00");
      var more = Map.of("start", "10:00", "end", "11:00", "title", "Bordet rundt");
      move.put(
          "programme",
          List.of(
              Map.of("start", "09:30", "end", "10:00", "title", "Regler", "speaker", name), more));
      assertThat(door.send(move).message())
          .startsWith("Meeting 1 keeps its time; changed is its programme. Nobody is written to.")
          .contains(" Its programme is then: ", "still names speaker-2");
      move.put(
          "programme", List.of(Map.of("start", "09:30", "end", "10:00", "title", "Regler"), more));
      assertThat(door.send(move).message())
          .as("people read the same as before, staff do not")
          .startsWith("Meeting 1 keeps its time; changed is its programme. Nobody is written to.")
          .contains(" Its programme is then: ")
          .doesNotContain(name, "still names");
      say(door, speaker(door, meeting, "speaker-3"), "yes");
      assertThat(door.send(set).message())
          .contains("It has no point of speaker-3, who have said yes");
    }
  }

  @Test
  void whoIsReplacedAfterAYesGetsTheMeetingOutOfTheCalendar() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      ask(door, meeting, Map.of());
      say(door, speaker(door, meeting, "speaker-2"), "yes");
      var own = door.meeting(meeting, id(door, meeting, "speaker-2"));

      var dry = door.event("release-speaker");
      dry.put("meeting", meeting);
      dry.put("speaker", "speaker-2");
      dry.put("dryRun", true);
      var tried = door.send(dry);
      assertThat(tried.message())
          .isEqualTo("Dry run, nothing is changed: speaker-2 would be out. 1 email.");
      assertThat(Answered.parts(tried.data(), "recipients"))
          .singleElement()
          .satisfies(to ->
              assertThat(to)
                  .containsEntry("letter", "speaker-released")
                  .containsEntry("method", "CANCEL"));
      assertThat(door.letters("speaker-released")).isEmpty();
      var next = Answered.parts(tried.all(), "next").getFirst();

      assertThat(door.send(new LinkedHashMap<>(next)).message())
          .isEqualTo("speaker-2 is out. 1 email.");

      assertThat(door.letters("speaker-released")).hasSize(1);
      assertThat(door.send(door.visit("meeting", own)).status()).isEqualTo(404);
      assertThat(door.send(new LinkedHashMap<>(next)).message())
          .isEqualTo("speaker-2 is out already; nobody is written to.");
    }
  }

  @Test
  void aDryRunShowsTheOrderThatDoesIt() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var tried = ask(door, meeting, Map.of("dryRun", true, "language", "en"));
      assertThat(tried.message())
          .isEqualTo(
              "Dry run, nothing is changed: 1 email would go out, and the fee would be part of the"
                  + " budget.");
      assertThat(door.letters("speaker-asked")).isEmpty();
      assertThat(tried.text("data")).contains("Would you give a talk?");

      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(next)
          .containsEntry("fee", "8.000,00")
          .containsEntry("answerBy", "2027-01-20T12:00")
          .doesNotContainKey("dryRun");
      assertThat(door.send(new LinkedHashMap<>(next)).message()).startsWith("speaker-2 is asked");
      var page = door.send(door.visit("speaker", speaker(door, meeting, "speaker-2")));
      assertThat(page.body()).contains("Yes, I will give the talk", "DKK\u00A08,000 without VAT");
    }
  }

  @Test
  void otherTermsAskAgainAndAPageThatShowsTheOldOnesAcceptsNothing() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      ask(door, meeting, Map.of());
      var link = speaker(door, meeting, "speaker-2");
      ask(door, meeting, Map.of("fee", 9000));
      assertThat(door.letters("speaker-asked")).hasSize(2);

      var old = door.visit("answer-speaker", link);
      old.put("queryStringParameters", Map.of("turn", "0"));
      var refused = door.send(old);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.body()).contains("talk-changed");
    }
  }

  @Test
  void whatIsNotRightIsSaidByFieldAndLeadsOn() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      assertThat(ask(door, meeting, Map.of("email", "nobody")).problem()).containsKey("errors");
      assertThat(ask(door, meeting, Map.of("answerBy", "2027-02-05T12:00")).refusal())
          .isEqualTo("answer-late");
      var unknown = ask(door, meeting, Map.of("replaces", "speaker-7"));
      assertThat(unknown.refusal()).isEqualTo("speaker-unknown");
      assertThat(unknown.text("next")).contains("show-meeting");
      assertThat(door.letters("speaker-asked")).isEmpty();
    }
  }

  @Test
  void theRoundRemindsAndAfterwardsStaffSeeTheSilence() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      ask(door, meeting, Map.of());
      door.clock.set("2027-01-18T12:00:00+01:00");
      door.function.round();
      door.function.round();
      assertThat(door.letters("speaker-reminder")).hasSize(1);
      assertThat(door.order("today").text("data")).doesNotContain("speaker-silent");

      door.clock.set("2027-01-20T12:00:00+01:00");
      assertThat(door.order("today").text("data")).contains("speaker-silent");
    }
  }

  @Test
  void theFeeIsPartOfTheBudgetAsALineOfItsOwnUntilANo() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      assertThat(costs(door)).isEqualTo("48000.00");

      ask(door, meeting, Map.of("fee", 20_000));
      var shown = door.order("show-budget");
      assertThat(costs(door)).isEqualTo("60000.00");
      assertThat(Answered.parts(shown.data(), "fees"))
          .singleElement()
          .satisfies(fee ->
              assertThat(fee)
                  .containsEntry("meeting", 1)
                  .containsEntry("speaker", "speaker-2")
                  .containsEntry("amount", "20000.00")
                  .containsEntry("state", "asked"));
      var link = String.valueOf(shown.data().get("link"));
      var page = door.send(door.visit("budget", link.substring(link.lastIndexOf('/') + 1)));
      assertThat(page.body())
          .contains("Oplæg på møde 1: " + SUBJECT + " (spurgt)", "20.000,00\u00A0kr.")
          .doesNotContain("Åse Møller");
      assertThat(door.roster().run().price().orElseThrow().atMinimum()).isEqualTo(30_000);

      say(door, speaker(door, meeting, "speaker-2"), "yes");
      assertThat(door.order("show-budget").text("data")).contains("agreed");
      say(door, speaker(door, meeting, "speaker-2"), "no");
      assertThat(costs(door)).isEqualTo("48000.00");
    }
  }

  /// What staff set does not hold the fees of those who are asked by name.
  @Test
  void aCostThatIsCalledAfterSpeakersIsSaidToCountThemTwiceOnceSomebodyIsAsked() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var event = door.event("set-costs");
      event.put(
          "costs",
          List.of(
              Map.of("what", "Oplægsholdere", "amount", 8_000),
              Map.of("what", "Lokale", "amount", 2_000)));
      assertThat(door.send(event).message()).doesNotContain("twice");
      ask(door, meeting, Map.of("fee", 8_000));

      var warned =
          "Mind that fees may be counted twice: those of the speakers who are asked or have said yes,"
              + " 8000.00 kr., are part of the costs beside Oplægsholdere.";
      assertThat(door.send(event).message()).endsWith(warned);
      assertThat(door.order("show-budget").message()).endsWith(warned);
      event.put("costs", List.of(Map.of("what", "Lokale", "amount", 2_000)));
      assertThat(door.send(event).message()).doesNotContain("twice");
    }
  }

  private static String costs(Door door) {
    return String.valueOf(Answered.part(door.order("show-budget").data(), "now").get("costs"));
  }

  private static Answered ask(Door door, String meeting, Map<String, Object> other) {
    var event = door.event("ask-speaker");
    event.put("meeting", meeting);
    event.putAll(other);
    return door.send(event);
  }

  private static Answered say(Door door, String link, String word) {
    return door.send(
        HandlerUnderTest.asForm(door.visit("answer-speaker", link), Map.of("action", word)));
  }

  private static Map<String, Object> standing(Door door, String meeting, String post) {
    var event = door.event("show-meeting");
    event.put("meeting", meeting);
    return Answered.parts(door.send(event).data(), "speakers").stream()
        .filter(each -> post.equals(each.get("speaker")))
        .findFirst()
        .orElseThrow();
  }

  private static String speaker(Door door, String meeting, String post) {
    return door.function.token(
        new LinkSubject.OfSpeaker(Door.RUN, meeting, id(door, meeting, post)));
  }

  private static String id(Door door, String meeting, String post) {
    return door
        .stored
        .meetings()
        .of(Door.RUN, meeting)
        .orElseThrow()
        .meeting()
        .team()
        .members()
        .stream()
        .filter(member -> member.post().equals(post))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
