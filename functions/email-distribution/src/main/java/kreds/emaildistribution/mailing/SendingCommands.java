package kreds.emaildistribution.mailing;

import static kreds.emaildistribution.mailing.StaffAnswers.named;
import static kreds.emaildistribution.mailing.StaffAnswers.subject;

import java.util.LinkedHashMap;
import java.util.List;
import kreds.aws.Answer;
import kreds.aws.Commands;
import kreds.aws.Problem;
import kreds.basics.Refusal;
import kreds.emaildistribution.mailing.Releasing.Result;
import kreds.form.Fields;
import kreds.mail.Deliveries;
import kreds.mail.Mailing;

/// What staff can order about the sending of a mailing: the second, deliberate step, and holding it
/// up.
record SendingCommands(
    DraftCommands drafts,
    Drafting drafting,
    Releasing releasing,
    Pausing pausing,
    Deliveries deliveries,
    StaffAnswers answers,
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
            (id, actor) -> show(id))
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

  private Answer show(String id) {
    return answers.of(drafting.show(id), subject(id), "show-mailing", "", this::shown);
  }

  private Answer shown(Prepared prepared) {
    var mailing = prepared.mailing();
    return switch (mailing.state()) {
      case DRAFT -> drafts.drafted(prepared);
      case APPROVED ->
          Answer.done(
                  "Released to " + mailing.counted() + "; it starts at its time.",
                  data.prepared(prepared))
              .next("stop-mailing", named(mailing));
      case SENDING -> underWay(mailing).next("pause-mailing", named(mailing));
      case PAUSED -> underWay(mailing).next("resume-mailing", named(mailing));
      case FINISHED, CANCELLED -> underWay(mailing);
    };
  }

  private Answer.Done underWay(Mailing mailing) {
    var figures = new LinkedHashMap<String, Object>(data.brief(mailing));
    figures.put("letters", data.figures(deliveries.ofMailing(mailing.id())));
    return new Answer.Done(
        "The mailing is " + MailingJson.word(mailing.state()) + ".", figures, List.of());
  }

  private Answer release(Release order, String actor) {
    return answers.of(
        releasing.release(order.mailing(), order.number(), order.confirmation(), actor),
        subject(order.mailing()),
        "release-mailing",
        actor,
        result ->
            switch (result) {
              case Result.Released(var mailing) ->
                  Answer.done(
                          "Released to " + mailing.counted() + "; it starts at its time.",
                          data.brief(mailing))
                      .next("stop-mailing", named(mailing));
              case Result.Changed(var now) -> changed(now);
            });
  }

  /// Not released: the answer shows what would be released now.
  private Answer changed(Prepared now) {
    if (!now.checked().faults().isEmpty()) {
      return new Answer.Refused(FaultyTexts.problem(now.checked().faults()));
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
    return new Answer.Refused(problem);
  }

  private Answer stop(String id, String actor) {
    return answers.of(
        releasing.stop(id, actor),
        subject(id),
        "stop-mailing",
        actor,
        mailing -> Answer.done("The mailing will not start.", data.brief(mailing)));
  }

  private Answer pause(String id, String actor) {
    return answers.of(
        pausing.pause(id, actor),
        subject(id),
        "pause-mailing",
        actor,
        mailing -> underWay(mailing).next("resume-mailing", named(mailing)));
  }

  private Answer resume(String id, String actor) {
    return answers.of(
        pausing.resume(id, actor),
        subject(id),
        "resume-mailing",
        actor,
        mailing -> underWay(mailing).next("pause-mailing", named(mailing)));
  }
}
