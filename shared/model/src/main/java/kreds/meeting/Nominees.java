package kreds.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Post;
import kreds.inquiry.Response;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;

/// Who stands in an election of a group ([Election]), and whom a vote may name: by a number of the
/// ballot's own list, which means one person for as long as it is open.
///
/// @param run with all that is asked in it
public record Nominees(RunMeetings run) {
  /// How a vote is refused for somebody who does not stand.
  public static final Refusal NOT_STANDING =
      Refusal.invalid(
          "person-not-standing",
          "Somebody was chosen who does not stand for election, or no more.");

  /// Somebody who stands.
  ///
  /// @param number by which a vote names them
  public record Nominee(int number, Attendee person) {}

  /// Who stands: everybody on the ballot's list who has a place and has not said that they do not,
  /// in the order in which they have got their places. Whoever is in a post that is not elected now
  /// does not stand for another.
  public List<Nominee> standing(InquiryRecord asked) {
    var ballot = present(Balloting.of(asked.inquiry()));
    var all = new ArrayList<Nominee>();
    for (var each : bySeniority()) {
      if (mayStand(ballot, each.id()) && !hasDeclined(asked, each)) {
        ballot.numberOf(each.id()).ifPresent(number -> all.add(new Nominee(number, each)));
      }
    }
    return all;
  }

  /// Who has had the place longest comes first, whenever the form arrived: whoever has waited, or
  /// was admitted late, has had it from then on.
  private List<Attendee> bySeniority() {
    var all = new ArrayList<>(new GroupInquiries(run).asked());
    all.sort(Comparator.comparing(each -> each.since().orElseThrow()));
    return all;
  }

  /// Whom a reader is shown for a post: who stands, or once it is counted those whom the result
  /// names for it and who take part still.
  public List<Nominee> shown(InquiryRecord asked, Post post) {
    var ballot = Balloting.of(asked.inquiry());
    var counted = Balloting.result(asked.inquiry()).map(BallotResult::options);
    if (counted.isEmpty()) {
      return standing(asked);
    }
    var numbers = counted.get().stream().flatMap(option -> post.named(option.id()).stream());
    var all = new ArrayList<Nominee>();
    for (var number : numbers.toList()) {
      person(ballot, number)
          .ifPresent(seat ->
              all.add(
                  new Nominee(
                      number,
                      Attendees.participating(run.roster(), seat, Optional.of(seat.since())))));
    }
    return all;
  }

  /// What stands against a vote: whoever is named in it stands, the voter too, who may say in it
  /// that they do not.
  public Optional<Refusal> against(InquiryRecord asked, Attendee by, Response.Chosen vote) {
    var ballot = present(Balloting.of(asked.inquiry()));
    var standing = new HashSet<Integer>();
    standing(asked).forEach(each -> standing.add(each.number()));
    var own = ballot.numberOf(by.id());
    if (vote.options().contains(Ballot.NOT_STANDING)) {
      own.ifPresent(standing::remove);
    } else if (mayStand(ballot, by.id())) {
      own.ifPresent(standing::add);
    }
    return named(vote).stream().allMatch(standing::contains)
        ? Optional.empty()
        : Optional.of(NOT_STANDING);
  }

  /// Whom a vote names, by number, for whichever post.
  public static Set<Integer> named(Response.Chosen vote) {
    var numbers = new HashSet<Integer>();
    for (var option : vote.options()) {
      Post.of(option).flatMap(post -> post.named(option)).ifPresent(numbers::add);
    }
    return numbers;
  }

  /// Whether all whom a vote names stand still.
  public boolean isStanding(InquiryRecord asked, Response.Chosen vote) {
    var standing = standing(asked).stream().map(Nominee::number).toList();
    return standing.containsAll(named(vote));
  }

  /// Who has that number and takes part, at whatever address now.
  public Optional<Enrollment.Confirmed> person(Ballot ballot, int number) {
    return ballot.person(number).flatMap(this::seat);
  }

  /// Whether this person can be voted for, but for what they say themselves: whoever is in a post
  /// that is not elected now does not stand for another.
  public boolean mayStand(Ballot ballot, String enrollment) {
    return run.statutes()
        .posts()
        .of(enrollment, run.roster())
        .filter(held -> !ballot.posts().contains(held))
        .isEmpty();
  }

  /// Whether the last that this person has said, at whatever address then, is that they do not.
  private static boolean hasDeclined(InquiryRecord asked, Attendee who) {
    return asked
        .response(who, Response.Chosen.class)
        .filter(said -> said.options().contains(Ballot.NOT_STANDING))
        .isPresent();
  }

  /// The ballot with each on its list as whom they are in the roster now: whoever has another
  /// address keeps the number.
  Ballot present(Ballot ballot) {
    return ballot.among(
        ballot.people().stream().map(each -> seat(each).map(Enrollment::id).orElse(each)).toList());
  }

  /// The same with those behind who have a place and are not on it yet.
  Ballot listed(Ballot ballot) {
    var people = new ArrayList<>(present(ballot).people());
    for (var each : new GroupInquiries(run).asked()) {
      if (!people.contains(each.id())) {
        people.add(each.id());
      }
    }
    return ballot.among(people);
  }

  private Optional<Enrollment.Confirmed> seat(String enrollment) {
    return run.roster().placeOf(enrollment);
  }
}
