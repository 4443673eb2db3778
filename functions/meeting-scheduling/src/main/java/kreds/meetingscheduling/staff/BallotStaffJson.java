package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.EachPays;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotPrices;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Slot;
import kreds.meeting.Balloting;
import kreds.meeting.Nominees;
import kreds.meeting.RunMeetings;
import kreds.meetingscheduling.planning.AskingTheRun;
import kreds.text.Money;
import kreds.web.api.Means;

/// A ballot as only staff may read it: what it asks, what it costs, who has voted and who is
/// silent, and once it is closed the counts; where only one or two have voted, neither counts nor
/// names are told then. How somebody has voted stands nowhere. What participants are promised is
/// that none of them can see it; staff, who read while it is open who has voted, and in the audit,
/// can tell it where one vote alone has decided.
///
/// @param inquiry as an order names it
/// @param most what each may come to pay; absent where nothing is said
/// @param instead the costs that the fees take the place of
/// @param participants who have a place now
/// @param price what each pays as the costs stand; absent where persons are elected, which costs
///   nobody anything
/// @param withoutSpeakers what each would have to pay without any of these speakers, to cover the
///   costs
/// @param result absent until it is counted
record BallotStaffJson(
    String inquiry,
    boolean open,
    Instant closesAt,
    Optional<Instant> remindsAt,
    int chooseThemes,
    int chooseSpeakers,
    Optional<String> most,
    List<String> instead,
    int participants,
    Optional<PriceEachJson> price,
    Optional<PriceEachJson> withoutSpeakers,
    List<ChoosableJson> options,
    Optional<OutcomeJson> result,
    @Means("Absent once it is closed, if fewer than three have voted.")
        Optional<List<GroupInquiryJson.AcceptedBy>> voted,
    @Means("Absent once it is closed, if fewer than three have voted.")
        Optional<List<GroupInquiryJson.SilentPerson>> silent) {

  /// What each pays, in kroner without VAT.
  record PriceEachJson(
      @Means("With as many as take part now.") String now,
      @Means("With the fewest that the network takes.") String atMinimum) {

    static PriceEachJson of(EachPays each) {
      return new PriceEachJson(written(each.now()), written(each.atMinimum()));
    }
  }

  /// Something to choose.
  record ChoosableJson(
      String id,
      String title,
      Optional<String> theme,
      Optional<String> fee,
      Optional<PriceEachJson> adds,
      @Means("Once it is closed, if three have voted at least.") Optional<Integer> votes,
      @Means("Once it is closed.") Optional<Boolean> chosen) {}

  /// What came of it.
  record OutcomeJson(
      int asked,
      int answered,
      @Means("Absent where persons are elected.") Optional<PriceEachJson> before,
      @Means("Absent where persons are elected.") Optional<PriceEachJson> after) {}

  static BallotStaffJson of(AskingTheRun.Asked asked, Instant now) {
    var inquiry = asked.inquiry().inquiry();
    var ballot = Balloting.of(inquiry);
    var prices = new Balloting(asked.group().run()).prices(ballot);
    var limits = ballot.limits();
    var people = GroupInquiryJson.people(asked);
    var isHidden =
        Balloting.result(inquiry)
            .filter(result -> result.answered() > 0 && !result.isTelling())
            .isPresent();
    return new BallotStaffJson(
        inquiry.id().named(),
        inquiry.isOpen(now),
        inquiry.closesAt(),
        inquiry.isOpen(now) ? inquiry.remindsAt() : Optional.empty(),
        limits.themes(),
        limits.speakers(),
        prices.most().map(BallotStaffJson::written),
        limits.instead(),
        asked.group().asked().size(),
        priced(ballot, prices.before()),
        priced(ballot, prices.withoutSpeakers()),
        ballot.isElection()
            ? persons(asked, ballot)
            : options(ballot, prices, Balloting.result(inquiry)),
        Balloting.result(inquiry).map(result -> outcome(ballot, result)),
        isHidden ? Optional.empty() : Optional.of(people.answered()),
        isHidden ? Optional.empty() : Optional.of(people.silent()));
  }

  /// Who stands, for each post; once it is counted whom votes have named, with these.
  private static List<ChoosableJson> persons(AskingTheRun.Asked asked, Ballot ballot) {
    var run = asked.group().run();
    var result = Balloting.result(asked.inquiry().inquiry());
    var standing =
        new Nominees(run).standing(asked.inquiry()).stream().map(Nominees.Nominee::number).toList();
    var all = new ArrayList<ChoosableJson>();
    for (var post : ballot.posts()) {
      var options =
          result
              .map(each -> each.options().stream().map(BallotResult.Option::id).toList())
              .orElseGet(() -> standing.stream().map(post::option).toList());
      for (var option : options) {
        post.named(option)
            .map(number -> option(option, post.said() + ": " + name(run, ballot, number), result))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /// Whoever takes part no more is named by identifier: staff find them in show-network.
  private static String name(RunMeetings run, Ballot ballot, int number) {
    return new Nominees(run)
        .person(ballot, number)
        .map(seat -> seat.person().name())
        .or(() -> ballot.person(number))
        .orElseThrow();
  }

  private static List<ChoosableJson> options(
      Ballot ballot, BallotPrices prices, Optional<BallotResult> result) {
    var all = new ArrayList<ChoosableJson>();
    for (var theme : ballot.themes()) {
      all.add(option(theme.id(), theme.title(), result));
    }
    for (var talk : ballot.speakers()) {
      var found = result.map(each -> each.of(talk.id()));
      all.add(
          new ChoosableJson(
              talk.id(),
              talk.said(),
              Optional.of(talk.theme()).filter(theme -> !theme.isEmpty()),
              Optional.of(written(talk.fee())),
              Optional.of(PriceEachJson.of(prices.added(talk))),
              votes(talk.id(), result),
              found.map(BallotResult.Option::chosen)));
    }
    for (Slot date : ballot.dates()) {
      all.add(option(date.id(), date.times(), result));
    }
    return all;
  }

  private static ChoosableJson option(String id, String title, Optional<BallotResult> result) {
    var found = result.map(each -> each.of(id));
    return new ChoosableJson(
        id,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        votes(id, result),
        found.map(BallotResult.Option::chosen));
  }

  /// Where one or two have voted their votes are nobody's to read.
  private static Optional<Integer> votes(String id, Optional<BallotResult> result) {
    return result.filter(BallotResult::isTelling).map(each -> each.of(id).votes());
  }

  private static Optional<PriceEachJson> priced(Ballot ballot, EachPays each) {
    return ballot.isElection() ? Optional.empty() : Optional.of(PriceEachJson.of(each));
  }

  private static OutcomeJson outcome(Ballot ballot, BallotResult result) {
    return new OutcomeJson(
        result.asked(),
        result.answered(),
        priced(ballot, result.before()),
        priced(ballot, result.after()));
  }

  static String written(Amount amount) {
    return Money.plain(amount.oere());
  }
}
