package kreds.emaildistribution.staff;

import java.util.LinkedHashMap;
import java.util.List;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.delivery.Deliveries;
import kreds.emaildistribution.mailing.DraftingMailings;
import kreds.emaildistribution.mailing.Pausing;
import kreds.emaildistribution.mailing.Prepared;
import kreds.emaildistribution.mailing.Releasing;
import kreds.emaildistribution.mailing.Releasing.Result;
import kreds.emaildistribution.mailing.StateWords;
import kreds.mailing.Mailing;
import kreds.outcome.Refusal;
import kreds.web.form.Fields;
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
    MailingJson data) {
  private static final int MOST = 1_000_000;

  /// A release: the mailing, the number that was shown, and the word that came with it.
  private record Release(String mailing, int number, String confirmation) {}

  Commands add(Commands commands) {
    return commands
        .add(
            "show-mailing",
            "Shows a mailing: who would get it now, and how far its letters have come",
            DraftCommands::which,
            (id, _) -> show(id))
        .add(
            "release-mailing",
            "Releases a draft: names the number of recipients and the confirmation that was shown",
            SendingCommands::release,
            this::release)
        .add(
            "stop-mailing",
            "Stops a released mailing before it starts",
            DraftCommands::which,
            this::stop)
        .add(
            "pause-mailing",
            "Holds up a mailing that is going out",
            DraftCommands::which,
            this::pause)
        .add("resume-mailing", "Lets a paused mailing go on", DraftCommands::which, this::resume);
  }

  private static Release release(Fields fields) {
    return new Release(
        DraftCommands.which(fields),
        fields.whole("number", 0, MOST),
        fields.text("confirmation", 1, DraftCommands.SHORT));
  }

  private StaffAnswer show(String id) {
    return drafting.show(id).fold(this::shown, StaffAnswer::refused);
  }

  private StaffAnswer shown(Prepared prepared) {
    var mailing = prepared.mailing();
    return switch (mailing.state()) {
      case DRAFT -> drafts.drafted(prepared);
      case APPROVED ->
          StaffAnswer.done(
                  "Released to " + mailing.counted() + "; it starts at its time.",
                  data.prepared(prepared))
              .next("stop-mailing", MailingJson.named(mailing));
      case SENDING -> underWay(mailing).next("pause-mailing", MailingJson.named(mailing));
      case PAUSED -> underWay(mailing).next("resume-mailing", MailingJson.named(mailing));
      case FINISHED, CANCELLED -> underWay(mailing);
    };
  }

  private StaffAnswer.Done underWay(Mailing mailing) {
    var figures = new LinkedHashMap<String, Object>(data.brief(mailing));
    figures.put("letters", data.figures(deliveries.ofMailing(mailing.id())));
    return new StaffAnswer.Done(
        "The mailing is " + StateWords.of(mailing.state()) + ".", figures, List.of());
  }

  private StaffAnswer release(Release input, Order order) {
    return releasing
        .release(input.mailing(), input.number(), input.confirmation(), order)
        .fold(this::released, StaffAnswer::refused);
  }

  private StaffAnswer released(Result result) {
    return switch (result) {
      case Result.Released(var mailing) ->
          StaffAnswer.done(
                  "Released to " + mailing.counted() + "; it starts at its time.",
                  data.brief(mailing))
              .next("stop-mailing", MailingJson.named(mailing));
      case Result.Changed(var now) -> changed(now);
    };
  }

  /// Not released: the answer shows what would be released now.
  private StaffAnswer changed(Prepared now) {
    if (!now.checked().faults().isEmpty()) {
      return new StaffAnswer.Refused(FaultyTexts.problem(now.checked().faults()));
    }
    var problem =
        Problem.of(
                Refusal.illegal(
                    "number-changed",
                    "Nothing is released: number and confirmation do not fit what would be sent"
                        + " now, to "
                        + now.checked().selection().number()
                        + ". Look at it again."))
            .with("data", data.prepared(now));
    return new StaffAnswer.Refused(problem);
  }

  private StaffAnswer stop(String id, Order order) {
    return releasing
        .stop(id, order)
        .fold(
            mailing -> StaffAnswer.done("The mailing will not start.", data.brief(mailing)),
            StaffAnswer::refused);
  }

  private StaffAnswer pause(String id, Order order) {
    return pausing
        .pause(id, order)
        .fold(
            mailing -> underWay(mailing).next("resume-mailing", MailingJson.named(mailing)),
            StaffAnswer::refused);
  }

  private StaffAnswer resume(String id, Order order) {
    return pausing
        .resume(id, order)
        .fold(
            mailing -> underWay(mailing).next("pause-mailing", MailingJson.named(mailing)),
            StaffAnswer::refused);
  }
}
