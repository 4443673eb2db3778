package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.enrollment.seat.YesOrNo;
import kreds.run.Admission;
import kreds.run.AdmissionVote;
import kreds.run.AskingTheGroup;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.web.api.Means;

/// How the participants vote about somebody, as staff alone see it.
///
/// @param silent how many of those who count have not voted
record VotesJson(
    @Means("The rule that they were told.") Admission rule,
    @Means("Whether votes are still taken; if not, staff decide.") boolean open,
    Instant until,
    int yes,
    int no,
    int silent,
    @Means("Those who count: who was asked and still has a place.") List<VoterJson> voters) {

  /// One of them.
  record VoterJson(
      String enrollment,
      String name,
      String company,
      @Means("Nothing while they are silent.") Optional<YesOrNo> vote) {}

  static VotesJson of(Roster roster, Enrollment.Waiting about, AdmissionVote vote) {
    var tally = vote.tally(roster);
    return new VotesJson(
        vote.by(),
        AskingTheGroup.decidesBy(roster, about).isPresent(),
        vote.closesAt(),
        tally.yes(),
        tally.no(),
        tally.silent(),
        vote.counting(roster.enrollments()).stream()
            .map(asked -> voter(roster, vote, asked))
            .toList());
  }

  private static VoterJson voter(Roster roster, AdmissionVote vote, String asked) {
    var place = AdmissionVote.placeOf(roster.enrollments(), asked).orElseThrow();
    return new VoterJson(
        place.id(),
        place.person().name(),
        place.person().company().name(),
        vote.of(asked).map(YesOrNo::of));
  }
}
