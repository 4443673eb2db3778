package kreds.enrollment.deciding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MailingChange;
import kreds.commit.RosterChange;
import kreds.id.Ids;
import kreds.link.LinkSubject;
import kreds.mailing.AudienceMember;
import kreds.mailing.Mailing;
import kreds.mailing.MailingFaults;
import kreds.mailing.Mailings;
import kreds.mailing.Selection;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.web.staff.Confirmed;

/// Staff decide what becomes of a network, in two steps (E15, M7). The first changes nothing of it:
/// it counts whom it concerns, and lays the letter down as a draft that can be edited. The second
/// names the number and the word that came with it, and does both in one transaction: neither the
/// decision nor its letter stands without the other.
///
/// @param zone in which a day begins
public record Deciding(
    Rosters rosters,
    Mailings mailings,
    RosterChange change,
    MailingChange letters,
    Changing changing,
    Ids ids,
    ZoneId zone) {
  private static final Refusal FOR_OTHERS =
      Refusal.illegal(
          "draft-for-others",
          "The draft is for others than those whom the decision concerns. Edit it, so that include"
              + " names them alone; whom it leaves out stays left out.");

  /// What came of an order.
  sealed interface Result {

    /// It stood so already.
    record Stands(Situation situation) implements Result {}

    /// What it would mean.
    ///
    /// @param asked whether it was to be done, and is another than the one that was confirmed
    record Shown(
        Situation situation, DecisionPlan plan, Optional<Mailing> draft, String word, boolean asked)
        implements Result {}

    /// It is done.
    record Done(Situation situation, DecisionPlan plan, Optional<Mailing> letter)
        implements Result {}
  }

  /// What is read for it.
  private record Read(Situation situation, DecisionDraft draft, OtherMailings other) {}

  /// Shows it, or does it if what was confirmed is what it would be now.
  Outcome<Result> order(Way way, Confirmed confirmed, Order order) {
    return changing.on(
        order.about(Subject.network(way.network())),
        () -> way.read(rosters).map(situation -> read(way, situation)),
        (read, at) ->
            way.stands(read.situation())
                ? Outcome.done(Change.nothing(new Result.Stands(read.situation())))
                : planned(way, read, at).then(plan -> step(way, read, plan, confirmed, order, at)));
  }

  /// The present run of a network.
  static Outcome<Roster> current(Rosters rosters, String network) {
    return rosters.present(network);
  }

  private Read read(Way way, Situation situation) {
    var run = situation.roster().run();
    var draft = DecisionDraft.of(way, run, mailings, ids);
    return new Read(situation, draft, OtherMailings.of(way, draft.id(), mailings));
  }

  private Outcome<DecisionPlan> planned(Way way, Read read, Moment at) {
    return way.decided(read.situation(), change, LocalDate.ofInstant(at.now(), zone), at)
        .map(plan -> plan.with(read.other()));
  }

  private Outcome<Change<Result>> step(
      Way way, Read read, DecisionPlan plan, Confirmed confirmed, Order order, Moment at) {
    var told = read.situation().told().size();
    var draft = read.draft().known();
    var word = word(read, plan, at);
    if (confirmed.isNothing() && draft.isEmpty() && told > 0) {
      return drafted(way, read, plan, order, at);
    }
    var isMeant = confirmed.fits(told, word) && (draft.isPresent() || told == 0);
    return isMeant
        ? done(way, read, plan, at)
        : Outcome.done(
            Change.nothing(
                new Result.Shown(read.situation(), plan, draft, word, !confirmed.isNothing())));
  }

  private Outcome<Change<Result>> drafted(
      Way way, Read read, DecisionPlan plan, Order order, Moment at) {
    var content = new DecisionWords(zone).drafted(way, read.situation());
    var by = EmailAddress.of(order.actor());
    var draft = new Mailing.Draft(by, at.now(), Optional.of(way.tied()));
    var id = read.draft().id();
    var decision = Mailing.prepared(id, content, read.situation().told().size(), draft);
    return sound(way, decision.after(), read.situation(), at)
        .map(_ -> letters.prepared(decision, at.about(Subject.mailing(id))))
        .map(change ->
            change.map(mailing -> {
              var laid = new DecisionDraft(id, Optional.of(mailing));
              var known = new Read(read.situation(), laid, read.other());
              return new Result.Shown(
                  read.situation(), plan, Optional.of(mailing), word(known, plan, at), false);
            }));
  }

  private Outcome<Change<Result>> done(Way way, Read read, DecisionPlan plan, Moment at) {
    return released(way, read, at)
        .then(letter -> {
          var result = new Result.Done(read.situation(), plan, letter.map(Change::answer));
          var others = read.other().writes(plan.writes().size(), letters, at);
          return Outcome.done(new Change<>(result, plan.and(letter.map(Change::writes), others)));
        });
  }

  /// The letter goes out with it; there is none where it concerns nobody.
  private Outcome<Optional<Change<Mailing>>> released(Way way, Read read, Moment at) {
    var draft = read.draft().known();
    if (draft.isEmpty() || read.situation().told().isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    var number = read.situation().told().size();
    return sound(way, draft.get(), read.situation(), at)
        .then(sound -> sound.releasedWith(way.tied(), number, at.now()))
        .map(decision ->
            Optional.of(
                letters.of(draft.get(), decision, at.about(Subject.mailing(read.draft().id())))));
  }

  /// A draft that is for those whom it concerns, in words that can be written to each of them.
  private static Outcome<Mailing> sound(Way way, Mailing draft, Situation situation, Moment at) {
    var audience = draft.content().audience();
    var meant = DecisionWords.audience(way);
    if (!audience.include().equals(meant.include()) || !audience.alreadyGot().isEmpty()) {
      return Outcome.refused(FOR_OTHERS);
    }
    var members =
        situation.told().stream()
            .map(each ->
                AudienceMember.enrolled(
                    each.person(), new LinkSubject.OfEnrollment(each.who().run(), each.id())))
            .toList();
    var selection =
        Selection.of(way.network(), members, Set.of(), Set.of(), _ -> Map.of(), at.now());
    var faults = MailingFaults.of(draft.content(), selection, Optional.of(way.tied()));
    return faults.isEmpty()
        ? Outcome.done(draft)
        : Outcome.refused(
            Refusal.illegal(
                "faulty-words",
                "The words of the draft have a fault: "
                    + faults.getFirst().field()
                    + ", "
                    + faults.getFirst().code()
                    + " "
                    + faults.getFirst().what()
                    + ". Edit it."));
  }

  /// The word that does it: whoever has it has seen these people, this letter, what becomes of
  /// each, and which other mailings end by it.
  private static String word(Read read, DecisionPlan plan, Moment at) {
    var draft = read.draft().known();
    var seen = new StringBuilder();
    for (var each : read.situation().told()) {
      seen.append(each.id()).append(each.state());
    }
    seen.append(plan.places()).append(plan.other().seen());
    return at.ids()
        .of(
            "ok",
            read.draft().id(),
            draft.map(known -> Long.toString(known.version())).orElse("0"),
            seen.toString());
  }
}
