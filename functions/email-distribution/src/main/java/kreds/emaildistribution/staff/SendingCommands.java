package kreds.emaildistribution.staff;

import java.time.ZoneId;
import java.util.Map;
import kreds.change.Order;
import kreds.delivery.Deliveries;
import kreds.emaildistribution.mailing.CountingMailings;
import kreds.emaildistribution.mailing.DraftingMailings;
import kreds.emaildistribution.mailing.Pausing;
import kreds.emaildistribution.mailing.Prepared;
import kreds.emaildistribution.mailing.Releasing;
import kreds.emaildistribution.mailing.Releasing.Result;
import kreds.mailing.Mailing;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.Confirmed;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about the sending of a mailing: the second, deliberate step, and holding it
/// up.
record SendingCommands(
    DraftCommands drafts,
    DraftingMailings drafting,
    Releasing releasing,
    Pausing pausing,
    Deliveries deliveries,
    CountingMailings counting,
    ZoneId zone) {
  private static final Input<Release> RELEASE =
      Input.of(sent ->
          new Release(
              sent.get(DraftCommands.MAILING),
              sent.get(Confirmed.NUMBER),
              sent.get(Confirmed.CONFIRMATION)));

  /// A release: the mailing, the number that was shown, and the word that came with it.
  private record Release(String mailing, int number, String confirmation) {}

  Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.SHOW_MAILING,
            "Shows a mailing: who would get it now, and how far its letters have come",
            DraftCommands.WHICH,
            (id, _) -> show(id))
        .add(
            StaffCommand.RELEASE_MAILING,
            "Releases a draft: names the number of recipients and the confirmation that was shown",
            RELEASE,
            this::release)
        .add(
            StaffCommand.STOP_MAILING,
            "Stops a released mailing before it starts",
            DraftCommands.WHICH,
            this::stop)
        .add(
            StaffCommand.PAUSE_MAILING,
            "Holds up a mailing that is going out",
            DraftCommands.WHICH,
            this::pause)
        .add(
            StaffCommand.RESUME_MAILING,
            "Lets a paused mailing go on",
            DraftCommands.WHICH,
            this::resume);
  }

  private StaffAnswer show(String id) {
    return drafting.show(id).fold(this::shown, StaffAnswer::refused);
  }

  private StaffAnswer shown(Prepared prepared) {
    var mailing = prepared.mailing();
    return switch (mailing.state()) {
      case DRAFT -> drafts.drafted(prepared);
      case APPROVED -> waiting(mailing, PreparedMailingJson.of(prepared, zone));
      case SENDING -> sending(mailing);
      case PAUSED -> paused(mailing);
      case FINISHED, CANCELLED -> underWay(mailing);
    };
  }

  private static StaffAnswer waiting(Mailing mailing, Record data) {
    return StaffAnswer.done("Released to " + mailing.counted() + "; it starts at its time.", data)
        .next(StaffCommand.SHOW_MAILING, MailingJson.named(mailing))
        .next(StaffCommand.STOP_MAILING, MailingJson.named(mailing));
  }

  private StaffAnswer sending(Mailing mailing) {
    return underWay(mailing).next(StaffCommand.PAUSE_MAILING, MailingJson.named(mailing));
  }

  private StaffAnswer paused(Mailing mailing) {
    return underWay(mailing).next(StaffCommand.RESUME_MAILING, MailingJson.named(mailing));
  }

  /// From a mailing the way leads to those who answer it.
  private static StaffAnswer.Done onward(Mailing mailing, StaffAnswer.Done answer) {
    var network = mailing.content().network();
    var looked = answer.next(StaffCommand.SHOW_MAILING, MailingJson.named(mailing));
    return network.isEmpty()
        ? looked.next(StaffCommand.LIST_MAILINGS, Map.of())
        : looked.next(StaffCommand.SHOW_NETWORK, Map.of("network", network));
  }

  private StaffAnswer.Done underWay(Mailing mailing) {
    var data = UnderWayJson.of(mailing, deliveries.ofMailing(mailing.id()), counting, zone);
    return onward(
        mailing, StaffAnswer.done("The mailing is " + mailing.state().word() + ".", data));
  }

  private StaffAnswer release(Release input, Order order) {
    return releasing
        .release(input.mailing(), input.number(), input.confirmation(), order)
        .fold(this::released, StaffAnswer::refused);
  }

  private StaffAnswer released(Result result) {
    return switch (result) {
      case Result.Released(var mailing) -> waiting(mailing, MailingJson.of(mailing, zone));
      case Result.Changed(var now) -> changed(now);
    };
  }

  /// Not released: the answer shows what would be released now.
  private StaffAnswer changed(Prepared now) {
    if (now.isFaulty()) {
      return new StaffAnswer.Refused(FaultyTexts.problem(now.checked().faults()));
    }
    return Confirmed.changed(
        "Nothing is released: number and confirmation do not fit what would be sent now, to "
            + now.number(),
        PreparedMailingJson.of(now, zone));
  }

  private StaffAnswer stop(String id, Order order) {
    return releasing
        .stop(id, order)
        .fold(
            mailing ->
                onward(
                    mailing,
                    StaffAnswer.done("The mailing will not start.", MailingJson.of(mailing, zone))),
            StaffAnswer::refused);
  }

  private StaffAnswer pause(String id, Order order) {
    return pausing.pause(id, order).fold(this::paused, StaffAnswer::refused);
  }

  private StaffAnswer resume(String id, Order order) {
    return pausing.resume(id, order).fold(this::sending, StaffAnswer::refused);
  }
}
