package kreds.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Budget;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.person.Person;
import kreds.question.ExtraQuestions;
import kreds.text.Language;

/// What can happen to a run and its seats.
public sealed interface SeatHappening {

  /// Whether a form has come that has not come before, or comes anew.
  static boolean isFirstForm(Decision<Roster, SeatHappening> decision) {
    return !decision.isNothing() && decision.happenings().getFirst() instanceof Applied;
  }

  /// A form was taken.
  ///
  /// @param before the state before, in a word; blank if the person is new
  /// @param namedBy who sent it, of whoever was named by a colleague; blank for who sent it
  record Applied(Enrollment.Unconfirmed enrollment, String before, String namedBy)
      implements SeatHappening {

    /// Sent the form.
    Applied(Enrollment.Unconfirmed enrollment, String before) {
      this(enrollment, before, "");
    }
  }

  /// Somebody has a place.
  ///
  /// @param before the state before, in a word; blank if the person is new
  record Seated(Enrollment.Confirmed enrollment, String before) implements SeatHappening {}

  /// Somebody stands in the line.
  ///
  /// @param place in the line, from 1
  record Waits(Enrollment.Waiting enrollment, int place, String before) implements SeatHappening {}

  /// Somebody of the line may have the place that became free, until a moment.
  record OfferMade(Enrollment.Offered enrollment) implements InLine {}

  /// Somebody gave up the place, the offer or the wait, or staff decided so.
  ///
  /// @param before the state before, in a word
  /// @param reason of staff; blank for who leaves by the own link
  record GaveUp(Enrollment.Left enrollment, String before, String reason) implements InLine {}

  /// Somebody is forgotten: the row has no person any more.
  ///
  /// @param before the state before, in a word
  record Forgotten(Enrollment enrollment, String before) implements InLine {}

  /// Staff want somebody who waits to come first.
  record PutFirst(Enrollment.Waiting enrollment, String reason) implements InLine {}

  /// It is decided that somebody may be in; what that gives is a happening of its own.
  ///
  /// @param reason of staff; may be blank
  record Admitted(Enrollment.Waiting enrollment, String reason) implements InLine {}

  /// It is decided that somebody is not let in.
  record Rejected(Enrollment.Left enrollment, String reason) implements InLine {}

  /// Whom staff had taken off may send the form again.
  ///
  /// @param reason of staff; may be blank
  record MayReturn(Enrollment.Left enrollment, String reason) implements InLine {}

  /// Somebody whom staff have taken off has sent the form again.
  ///
  /// @param to who is told: the row itself may have no person any more
  record TurnedAway(Enrollment.Left enrollment, Person to) implements OfKnown {}

  /// A form has come with an address that was exchanged for another, or whose place a colleague
  /// has.
  ///
  /// @param language of the form: of whoever reads mail there now nothing is known
  record FormerAsked(Enrollment.Transferred enrollment, Language language) implements OfKnown {}

  /// The link to the own page goes out again, to somebody who has sent the form again or for whom
  /// staff asked.
  record LinkSentAgain(Enrollment enrollment) implements OfKnown {}

  /// A later form, or one that came by a personal link, says something else of the person.
  record Corrected(Enrollment enrollment) implements OfKnown {}

  /// Somebody is asked by mail for the answers that are awaited, once a question and version.
  record QuestionsAsked(Enrollment enrollment) implements OfKnown {}

  /// A form has come with the address of somebody who is here already, but with another name.
  ///
  /// @param enrollment as it is now
  /// @param newcomer the name on the form that has just come
  /// @param known the name that was here before
  /// @param replaced whether the new form counts
  record AddressShared(Enrollment enrollment, String newcomer, String known, boolean replaced)
      implements OfKnown {}

  /// A form or an offer ran out.
  record RanOut(Enrollment.Lapsed enrollment, String before) implements InLine {}

  /// Somebody has come over from another run, with what they had there.
  ///
  /// @param before how they stood there
  record CameOver(Enrollment enrollment, Enrollment before) implements InLine {}

  /// A colleague is asked to take over a place.
  ///
  /// @param before the colleague's state before, in a word; blank if they are new
  record ColleagueAsked(Enrollment.Confirmed giver, Enrollment colleague, String before)
      implements HandedOn {}

  /// Whoever has the place does not hand it over after all.
  ///
  /// @param colleague who was asked
  record RequestTakenBack(Enrollment.Confirmed giver, String colleague) implements HandedOn {}

  /// The colleague does not take it.
  ///
  /// @param ranOut whether nobody has answered
  record RequestOver(Enrollment.Confirmed giver, boolean ranOut) implements HandedOn {}

  /// A colleague is asked no more, since the run has come to its end.
  record NothingToTakeOver(Enrollment.Lapsed colleague) implements HandedOn {}

  /// A colleague has taken over a place.
  ///
  /// @param before the colleague's state before, in a word
  record TakenOver(Enrollment.Transferred from, Enrollment.Confirmed to, String before)
      implements HandedOn {}

  /// Somebody goes on under another address, with whatever they had.
  record Moved(Enrollment before, Enrollment.Transferred from, Enrollment to) implements HandedOn {}

  /// A place is to go, or goes, to somebody else.
  sealed interface HandedOn extends SeatHappening {}

  /// A place of the line is offered, somebody comes first in it, or somebody's place or wait ends.
  sealed interface InLine extends SeatHappening {}

  /// The participants decide whether somebody is let in.
  sealed interface OfVote extends InLine {

    /// Some of them are written to: may this person join?
    record Asked(Enrollment.Waiting enrollment, List<Enrollment.Confirmed> letters)
        implements OfVote {
      public Asked {
        letters = List.copyOf(letters);
      }
    }

    /// Those of them who are silent are reminded.
    record Reminded(Enrollment.Waiting enrollment, List<Enrollment.Confirmed> letters)
        implements OfVote {
      public Reminded {
        letters = List.copyOf(letters);
      }
    }

    /// One of them has voted, or otherwise than before.
    record Voted(Enrollment.Waiting enrollment, String voter) implements OfVote {}

    /// It is over; what follows is a happening of its own.
    record Closed(Enrollment.Waiting enrollment, AdmissionVote.Tally tally) implements OfVote {}

    /// They do not let the person in.
    record NotLetIn(Enrollment.Left enrollment) implements OfVote {}

    /// They have come to no decision: staff decide.
    record LeftToStaff(Enrollment.Waiting enrollment, AdmissionVote.Tally tally)
        implements OfVote {}
  }

  /// A form or an order about somebody who is here already, which leaves them where they are.
  sealed interface OfKnown extends SeatHappening {}

  /// What happens to the run as a whole, and to nobody's place in it.
  sealed interface OfRun extends SeatHappening {

    /// Seats are given by other rules from now on.
    record RulesChanged(SeatRules before, SeatRules after) implements OfRun {}

    /// The run asks other things of whoever takes part.
    record QuestionsChanged(ExtraQuestions before, ExtraQuestions after) implements OfRun {}

    /// It costs something else, or another price is asked for it.
    record CostsSet(Budget before, Budget after) implements OfRun {}

    /// Another day by which the minimum must be reached.
    record DecisionDateMoved(LocalDate before, LocalDate after) implements OfRun {}

    /// The day has come by which the minimum was to be reached, and it is not.
    record DecisionDue(Run run) implements OfRun {}

    /// It opens on another day, or at once.
    record OpeningMoved(OpeningDay before, OpeningDay after) implements OfRun {}

    /// The day has come on which it opens.
    record Opened(Run run) implements OfRun {}

    /// It does not come about.
    record Cancelled(RunState before, String reason) implements OfRun {}

    /// Its people have come into another run, and it does not come about itself.
    record MergedInto(RunState before, RunId into, int people) implements OfRun {}

    /// The people of another run have come into it.
    record TookIn(RunId from, int people) implements OfRun {}

    /// Its year is over.
    ///
    /// @param next the run of the year that follows; empty where the network has ended
    record Finished(RunState before, Optional<RunId> next) implements OfRun {}

    /// It has begun with those of the year before who go on, and with those who waited there.
    ///
    /// @param offered who of these are offered a place at once. Of each of the others it is said
    ///   with the letter that tells them ([kreds.meeting.Farewells]), since so many lines are more
    ///   than one transaction takes
    record Began(RunId from, int staying, int waiting, List<String> offered) implements OfRun {

      /// The action of the line that says how somebody stands as the year begins.
      public static final String COME_ALONG = "come-along";

      public Began {
        offered = List.copyOf(offered);
      }
    }

    /// Staff have looked at who joined: those who take part see each other's names from now on.
    record ListOpened() implements OfRun {}

    /// When it is to be looked after next is written anew, and nothing else.
    record Recounted(SeatCount seats) implements OfRun {}

    /// The minimum is reached: raised once a run.
    record NetworkReady(Run run) implements OfRun {}
  }

  /// Who has been offered a place by a step, in the order of the line.
  static List<Enrollment.Offered> offered(List<SeatHappening> happenings) {
    var offered = new ArrayList<Enrollment.Offered>();
    for (var happening : happenings) {
      if (happening instanceof OfferMade(var enrollment)) {
        offered.add(enrollment);
      }
    }
    return offered;
  }
}
