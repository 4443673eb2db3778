package kreds.emaildistribution.staff;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kreds.commit.Stands;
import kreds.delivery.Delivery;
import kreds.delivery.SendingAgain;
import kreds.due.OnItsWay;
import kreds.emaildistribution.mailing.GoingAgain;
import kreds.emaildistribution.mailing.LettersForStaff;
import kreds.mailing.Mailing;
import kreds.mailing.MailingText;
import kreds.mailing.Mailings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.Confirmed;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about letters that wait for them: they must ask the recipient, so the list
/// says whom, of what, and why. One by one; those of a mailing that are held together, too.
record HeldCommands(
    LettersForStaff letters, GoingAgain goingAgain, Mailings mailings, ZoneId zone) {
  private static final int KEY = 200;
  private static final int MOST_NEXT = 20;
  private static final Field<String> DELIVERY = Field.text("delivery", 1, KEY);

  /// A letter by its key.
  static final Input<String> WHICH = Input.of(sent -> sent.get(DELIVERY));

  private static final Input<HeldChoice> CHOICE =
      Input.byField(
          List.of(
              Input.<HeldChoice>of(sent ->
                      new HeldChoice.OfMailing(sent.get(DraftCommands.MAILING), Confirmed.of(sent)))
                  .named("mailing"),
              Input.<HeldChoice>of(sent -> new HeldChoice.One(sent.get(DELIVERY)))
                  .named("delivery")));

  /// The mails that wait for staff.
  ///
  /// @param held of which nobody knows whether they left
  /// @param missed that did not reach their people; those of mailings are shown with the mailing
  /// @param unreadable keys of rows that this version of the program cannot read
  private record HeldJson(
      List<HeldMailJson> held, List<HeldMailJson> missed, List<String> unreadable) {}

  Commands add(Commands commands) {
    var ofMailing = new HeldOfMailing(letters, goingAgain);
    return commands
        .add(
            StaffCommand.LIST_HELD,
            "Lists the emails that wait for you: nobody knows whether they left, or they did not"
                + " arrive",
            _ -> held())
        .add(
            StaffCommand.SEND_HELD,
            "Sends a held email again, or all of a mailing: you know that it did not arrive",
            CHOICE,
            (choice, order) ->
                switch (choice) {
                  case HeldChoice.One(var key) -> goesAgain(letters.sendHeld(key, order));
                  case HeldChoice.OfMailing all -> ofMailing.send(all, order);
                })
        .add(
            StaffCommand.DROP_HELD,
            "Lets an email that waits for you be, or all held ones of a mailing: it is not sent again",
            CHOICE,
            (choice, order) ->
                switch (choice) {
                  case HeldChoice.One(var key) -> isLetBe(letters.drop(key, order));
                  case HeldChoice.OfMailing all -> ofMailing.drop(all, order);
                })
        .add(
            StaffCommand.SEND_AGAIN,
            "Sends any email again: it was lost, or failed for a reason that is gone",
            WHICH,
            (key, order) -> goesAgain(letters.sendAgain(key, order)));
  }

  private StaffAnswer held() {
    var rows = letters.all();
    var all = rows.due();
    var held = all.stream().filter(Delivery::isHeld).toList();
    var missed = all.stream().filter(letter -> !letter.isHeld()).toList();
    var known = new HashMap<Optional<String>, Optional<Mailing>>();
    var answer =
        StaffAnswer.done(
            "Held emails: " + held.size() + "; emails that did not arrive: " + missed.size() + ".",
            new HeldJson(shown(held, known), shown(missed, known), rows.unreadable()));
    var first = all.subList(0, Math.min(MOST_NEXT, all.size()));
    var against = goingAgain.against(first);
    for (var letter : first) {
      var which = Map.<String, Object>of("delivery", letter.key());
      answer =
          onward(answer, letter, Optional.ofNullable(against.get(letter.key())))
              .next(StaffCommand.DROP_HELD, which);
    }
    return answer;
  }

  /// What would be refused is not offered; where the address is the reason, it says why, and what
  /// may be done about it.
  private static StaffAnswer.Done onward(
      StaffAnswer.Done answer, Delivery letter, Optional<Refusal> against) {
    if (against.isEmpty()) {
      var command = letter.isHeld() ? StaffCommand.SEND_HELD : StaffCommand.SEND_AGAIN;
      return answer.next(command, Map.of("delivery", letter.key()));
    }
    return against.get().code().equals(SendingAgain.BARRED)
        ? answer.next(
            StaffCommand.SHOW_ADDRESS, Map.of("address", letter.letter().to().address().value()))
        : answer;
  }

  private List<HeldMailJson> shown(
      List<Delivery> some, Map<Optional<String>, Optional<Mailing>> known) {
    return some.stream()
        .map(letter ->
            HeldMailJson.of(
                letter, text(letter, known.computeIfAbsent(letter.ofMailing(), this::mailing))))
        .toList();
  }

  private Optional<Mailing> mailing(Optional<String> id) {
    return id.flatMap(mailings::of);
  }

  private static Optional<MailingText> text(Delivery delivery, Optional<Mailing> mailing) {
    var language = delivery.letter().to().language();
    return mailing.flatMap(known -> known.content().in(language));
  }

  private StaffAnswer goesAgain(Outcome<Stands<Delivery>> outcome) {
    return decided(
        outcome,
        stands ->
            stands.already() && !stands.now().isUnderWay()
                ? OnItsWay.said("The letter", stands.now().letGoAt().orElseThrow(), zone)
                : "It goes within a minute, unless all sending is stopped.");
  }

  private static StaffAnswer isLetBe(Outcome<Stands<Delivery>> outcome) {
    return decided(outcome, _ -> "It is not sent again.");
  }

  private static StaffAnswer decided(
      Outcome<Stands<Delivery>> outcome, Function<Stands<Delivery>, String> message) {
    return outcome.fold(
        stands ->
            StaffAnswer.done(message.apply(stands), MailJson.of(stands.now()))
                .next(StaffCommand.LIST_HELD, Map.of()),
        StaffAnswer::refused);
  }
}
