package kreds.enrollment.staff;

import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.audit.AuditTrail;
import kreds.change.Subject;
import kreds.id.Ids;
import kreds.network.Candidates;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.run.Networks;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.text.Language;
import kreds.text.Plural;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff look at: networks, rosters, what happened. Nothing is changed.
public record NetworkQueries(
    Networks networks,
    Rosters rosters,
    Candidates candidates,
    AuditTrail trail,
    Ids ids,
    Language language) {
  private static final Refusal UNKNOWN_ENROLLMENT =
      Refusal.notFound("enrollment-unknown", "There is no such enrolment in this run.");

  /// All that the catalogue shows.
  StaffAnswer list() {
    var listed = networks.listed();
    var list = listed.stream().map(network -> RunJson.of(network, language)).toList();
    var answer = StaffAnswer.done(counted(listed.size(), "network"), new RunJson.ListJson(list));
    for (var network : listed) {
      answer = answer.next(StaffCommand.SHOW_NETWORK, Map.of("network", network.id()));
    }
    return answer.next(StaffCommand.LIST_PROPOSALS, Map.of());
  }

  /// One network with everything about it.
  StaffAnswer show(NetworkInput.Show order) {
    return rosters.meant(order.network(), order.run()).fold(this::shown, StaffAnswer::refused);
  }

  private StaffAnswer shown(Roster roster) {
    var id = roster.network().id();
    var run = roster.run();
    var data = RosterJson.of(roster, candidates.ofNetwork(id), lines(id), language);
    var sentence = Sentences.ofSeats(roster);
    var shown = new ToAdmit(roster).led(StaffAnswer.done(sentence, data));
    return run.id().equals(roster.network().run())
        ? new NextForNetwork(run).add(shown)
        : NextForNetwork.lookAt(shown, run);
  }

  /// One enrollment: by its identifier that very one, by an address the person's.
  StaffAnswer enrollment(NetworkInput.ShowEnrollment order) {
    return rosters
        .meant(order.network(), order.run())
        .then(roster ->
            Outcome.of(
                    MeantEnrollment.find(roster, order.enrollment(), order.email(), ids),
                    UNKNOWN_ENROLLMENT)
                .map(meant ->
                    order.enrollment().isPresent()
                        ? shown(roster, meant.named(), "")
                        : shown(roster, meant.now(), meant.said())))
        .fold(answer -> answer, StaffAnswer::refused);
  }

  private StaffAnswer shown(Roster roster, Enrollment enrollment, String more) {
    var network = roster.network().id();
    var run = Map.of("network", network, "run", roster.run().id().number());
    var data = EnrolledPersonJson.of(roster, enrollment, lines(network), language);
    var answer = StaffAnswer.done(Sentences.of(roster, enrollment) + "." + more, data);
    var isPresent = roster.run().id().equals(roster.network().run());
    var shown =
        (isPresent ? toCorrect(answer, network, enrollment) : answer)
            .next(StaffCommand.SHOW_NETWORK, run);
    return enrollment.person().isForgotten()
        ? shown
        : shown.next(
            StaffCommand.SHOW_ADDRESS, Map.of("address", enrollment.person().address().value()));
  }

  /// Orders go to the present run, and to whoever is still in it.
  private static StaffAnswer.Done toCorrect(
      StaffAnswer.Done answer, String network, Enrollment enrollment) {
    return switch (enrollment) {
      case Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _ ->
          answer.toFill(
              StaffCommand.CORRECT_ENROLLMENT,
              Map.of("network", network, "enrollment", enrollment.id()),
              "name");
      case Enrollment.Left _, Enrollment.Lapsed _, Enrollment.Transferred _ -> answer;
    };
  }

  private List<AuditLine> lines(String network) {
    return trail.of(Subject.network(network).text());
  }

  private static String counted(int count, String what) {
    return (count == 0 ? "No " + what + "s" : Plural.of(count, what)) + ".";
  }
}
