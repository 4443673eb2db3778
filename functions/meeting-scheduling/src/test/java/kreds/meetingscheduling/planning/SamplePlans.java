package kreds.meetingscheduling.planning;

import static kreds.sample.MeetingFixture.COPENHAGEN;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Attendee;
import kreds.meeting.Insistence;
import kreds.meetingscheduling.inquiry.Secretariat;
import kreds.run.MeantPerson;
import kreds.sample.MeetingFixture;

/// What staff plan in tests: a meeting with everybody concerned, and one of which little is known.
public final class SamplePlans {
  private SamplePlans() {}

  /// A meeting on one of three mornings, with host, facilitator and speakers.
  public static Plan plan() {
    return new Plan(
        Secretariat.NETWORK,
        "Sortering i praksis",
        "Odense, Havnegade 1",
        "",
        MeetingFixture.programme().items(),
        member(Attendee.Role.HOST),
        member(Attendee.Role.FACILITATOR),
        speakers(),
        Set.of(Insistence.ANOTHER));
  }

  /// A meeting of which nothing but the title is known, with that host.
  public static Plan plan(String title, Optional<MeantPerson> host, Insistence... insists) {
    return new Plan(
        Secretariat.NETWORK,
        title,
        "",
        "",
        List.of(),
        host,
        Optional.empty(),
        List.of(),
        Set.of(insists));
  }

  /// A meeting that does not wait until the network is ready.
  public static Plan early() {
    return plan("Tidligt møde", Optional.empty(), Insistence.EARLY, Insistence.ANOTHER);
  }

  private static Optional<MeantPerson> member(Attendee.Role role) {
    return MeetingFixture.team().in(role).stream()
        .flatMap(member -> member.attending().stream())
        .map(Attendee::person)
        .map(MeantPerson::of)
        .findFirst();
  }

  private static List<Plan.Speaker> speakers() {
    var speakers = new ArrayList<Plan.Speaker>();
    for (var member : MeetingFixture.team().in(Attendee.Role.SPEAKER)) {
      speakers.add(new Plan.Speaker(member.name(), member.address(), member.language()));
    }
    return speakers;
  }

  /// 09:30 to 12:30 on that day.
  public static Plan.Span morning(String day) {
    return new Plan.Span(at(day + "T09:30"), at(day + "T12:30"));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(COPENHAGEN).toInstant();
  }

  /// The three mornings that are proposed.
  public static List<Plan.Span> mornings() {
    return List.of(morning("2027-02-02"), morning("2027-02-03"), morning("2027-02-04"));
  }
}
