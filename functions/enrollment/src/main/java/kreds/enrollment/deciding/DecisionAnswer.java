package kreds.enrollment.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Problem;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.mailing.Mailing;
import kreds.outcome.Refusal;
import kreds.run.Concerned;
import kreds.run.Enrollment;
import kreds.text.Language;
import kreds.text.Plural;
import kreds.web.staff.Confirmed;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of a decision: what it means, whom it concerns, and the order that does it.
///
/// @param language of staff
record DecisionAnswer(Way way, Contacts contacts, Language language) {

  StaffAnswer told(Deciding.Result result) {
    return switch (result) {
      case Deciding.Result.Stands _ ->
          StaffAnswer.done(
                  "It stood so already; nobody is written to.", new StandsJson(way.network()))
              .next(StaffCommand.SHOW_NETWORK, Map.of("network", way.network()));
      case Deciding.Result.Shown shown -> shown.asked() ? askedAgain(shown) : offered(shown);
      case Deciding.Result.Done(var situation, var plan, var letter) ->
          after(
              StaffAnswer.done(
                  done(situation, letter) + new MailingsSaid(plan.other()).done(plan.left()),
                  data(situation, plan, letter.map(Mailing::id), Optional.empty())),
              letter,
              plan.left());
    };
  }

  /// It stands so.
  private record StandsJson(String network) {}

  private StaffAnswer offered(Deciding.Result.Shown shown) {
    var answer = StaffAnswer.done(sentence(shown), data(shown));
    var draft = shown.draft();
    if (shown.situation().roster().run().opening().interested() > 0) {
      answer = answer.next(StaffCommand.LIST_INTEREST, Map.of("network", way.network()));
    }
    if (draft.isEmpty()) {
      return answer.next(way.command(), order(shown));
    }
    var id = Map.of("mailing", draft.get().id());
    var first = shown.situation().told().getFirst().person().address().value();
    return answer
        .next(StaffCommand.PREVIEW_MAILING, Map.of("mailing", draft.get().id(), "address", first))
        .next(StaffCommand.TEST_MAILING, id)
        .next(way.command(), order(shown))
        .next(StaffCommand.DROP_MAILING, id)
        .toFill(StaffCommand.EDIT_MAILING, id, "texts");
  }

  private StaffAnswer askedAgain(Deciding.Result.Shown shown) {
    var refusal =
        Refusal.illegal(
            "number-changed",
            "Nothing is decided: the people, what becomes of them, or the letter are others than those"
                + " that were shown with this number and word. "
                + concerned(shown.situation())
                + " Look at it again.");
    var refused = new StaffAnswer.Refused(Problem.of(refusal).with("data", data(shown)));
    return shown.draft().isEmpty() && !shown.situation().told().isEmpty()
        ? refused.next(way.command(), way.fields())
        : refused.next(way.command(), order(shown));
  }

  private Map<String, Object> order(Deciding.Result.Shown shown) {
    return Confirmed.order(way.fields(), shown.situation().told().size(), shown.word());
  }

  private StaffAnswer after(
      StaffAnswer.Done answer, Optional<Mailing> letter, List<OtherMailings.Affected> left) {
    var next =
        MailingsSaid.next(answer, left)
            .next(StaffCommand.SHOW_NETWORK, Map.of("network", way.network()));
    return letter.isEmpty()
        ? next
        : next.next(StaffCommand.SHOW_MAILING, Map.of("mailing", letter.get().id()));
  }

  private String sentence(Deciding.Result.Shown shown) {
    var letter =
        shown.draft().isEmpty()
            ? " Nobody is written to."
            : " The letter to them is a draft in each language, and can be edited: the order with"
                + " number and confirmation does it all in one step.";
    return "Nothing is decided yet. "
        + way.meaning(shown.situation(), shown.plan())
        + " "
        + concerned(shown.situation())
        + letter
        + way.warning(shown.situation(), language)
        + new MailingsSaid(shown.plan().other()).shown();
  }

  private static String done(Situation situation, Optional<Mailing> letter) {
    return "It is decided. "
        + (letter.isEmpty()
            ? "Nobody is written to."
            : Plural.of(situation.told().size(), "person is", "people are")
                + " written to at once.");
  }

  private static String concerned(Situation situation) {
    var concerned = Concerned.of(situation.roster());
    var parts = new ArrayList<String>();
    add(parts, concerned.confirmed(), "with a place", "with a place");
    add(parts, concerned.offered(), "with an offer", "with an offer");
    add(parts, concerned.waiting(), "who waits", "who wait");
    add(
        parts,
        concerned.unconfirmed(),
        "who has not confirmed (and is not written to)",
        "who have not confirmed (and are not written to)");
    return "It concerns "
        + (parts.isEmpty() ? "nobody" : String.join(", ", parts))
        + "."
        + interested(situation);
  }

  /// The letter goes to who has enrolled; whoever has said no more than that they are interested is
  /// staff's to write to.
  private static String interested(Situation situation) {
    var count = situation.roster().run().opening().interested();
    return count == 0
        ? ""
        : " Besides, "
            + count
            + (count == 1 ? " person has" : " people have")
            + " said to be interested: of them only who has enrolled is written to, and the others"
            + " hear nothing by this (list-interest shows them).";
  }

  /// Nobody is counted where there is nobody.
  private static void add(List<String> parts, List<?> people, String one, String many) {
    if (!people.isEmpty()) {
      parts.add(Plural.of(people.size(), one, many));
    }
  }

  private DecisionJson data(Deciding.Result.Shown shown) {
    return data(
        shown.situation(), shown.plan(), shown.draft().map(Mailing::id), Optional.of(shown.word()));
  }

  private DecisionJson data(
      Situation situation, DecisionPlan plan, Optional<String> mailing, Optional<String> word) {
    return new DecisionJson(
        way.network(),
        situation.told().size(),
        situation.roster().run().opening().interested(),
        DecisionJson.ConcernedJson.of(Concerned.of(situation.roster())),
        plan.places(),
        DecisionJson.people(unreached(situation.told())),
        plan.price(),
        plan.other().all().stream()
            .map(each -> DecisionJson.MailingJson.of(each, language))
            .toList(),
        mailing,
        word);
  }

  private List<Enrollment> unreached(List<Enrollment> told) {
    var known = contacts.ofAll(told.stream().map(each -> each.person().address()).toList());
    var unreached = new ArrayList<Enrollment>();
    for (var each : told) {
      var contact = Optional.ofNullable(known.get(each.person().address()));
      if (contact.flatMap(Contact::suppression).isPresent()) {
        unreached.add(each);
      }
    }
    return unreached;
  }
}
