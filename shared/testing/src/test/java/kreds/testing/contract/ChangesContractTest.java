package kreds.testing.contract;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.form;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kreds.commit.AlreadyThere;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.delivery.Ledger;
import kreds.delivery.LetterKind;
import kreds.delivery.SendingPermit;
import kreds.inquiry.Answer;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.key.SigningKeys;
import kreds.limit.Limit;
import kreds.mailing.Audience.Part;
import kreds.mailing.Mailing;
import kreds.meeting.Newcomer;
import kreds.network.Basis;
import kreds.outcome.Refusal;
import kreds.outcome.Stale;
import kreds.person.EmailAddress;
import kreds.proposal.Proposal;
import kreds.run.Roster;
import kreds.sample.MailFixture;
import kreds.sample.ProposalFixture;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import kreds.testing.store.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written, whatever the kind: it can be read back; its condition is asked, and means what
/// [Write#whenRefused] says; all of a change is written or nothing; no more than fits at once.
@OnEachStore
final class ChangesContractTest extends Contract {
  private static final String NETWORK = "plastgenanvendelse";

  ChangesContractTest(Store store) {
    super(store);
  }

  /// One kind of write.
  ///
  /// @param before what is there already
  /// @param write what is written
  /// @param seen how it is read back, and
  /// @param expected what is found then
  /// @param refused what does not hold after that; empty for what has no condition
  /// @param rows how many rows it is
  record Kind(
      List<Write> before,
      Write write,
      Function<Stored, Object> seen,
      Object expected,
      Optional<Write> refused,
      int rows) {

    static Kind of(Write write, Function<Stored, Object> seen, Object expected) {
      return new Kind(List.of(), write, seen, expected, Optional.of(write), 1);
    }

    Kind after(Write... writes) {
      return new Kind(List.of(writes), write, seen, expected, refused, rows);
    }

    Kind refusing(Write other) {
      return new Kind(before, write, seen, expected, Optional.of(other), rows);
    }

    Kind alwaysTaken() {
      return new Kind(before, write, seen, expected, Optional.empty(), rows);
    }

    Kind rows(int number) {
      return new Kind(before, write, seen, expected, refused, number);
    }

    @Override
    public String toString() {
      return write.getClass().getSimpleName();
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
            network(), candidates(), contacts(), meetings(), proposals(), mail(), keys(), counts())
        .flatMap(List::stream);
  }

  private static List<Kind> network() {
    var network = aNetwork();
    var opened = new Write.NetworkSaved(Optional.empty(), network.network());
    var run = new Write.RunSaved(Optional.empty(), network.run());
    var seated = network.having(form(network.runId(), 1)).roster();
    var place = seated.find("e-1").orElseThrow();
    var newcomer = new Newcomer(network.runId(), "e-1", MONDAY);
    return List.of(
        Kind.of(
                opened,
                stored -> stored.rosters().current(NETWORK).map(Roster::network),
                Optional.of(network.network()))
            .after(run),
        Kind.of(
                run,
                stored -> stored.rosters().current(NETWORK).map(Roster::run),
                Optional.of(network.run()))
            .after(opened),
        Kind.of(
                new Write.SeatSaved(place),
                stored -> stored.roster(NETWORK).enrollments(),
                List.of(place))
            .after(opened, run)
            .alwaysTaken(),
        Kind.of(
                new Write.NewcomerNoted(newcomer),
                stored -> stored.meetings().newcomers(MONDAY, 9).due(),
                List.of(newcomer))
            .alwaysTaken(),
        Kind.of(
                new Write.NewcomerTold(newcomer),
                stored -> stored.meetings().newcomers(MONDAY, 9).due(),
                List.of())
            .after(new Write.NewcomerNoted(newcomer)));
  }

  private static List<Kind> candidates() {
    var named = candidate(NETWORK, 1, Basis.MEMBER);
    var added = new Write.CandidateAdded(named);
    return List.of(
        Kind.of(added, stored -> stored.candidates().of(NETWORK, "c-1"), Optional.of(named)),
        Kind.of(
                new Write.CandidateSaved(named, named.invited()),
                stored -> stored.candidates().of(NETWORK, "c-1"),
                Optional.of(named.invited()))
            .after(added),
        Kind.of(
                new Write.CandidateRemoved(named),
                stored -> stored.candidates().of(NETWORK, "c-1"),
                Optional.empty())
            .after(added));
  }

  private static List<Kind> contacts() {
    var known = member(1);
    var nobody = Contact.unknown(known.address(), known.profile().language());
    var consent = new Consent(MONDAY, "Messe 2026", "CSV");
    return List.of(
        Kind.of(
            new Write.ContactSaved(nobody, known),
            stored -> stored.contacts().of(known.address()),
            Optional.of(known)),
        Kind.of(
                new Write.ContactLearnt(candidate(NETWORK, 1, Basis.MEMBER)),
                stored -> stored.contacts().of(known.address()).map(Contact::member),
                Optional.of(true))
            .alwaysTaken(),
        Kind.of(
                new Write.ConsentGiven(person(1), consent),
                stored -> stored.contacts().of(known.address()).flatMap(Contact::consent),
                Optional.of(consent))
            .alwaysTaken());
  }

  private static List<Kind> meetings() {
    var polling = aMeeting().polling();
    var run = polling.meeting().run();
    var meeting = new Write.MeetingSaved(Optional.empty(), polling.meeting());
    var poll = polling.record().poll().map(InquiryRecord::inquiry).orElseThrow();
    var asked = new Write.InquirySaved(Optional.empty(), poll);
    var answer = new Answer("e-1", choices(Choice.YES, Choice.NO, Choice.NO), MONDAY);
    var tooLate = new Answer("e-1", choices(Choice.NO, Choice.NO, Choice.NO), poll.closesAt());
    return List.of(
        Kind.of(meeting, stored -> stored.meetings().of(run, "m-1"), Optional.of(polling.record()))
            .after(asked)
            .rows(1 + polling.meeting().team().members().size()),
        Kind.of(asked, stored -> stored.meetings().of(run, "m-1"), Optional.of(polling.record()))
            .after(meeting),
        Kind.of(
                new Write.AnswerKept(poll, answer),
                stored ->
                    stored
                        .meetings()
                        .of(run, "m-1")
                        .flatMap(record -> record.poll())
                        .map(InquiryRecord::answers),
                Optional.of(List.of(answer)))
            .after(meeting, asked)
            .refusing(new Write.AnswerKept(poll, tooLate))
            .rows(2));
  }

  private static List<Kind> proposals() {
    var proposal = naming(2);
    return List.of(
        Kind.of(
                new Write.ProposalSaved(Optional.empty(), proposal),
                stored -> stored.proposals().of("p-1"),
                Optional.of(proposal))
            .rows(3));
  }

  private static List<Kind> mail() {
    var mailing = leavingOut(3);
    var letter = letter(LetterKind.ENROLLMENT_SEATED, 1);
    var permit = SendingPermit.of(new Ledger("stack/Deliveries", true));
    var line = line("test/line", "a-line");
    return List.of(
        Kind.of(
                new Write.MailingSaved(Optional.empty(), mailing),
                stored -> stored.mailings().of("l-1"),
                Optional.of(mailing))
            .rows(4),
        Kind.of(
            new Write.LetterAdded(letter),
            stored -> stored.deliveries().of(letter.key()),
            Optional.of(letter)),
        Kind.of(
                new Write.LetterMarked(letter, letter.claimed(MONDAY)),
                stored -> stored.deliveries().of(letter.key()),
                Optional.of(letter.claimed(MONDAY)))
            .after(new Write.LetterAdded(letter)),
        Kind.of(
            new Write.PermitSaved(Optional.empty(), permit),
            stored -> stored.deliveries().permit(),
            Optional.of(permit)),
        Kind.of(line, stored -> stored.trail().of("test/line"), List.of(line.line())));
  }

  private static List<Kind> keys() {
    var first = SigningKeys.first("old", MONDAY);
    var rotated = after(first.rotated("new", MONDAY));
    return List.of(
        Kind.of(
                new Write.KeysSaved(Optional.of(first), rotated),
                stored -> stored.keys().read(),
                Optional.of(rotated))
            .after(new Write.KeysSaved(Optional.empty(), first)));
  }

  /// Nobody reads a count; whether one more would be refused is seen by asking together with what
  /// is refused anyhow.
  private static List<Kind> counts() {
    var over = Refusal.invalid("over", "One is enough.");
    var hour = Duration.ofHours(1);
    var counted = new Write.Counted(new Limit("x/all", MONDAY, MONDAY.plus(hour), 1, over));
    var nobody = new Write.NewcomerTold(new Newcomer(aNetwork().runId(), "e-9", MONDAY));
    return List.of(
        Kind.of(
            counted,
            stored -> stored.changes().commit(List.of(counted, nobody)),
            Optional.of(over)));
  }

  @Test
  void asManyAreCountedAsMayBeAndTheNextHourBeginsAnew() {
    var over = Refusal.invalid("over", "Two are enough.");
    var next = MONDAY.plus(Duration.ofHours(1));
    var now = new Write.Counted(new Limit("x/all", MONDAY, next, 2, over));
    var later =
        new Write.Counted(new Limit("x/all", next, next.plus(Duration.ofHours(1)), 2, over));
    var other = new Write.Counted(new Limit("y/all", MONDAY, next, 2, over));

    stored().write(now);
    stored().write(now);
    assertThat(stored().changes().commit(List.of(now))).contains(over);
    stored().write(later);
    stored().write(other);
  }

  @Test
  void everyKindOfWriteIsTried() {
    assertThat(kinds().<Class<?>>map(kind -> kind.write().getClass()))
        .containsExactlyInAnyOrder(Write.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsWrittenIsReadBack(Kind kind) {
    prepare(kind);

    assertThat(commit(marked(kind.write()))).isEmpty();

    assertThat(kind.seen().apply(stored())).isEqualTo(kind.expected());
    assertWritten();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aConditionThatDoesNotHoldMeansWhatTheWriteSaysAndNothingIsWritten(Kind kind) {
    prepare(kind);
    stored().write(kind.write());
    if (kind.refused().isEmpty()) {
      assertThat(commit(marked(kind.write()))).isEmpty();
      assertWritten();
      return;
    }
    var refused = kind.refused().get();

    switch (refused.whenRefused()) {
      case Write.Refused.Again _ -> assertStale(refused);
      case Write.Refused.Fault _ -> assertAlreadyThere(refused);
      case Write.Refused.No(var no) -> assertRefused(no.code(), refused);
    }
    assertThat(kind.seen().apply(stored())).isEqualTo(kind.expected());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingIsWrittenOfAChangeOfWhichAnotherRowIsRefused(Kind kind) {
    prepare(kind);
    var before = kind.seen().apply(stored());
    var unknown = candidate(NETWORK, 9, Basis.MEMBER);

    assertStale(kind.write(), new Write.CandidateRemoved(unknown));
    assertThat(kind.seen().apply(stored())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void noRowIsWrittenTwiceInOneChange(Kind kind) {
    prepare(kind);
    var before = kind.seen().apply(stored());

    assertThatThrownBy(() -> commit(marked(kind.write(), kind.write())))
        .isInstanceOf(IllegalArgumentException.class);
    assertNothingWritten();
    assertThat(kind.seen().apply(stored())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aHundredRowsAreWrittenAtOnceAndOneMoreIsNot(Kind kind) {
    prepare(kind);
    var most = Changes.MOST_ROWS - kind.rows();

    var refusal = commit(with(kind.write(), most + 1)).orElseThrow();
    assertThat(refusal).isEqualTo(Changes.tooMany(Changes.MOST_ROWS + 1));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(stored().trail().of("test/many")).isEmpty();

    assertThat(commit(with(kind.write(), most))).isEmpty();
    assertThat(stored().trail().of("test/many")).hasSize(most);
    assertThat(kind.seen().apply(stored())).isEqualTo(kind.expected());
  }

  @Test
  void onlyTheRowsThatAreNewAreWrittenAgain() {
    var named = naming(20);
    stored().write(new Write.ProposalSaved(Optional.empty(), named));
    var mailing = leavingOut(20);
    stored().write(new Write.MailingSaved(Optional.empty(), mailing));
    var meeting = aMeeting().polling().meeting();
    stored().write(new Write.MeetingSaved(Optional.empty(), meeting));

    assertThat(
            commit(
                with(new Write.ProposalSaved(Optional.of(named), after(named.refine(MONDAY))), 99)))
        .isEmpty();
    var released = after(mailing.release(3, MONDAY));
    stored().write(new Write.MailingSaved(Optional.of(mailing), released));
    assertThat(stored().mailings().of("l-1")).contains(released);
    var scheduled = meeting.scheduled(aMeeting().polling().record().dates().getFirst());
    assertThat(commit(with("b", new Write.MeetingSaved(Optional.of(meeting), scheduled), 99)))
        .isEmpty();
    assertThat(stored().meetings().of(meeting.run(), "m-1").orElseThrow().meeting())
        .isEqualTo(scheduled);
  }

  @Test
  void thatSomebodyWasFasterWeighsMostThenWhatIsThereThenTheRulesNo() {
    var poll = aMeeting().polling().record().poll().map(InquiryRecord::inquiry).orElseThrow();
    var closed =
        new Write.AnswerKept(
            poll, new Answer("e-1", choices(Choice.NO, Choice.NO, Choice.NO), MONDAY));
    var known = new Write.LetterAdded(letter(LetterKind.ENROLLMENT_SEATED, 1));
    stored().write(known);
    var gone = new Write.CandidateRemoved(candidate(NETWORK, 9, Basis.MEMBER));
    // More rows than writes stand before them, so that the place of a row is not its write's.
    var named = new Write.ProposalSaved(Optional.empty(), naming(5));
    var meeting = new Write.MeetingSaved(Optional.empty(), aMeeting().polling().meeting());

    assertThat(commit(named, closed, meeting).map(Refusal::code)).contains("poll-closed");
    assertThatThrownBy(() -> commit(named, closed, meeting, known))
        .isInstanceOf(AlreadyThere.class)
        .hasMessageContaining("letter enrollment-seated/r-1");
    assertThatThrownBy(() -> commit(known, named, closed, meeting, gone))
        .isInstanceOf(Stale.class)
        .hasMessageContaining("candidate c-9");
    assertThat(stored().proposals().of("p-1")).isEmpty();
  }

  private void prepare(Kind kind) {
    for (var write : kind.before()) {
      stored().write(write);
    }
  }

  private static Write[] with(Write write, int lines) {
    return with("a", write, lines);
  }

  private static Write[] with(String prefix, Write write, int lines) {
    var all = new ArrayList<Write>(List.of(write));
    IntStream.range(0, lines).forEach(number -> all.add(line("test/many", prefix + "-" + number)));
    return all.toArray(Write[]::new);
  }

  private static Proposal naming(int people) {
    var proposal = ProposalFixture.aProposal().proposal();
    for (var number = 0; number < people; number++) {
      var suggestion = ProposalFixture.suggestion(10 + number);
      proposal = done(proposal.suggest(suggestion, MONDAY)).after();
    }
    return proposal;
  }

  private static Mailing leavingOut(int people) {
    var content = MailFixture.content("Kære {name}");
    var left =
        IntStream.range(0, people)
            .mapToObj(number -> EmailAddress.of("x" + number + "@example.dk"))
            .toList();
    var mailing = MailFixture.aMailing();
    var audience = content.audience().leavingOut(left);
    assertThat(audience.exclude()).hasSize(people).hasOnlyElementsOfType(Part.Address.class);
    return Mailing.prepared(mailing.id(), content.meant(audience), 0, mailing.draft()).after();
  }
}
