package kreds.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.link.Link;
import kreds.network.Network;
import kreds.text.Plural;

/// What follows from what the group is asked about its run: the letters, each with all that is
/// asked ([GroupLetters]), and the lines of the audit, which hold none of it.
record GroupConsequences(Network network) {

  Consequences of(MeetingHappening.OfGroup happening, Moment at) {
    return switch (happening) {
      case MeetingHappening.OfGroup.RulesSet(var inquiry, var before, var asked) ->
          Consequences.of(at.line(before == 0 ? "" : "version " + before, inquiry.id().named()))
              .and(asking(inquiry).to(asked, at));
      case MeetingHappening.OfGroup.BallotOpened(var inquiry, var asked) ->
          Consequences.of(at.line("", inquiry.id().named())).and(asking(inquiry).to(asked, at));
      case MeetingHappening.OfGroup.RenewalAsked(var inquiry, var before, var asked) ->
          Consequences.of(at.line(before, "renewing, " + until(inquiry)))
              .and(asking(inquiry).to(asked, at));
      case MeetingHappening.OfGroup.RenewalChanged(var inquiry, var before, var asked) ->
          Consequences.of(at.line(until(before), until(inquiry) + text(before, inquiry)))
              .and(askingAgain(inquiry).to(asked, at));
      case MeetingHappening.OfGroup.RenewalOver(var inquiry, var tally, var staff) ->
          Consequences.of(
              at.followed("close-inquiry", inquiry.id().named() + " open", "closed"),
              new RenewalOverLetter(network, inquiry, tally).told(staff, at));
      case MeetingHappening.OfGroup.YearTold(var inquiry, var told) ->
          Consequences.of(
                  at.followed("tell-year-over", "", Plural.of(count(told), "person", "people")))
              .and(farewells(inquiry, told, at));
      case MeetingHappening.OfGroup.NewcomerAsked(var inquiry, var newcomer) ->
          Consequences.of(
              at.followed("reach-newcomer", inquiry.id().named(), newcomer.id()),
              askingAgain(inquiry).to(newcomer, at));
      case MeetingHappening.OfGroup.LeaverReleased(var inquiry, var gone) ->
          Consequences.of(at.followed("release", gone, inquiry.id().named()));
      case MeetingHappening.OfGroup.GroupReminded(var inquiry, var silent, var later) ->
          Consequences.of(
                  at.followed(
                      "remind-silent",
                      inquiry.id().named(),
                      Plural.of(silent.size(), "person", "people")))
              .and(reminding(inquiry, later).to(silent, at));
      case MeetingHappening.OfGroup.GroupClosed(var inquiry, var isOrdered) ->
          closed(inquiry, isOrdered, at);
      case MeetingHappening.OfGroup.BallotClosed closed -> closed(closed, at);
    };
  }

  /// Who is in the year that follows has a line of how they stand as it begins.
  private Consequences farewells(Inquiry inquiry, List<Farewell> told, Moment at) {
    var letters = new FarewellLetter(network, inquiry);
    return new Consequences(
        told.stream().filter(Farewell::isToTell).map(each -> letters.to(each, at)).toList(),
        told.stream().flatMap(each -> letters.comesAlong(each, at).stream()).toList());
  }

  private static int count(List<Farewell> told) {
    return (int) told.stream().filter(Farewell::isToTell).count();
  }

  private static Consequences closed(Inquiry inquiry, boolean isOrdered, Moment at) {
    return Consequences.of(
        isOrdered
            ? at.line(inquiry.id().named() + " open", "closed")
            : at.followed("close-inquiry", inquiry.id().named() + " open", "closed"));
  }

  /// Everybody reads how it came out; staff by a letter, unless they have closed it and read it in
  /// the answer.
  private Consequences closed(MeetingHappening.OfGroup.BallotClosed closed, Moment at) {
    var outcome = BallotOutcome.of(network, closed.inquiry(), closed.posts());
    var elected = outcome.elected();
    var line = closed(closed.inquiry(), closed.staff().isEmpty(), at);
    return (elected.isEmpty() ? line : line.and(Consequences.of(at.followed("elect", "", elected))))
        .and(closed.told().stream().map(each -> outcome.told(each, at)).toList())
        .and(closed.staff().stream().map(staff -> outcome.staff(staff, at)).toList());
  }

  private Round asking(Inquiry inquiry) {
    var letters = GroupLetters.of(inquiry);
    return new Round(network, inquiry, letters, letters.asking(), "");
  }

  /// Whoever has just come, or has read meanwhile that it is over.
  private Round askingAgain(Inquiry inquiry) {
    var letters = GroupLetters.toNewcomer(inquiry);
    return new Round(network, inquiry, letters, letters.asking(), "/" + inquiry.version());
  }

  private Round reminding(Inquiry inquiry, boolean later) {
    var letters = GroupLetters.of(inquiry);
    var turn = later ? "/" + inquiry.version() : "";
    return new Round(network, inquiry, letters, letters.reminding(), turn);
  }

  /// The same letter to whoever gets it. One version is one letter to each; whoever comes again
  /// after leaving gets another.
  ///
  /// @param turn what its keys end in, beside what it is about
  private record Round(
      Network network, Inquiry inquiry, GroupLetters letters, LetterKind kind, String turn) {

    List<Delivery> to(List<Attendee> all, Moment at) {
      return all.stream().map(each -> to(each, at)).toList();
    }

    Delivery to(Attendee one, Moment at) {
      var person = one.person();
      var values = new HashMap<String, String>();
      values.putAll(network.description().titleFacts(person.language()));
      values.putAll(letters.facts(person.language()));
      var page = letters.page(inquiry.id().run(), one.id());
      var letter = Letter.of(kind, person, values, Map.of("page", Link.of(page, at.now())));
      var key = String.join("/", kind.key(), one.id(), Integer.toString(letters.number())) + turn;
      return Delivery.now(key, letter, at.now());
    }
  }

  private static String until(Inquiry inquiry) {
    return inquiry.closed() ? "closed" : "until " + inquiry.closesAt();
  }

  private static String text(Inquiry before, Inquiry after) {
    return isSaying(before, after) ? "" : ", other text";
  }

  private static boolean isSaying(Inquiry before, Inquiry after) {
    return before.question() instanceof Question.Renewing was
        && after.question() instanceof Question.Renewing now
        && was.danish().equals(now.danish())
        && was.english().equals(now.english());
  }
}
