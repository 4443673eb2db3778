package kreds.enrollment.staff;

import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Stands;
import kreds.outcome.Outcome;
import kreds.question.ExtraQuestions;
import kreds.run.AnsweringQuestions;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Staff set what a network asks of whoever takes part in its present run. It goes the way of every
/// seat, so that nobody confirms without an answer to a question that has just come.
public record SettingQuestions(Rosters rosters, RosterChange change, Changing changing) {

  /// What is asked after it.
  ///
  /// @param unlike what differs from before
  /// @param awaited of how many who take part, or may come to, an answer is awaited now
  record Asked(Roster roster, ExtraQuestions.Difference unlike, int awaited) {}

  /// Sets them.
  Outcome<Stands<Asked>> set(QuestionInput input, Order order) {
    return changing.on(
        order.about(Subject.network(input.network())),
        () -> new FindingARoster(rosters).of(input.network()),
        (roster, at) ->
            roster
                .asking(input.questions(), at.now())
                .map(decision ->
                    Stands.after(change.of(roster, decision, at), after -> asked(roster, after))));
  }

  private static Asked asked(Roster before, Roster after) {
    var unlike = after.run().questions().unlike(before.run().questions());
    var awaited =
        after.enrollments().stream()
            .filter(each -> !AnsweringQuestions.awaited(after, each).isEmpty())
            .count();
    return new Asked(after, unlike, Math.toIntExact(awaited));
  }
}
