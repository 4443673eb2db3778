package kreds.proposalintake;

import static kreds.proposalintake.Door.body;
import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static kreds.proposalintake.Door.status;
import static kreds.proposalintake.Door.text;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposer;
import kreds.proposal.Suggestion;
import kreds.proposal.Told;
import kreds.sample.Outcomes;
import kreds.sample.ProposalFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Staff make one of two ideas (P5): Karen's of the toolmakers is p-1, Bo's on the same is p-2.
final class MergingProposalsTest {
  private static final String BOS_WORDS = "Ring til mig, Bo, om formene.";

  @Test
  void theOldLinkShowsWhatBecameOfItAndNothingOfTheOther() {
    try (var door = two(Ideas.received())) {
      var before = door.token("p-1");

      var answer = merge(door, "p-1", "p-2");

      assertThat(answer).containsEntry("ok", true);
      assertThat(answer.get("message")).asString().contains("Both proposers are told");
      var page = body(door.visit("proposal", before));
      assertThat(page)
          .contains("lagt sammen med et andet", "Den idé, som fører din videre", "Forme", "Under")
          .contains("Vi er få, og vi lærer af hinanden.")
          .doesNotContain("Bo Lund", "bo@lund.example", BOS_WORDS, door.token("p-2"), "<form");
      var json = body(door.visit("proposal-json", before));
      assertThat(json)
          .contains("\"state\":\"merged\"", "\"carriedOnBy\":{\"state\":\"refining\"", "Forme")
          .contains("\"actions\":[]")
          .doesNotContain("Bo Lund", "bo@lund.example", BOS_WORDS);
    }
  }

  @Test
  void whatTheOtherProposerReadsNamesNobodyOfTheFirst() {
    try (var door = two(withIda())) {
      merge(door, "p-1", "p-2");

      for (var sample : List.of("proposal", "proposal-json")) {
        assertThat(body(door.visit(sample, door.token("p-2"))))
            .contains("Forme")
            .doesNotContain("Ida", "i@k.dk", "Karen", "karen@");
      }
    }
  }

  @Test
  void openPostsEndKindlyAndChangeNothing() {
    try (var door = two(Ideas.received())) {
      merge(door, "p-1", "p-2");
      var merged = door.proposal();

      for (var fields :
          List.of(
              Map.of("action", "edit", "title", "Nyt", "idea", "Andet"),
              Map.of("action", "withdraw"),
              Map.of("action", "comment", "comment", "Hvorfor?"),
              Map.of(
                  "action",
                  "suggest-candidate",
                  "candidateName",
                  "Ida",
                  "candidateEmail",
                  "i@k.dk"))) {
        var answer = door.form("edit-proposal", fields);
        assertThat(status(answer)).as(fields.toString()).isEqualTo(409);
        assertThat(body(answer)).contains("På din side kan du se, hvad det bliver til.");
      }
      assertThat(door.proposal()).isEqualTo(merged);
    }
  }

  @Test
  void staffSeeBothTextsAndBothListsInTheOneThatGoesOn() {
    try (var door = two(withIda())) {
      merge(door, "p-1", "p-2");

      var shown = door.order("show-proposal", "proposal", "p-2");
      assertThat(text(shown)).contains(BOS_WORDS, "Vi er få, og vi lærer af hinanden.");
      assertThat(parts(part(shown, "data"), "merged"))
          .singleElement()
          .satisfies(merged -> assertThat(merged).containsEntry("proposal", "p-1"));
      assertThat(parts(part(shown, "data"), "suggestions"))
          .singleElement()
          .satisfies(one -> assertThat(one).containsEntry("source", "merged"));
      var old = door.order("show-proposal", "proposal", "p-1");
      assertThat(part(old, "data")).containsEntry("mergedInto", "p-2");
      assertThat(parts(old, "next").getFirst()).containsEntry("proposal", "p-2");
    }
  }

  @Test
  void orderedTwiceItIsTheSameAnswerAndNoSecondLetter() {
    try (var door = two(Ideas.received())) {
      merge(door, "p-1", "p-2");
      var letters = door.letters();
      var audited = door.audited();

      var again = merge(door, "p-1", "p-2");

      assertThat(again).containsEntry("ok", true);
      assertThat(again.get("message")).asString().startsWith("It stood so already.");
      assertThat(letters)
          .containsExactlyInAnyOrder("proposal-merged/p-1", "proposal-carries-on/p-2/p-1");
      assertThat(door.letters()).isEqualTo(letters);
      assertThat(door.audited()).isEqualTo(audited);
    }
  }

  @Test
  void whatCannotBeMergedIsSaidAndLeavesBothAsTheyWere() {
    try (var door = two(Ideas.received())) {
      assertThat(problem(merge(door, "p-1", "p-1"))).contains("merged-into-itself");
      assertThat(problem(merge(door, "p-9", "p-2"))).contains("404", "to be merged");
      assertThat(problem(merge(door, "p-1", "p-9"))).contains("404", "carry it on");
      merge(door, "p-1", "p-2");
      assertThat(problem(merge(door, "p-2", "p-1"))).contains("409", "into-merged", "into p-2");
      assertThat(door.audited()).contains("refused merge-proposals");
    }
  }

  @Test
  void ofTwoWhoMergeThemCrosswiseOneIsRefused() throws InterruptedException, ExecutionException {
    try (var door = two(Ideas.received());
        var threads = Executors.newFixedThreadPool(2)) {
      var together = new CountDownLatch(1);
      var answers = new ArrayList<Future<Map<String, Object>>>();
      for (var pair : List.of(List.of("p-1", "p-2"), List.of("p-2", "p-1"))) {
        answers.add(
            threads.submit(() -> {
              together.await();
              return merge(door, pair.getFirst(), pair.getLast());
            }));
      }
      together.countDown();

      var oks = new ArrayList<Object>();
      for (var answer : answers) {
        oks.add(answer.get().get("ok"));
      }
      assertThat(oks).containsExactlyInAnyOrder(true, false);
      assertThat(door.stored.proposals().in(ProposalState.MERGED)).hasSize(1);
    }
  }

  @Test
  void whatIsCarriedOnIsToldWhenTheOtherIsDeclined() {
    try (var door = two(Ideas.received())) {
      merge(door, "p-1", "p-2");

      door.order("decline-proposal", "proposal", "p-2");

      assertThat(door.letters()).contains("proposal-declined/p-2", "proposal-merged-declined/p-1");
      var declined = door.letters().size();
      door.order("decline-proposal", "proposal", "p-2");
      assertThat(door.letters()).as("twice").hasSize(declined);
      assertThat(body(door.visit("proposal")))
          .contains("Den er ikke ført videre", "Der findes allerede et netværk")
          .contains("/proposals/new");
    }
  }

  @Test
  void aChainLeadsToTheNetworkAndEachOfItIsTold() {
    try (var door = two(Ideas.received())) {
      door.put(renamed(Ideas.approved(), "p-3", "Anna Aa", "anna@aa.example"));
      merge(door, "p-1", "p-2");
      merge(door, "p-2", "p-3");

      assertThat(door.order("publish-proposal", "proposal", "p-3")).containsEntry("ok", true);

      assertThat(door.letters())
          .contains(
              "proposal-published/p-3",
              "proposal-merged-published/p-1",
              "proposal-merged-published/p-2");
      for (var old : List.of("p-1", "p-2")) {
        assertThat(body(door.visit("proposal", door.token(old))))
            .contains("/networks/vaerktoejsmagere", "Offentliggjort")
            .doesNotContain("Anna", "anna@");
      }
    }
  }

  @Test
  void aLateIdeaIsLedToTheNetworkAndWhoWasNamedForItIsOffered() {
    try (var door = Door.with(Ideas.approved())) {
      door.order("publish-proposal");
      door.put(bos(Ideas.received()));
      var named = withIda();
      door.put(renamed(named, "p-4", "Kaj", "kaj@kaj.example"));

      var answer = merge(door, "p-4", "p-1");

      assertThat(answer.get("message")).asString().contains("told of the network");
      assertThat(door.letters()).contains("proposal-merged-published/p-4");
      var offered = parts(answer, "next").stream().filter(it -> it.containsKey("email")).toList();
      assertThat(offered)
          .singleElement()
          .satisfies(next -> assertThat(door.send(next)).containsEntry("ok", true));
      assertThat(body(door.visit("proposal", door.token("p-4"))))
          .contains("/networks/vaerktoejsmagere");
    }
  }

  @Test
  void whatIsRefusedLeadsToTheIdeaThatCarriesItOn() {
    try (var door = two(Ideas.received())) {
      door.put(renamed(Ideas.received(), "p-3", "Anna Aa", "anna@aa.example"));
      merge(door, "p-1", "p-2");

      var refused = merge(door, "p-3", "p-1");

      assertThat(problem(refused)).contains("into-merged");
      assertThat(parts(refused, "next").getFirst())
          .containsEntry("command", "merge-proposals")
          .containsEntry("from", "p-3")
          .containsEntry("into", "p-2");
      assertThat(parts(merge(door, "p-1", "p-3"), "next"))
          .extracting(next -> next.get("command") + " " + next.get("proposal"))
          .containsExactly("show-proposal p-3", "show-proposal p-2");
      assertThat(problem(merge(door, "p-3", "p-9"))).contains("Sent was: from p-3, into p-9");
    }
  }

  @Test
  void whatWasPreparedAboutAnIdeaThatIsMergedIsDroppedAndStaffHearIt() {
    try (var door = two(Ideas.received())) {
      for (var id : List.of("p-1", "p-2")) {
        door.order("prepare-decision", "proposal", id);
      }

      var merged = merge(door, "p-1", "p-2");

      assertThat(merged.get("message"))
          .asString()
          .contains("prepared about the first, to decline, is dropped")
          .contains("prepared about the second, to decline, stands");
      assertThat(door.proposal().handling().prepared()).isEmpty();
      assertThat(text(door.order("show-proposal")))
          .contains("merged into p-2, decline prepared is dropped");
    }
  }

  @Test
  void whoseIdeaWasCarriedOnReadsWhenTheNetworkOpens() {
    try (var door = two(Ideas.received())) {
      door.put(renamed(Ideas.approved(), "p-3", "Anna Aa", "anna@aa.example"));
      merge(door, "p-1", "p-3");
      var event = door.event("publish-proposal");
      event.putAll(Map.of("proposal", "p-3", "opens", "2027-01-18"));
      assertThat(door.send(event)).containsEntry("ok", true);

      merge(door, "p-2", "p-3");

      for (var own : List.of("p-1", "p-2")) {
        var letter = door.stored.deliveries().of("proposal-merged-published/" + own).orElseThrow();
        assertThat(letter.letter().values())
            .as("told at once, and told late")
            .containsEntry("opening", "later")
            .containsEntry("opens", "2027-01-18");
      }
    }
  }

  private static Map<String, Object> merge(Door door, String from, String into) {
    var event = door.event("merge-proposals");
    event.put("from", from);
    event.put("into", into);
    return door.send(event);
  }

  private static String problem(Map<String, Object> answer) {
    assertThat(answer).containsEntry("ok", false);
    return text(part(answer, "problem"));
  }

  private static Door two(Proposal first) {
    var door = Door.with(first);
    door.put(bos(first));
    return door;
  }

  private static Proposal bos(Proposal first) {
    var bo =
        new Person(
            "Bo Lund", Company.of("Lund A/S"), EmailAddress.of("bo@lund.example"), Language.DA);
    assertThat(first.id()).isEqualTo("p-1");
    return Proposal.received(
            "p-2", new Proposer(bo, "99"), new Idea("Forme", BOS_WORDS, ""), Told.ALL, MONDAY)
        .after();
  }

  private static Proposal withIda() {
    var ida = ProposalFixture.suggestion(1);
    var named =
        new Suggestion("g-1", "Ida", Company.of("Krogh"), EmailAddress.of("i@k.dk"), ida.at());
    return Outcomes.after(Ideas.received().suggest(named, MONDAY));
  }

  private static Proposal renamed(Proposal known, String id, String name, String address) {
    var person = new Person(name, Company.UNKNOWN, EmailAddress.of(address), Language.DA);
    return new Proposal(
        id,
        new Proposer(person, ""),
        known.idea(),
        known.state(),
        known.correspondence(),
        known.refinement(),
        known.handling(),
        known.ending(),
        known.stamp());
  }
}
