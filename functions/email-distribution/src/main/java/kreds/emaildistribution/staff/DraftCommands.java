package kreds.emaildistribution.staff;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kreds.change.Order;
import kreds.emaildistribution.mailing.DraftingMailings;
import kreds.emaildistribution.mailing.Prepared;
import kreds.emaildistribution.mailing.TestMailing;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;
import kreds.person.EmailAddress;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about drafts: nothing of it sends, but for a trial to themselves.
record DraftCommands(
    DraftingMailings drafting,
    TestMailing trying,
    Mailings mailings,
    Language language,
    ZoneId zone,
    InstantSource clock) {
  static final int SHORT = 120;
  private static final int MOST_NEXT = 20;
  static final Field<String> MAILING = Field.text("mailing", 1, SHORT);

  /// For what needs nothing but the mailing.
  static final Input<String> WHICH = Input.of(sent -> sent.get(MAILING));

  private static final Input<As> AS =
      Input.of(sent -> new As(sent.get(MAILING), sent.get(AddressCommands.ADDRESS)));

  /// A preview: the mailing and as whom it is read.
  private record As(String mailing, EmailAddress address) {}

  /// All mailings.
  private record MailingsJson(List<ListedMailingJson> mailings) {}

  /// A trial: how many letters came of it.
  private record TrialJson(String mailing, int letters) {}

  /// A mailing as one recipient will read it.
  private record PreviewJson(String subject, String text, String html) {}

  Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.PREPARE_MAILING,
            "Writes a mailing as a draft and shows how many would get it; sends nothing",
            ContentInput.prepared(zone, clock),
            this::prepare)
        .add(
            StaffCommand.EDIT_MAILING,
            "Changes a draft, or leaves further addresses out of it",
            ContentInput.edited(zone, clock),
            this::edit)
        .add(StaffCommand.DROP_MAILING, "Throws a draft away", WHICH, this::drop)
        .add(StaffCommand.LIST_MAILINGS, "Lists all mailings, the latest first", _ -> list())
        .add(
            StaffCommand.TEST_MAILING,
            "Sends the mailing to you only, with links that harm nobody",
            WHICH,
            this::test)
        .add(
            StaffCommand.PREVIEW_MAILING,
            "Shows the mailing as one recipient will read it",
            AS,
            (as, _) -> preview(as));
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
            mailing ->
                StaffAnswer.done("The draft is dropped.", MailingJson.of(mailing, zone))
                    .next(StaffCommand.LIST_MAILINGS, Map.of()),
            StaffAnswer::refused);
  }

  private StaffAnswer list() {
    var all = mailings.all();
    var list = all.stream().map(each -> ListedMailingJson.of(each, zone, language)).toList();
    var answer = StaffAnswer.done("Mailings: " + all.size() + ".", new MailingsJson(list));
    for (var mailing : all.subList(0, Math.min(MOST_NEXT, all.size()))) {
      answer = answer.next(StaffCommand.SHOW_MAILING, MailingJson.named(mailing));
    }
    return answer
        .next(StaffCommand.LIST_NETWORKS, Map.of())
        .toFill(StaffCommand.PREPARE_MAILING, Map.of(), "texts", "include");
  }

  private StaffAnswer test(String id, Order order) {
    return trying
        .test(id, language, order)
        .fold(
            letters ->
                onward(
                    id,
                    StaffAnswer.done(
                        "Trial emails to you: " + letters + ".", new TrialJson(id, letters))),
            StaffAnswer::refused);
  }

  private StaffAnswer preview(As as) {
    return trying
        .preview(as.mailing(), as.address())
        .fold(
            preview ->
                onward(
                    as.mailing(),
                    StaffAnswer.done(
                        "So that recipient will read it.",
                        new PreviewJson(preview.subject(), preview.text(), preview.html()))),
            StaffAnswer::refused);
  }

  /// After a look at a draft comes whatever comes with the draft itself: its release, too.
  private StaffAnswer onward(String id, StaffAnswer.Done looked) {
    var more = looked.next(StaffCommand.SHOW_MAILING, Map.of("mailing", id));
    return drafting
        .show(id)
        .fold(
            prepared ->
                prepared.mailing().state() == MailingState.DRAFT
                    ? more.and(drafted(prepared))
                    : more,
            _ -> more);
  }

  /// A draft as staff see it.
  StaffAnswer drafted(Prepared prepared) {
    return new DraftAnswer(prepared, zone).told();
  }
}
