package kreds.emaildistribution.staff;

import java.time.ZoneId;
import java.util.Map;
import kreds.emaildistribution.mailing.Prepared;
import kreds.mailing.Mailing;
import kreds.mailing.Recipient;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of a draft, and what may be done with it.
record DraftAnswer(Prepared prepared, ZoneId zone) {

  /// A draft with the word that releases it, or what is wrong with it.
  StaffAnswer told() {
    return prepared.isFaulty()
        ? new StaffAnswer.Refused(FaultyTexts.problem(prepared.checked().faults()))
        : offered();
  }

  /// It is read as one of its recipients first, and tried; released last.
  private StaffAnswer offered() {
    var mailing = prepared.mailing();
    var number = prepared.number();
    var id = Map.of("mailing", mailing.id());
    var answer =
        StaffAnswer.done(
            number
                + (number == 1 ? " person" : " persons")
                + " would get it. Nothing is sent before it is released.",
            PreparedMailingJson.of(prepared, zone));
    return prepared.checked().selection().recipients().stream()
        .findFirst()
        .map(first -> answer.next(StaffCommand.PREVIEW_MAILING, as(mailing, first)))
        .orElse(answer)
        .next(StaffCommand.TEST_MAILING, id)
        .next(StaffCommand.RELEASE_MAILING, Confirmed.order(id, number, prepared.confirmation()))
        .toFill(StaffCommand.EDIT_MAILING, id, "texts");
  }

  private static Map<String, String> as(Mailing mailing, Recipient recipient) {
    var address = recipient.person().address().value();
    return Map.of("mailing", mailing.id(), "address", address);
  }
}
