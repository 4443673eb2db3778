package kreds.enrollment.staff;

import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Stands;
import kreds.outcome.Outcome;
import kreds.question.ExtraQuestions;
import kreds.run.AnsweringQuestions;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Staff set what a network asks of whoever takes part in its present run. It goes the way of every
/// seat, so that nobody confirms without an answer to a question that has just come.
public record SettingQuestions(Rosters rosters, RosterChange change, Changing changing) {

  /// What is asked after it.
  ///
  /// @param unlike what differs from before
  /// @param awaited of how many who take part, or may come to, an answer is awaited now
  /// @param fresh how many of them no letter has told of it so far
  record Asked(Roster roster, ExtraQuestions.Difference unlike, int awaited, int fresh) {}

  /// Sets them.
  Outcome<Stands<Asked>> set(QuestionInput input, Order order) {
    return changing.on(
        order.about(Subject.network(input.network())),
        () -> rosters.present(input.network()),
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
            .toList();
    var fresh = awaited.stream().filter(each -> isFresh(before, after, each)).count();
    return new Asked(after, unlike, awaited.size(), Math.toIntExact(fresh));
  }

  private static boolean isFresh(Roster before, Roster after, Enrollment each) {
    var answers = before.find(each.id()).orElse(each).who().answers();
    return !after.run().questions().untoldOf(answers).isEmpty();
  }
}
