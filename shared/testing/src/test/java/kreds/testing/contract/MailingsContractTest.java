package kreds.testing.contract;

import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kreds.commit.Write;
import kreds.delivery.LetterKind;
import kreds.mailing.Audience;
import kreds.mailing.Audience.Part;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingEnd;
import kreds.mailing.MailingText;
import kreds.mailing.Mailings;
import kreds.mailing.TiedOrder;
import kreds.network.CandidateState;
import kreds.person.EmailAddress;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

@OnEachStore
final class MailingsContractTest extends Contract {
  private static final Instant TOMORROW = MONDAY.plus(1, ChronoUnit.DAYS);

  private static final TiedOrder ORDER =
      new TiedOrder("cancel-network", Map.of("network", "c", "reason", "For få"));

  MailingsContractTest(Store store) {
    super(store);
  }

  @Test
  void everyKindOfMailingComesBackAsItWas() {
    var draft = kept(Optional.empty(), everything());
    var approved = kept(Optional.of(draft), after(draft.releasedWith(ORDER, 39, MONDAY)));
    var started = kept(Optional.of(approved), approved.start(TOMORROW).after());
    var sending =
        kept(
            Optional.of(started),
            started.made(39, "mailing/l-1/r-z").after().expanded(TOMORROW).after());
    var paused = kept(Optional.of(sending), after(sending.pause()));
    var resumed = kept(Optional.of(paused), after(paused.resume(TOMORROW)));
    kept(Optional.of(resumed), resumed.finish(MailingEnd.WELL, MONDAY).after());
    assertThat(mailings().of("l-2")).isEmpty();
  }

  @Test
  void aDraftWithoutATimeIsListedByTheDayOfItsDraftingAndComesBackWithoutOne() {
    var timed = content(TOMORROW, List.of());
    var content =
        new MailingContent(timed.network(), timed.texts(), timed.audience(), Optional.empty(), 24);
    var draft = kept(Optional.empty(), draft("l-1", content));
    var later = kept(Optional.empty(), draft("l-2", TOMORROW));
    var earlier = kept(Optional.empty(), draft("l-0", MONDAY.minus(1, ChronoUnit.DAYS)));

    assertThat(mailings().all()).containsExactly(later, draft, earlier);
    kept(Optional.of(draft), after(draft.release(40, TOMORROW)));
  }

  @Test
  void theIssuesOfTheNewsletterStandAmongAllAndByThemselves() {
    var subscribers = new Audience(List.of(new Audience.Part.Subscribers()), List.of(), List.of());
    var other = kept(Optional.empty(), draft("l-1", TOMORROW));
    var older = kept(Optional.empty(), draft("l-2", content(MONDAY, List.of()).meant(subscribers)));
    var newer =
        kept(Optional.empty(), draft("l-3", content(TOMORROW, List.of()).meant(subscribers)));

    assertThat(mailings().issues()).containsExactly(newer, older);
    assertThat(mailings().all()).containsExactlyInAnyOrder(other, older, newer);
    assertThat(mailings().all().getLast()).isEqualTo(older);
  }

  @Test
  void aMailingThatIsNotSentComesBackAsItWas() {
    var draft = kept(Optional.empty(), everything());
    kept(Optional.of(draft), after(draft.drop()));
    var other = kept(Optional.empty(), draft("l-2", TOMORROW));
    var approved = kept(Optional.of(other), after(other.release(40, MONDAY)));
    kept(Optional.of(approved), approved.cancel("late", 40).after());
  }

  @Test
  void whoReadAnOlderVersionWritesNothing() {
    var draft = kept(Optional.empty(), draft("l-1", TOMORROW));
    var approved = kept(Optional.of(draft), after(draft.release(40, MONDAY)));
    assertStale(new Write.MailingSaved(Optional.of(draft), after(draft.drop())));
    assertStale(new Write.MailingSaved(Optional.empty(), draft("l-1", MONDAY)));
    assertThat(mailings().of("l-1")).contains(approved);
  }

  @Test
  void aMailingIsWrittenWithItsConsequencesOrNotAtAll() {
    var letter = new Write.LetterAdded(letter(LetterKind.MAILING_TROUBLE, 1));
    var draft = draft("l-1", TOMORROW);
    stored().write(new Write.MailingSaved(Optional.empty(), draft), letter);
    assertThat(stored().deliveries().of(letter.letter().key())).isPresent();

    assertAlreadyThere(new Write.MailingSaved(Optional.of(draft), after(draft.drop())), letter);
    assertThat(mailings().of("l-1")).contains(draft);
  }

  @Test
  void theReleasedWaitForTheirTimeAndAllAreListed() {
    released("l-1", MONDAY);
    released("l-2", TOMORROW);
    kept(Optional.empty(), draft("l-3", TOMORROW.plusSeconds(1)));
    var waiting = mailings().due(MONDAY, 10);
    assertThat(waiting.due()).extracting(Mailing::id).containsExactly("l-1");
    assertThat(waiting.next()).contains(TOMORROW);
    assertThat(mailings().all()).extracting(Mailing::id).containsExactly("l-3", "l-2", "l-1");
  }

  @Test
  void listsDoNotTellWhoIsLeftOut() {
    var draft = kept(Optional.empty(), draft("l-1", leaving(0, 3)));
    var approved = kept(Optional.of(draft), after(draft.release(40, MONDAY)));
    assertThat(mailings().of("l-1").orElseThrow().content()).isEqualTo(leaving(0, 3));
    assertThat(mailings().all()).extracting(Mailing::content).containsExactly(leaving(0, 0));
    assertThat(mailings().due(MONDAY, 10).due())
        .extracting(Mailing::content)
        .containsExactly(leaving(0, 0));
    assertThat(mailings().all()).extracting(Mailing::version).containsExactly(approved.version());
  }

  @Test
  void whoIsLeftOutFollowsWhatStaffWrite() {
    var draft = kept(Optional.empty(), draft("l-1", MONDAY));
    var longer = kept(Optional.of(draft), after(draft.edit(leaving(0, 12), 40)));
    var other = kept(Optional.of(longer), after(longer.edit(leaving(4, 12), 40)));
    var shorter = kept(Optional.of(other), after(other.edit(leaving(4, 6), 40)));
    kept(Optional.of(shorter), after(shorter.edit(leaving(0, 0), 40)));
  }

  private Mailings mailings() {
    return stored().mailings();
  }

  private void released(String id, Instant at) {
    var draft = kept(Optional.empty(), draft(id, at));
    kept(Optional.of(draft), after(draft.release(40, MONDAY)));
  }

  /// Writes it, and looks whether it is there as it was.
  private Mailing kept(Optional<Mailing> before, Mailing after) {
    stored().write(new Write.MailingSaved(before, after));
    assertThat(mailings().of(after.id())).contains(after);
    return after;
  }

  private static Mailing draft(String id, Instant at) {
    return draft(id, content(at, List.of()));
  }

  private static Mailing draft(String id, MailingContent content) {
    var by = new Mailing.Draft(EmailAddress.of("mette@example.dk"), MONDAY);
    return Mailing.prepared(id, content, 40, by).after();
  }

  /// Leaves out the addresses from the one number up to, and without, the other.
  private static MailingContent leaving(int from, int to) {
    return content(
        MONDAY,
        IntStream.range(from, to)
            .<Part>mapToObj(n -> new Part.Address(EmailAddress.of("x" + n + "@example.dk")))
            .toList());
  }

  private static MailingContent content(Instant at, List<Part> exclude) {
    return new MailingContent(
        "plastgenanvendelse",
        Map.of(Language.DA, new MailingText("Hej", "Kære {name}")),
        new Audience(List.of(new Part.Participants("plastgenanvendelse")), exclude, List.of()),
        Optional.of(at),
        24);
  }

  private static Mailing everything() {
    var content =
        new MailingContent(
            "",
            Map.of(Language.DA, new MailingText("Hej {name}", "# Æøå\n\n- et\n- to")),
            new Audience(
                List.of(
                    new Part.Candidates("a", Optional.of(CandidateState.INVITED)),
                    new Part.Candidates("b", Optional.empty()),
                    new Part.Waiting("b"),
                    new Part.Enrolled("c"),
                    new Part.Address(EmailAddress.of("y@example.dk"))),
                List.of(
                    new Part.Participants("a"), new Part.Address(EmailAddress.of("x@example.dk"))),
                List.of("l-0")),
            Optional.of(TOMORROW),
            3);
    var by = new Mailing.Draft(EmailAddress.of("mette@example.dk"), MONDAY, Optional.of(ORDER));
    return Mailing.prepared("l-1", content, 40, by).after();
  }
}
