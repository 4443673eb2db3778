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
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.text.Plural;

/// What follows from what the group is asked about its run: the letters, each with the whole text,
/// and the lines of the audit, which hold none of it.
record GroupConsequences(Network network) {

  Consequences of(MeetingHappening.OfGroup happening, Moment at) {
    return switch (happening) {
      case MeetingHappening.OfGroup.RulesSet(var inquiry, var before, var asked) ->
          Consequences.of(at.line(before == 0 ? "" : "version " + before, inquiry.id().named()))
              .and(letters(LetterKind.RULES_ASKED, inquiry, asked, "", at));
      case MeetingHappening.OfGroup.NewcomerAsked(var inquiry, var newcomer) ->
          Consequences.of(
              at.followed("reach-newcomer", inquiry.id().named(), newcomer.id()),
              letter(LetterKind.RULES_ASKED, inquiry, newcomer, "/" + inquiry.version(), at));
      case MeetingHappening.OfGroup.LeaverReleased(var inquiry, var gone) ->
          Consequences.of(at.followed("release", gone, inquiry.id().named()));
      case MeetingHappening.OfGroup.GroupReminded(var inquiry, var silent) ->
          Consequences.of(
                  at.followed(
                      "remind-silent",
                      inquiry.id().named(),
                      Plural.of(silent.size(), "person", "people")))
              .and(letters(LetterKind.RULES_REMINDER, inquiry, silent, "", at));
      case MeetingHappening.OfGroup.GroupClosed(var inquiry, var isOrdered) ->
          Consequences.of(
              isOrdered
                  ? at.line(inquiry.id().named() + " open", "closed")
                  : at.followed("close-inquiry", inquiry.id().named() + " open", "closed"));
    };
  }

  private List<Delivery> letters(
      LetterKind kind, Inquiry inquiry, List<Attendee> to, String turn, Moment at) {
    return to.stream().map(each -> letter(kind, inquiry, each, turn, at)).toList();
  }

  /// One version is one letter to each; whoever comes again after leaving gets another.
  private Delivery letter(LetterKind kind, Inquiry inquiry, Attendee to, String turn, Moment at) {
    var rules = ((Question.Accepting) inquiry.question()).rules();
    var person = to.person();
    var values = new HashMap<String, String>();
    values.putAll(network.description().titleFacts(person.language()));
    values.put("rules", rules.in(person.language()));
    var written = rules.languageFor(person.language());
    if (written != person.language()) {
      values.put(Letter.TYPED_LANGUAGE, written.code());
    }
    values.put("change", rules.version() == 1 ? "first" : "changed");
    var page = new LinkSubject.OfRules(inquiry.id().run(), to.id());
    var letter = Letter.of(kind, person, values, Map.of("page", Link.of(page, at.now())));
    var key = String.join("/", kind.key(), to.id(), Integer.toString(rules.version())) + turn;
    return Delivery.now(key, letter, at.now());
  }
}
