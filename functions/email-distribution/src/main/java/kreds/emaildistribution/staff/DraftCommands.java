package kreds.emaildistribution.staff;

import java.util.ArrayList;
import java.util.Map;
import kreds.change.Order;
import kreds.emaildistribution.mailing.DraftingMailings;
import kreds.emaildistribution.mailing.Prepared;
import kreds.emaildistribution.mailing.TestMailing;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;
import kreds.person.EmailAddress;
import kreds.text.Language;
import kreds.web.form.Fields;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;

/// What staff can order about drafts: nothing of it sends, but for a trial to themselves.
record DraftCommands(
    DraftingMailings drafting,
    TestMailing trying,
    Mailings mailings,
    Language language,
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
            "list-mailings", "Lists all mailings, the latest first", fields -> "", (_, _) -> list())
        .add(
            "test-mailing",
            "Sends the mailing to you only, with links that harm nobody",
            DraftCommands::which,
            this::test)
        .add(
            "preview-mailing",
            "Shows the mailing as one recipient will read it",
            fields -> new As(which(fields), fields.email("address")),
            (as, _) -> preview(as));
  }

  static String which(Fields fields) {
    return fields.text("mailing", 1, SHORT);
  }

  private StaffAnswer prepare(ContentInput input, Order order) {
    return drafting.prepare(input.content(), order).fold(this::drafted, StaffAnswer::refused);
  }

  private StaffAnswer edit(ContentInput input, Order order) {
    return drafting
        .edit(input.mailing(), input::changed, order)
        .fold(this::drafted, StaffAnswer::refused);
  }

  private StaffAnswer drop(String id, Order order) {
    return drafting
        .drop(id, order)
        .fold(
            mailing -> StaffAnswer.done("The draft is dropped.", data.brief(mailing)),
            StaffAnswer::refused);
  }

  private StaffAnswer list() {
    var list = new ArrayList<Object>();
    var all = mailings.all();
    for (var mailing : all) {
      list.add(data.brief(mailing));
    }
    var answer = StaffAnswer.done("Mailings: " + all.size() + ".", Map.of("mailings", list));
    for (var mailing : all) {
      if (mailing.state() == MailingState.DRAFT) {
        answer = answer.next("show-mailing", MailingJson.named(mailing));
      }
    }
    return answer;
  }

  private StaffAnswer test(String id, Order order) {
    return trying
        .test(id, language, order)
        .fold(
            letters ->
                StaffAnswer.done(
                    "Test mails to you: " + letters + ".",
                    Map.of("mailing", id, "letters", letters)),
            StaffAnswer::refused);
  }

  private StaffAnswer preview(As as) {
    return trying
        .preview(as.mailing(), as.address())
        .fold(
            preview ->
                StaffAnswer.done(
                    "So that recipient will read it.",
                    Map.of(
                        "subject", preview.subject(),
                        "text", preview.text(),
                        "html", preview.html())),
            StaffAnswer::refused);
  }

  /// A draft with the word that releases it, or what is wrong with it.
  StaffAnswer drafted(Prepared prepared) {
    if (!prepared.checked().faults().isEmpty()) {
      return new StaffAnswer.Refused(FaultyTexts.problem(prepared.checked().faults()));
    }
    return offered(prepared);
  }

  private StaffAnswer offered(Prepared prepared) {
    var mailing = prepared.mailing();
    var number = prepared.checked().selection().number();
    return StaffAnswer.done(
            number
                + (number == 1 ? " person" : " persons")
                + " would get it. Nothing is sent before it is released.",
            data.prepared(prepared))
        .next("test-mailing", MailingJson.named(mailing))
        .next(
            "release-mailing",
            Map.of(
                "mailing", mailing.id(),
                "number", number,
                "confirmation", prepared.confirmation()));
  }
}
