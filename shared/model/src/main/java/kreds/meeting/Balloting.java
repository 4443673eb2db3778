package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.budget.Amount;
import kreds.budget.Cost;
import kreds.budget.PriceBasis;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotPrices;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.text.Money;
import kreds.text.Plural;

/// The group's vote on what the rest of its run is about (S15): themes, speakers and dates, inside
/// the budget. One at a time; the next one has another number.
public final class Balloting {
  /// The code of the "no" while a ballot is open.
  public static final String OPEN = "ballot-open";

  private final RunMeetings run;
  private final List<InquiryRecord> all;

  /// @param run with all that is asked in it
  public Balloting(RunMeetings run) {
    this.run = run;
    all =
        run.group().stream()
            .filter(each -> each.inquiry().question() instanceof Question.Choosing)
            .sorted(Comparator.comparingInt(each -> of(each.inquiry()).number()))
            .toList();
  }

  /// All of them, the first one first.
  public List<InquiryRecord> all() {
    return all;
  }

  /// The ballot that is open, or else the last one.
  public Optional<InquiryRecord> last() {
    return all.reversed().stream().findFirst();
  }

  /// The last one of the other kind than the last of all: an election takes the place of no ballot
  /// on meetings, nor that of an election.
  public Optional<InquiryRecord> lastOfOtherKind() {
    return all.reversed().stream()
        .filter(each -> isElection(each) != isElection(all.getLast()))
        .findFirst();
  }

  private static boolean isElection(InquiryRecord ballot) {
    return of(ballot.inquiry()).isElection();
  }

  /// The one of that number.
  public Optional<InquiryRecord> numbered(int number) {
    return all.stream().filter(each -> of(each.inquiry()).number() == number).findFirst();
  }

  private Stream<InquiryRecord> onMeetings() {
    return all.stream().filter(each -> !isElection(each));
  }

  /// Whether the group is electing somebody now.
  boolean isElecting(Instant now) {
    return electing().filter(each -> each.isOpen(now)).isPresent();
  }

  /// The election that is not counted yet.
  Optional<Inquiry> electing() {
    return last()
        .map(InquiryRecord::inquiry)
        .filter(each -> !each.closed() && of(each).isElection());
  }

  /// The last election that is counted.
  Optional<Inquiry> lastElected() {
    return all.reversed().stream()
        .map(InquiryRecord::inquiry)
        .filter(each -> of(each).isElection() && result(each).isPresent())
        .findFirst();
  }

  /// The first ballot of which something is still meant: a later one takes nothing of that back. Of
  /// dates alone nothing is left to plan once they are past.
  public Optional<InquiryRecord> notPlanned(Instant now) {
    return chosen().first(now);
  }

  /// One meeting that the group has chosen and nobody has arranged.
  ///
  /// @param title its theme; empty of a date that no theme is left for
  /// @param date empty of a theme that no date is left for
  public record StillMeant(Optional<String> title, Optional<Slot> date) {}

  /// What of that ballot is still meant ([ChosenMeetings]): a theme and a date are one meeting.
  public List<StillMeant> stillMeant(Inquiry inquiry, Instant now) {
    return chosen().of(inquiry, now);
  }

  private ChosenMeetings chosen() {
    return new ChosenMeetings(run, onMeetings().toList());
  }

  /// The first ballot of which the group has chosen speakers whose fees do not stand in the place
  /// of other costs yet.
  public Optional<InquiryRecord> notReplacing() {
    return onMeetings().filter(each -> !replaceable(each.inquiry()).isEmpty()).findFirst();
  }

  /// What stands against electing nobody any more: the group is in the middle of it.
  Optional<Refusal> against(Statutes next) {
    return last()
        .map(InquiryRecord::inquiry)
        .filter(each -> !next.posts().areElected() && !each.closed() && of(each).isElection())
        .map(Balloting::stillOpen);
  }

  /// What is voted on.
  public static Ballot of(Inquiry inquiry) {
    return asked(inquiry).ballot();
  }

  /// How it came out; empty while it is open, and where the run was over before.
  public static Optional<BallotResult> result(Inquiry inquiry) {
    return asked(inquiry).result();
  }

  /// How far it has come. Nothing ends one without a count but the end of its run.
  public static BallotStage stage(Inquiry inquiry, Instant now) {
    if (inquiry.isOpen(now)) {
      return BallotStage.OPEN;
    }
    if (!inquiry.closed()) {
      return BallotStage.COUNTING;
    }
    return result(inquiry).isPresent() ? BallotStage.COUNTED : BallotStage.UNCOUNTED;
  }

  /// What this person's vote is. Whether somebody whom they have voted for stands no more means
  /// nothing once it is over: the vote was counted as it was then.
  public OwnVote vote(InquiryRecord asked, Attendee voter, Instant now) {
    var own = asked.response(voter, Response.Chosen.class);
    if (own.isEmpty()) {
      return OwnVote.MISSING;
    }
    if (!own.get().isVote()) {
      return OwnVote.DECLINED;
    }
    var isGone =
        asked.inquiry().isOpen(now)
            && isElection(asked)
            && !new Nominees(run).isStanding(asked, own.get());
    return isGone ? OwnVote.GONE : OwnVote.VOTED;
  }

  /// What a choice costs each now; where not all pay the same, the first of a member company.
  public BallotPrices prices(Ballot ballot) {
    var roster = run.roster();
    var heads = Math.max(1, roster.in(Enrollment.Confirmed.class).size());
    var price = Reckoning.price(roster, run.meetings());
    return new BallotPrices(
        ballot, new PriceBasis(price, heads, roster.run().capacity().minimum()));
  }

  /// The costs that the budget counts still though fees that the group has chosen take their place,
  /// by name. None where nothing else would be left to set.
  public List<String> replaceable(Inquiry inquiry) {
    var ballot = of(inquiry);
    var isAnyChosen =
        result(inquiry)
            .filter(
                result -> ballot.speakers().stream().anyMatch(talk -> result.isChosen(talk.id())))
            .isPresent();
    var price = prices(ballot).basis().price();
    var replaced = ballot.limits().instead();
    var unknown = price.unknown(replaced);
    return !isAnyChosen || price.with(Amount.ZERO, replaced).costs().all().isEmpty()
        ? List.of()
        : replaced.stream().filter(name -> !unknown.contains(name)).toList();
  }

  /// Asks everybody who has a place. The same again while it is open changes nothing; another one
  /// waits until this one is closed.
  Outcome<Decision<RunMeetings, MeetingHappening>> open(
      Ballot wanted, Instant closes, Instant now) {
    var no = against(wanted, closes, now);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    var meant = meant(wanted);
    var before = last().map(InquiryRecord::inquiry);
    if (before.filter(each -> each.isOpen(now)).isPresent()) {
      return isSame(before.get(), meant, closes)
          ? Outcome.done(Decision.unchanged(run))
          : Outcome.refused(stillOpen(before.get()));
    }
    var number = before.map(each -> of(each).number()).orElse(0) + 1;
    var ballot = listed(meant.numbered(number));
    var asked = new GroupInquiries(run).asked();
    var inquiry =
        Inquiry.opened(
                InquiryId.ballot(run.roster().run().id(), ballot.number()),
                new Question.Choosing(ballot),
                closes)
            .reminding(Question.Choosing.REMINDED_BEFORE, now)
            .notifying(asked);
    var inquiries = new ArrayList<>(run.group());
    inquiries.add(new InquiryRecord(inquiry, List.of()));
    return Outcome.done(
        Decision.of(
            run.asking(inquiries), new MeetingHappening.OfGroup.BallotOpened(inquiry, asked)));
  }

  private Ballot listed(Ballot ballot) {
    return ballot.isElection() ? new Nominees(run).listed(ballot) : ballot;
  }

  /// The same ballot, which whoever has come since can be voted for, too, while it is open.
  Inquiry listing(Inquiry inquiry) {
    var ballot = of(inquiry);
    var listed = listed(ballot);
    return listed.equals(ballot) ? inquiry : inquiry.asking(new Question.Choosing(listed));
  }

  /// The same ballot, closed, with what came of it: the votes of those who have a place now count.
  Inquiry counted(InquiryRecord asked) {
    var ballot = present(of(asked.inquiry()));
    var voters = new GroupInquiries(run).asked();
    var votes = new ArrayList<Response.Chosen>();
    for (var voter : voters) {
      asked.response(voter, Response.Chosen.class).ifPresent(votes::add);
    }
    var result =
        ballot.isElection()
            ? new Election(run).counted(asked, votes, voters.size())
            : BallotResult.of(prices(ballot), votes, voters.size(), ChosenMeetings.arranged(run));
    return asked.inquiry().concluded(new Question.Choosing(ballot, Optional.of(result)));
  }

  private Ballot present(Ballot ballot) {
    return ballot.isElection() ? new Nominees(run).present(ballot) : ballot;
  }

  /// Who is told how it came out.
  List<Attendee> told() {
    return new GroupInquiries(run).asked();
  }

  private Optional<Refusal> against(Ballot wanted, Instant closes, Instant now) {
    return tooEarly(run.roster().run())
        .or(() -> Planning.against(wanted.dates(), now))
        .or(() -> Overlap.among(wanted.dates()))
        .or(() -> Overlap.against(run.meetings(), "", wanted.dates()))
        .or(() -> Planning.against("closes", closes, wanted.dates(), now))
        .or(() -> unknownCosts(wanted))
        .or(() -> noRoom(meant(wanted)))
        .or(() -> new Election(run).against(wanted));
  }

  /// As long as speakers are expected to cost something, the fees take the place of that.
  private Ballot meant(Ballot wanted) {
    var isExpected = run.roster().run().budget().expectsSpeakers();
    return isExpected && !wanted.speakers().isEmpty() && wanted.limits().instead().isEmpty()
        ? wanted.instead(List.of(Cost.SPEAKERS))
        : wanted;
  }

  private static Optional<Refusal> tooEarly(Run run) {
    return run.state() == RunState.RECRUITING
        ? Optional.of(
            Refusal.illegal(
                "network-not-ready",
                "The network lacks "
                    + run.missing()
                    + " for its minimum: the group chooses once it is complete."))
        : run.state().ending("there is nothing to choose");
  }

  private Optional<Refusal> unknownCosts(Ballot wanted) {
    var unknown = prices(wanted).basis().price().unknown(wanted.limits().instead());
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.wrong(
                "instead",
                "cost-unknown",
                "No cost of the budget is called so: " + String.join(", ", unknown) + "."));
  }

  /// Where staff say what each may come to pay at most, one speaker at least has to fit in: else
  /// whoever chooses any is refused.
  private Optional<Refusal> noRoom(Ballot wanted) {
    var prices = prices(wanted);
    var isAny = wanted.speakers().stream().anyMatch(talk -> prices.isInside(List.of(talk.id())));
    return wanted.limits().most().isEmpty() || wanted.speakers().isEmpty() || isAny
        ? Optional.empty()
        : Optional.of(
            Refusal.wrong(
                "most",
                "most-too-low",
                "None of the speakers could be chosen: without any of them each has to pay "
                    + Money.plain(prices.withoutSpeakers().now().oere())
                    + " kr. already."));
  }

  private static boolean isSame(Inquiry open, Ballot wanted, Instant closes) {
    var ballot = of(open);
    return ballot.equals(wanted.numbered(ballot.number()).among(ballot.people()))
        && open.closesAt().equals(closes);
  }

  private static Refusal stillOpen(Inquiry open) {
    var number = of(open).ids().size() + of(open).posts().size();
    var choices = Plural.of(number, "choice");
    return open(open, "open, with " + choices + ": close-inquiry ends it before its time.");
  }

  /// The "no" while that ballot is open.
  ///
  /// @param what is said of it, behind its name
  static Refusal open(Inquiry ballot, String what) {
    return Refusal.illegal(OPEN, ballot.id().named() + " is " + what);
  }

  /// The name of the ballot that such a "no" is about: it begins with it.
  public static String named(Refusal open) {
    return open.detail().substring(0, open.detail().indexOf(' '));
  }

  private static Question.Choosing asked(Inquiry inquiry) {
    return (Question.Choosing) inquiry.question();
  }
}
