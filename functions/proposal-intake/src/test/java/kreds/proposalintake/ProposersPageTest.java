package kreds.proposalintake;

import static kreds.proposalintake.Door.body;
import static kreds.proposalintake.Door.status;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kreds.link.LinkSubject;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.proposal.Comment;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Suggestion;
import kreds.sample.Outcomes;
import kreds.testing.Spoken;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// What the proposer can see and do behind the link of the receipt (P1, P2).
final class ProposersPageTest {

  @Test
  void untilStaffTakeItTheProposerEditsAndWithdraws() {
    try (var door = Door.with(Ideas.received())) {
      assertThat(body(door.visit("proposal")))
          .contains("Modtaget", "?do=edit\"", "value=\"withdraw\"");
      assertThat(body(task(door, "edit")))
          .contains("value=\"Netværk for værktøjsmagere\"", "value=\"edit\"");
      assertThat(status(door.visit("edit-proposal"))).isEqualTo(200);
      assertThat(door.proposal().idea().title())
          .isEqualTo("Netværk for værktøjsmagere og konstruktører");
      assertThat(status(door.visit("withdraw-proposal"))).isEqualTo(303);
      assertThat(door.proposal().state()).isEqualTo(ProposalState.WITHDRAWN);
      assertThat(status(door.visit("withdraw-proposal"))).isEqualTo(303);
      assertThat(door.letters()).containsExactly("proposal-news/p-1/3");
    }
  }

  @Test
  void afterThatThePageIsReadOnlyButForAnswersCandidatesAndApproval() {
    try (var door = Door.with(Ideas.refining())) {
      var page = body(door.visit("proposal"));
      assertThat(page).doesNotContain("value=\"edit\"", "value=\"withdraw\"", "value=\"approve\"");
      assertThat(page)
          .contains("?do=comment\"", "?do=suggest-candidate\"")
          .doesNotContain("?do=edit");
      for (var task : List.of("comment", "suggest-candidate")) {
        assertThat(body(task(door, task))).contains("value=\"" + task + "\"");
      }
      assertThat(body(task(door, "edit"))).doesNotContain("value=\"edit\"");
      assertThat(status(door.visit("comment"))).isEqualTo(303);
      assertThat(status(door.visit("suggest-candidate"))).isEqualTo(200);
      assertThat(door.letters()).containsExactly("proposal-news/p-1/4", "proposal-news/p-1/5");
    }
  }

  /// Two forms on one page lose each other's text, as a browser sends but one.
  @Test
  void whereSomethingIsTypedThereIsNoOtherForm() {
    for (var proposal :
        List.of(Ideas.received(), Ideas.refining(), Ideas.asked(), Ideas.approved())) {
      try (var door = Door.with(proposal)) {
        assertThat(body(door.visit("proposal"))).doesNotContain("<input id", "<textarea");
        for (var word : List.of("edit", "comment", "suggest-candidate", "withdraw", "dance")) {
          var page = body(task(door, word));
          assertThat(page.contains("<textarea") || page.contains("<input id"))
              .isEqualTo(page.split("<form", -1).length == 2 && page.contains("uden at sende"));
        }
      }
    }
  }

  @Test
  void aFormThatIsNotRightComesAgainAloneEvenIfItsTimeIsOver() {
    try (var door = Door.with(Ideas.refining())) {
      var sent = Map.of("action", "edit", "title", "", "idea", "Noget, der er skrevet længe på");
      var answer = door.form("suggest-candidate", sent);
      assertThat(status(answer)).isEqualTo(422);
      assertThat(body(answer).replaceFirst("(?s)<header.*</header>", ""))
          .contains("Noget, der er skrevet længe på</textarea>", "<h1>Ret din idé</h1>")
          .containsOnlyOnce("<form method=\"post\" novalidate>")
          .doesNotContain("<form method=\"post\">");
    }
  }

  @Test
  void anIllegalStepIsA409AndChangesNothingButTheAudit() {
    try (var door = Door.with(Ideas.refining())) {
      for (var step : List.of("edit-proposal", "withdraw-proposal", "approve-description")) {
        var answer = door.visit(step);
        assertThat(status(answer)).as(step).isEqualTo(409);
      }
      assertThat(body(door.visit("edit-proposal")))
          .contains("urn:kreds:problem:proposal-taken", "\"status\":409");
      assertThat(body(door.visit("withdraw-proposal"))).contains("Sekretariatet er gået i gang");
      assertThat(door.proposal()).isEqualTo(Ideas.refining());
      assertThat(door.letters()).isEmpty();
      assertThat(door.audited())
          .containsExactly(
              "refused approve-description",
              "refused edit-proposal",
              "refused edit-proposal",
              "refused withdraw-proposal",
              "refused withdraw-proposal");
    }
  }

  @Test
  void whatHasEndedSaysHowAndLeadsOn() {
    var no = Map.of("action", "edit", "title", "Andet", "idea", "Noget andet");
    var ends =
        Map.of(
            "Du har trukket forslaget tilbage", Outcomes.after(Ideas.received().withdraw(MONDAY)),
            "ikke ført videre", Outcomes.after(Ideas.refining().decline("For smalt", MONDAY)),
            "blevet til et netværk",
                Outcomes.after(Ideas.approved().publish("v", "", Optional.empty(), MONDAY)));
    ends.forEach((words, proposal) -> {
      try (var door = Door.with(proposal)) {
        for (var sent :
            List.of(no, Map.of("action", "approve"), Map.of("action", "comment", "comment", "x"))) {
          var answer = door.form("comment", sent);
          assertThat(status(answer)).isEqualTo(409);
          assertThat(body(answer)).contains(words).doesNotContain("Skriv i stedet en besked");
        }
        assertThat(body(door.post("{\"action\":\"withdraw\"}"))).doesNotContain("proposal-taken");
      }
    });
  }

  @Test
  void whoApprovesWhatIsBeingChangedHearsThatAMailWillCome() {
    try (var door = Door.with(Ideas.described())) {
      var answer = door.form("comment", Map.of("action", "approve", "round", "1"));
      assertThat(status(answer)).isEqualTo(409);
      assertThat(body(answer)).contains("ved at ændre beskrivelsen", "Du får en mail");
    }
  }

  @Test
  void theStepsSayWhereItIsAndWhatIsApprovedIsDone() {
    assertThat(current(Ideas.received())).containsExactly("Modtaget: du kan rette det");
    for (var writing : List.of(Ideas.refining(), Ideas.described())) {
      assertThat(current(writing))
          .containsExactly("Under arbejde: sekretariatet skriver beskrivelsen");
    }
    assertThat(current(Ideas.asked())).containsExactly("Beskrevet: du læser og godkender");
    assertThat(current(Ideas.approved())).isEmpty();
    try (var door = Door.with(Ideas.approved())) {
      assertThat(body(door.visit("proposal")))
          .contains("<li class=\"done\">Beskrevet: du læser og godkender");
    }
  }

  /// The page of one thing to write.
  private static Map<String, Object> task(Door door, String word) {
    var event = door.event("http/proposal");
    event.put("pathParameters", Map.of("token", door.token("p-1")));
    event.put("queryStringParameters", Map.of("do", word));
    return door.send(event);
  }

  private static List<String> current(Proposal proposal) {
    try (var door = Door.with(proposal)) {
      return Pattern.compile("aria-current=\"step\">([^<]*)<")
          .matcher(body(door.visit("proposal")))
          .results()
          .map(found -> found.group(1))
          .toList();
    }
  }

  @Test
  void aPageOfWhichNothingCameLeadsOnAndAPublishedOneAsksForNobody() {
    for (var ended :
        List.of(
            Outcomes.after(Ideas.received().withdraw(MONDAY)),
            Outcomes.after(Ideas.refining().decline("For smalt", MONDAY)))) {
      try (var door = Door.with(ended)) {
        assertThat(body(door.visit("proposal")))
            .contains("href=\"/proposals/new\">Foreslå et andet", "href=\"/networks\">Se de");
      }
    }
    var named =
        new Suggestion("g-1", "Ida", Company.of("Krogh"), EmailAddress.of("i@k.dk"), MONDAY);
    var published =
        Outcomes.after(
            Outcomes.after(Ideas.approved().suggest(named, MONDAY))
                .publish("v", "", Optional.empty(), MONDAY));
    try (var door = Door.with(published)) {
      assertThat(body(door.visit("proposal")))
          .contains("Ida, Krogh")
          .doesNotContain("Kender du nogen", "Foreslå et andet");
    }
  }

  @Test
  void thePriceIsRoundAndInTheOrderOfTheNetworksOwnPage() {
    try (var door = Door.with(Ideas.asked())) {
      assertThat(body(door.visit("proposal")))
          .contains(
              "Ca. 3.000\u00A0kr. ekskl. moms pr.\u00A0deltager, hvis kun 12 er med, ned til ca."
                  + " 2.400\u00A0kr., når alle 15 pladser er taget");
    }
  }

  @Test
  void theDescriptionIsReadAndApprovedWhenAskedOnceAndTheApprovalIsForWhatWasRead() {
    try (var door = Door.with(Ideas.described())) {
      assertThat(body(door.visit("proposal"))).doesNotContain("Erfaringer med sprøjtestøbeværktøj");
      door.order("ask-proposer");
      assertThat(body(door.visit("proposal")))
          .contains("Erfaringer med sprøjtestøbeværktøj", "Mindst 12, højst 15", "6.000\u00A0kr.");
      door.order("describe-proposal");
      door.order("ask-proposer");
      assertThat(status(door.visit("approve-description"))).isEqualTo(409);
      assertThat(status(door.post("{\"action\":\"approve\",\"round\":2}"))).isEqualTo(200);
      assertThat(status(door.post("{\"action\":\"approve\",\"round\":2}"))).isEqualTo(200);
      assertThat(door.letters())
          .containsExactly(
              "proposal-approval/p-1/1", "proposal-approval/p-1/2", "proposal-news/p-1/9");
    }
  }

  @Test
  void aDoubleClickSaysItOnceAndYesTwiceIsTwice() {
    try (var door = Door.with(Ideas.refining())) {
      door.visit("comment");
      door.visit("comment");
      assertThat(door.proposal().correspondence().comments()).hasSize(1);
      door.order("answer-proposer");
      door.visit("comment");
      assertThat(door.proposal().correspondence().comments()).hasSize(3);
      door.visit("suggest-candidate");
      door.visit("suggest-candidate");
      assertThat(door.proposal().correspondence().suggestions()).hasSize(1);
    }
  }

  @Test
  void otherWordsWithAUsedKeyAreNotThankedForAndTheFormComesAgainWithAFreshOne() {
    try (var door = Door.with(Ideas.refining())) {
      var first = Map.of("action", "comment", "comment", "Ja", "idempotencyKey", "k-1");
      var other = Map.of("action", "comment", "comment", "Nej", "idempotencyKey", "k-1");
      assertThat(status(door.form("comment", first))).isEqualTo(303);
      assertThat(status(door.form("comment", first))).isEqualTo(303);

      var again = door.form("comment", other);
      assertThat(status(again)).isEqualTo(422);
      assertThat(body(again))
          .contains("brugt før med et andet indhold", "Nej</textarea>")
          .doesNotContain("\"k-1\"");
      var problem = door.json("edit-proposal", Map.copyOf(other));
      assertThat(status(problem)).isEqualTo(422);
      assertThat(body(problem)).contains("key-used-before");
      assertThat(door.proposal().correspondence().comments())
          .extracting(Comment::text)
          .containsExactly("Ja");
    }
  }

  @Test
  void theSameWordsAnHourLaterAreSaidAgain() {
    try (var door = Door.with(Ideas.refining())) {
      door.visit("comment");
      door.clock.advance(Duration.ofHours(1));
      door.visit("comment");
      door.visit("comment");
      assertThat(door.proposal().correspondence().comments()).hasSize(2);
    }
  }

  @Test
  void anotherPersonAtAnAddressIsNotThankedFor() {
    try (var door = Door.with(Ideas.refining())) {
      assertThat(status(suggested(door, "Ida Krogh", "Krogh ApS"))).isEqualTo(200);
      assertThat(status(suggested(door, "ida  krogh", "Krogh"))).isEqualTo(200);
      assertThat(status(suggested(door, "ida krogh", ""))).isEqualTo(200);

      var other = suggested(door, "Bo Lund", "");
      assertThat(status(other)).isEqualTo(422);
      assertThat(body(other)).contains("suggested-otherwise", "et andet navn");
      assertThat(status(suggested(door, "Ida Krogh", "Lund A/S"))).isEqualTo(422);
      assertThat(door.proposal().correspondence().suggestions())
          .extracting(Suggestion::name)
          .containsExactly("Ida Krogh");
    }
  }

  private static Map<String, Object> suggested(Door door, String name, String company) {
    return door.json(
        "edit-proposal",
        Map.of(
            "action",
            "suggest-candidate",
            "candidateName",
            name,
            "candidateCompany",
            company,
            "candidateEmail",
            "info@krogh.example"));
  }

  @Test
  void lookingChangesNothing() {
    try (var door = Door.with(Ideas.asked())) {
      var before = door.faults.writes();
      door.visit("proposal");
      door.visit("proposal-json");
      door.visit("new-proposal");
      door.visit("sent-proposal");
      assertThat(door.faults.writes()).isEqualTo(before);
    }
  }

  @Test
  void aLinkThatIsCutOrForSomethingElseOpensNothing() {
    try (var door = Door.with(Ideas.received())) {
      var token = door.token("p-1");
      for (var other :
          List.of(
              token.substring(0, token.length() - 3),
              token + "AA",
              "",
              "x".repeat(5_000),
              "../../etc/passwd",
              door.token(new LinkSubject.OfCandidate("p-1", "c-1")))) {
        assertThat(status(door.visit("proposal", other))).isEqualTo(404);
        assertThat(status(door.visit("withdraw-proposal", other))).isEqualTo(404);
      }
      assertThat(status(door.visit("proposal", door.token("p-unknown")))).isEqualTo(404);
      assertThat(status(door.visit("withdraw-proposal", door.token("p-unknown")))).isEqualTo(404);
      door.clock.advance(java.time.Duration.ofDays(366));
      assertThat(status(door.visit("proposal", token))).isEqualTo(410);
      assertThat(door.proposal()).isEqualTo(Ideas.received());
    }
  }

  @Test
  void aFormThatIsNotRightKeepsWhatWasTypedAndNamesEveryFault() {
    try (var door = Door.with(Ideas.received())) {
      var sent =
          Map.of(
              "action", "suggest-candidate", "candidateName", "<b>Ida</b>", "candidateEmail", "x");
      var answer = door.form("suggest-candidate", sent);
      assertThat(status(answer)).isEqualTo(422);
      assertThat(body(answer))
          .contains("&lt;b>Ida", "href=\"#f-candidateEmail\"")
          .doesNotContain("<b>Ida");
      assertThat(body(door.post("{\"action\":\"dance\"}"))).contains("\"field\":\"action\"");
      assertThat(body(door.post("{}"))).contains("\"field\":\"action\"");
      assertThat(body(door.post("{\"action\":\"edit\",\"x\":1}")))
          .contains("\"field\":\"title\"", "\"field\":\"idea\"", "\"field\":\"x\"");
      assertThat(door.proposal()).isEqualTo(Ideas.received());
    }
  }

  @Test
  void thePageIsInTheProposersOwnLanguageWhateverTheBrowserSays() {
    try (var door = Door.with(Ideas.received())) {
      var event = door.event("http/proposal");
      event.put("pathParameters", Map.of("token", door.token("p-1")));
      Answered.part(event, "headers").put("accept-language", "en");
      assertThat(body(door.send(event))).contains("<html lang=\"da\">");
      event.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(body(door.send(event))).contains("<html lang=\"en\">", "<h1 lang=\"da\">");
    }
  }

  @Test
  void nothingDanishIsReadAsEnglishOnAnyPage() {
    var words = List.of("værktøj", "Værktøj", "Erfaringer", "sprøjtestøbe", "smalt");
    for (var proposal :
        List.of(
            Ideas.received(),
            Ideas.asked(),
            Outcomes.after(Ideas.refining().decline("For smalt", MONDAY)))) {
      try (var door = Door.with(proposal)) {
        for (var word : List.of("", "edit", "comment", "suggest-candidate")) {
          var event = door.event("http/proposal");
          event.put("pathParameters", Map.of("token", door.token("p-1")));
          event.put("queryStringParameters", Map.of("lang", "en", "do", word));
          var page = body(door.send(event));
          assertThat(page).contains("<html lang=\"en\">", "værktøj");
          assertThat(Spoken.notIn("da", page, words)).isEmpty();
        }
      }
    }
  }

  @Test
  void theTitleIsInTheLanguageOfTheDescriptionAndStaffsWordsInThatOfWhoReadsThem() {
    try (var door = Door.with(Ideas.ofAnEnglishReader())) {
      for (var word : List.of("", "comment")) {
        var event = door.event("http/proposal");
        event.put("pathParameters", Map.of("token", door.token("p-1")));
        event.put("queryStringParameters", Map.of("do", word));
        var page = body(door.send(event));
        assertThat(page).contains("<html lang=\"en\">", "værktøjsmagere");
        assertThat(Spoken.notIn("da", page, List.of("værktøjsmagere"))).isEmpty();
        assertThat(Spoken.notIn("en", page, List.of("Is this what you meant?"))).isEmpty();
      }
    }
  }

  @Test
  void whoHasWithdrawnReadsSoOnce() {
    try (var door = Door.with(Outcomes.after(Ideas.received().withdraw(MONDAY)))) {
      var event = door.event("http/proposal");
      event.put("pathParameters", Map.of("token", door.token("p-1")));
      assertThat(body(door.send(event))).contains("Du har trukket forslaget tilbage.");
      event.put("queryStringParameters", Map.of("done", "withdraw"));
      assertThat(body(door.send(event)))
          .containsOnlyOnce("Der sker ikke mere med det.")
          .doesNotContain("Du har trukket forslaget tilbage.");
    }
  }

  @Test
  void thePageIsEnglishForWhoAsks() {
    try (var door = Door.with(Ideas.asked())) {
      var event = door.event("http/proposal");
      event.put("pathParameters", Map.of("token", door.token("p-1")));
      event.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(body(door.send(event))).contains("Approve the description", "At least 12");
    }
  }
}
