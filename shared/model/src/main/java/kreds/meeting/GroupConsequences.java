package kreds.meeting;

import java.util.List;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.network.Network;
import kreds.text.Plural;

/// What follows from what the group is asked about its run: the letters, each with the whole text
/// ([GroupLetters]), and the lines of the audit, which hold none of it.
record GroupConsequences(Network network) {

  Consequences of(MeetingHappening.OfGroup happening, Moment at) {
    return switch (happening) {
      case MeetingHappening.OfGroup.RulesSet(var inquiry, var before, var asked) ->
          Consequences.of(at.line(before == 0 ? "" : "version " + before, inquiry.id().named()))
              .and(letters(inquiry, asked, at));
      case MeetingHappening.OfGroup.RenewalAsked(var inquiry, var before, var asked) ->
          Consequences.of(at.line(before, "renewing, " + until(inquiry)))
              .and(letters(inquiry, asked, at));
      case MeetingHappening.OfGroup.RenewalChanged(var inquiry, var before) ->
          Consequences.of(at.line(until(before), until(inquiry) + text(before, inquiry)));
      case MeetingHappening.OfGroup.RenewalOver(var inquiry, var tally, var staff) ->
          Consequences.of(
              at.followed("close-inquiry", inquiry.id().named() + " open", "closed"),
              new RenewalOverLetter(network, inquiry, tally).told(staff, at));
      case MeetingHappening.OfGroup.YearTold(var inquiry, var told) ->
          Consequences.of(
                  at.followed("tell-year-over", "", Plural.of(told.size(), "person", "people")))
              .and(
                  told.stream()
                      .map(each -> new FarewellLetter(network, inquiry).to(each, at))
                      .toList());
      case MeetingHappening.OfGroup.NewcomerAsked(var inquiry, var newcomer) ->
          Consequences.of(
              at.followed("reach-newcomer", inquiry.id().named(), newcomer.id()),
              of(inquiry).askingLater(newcomer, at));
      case MeetingHappening.OfGroup.LeaverReleased(var inquiry, var gone) ->
          Consequences.of(at.followed("release", gone, inquiry.id().named()));
      case MeetingHappening.OfGroup.GroupReminded(var inquiry, var silent) ->
          Consequences.of(
                  at.followed(
                      "remind-silent",
                      inquiry.id().named(),
                      Plural.of(silent.size(), "person", "people")))
              .and(silent.stream().map(each -> of(inquiry).reminding(each, at)).toList());
      case MeetingHappening.OfGroup.GroupClosed(var inquiry, var isOrdered) ->
          Consequences.of(
              isOrdered
                  ? at.line(inquiry.id().named() + " open", "closed")
                  : at.followed("close-inquiry", inquiry.id().named() + " open", "closed"));
    };
  }

  private GroupLetters of(Inquiry inquiry) {
    return new GroupLetters(network, inquiry);
  }

  private List<Delivery> letters(Inquiry inquiry, List<Attendee> to, Moment at) {
    return to.stream().map(each -> of(inquiry).asking(each, at)).toList();
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
