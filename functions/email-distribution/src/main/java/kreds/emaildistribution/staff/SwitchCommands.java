package kreds.emaildistribution.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Order;
import kreds.delivery.SendingPermit;
import kreds.emaildistribution.sending.SendingGate;
import kreds.emaildistribution.sending.WaitingLetters;
import kreds.mailing.Mailing;
import kreds.mailing.MailingState;
import kreds.outcome.Refusal;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.Confirmed;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about all sending: the switch, which also stands on "stopped" where a
/// ledger was restored or attached (R11).
record SwitchCommands(SendingGate gate, WaitingLetters waiting) {
  private static final StaffCommand RESUME = StaffCommand.RESUME_SENDING;
  private static final Refusal OPEN =
      Refusal.illegal(
          "sending-open",
          "Email is being sent already: nothing is held. Order stop-sending first.");
  private static final Field<String> REASON = Field.text("reason", 1, DraftCommands.SHORT);
  private static final Field<Optional<Fate>> WAITING =
      Field.word("waiting", Map.of("send", Fate.SEND, "hold", Fate.HOLD)).optional();
  private static final Input<Resume> RESUMING =
      Input.of(sent -> {
        var order = new Resume(sent.get(WAITING), Confirmed.of(sent));
        var decides = order.fate.isPresent();
        sent.require(!decides || order.confirmed.number().isPresent(), Confirmed.NUMBER, "missing");
        sent.require(
            !decides || order.confirmed.confirmation().isPresent(),
            Confirmed.CONFIRMATION,
            "missing");
        return order;
      });

  /// What becomes of the letters that wait.
  private enum Fate {
    SEND,
    HOLD
  }

  /// How sending is to be resumed; without a fate it is only shown what waits.
  private record Resume(Optional<Fate> fate, Confirmed confirmed) {}

  Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.STOP_SENDING,
            "Stops all email at once; what waits leaves when you resume",
            Input.of(sent -> sent.get(REASON)),
            this::stop)
        .add(
            RESUME,
            "Shows what waits while nothing is sent, and with number and confirmation lets email"
                + " leave again",
            RESUMING,
            this::resume);
  }

  private StaffAnswer stop(String why, Order order) {
    return gate.stop(why, order)
        .fold(
            permit ->
                StaffAnswer.done(
                        stopped(permit.stopped(), why), new SendingJson(false, permit.stopped(), 0))
                    .next(RESUME, Map.of()),
            StaffAnswer::refused);
  }

  /// Another reason than the one that stands already is not kept.
  private static String stopped(String stands, String why) {
    return "Nothing is sent until you resume: "
        + stands
        + (stands.equals(why) ? "." : ". It was stopped already, and that first reason stands.");
  }

  private StaffAnswer resume(Resume input, Order order) {
    var permit = gate.permit();
    if (gate.isOpen(permit)) {
      return input.fate().equals(Optional.of(Fate.HOLD))
          ? StaffAnswer.refused(OPEN)
          : StaffAnswer.done(sending(permit), new SendingJson(true, "", 0))
              .next(StaffCommand.LIST_HELD, Map.of());
    }
    var seen = waiting.seen();
    if (input.fate().isEmpty()) {
      return shown(seen);
    }
    return input.confirmed().fits(seen.letters().size(), seen.confirmation())
        ? resumed(input.fate().get(), seen, order)
        : changed(seen);
  }

  /// An outage of SES is over when SES takes a mail: there is nothing to order.
  private static String sending(Optional<SendingPermit> permit) {
    return permit.filter(known -> SendingPermit.isOutage(known.doubts())).isPresent()
        ? "Mail waits for SES, which has not answered clearly of the last letters. Each minute a"
            + " mail to nobody tries; once it is taken, letters leave again by themselves."
        : "Mail is being sent.";
  }

  private StaffAnswer resumed(Fate fate, WaitingLetters.Seen seen, Order order) {
    var held = fate == Fate.HOLD ? waiting.hold() : 0;
    return gate.resume(order)
        .fold(permit -> resumed(permit, held, seen.starting()), StaffAnswer::refused);
  }

  private static StaffAnswer resumed(SendingPermit permit, int held, List<Mailing> starting) {
    var answer =
        StaffAnswer.done(
            "Email is sent again. Held for you: " + held + "." + said(starting),
            new SendingJson(true, permit.stopped(), held));
    return answer.next(held == 0 ? StaffCommand.LIST_MAILINGS : StaffCommand.LIST_HELD, Map.of());
  }

  /// A mailing that is released makes its letters by itself: none of them can be held before.
  private static String said(List<Mailing> starting) {
    return starting.isEmpty()
        ? ""
        : " Mailings that start, or go on, by themselves: " + starting.size() + ".";
  }

  /// Nothing is decided by default: both ways are offered.
  private static StaffAnswer shown(WaitingLetters.Seen seen) {
    var answer =
        StaffAnswer.done(
            "Nothing is sent. Letters that wait: "
                + seen.letters().size()
                + (seen.isCut() ? " or more" : "")
                + ". After a restore some of them may have left already: hold them, and decide"
                + " about each. If they cannot have left, send them."
                + said(seen.starting()),
            WaitingJson.of(seen));
    for (var fate : List.of("hold", "send")) {
      answer =
          answer.next(
              RESUME,
              Confirmed.order(Map.of("waiting", fate), seen.letters().size(), seen.confirmation()));
    }
    for (var mailing : seen.starting()) {
      answer =
          answer.next(
              mailing.state() == MailingState.APPROVED
                  ? StaffCommand.STOP_MAILING
                  : StaffCommand.PAUSE_MAILING,
              MailingJson.named(mailing));
    }
    return answer;
  }

  private static StaffAnswer changed(WaitingLetters.Seen seen) {
    return Confirmed.changed(
        "Nothing is resumed: other letters wait now than you have seen, " + seen.letters().size(),
        WaitingJson.of(seen));
  }
}
