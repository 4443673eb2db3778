package kreds.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.inquiry.GroupRules;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.time.WorkingDays;

/// What the participants are asked about their run as a whole: its rules (S16), what they choose
/// ([Balloting]), and whether it goes on for another year ([Renewal]). Whoever comes later is asked
/// as well, and whoever leaves no more.
///
/// @param run with all that is asked in it
public record GroupInquiries(RunMeetings run) {
  /// The "no" to whoever names an inquiry that there is not.
  public static final Refusal UNKNOWN =
      Refusal.notFound("inquiry-unknown", "There is no such inquiry in this network.");

  /// Rules are reread for as long as a run lasts: nobody is shut out from accepting them late.
  private static final Duration OF_A_RUN = Duration.ofDays(400);

  /// So long after they were asked to accept the rules whoever is silent is reminded: the group
  /// when it has got them, and whoever comes later when they came.
  private static final Duration REMINDED_AFTER = Duration.ofDays(7);

  /// The rules that hold, with who has accepted them; empty while there are none.
  public Optional<InquiryRecord> rules() {
    return run.group().stream()
        .filter(each -> each.inquiry().question() instanceof Question.Accepting)
        .max(Comparator.comparingInt(each -> versionOf(each.inquiry())));
  }

  /// The inquiry that staff name so.
  public Optional<InquiryRecord> named(String name) {
    return run.group().stream()
        .filter(each -> each.inquiry().id().named().equals(name))
        .findFirst();
  }

  /// Those whom it asks and who have not answered.
  public List<Attendee> silent(InquiryRecord asked) {
    return asked.silent(asked());
  }

  /// Those whom it asks: who has a place now.
  public List<Attendee> asked() {
    return Attendees.inRun(run.roster()).asked();
  }

  /// Other rules: those who have a place are asked to accept them, whatever they have accepted
  /// before. The same text again changes nothing; of rules that take no more answers it is a new
  /// version.
  Outcome<Decision<RunMeetings, MeetingHappening>> rule(
      String danish, String english, Instant now) {
    var over = run.roster().run().state().over("it has no more rules");
    if (over.isPresent()) {
      return Outcome.refused(over.get());
    }
    var before = rules().map(InquiryRecord::inquiry);
    var version = before.map(GroupInquiries::versionOf).orElse(0);
    if (before
        .filter(each -> !each.closed() && rulesOf(each).isSaying(danish, english))
        .isPresent()) {
      return Outcome.done(Decision.unchanged(run));
    }
    var asked = asked();
    var next = new GroupRules(version + 1, danish, english);
    var inquiry =
        Inquiry.opened(
                InquiryId.rules(run.roster().run().id(), next.version()),
                new Question.Accepting(next),
                now.plus(OF_A_RUN))
            .remindingAt(WorkingDays.from(now.plus(REMINDED_AFTER)))
            .notifying(asked);
    var all =
        each(
            other -> other.inquiry().id().isOfRules() ? other.inquiry().frozen() : other.inquiry());
    all.add(new InquiryRecord(inquiry, List.of()));
    return Outcome.done(
        Decision.of(
            run.asking(all), new MeetingHappening.OfGroup.RulesSet(inquiry, version, asked)));
  }

  /// Closes one before its time, which is over then: what follows from it waits since that moment.
  /// One that is closed already stays so.
  Outcome<Decision<RunMeetings, MeetingHappening>> close(String name, Instant now) {
    return Outcome.of(named(name), UNKNOWN)
        .map(found -> {
          if (found.inquiry().closed()) {
            return Decision.unchanged(run);
          }
          var end = ended(found.openUntil(now), Optional.empty());
          return Decision.of(end.run, end.happening);
        });
  }

  /// Asks somebody who has got a place, and no more who has given one up.
  Decision<RunMeetings, MeetingHappening> moved(Mover mover, Instant now) {
    var newcomer = Attendees.inRun(run.roster()).find(mover.enrollment());
    var happenings = new ArrayList<MeetingHappening>();
    var all =
        each(asked -> {
          var inquiry = asked.inquiry();
          if (inquiry.closed()) {
            return inquiry;
          }
          var after =
              newcomer
                  .map(person -> asking(asked, person, now))
                  .orElseGet(() -> inquiry.forgetting(mover.enrollment()));
          if (!after.equals(inquiry)) {
            happenings.add(
                newcomer
                    .<MeetingHappening>map(
                        person -> new MeetingHappening.OfGroup.NewcomerAsked(after, person))
                    .orElseGet(() ->
                        new MeetingHappening.OfGroup.LeaverReleased(after, mover.enrollment())));
          }
          return after;
        });
    return new Decision<>(run.asking(all), happenings);
  }

  /// Whoever has answered and has another address since is not asked what they have said; whoever
  /// comes after everybody else was reminded of the rules is reminded once, too.
  private Inquiry asking(InquiryRecord asked, Attendee newcomer, Instant now) {
    var inquiry = asked.inquiry();
    if (asked.forPlace(newcomer).isPresent()) {
      return inquiry;
    }
    var told = listing(inquiry).notifying(List.of(newcomer));
    if (told.notified().equals(inquiry.notified()) || !inquiry.id().isOfRules()) {
      return told;
    }
    var due = due(inquiry, newcomer);
    var isFirst = told.remindsAt().filter(at -> !at.isAfter(due)).isEmpty();
    return due.isAfter(now) && isFirst ? told.remindingAt(due) : told;
  }

  /// When somebody is to be reminded of the rules: so long after they were asked for the place that
  /// they have.
  private static Instant due(Inquiry rules, Attendee who) {
    var set = rules.closesAt().minus(OF_A_RUN);
    var asked = who.since().filter(set::isBefore).orElse(set);
    return WorkingDays.from(asked.plus(REMINDED_AFTER));
  }

  /// Whoever comes while the group elects stands, too.
  private Inquiry listing(Inquiry inquiry) {
    return inquiry.question() instanceof Question.Choosing
        ? new Balloting(run).listing(inquiry)
        : inquiry;
  }

  /// What time itself changes: whoever is silent is reminded, and what is over takes no answers.
  /// One inquiry at a time: the letters of two to a full network are more than one transaction
  /// takes, and what is still due is looked after by the next round.
  ///
  /// @param staff who are told of what is theirs to decide then
  Decision<RunMeetings, MeetingHappening> at(Instant now, Person staff) {
    for (var asked : run.group()) {
      var inquiry = asked.inquiry();
      if (inquiry.isToRemind(now)) {
        return inquiry.id().isOfRules() ? ofRules(asked, now) : reminded(asked);
      }
      if (!inquiry.closed() && !inquiry.isOpen(now)) {
        var end = ended(asked, Optional.of(staff));
        return Decision.of(end.run, end.happening);
      }
    }
    return Decision.unchanged(run);
  }

  private Decision<RunMeetings, MeetingHappening> reminded(InquiryRecord asked) {
    var before = asked.inquiry();
    var isAgain = before.question() instanceof Question.Renewing renewing && renewing.reminded();
    var reminded = before.reminded();
    var told =
        before.question() instanceof Question.Renewing renewing
            ? reminded.noting(renewing.reminding(true))
            : reminded;
    var silent = asked.unheard(asked());
    return Decision.of(
        with(told), new MeetingHappening.OfGroup.GroupReminded(told, silent, isAgain));
  }

  /// Of rules each is reminded at their own time: those whose time has come since the last ones,
  /// and the next of those who came later when it is theirs.
  private Decision<RunMeetings, MeetingHappening> ofRules(InquiryRecord asked, Instant now) {
    var rules = asked.inquiry();
    var last = rules.remindsAt().orElseThrow();
    var first = WorkingDays.from(rules.closesAt().minus(OF_A_RUN).plus(REMINDED_AFTER));
    var silent = new ArrayList<Attendee>();
    var next = Optional.<Instant>empty();
    for (var each : asked.unheard(asked())) {
      var due = due(rules, each);
      if (due.isAfter(now)) {
        next = next.filter(at -> at.isBefore(due)).or(() -> Optional.of(due));
      } else if (!due.isBefore(last)) {
        silent.add(each);
      }
    }
    var told = next.map(rules.reminded()::remindingAt).orElse(rules.reminded());
    return Decision.of(
        with(told), new MeetingHappening.OfGroup.GroupReminded(told, silent, last.isAfter(first)));
  }

  /// What takes no more answers, since the run has come to nothing; there is nothing to count.
  List<Inquiry> left() {
    return run.group().stream()
        .map(InquiryRecord::inquiry)
        .filter(inquiry -> !inquiry.closed())
        .map(Inquiry::frozen)
        .toList();
  }

  private record End(RunMeetings run, MeetingHappening.OfGroup happening) {}

  /// How one of its kind ends: a ballot is counted, and what is accepted stands as it is.
  ///
  /// @param staff who are told; empty where they have closed it
  private End ended(InquiryRecord asked, Optional<Person> staff) {
    return switch (asked.inquiry().question()) {
      case Question.Choosing _ -> {
        var balloting = new Balloting(run);
        var counted = balloting.counted(asked);
        var after = elected(with(counted), counted);
        yield new End(
            after,
            new MeetingHappening.OfGroup.BallotClosed(
                counted, balloting.told(), staff, left(counted, after)));
      }
      case Question.Renewing _ when staff.isPresent() -> {
        var frozen = asked.inquiry().frozen();
        var tally = new Renewal(run).tally();
        yield new End(
            with(frozen), new MeetingHappening.OfGroup.RenewalOver(frozen, tally, staff.get()));
      }
      case Question.OfAGroup _, Question.OfAMeeting _, Question.MayJoin _ -> {
        var frozen = asked.inquiry().frozen();
        yield new End(
            with(frozen), new MeetingHappening.OfGroup.GroupClosed(frozen, staff.isEmpty()));
      }
    };
  }

  private ElectedPosts left(Inquiry counted, RunMeetings after) {
    var ballot = Balloting.of(counted);
    return Balloting.result(counted)
        .filter(_ -> ballot.isElection())
        .map(result -> new Election(run).left(ballot, result, after))
        .orElse(ElectedPosts.NONE);
  }

  private static RunMeetings elected(RunMeetings run, Inquiry counted) {
    return Balloting.result(counted)
        .map(result -> new Election(run).taking(Balloting.of(counted), result))
        .orElse(run);
  }

  /// Since when the first of those is overdue who have not accepted the rules: since they were
  /// reminded; empty while nobody is.
  Optional<Instant> overdueSince(InquiryRecord rules, Instant now) {
    return silent(rules).stream()
        .map(each -> due(rules.inquiry(), each))
        .filter(due -> rules.inquiry().remindsAt().filter(at -> !at.isAfter(due)).isEmpty())
        .filter(since -> !since.isAfter(now))
        .min(Comparator.naturalOrder());
  }

  private List<InquiryRecord> each(Function<InquiryRecord, Inquiry> change) {
    var all = new ArrayList<InquiryRecord>();
    for (var asked : run.group()) {
      all.add(new InquiryRecord(change.apply(asked), asked.answers()));
    }
    return all;
  }

  RunMeetings with(Inquiry changed) {
    return run.asking(
        each(asked -> asked.inquiry().id().equals(changed.id()) ? changed : asked.inquiry()));
  }

  private static int versionOf(Inquiry inquiry) {
    return rulesOf(inquiry).version();
  }

  private static GroupRules rulesOf(Inquiry inquiry) {
    return ((Question.Accepting) inquiry.question()).rules();
  }
}
