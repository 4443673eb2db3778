package kreds.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/// One thing that somebody sets out to do: how often, by which door, and how. What comes new to
/// Kreds is one more line here; everybody draws from all of them.
enum Errand {
  ENROLL(26, Door.FORM, Somebody::enrolls),
  ENROLL_COLLEAGUES(10, Door.FORM, Somebody::enrollsColleagues),
  PROPOSE(5, Door.FORM, Somebody::proposes),
  CONFIRM(34, Door.LINK, who -> who.ownPage(Map.of("action", "confirm"))),
  ACCEPT(16, Door.LINK, who -> who.ownPage(Map.of("action", "accept"))),
  DECLINE(4, Door.LINK, who -> who.ownPage(Map.of("action", "decline"))),
  LEAVE(6, Door.LINK, who -> who.ownPage(Map.of("action", "leave"))),
  ALONE(3, Door.LINK, who -> who.ownPage(Map.of("action", "alone"))),
  VOTE(20, Door.LINK, Somebody::votes),
  HAND_OVER(14, Door.LINK, Somebody::asksAColleague),
  TAKE_BACK(3, Door.LINK, who -> who.ownPage(Map.of("action", "take-back"))),
  CORRECT(6, Door.LINK, Somebody::correctsOneself),
  FORGET(3, Door.LINK, who -> who.ownPage(Map.of("action", "forget"))),
  ANSWER_THE_POLL(5, Door.LINK, Somebody::answersThePoll),
  ANSWER_AS_ONE_WHO_IS_NEEDED(5, Door.LINK, Somebody::answersAsOneWhoIsNeeded),
  ANSWER_THE_INVITATION(5, Door.LINK, Somebody::answersTheInvitation),
  WITHDRAW(1, Door.LINK, Somebody::withdraws),
  SEND_LINK(7, Door.ORDER, who -> who.order("enrollment", "send-link", who.whom())),
  PROMOTE(6, Door.ORDER, who -> who.orderWithReason("promote-enrollment", who.whom())),
  REMOVE(5, Door.ORDER, who -> who.orderWithReason("remove-enrollment", who.whom())),
  ADMIT(8, Door.ORDER, who -> who.orderWithReason("admit-enrollment", who.whom())),
  REJECT(4, Door.ORDER, who -> who.orderWithReason("reject-enrollment", who.whom())),
  CORRECT_ANOTHER(5, Door.ORDER, Somebody::correctsAnother),
  CHANGE_ADDRESS(4, Door.ORDER, Somebody::changesAnAddress),
  RESIZE(6, Door.ORDER, Somebody::resizes),
  RULE(7, Door.ORDER, Somebody::setsTheRules),
  OPEN_LIST(2, Door.ORDER, who -> who.order("enrollment", "open-list", Map.of())),
  EXTEND(3, Door.ORDER, Somebody::extendsANetwork),
  TREAT_A_PROPOSAL(5, Door.ORDER, Somebody::treatsAProposal),
  PLAN(5, Door.ORDER, Somebody::plansAMeeting),
  CHOOSE_A_DATE(5, Door.ORDER, Somebody::choosesADate),
  LOOK(5, Door.ORDER, Somebody::looks),
  /// Only toward the end: nothing happens any more in a network that is called off.
  MERGE(12, Door.ORDER, Somebody::mergesTwo) {
    @Override
    boolean isOfTheEnd() {
      return true;
    }
  },
  CANCEL(2, Door.ORDER, Somebody::callsOff) {
    @Override
    boolean isOfTheEnd() {
      return true;
    }
  };

  /// By which way it comes, and with what it may be answered while nothing is wrong.
  enum Door {
    /// Anybody's form.
    FORM(202, 409, 422),
    /// A page behind a personal link.
    LINK(200, 404, 409, 410, 422),
    /// An order of staff: its no is part of the answer.
    ORDER(200);

    private final Set<Integer> may;

    Door(Integer... may) {
      this.may = Set.of(may);
    }

    boolean mayAnswer(int status) {
      return may.contains(status);
    }
  }

  private final int often;
  private final Door door;
  private final Consumer<Somebody> doing;

  Errand(int often, Door door, Consumer<Somebody> doing) {
    this.often = often;
    this.door = door;
    this.doing = doing;
  }

  /// One of them, by chance.
  static Errand drawn(Random random, boolean isLate) {
    var all = new ArrayList<Errand>();
    for (var errand : List.of(values())) {
      for (var time = 0; time < errand.often && (isLate || !errand.isOfTheEnd()); time++) {
        all.add(errand);
      }
    }
    return all.get(random.nextInt(all.size()));
  }

  Door door() {
    return door;
  }

  void by(Somebody who) {
    doing.accept(who);
  }

  boolean isOfTheEnd() {
    return false;
  }
}
