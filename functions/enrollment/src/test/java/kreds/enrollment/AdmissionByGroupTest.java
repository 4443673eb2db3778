package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A network whose participants let people in: what each of them reads, and nobody else does (E16).
final class AdmissionByGroupTest {
  private final EnrollmentFunction function = new EnrollmentFunction(3, 6);

  @BeforeEach
  void threeLetIn() {
    function.seat(1, 2, 3);
    assertThat(set("unanimous").message())
        .contains(
            "Whoever confirms is let in once each of the participants has said yes, within 7"
                + " days.");
  }

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void beforeTheFormAndBeforeTheClickItIsSaidWhoDecidesAndWhatTheySee() {
    assertThat(function.send(function.event("http/network")).body())
        .contains("afgør de nuværende deltagere, om du kommer med", "men ikke dit navn");
    function.enroll(4);
    assertThat(function.page(4)).contains("Derefter afgør de nuværende deltagere");
    var invited = function.visit("http/invitation", function.invite(5));
    assertThat(function.send(invited).body()).contains("afgør de nuværende deltagere");
  }

  @Test
  void whoHasClickedReadsUntilWhenTheyDecideAndSeesNobody() {
    function.openList();
    var clicked = comes(4);

    assertThat(clicked.json())
        .containsEntry("state", "waiting")
        .containsEntry("why", "not-admitted")
        .containsKey("until")
        .containsEntry("votes", List.of());
    assertThat(function.page(4))
        .contains("Deltagerne i netværket er blevet spurgt", "Deltagerne kan svare indtil")
        .doesNotContain("Deltager 1", "Sekretariatet afgør");
    assertThat(function.letters("admission-due")).isEmpty();
    assertThat(function.letters("admission-asked")).hasSize(3);
    assertThat(function.letters("enrollment-pending/" + function.id(4))).hasSize(1);
  }

  @Test
  void eachParticipantIsAskedOnTheOwnPageByCompanyAndPositionAlone() {
    comes(4);

    for (var number : List.of(1, 2, 3)) {
      assertThat(function.page(number))
          .contains("Må en ny deltager komme med?", "Firma 4 A/S", "Kvalitetschef")
          .contains("Personen kommer med, når I alle har sagt ja", "Kun sekretariatet kan se")
          .contains("value=\"vote\"", "value=\"" + function.id(4) + "\"", "Svar senest")
          .doesNotContain("Deltager 4", "deltager4@");
    }
    assertThat(function.page(4)).doesNotContain("Må en ny deltager");
    var json = function.send(asJson(function.visit("http/enrollment", function.mine(1)))).json();
    var asked = Answered.parts(json, "votes").getFirst();
    assertThat(asked)
        .containsEntry("about", function.id(4))
        .containsEntry("company", "Firma 4 A/S")
        .containsEntry("role", "Kvalitetschef")
        .containsEntry("rule", "unanimous")
        .containsKey("until")
        .doesNotContainKeys("vote", "name", "yes", "no");
  }

  @Test
  void theVoteIsShownToItsVoterAndNoCountToAnybody() {
    comes(4);

    var form = function.visit("http/vote", function.mine(1));
    form.put("body", "action=vote&vote=yes&about=" + function.id(4));
    assertThat(function.send(form).status()).isEqualTo(303);

    assertThat(function.page(1)).contains("Du har svaret ja");
    assertThat(function.page(2)).doesNotContain("Du har svaret");
    var answered = vote(1, 4, "no");
    assertThat(answered.status()).as("changed, and so it is decided").isEqualTo(200);
    assertThat(answered.json()).containsEntry("votes", List.of());
    assertThat(function.state(4)).isEqualTo("left");
    assertThat(function.letters("enrollment-rejected")).hasSize(1);
    assertThat(function.page(2)).doesNotContain("Må en ny deltager");
    assertNotAsked(vote(2, 4, "yes"));
    assertThat(function.page(4)).contains("kontakt sekretariatet");
  }

  @Test
  void onceAllHaveSaidYesThePersonIsInAndTheVoteInNoLineNorExport() {
    comes(4);

    assertThat(vote(1, 4, "yes").json()).extracting("votes").asString().contains("vote=yes");
    vote(2, 4, "yes");
    assertThat(function.state(4)).isEqualTo("waiting");
    assertThat(export(1))
        .contains("\"votes\"", "Firma 4 A/S", "\"yes\"")
        .doesNotContain("Deltager 4");
    assertThat(export(4)).doesNotContain("voted", "yes");
    vote(3, 4, "yes");

    assertThat(function.state(4)).isEqualTo("confirmed");
    assertThat(function.letters("enrollment-seated/" + function.id(4))).hasSize(1);
    assertThat(function.lines())
        .contains(function.id(1) + ": vote  > vote about " + function.id(4) + ": voted")
        .contains("system: vote-over  > vote about " + function.id(4) + ": 3 yes, 0 no, 0 silent");
    assertThat(function.lines())
        .as("nobody reads whose vote was the last")
        .contains("group: vote " + function.id(4) + " waiting > " + function.id(4) + " confirmed");
    assertThat(export(4)).doesNotContain("3 yes", "vote about");
    assertThat(export(1)).doesNotContain("Firma 4 A/S");
  }

  @Test
  void whatIsNoVoteChangesNothingAndOpeningThePageNeither() {
    comes(4);
    var before = function.everything();

    function.page(1);
    assertThat(function.everything()).isEqualTo(before);
    assertThat(vote(1, 4, "maybe").status()).isEqualTo(422);
    assertNotAsked(vote(4, 4, "yes"));
    assertThat(function.state(4)).isEqualTo("waiting");
    assertThat(function.lines()).noneMatch(line -> line.contains(": voted"));
  }

  @Test
  void staffSeeWhoVotedWhatAndDecideAnywayIfTheyWantTo() {
    comes(4);
    vote(1, 4, "yes");

    for (var command : List.of("show-network", "why-not")) {
      var shown = function.handler.order(command, "network", EnrollmentFunction.NETWORK);
      assertThat(shown.message())
          .contains("To be let in or not: 1; the participants are asked about 1.");
      var votes = Answered.part(Answered.parts(shown.data(), "toAdmit").getFirst(), "votes");
      assertThat(votes)
          .containsEntry("rule", "unanimous")
          .containsEntry("open", true)
          .containsEntry("yes", 1)
          .containsEntry("no", 0)
          .containsEntry("silent", 2);
      assertThat(Answered.parts(votes, "voters"))
          .extracting(voter -> voter.get("name") + " " + voter.get("vote"))
          .containsExactlyInAnyOrder("Deltager 1 yes", "Deltager 2 null", "Deltager 3 null");
    }
    var today = function.handler.order("today");
    assertThat(Answered.parts(today.data(), "waiting"))
        .extracting(item -> item.get("what"))
        .contains("admit");
    assertThat(function.send(today.next("admit-enrollment")).ok()).isTrue();
    assertThat(function.state(4)).isEqualTo("confirmed");
    assertNotAsked(vote(2, 4, "no"));
  }

  @Test
  void whoIsSilentIsRemindedAndAtTheEndStaffDecideByTheCounts() {
    comes(4);
    vote(1, 4, "yes");

    round(Duration.ofDays(6));
    assertThat(function.letters("admission-reminder")).hasSize(2);
    round(Duration.ofDays(1));
    assertThat(function.state(4)).isEqualTo("waiting");
    var due = function.letters("admission-due");
    assertThat(due).hasSize(1);
    assertThat(function.stored.deliveries().of(due.getFirst()).orElseThrow().letter().values())
        .containsEntry("yes", "1")
        .containsEntry("silent", "2");
    round(Duration.ofMinutes(1));
    assertThat(function.letters("admission-asked")).hasSize(3);
    assertThat(function.letters("admission-reminder")).hasSize(2);
    assertThat(function.letters("admission-due")).hasSize(1);
    assertThat(function.page(4)).contains("Sekretariatet afgør");
    assertThat(function.page(2)).doesNotContain("Må en ny deltager");
    var shown = function.handler.order("show-network", "network", EnrollmentFunction.NETWORK);
    assertThat(Answered.part(Answered.parts(shown.data(), "toAdmit").getFirst(), "votes"))
        .containsEntry("open", false);
  }

  @Test
  void aVoterWhoIsForgottenLeavesNoVote() {
    comes(4);
    vote(1, 4, "yes");
    assertThat(function.everything()).contains("voter=");

    function.send(function.json("http/confirm", function.mine(1), Map.of("action", "forget")));

    assertThat(function.everything()).doesNotContain("voter=");
  }

  @Test
  void aMajorityIsSaidToStaffAndParticipantsAsItIsCounted() {
    assertThat(set("majority").message())
        .contains("is let in if more of the participants say yes than no within 7 days.");
    comes(4);

    assertThat(function.page(1))
        .contains("hvis flere af jer svarer ja end nej inden fristen")
        .contains("Er der lige mange ja og nej, afgør sekretariatet det.");
    assertThat(set("one-objection").message())
        .contains("is let in unless one of the participants says no within 7 days.");
  }

  @Test
  void aTieOfAllIsLeftToStaffAndNoRejection() {
    set("majority");
    comes(4);
    vote(1, 4, "no");
    function.send(function.json("http/confirm", function.mine(2), Map.of("action", "leave")));
    round(Duration.ofMinutes(1));
    assertThat(function.page(3)).as("still open").contains("Må en ny deltager komme med?");
    assertThat(function.letters("admission-due")).isEmpty();

    vote(3, 4, "yes");

    assertThat(function.state(4)).isEqualTo("waiting");
    assertThat(function.letters("enrollment-rejected")).isEmpty();
    assertThat(function.page(4)).contains("Sekretariatet afgør");
    assertThat(function.page(1)).doesNotContain("Må en ny deltager");
    var due = function.letters("admission-due/" + function.id(4));
    assertThat(due).hasSize(1);
    assertThat(function.stored.deliveries().of(due.getFirst()).orElseThrow().letter().values())
        .containsEntry("decides", "group")
        .containsEntry("yes", "1")
        .containsEntry("no", "1")
        .containsEntry("silent", "0");
    var today = function.handler.order("today");
    assertThat(Answered.parts(today.data(), "waiting"))
        .extracting(item -> item.get("what"))
        .contains("admit");
    assertThat(function.send(today.next("admit-enrollment")).ok()).isTrue();
    assertThat(function.state(4)).isEqualTo("confirmed");
  }

  @Test
  void theSampleSetsARuleOfTheGroupAndLetsMembersInAtOnce() {
    var companies = function.event("import-companies");
    companies.put(
        "csv", "Navn;CVR;Medlem;Region;Andre navne\nFirma 5 A/S;;ja;;\nFirma 6 A/S;;nej;;\n");
    companies.put("dryRun", false);
    function.send(companies);

    var set = function.send(function.event("by-group/set-seat-rules"));

    assertThat(set.message()).contains("Whoever confirms from a member is in at once.");
    assertThat(set.data())
        .containsEntry("admission", "one-objection")
        .containsEntry("voteDays", 7)
        .containsEntry("membersAtOnce", true);
    assertThat(function.send(function.event("http/network")).body())
        .contains("en af foreningens medlemsvirksomheder");
    comes(5);
    comes(6);
    assertThat(function.state(5)).isEqualTo("confirmed");
    assertThat(function.state(6)).isEqualTo("waiting");
  }

  private Answered comes(int number) {
    var fields = EnrollmentFunction.fields(number);
    fields.put("role", "Kvalitetschef");
    function.send(function.form(fields, number));
    return function.confirm(number);
  }

  private Answered vote(int voter, int about, String vote) {
    return function.send(
        function.json(
            "http/confirm",
            function.mine(voter),
            Map.of("action", "vote", "about", function.id(about), "vote", vote)));
  }

  private static void assertNotAsked(Answered answer) {
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("vote-not-asked");
  }

  private String export(int number) {
    var event = function.visit("http/enrollment", function.mine(number));
    event.put("queryStringParameters", Map.of("do", "export"));
    return function.send(event).body();
  }

  private void round(Duration later) {
    function.clock.advance(later);
    function.send(function.event("schedule/due"));
  }

  private static Map<String, Object> asJson(Map<String, Object> event) {
    Answered.part(event, "headers").put("accept", "application/json");
    return event;
  }

  private Answered set(String admission) {
    var event = new LinkedHashMap<String, Object>(function.event("by-group/set-seat-rules"));
    event.keySet().retainAll(List.of("command", "actor", "network"));
    event.put("admission", admission);
    return function.send(event);
  }
}
