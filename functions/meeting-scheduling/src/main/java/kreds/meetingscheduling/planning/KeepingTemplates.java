package kreds.meetingscheduling.planning;

import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Stands;
import kreds.commit.Write;
import kreds.meeting.Meetings;
import kreds.meeting.OwnTemplate;
import kreds.meeting.RunTemplate;
import kreds.meeting.TemplateRegister;
import kreds.outcome.Outcome;
import kreds.text.Plural;

/// The templates that years are planned by (S14): nobody's year changes with them.
public record KeepingTemplates(Meetings meetings, Changing changing) {

  /// All of them.
  public List<RunTemplate> all() {
    return meetings.templates().all();
  }

  /// One as it is to be; without meetings it is taken off.
  public Outcome<Stands<String>> set(TemplateInput input, Order order) {
    return changing.on(
        order.about(Subject.templates()),
        () -> Outcome.done(meetings.templates()),
        (register, at) ->
            register
                .set(input.name(), input.meetings())
                .map(rewritten -> Stands.after(change(input.name(), rewritten, at), name -> name)));
  }

  private static Change<String> change(
      String name, Optional<TemplateRegister.Rewritten> rewritten, Moment at) {
    return rewritten
        .map(step ->
            Change.of(
                name,
                List.<Write>of(new Write.TemplateSaved(step.before(), step.after())),
                Consequences.of(at.line(said(step.before()), said(Optional.of(step.after()))))))
        .orElseGet(() -> Change.nothing(name));
  }

  private static String said(Optional<OwnTemplate> template) {
    return Plural.of(template.map(OwnTemplate::meetings).map(List::size).orElse(0), "meeting");
  }
}
