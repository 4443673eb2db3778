package kreds.meetingscheduling.planning;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.meeting.AgendaItem;
import kreds.meeting.Destination;
import kreds.meeting.Insistence;
import kreds.meeting.Programme;
import kreds.meeting.Reason;
import kreds.meeting.Whereabouts;
import kreds.outcome.Refusal;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Reads what staff write when they move, correct or cancel a meeting.
///
/// @param plans reads the new time
/// @param zone where the association is
/// @param language in which staff write
/// @param ids by which whoever takes over a post is known
public record RearrangementInput(PlanInput plans, ZoneId zone, Language language, Ids ids) {
  private static final int TITLE_LENGTH = 120;
  private static final int PLACE_LENGTH = 200;
  private static final int REASON_LENGTH = 500;
  private static final Field<Optional<String>> TITLE =
      Field.text("title", 1, TITLE_LENGTH)
          .ifSent()
          .means("As it should read; without it the title stays.");
  private static final Field<Optional<String>> PLACE =
      Field.text("place", 1, PLACE_LENGTH)
          .ifSent()
          .means("The same place as it should be spelt. Another place is move-meeting's.");
  private static final Field<Optional<String>> OTHER_PLACE =
      Field.text("place", 1, PLACE_LENGTH)
          .ifSent()
          .means("Where it is then; without it the place stays.");
  private static final Field<Optional<String>> DIRECTIONS =
      Field.area("directions", 1, PlanInput.DIRECTIONS_LENGTH)
          .or("")
          .ifSent()
          .means(
              "How to find the place; without it they stay, unless the place is another. Blank takes"
                  + " them away.");
  private static final Field<Optional<List<AgendaItem>>> PROGRAMME =
      PointInput.PROGRAMME
          .ifSent()
          .means(
              "All points anew, at the new time; without it they stay, or move along where they no"
                  + " longer fit.");
  private static final Field<String> REASON =
      Field.area("reason", 1, REASON_LENGTH)
          .means("Stands in the email to everybody who knows of the meeting, as it is typed.");
  private static final Field<Optional<String>> REASON_ENGLISH =
      Field.area("reasonEnglish", 1, REASON_LENGTH)
          .ifSent()
          .means("The same for whoever reads English; without it they read the reason as it is.");
  private static final Refusal NOTHING_SAID =
      Refusal.wrong(
          "title",
          "nothing-to-correct",
          "Say what is to be corrected: title, place or directions, or who is host or facilitator."
              + " Directions that are sent as \"\" are taken away; null says nothing.");
  private static final Field<Boolean> ANOTHER =
      Field.flag("another").means("To move it although another poll asks about that time.");
  private static final Field<Boolean> ANYWAY =
      Field.flag("anyway")
          .means("To move it although host or a speaker has declined that time in the poll.");
  private static final Field<Boolean> ALONG =
      Field.flag("along")
          .means(
              "That it follows a meeting that has moved, whose answer has the orders for all later"
                  + " ones: this one offers none.");
  private static final Field<Boolean> CALLED_OFF =
      Field.flag("anyway")
          .means("To call it off although people have said how it was, or a day of it is over.");

  /// An order.
  ///
  /// @param meeting blank when the only open one is meant
  public record Ordered(String network, String meeting, Rearrangement what, boolean dryRun) {}

  /// Another time, and maybe another place and another programme.
  public Input<Ordered> move() {
    return Input.of(sent -> {
      var to = new Destination(plans.dated(sent), where(sent, OTHER_PLACE), programme(sent));
      return ordered(sent, new Rearrangement.Move(to, insists(sent), sent.get(ALONG)));
    });
  }

  /// The points follow one another; whether they are within the new time is the rule's to say.
  private static Optional<Programme> programme(SentValues sent) {
    return sent.get(PROGRAMME)
        .map(points ->
            Programme.of(points)
                .fold(
                    programme -> programme,
                    overlap -> {
                      sent.refuse(List.of(overlap), PROGRAMME);
                      return Programme.EMPTY;
                    }));
  }

  private static Whereabouts where(SentValues sent, Field<Optional<String>> place) {
    return new Whereabouts(sent.get(place), sent.get(DIRECTIONS));
  }

  /// Another title, the place spelt otherwise, other directions, or somebody else who hosts or
  /// leads it: one of them is said.
  public Input<Ordered> correct() {
    return Input.of(sent -> {
      var named = new ArrayList<NamedPost>();
      plans.host(sent).ifPresent(who -> named.add(new NamedPost(Attendee.Role.HOST, who, ids)));
      plans
          .facilitator(sent)
          .ifPresent(who -> named.add(new NamedPost(Attendee.Role.FACILITATOR, who, ids)));
      var correction = new Rearrangement.Correct(sent.get(TITLE), where(sent, PLACE), named);
      if (correction.fields().isEmpty() && !plans.isNamedWrongly(sent)) {
        sent.refuse(List.of(NOTHING_SAID), TITLE);
      }
      return ordered(sent, correction);
    });
  }

  /// It does not take place, and why.
  public Input<Ordered> cancel() {
    return Input.of(sent ->
        ordered(
            sent,
            new Rearrangement.Cancel(
                new Reason(sent.get(REASON), language, sent.get(REASON_ENGLISH)),
                sent.get(CALLED_OFF) ? Set.of(Insistence.ANYWAY) : Set.of())));
  }

  private static Ordered ordered(SentValues sent, Rearrangement what) {
    return new Ordered(
        sent.get(PlanInput.NETWORK),
        sent.get(PlanInput.MEETING),
        what,
        sent.get(PlanInput.DRY_RUN));
  }

  private static Set<Insistence> insists(SentValues sent) {
    var insists = EnumSet.noneOf(Insistence.class);
    if (sent.get(ANOTHER)) {
      insists.add(Insistence.ANOTHER);
    }
    if (sent.get(ANYWAY)) {
      insists.add(Insistence.ANYWAY);
    }
    return insists;
  }
}
