package kreds.emaildistribution.mailing;

import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kreds.change.Actor;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.AlreadyThere;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MailingChange;
import kreds.commit.Write;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.emaildistribution.sending.SenderRun;
import kreds.mailing.Mailing;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;
import kreds.mailing.Recipient;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.Candidates;
import kreds.outcome.Outcome;

/// Makes the letters of a mailing in the order of their keys, some in each transaction: the
/// letters, with each candidate that the invitation is on its way, and with the mailing how far it
/// has come. Killed anywhere and started again, by whomever, it goes on behind the last (R2); who
/// pauses the mailing, or makes the same letters at the same time, is noticed by its version.
record Expanding(
    Mailings mailings,
    MailingChange mailingChange,
    Deliveries deliveries,
    Candidates candidates,
    MailingLetters letters,
    Changing changing,
    InstantSource clock) {
  /// Two rows each at most, and the mailing: well below what a transaction holds.
  private static final int AT_ONCE = 25;

  /// Whose letter is still to be made, and the key that it will have. Letters are as many as
  /// recipients: they are written out some at a time.
  private record Lacking(String key, Recipient recipient) {}

  /// A letter that is to be made.
  private record Planned(Delivery letter, Optional<Candidate> candidate) {

    String key() {
      return letter.key();
    }
  }

  /// What is decided on.
  private record AsRead(Mailing mailing, List<Planned> planned) {}

  /// @return whether every letter is made; not if time was short or the mailing was paused
  boolean expand(Mailing mailing, Checked checked, SenderRun run) {
    var now = mailing;
    var left = lacking(mailing, checked);
    for (var from = 0; from < left.size(); from += AT_ONCE) {
      if (!run.hasTime() || now.state() != MailingState.SENDING) {
        return false;
      }
      var some = left.subList(from, Math.min(from + AT_ONCE, left.size()));
      now = made(now, planned(some, mailing, checked.matter()));
    }
    return now.state() == MailingState.SENDING;
  }

  private List<Lacking> lacking(Mailing mailing, Checked checked) {
    return checked.selection().recipients().stream()
        .map(recipient -> new Lacking(letters.keyFor(recipient, mailing), recipient))
        .filter(each -> mailing.lacks(each.key()))
        .sorted(Comparator.comparing(Lacking::key))
        .toList();
  }

  private List<Planned> planned(List<Lacking> some, Mailing mailing, Matter matter) {
    var now = clock.instant();
    return some.stream()
        .map(each ->
            new Planned(
                letters.to(each.recipient(), mailing, matter, now), each.recipient().candidate()))
        .toList();
  }

  /// @return the mailing as it is afterwards
  private Mailing made(Mailing mailing, List<Planned> some) {
    try {
      return made(mailing, some, Set.of());
    } catch (AlreadyThere madeBefore) {
      // By a program that did not keep the mailing's place.
      var there = some.stream().map(Planned::key).filter(this::isThere).collect(toSet());
      return made(mailing, some, there);
    }
  }

  private boolean isThere(String key) {
    return deliveries.of(key).isPresent();
  }

  private Mailing made(Mailing mailing, List<Planned> some, Set<String> there) {
    var outcome =
        changing.on(
            new Step(Subject.mailing(mailing.id()), Actor.SYSTEM, "expand"),
            new AsRead(mailing, some),
            () ->
                Outcome.of(mailings.of(mailing.id()), MailingSteps.UNKNOWN)
                    .map(now -> new AsRead(now, afresh(some))),
            (asRead, at) -> Outcome.done(change(asRead, there, at)));
    return outcome.fold(
        now -> now,
        refusal -> {
          throw new IllegalStateException("refused in a round: " + refusal.code());
        });
  }

  private List<Planned> afresh(List<Planned> some) {
    return some.stream()
        .map(planned -> new Planned(planned.letter(), planned.candidate().flatMap(this::afresh)))
        .toList();
  }

  /// The candidate has moved on since the audience was read.
  private Optional<Candidate> afresh(Candidate asRead) {
    return candidates.of(asRead.network(), asRead.id());
  }

  /// What others were faster with is left out; after a pause, all of it.
  private Change<Mailing> change(AsRead asRead, Set<String> there, Moment at) {
    var mailing = asRead.mailing();
    var left = asRead.planned().stream().filter(each -> mailing.lacks(each.key())).toList();
    if (mailing.state() != MailingState.SENDING || left.isEmpty()) {
      return Change.nothing(mailing);
    }
    var letters =
        left.stream()
            .filter(each -> !there.contains(each.key()))
            .flatMap(Expanding::added)
            .toArray(Write[]::new);
    var decision = mailing.made(left.size(), left.getLast().key());
    return mailingChange.of(mailing, decision, at).and(letters);
  }

  /// Whoever has been invited or has answered before stays as it is.
  private static Stream<Write> added(Planned each) {
    var invited =
        each.candidate()
            .filter(asRead -> asRead.state() == CandidateState.NAMED)
            .map(asRead -> new Write.CandidateSaved(asRead, asRead.invited()));
    return Stream.concat(Stream.of(new Write.LetterAdded(each.letter())), invited.stream());
  }
}
