package kreds.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.person.Company;
import kreds.time.WorkingDays;

/// The participants decide whether somebody is let in (E16): what they are asked, with their votes.
/// Those count who were asked and still have a place. A vote can be changed while it is open.
///
/// @param by the rule, as they were told it: another that staff set meanwhile holds for the next
/// @param record the question, who has the letter that asks, and the votes
/// @param reminded who was silent and has been reminded: once, a day before the end, or on the last
///   working day before that ([WorkingDays])
public record AdmissionVote(Admission by, InquiryRecord record, Set<String> reminded) {
  /// So long before the end whoever is silent is reminded.
  static final Duration REMINDED_BEFORE = Duration.ofDays(1);

  public AdmissionVote {
    if (!(record.inquiry().question() instanceof Question.MayJoin) || !by.isByGroup()) {
      throw new IllegalArgumentException("the participants are asked whether somebody may join");
    }
    reminded = Set.copyOf(reminded);
  }

  /// How those have voted who count.
  ///
  /// @param silent how many have not
  public record Tally(int yes, int no, int silent) {

    int asked() {
      return yes + no + silent;
    }
  }

  /// Open from now on, to those who have a place. Where the letter that asks comes less than a day
  /// before the one that would remind, nobody is reminded.
  static AdmissionVote opened(
      AdmissionRule rule, Applicant who, List<Enrollment.Confirmed> group, Instant now) {
    var asked = new TreeSet<String>();
    for (var each : group) {
      asked.add(each.id());
    }
    var question = new Question.MayJoin(who.id(), who.person().company().name(), who.role(), asked);
    var closesAt = now.plus(Duration.ofDays(rule.days()));
    var inquiry = Inquiry.opened(InquiryId.admission(who.run()), question, closesAt);
    return new AdmissionVote(
        rule.by(),
        new InquiryRecord(inquiry, List.of()),
        remindsAt(closesAt).isBefore(now.plus(REMINDED_BEFORE)) ? question.asked() : Set.of());
  }

  /// What is asked.
  public Question.MayJoin question() {
    return (Question.MayJoin) record.inquiry().question();
  }

  /// When it ends by itself.
  public Instant closesAt() {
    return record.inquiry().closesAt();
  }

  /// Whether nothing has come of it yet.
  public boolean isOpen() {
    return !record.inquiry().closed();
  }

  /// What that one has voted.
  ///
  /// @param asked the identifier by which they were asked
  public Optional<Boolean> of(String asked) {
    return record.response(asked, Response.Vote.class).map(Response.Vote::yes);
  }

  /// How those have voted who count.
  public Tally tally(Roster roster) {
    var yes = 0;
    var no = 0;
    var silent = 0;
    for (var asked : counting(roster.enrollments())) {
      var vote = of(asked);
      silent += vote.isEmpty() ? 1 : 0;
      yes += vote.equals(Optional.of(true)) ? 1 : 0;
      no += vote.equals(Optional.of(false)) ? 1 : 0;
    }
    return new Tally(yes, no, silent);
  }

  /// Those who count, by the identifiers by which they were asked, in their order.
  public List<String> counting(List<Enrollment> all) {
    var counting = new ArrayList<String>();
    for (var asked : new TreeSet<>(question().asked())) {
      if (placeOf(all, asked).isPresent()) {
        counting.add(asked);
      }
    }
    return counting;
  }

  /// The place of somebody who was asked: it is the same person who goes on under another address.
  public static Optional<Enrollment.Confirmed> placeOf(List<Enrollment> all, String asked) {
    return Roster.present(all, asked)
        .filter(Enrollment.Confirmed.class::isInstance)
        .map(Enrollment.Confirmed.class::cast);
  }

  /// By which identifier whoever has that place was asked; empty for who was not.
  public Optional<String> askedAs(List<Enrollment> all, String place) {
    for (var asked : counting(all)) {
      if (placeOf(all, asked).filter(found -> found.id().equals(place)).isPresent()) {
        return Optional.of(asked);
      }
    }
    return Optional.empty();
  }

  /// What has come of it; empty while it is open.
  Optional<Verdict> verdict(Tally tally, Instant now) {
    return Verdict.of(by, tally, !now.isBefore(closesAt()));
  }

  /// Those who count and have no letter yet.
  List<Enrollment.Confirmed> toAsk(List<Enrollment> all) {
    return places(all, record.inquiry().notified(), false);
  }

  /// Those who count, are silent, and have not been reminded.
  List<Enrollment.Confirmed> toRemind(List<Enrollment> all) {
    return places(all, reminded, true);
  }

  private List<Enrollment.Confirmed> places(
      List<Enrollment> all, Set<String> but, boolean silentOnly) {
    var found = new ArrayList<Enrollment.Confirmed>();
    for (var asked : counting(all)) {
      if (!but.contains(asked) && !(silentOnly && of(asked).isPresent())) {
        found.add(placeOf(all, asked).orElseThrow());
      }
    }
    return found;
  }

  /// When something is to be done about it by time alone; empty once something has come of it.
  Optional<Instant> nextAt(List<Enrollment> all) {
    if (!isOpen()) {
      return Optional.empty();
    }
    return Optional.of(toRemind(all).isEmpty() ? closesAt() : remindsAt());
  }

  /// When whoever is silent is reminded: on a day on which people are at work.
  Instant remindsAt() {
    return remindsAt(closesAt());
  }

  private static Instant remindsAt(Instant closesAt) {
    return WorkingDays.until(closesAt.minus(REMINDED_BEFORE));
  }

  /// The same once those have the letter, too.
  AdmissionVote asking(List<Enrollment> all, List<Enrollment.Confirmed> more) {
    var letters = new ArrayList<Attendee>();
    for (var place : more) {
      letters.add(attendee(place, askedAs(all, place.id()).orElseThrow()));
    }
    return with(new InquiryRecord(record.inquiry().notifying(letters), record.answers()), reminded);
  }

  /// The same once those have been reminded.
  AdmissionVote reminding(List<Enrollment> all, List<Enrollment.Confirmed> more) {
    var both = new TreeSet<>(reminded);
    for (var place : more) {
      both.add(askedAs(all, place.id()).orElseThrow());
    }
    return with(record, both);
  }

  /// Somebody who is asked, as whoever answers.
  static Attendee attendee(Enrollment.Confirmed place, String asked) {
    return new Attendee(
        asked, place.id(), Attendee.Role.PARTICIPANT, place.person(), Optional.of(place.since()));
  }

  /// The same with that vote, in place of the same person's before.
  AdmissionVote answered(Answer answer) {
    var others = without(answer.attendee());
    var votes = new ArrayList<>(others);
    votes.add(answer);
    return with(new InquiryRecord(record.inquiry(), votes), reminded);
  }

  /// The same without that one's vote.
  AdmissionVote forgetting(String asked) {
    return with(new InquiryRecord(record.inquiry(), without(asked)), reminded);
  }

  private List<Answer> without(String asked) {
    var others = new ArrayList<Answer>();
    for (var answer : record.answers()) {
      if (!answer.attendee().equals(asked)) {
        others.add(answer);
      }
    }
    return others;
  }

  /// The same, frozen.
  AdmissionVote over() {
    return with(new InquiryRecord(record.inquiry().frozen(), record.answers()), reminded);
  }

  /// Whether somebody says anew whom they work for, or as what: it is no more that one about whom
  /// the group was asked.
  boolean isStale(Applicant who) {
    var company = who.person().company();
    var asked = question();
    return !(asked.company().equals(company.name())
            || Company.of(asked.company()).isSameAs(company))
        || !asked.role().equals(who.role());
  }

  private AdmissionVote with(InquiryRecord other, Collection<String> told) {
    return new AdmissionVote(by, other, Set.copyOf(told));
  }
}
