package kreds.emaildistribution.staff;

import java.time.ZoneId;
import kreds.change.Order;
import kreds.delivery.Deliveries;
import kreds.emaildistribution.mailing.DraftingMailings;
import kreds.emaildistribution.mailing.Pausing;
import kreds.emaildistribution.mailing.Prepared;
import kreds.emaildistribution.mailing.Releasing;
import kreds.emaildistribution.mailing.Releasing.Result;
import kreds.mailing.Mailing;
import kreds.web.form.Choices;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;

/// What staff can order about the sending of a mailing: the second, deliberate step, and holding it
/// up.
record SendingCommands(
    DraftCommands drafts,
    DraftingMailings drafting,
    Releasing releasing,
    Pausing pausing,
    Deliveries deliveries,
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
            "show-mailing",
            "Shows a mailing: who would get it now, and how far its letters have come",
            DraftCommands.WHICH,
            (id, _) -> show(id))
        .add(
            "release-mailing",
            "Releases a draft: names the number of recipients and the confirmation that was shown",
            RELEASE,
            this::release)
        .add(
            "stop-mailing",
            "Stops a released mailing before it starts",
            DraftCommands.WHICH,
            this::stop)
        .add(
            "pause-mailing",
            "Holds up a mailing that is going out",
            DraftCommands.WHICH,
            this::pause)
        .add("resume-mailing", "Lets a paused mailing go on", DraftCommands.WHICH, this::resume);
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
        .next("stop-mailing", MailingJson.named(mailing));
  }

  private StaffAnswer sending(Mailing mailing) {
    return underWay(mailing).next("pause-mailing", MailingJson.named(mailing));
  }

  private StaffAnswer paused(Mailing mailing) {
    return underWay(mailing).next("resume-mailing", MailingJson.named(mailing));
  }

  private StaffAnswer.Done underWay(Mailing mailing) {
    return StaffAnswer.done(
        "The mailing is " + Choices.written(mailing.state()) + ".",
        UnderWayJson.of(mailing, deliveries.ofMailing(mailing.id()), zone));
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
                StaffAnswer.done("The mailing will not start.", MailingJson.of(mailing, zone)),
            StaffAnswer::refused);
  }

  private StaffAnswer pause(String id, Order order) {
    return pausing.pause(id, order).fold(this::paused, StaffAnswer::refused);
  }

  private StaffAnswer resume(String id, Order order) {
    return pausing.resume(id, order).fold(this::sending, StaffAnswer::refused);
  }
}
