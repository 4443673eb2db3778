package kreds.emaildistribution.mailing;

import static kreds.emaildistribution.mailing.StaffAnswers.named;
import static kreds.emaildistribution.mailing.StaffAnswers.subject;

import java.util.ArrayList;
import java.util.Map;
import kreds.aws.Answer;
import kreds.aws.Commands;
import kreds.basics.EmailAddress;
import kreds.form.Fields;
import kreds.mail.MailingState;
import kreds.mail.Mailings;

/// What staff can order about drafts: nothing of it sends, but for a trial to themselves.
record DraftCommands(
    Drafting drafting,
    TestMailing trying,
    Mailings mailings,
    StaffAnswers answers,
    MailingJson data) {
  static final int SHORT = 120;

  /// A preview: the mailing and as whom it is read.
  private record As(String mailing, EmailAddress address) {}

  Commands add(Commands commands) {
    return commands
        .add(
            "prepare-mailing",
            "Writes a mailing as a draft and shows how many would get it; sends nothing",
            fields -> ContentInput.prepared(fields, data.zone()),
            this::prepare)
        .add(
            "edit-mailing",
            "Changes a draft, or leaves further addresses out of it",
            fields -> ContentInput.edited(fields, data.zone()),
            this::edit)
        .add("drop-mailing", "Throws a draft away", DraftCommands::which, this::drop)
        .add(
            "list-mailings",
            "Lists all mailings, the latest first",
            fields -> "",
            (none, actor) -> list())
        .add(
            "test-mailing",
            "Sends the mailing to you only, with links that harm nobody",
            DraftCommands::which,
            this::test)
        .add(
            "preview-mailing",
            "Shows the mailing as one recipient will read it",
            fields -> new As(which(fields), fields.email("address")),
            (as, actor) -> preview(as));
  }

  static String which(Fields fields) {
    return fields.text("mailing", 1, SHORT);
  }

  private Answer prepare(ContentInput form, String actor) {
    return answers.of(
        drafting.prepare(form.content(), actor),
        "mailing/new",
        "prepare-mailing",
        actor,
        this::drafted);
  }

  private Answer edit(ContentInput form, String actor) {
    return answers.of(
        drafting.edit(form.mailing(), form::changed, actor),
        subject(form.mailing()),
        "edit-mailing",
        actor,
        this::drafted);
  }

  private Answer drop(String id, String actor) {
    return answers.of(
        drafting.drop(id, actor),
        subject(id),
        "drop-mailing",
        actor,
        mailing -> Answer.done("The draft is dropped.", data.brief(mailing)));
  }

  private Answer list() {
    var list = new ArrayList<Object>();
    var all = mailings.all();
    for (var mailing : all) {
      list.add(data.brief(mailing));
    }
    var answer = Answer.done("Mailings: " + all.size() + ".", Map.of("mailings", list));
    for (var mailing : all) {
      if (mailing.state() == MailingState.DRAFT) {
        answer = answer.next("show-mailing", named(mailing));
      }
    }
    return answer;
  }

  private Answer test(String id, String actor) {
    return answers.of(
        trying.test(id, actor),
        subject(id),
        "test-mailing",
        actor,
        letters ->
            Answer.done(
                "Test mails to you: " + letters + ".", Map.of("mailing", id, "letters", letters)));
  }

  private Answer preview(As as) {
    return answers.of(
        trying.preview(as.mailing(), as.address()),
        subject(as.mailing()),
        "preview-mailing",
        "",
        preview ->
            Answer.done(
                "So that recipient will read it.",
                Map.of(
                    "subject", preview.subject(),
                    "text", preview.text(),
                    "html", preview.html())));
  }

  /// A draft with the word that releases it, or what is wrong with it.
  Answer drafted(Prepared prepared) {
    if (!prepared.checked().faults().isEmpty()) {
      return new Answer.Refused(FaultyTexts.problem(prepared.checked().faults()));
    }
    return offered(prepared);
  }

  private Answer offered(Prepared prepared) {
    var mailing = prepared.mailing();
    var number = prepared.checked().selection().number();
    return Answer.done(
            number
                + (number == 1 ? " person" : " persons")
                + " would get it. Nothing is sent before it is released.",
            data.prepared(prepared))
        .next("test-mailing", named(mailing))
        .next(
            "release-mailing",
            Map.of(
                "mailing", mailing.id(),
                "number", number,
                "confirmation", prepared.confirmation()));
  }
}
