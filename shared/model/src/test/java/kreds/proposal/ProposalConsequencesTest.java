package kreds.proposal;

import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.ProposalFixture.comment;
import static kreds.sample.ProposalFixture.fromStaff;
import static kreds.sample.ProposalFixture.plan;
import static kreds.sample.ProposalFixture.suggestion;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import org.junit.jupiter.api.Test;

/// Who hears of a proposal, what they read, and what the audit keeps.
final class ProposalConsequencesTest {
  private final Proposal received = aProposal().proposal();
  private final Proposal asked = aProposal().asked().proposal();

  @Test
  void anIdeaThatArrivesIsReceiptedAndToldToStaff() {
    var arrived =
        Decision.of(received, (ProposalHappening) new ProposalHappening.Received(Told.ALL));

    assertThat(letters(arrived))
        .containsExactly(
            toProposer(LetterKind.PROPOSAL_RECEIPT, "", "Værktøj", Map.of(), page()),
            news(1, "arrived", received.idea().text()));
    assertThat(line(arrived, "")).isEqualTo("|by|received");
  }

  @Test
  void staffReadInTheLetterWhatTheProposerDoesAndSays() {
    assertThat(letters(received.withdraw(MONDAY))).containsExactly(news(2, "withdrawn", ""));
    assertThat(letters(received.say(comment("o-1", "Ja"), MONDAY)))
        .containsExactly(news(2, "commented", "Ja"));
    assertThat(letters(received.suggest(suggestion(1), MONDAY)))
        .containsExactly(
            news(2, "suggested", suggested(suggestion(1)), suggestion(1).address().readable()));
    assertThat(letters(asked.approve(1, MONDAY)).getFirst().letter().values())
        .containsEntry("news", "approved")
        .containsEntry(
            "event",
            StaffEvent.of("proposal-intake", "publish-proposal", staff(), "proposal", "p-1"));
  }

  @Test
  void whoAnswersALetterAboutAProposalWritesToTheProposer() {
    var proposer = received.proposer().person();
    var letter = letters(received.say(comment("o-1", "Ja"), MONDAY)).getFirst().letter();

    assertThat(letter.to()).isEqualTo(staff());
    assertThat(letter.replyTo()).contains(proposer.address());
    assertThat(letter.values().get("who"))
        .contains(proposer.name())
        .doesNotContain(proposer.address().value());
    assertThat(letter.values().get("event"))
        .isEqualTo(
            "{\"command\": \"show-proposal\", \"function\": \"proposal-intake\", \"actor\": \""
                + staff().address().value()
                + "\", \"proposal\": \"p-1\"}");
  }

  @Test
  void whatStaffDoAmongThemselvesIsNoLetter() {
    var other = new Idea("Andet", "x", "");
    assertThat(letters(received.note(new StaffNote("m", "Obs", MONDAY), MONDAY))).isEmpty();
    assertThat(letters(received.refine(MONDAY))).isEmpty();
    assertThat(letters(asked.describe(plan("Andet"), MONDAY))).isEmpty();
    assertThat(letters(received.edit(other, MONDAY))).isEmpty();
  }

  @Test
  void whatStaffWriteToTheProposerIsALetterOfItsOwnEachTime() {
    assertThat(letters(received.say(fromStaff("o-1", "Hej"), MONDAY)))
        .containsExactly(
            toProposer(
                LetterKind.PROPOSAL_ANSWER, "/o-1", "Værktøj", Map.of("message", "Hej"), page()));
  }

  @Test
  void theProposerIsAskedOnceADescriptionInStaffsOwnWords() {
    var described = aProposal().in(ProposalState.DESCRIBED).proposal();
    var anew = done(asked.describe(plan("Andet"), MONDAY)).after();

    assertThat(letters(described.ask(Optional.of(fromStaff("o-1", "Passer det?")), MONDAY)))
        .containsExactly(
            toProposer(
                LetterKind.PROPOSAL_APPROVAL,
                "/1",
                "Værktøj",
                Map.of("message", "Passer det?"),
                page()));
    assertThat(letters(anew.ask(Optional.empty(), MONDAY)))
        .containsExactly(
            toProposer(LetterKind.PROPOSAL_APPROVAL, "/2", "Andet", Map.of("message", ""), page()));
  }

  @Test
  void theProposerHearsWhatBecameOfIt() {
    assertThat(letters(received.decline("Findes allerede.", MONDAY)))
        .containsExactly(
            toProposer(
                LetterKind.PROPOSAL_DECLINED,
                "",
                "Værktøj",
                Map.of("reason", "Findes allerede."),
                Map.of()));
    assertThat(letters(asked.publish("vaerktoej", "Ingen tid", Optional.empty(), MONDAY)))
        .containsExactly(
            toProposer(
                LetterKind.PROPOSAL_PUBLISHED,
                "",
                "Værktøj",
                Map.of("network", "vaerktoej"),
                Map.of()));
  }

  @Test
  void eachStepLeavesALineInTheWordsOfStates() {
    assertThat(line(done(received.refine(MONDAY)), "received")).isEqualTo("received|by|refining");
    assertThat(
            line(
                done(asked.publish("vaerktoej", "Ingen tid", Optional.empty(), MONDAY)),
                "described"))
        .isEqualTo("described|by|network vaerktoej, without approval: Ingen tid");
    assertThat(
            line(
                done(
                    aProposal()
                        .approved()
                        .proposal()
                        .publish("vaerktoej", "", Optional.empty(), MONDAY)),
                "described"))
        .isEqualTo("described|by|network vaerktoej");
  }

  @Test
  void whatStaffSayWhenTheyAskStandsOnThePageOnce() {
    var described = aProposal().in(ProposalState.DESCRIBED).proposal();
    var message = fromStaff("o-1", "Passer det?");
    var said = done(described.say(message, MONDAY)).after();

    var withIt = done(described.ask(Optional.of(message), MONDAY)).after();
    assertThat(withIt.correspondence().comments()).containsExactly(message);
    assertThat(withIt.refinement().askedAt()).contains(MONDAY);
    assertThat(done(said.ask(Optional.of(message), MONDAY)).after().correspondence().comments())
        .containsExactly(message);
    var full = new Comment("o-2", Comment.From.STAFF, "x".repeat(100_001), MONDAY);
    assertThat(described.ask(Optional.of(full), MONDAY)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void whatIsTalkedAboutIsCountedTogetherWithTheNotes() {
    var noted = done(received.note(new StaffNote("m", "x".repeat(60_000), MONDAY), MONDAY)).after();

    assertThat(noted.say(comment("o-1", "y".repeat(40_000)), MONDAY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(noted.say(comment("o-1", "y".repeat(40_001)), MONDAY))
        .isInstanceOf(Outcome.Refused.class);
    var both = done(noted.say(comment("o-1", "y".repeat(40_000)), MONDAY)).after();
    assertThat(both.note(new StaffNote("m", "x", MONDAY), MONDAY))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(both.correspondence().notes()).hasSize(1);
    assertThat(both.correspondence().comments()).hasSize(1);
  }

  @Test
  void theSameWordsAreNoEdit() {
    assertThat(done(received.edit(received.idea(), MONDAY)).isNothing()).isTrue();
    var other = new Idea("Andet", "x", "");
    assertThat(done(received.edit(other, MONDAY)).after().idea()).isEqualTo(other);
    assertThat(done(received.edit(other, MONDAY)).after().title()).isEqualTo("Andet");
  }

  @Test
  void noProposerOrSuggestionShowsInAMessage() {
    assertThat(received.proposer().toString()).isEqualTo("Proposer[…]");
    assertThat(suggestion(1).toString()).isEqualTo("Suggestion[…]");
  }

  private static Map<String, Link> page() {
    return Map.of(
        "page", new Link(new LinkSubject.OfProposal("p-1"), MONDAY.plus(Duration.ofDays(365))));
  }

  private Delivery toProposer(
      LetterKind kind,
      String turn,
      String title,
      Map<String, String> more,
      Map<String, Link> links) {
    var values = new HashMap<>(more);
    values.put("title", title);
    return Delivery.now(
        kind.key() + "/p-1" + turn,
        Letter.of(kind, received.proposer().person(), values, links),
        MONDAY);
  }

  private Delivery news(int version, String news, String text) {
    return news(version, news, text, received.proposer().person().address().readable());
  }

  private Delivery news(int version, String news, String text, String address) {
    var person = received.proposer().person();
    var who = lines(person.name(), person.company().name(), received.proposer().phone());
    return Delivery.now(
        "proposal-news/p-1/" + version,
        Letter.of(
                LetterKind.PROPOSAL_NEWS,
                staff(),
                Map.of(
                    "address",
                    address,
                    "reads",
                    "same",
                    "title",
                    "Værktøj",
                    "proposal",
                    "p-1",
                    "news",
                    news,
                    "who",
                    who,
                    "text",
                    text,
                    "forWhom",
                    news.equals("arrived") ? received.idea().forWhom() : "",
                    "event",
                    StaffEvent.of("proposal-intake", "show-proposal", staff(), "proposal", "p-1")),
                Map.of())
            .answeredBy(person.address()),
        MONDAY);
  }

  private static String suggested(Suggestion suggestion) {
    return lines(suggestion.name(), suggestion.company().name());
  }

  private static String lines(String... all) {
    return Stream.of(all).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private static List<Delivery> letters(Outcome<Decision<Proposal, ProposalHappening>> outcome) {
    return letters(done(outcome));
  }

  private static List<Delivery> letters(Decision<Proposal, ProposalHappening> decision) {
    return consequences(decision, "").letters();
  }

  private static String line(Decision<Proposal, ProposalHappening> decision, String before) {
    var line = consequences(decision, before).audit().getFirst();
    assertThat(line.subject()).isEqualTo("proposal/p-1");
    return line.before() + "|" + line.action() + "|" + line.after();
  }

  private static Consequences consequences(
      Decision<Proposal, ProposalHappening> decision, String before) {
    var at = byStaff(Subject.proposal("p-1"), "by");
    var of = new ProposalConsequences(staff());
    return Consequences.of(
        decision.happenings(), happening -> of.of(happening, before, decision.after(), at));
  }

  @Test
  void aRefusalSaysTheStateInAWord() {
    assertThat(refusal(received.describe(plan("x"), MONDAY)).detail())
        .isEqualTo("This proposal is received: it cannot become described.");
    assertThat(refusal(received.describe(plan("x"), MONDAY)).code()).isEqualTo("proposal-received");
  }

  @Test
  void anIdeaHasATitleAndSomeWords() {
    assertThatThrownBy(() -> new Idea(" ", "x", "")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Idea("x", " ", "")).isInstanceOf(IllegalArgumentException.class);
  }
}
