package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.run.Admission;
import kreds.run.AdmissionVote;
import kreds.run.AskingTheGroup;
import kreds.run.Enrollment;
import kreds.web.api.Means;
import kreds.web.form.Choices;

/// What a participant is asked: may this person join? Company and position, and no name; the own
/// vote, and nobody else's.
///
/// @param role may be blank
public record OwnVoteJson(
    @Means("Names it in the field `about` of the vote.") String about,
    String company,
    String role,
    @Means("By which it is decided.") Admission rule,
    Instant until,
    @Means("The own vote, which can be changed until then; nothing before there is one.")
        Optional<YesOrNo> vote) {

  /// All that somebody with a place is asked now, in order of arrival.
  static List<OwnVoteJson> all(EnrollmentStatus status, Instant now) {
    return status.isRunOver() || status.isFormer()
        ? List.of()
        : AskingTheGroup.askedOf(status.roster(), status.enrollment().id(), now).stream()
            .map(about -> of(status, about, about.asked().orElseThrow()))
            .toList();
  }

  private static OwnVoteJson of(
      EnrollmentStatus status, Enrollment.Waiting about, AdmissionVote vote) {
    return new OwnVoteJson(
        about.id(),
        vote.question().company(),
        vote.question().role(),
        vote.by(),
        vote.closesAt(),
        vote.askedAs(status.roster().enrollments(), status.enrollment().id())
            .flatMap(vote::of)
            .map(YesOrNo::of));
  }

  /// The own vote in the word that texts are named by; blank before there is one.
  public String own() {
    return vote.map(Choices::written).orElse("");
  }
}
