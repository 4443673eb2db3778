package kreds.emaildistribution.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.emaildistribution.mailing.Addresses;
import kreds.mailing.Mailing;
import kreds.mailing.MailingText;
import kreds.mailing.Mailings;
import kreds.outcome.Outcome;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;

/// What staff can order about letters that are held: they must ask the recipient, so the list says
/// whom, of what, and why nobody knows.
record HeldCommands(Addresses addresses, Mailings mailings) {
  private static final int KEY = 200;
  private static final Field<String> DELIVERY = Field.text("delivery", 1, KEY);
  private static final Input<String> WHICH = Input.of(sent -> sent.get(DELIVERY));

  /// The mails that are held.
  private record HeldJson(List<HeldMailJson> held) {}

  Commands add(Commands commands) {
    return commands
        .add("list-held", "Lists the mails of which nobody knows whether they left", _ -> held())
        .add(
            "send-held",
            "Sends a held mail again: you know that it did not arrive",
            WHICH,
            (key, order) -> decided(addresses.send(key, order), "It goes again within a minute."))
        .add(
            "drop-held",
            "Lets a held mail be: it is not sent again",
            WHICH,
            (key, order) -> decided(addresses.drop(key, order), "It is not sent again."));
  }

  private StaffAnswer held() {
    var held = addresses.held();
    var known = new HashMap<String, Optional<Mailing>>();
    var list =
        held.stream()
            .map(delivery ->
                HeldMailJson.of(
                    delivery,
                    text(delivery, known.computeIfAbsent(delivery.mailing(), this::mailing))))
            .toList();
    var answer = StaffAnswer.done("Held mails: " + held.size() + ".", new HeldJson(list));
    for (var delivery : held) {
      answer =
          answer
              .next("send-held", Map.of("delivery", delivery.key()))
              .next("drop-held", Map.of("delivery", delivery.key()));
    }
    return answer;
  }

  private Optional<Mailing> mailing(String id) {
    return id.isEmpty() ? Optional.empty() : mailings.of(id);
  }

  private static Optional<MailingText> text(Delivery delivery, Optional<Mailing> mailing) {
    var language = delivery.letter().to().language();
    return mailing.flatMap(known -> known.content().in(language));
  }

  private static StaffAnswer decided(Outcome<Delivery> outcome, String message) {
    return outcome.fold(
        delivery -> StaffAnswer.done(message, MailJson.of(delivery)), StaffAnswer::refused);
  }
}
