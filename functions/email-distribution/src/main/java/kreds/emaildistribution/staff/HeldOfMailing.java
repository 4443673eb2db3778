package kreds.emaildistribution.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.commit.Stands;
import kreds.delivery.Delivery;
import kreds.emaildistribution.mailing.GoingAgain;
import kreds.emaildistribution.mailing.LettersForStaff;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.web.staff.Confirmed;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// Decides about all letters of a mailing that are held: first their number is shown, then the
/// order that names it is done.
record HeldOfMailing(LettersForStaff letters, GoingAgain goingAgain) {

  /// The letters of a mailing that are held, and what confirms an order about all of them.
  private record HeldOfMailingJson(
      String mailing, int number, String confirmation, List<HeldMailJson> held) {

    static HeldOfMailingJson of(LettersForStaff.HeldOfMailing held) {
      var shown =
          held.letters().stream().map(one -> HeldMailJson.of(one, Optional.empty())).toList();
      return new HeldOfMailingJson(held.mailing(), shown.size(), held.confirmation(), shown);
    }
  }

  /// What came of an order about several.
  ///
  /// @param refused why some stay as they are, by letter
  private record DecidedJson(String mailing, int done, Map<String, String> refused) {

    static DecidedJson of(String mailing, int done, Map<String, Refusal> refused) {
      var codes = new LinkedHashMap<String, String>();
      refused.forEach((letter, why) -> codes.put(letter, why.code()));
      return new DecidedJson(mailing, done, codes);
    }
  }

  StaffAnswer send(HeldChoice.OfMailing choice, Order order) {
    return decided(
        choice,
        StaffCommand.SEND_HELD,
        key -> letters.sendHeld(key, order),
        "go again within a minute");
  }

  StaffAnswer drop(HeldChoice.OfMailing choice, Order order) {
    return decided(
        choice, StaffCommand.DROP_HELD, key -> letters.drop(key, order), "are not sent again");
  }

  private StaffAnswer decided(
      HeldChoice.OfMailing choice,
      StaffCommand command,
      Function<String, Outcome<Stands<Delivery>>> decision,
      String what) {
    return letters
        .heldOf(choice.mailing())
        .fold(held -> decided(held, choice, command, decision, what), StaffAnswer::refused);
  }

  private StaffAnswer decided(
      LettersForStaff.HeldOfMailing held,
      HeldChoice.OfMailing choice,
      StaffCommand command,
      Function<String, Outcome<Stands<Delivery>>> decision,
      String what) {
    if (held.letters().isEmpty()) {
      return StaffAnswer.done("No letter of that mailing is held.", HeldOfMailingJson.of(held))
          .next(StaffCommand.LIST_HELD, Map.of());
    }
    if (choice.confirmed().isNothing()) {
      return shown(held, command);
    }
    return choice.confirmed().fits(held.letters().size(), held.confirmation())
        ? done(held, decision, what)
        : changed(held);
  }

  /// If all of them would be refused, what is offered is to let them be.
  private StaffAnswer shown(LettersForStaff.HeldOfMailing held, StaffCommand command) {
    var isInVain =
        command == StaffCommand.SEND_HELD
            && goingAgain.against(held.letters()).size() == held.letters().size();
    var number = held.letters().size();
    return StaffAnswer.done(
            isInVain
                ? "None of them can go: list-held says why of each. They can be let be."
                : "Nothing is decided yet: name number and confirmation.",
            HeldOfMailingJson.of(held))
        .next(
            isInVain ? StaffCommand.DROP_HELD : command,
            Confirmed.order(Map.of("mailing", held.mailing()), number, held.confirmation()));
  }

  private static StaffAnswer done(
      LettersForStaff.HeldOfMailing held,
      Function<String, Outcome<Stands<Delivery>>> decision,
      String what) {
    var refused = new LinkedHashMap<String, Refusal>();
    for (var letter : held.letters()) {
      if (decision.apply(letter.key()) instanceof Outcome.Refused<Stands<Delivery>>(var why)) {
        refused.put(letter.key(), why);
      }
    }
    var done = held.letters().size() - refused.size();
    var said = done + " of " + held.letters().size() + " " + what + ".";
    var data = DecidedJson.of(held.mailing(), done, refused);
    return done == 0
        ? none(refused.firstEntry().getValue(), said, data)
        : StaffAnswer.done(said, data)
            .next(StaffCommand.SHOW_MAILING, Map.of("mailing", held.mailing()));
  }

  /// Nothing was done: that is no success, and the reason of the first is told.
  private static StaffAnswer none(Refusal why, String said, DecidedJson data) {
    var refusal = new Refusal(why.kind(), why.code(), said + " " + why.detail());
    return new StaffAnswer.Refused(Problem.of(refusal).with("data", data));
  }

  private static StaffAnswer changed(LettersForStaff.HeldOfMailing held) {
    return Confirmed.changed(
        "Nothing is decided: number and confirmation do not fit what is held now, "
            + held.letters().size(),
        HeldOfMailingJson.of(held));
  }
}
